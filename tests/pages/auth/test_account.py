from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from tests.fixtures.pages import CheckingClient


@pytest.mark.parametrize(
    ("person", "words"),
    [
        ("student_a", ["Student or graduate", "student.a@talent.example"]),
        ("company_a", ["Company", "Pomelo Software"]),
        ("campus_a", ["Campus", "Corda Campus"]),
        ("office_a", ["Career office", "UHasselt"]),
        ("administrator", ["Administrator"]),
    ],
)
def test_account_says_who_one_is_here(
    world: Any, sign_in: Callable[[Any], FlaskClient], person: str, words: list[str]
) -> None:
    shown = CheckingClient(sign_in(world.users[person])).get("/account?lang=en").text

    for word in words:
        assert word in shown


def test_account_keeps_name_and_language_of_mails(visitor: Any, world: Any, db_session: Session) -> None:
    visitor.sign_in(world.users["student_a"])

    assert visitor.fill_in("/account", {"name": " Ann Peeters ", "locale": "fr"}) == "/account"

    db_session.rollback()
    assert (world.users["student_a"].name, world.users["student_a"].locale) == ("Ann Peeters", "fr")


@pytest.mark.parametrize("change", [{"name": ""}, {"name": "x" * 121}, {"locale": "es"}])
def test_account_refuses_what_cannot_be(visitor: Any, world: Any, db_session: Session, change: dict[str, str]) -> None:
    visitor.sign_in(world.users["student_a"])

    answer = visitor.fill_in("/account", {"name": "Ann", "locale": "fr"} | change, status=422)

    assert answer.title.startswith("Error:")
    assert answer.value("name") == change.get("name", "Ann")
    db_session.rollback()
    assert world.users["student_a"].locale == "en"


def test_account_ignores_another_address(visitor: Any, world: Any, db_session: Session) -> None:
    visitor.sign_in(world.users["student_a"])

    visitor.fill_in("/account", {"name": "Ann", "locale": "nl", "email": "other@talent.example", "id": "1"})

    db_session.rollback()
    assert world.users["student_a"].email == "student.a@talent.example"


def test_account_needs_a_signed_in_person(visitor: Any, world: Any) -> None:
    assert visitor.client.get("/account").headers["Location"] == "/sign-in?next=/account"


def test_account_stands_in_the_menu_of_the_person(world: Any, sign_in: Callable[[Any], FlaskClient]) -> None:
    links = CheckingClient(sign_in(world.users["student_a"])).get("/change-password").links()

    assert links.count("/account") >= 2
