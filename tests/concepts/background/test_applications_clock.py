"""The clocks that run by themselves: no answer in time, reminders before it, and vacancies about to expire."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.applications.models import ActionLink, Application
from talentmatch.applications.operations import apply_for, decline
from talentmatch.applications.transitions import COMPANY as COMPANY_ROLE
from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from tests.fixtures.pages import TypingClient
from tests.fixtures.world import World

STUDENT, COMPANY = "student.a@talent.example", "company.a@talent.example"
RunOn = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def application(db_session: Session, world: World, clock: FrozenClock) -> Application:
    """Student a applied on Tuesday 1 December 2026: an answer is due on Tuesday 15 December."""
    found = apply_for(db_session, world.vacancy_a, world.profile_a, motivation="", actor=world.student_a, clock=clock)
    db_session.commit()
    return found


def test_an_application_lapses_the_day_after_its_term_and_both_sides_get_one_mail(
    application: Application, run_on: RunOn
) -> None:
    run_on("applications.clock", 2026, 12, 14)
    assert run_on("applications.clock", 2026, 12, 15) == []
    assert application.state == "sent"

    assert run_on("applications.clock", 2026, 12, 16) == [
        (COMPANY, "Je antwoordde niet op een sollicitatie"),
        (STUDENT, "Er kwam geen antwoord"),
    ]

    assert (application.state, application.answered_at) == ("no_answer", None)
    assert run_on("applications.clock", 2026, 12, 16) == []


def test_an_application_lapses_on_a_holiday_too(application: Application, run_on: RunOn, db_session: Session) -> None:
    application.answer_due_on = date(2026, 12, 24)
    db_session.commit()

    assert len(run_on("applications.clock", 2026, 12, 25)) == 2


def test_reminders_come_at_five_and_at_one_working_day_once_even_when_run_twice(
    application: Application, run_on: RunOn
) -> None:
    reminded = [day for day in range(2, 16) for _ in range(2) if run_on("applications.clock", 2026, 12, day)]

    # Tuesday the 15th less five working days is Tuesday the 8th; less one, Monday the 14th.
    assert reminded == [8, 14]


def test_a_day_on_which_nothing_ran_is_made_up_for(application: Application, run_on: RunOn) -> None:
    reminded = [day for day in (7, 10, 11, 15, 15) if run_on("applications.clock", 2026, 12, day)]

    # What was due on the 8th comes on the 10th, what was due on the 14th on the 15th, each once.
    assert reminded == [10, 15]


def test_a_reminder_goes_to_the_company_with_a_link_that_answers(
    application: Application, run_on: RunOn, mailer: RecordingMailer, client: FlaskClient
) -> None:
    ((to, _subject),) = run_on("applications.clock", 2026, 12, 8)

    assert to == COMPANY
    (path,) = re.findall(r"http://127\.0\.0\.1:5000(/act/answer/\S+)", mailer.sent[-1].text)
    assert "student_a" in TypingClient(client).get(path).text


def test_running_twice_leaves_no_link_that_nobody_was_sent(
    application: Application, run_on: RunOn, db_session: Session
) -> None:
    for _ in range(2):
        run_on("applications.clock", 2026, 12, 8)

    assert db_session.query(ActionLink).count() == 1


@pytest.mark.parametrize(
    ("due", "eve", "holiday"),
    [
        (date(2026, 12, 28), (2026, 12, 24), (2026, 12, 25)),  # Christmas, a Friday
        (date(2027, 1, 4), (2026, 12, 31), (2027, 1, 1)),  # New Year, a Friday
        (date(2026, 12, 14), (2026, 12, 11), (2026, 12, 13)),  # a Sunday
    ],
)
def test_no_reminder_comes_on_a_holiday_but_on_the_working_day_before(
    application: Application,
    run_on: RunOn,
    db_session: Session,
    due: date,
    eve: tuple[int, ...],
    holiday: tuple[int, ...],
) -> None:
    application.answer_due_on = due
    db_session.commit()

    assert run_on("applications.clock", *holiday) == []
    assert [to for to, _subject in run_on("applications.clock", *eve)] == [COMPANY]


def test_an_answered_application_reminds_nobody_and_does_not_lapse(
    application: Application, run_on: RunOn, db_session: Session, world: World, clock: FrozenClock
) -> None:
    member = world.users["company_a"]
    decline(db_session, application, reason="skills", actor=member, role=COMPANY_ROLE, clock=clock)
    db_session.commit()

    assert run_on("applications.clock", 2026, 12, 14) == []
    assert run_on("applications.clock", 2026, 12, 16) == []


@pytest.fixture
def expiring(db_session: Session, world: World) -> World:
    """Vacancy a is shown until 8 January 2027."""
    world.vacancy_a.expires_on = date(2027, 1, 8)
    db_session.commit()
    return world


def test_expiry_is_announced_a_week_before_once(expiring: World, run_on: RunOn) -> None:
    assert run_on("vacancies.announce_expiry", 2026, 12, 31) == []

    assert [to for to, _subject in run_on("vacancies.announce_expiry", 2027, 1, 1)] == [COMPANY]

    assert run_on("vacancies.announce_expiry", 2027, 1, 1) == []
    assert run_on("vacancies.announce_expiry", 2027, 1, 2) == []


@pytest.mark.parametrize(
    ("act", "state", "last_day"),
    [("extend", "published", date(2027, 2, 7)), ("close", "closed", date(2027, 1, 8))],
)
def test_both_links_of_an_expiry_notice_work(
    expiring: World,
    run_on: RunOn,
    mailer: RecordingMailer,
    client: FlaskClient,
    db_session: Session,
    act: str,
    state: str,
    last_day: date,
) -> None:
    run_on("vacancies.announce_expiry", 2027, 1, 1)
    (path,) = re.findall(rf"http://127\.0\.0\.1:5000(/act/{act}/\S+)", mailer.sent[-1].text)
    anonymous = TypingClient(client)
    anonymous.get(path)

    anonymous.post(path, status=200)

    db_session.refresh(expiring.vacancy_a)
    assert (expiring.vacancy_a.state, expiring.vacancy_a.expires_on) == (state, last_day)
    anonymous.get(path, status=410)


def test_running_an_announcement_twice_leaves_no_link_that_nobody_was_sent(
    expiring: World, run_on: RunOn, db_session: Session
) -> None:
    for _ in range(2):
        run_on("vacancies.announce_expiry", 2027, 1, 1)

    assert db_session.query(ActionLink).count() == 2
