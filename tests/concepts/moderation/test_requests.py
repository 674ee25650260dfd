"""Asking for a change, and what the office reads when it comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import CompanyContent, update_company
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.moderation.changes import Change, changes_between, said_by
from talentmatch.moderation.operations import answer_request, approve, ask_change, hand_in, refuse, take_down
from talentmatch.moderation.queries import find_request
from talentmatch.vacancies.operations import VacancyContent, update_vacancy
from tests.fixtures.world import World

Act = Callable[..., Any]
NEW = VacancyContent(
    kind="internship",
    title="Stage backend in Python",
    description="Je bouwt mee aan onze webapplicatie in Python en Flask. Je mentor is Sofie.",
    required_skills=("Python",),
    desired_skills=("Docker",),
    working_languages=({"lang": "nl", "cefr": "B1"},),
    municipality="Hasselt",
    remote="hybrid",
    hours_per_week=38,
    paid=True,
)


def test_what_was_asked_and_what_changed_since_come_back_with_the_vacancy(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock
) -> None:
    vacancy, member = world.submitted_a, world.users["company_a"]
    as_officer(ask_change, vacancy, reason=" Wie begeleidt? ")
    asked = find_request(db_session, vacancy)
    assert asked is not None
    assert (vacancy.state, vacancy.state_reason, asked.kind, asked.question) == (
        "draft", "Wie begeleidt?", "change", "Wie begeleidt?",
    )  # fmt: skip

    clock.at += timedelta(days=1)
    period = {"period_start": vacancy.period_start, "period_end": vacancy.period_end}
    fields = {"study_fields": tuple(vacancy.study_fields), "study_levels": tuple(vacancy.study_levels)}
    update_vacancy(db_session, vacancy, replace(NEW, **period, **fields), actor=member, clock=clock)
    hand_in(db_session, vacancy, actor=member, clock=clock)

    assert asked.answered_at == clock.at
    assert changes_between(asked.said, said_by(vacancy)) == [
        Change("description", ("Kennis van SQL is een plus.",), ("Je mentor is Sofie.",)),
        Change("required_skills", ("SQL",), ()),
        Change("working_languages", ("nl B2",), ("nl B1",)),
        Change("paid", ("False",), ("True",)),
    ]


def test_publishing_closes_the_question(db_session: Session, world: World, as_officer: Act, clock: FrozenClock) -> None:
    as_officer(ask_change, world.submitted_a, reason="Wie begeleidt?")
    hand_in(db_session, world.submitted_a, actor=world.users["company_a"], clock=clock)

    as_officer(approve, world.submitted_a)

    assert find_request(db_session, world.submitted_a) is None
    assert world.submitted_a.state == "published"


@pytest.mark.parametrize("operation", [refuse, take_down])
def test_a_refusal_and_taking_offline_ask_too(
    db_session: Session, world: World, as_officer: Act, operation: Act
) -> None:
    vacancy = world.vacancy_a if operation is take_down else world.submitted_a

    as_officer(operation, vacancy, reason="Te kort.")

    asked = find_request(db_session, vacancy)
    assert asked is not None
    assert (vacancy.state, asked.question, asked.said["title"]) == ("draft", "Te kort.", "Stage backend in Python")


@pytest.mark.parametrize(("operation", "which"), [(take_down, "submitted_a"), (ask_change, "vacancy_a")])
def test_a_decision_that_does_not_fit_the_state_is_refused(
    db_session: Session, world: World, as_officer: Act, operation: Act, which: str
) -> None:
    with pytest.raises(InvalidState):
        as_officer(operation, getattr(world, which), reason="Te laat.")

    assert find_request(db_session, getattr(world, which)) is None


def test_a_question_needs_words(db_session: Session, world: World, as_officer: Act) -> None:
    for subject in (world.submitted_a, world.pending_company):
        with pytest.raises(InvalidInput):
            as_officer(ask_change, subject, reason=" \n")


def test_a_waiting_company_is_asked_and_its_change_answers(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock
) -> None:
    company = world.pending_company
    as_officer(ask_change, company, reason="Wat doen jullie?")
    assert (company.state, company.state_reason) == ("pending", "Wat doen jullie?")

    content = CompanyContent(
        name="Wachtend Bedrijf",
        enterprise_number="0777.799.943",
        municipality="Bree",
        summaries={"nl": "Wij bakken brood. Ook taart."},
    )
    update_company(db_session, company, content, actor=None, clock=clock)
    answer_request(db_session, company, clock=clock)

    asked = find_request(db_session, company)
    assert asked is not None
    assert (asked.answered_at, company.state_reason) == (clock.at, "")
    assert changes_between(asked.said, said_by(company)) == [
        Change("summaries", (), ("nl: Wij bakken brood.", "nl: Ook taart."))
    ]


def test_only_a_waiting_company_is_asked(db_session: Session, world: World, as_officer: Act) -> None:
    with pytest.raises(InvalidState):
        as_officer(ask_change, world.company_a, reason="Wat doen jullie?")
