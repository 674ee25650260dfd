"""Companies: what they may say, who decides on them, and who sees them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.accounts.operations import AccountContent
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.companies.models import Company
from talentmatch.companies.operations import (
    CompanyContent,
    approve_company,
    confirm_tenant,
    create_company,
    create_company_with_member,
    enterprise_number,
    refuse_company,
    remove_tenant,
    update_company,
)
from talentmatch.companies.queries import (
    companies,
    company_names,
    find_by_enterprise_number,
    get_company,
    get_public_company,
    get_tenant,
    pending_companies,
    public_companies,
    tenants,
)
from talentmatch.errors import InvalidInput, InvalidState, NotFound
from tests.fixtures.world import World

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
CONTENT = CompanyContent(name="Nieuw BV", municipality="Bree", summaries={"nl": " Wij bakken. ", "fr": " "})


def actions_on(db_session: Session, company: Company) -> list[str]:
    return [line.action for line in audit_lines_of(db_session, "company", company.id)]


@pytest.fixture
def own_content(world: World) -> CompanyContent:
    """What the first company says already."""
    return CompanyContent(
        name="Pomelo Software",
        enterprise_number="0777777771",
        sector="software",
        size="10-49",
        municipality="Hasselt",
        campus_id=world.campus_a.id,
        summaries={"nl": "Pomelo Software werkt in Limburg."},
    )


@pytest.mark.parametrize("text", ["0777.777.771", "BE0777777771", "BE 0777 777 771", "777777771"])
def test_enterprise_number_is_ten_digits(text: str) -> None:
    assert enterprise_number(text) == "0777777771"


@pytest.mark.parametrize("text", ["0777.777.772", "123", "pomelo", "2777777771", "NL001234567B01"])
def test_enterprise_number_is_checked(text: str) -> None:
    with pytest.raises(InvalidInput, match="not_an_enterprise_number"):
        enterprise_number(text)


@pytest.mark.parametrize(
    ("wrong", "errors"),
    [
        ({"name": " "}, {"name": "required"}),
        ({"name": "x" * 161}, {"name": "too_long"}),
        ({"enterprise_number": "0777.777.772"}, {"enterprise_number": "not_an_enterprise_number"}),
        ({"enterprise_number": "0777.777.771"}, {"enterprise_number": "already_known"}),
        ({"size": "many"}, {"size": "not_a_choice"}),
        ({"municipality": "Nergenshuizen"}, {"municipality": "unknown_municipality"}),
        ({"website": "javascript:alert(1)"}, {"website": "not_a_web_address"}),
        ({"summaries": {"de": "x" * 20_001}}, {"summaries": "too_long"}),
        ({"language": "it"}, {"language": "not_a_choice"}),
    ],
)
def test_create_company_refuses(
    db_session: Session, world: World, clock: FrozenClock, wrong: dict[str, Any], errors: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        create_company(db_session, replace(CONTENT, **wrong), actor=None, clock=clock)

    assert refused.value.errors == errors
    assert not db_session.new


def test_create_company_waits_for_approval(db_session: Session, world: World, clock: FrozenClock) -> None:
    company = create_company(db_session, CONTENT, actor=None, clock=clock)

    assert (company.state, company.summaries) == ("pending", {"nl": "Wij bakken."})
    assert actions_on(db_session, company) == ["company.created"]
    with pytest.raises(NotFound):
        get_public_company(db_session, company.id)


def test_create_company_with_member_ties_them(db_session: Session, world: World, clock: FrozenClock) -> None:
    account = AccountContent(email="An@Nieuw.example", role="student", name="An")

    user = create_company_with_member(db_session, CONTENT, account, password_hash="x", clock=clock)

    assert user.role_names == {"company_member"}
    assert get_company(db_session, user.company_id).name == "Nieuw BV"
    assert user.confirmed_at is None


def test_update_company_names_what_changed(
    db_session: Session, world: World, clock: FrozenClock, own_content: CompanyContent
) -> None:
    member = world.users["company_a"]
    update_company(db_session, world.company_a, own_content, actor=member, clock=clock)
    before = actions_on(db_session, world.company_a)
    update_company(db_session, world.company_a, replace(own_content, sector="games"), actor=member, clock=clock)

    line = audit_lines_of(db_session, "company", world.company_a.id)[-1]
    assert "company.updated" not in before
    assert (line.action, line.actor_id, line.details) == ("company.updated", member.id, {"fields": ["sector"]})
    assert world.company_a.state == "approved"


def test_update_company_keeps_its_own_number_and_refuses_anothers(
    db_session: Session, world: World, clock: FrozenClock, own_content: CompanyContent
) -> None:
    update_company(db_session, world.company_a, own_content, actor=None, clock=clock)
    other = replace(own_content, enterprise_number="0777.788.857")
    with pytest.raises(InvalidInput, match="already_known"):
        update_company(db_session, world.company_a, other, actor=None, clock=clock)

    assert world.company_a.enterprise_number == "0777777771"


@pytest.mark.parametrize("moves", [False, True])
def test_update_company_loses_its_confirmation_with_its_campus(
    db_session: Session, world: World, clock: FrozenClock, own_content: CompanyContent, moves: bool
) -> None:
    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)

    campus = world.campus_b if moves else world.campus_a
    update_company(db_session, world.company_a, replace(own_content, campus_id=campus.id), actor=None, clock=clock)

    assert world.company_a.campus_confirmed_at == (None if moves else NOON)


def test_update_company_asks_again_after_a_refusal(
    db_session: Session, world: World, clock: FrozenClock, own_content: CompanyContent
) -> None:
    office = world.users["office_a"]
    refuse_company(db_session, world.company_a, reason="Geen sector.", actor=office, clock=clock)

    update_company(db_session, world.company_a, own_content, actor=None, clock=clock)

    assert world.company_a.state == "pending"
    assert world.company_a in pending_companies(db_session)


def test_decisions_say_who_and_why(db_session: Session, world: World, clock: FrozenClock) -> None:
    office, company = world.users["office_b"], world.pending_company

    refuse_company(db_session, company, reason=" Wie zijn jullie? ", actor=office, clock=clock)
    refused = (company.state, company.state_reason, company.decided_by_id, company.decided_at)
    approve_company(db_session, company, actor=office, clock=clock)

    assert refused == ("refused", "Wie zijn jullie?", office.id, NOON)
    assert (company.state, company.state_reason) == ("approved", "")
    assert actions_on(db_session, company) == ["company.created", "company.refused", "company.approved"]


@pytest.mark.parametrize(
    ("decide", "state"),
    [
        (approve_company, "approved"),
        (partial(refuse_company, reason="Nee."), "refused"),
    ],
    ids=["approve", "refuse"],
)
def test_a_decision_is_taken_once(
    db_session: Session, world: World, clock: FrozenClock, decide: Callable[..., None], state: str
) -> None:
    office = world.users["office_a"]
    decide(db_session, world.pending_company, actor=office, clock=clock)

    with pytest.raises(InvalidState):
        decide(db_session, world.pending_company, actor=office, clock=clock)

    assert world.pending_company.state == state


def test_refuse_company_needs_a_reason(db_session: Session, world: World, clock: FrozenClock) -> None:
    with pytest.raises(InvalidInput, match="reason: required"):
        refuse_company(db_session, world.pending_company, reason=" ", actor=world.users["office_a"], clock=clock)

    assert world.pending_company.state == "pending"


def test_confirm_tenant_needs_a_campus(db_session: Session, world: World, clock: FrozenClock) -> None:
    campus_member = world.users["campus_a"]
    confirm_tenant(db_session, world.company_a, actor=campus_member, clock=clock)
    with pytest.raises(InvalidState):
        confirm_tenant(db_session, world.pending_company, actor=campus_member, clock=clock)

    assert (world.company_a.campus_confirmed_at, world.pending_company.campus_confirmed_at) == (NOON, None)
    assert actions_on(db_session, world.company_a)[-1] == "company.tenant_confirmed"


def test_remove_tenant_leaves_the_company_without_campus(db_session: Session, world: World, clock: FrozenClock) -> None:
    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    remove_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)

    line = audit_lines_of(db_session, "company", world.company_a.id)[-1]
    assert (world.company_a.campus_id, world.company_a.campus_confirmed_at) == (None, None)
    assert (line.action, line.details) == ("company.tenant_removed", {"campus_id": world.campus_a.id})


def test_get_tenant_hides_companies_elsewhere(db_session: Session, world: World) -> None:
    assert get_tenant(db_session, world.company_a.id, world.campus_a.id) is world.company_a
    assert tenants(db_session, world.campus_a.id) == [world.company_a]
    for company, campus_id in ((world.company_b, world.campus_a.id), (world.pending_company, None)):
        with pytest.raises(NotFound):
            get_tenant(db_session, company.id, campus_id)


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({}, ["Haspengouw Fruit", "Pomelo Software"]),
        ({"text": "POMELO"}, ["Pomelo Software"]),
        ({"text": "voeding"}, ["Haspengouw Fruit"]),
        ({"text": "%"}, []),
        ({"text": "_"}, []),
        ({"text": "Wachtend"}, []),
        ({"municipality": "Sint-Truiden"}, ["Haspengouw Fruit"]),
    ],
)
def test_public_companies_are_approved_ones(
    db_session: Session, world: World, filters: dict[str, Any], names: list[str]
) -> None:
    rows, count = public_companies(db_session, limit=20, **filters)

    assert ([company.name for company in rows], count) == (names, len(names))


def test_companies_for_offices_hold_every_state(db_session: Session, world: World) -> None:
    everything, count = companies(db_session, limit=2)
    rest, _same = companies(db_session, limit=2, offset=2)
    pending, pending_count = companies(db_session, state="pending", limit=20)

    assert [company.name for company in (*everything, *rest)] == [
        "Haspengouw Fruit",
        "Pomelo Software",
        "Wachtend Bedrijf",
    ]
    assert (count, pending_count, list(pending)) == (3, 1, [world.pending_company])
    assert company_names(db_session, [world.company_a.id]) == [(world.company_a.id, "Pomelo Software")]
    assert find_by_enterprise_number(db_session, "0777788857") is world.company_b
