from collections.abc import Callable
from datetime import timedelta
from typing import Any

import time_machine
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.accounts.operations import AccountContent, create_user, deactivate_user
from talentmatch.mail import RecordingMailer

ADDRESS = "student.a@talent.example"
PASSWORD = "een lang wachtwoord"
NEW_PASSWORD = "kers fiets regen lamp"


def test_recovery_mails_a_link_with_which_to_choose_a_password(
    visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    assert visitor.fill_in("/recover", {"email": ADDRESS}) == "/mail-sent"
    assert visitor.fill_in(link_in(ADDRESS), {"password": NEW_PASSWORD}) == "/sign-in"

    answer = visitor.fill_in("/sign-in", {"email": ADDRESS, "password": PASSWORD}, status=422)
    assert "do not belong together" in answer.text
    assert visitor.fill_in("/sign-in", {"email": ADDRESS, "password": NEW_PASSWORD}) == "/start"


def test_recovery_answers_the_same_for_every_address(visitor: Any, world: Any, mailer: RecordingMailer) -> None:
    answers = set()
    for address in (ADDRESS, "nobody@talent.example"):
        location = visitor.fill_in("/recover", {"email": address})
        answers.add(visitor.page.get(location).text.replace(address, "…"))

    assert len(answers) == 1
    assert [mail.to for mail in mailer.sent] == [ADDRESS]


def test_recovery_of_a_closed_account_sends_nothing(
    visitor: Any, world: Any, db_session: Session, clock: Any, mailer: RecordingMailer
) -> None:
    deactivate_user(db_session, world.users["student_a"], actor=world.users["administrator"], clock=clock)
    db_session.commit()

    visitor.fill_in("/recover", {"email": ADDRESS})

    assert mailer.sent == []


def test_recovery_link_works_once(visitor: Any, world: Any, link_in: Callable[[str], str]) -> None:
    visitor.fill_in("/recover", {"email": ADDRESS})
    link = link_in(ADDRESS)
    visitor.fill_in(link, {"password": NEW_PASSWORD})

    visitor.page.get(link, status=410)


def test_recovery_link_ends_after_a_day(visitor: Any, world: Any, link_in: Callable[[str], str]) -> None:
    visitor.fill_in("/recover", {"email": ADDRESS})
    link = link_in(ADDRESS)

    with time_machine.travel(timedelta(hours=23), tick=False):
        visitor.page.get(link)
    with time_machine.travel(timedelta(hours=25), tick=False):
        visitor.page.get(link, status=410)


def test_a_broken_recovery_link_offers_a_new_one(visitor: Any, world: Any) -> None:
    answer = visitor.page.get("/recover/broken", status=410)

    assert "/recover" in answer.links()


def test_choosing_a_password_signs_out_every_session(
    visitor: Any, another_visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    another_visitor.sign_in(world.users["student_a"])

    visitor.fill_in("/recover", {"email": ADDRESS})
    visitor.fill_in(link_in(ADDRESS), {"password": NEW_PASSWORD})

    assert not another_visitor.is_signed_in()


def test_choosing_a_password_tells_the_owner(visitor: Any, world: Any, mailer: RecordingMailer, link_in: Any) -> None:
    visitor.fill_in("/recover", {"email": ADDRESS})
    visitor.fill_in(link_in(ADDRESS), {"password": NEW_PASSWORD})

    assert mailer.sent[-1].subject == "Your password was changed"


def test_choosing_a_weak_password_is_refused_and_the_link_still_works(
    visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    visitor.fill_in("/recover", {"email": ADDRESS})
    link = link_in(ADDRESS)

    answer = visitor.fill_in(link, {"password": "student.a 2026"}, status=422)

    assert "This password is easy to guess." in answer.text
    visitor.fill_in(link, {"password": NEW_PASSWORD})


def test_choosing_a_password_confirms_the_address(
    app: Flask, visitor: Any, world: Any, db_session: Session, clock: Any, link_in: Callable[[str], str]
) -> None:
    content = AccountContent(email="new@talent.example", name="New", role="administrator", locale="fr")
    user = create_user(db_session, content, password_hash=None, is_confirmed=False, actor=None, clock=clock)
    db_session.commit()

    visitor.fill_in("/recover", {"email": "new@talent.example"})
    visitor.fill_in(link_in("new@talent.example"), {"password": NEW_PASSWORD})

    db_session.rollback()
    assert user.confirmed_at is not None
    assert visitor.fill_in("/sign-in", {"email": "new@talent.example", "password": NEW_PASSWORD}) == "/start"


def test_links_of_mails_lead_to_the_site_and_not_to_where_the_request_came_from(
    visitor: Any, world: Any, mailer: RecordingMailer
) -> None:
    token = visitor.page.get("/recover").value("csrf_token")
    visitor.client.post(
        "/recover", data={"email": ADDRESS, "csrf_token": token}, headers={"X-Forwarded-Host": "evil.example"}
    )

    assert "http://127.0.0.1:5000/recover/" in mailer.sent[0].text
    assert "evil.example" not in mailer.sent[0].text


def test_an_account_without_a_password_cannot_sign_in(
    visitor: Any, world: Any, db_session: Session, clock: Any
) -> None:
    content = AccountContent(email="new@talent.example", name="New", role="administrator")
    create_user(db_session, content, password_hash=None, is_confirmed=True, actor=None, clock=clock)
    db_session.commit()

    for password in ("None", "x"):
        visitor.fill_in("/sign-in", {"email": "new@talent.example", "password": password}, status=422)
    assert not visitor.is_signed_in()
