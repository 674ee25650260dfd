"""Pages that explain."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock, today
from talentmatch.matches.models import IndexBuild
from talentmatch.pages.public.texts import ACCESSIBILITY_REVIEWED_ON
from talentmatch.vocabulary.esco_files import read_esco
from talentmatch.vocabulary.operations import import_esco
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]
URLS = ("/", "/vacancies", "/companies", "/campuses", "/how-matching-works", "/privacy", "/accessibility")
ESCO_FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
ATTRIBUTION = "This service uses the ESCO classification of the European Commission."


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_public_pages_exist_in_four_languages(page: CheckingClient, world: World, language: str) -> None:
    for url in URLS:
        shown = page.get(f"{url}?lang={language}")

        assert shown.root.get("lang") == language


@pytest.mark.parametrize("name", ["student_a", "company_a", "campus_a", "office_a", "administrator"])
def test_public_pages_open_for_every_role(sign_in: SignIn, world: World, name: str) -> None:
    client = CheckingClient(sign_in(world.users[name]))

    for url in (*URLS, f"/vacancies/{world.vacancy_a.id}", f"/companies/{world.company_a.id}"):
        client.get(url)


def test_how_matching_works_names_every_condition(page: CheckingClient) -> None:
    shown = page.get("/how-matching-works?lang=en").text

    for name in (
        "The kind I look for",
        "My languages suffice",
        "In the time I have",
        "Possible with my permit",
        "Within my distance, or remote",
        "My level of study suffices",
        "My experience suffices",
    ):
        assert name in shown


def test_how_matching_works_without_an_index_says_so(page: CheckingClient) -> None:
    assert "No index has been made on this site yet." in page.get("/how-matching-works?lang=en").text


@pytest.mark.parametrize(("candidate_count", "shown_count"), [(9, "fewer than 10"), (10, "10"), (1234, "1,234")])
def test_how_matching_works_says_what_the_newest_index_holds(
    page: CheckingClient, db_session: Session, clock: Clock, candidate_count: int, shown_count: str
) -> None:
    for build_id, vacancy_count in (("older", 7), ("newest", 40)):
        db_session.add(
            IndexBuild(
                build_id=build_id,
                vacancy_count=vacancy_count,
                candidate_count=candidate_count,
                last_change_id=0,
                vocabulary_fingerprint="f",
                seconds=1.0,
                created_at=clock.now(),
            )
        )
        db_session.flush()
    db_session.commit()

    shown = page.get("/how-matching-works?lang=en").text

    assert (
        f"Vacancies read 40 Profiles read {shown_count} Added or changed since 0 Number of this index newest" in shown
    )


OF_STUDENTS = {"/student/privacy", "/student/privacy/export", "/student/privacy/erase"}


def test_privacy_leads_a_student_to_what_they_may_do(sign_in: SignIn, world: World) -> None:
    links = CheckingClient(sign_in(world.student_a)).get("/privacy").links()

    assert OF_STUDENTS.issubset(links)


def test_privacy_leads_a_stranger_to_no_page_of_students(page: CheckingClient) -> None:
    assert not OF_STUDENTS & set(page.get("/privacy").links())


def test_privacy_and_accessibility_say_whom_to_write_to(page: CheckingClient, app: Flask) -> None:
    for url in ("/privacy", "/accessibility"):
        body = page.get(f"{url}?lang=en").text
        assert f"Write to {app.config['CONTACT_ADDRESS']}" in body


def test_accessibility_says_when_it_was_reviewed(page: CheckingClient) -> None:
    assert "24" in page.get("/accessibility?lang=en").text
    assert "November" in page.get("/accessibility?lang=en").text


def test_accessibility_statement_is_less_than_a_year_old(clock: Clock) -> None:
    assert timedelta(0) <= today(clock) - ACCESSIBILITY_REVIEWED_ON < timedelta(days=365)


def test_how_matching_works_names_esco_where_it_is_used(
    page: CheckingClient, db_session: Session, clock: Clock
) -> None:
    assert ATTRIBUTION not in page.get("/how-matching-works?lang=en").text

    import_esco(db_session, read_esco(ESCO_FOLDER), release="", actor=None, clock=clock)
    db_session.commit()

    assert ATTRIBUTION in page.get("/how-matching-works?lang=en").text
