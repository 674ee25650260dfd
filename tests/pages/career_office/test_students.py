from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import event
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.database import db
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import ProfileContent, create_profile, withdraw_consent
from tests.fixtures.world import World
from tests.pages.career_office.conftest import Officer


@pytest.fixture
def add_students(db_session: Session, world: World, clock: FrozenClock) -> Callable[..., list[Profile]]:
    """Further students of institution a, each of a programme, without accounts."""

    def added(*programmes: str) -> list[Profile]:
        profiles = []
        for programme in programmes:
            content = ProfileContent(
                text="Ik zoek een stage.",
                text_language="nl",
                programme=programme,
                institution_id=world.institution_a.id,
            )
            profiles.append(create_profile(db_session, content, user=None, actor=None, clock=clock))
        db_session.commit()
        return profiles

    return added


def test_students_are_those_of_the_own_institution(officer: Officer, other_officer: Officer, world: World) -> None:
    ours = officer.get("/career-office/students")
    theirs = other_officer.get("/career-office/students")

    assert "student_a Bachelor informatica yes 1" in ours.text
    assert "student_b" not in ours.text
    assert "student_b Bachelor verpleegkunde no 0" in theirs.text
    assert "student_a" not in theirs.text


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("STUDENT_A", True),
        ("student.a@talent", True),
        ("informatica bachelor", True),
        ("informatica master", False),
        ("student%a", False),
        ("%", False),
        ("student\\_a", False),
    ],
)
def test_students_are_found_by_name_address_or_programme(officer: Officer, text: str, finds: bool) -> None:
    page = officer.page.get("/career-office/students", query_string={"text": text, "lang": "en"})

    assert ("No student found" in page.text) is not finds
    assert page.value("text") == text


def test_students_stand_on_pages_that_keep_the_search(
    officer: Officer, add_students: Callable[..., list[Profile]]
) -> None:
    add_students(*(f"Opleiding {number:02}" for number in range(30)))

    first = officer.get("/career-office/students?text=opleiding")
    second = officer.get("/career-office/students?text=opleiding&page=2")

    assert "30 students" in first.text
    assert "Opleiding 24" in first.text
    assert "Opleiding 25" not in first.text
    assert "/career-office/students?text=opleiding&page=2" in first.links()
    assert "Opleiding 25" in second.text


def test_the_number_of_queries_does_not_follow_the_number_of_students(
    app: Flask, officer: Officer, add_students: Callable[..., list[Profile]]
) -> None:
    def queries() -> int:
        officer.get("/career-office/students")  # the index is up to date
        counted: list[str] = []
        count = lambda *args: counted.append(args[2])  # noqa: E731 (taken away again below)
        with app.app_context():
            event.listen(db.engine, "before_cursor_execute", count)
            officer.get("/career-office/students")
            event.remove(db.engine, "before_cursor_execute", count)
        return len(counted)

    few = queries()
    add_students(*["Bos"] * 20)

    assert queries() == few > 0


def test_student_is_shown_as_the_student_sees_the_vacancies(officer: Officer, world: World) -> None:
    page = officer.get(f"/career-office/students/{world.profile_a.id}")

    assert page.heading == "student_a"
    assert "student.a@talent.example" in page.text
    assert "1 vacancy fits and meets the conditions." in page.text
    assert f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_a.id}" in page.links()
    assert "Docker" in page.text


def test_student_who_withdrew_consent_is_still_seen_by_the_office(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock
) -> None:
    withdraw_consent(db_session, world.profile_a, actor=world.student_a, clock=clock)
    db_session.commit()

    assert "Companies do not see this profile" in officer.get(f"/career-office/students/{world.profile_a.id}").text


def test_student_without_any_vacancy_is_told_why(officer: Officer, world: World, db_session: Session) -> None:
    world.profile_a.kinds_wanted = ["research"]
    db_session.commit()

    page = officer.get(f"/career-office/students/{world.profile_a.id}")

    assert "No open vacancy meets the conditions of this student" in page.text
    assert "2 on kind of vacancy" in page.text


