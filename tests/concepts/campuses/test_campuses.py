"""Campuses, their tenants and what is open there."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.campuses.operations import CampusContent, update_campus
from talentmatch.campuses.queries import campuses, find_campus_by_name, get_campus
from talentmatch.choices import TEXT_LIMIT
from talentmatch.clock import Clock
from talentmatch.companies.operations import confirm_tenant, refuse_company, remove_tenant
from talentmatch.companies.queries import get_tenant, public_tenant_count_by_campus, public_tenants, tenants
from talentmatch.errors import InvalidInput, InvalidState, NotFound
from talentmatch.vacancies.operations import close_vacancy
from talentmatch.vacancies.queries import (
    open_count_by_campus,
    open_count_by_company,
    open_vacancies_of_company,
    vacancies_of_campus,
)
from tests.fixtures.world import World

CONTENT = CampusContent(name="Corda", municipality="Hasselt", postal_code="3500", summaries={"nl": "Een plek."})


def test_campuses_come_by_name(world: World, db_session: Session) -> None:
    assert [campus.name for campus in campuses(db_session)] == ["Corda Campus", "Thor Park"]


def test_campus_is_found_by_name_or_key_whatever_the_case(world: World, db_session: Session) -> None:
    assert find_campus_by_name(db_session, "THOR park") == world.campus_b
    assert find_campus_by_name(db_session, "thor-park") == world.campus_b
    assert find_campus_by_name(db_session, "Thor") is None


@pytest.mark.parametrize("campus_id", [None, 999_999])
def test_get_campus_raises_for_none_and_unknown(world: World, db_session: Session, campus_id: int | None) -> None:
    with pytest.raises(NotFound):
        get_campus(db_session, campus_id)


def test_update_campus_writes_and_leaves_a_line(world: World, db_session: Session, clock: Clock) -> None:
    update_campus(db_session, world.campus_a, CONTENT, actor=world.users["campus_a"], clock=clock)
    db_session.commit()

    db_session.refresh(world.campus_a)
    assert (world.campus_a.name, world.campus_a.summaries) == ("Corda", {"nl": "Een plek."})
    [line] = db_session.scalars(select(AuditLine).where(AuditLine.action == "campus.updated")).all()
    assert (line.actor_id, line.subject_id) == (world.users["campus_a"].id, world.campus_a.id)
    assert line.details == {"fields": ["name", "summaries", "facilities"]}


def test_update_campus_without_a_change_leaves_no_line(world: World, db_session: Session, clock: Clock) -> None:
    for _time in range(2):
        update_campus(db_session, world.campus_a, CONTENT, actor=None, clock=clock)
    db_session.commit()

    assert len(db_session.scalars(select(AuditLine).where(AuditLine.action == "campus.updated")).all()) == 1


@pytest.mark.parametrize(
    ("wrong", "errors"),
    [
        ({"name": "  "}, {"name": "required"}),
        ({"municipality": "Atlantis"}, {"municipality": "unknown_municipality"}),
        ({"website": "javascript:alert(1)"}, {"website": "not_a_web_address"}),
        ({"summaries": {"nl": "x" * (TEXT_LIMIT + 1)}}, {"summaries": "too_long"}),
    ],
)
def test_update_campus_refuses_and_writes_nothing(
    world: World, db_session: Session, clock: Clock, wrong: dict[str, object], errors: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        update_campus(db_session, world.campus_a, replace(CONTENT, **wrong), actor=None, clock=clock)  # type: ignore[arg-type]

    assert refusal.value.errors == errors
    assert world.campus_a.name == "Corda Campus"


def test_tenants_hold_every_state_and_public_tenants_approved_ones(world: World, db_session: Session) -> None:
    world.pending_company.campus_id = world.campus_a.id
    db_session.commit()

    assert list(tenants(db_session, world.campus_a.id)) == [world.company_a, world.pending_company]
    assert list(public_tenants(db_session, world.campus_a.id)) == [world.company_a]
    assert public_tenant_count_by_campus(db_session) == {world.campus_a.id: 1, world.campus_b.id: 1}


def test_get_tenant_raises_for_a_company_elsewhere(world: World, db_session: Session) -> None:
    assert get_tenant(db_session, world.company_a.id, world.campus_a.id) == world.company_a
    for company, campus_id in (
        (world.company_b, world.campus_a.id),
        (world.pending_company, world.campus_a.id),
        (world.pending_company, None),
    ):
        with pytest.raises(NotFound):
            get_tenant(db_session, company.id, campus_id)


def test_confirm_tenant_says_since_when(world: World, db_session: Session, clock: Clock) -> None:
    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    db_session.commit()

    db_session.refresh(world.company_a)
    assert world.company_a.campus_confirmed_at == clock.now()


def test_confirm_tenant_refuses_a_company_without_campus(world: World, db_session: Session, clock: Clock) -> None:
    with pytest.raises(InvalidState):
        confirm_tenant(db_session, world.pending_company, actor=world.users["campus_a"], clock=clock)


def test_remove_tenant_remembers_which_campus_it_was(world: World, db_session: Session, clock: Clock) -> None:
    remove_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    db_session.commit()

    [line] = db_session.scalars(select(AuditLine).where(AuditLine.action == "company.tenant_removed")).all()
    assert line.details == {"campus_id": world.campus_a.id}
    assert list(tenants(db_session, world.campus_a.id)) == []


def test_open_vacancies_are_counted_by_company_and_campus(world: World, db_session: Session) -> None:
    ids = [world.company_a.id, world.company_b.id, world.pending_company.id]

    assert open_count_by_company(db_session, ids) == {world.company_a.id: 1, world.company_b.id: 1}
    assert open_count_by_company(db_session, []) == {}
    assert open_count_by_campus(db_session) == {world.campus_a.id: 1, world.campus_b.id: 1}
    assert list(open_vacancies_of_company(db_session, world.company_a.id)) == [world.vacancy_a]
    assert list(vacancies_of_campus(db_session, world.campus_a.id)) == [world.vacancy_a]


def test_open_vacancies_leave_out_closed_ones_and_refused_companies(
    world: World, db_session: Session, clock: Clock
) -> None:
    close_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    refuse_company(db_session, world.company_b, reason="Bestaat niet.", actor=world.users["office_a"], clock=clock)
    db_session.commit()

    assert open_count_by_company(db_session, [world.company_a.id, world.company_b.id]) == {}
    assert open_count_by_campus(db_session) == {}
    assert list(open_vacancies_of_company(db_session, world.company_a.id)) == []
    assert list(open_vacancies_of_company(db_session, world.company_b.id)) == []
    assert public_tenant_count_by_campus(db_session) == {world.campus_a.id: 1}


def test_open_vacancies_off_campus_count_for_no_campus(world: World, db_session: Session) -> None:
    world.company_a.campus_id = None
    db_session.commit()

    assert open_count_by_campus(db_session) == {world.campus_b.id: 1}
