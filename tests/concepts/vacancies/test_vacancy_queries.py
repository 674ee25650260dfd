"""Reading vacancies: whose, and which."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import (
    VacancyContent,
    create_vacancy,
    publish_vacancy,
    submit_vacancy,
    withdraw_vacancy,
)
from talentmatch.vacancies.queries import (
    VacancyFilter,
    find_by_source,
    get_for_company,
    get_for_office,
    get_open_vacancy,
    open_count_by_kind,
    open_vacancies,
    open_vacancies_by_id,
    open_vacancy_ids,
    submitted_vacancies,
    vacancies_of_campus,
    vacancies_of_company,
)
from tests.fixtures.world import World

CONTENT = VacancyContent(
    kind="job",
    title="100% thuis_werk",
    description="Wij rekenen met c:\\temp en drie zinnen.",
    text_language="fr",
    municipality="Genk",
    working_languages=({"lang": "fr", "cefr": "B1"},),
    remote="full",
    paid=True,
)


def publish(db_session: Session, world: World, clock: FrozenClock, company: Company, **values: Any) -> Vacancy:
    """One more published vacancy."""
    office = world.users["office_a"]
    vacancy = create_vacancy(db_session, company, replace(CONTENT, **values), actor=office, clock=clock)
    submit_vacancy(db_session, vacancy, actor=office, clock=clock)
    publish_vacancy(db_session, vacancy, actor=office, clock=clock)
    return vacancy


def found(db_session: Session, **filters: Any) -> list[int]:
    rows, count = open_vacancies(db_session, VacancyFilter(**filters), limit=20)
    assert count == len(rows)
    assert sorted(open_vacancy_ids(db_session, VacancyFilter(**filters))) == sorted(vacancy.id for vacancy in rows)
    return sorted(vacancy.id for vacancy in rows)


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({}, ["vacancy_a", "vacancy_b", "extra"]),
        ({"kinds": ("internship",)}, ["vacancy_a", "vacancy_b"]),
        ({"kinds": ("job", "thesis")}, ["extra"]),
        ({"municipality": "Genk"}, ["extra"]),
        ({"language": "en"}, ["vacancy_b"]),
        ({"paid": True}, ["extra"]),
        ({"remote": True}, ["vacancy_a", "extra"]),
        ({"remote": True, "kinds": ("internship",)}, ["vacancy_a"]),
    ],
)
def test_open_vacancies_narrow(
    db_session: Session, world: World, clock: FrozenClock, filters: dict[str, Any], names: list[str]
) -> None:
    extra = publish(db_session, world, clock, world.company_b)
    ids = {"vacancy_a": world.vacancy_a.id, "vacancy_b": world.vacancy_b.id, "extra": extra.id}

    assert found(db_session, **filters) == sorted(ids[name] for name in names)


def test_open_vacancies_narrow_to_a_company_and_a_campus(db_session: Session, world: World) -> None:
    assert found(db_session, company_id=world.company_a.id) == [world.vacancy_a.id]
    assert found(db_session, campus_id=world.campus_b.id) == [world.vacancy_b.id]
    assert found(db_session, campus_id=world.campus_b.id, company_id=world.company_a.id) == []


def test_open_vacancies_come_in_pages_that_hold_each_once(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    extra = publish(db_session, world, clock, world.company_b)

    first, count = open_vacancies(db_session, VacancyFilter(), limit=2)
    second, same_count = open_vacancies(db_session, VacancyFilter(), limit=2, offset=2)

    assert count == same_count == 3
    ids = [vacancy.id for vacancy in (*first, *second)]
    assert ids == [world.vacancy_a.id, world.vacancy_b.id, extra.id]


def test_nothing_of_a_company_that_is_not_approved_is_open(db_session: Session, world: World) -> None:
    number = world.vacancy_a.id
    assert get_open_vacancy(db_session, number) is world.vacancy_a
    assert vacancies_of_campus(db_session, world.campus_a.id) == [world.vacancy_a]
    assert open_count_by_kind(db_session) == {"internship": 2}

    world.company_a.state = "refused"
    db_session.flush()

    with pytest.raises(NotFound):
        get_open_vacancy(db_session, number)
    assert not open_vacancies_by_id(db_session, [number])
    assert not vacancies_of_campus(db_session, world.campus_a.id)
    assert open_count_by_kind(db_session) == {"internship": 1}
    assert found(db_session) == [world.vacancy_b.id]


@pytest.mark.parametrize("name", ["draft_a", "submitted_a"])
def test_get_open_vacancy_hides_what_is_not_published(db_session: Session, world: World, name: str) -> None:
    with pytest.raises(NotFound):
        get_open_vacancy(db_session, getattr(world, name).id)


def test_get_for_company_hides_what_is_another_companys(db_session: Session, world: World) -> None:
    assert get_for_company(db_session, world.draft_a.id, world.company_a.id) is world.draft_a
    for company_id in (world.company_b.id, None):
        with pytest.raises(NotFound):
            get_for_company(db_session, world.draft_a.id, company_id)


def test_get_for_office_hides_drafts_that_were_never_handed_in(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    withdraw_vacancy(db_session, world.submitted_a, actor=world.users["company_a"], clock=clock)
    db_session.flush()

    assert get_for_office(db_session, world.submitted_a.id) is world.submitted_a
    with pytest.raises(NotFound):
        get_for_office(db_session, world.draft_a.id)


def test_vacancies_of_company_are_all_of_its_own(db_session: Session, world: World) -> None:
    assert vacancies_of_company(db_session, world.company_a.id) == [
        world.submitted_a,
        world.draft_a,
        world.vacancy_a,
    ]
    assert not vacancies_of_company(db_session, None)


def test_submitted_vacancies_wait_for_an_office(db_session: Session, world: World) -> None:
    assert submitted_vacancies(db_session) == [world.submitted_a]


def test_find_by_source_needs_both(db_session: Session, world: World) -> None:
    world.vacancy_a.source, world.vacancy_a.external_id = "feed", "7"
    db_session.flush()

    assert find_by_source(db_session, "feed", "7") is world.vacancy_a
    assert find_by_source(db_session, "other", "7") is None
