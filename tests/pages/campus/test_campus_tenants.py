"""A campus confirms its tenants, or says that they are none."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.models import AuditLine
from talentmatch.clock import Clock
from talentmatch.companies.operations import confirm_tenant
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


def actions(db_session: Session) -> list[tuple[str, int | None]]:
    """What the audit trail says was done to companies, and by whom."""
    lines = db_session.scalars(select(AuditLine).where(AuditLine.action.like("company.tenant%")))
    return [(line.action, line.actor_id) for line in lines]


def test_tenants_lists_every_company_that_names_the_campus(
    campus_page: CheckingClient, world: World, db_session: Session
) -> None:
    world.pending_company.campus_id = world.campus_a.id
    db_session.commit()

    shown = campus_page.get("/campus/tenants?lang=en")

    rows = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in shown.root.iter("tr")]
    assert rows[1][:6] == ["Pomelo Software", "software", "10 to 49 people", "Approved", "1", "not yet"]
    assert rows[2][:6] == ["Wachtend Bedrijf", "–", "1 to 9 people", "Waiting for approval", "0", "not yet"]
    assert rows[1][6] == "Confirm Pomelo Software Not a tenant Pomelo Software"
    assert f"/companies/{world.pending_company.id}" not in shown.links(), "Its public page does not exist yet."


def test_tenants_without_any_says_what_to_do(campus_page: CheckingClient, world: World, db_session: Session) -> None:
    world.company_a.campus_id = None
    db_session.commit()

    assert "No company names your campus yet" in campus_page.get("/campus/tenants?lang=en").text


def test_confirm_tenant_shows_since_when(campus_page: CheckingClient, world: World, db_session: Session) -> None:
    shown = campus_page.submit(f"/campus/tenants/{world.company_a.id}/confirm?lang=en")

    assert "Pomelo Software is confirmed as a tenant." in shown.text
    assert "not yet" not in shown.text
    assert actions(db_session) == [("company.tenant_confirmed", world.users["campus_a"].id)]


def test_confirm_tenant_is_no_link(campus_page: CheckingClient, world: World) -> None:
    campus_page.get(f"/campus/tenants/{world.company_a.id}/confirm", status=405)


def test_remove_tenant_asks_first_and_changes_nothing(
    campus_page: CheckingClient, world: World, db_session: Session
) -> None:
    asked = campus_page.get(f"/campus/tenants/{world.company_a.id}/remove?lang=en")

    assert asked.heading == "Is Pomelo Software no tenant of your campus?"
    db_session.refresh(world.company_a)
    assert world.company_a.campus_id == world.campus_a.id


def test_remove_tenant_takes_the_company_off_the_campus(
    campus_page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    db_session.commit()

    shown = campus_page.submit(f"/campus/tenants/{world.company_a.id}/remove?lang=en")

    assert "Pomelo Software is no tenant of your campus any more." in shown.text
    db_session.refresh(world.company_a)
    assert (world.company_a.campus_id, world.company_a.campus_confirmed_at) == (None, None)
    assert actions(db_session)[-1] == ("company.tenant_removed", world.users["campus_a"].id)


@pytest.mark.parametrize("action", ["confirm", "remove"])
@pytest.mark.parametrize("name", ["company_b", "pending_company"])
def test_tenants_of_others_are_not_found(
    campus_page: CheckingClient, world: World, db_session: Session, name: str, action: str
) -> None:
    """One sits on another campus, one on none."""
    company = getattr(world, name)
    before = (company.campus_id, company.campus_confirmed_at)

    campus_page.post(f"/campus/tenants/{company.id}/{action}", status=404)

    db_session.refresh(company)
    assert (company.campus_id, company.campus_confirmed_at) == before
    assert actions(db_session) == []


@pytest.mark.parametrize("action", ["confirm", "remove"])
def test_tenants_are_not_decided_by_another_role(
    sign_in: SignIn, world: World, db_session: Session, action: str
) -> None:
    other = CheckingClient(sign_in(world.users["company_a"]))

    other.post(f"/campus/tenants/{world.company_a.id}/{action}", status=403)

    assert actions(db_session) == []
