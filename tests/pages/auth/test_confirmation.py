from collections.abc import Callable
from datetime import timedelta
from typing import Any

import time_machine
from sqlalchemy.orm import Session

from talentmatch.mail import RecordingMailer

UNCONFIRMED = "unconfirmed@talent.example"


def test_send_confirmation_mails_the_link_to_an_unconfirmed_person(
    visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    assert visitor.fill_in("/confirm", {"email": UNCONFIRMED}) == "/mail-sent"

    assert link_in(UNCONFIRMED).startswith("/confirm/")


def test_send_confirmation_answers_the_same_for_every_address(
    visitor: Any, world: Any, mailer: RecordingMailer
) -> None:
    answers = set()
    for address in (UNCONFIRMED, "student.a@talent.example", "nobody@talent.example"):
        location = visitor.fill_in("/confirm", {"email": address})
        answers.add(visitor.page.get(location).text.replace(address, "…"))

    assert len(answers) == 1
    assert [mail.to for mail in mailer.sent] == [UNCONFIRMED]


def test_send_confirmation_asks_for_an_address(visitor: Any, world: Any) -> None:
    answer = visitor.fill_in("/confirm", {"email": "nothing"}, status=422)

    assert "This is not an e-mail address." in answer.text
    assert answer.value("email") == "nothing"


def test_opening_the_link_confirms_nothing_and_the_button_does(
    visitor: Any, world: Any, db_session: Session, link_in: Callable[[str], str]
) -> None:
    visitor.fill_in("/confirm", {"email": UNCONFIRMED})
    user = world.users["unconfirmed"]

    assert UNCONFIRMED in visitor.page.get(link_in(UNCONFIRMED)).text
    db_session.rollback()
    assert user.confirmed_at is None

    visitor.fill_in(link_in(UNCONFIRMED), {})
    db_session.rollback()
    assert user.confirmed_at is not None


def test_a_broken_confirmation_link_offers_a_new_one(visitor: Any, world: Any) -> None:
    answer = visitor.page.get("/confirm/broken", status=410)

    assert answer.heading == "This link no longer works"
    assert "/confirm" in answer.links()


def test_a_confirmation_link_ends_after_two_days(visitor: Any, world: Any, link_in: Callable[[str], str]) -> None:
    visitor.fill_in("/confirm", {"email": UNCONFIRMED})
    link = link_in(UNCONFIRMED)

    with time_machine.travel(timedelta(hours=47), tick=False):
        visitor.page.get(link)
    with time_machine.travel(timedelta(hours=49), tick=False):
        visitor.page.get(link, status=410)


def test_a_confirmation_link_does_not_choose_a_password(
    visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    visitor.fill_in("/confirm", {"email": UNCONFIRMED})
    token = link_in(UNCONFIRMED).removeprefix("/confirm/")

    visitor.page.get(f"/recover/{token}", status=410)
