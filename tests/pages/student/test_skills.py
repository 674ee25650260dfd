"""The page of skill advice."""

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.vacancies.models import Vacancy
from tests.concepts.matches.small_lists import open_vacancy
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World
from tests.pages.student.conftest import StudentBrowser

SKILLS = "/student/skills"


@pytest.fixture(autouse=True)
def line(app: Flask) -> None:
    """A vacancy fits well from 0.3."""
    services = app.extensions["talentmatch"]
    services.settings = replace(services.settings, good_match_relevance=0.3)


@pytest.fixture
def docker(db_session: Session, world: World, clock: FrozenClock) -> Vacancy:
    """A vacancy that asks one thing the first student does not name."""
    vacancy = open_vacancy(
        db_session, world.company_b, clock, title="Ploeg in Bree", description="", required_skills=["Python", "Docker"]
    )
    db_session.commit()
    return vacancy


def test_skills_name_what_they_open_and_say_that_this_is_advice(student: StudentBrowser, docker: Vacancy) -> None:
    page = student.get(SKILLS)

    assert page.heading == "Skills that open vacancies"
    assert "Today 1 vacancy fits you well." in page.text
    assert "Docker Opens 1 more vacancy For instance: Ploeg in Bree · Haspengouw Fruit" in page.text
    assert f"/vacancies/{docker.id}" in page.links()
    assert "This is advice" in page.text
    assert "/student/profile" in page.links()


def test_skills_are_in_the_language_of_the_page_and_vacancies_in_their_own(
    student: StudentBrowser, docker: Vacancy
) -> None:
    page = student.get(f"{SKILLS}?lang=nl")

    assert page.root.get("lang") == "nl"
    titles = [e for e in page.root.iter("a") if "".join(e.itertext()) == "Ploeg in Bree"]
    assert [title.get("lang") for title in titles] == ["nl"]


def test_skills_stand_under_the_profile(student: StudentBrowser) -> None:
    page = student.get(SKILLS)

    assert [a.get("href") for a in page.root.iter("a") if a.get("aria-current") == "page"][:1] == ["/student/profile"]


def test_without_anything_to_learn_the_page_says_so(student: StudentBrowser, world: World, db_session: Session) -> None:
    world.profile_a.skills = [*world.profile_a.skills, "Docker"]
    db_session.commit()

    page = student.get(SKILLS)

    assert "No single skill opens more vacancies" in page.text
    assert "/student/vacancies" in page.links()


def test_without_a_profile_there_is_a_way_to_begin(newcomer: StudentBrowser) -> None:
    page = newcomer.get(SKILLS)

    assert {"/student/profile/cv", "/student/profile"} <= set(page.links())


def test_what_is_kept_follows_the_profile(
    student: StudentBrowser, world: World, db_session: Session, docker: Vacancy
) -> None:
    before = student.get(SKILLS).text
    world.profile_a.skills = [*world.profile_a.skills, "Docker"]
    db_session.commit()

    after = student.get(SKILLS).text

    assert "Opens 1 more vacancy" in before
    assert "Opens 1 more vacancy" not in after


def test_a_second_view_asks_the_database_no_more_than_the_state(
    student: StudentBrowser, docker: Vacancy, counted_queries: CountedQueries
) -> None:
    student.get(SKILLS)

    with counted_queries() as statements:
        student.get(SKILLS)

    assert not [statement for statement in statements if "FROM vacancy" in statement]
    assert len(statements) < 8
