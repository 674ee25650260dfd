"""What a campus sees first."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock
from talentmatch.companies.operations import confirm_tenant
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


def test_overview_counts_the_own_tenants_and_vacancies(campus_page: CheckingClient, world: World) -> None:
    shown = campus_page.get("/campus/?lang=en")

    assert shown.heading == "Corda Campus"
    for words in ("Tenants 1 Companies that name", "To confirm 1 Tenants that", "Open vacancies 1", "Internship: 1"):
        assert words in shown.text
    assert f"/vacancies/{world.vacancy_a.id}" in shown.links()
    assert f"/vacancies/{world.vacancy_b.id}" not in shown.links()


def test_overview_asks_to_confirm_until_all_are_confirmed(
    campus_page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    assert "waits for your confirmation" in campus_page.get("/campus/?lang=en").text

    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    db_session.commit()

    shown = campus_page.get("/campus/?lang=en").text
    assert "waits for your confirmation" not in shown
    assert "To confirm 0" in shown


def test_overview_without_tenants_says_what_to_do(
    campus_page: CheckingClient, world: World, db_session: Session
) -> None:
    world.company_a.campus_id = None
    db_session.commit()

    assert "No company names your campus yet" in campus_page.get("/campus/?lang=en").text


def test_overview_of_tenants_without_vacancies_says_so(
    campus_page: CheckingClient, world: World, db_session: Session
) -> None:
    world.vacancy_a.state = "closed"
    db_session.commit()

    assert "None of your tenants has a vacancy open" in campus_page.get("/campus/?lang=en").text


def test_overview_of_somebody_without_campus_is_not_found(sign_in: SignIn, world: World, db_session: Session) -> None:
    world.users["campus_a"].memberships.clear()
    db_session.commit()

    CheckingClient(sign_in(world.users["campus_a"])).get("/campus/", status=404)


@pytest.mark.parametrize("url", ["/campus/", "/campus/tenants", "/campus/edit", "/campus/tenants/1/remove"])
@pytest.mark.parametrize("name", ["student_a", "company_a", "office_a", "administrator"])
def test_campus_pages_refuse_other_roles(sign_in: SignIn, world: World, name: str, url: str) -> None:
    CheckingClient(sign_in(world.users[name])).get(url, status=403)


@pytest.mark.parametrize("url", ["/campus/", "/campus/tenants", "/campus/edit"])
def test_campus_pages_ask_a_stranger_to_sign_in(client: FlaskClient, world: World, url: str) -> None:
    assert client.get(url).headers["Location"] == f"/sign-in?next={url}"
