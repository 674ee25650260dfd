"""Who is banned, from what, and how it ends."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import CompanyContent, approve_company, refuse_company, update_company
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.moderation.operations import (
    add_ban,
    approve,
    ban_company,
    hand_in,
    lift_ban,
    lift_company_ban,
)
from talentmatch.moderation.queries import bans, find_ban
from talentmatch.vacancies.operations import (
    VacancyContent,
    create_vacancy,
    reopen_vacancy,
    submit_vacancy,
    update_vacancy,
    withdraw_vacancy,
)
from talentmatch.vacancies.queries import VacancyFilter, open_vacancies
from tests.fixtures.world import World

DAY = date(2026, 12, 1)
Act = Callable[..., Any]


def test_a_banned_company_is_gone_from_every_list_and_its_vacancies_are_closed(
    db_session: Session, world: World, as_officer: Act
) -> None:
    closed = as_officer(ban_company, world.company_a, reason=" Vraagt geld. ")

    assert {vacancy.id for vacancy in closed} == {world.vacancy_a.id, world.submitted_a.id}
    assert [(each.state, each.state_reason) for each in closed] == [("closed", "Vraagt geld.")] * 2
    assert world.draft_a.state == "draft"
    assert (world.company_a.state, world.company_a.is_public) == ("banned", False)
    assert [each.id for each in open_vacancies(db_session, VacancyFilter(), limit=9)[0]] == [world.vacancy_b.id]
    assert {(ban.kind, ban.value) for ban in bans(db_session)} == {
        ("email", "company.a@talent.example"),
        ("enterprise_number", "0777777771"),
    }
    assert audit_lines_of(db_session, "company", world.company_a.id)[-1].action == "company.banned"
    assert audit_lines_of(db_session, "vacancy", world.vacancy_a.id)[-1].details == {"reason": "Vraagt geld."}


def test_nothing_can_be_written_or_handed_in_for_a_banned_company(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock
) -> None:
    as_officer(ban_company, world.company_a, reason="Vraagt geld.")
    content = VacancyContent(kind="job", title="Nieuw")
    more: dict[str, Any] = {"actor": world.users["company_a"], "clock": clock}

    for attempt in (
        lambda: create_vacancy(db_session, world.company_a, content, **more),
        lambda: update_vacancy(db_session, world.draft_a, content, **more),
        lambda: reopen_vacancy(db_session, world.vacancy_a, **more),
        lambda: update_company(db_session, world.company_a, CompanyContent(name="Anders"), **more),
        lambda: approve_company(db_session, world.company_a, **more),
        lambda: refuse_company(db_session, world.company_a, reason="x", **more),
        lambda: ban_company(db_session, world.company_a, reason="x", **more),
    ):
        with pytest.raises(InvalidState):
            attempt()


def test_a_ban_needs_a_reason(db_session: Session, world: World, as_officer: Act) -> None:
    with pytest.raises(InvalidInput):
        as_officer(ban_company, world.company_a, reason=" ")

    assert world.company_a.state == "approved"


def test_a_lifted_company_waits_for_approval_and_its_bans_are_gone(
    db_session: Session, world: World, as_officer: Act
) -> None:
    as_officer(ban_company, world.company_a, reason="Vraagt geld.")

    as_officer(lift_company_ban, world.company_a)

    assert (world.company_a.state, world.company_a.state_reason) == ("pending", "")
    assert list(bans(db_session)) == []
    as_officer(approve, world.company_a)
    assert world.company_a.is_public
    with pytest.raises(InvalidState):
        as_officer(lift_company_ban, world.company_a)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("enterprise_number", "BE 0777.777.771"),
        ("email", "Company.A@talent.example"),
        ("mail_domain", "talent.example"),
    ],
)
def test_who_is_banned_cannot_hand_in_until_it_ends_or_is_lifted(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock, kind: str, value: str
) -> None:
    withdraw_vacancy(db_session, world.submitted_a, actor=world.users["company_a"], clock=clock)
    ban = as_officer(add_ban, kind, value, reason="Nep.", ends_on=DAY)
    more: dict[str, Any] = {"actor": world.users["company_a"], "clock": clock}

    with pytest.raises(InvalidState):
        hand_in(db_session, world.submitted_a, **more)
    clock.at += timedelta(days=1)
    assert find_ban(db_session, today=date(2026, 12, 2), email="company.a@talent.example") is None
    clock.at -= timedelta(days=1)
    as_officer(lift_ban, ban)
    hand_in(db_session, world.submitted_a, **more)

    assert world.submitted_a.state == "submitted"
    assert audit_lines_of(db_session, "ban", ban.id)[-1].details == {"kind": kind}


def test_a_ban_of_a_domain_meets_addresses_below_it_and_no_others(
    db_session: Session, world: World, as_officer: Act
) -> None:
    as_officer(add_ban, "mail_domain", "nep.example", reason="Nep.", ends_on=None)

    assert find_ban(db_session, today=DAY, email="an@mail.nep.example") is not None
    assert find_ban(db_session, today=DAY, email="an@eennep.example") is None
    assert find_ban(db_session, today=DAY, email="nep.example@gmail.com") is None
    assert find_ban(db_session, today=DAY) is None


@pytest.mark.parametrize(
    ("kind", "value", "reason", "ends_on", "errors"),
    [
        ("mail_domain", "gmail.com", "x", None, {"value": "shared_by_many"}),
        ("mail_domain", "uhasselt.be", "x", None, {"value": "shared_by_many"}),
        ("mail_domain", "no domain", "x", None, {"value": "not_a_mail_domain"}),
        ("email", "nobody", "x", None, {"value": "not_an_address"}),
        ("enterprise_number", "0777.777.772", "x", None, {"value": "not_an_enterprise_number"}),
        ("email", "an@nep.example", " ", None, {"reason": "required"}),
        ("email", "an@nep.example", "x", date(2026, 11, 30), {"ends_on": "in_the_past"}),
        ("name", "An", "x", None, {"kind": "not_a_choice"}),
    ],
)
def test_a_ban_that_makes_no_sense_is_refused(
    db_session: Session,
    world: World,
    as_officer: Act,
    kind: str,
    value: str,
    reason: str,
    ends_on: date | None,
    errors: dict[str, str],
) -> None:
    with pytest.raises(InvalidInput) as refused:
        as_officer(add_ban, kind, value, reason=reason, ends_on=ends_on)

    assert refused.value.errors == errors
    assert list(bans(db_session)) == []


def test_the_same_ban_stands_once(db_session: Session, world: World, as_officer: Act) -> None:
    as_officer(add_ban, "email", "an@nep.example", reason="Nep.", ends_on=None)

    with pytest.raises(InvalidInput) as refused:
        as_officer(add_ban, "email", " AN@nep.example", reason="Nep.", ends_on=None)

    assert refused.value.errors == {"value": "already_known"}


def test_submitting_for_a_banned_company_is_refused_at_its_root(
    db_session: Session, world: World, as_officer: Act, clock: FrozenClock
) -> None:
    withdraw_vacancy(db_session, world.submitted_a, actor=world.users["company_a"], clock=clock)
    as_officer(ban_company, world.company_a, reason="Vraagt geld.")

    with pytest.raises(InvalidState):
        submit_vacancy(db_session, world.submitted_a, actor=world.users["company_a"], clock=clock)
