"""Reports, signals that were raised, and ghosts: what waits for an office and what no longer does."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.operations import move
from talentmatch.audit.operations import record
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.moderation.operations import (
    approve,
    ask_company_about,
    ban_reported,
    file_report,
    find_unfounded,
    look_at_signals,
    raise_signals,
    take_down_reported,
)
from talentmatch.moderation.queries import ghosts_that_wait, reports, reports_that_wait, signals_of, signals_that_wait
from talentmatch.moderation.signals import VACANCY_SIGNALS, Finding
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.world import World

Act = Callable[..., Any]
DEPOSIT = Finding("payment", "description", "Je betaalt een waarborg van € 50.")
CHAT = Finding("contact_outside", "description", "Enkel via WhatsApp.")


@pytest.fixture
def report(db_session: Session, world: World, clock: FrozenClock) -> Any:
    """Student a says that vacancy a asks for money."""
    return file_report(
        db_session, world.vacancy_a, reason="payment", text=" 50 euro. ", user=world.student_a, clock=clock
    )


def test_a_second_report_of_one_person_replaces_their_first(
    db_session: Session, world: World, clock: FrozenClock, report: Any
) -> None:
    again = file_report(
        db_session, world.vacancy_a, reason="fake", text="Bestaat niet.", user=world.student_a, clock=clock
    )
    for _time in range(2):
        file_report(db_session, world.vacancy_a, reason="other", text="", user=None, clock=clock)
    of_company = file_report(db_session, world.company_a, reason="other", text="", user=world.student_a, clock=clock)

    assert again is report
    assert (report.reason, report.text, report.company_id) == ("fake", "Bestaat niet.", world.company_a.id)
    assert (of_company.vacancy_id, reports(db_session, limit=9)[1]) == (None, 4)


@pytest.mark.parametrize(
    ("reason", "text", "errors"),
    [("boredom", "", {"reason": "not_a_choice"}), ("other", "x" * 2001, {"text": "too_long"})],
)
def test_a_report_without_shape_is_refused(
    db_session: Session, world: World, clock: FrozenClock, reason: str, text: str, errors: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        file_report(db_session, world.vacancy_a, reason=reason, text=text, user=None, clock=clock)

    assert refused.value.errors == errors


def test_an_unfounded_report_changes_nothing_and_no_longer_waits(
    db_session: Session, world: World, as_officer: Act, report: Any
) -> None:
    as_officer(find_unfounded, report)

    assert (report.state, report.decided_by_id) == ("unfounded", world.users["office_a"].id)
    assert (world.vacancy_a.state, list(reports_that_wait(db_session))) == ("published", [])
    with pytest.raises(InvalidState):
        as_officer(find_unfounded, report)


def test_a_report_about_which_was_asked_comes_back_with_the_change(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock, report: Any
) -> None:
    as_officer(ask_company_about, report, question="Vragen jullie een waarborg?")
    assert list(reports_that_wait(db_session)) == []

    clock.at += timedelta(days=1)
    world.vacancy_a.updated_at = clock.now()
    db_session.flush()

    assert list(reports_that_wait(db_session)) == [report]


def test_taking_the_reported_vacancy_offline_needs_a_published_one(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock, report: Any
) -> None:
    of_company = file_report(db_session, world.company_b, reason="other", text="", user=None, clock=clock)

    as_officer(take_down_reported, report, reason="Vraagt geld.")

    assert (world.vacancy_a.state, report.state, report.answer) == ("draft", "taken_down", "Vraagt geld.")
    with pytest.raises(InvalidState):
        as_officer(take_down_reported, of_company, reason="Vraagt geld.")


def test_a_ban_from_a_report_returns_what_it_closed(
    db_session: Session, world: World, as_officer: Act, report: Any
) -> None:
    closed = as_officer(ban_reported, report, reason="Bestaat niet.")

    assert {vacancy.id for vacancy in closed} == {world.vacancy_a.id, world.submitted_a.id}
    assert (report.state, world.company_a.state) == ("banned", "banned")
    assert audit_lines_of(db_session, "report", report.id)[-1].details == {"reason": "Bestaat niet."}


def test_signals_bring_a_published_vacancy_into_the_queue_and_decide_nothing(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock
) -> None:
    raised = raise_signals(db_session, world.vacancy_a, [DEPOSIT, CHAT], kinds=VACANCY_SIGNALS, clock=clock)
    db_session.flush()

    assert {signal.kind for signal in signals_that_wait(db_session)} == {"payment", "contact_outside"}
    assert raised[0].raised_at == clock.at
    assert world.vacancy_a.state == "published"
    as_officer(look_at_signals, world.vacancy_a)
    assert list(signals_that_wait(db_session)) == []
    assert len(signals_of(db_session, world.vacancy_a)) == 2


def test_only_other_words_bring_it_back(db_session: Session, world: World, as_officer: Act, clock: FrozenClock) -> None:
    def found(*findings: Finding) -> list[str]:
        raise_signals(db_session, world.vacancy_a, findings, kinds=VACANCY_SIGNALS, clock=clock)
        db_session.flush()
        return [signal.quote for signal in signals_that_wait(db_session)]

    found(DEPOSIT)
    as_officer(look_at_signals, world.vacancy_a)

    assert found(DEPOSIT) == []
    assert found(DEPOSIT, CHAT) == ["Enkel via WhatsApp."]
    assert found(DEPOSIT) == []
    assert found() == []
    assert found(DEPOSIT) == ["Je betaalt een waarborg van € 50."]


def test_approving_is_looking(db_session: Session, world: World, as_officer: Act, clock: FrozenClock) -> None:
    raise_signals(db_session, world.submitted_a, [CHAT], kinds=VACANCY_SIGNALS, clock=clock)
    db_session.flush()

    as_officer(approve, world.submitted_a)

    assert list(signals_that_wait(db_session)) == []


def test_signals_of_a_draft_wait_for_nobody(db_session: Session, world: World, clock: FrozenClock) -> None:
    raise_signals(db_session, world.draft_a, [CHAT], kinds=VACANCY_SIGNALS, clock=clock)
    db_session.flush()

    assert list(signals_that_wait(db_session)) == []


def suspects(db_session: Session, clock: FrozenClock) -> dict[int, list[str]]:
    db_session.flush()
    found = ghosts_that_wait(db_session, now=clock.now())
    return {vacancy.id: [finding.kind for finding in findings] for vacancy, findings in found}


def test_a_vacancy_long_open_without_anybody_hired_may_be_a_ghost(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock
) -> None:
    clock.at += timedelta(days=120)
    assert suspects(db_session, clock) == {}

    clock.at += timedelta(days=1)
    world.vacancy_b.places_taken = 1

    assert suspects(db_session, clock) == {world.vacancy_a.id: ["open_long"]}
    as_officer(look_at_signals, world.vacancy_a)
    clock.at += timedelta(days=30)
    assert suspects(db_session, clock) == {}


def test_a_vacancy_published_again_and_again_may_be_a_ghost(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    record(db_session, "vacancy.publish", world.vacancy_a, actor=None, clock=clock)
    assert suspects(db_session, clock) == {}

    record(db_session, "vacancy.publish", world.vacancy_a, actor=None, clock=clock)

    assert suspects(db_session, clock) == {world.vacancy_a.id: ["posted_often"]}


def test_the_text_of_ended_vacancies_published_anew_may_be_a_ghost(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    for state in ("expired", "closed", "draft"):
        assert suspects(db_session, clock) == {}
        db_session.add(
            Vacancy(
                company=world.company_a,
                title=world.vacancy_a.title,
                description=world.vacancy_a.description,
                state=state,
                created_at=clock.now(),
                updated_at=clock.now(),
            )
        )
        if state == "closed":
            break

    assert suspects(db_session, clock) == {world.vacancy_a.id: ["same_text_again"]}


def test_applications_that_nobody_opened_may_show_a_ghost(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    sent = []
    for number in range(4):
        profile = Profile(text=f"Profiel {number}", created_at=clock.now(), updated_at=clock.now())
        moment = datetime(2026, 11, 5 + number, tzinfo=UTC)
        application = Application(
            vacancy_id=world.vacancy_a.id, company_id=world.vacancy_a.company_id, profile=profile, state="sent",
            sent_at=moment, created_at=moment, updated_at=moment,
        )  # fmt: skip
        db_session.add(application)
        sent.append(application)

    assert suspects(db_session, clock) == {world.vacancy_a.id: ["unopened"]}
    shortlist = {"actor": world.users["company_a"], "role": "company_member", "clock": clock}
    move(db_session, sent[0], "shortlist", **shortlist)  # from the list, without a look at the application alone
    assert suspects(db_session, clock) == {}
