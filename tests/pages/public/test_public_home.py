"""The first page, and where a signed-in person begins."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock
from talentmatch.database import db
from talentmatch.vacancies.operations import fill_vacancy
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


def test_home_opens_three_doors(page: CheckingClient, world: World) -> None:
    home = page.get("/?lang=en")

    assert home.heading == "Internships and jobs in Limburg that fit what you can do"
    assert {"/sign-up/student", "/sign-up/company"} <= set(home.links())
    assert "I run a campus" in home.text


def test_home_counts_open_vacancies_only(page: CheckingClient, world: World, db_session: Session, clock: Clock) -> None:
    assert "Internship 2" in page.get("/?lang=en").text

    fill_vacancy(db_session, world.vacancy_b, actor=world.users["company_b"], clock=clock)
    db_session.commit()

    home = page.get("/?lang=en")
    assert "Internship 1" in home.text
    assert world.vacancy_b.title not in home.text


def test_home_lists_new_vacancies_and_campuses(page: CheckingClient, world: World) -> None:
    home = page.get("/?lang=en")

    assert f"/vacancies/{world.vacancy_a.id}" in home.links()
    assert f"/vacancies/{world.draft_a.id}" not in home.links()
    assert f"/campuses/{world.campus_a.id}" in home.links()


def test_home_without_any_row_says_what_to_do(page: CheckingClient) -> None:
    home = page.get("/?lang=en")

    assert "No vacancy is open at this moment" in home.text
    assert "Campuses of the region" not in home.text


def test_home_leads_a_signed_in_person_to_their_pages(sign_in: SignIn, world: World) -> None:
    home = CheckingClient(sign_in(world.student_a)).get("/?lang=en")

    assert "/start" in home.links()
    assert "/sign-up/student" not in home.links()


def test_home_asks_the_database_as_often_for_six_vacancies_as_for_two(page: CheckingClient, world: World) -> None:
    page.get("/")
    statements: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

    page.get("/")

    assert len(statements) - sum(statement.startswith("BEGIN") for statement in statements) == 4, statements


@pytest.mark.parametrize(
    ("person", "first_page"),
    [
        ("student_a", "/student/vacancies"),
        ("company_a", "/company/vacancies"),
        ("campus_a", "/campus/"),
        ("office_a", "/career-office/"),
        ("administrator", "/admin/accounts"),
    ],
)
def test_start_leads_each_role_to_its_first_page(sign_in: SignIn, world: World, person: str, first_page: str) -> None:
    response = sign_in(world.users[person]).get("/start")

    assert response.status_code == 302
    assert response.headers["Location"].rstrip("/") == first_page.rstrip("/")


def test_start_asks_a_stranger_to_sign_in(client: FlaskClient, world: World) -> None:
    response = client.get("/start")

    assert response.status_code == 302
    assert response.headers["Location"] == "/sign-in?next=/start"
