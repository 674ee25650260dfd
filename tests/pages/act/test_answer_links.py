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


def test_link_of_somebody_who_left_the_company_opens_nothing(
    client: FlaskClient, token: str, application: Application, db_session: Session, world: World
) -> None:
    world.users["company_a"].memberships.clear()
    db_session.commit()

    TypingClient(client).get(f"/act/answer/{token}", status=410)
    TypingClient(client).post(f"/act/answer/{token}", {"answer": "shortlist"}, status=410)
    assert application.state == "sent"


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


@pytest.fixture
def times_token(db_session: Session, world: World, clock: FrozenClock, application: Application) -> str:
    made = make_link(db_session, "propose_times", world.users["company_a"], clock=clock, application=application)
    db_session.commit()
    return made


def test_a_link_proposes_times_once(
    client: FlaskClient, times_token: str, application: Application, db_session: Session, mailer: RecordingMailer
) -> None:
    anonymous = TypingClient(client)
    url = f"/act/times/{times_token}"
    assert "student.a@talent.example" not in anonymous.get(url).text
    page = anonymous.post(url, {"start_1": "2020-01-01T10:00", "duration_minutes": "45", "place": "Corda 1"})
    assert page.value("place") == "Corda 1"  # what was typed stays

    anonymous.post(url, {"start_1": "2026-12-10T10:00", "duration_minutes": "45", "place": "Corda 1"}, status=200)

    db_session.expire_all()
    assert application.state == "interview"
    assert [mail.to for mail in mailer.sent] == ["student.a@talent.example"]
    anonymous.get(url, status=410)


def test_a_link_to_propose_times_neither_answers_nor_signs_in(client: FlaskClient, times_token: str) -> None:
    anonymous = TypingClient(client)
    anonymous.get(f"/act/times/{times_token}")

    anonymous.get(f"/act/answer/{times_token}", status=410)
    for path in ("/company/applications", "/company/interviews", "/company/messages"):
        assert client.get(path).status_code in {302, 303}
    assert "offer" not in {
        field.get("value") for field in anonymous.get(f"/act/times/{times_token}").root.iter("input")
    }


def test_a_link_to_propose_times_is_dead_once_there_is_an_interview(
    client: FlaskClient, times_token: str, application: Application, db_session: Session
) -> None:
    application.state, application.answer_due_on = "declined", None
    application.decided_by_id = 1
    db_session.commit()

    TypingClient(client).get(f"/act/times/{times_token}", status=410)


def test_the_mail_of_an_application_holds_both_links(
    world: World, sign_in: SignIn, client: FlaskClient, mailer: RecordingMailer
) -> None:
    student = TypingClient(sign_in(world.student_a))
    student.submit(f"/student/vacancies/{world.vacancy_a.id}/apply", {"motivation": "Graag."})

    text = next(mail.text for mail in mailer.sent if mail.to == "company.a@talent.example")
    for act in ("answer", "times"):
        (path,) = re.findall(rf"http://127\.0\.0\.1:5000(/act/{act}/\S+)", text)
        TypingClient(client).get(path)
