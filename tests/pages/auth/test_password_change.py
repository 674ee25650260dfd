from typing import Any

import pytest

from talentmatch.mail import RecordingMailer

ADDRESS = "student.a@talent.example"
PASSWORD = "een lang wachtwoord"
NEW_PASSWORD = "kers fiets regen lamp"
CHANGE = {"password": PASSWORD, "new_password": NEW_PASSWORD}


def test_changing_the_password_signs_out_elsewhere_and_not_here(visitor: Any, another_visitor: Any, world: Any) -> None:
    visitor.sign_in(world.users["student_a"])
    another_visitor.sign_in(world.users["student_a"])

    assert visitor.fill_in("/change-password", CHANGE) == "/account"

    assert visitor.is_signed_in()
    assert not another_visitor.is_signed_in()


def test_the_changed_password_is_the_one_that_counts(visitor: Any, another_visitor: Any, world: Any) -> None:
    visitor.sign_in(world.users["student_a"])
    visitor.fill_in("/change-password", CHANGE)

    another_visitor.fill_in("/sign-in", {"email": ADDRESS, "password": PASSWORD}, status=422)
    assert another_visitor.fill_in("/sign-in", {"email": ADDRESS, "password": NEW_PASSWORD}) == "/start"


def test_changing_the_password_is_told_by_mail(visitor: Any, world: Any, mailer: RecordingMailer) -> None:
    visitor.sign_in(world.users["student_a"])
    visitor.fill_in("/change-password", CHANGE)

    assert [(mail.to, mail.subject) for mail in mailer.sent] == [(ADDRESS, "Your password was changed")]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"password": "een ander wachtwoord"}, "This is not your present password."),
        ({"new_password": "kort"}, "Use at least 10 characters."),
        ({"new_password": "welkom welkom 1"}, "This password is easy to guess."),
        ({"password": ""}, "Please fill this in."),
    ],
)
def test_changing_the_password_is_refused(visitor: Any, world: Any, change: dict[str, str], sentence: str) -> None:
    visitor.sign_in(world.users["student_a"])

    answer = visitor.fill_in("/change-password", CHANGE | change, status=422)

    assert sentence in answer.text


def test_changing_the_password_needs_a_signed_in_person(visitor: Any, world: Any) -> None:
    assert visitor.client.get("/change-password").headers["Location"] == "/sign-in?next=/change-password"