def test_an_empty_profile_is_a_page_too(
    officer: Officer, world: World, add_students: Callable[..., list[Profile]]
) -> None:
    (empty,) = add_students("")
    page = officer.get(f"/career-office/students/{empty.id}")

    assert page.heading == f"Student {empty.id}"


def test_students_of_another_institution_are_not_found(other_officer: Officer, world: World) -> None:
    for url in (
        f"/career-office/students/{world.profile_a.id}",
        f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_a.id}",
        "/career-office/students/999999",
    ):
        assert other_officer.client.get(url).status_code == 404, url


def test_match_shows_quotes_what_lacks_and_the_build(officer: Officer, world: World) -> None:
    page = officer.get(f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_a.id}")

    assert "Every condition is met" in page.text
    assert "Asked, not in the profile Docker" in page.text
    assert "Je bouwt mee aan onze webapplicatie in Python en Flask." in page.text
    assert "Ik programmeer graag in Python" in page.text
    assert "Index build" in page.text
    assert "a good match, which starts at 0.26" in page.text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kinds_wanted": ["job"]}, "The student looks for another kind than Internship."),
        ({"languages": [{"lang": "nl", "cefr": "A2"}]}, "Working language Dutch B2; the profile says A2."),
        ({"languages": [{"lang": "fr", "cefr": "C2"}]}, "Working language Dutch B2; not in the profile."),
        (
            {"available_from": date(2027, 9, 1), "available_to": None},
            "2027; the student is free from",
        ),
    ],
)
def test_match_says_which_conditions_are_not_met(
    officer: Officer, world: World, db_session: Session, changes: dict[str, object], said: str
) -> None:
    for name, value in changes.items():
        setattr(world.profile_a, name, value)
    db_session.commit()

    page = officer.get(f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_a.id}")

    assert said in page.text


def test_match_names_distance_permit_and_level(officer: Officer, world: World, db_session: Session) -> None:
    world.vacancy_b.kind, world.vacancy_b.study_levels, world.vacancy_b.insists_on_study_level = "job", ["phd"], True
    world.profile_a.permit_group, world.profile_a.mobility_km = "non_eu", 5
    db_session.commit()

    text = officer.get(f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_b.id}").text

    assert "km from the student's home; their limit is 5 km." in text
    assert "The student needs a work permit and the company does not apply for one." in text
    assert "The company insists on this level: PhD. The profile says: Academic bachelor." in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ik ontwikkel graag in Python.", "The vacancy asks 4 years of experience; the profile names none."),
        ("Ik heb anderhalf jaar ervaring met Python.", "asks 4 years of experience; the profile names 1.5 years."),
    ],
)
def test_match_names_the_experience_asked(
    officer: Officer, world: World, db_session: Session, text: str, said: str
) -> None:
    world.vacancy_a.description += " Minstens 4 jaar ervaring met Python."
    world.profile_a.text = text
    db_session.commit()

    page = officer.get(f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_a.id}")

    assert said in page.text


def test_match_says_what_is_copied_from_the_vacancy(officer: Officer, world: World, db_session: Session) -> None:
    url = f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_a.id}"
    sentence = (
        "Je schrijft betrouwbare webdiensten in Python, test ze automatisch en bespreekt elke wijziging met het team."
    )
    world.vacancy_a.description += f" {sentence}"
    db_session.commit()
    own = officer.get(url)
    world.profile_a.text = sentence.replace("Je schrijft", "Ik schrijf <b>")
    db_session.commit()
    page = officer.get(url)

    assert "Nearly the words of the vacancy" not in own.text
    assert "1 sentence is nearly the same as in the vacancy." in page.text
    assert "% of its words" in page.text
    assert "schrijf <b> betrouwbare webdiensten in Python" in page.text


def test_match_with_a_vacancy_that_is_not_open_is_not_found(officer: Officer, world: World) -> None:
    for vacancy in (world.draft_a, world.submitted_a):
        url = f"/career-office/students/{world.profile_a.id}/vacancies/{vacancy.id}"
        assert officer.client.get(url).status_code == 404
