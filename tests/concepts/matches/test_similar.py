"""Vacancies beside vacancies: neighbours for a reader, copies for an office."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.similar import near_duplicates, similar_vacancies
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import close_vacancy
from tests.concepts.matches.small_lists import open_vacancy
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])

TASKS = (
    "Je test webapplicaties in Python, schrijft op wat niet werkt en toont het elke vrijdag aan de ploeg in Genk.",
    "Je ontwerpt een databank in SQL voor de leeszaal en koppelt ze met Python aan de catalogus van twee scholen.",
    "Je zet Python en Flask op een server, meet hoe snel elke pagina komt en ruimt oude bestanden op met een script.",
    "Je leert kinderen van tien jaar een spel maken in Python, met een les per week en een beurs op het einde.",
    "Je schrijft een koppeling in Python tussen de kassa en de boekhouding, en test ze met cijfers van vorig jaar.",
)


@pytest.fixture
def live_index(app: Flask, clock: FrozenClock) -> LiveIndex:
    index: LiveIndex = app.extensions["talentmatch"].live_index
    index.clock = clock
    return index


@pytest.fixture
def neighbours(db_session: Session, world: World, clock: FrozenClock) -> list[Vacancy]:
    """Five vacancies about Python, each with another task."""
    made = [
        open_vacancy(db_session, world.company_b, clock, title=f"Plaats {number}", description=task)
        for number, task in enumerate(TASKS)
    ]
    db_session.commit()
    return made


def similar(db_session: Session, live_index: LiveIndex, vacancy: Vacancy, least: float = 0.01) -> list[int]:
    return [found.id for found in similar_vacancies(db_session, live_index, vacancy, least=least)]


def copies(db_session: Session, live_index: LiveIndex, vacancy: Vacancy) -> list[int]:
    return [found.id for found in near_duplicates(db_session, live_index, vacancy)]


def test_similar_vacancies_are_open_others_about_the_same(
    db_session: Session, live_index: LiveIndex, world: World, neighbours: list[Vacancy]
) -> None:
    found = similar(db_session, live_index, world.vacancy_a)

    assert len(found) == 4
    assert set(found) < {vacancy.id for vacancy in neighbours}


def test_similar_vacancies_are_no_copies_of_it_nor_of_each_other(
    db_session: Session, live_index: LiveIndex, world: World, neighbours: list[Vacancy], clock: FrozenClock
) -> None:
    copied = open_vacancy(db_session, world.company_b, clock, title="Copy", description=TASKS[0])
    twice = [open_vacancy(db_session, world.company_a, clock, title="Twee", description=TASKS[1] * 2) for _ in "ab"]
    db_session.commit()

    found = {vacancy.id for vacancy in similar_vacancies(db_session, live_index, neighbours[0], least=0.01, limit=12)}

    assert found & {neighbours[0].id, copied.id} == set()
    assert len(found & {neighbours[1].id, *(vacancy.id for vacancy in twice)}) == 1
    assert len(found) == 5


def test_what_is_hardly_alike_is_not_similar(
    db_session: Session, live_index: LiveIndex, world: World, neighbours: list[Vacancy]
) -> None:
    assert similar(db_session, live_index, world.vacancy_b) == []
    assert similar(db_session, live_index, world.vacancy_a, least=0.99) == []


def test_a_similar_vacancy_that_closed_meanwhile_is_not_shown(
    db_session: Session, live_index: LiveIndex, world: World, neighbours: list[Vacancy], clock: FrozenClock
) -> None:
    before = similar(db_session, live_index, world.vacancy_a)
    closed = next(vacancy for vacancy in neighbours if vacancy.id == before[0])

    close_vacancy(db_session, closed, actor=world.users["company_b"], clock=clock)
    db_session.commit()

    assert closed.id not in similar(db_session, live_index, world.vacancy_a)


def test_a_new_vacancy_is_similar_after_a_minute_at_most(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    assert similar(db_session, live_index, world.vacancy_a) == []
    new = open_vacancy(db_session, world.company_b, clock, description=TASKS[2])
    db_session.commit()

    clock.at += timedelta(seconds=61)

    assert similar(db_session, live_index, world.vacancy_a) == [new.id]


def test_similar_vacancies_cost_one_query(
    db_session: Session,
    live_index: LiveIndex,
    world: World,
    neighbours: list[Vacancy],
    counted_queries: CountedQueries,
) -> None:
    similar(db_session, live_index, world.vacancy_a)
    vacancy = world.vacancy_a

    with counted_queries() as statements:
        found = similar(db_session, live_index, vacancy)

    assert len(found) == 4
    assert len(statements) == 1


def test_a_copy_is_told_whether_it_is_open_waits_or_closed(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    member = world.users["company_a"]
    world.vacancy_a.description = world.submitted_a.description = " ".join(TASKS[:2])
    closed = open_vacancy(
        db_session, world.company_a, clock, title=world.submitted_a.title, description=" ".join(TASKS[:2])
    )
    closed.submitted_at = clock.now()
    db_session.commit()
    close_vacancy(db_session, closed, actor=member, clock=clock)
    db_session.commit()

    assert set(copies(db_session, live_index, world.submitted_a)) == {world.vacancy_a.id, closed.id}
    assert world.submitted_a.id in copies(db_session, live_index, world.vacancy_a)


def test_drafts_and_closed_vacancies_of_other_companies_are_not_told(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    text = " ".join(TASKS[:2])
    world.submitted_a.description = world.draft_a.description = text
    closed = open_vacancy(db_session, world.company_b, clock, description=text)
    closed.submitted_at = clock.now()
    db_session.commit()
    close_vacancy(db_session, closed, actor=world.users["company_b"], clock=clock)
    db_session.commit()

    assert copies(db_session, live_index, world.submitted_a) == []


def test_another_task_of_the_same_company_is_no_copy(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    frame = "\n\nOns aanbod\nEen laptop, een mentor en elke vrijdag frietjes bij de kanaalkom in Hasselt."
    world.vacancy_a.description, world.submitted_a.description = TASKS[0] + frame, TASKS[3] + frame
    db_session.commit()

    assert copies(db_session, live_index, world.submitted_a) == []
