"""Links in mails do one thing, once."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.link_operations import make_link
from talentmatch.applications.models import Application
from talentmatch.applications.operations import apply_for
from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from tests.fixtures.pages import TypingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


@pytest.fixture
def application(db_session: Session, world: World, clock: FrozenClock) -> Application:
    found = apply_for(db_session, world.vacancy_a, world.profile_a, motivation="", actor=world.student_a, clock=clock)
    db_session.commit()
    return found


@pytest.fixture
def token(db_session: Session, world: World, clock: FrozenClock, application: Application) -> str:
    made = make_link(db_session, "answer_application", world.users["company_a"], clock=clock, application=application)
    db_session.commit()
    return made


def test_link_answers_once_and_then_never(
    client: FlaskClient, token: str, application: Application, db_session: Session, world: World
) -> None:
    anonymous = TypingClient(client)
    anonymous.get(f"/act/answer/{token}")
    db_session.expire_all()
    assert application.state == "sent"  # looking changes nothing

    anonymous.post(f"/act/answer/{token}", {"answer": "decline", "reason": "period"}, status=200)
    db_session.expire_all()

    assert (application.state, application.decided_by_id) == ("declined", world.users["company_a"].id)
    anonymous.get(f"/act/answer/{token}", status=410)


def test_link_shows_no_profile(client: FlaskClient, token: str) -> None:
    page = TypingClient(client).get(f"/act/answer/{token}")

    assert "student.a@talent.example" not in page.text
    assert "Flask" not in page.text


@pytest.mark.parametrize("answer", ["offer", "accept", "withdraw", "see"])
def test_link_does_nothing_else(client: FlaskClient, token: str, application: Application, answer: str) -> None:
    TypingClient(client).post(f"/act/answer/{token}", {"answer": answer})

    assert application.state == "sent"


@pytest.mark.parametrize("page", ["extend", "close"])
def test_link_of_an_answer_opens_no_other_page(client: FlaskClient, token: str, page: str) -> None:
    TypingClient(client).get(f"/act/{page}/{token}", status=410)


def test_link_grows_old(client: FlaskClient, token: str, clock: FrozenClock) -> None:
    clock.at += timedelta(days=31)

    TypingClient(client).get(f"/act/answer/{token}", status=410)


def test_link_keeps_what_was_typed_when_the_reason_lacks(client: FlaskClient, token: str) -> None:
    page = TypingClient(client).post(f"/act/answer/{token}", {"answer": "decline", "text": "Jammer."})

    assert page.value("text") == "Jammer."
    TypingClient(client).get(f"/act/answer/{token}")  # it was not used up


def test_mail_of_a_new_application_holds_a_link_that_works(
    world: World, sign_in: SignIn, client: FlaskClient, mailer: RecordingMailer
) -> None:
    TypingClient(sign_in(world.student_a)).submit(f"/student/vacancies/{world.vacancy_a.id}/apply", {})

    mail = next(each for each in mailer.sent if each.to == "company.a@talent.example")
    [link] = re.findall(r"\S+(/act/answer/\S+)", mail.text)
    TypingClient(client).get(link)


def test_links_extend_and_close_a_vacancy(
    client: FlaskClient, world: World, db_session: Session, clock: FrozenClock
) -> None:
    before = world.vacancy_a.expires_on
    assert before is not None
    hr = world.users["company_a"]
    tokens = {
        act: make_link(db_session, act, hr, clock=clock, vacancy=world.vacancy_a)
        for act in ("extend_vacancy", "close_vacancy")
    }
    db_session.commit()
    anonymous = TypingClient(client)
    anonymous.get(f"/act/extend/{tokens['extend_vacancy']}")
    anonymous.post(f"/act/extend/{tokens['extend_vacancy']}", status=200)
    db_session.expire_all()
    assert world.vacancy_a.expires_on == before + timedelta(days=30)

    anonymous.get(f"/act/close/{tokens['close_vacancy']}")
    anonymous.post(f"/act/close/{tokens['close_vacancy']}", status=200)
    db_session.expire_all()
    assert world.vacancy_a.state == "closed"
