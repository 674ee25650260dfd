from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import (
    CompanyContent,
    approve_company,
    create_company,
    refuse_company,
    update_company,
)
from talentmatch.vacancies.operations import publish_vacancy
from tests.fixtures.world import World
from tests.pages.career_office.conftest import Officer


def test_inbox_shows_what_waits_with_its_age_and_where_to_decide(
    officer: Officer, world: World, clock: FrozenClock
) -> None:
    clock.at += timedelta(days=3)

    page = officer.get("/career-office/")

    assert "1 company waits" in page.text
    assert "Wachtend Bedrijf Bree 3 Check Wachtend Bedrijf" in page.text
    assert "1 vacancy waits" in page.text
    assert "Pomelo Software 3 Check Stage backend in Python" in page.text
    assert f"/career-office/companies/{world.pending_company.id}" in page.links()
    assert f"/career-office/vacancies/{world.submitted_a.id}" in page.links()


def test_inbox_does_not_speak_of_students_while_each_has_a_good_match(officer: Officer, world: World) -> None:
    assert "without a good match" not in officer.get("/career-office/").text


def test_inbox_leads_to_the_report_where_a_student_has_none(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock
) -> None:
    world.profile_a.kinds_wanted = ["research"]
    db_session.commit()

    page = officer.get("/career-office/")

    assert "1 student without a good match" in page.text
    assert "Of 1 student of yours." in page.text
    assert "/career-office/match-report" in page.links()


def test_inbox_says_that_nothing_waits(officer: Officer, world: World, db_session: Session, clock: FrozenClock) -> None:
    approve_company(db_session, world.pending_company, actor=world.users["office_a"], clock=clock)
    publish_vacancy(db_session, world.submitted_a, actor=world.users["office_a"], clock=clock)
    db_session.commit()

    page = officer.get("/career-office/")

    assert "Nothing waits" in page.text
    assert "See the match report" in page.text


def test_a_refused_company_that_changed_waits_from_the_change_on(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock
) -> None:
    office = world.users["office_a"]
    clock.at += timedelta(days=10)
    refuse_company(db_session, world.pending_company, reason="Wie zijn jullie?", actor=office, clock=clock)
    clock.at += timedelta(days=10)
    content = CompanyContent(name="Wachtend Bedrijf", enterprise_number="0777.799.943", municipality="Peer")
    update_company(db_session, world.pending_company, content, actor=None, clock=clock)
    db_session.commit()
    clock.at += timedelta(days=2)

    assert "Wachtend Bedrijf Peer 2 Check" in officer.get("/career-office/").text


def test_inbox_shows_the_longest_waiting_first_and_not_too_many(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock
) -> None:
    for number in range(22):
        clock.at += timedelta(days=1)
        create_company(db_session, CompanyContent(name=f"Bedrijf {number:02}"), actor=None, clock=clock)
    db_session.commit()

    page = officer.get("/career-office/")

    assert "23 companies wait" in page.text
    assert page.text.index("Wachtend Bedrijf") < page.text.index("Bedrijf 00") < page.text.index("Bedrijf 18")
    assert "Bedrijf 19" not in page.text
    assert "/career-office/companies?state=pending" in page.links()


def test_an_officer_without_an_institution_sees_no_student(
    sign_in: Callable[[User], FlaskClient], world: World, db_session: Session, clock: FrozenClock
) -> None:
    world.profile_b.institution_id = None
    world.users["office_b"].memberships.clear()
    db_session.commit()
    lost = Officer(sign_in(world.users["office_b"]))

    for url in ("", "students", "match-report", f"students/{world.profile_b.id}", "match-report/students.csv"):
        assert lost.client.get(f"/career-office/{url}").status_code == 404


@pytest.mark.parametrize("who", ["student_a", "company_a", "campus_a", "administrator"])
def test_others_are_refused(sign_in: Callable[[User], FlaskClient], world: World, who: str) -> None:
    client = sign_in(world.users[who])

    for url in ("", "companies", "vacancies", "students", "match-report", "match-report/students.csv"):
        assert client.get(f"/career-office/{url}").status_code == 403
    assert client.post(f"/career-office/companies/{world.pending_company.id}/approve").status_code == 403


def test_strangers_are_sent_to_the_sign_in_page(client: FlaskClient, world: World) -> None:
    assert client.get("/career-office/").headers["Location"].startswith("/sign-in")
