"""Writing a vacancy: drafts, approval, and nothing typed is ever lost."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import close_vacancy
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SHORT: dict[str, Any] = {
    "kind": "internship",
    "title": "Kok in opleiding",
    "description": "Je kookt mee. Je leert sauzen. Je werkt met vier.",
    "text_language": "nl",
    "remote": "none",
    "positions": "1",
}
COMPLETE: dict[str, Any] = {
    **SHORT,
    "required_skills": "koken, sauzen\nHACCP",
    "desired_skills": "bakken",
    "study_levels": ["graduaat", "bachelor_prof"],
    "insists_on_study_level": "y",
    "study_fields": ["agri_food"],
    "municipality": "3600",
    "remote": "hybrid",
    "period_start": "2027-02-01",
    "period_end": "2027-06-30",
    "hours_per_week": "32",
    "positions": "2",
    "expires_on": "2027-01-15",
    "working_languages-0-lang": "nl",
    "working_languages-0-cefr": "B2",
    "working_languages-1-lang": "",
    "working_languages-1-cefr": "B1",
    "paid": "y",
    "sponsors_permit": "y",
}


def newest(db_session: Session) -> Vacancy:
    db_session.expire_all()
    return db_session.scalars(select(Vacancy).order_by(Vacancy.id.desc())).first()  # type: ignore[return-value]


def test_new_vacancy_starts_with_what_the_company_says(company_page: CheckingClient) -> None:
    page = company_page.get("/company/vacancies/new")

    assert page.value("municipality") == "Hasselt"
    assert page.value("text_language") == "nl"
    assert page.value("working_languages-0-lang") == "nl"
    assert page.value("positions") == "1"


def test_new_vacancy_needs_no_more_than_a_title_and_three_sentences(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    page = company_page.submit("/company/vacancies/new", SHORT)

    vacancy = newest(db_session)
    assert page.heading == "Kok in opleiding"
    assert "The draft is saved." in page.text
    assert (vacancy.state, vacancy.company_id) == ("draft", world.company_a.id)


def test_new_vacancy_keeps_every_field(company_page: CheckingClient, db_session: Session) -> None:
    company_page.submit("/company/vacancies/new", COMPLETE)

    vacancy = newest(db_session)
    assert vacancy.required_skills == ["koken", "sauzen", "HACCP"]
    assert vacancy.desired_skills == ["bakken"]
    assert vacancy.study_levels == ["graduaat", "bachelor_prof"]
    assert vacancy.insists_on_study_level
    assert vacancy.study_fields == ["agri_food"]
    assert (vacancy.municipality, vacancy.postal_code) == ("Genk", "3600")
    assert vacancy.remote == "hybrid"
    assert (vacancy.period_start, vacancy.period_end) == (date(2027, 2, 1), date(2027, 6, 30))
    assert (vacancy.hours_per_week, vacancy.positions) == (32, 2)
    assert vacancy.expires_on == date(2027, 1, 15)
    assert vacancy.working_languages == [{"lang": "nl", "cefr": "B2"}]
    assert vacancy.paid
    assert vacancy.sponsors_permit


def test_new_vacancy_can_be_sent_at_once(company_page: CheckingClient, db_session: Session) -> None:
    page = company_page.submit("/company/vacancies/new", {**COMPLETE, "submit": "1"})

    assert newest(db_session).state == "submitted"
    assert "waits for a career office" in page.text


def test_new_vacancy_that_is_sent_incomplete_is_not_kept_twice(
    company_page: CheckingClient, db_session: Session
) -> None:
    before = newest(db_session).id

    page = company_page.post("/company/vacancies/new", {**SHORT, "submit": "1"})

    assert newest(db_session).id == before
    assert "Municipality: Please fill this in." in page.text
    assert "Language: Please fill this in." in page.text
    assert page.value("title") == "Kok in opleiding"
    assert page.value("description").startswith("Je kookt mee.")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": "  "}, "Title: Please fill this in."),
        ({"title": "x" * 161}, "Title: This is too long."),
        ({"description": "woord " * 40_000}, "Description: This is too long."),
        ({"required_skills": "x" * 81}, "Skills somebody must have: This is too long."),
        ({"municipality": "Haselt"}, "Municipality: Do you mean Hasselt"),
        ({"municipality": "Qqqqzz"}, "Municipality: We do not know this municipality."),
        ({"period_start": "2027-05-01", "period_end": "2027-04-01"}, "Last day: The end lies before the start."),
        ({"positions": "0"}, "Number of places: This number is too small or too large."),
        ({"positions": ""}, "Number of places: Please fill this in."),
        ({"hours_per_week": "61"}, "Hours a week: This number is too small or too large."),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_new_vacancy_says_what_is_wrong_and_keeps_what_was_typed(
    company_page: CheckingClient, db_session: Session, typed: dict[str, str], sentence: str
) -> None:
    before = newest(db_session).id

    page = company_page.post("/company/vacancies/new", {**COMPLETE, **typed})

    assert page.title.startswith("Error:")
    assert sentence in page.text
    assert {name: page.value(name).strip() for name in typed} == {name: text.strip() for name, text in typed.items()}
    assert page.value("working_languages-0-cefr") == "B2"
    assert newest(db_session).id == before


@pytest.mark.parametrize("typed", [{"kind": "war"}, {"remote": ""}, {"study_fields": ["x"]}, {"expires_on": "soon"}])
def test_new_vacancy_refuses_what_no_form_offers(company_page: CheckingClient, typed: dict[str, Any]) -> None:
    page = company_page.post("/company/vacancies/new", {**COMPLETE, **typed})

    assert page.title.startswith("Error:")


def test_new_vacancy_survives_signs_no_database_stores(company_page: CheckingClient, db_session: Session) -> None:
    typed = {"title": "Ko\0k", "description": "Een\r\nTwee\0", "required_skills": "a\0b", "municipality": "Genk\0"}

    company_page.submit("/company/vacancies/new", {**COMPLETE, **typed})

    vacancy = newest(db_session)
    assert (vacancy.title, vacancy.description, vacancy.municipality) == ("Kok", "Een\nTwee", "Genk")
    assert vacancy.required_skills == ["ab"]


def test_add_language_adds_a_row_without_complaining(company_page: CheckingClient, db_session: Session) -> None:
    before = newest(db_session).id

    page = company_page.post("/company/vacancies/new", {**SHORT, "title": "", "add_language": "1"}, status=200)

    assert page.value("working_languages-1-lang") == ""
    assert page.value("description").startswith("Je kookt mee.")
    assert "Please fill this in." not in page.text
    assert newest(db_session).id == before


def test_add_language_stops_at_twelve(company_page: CheckingClient) -> None:
    rows = {f"working_languages-{number}-lang": "nl" for number in range(12)}

    page = company_page.post("/company/vacancies/new", {**SHORT, **rows, "add_language": "1"}, status=200)

    assert page.value("working_languages-11-lang") == "nl"
    assert "Add a language" not in page.text
    with pytest.raises(AssertionError):
        page.value("working_languages-12-lang")


def test_edit_vacancy_shows_and_changes_what_it_says(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    url = f"/company/vacancies/{world.vacancy_a.id}/edit"
    shown = company_page.get(url)

    company_page.submit(url, {**COMPLETE, "title": "Stage backend in Go", "municipality": "Hasselt"})

    db_session.expire_all()
    assert shown.value("title") == "Stage backend in Python"
    assert shown.value("required_skills") == "Python\nSQL"
    assert shown.value("period_start") == "2027-02-08"
    assert "readers see at once what you save" in shown.text
    assert (world.vacancy_a.title, world.vacancy_a.state) == ("Stage backend in Go", "published")


def test_edit_vacancy_keeps_the_postal_code_of_a_village(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    world.draft_a.postal_code = "3512"
    db_session.commit()
    url = f"/company/vacancies/{world.draft_a.id}/edit"

    company_page.submit(url, {**COMPLETE, "municipality": "Hasselt"})
    db_session.expire_all()
    same = world.draft_a.postal_code
    company_page.submit(url, {**COMPLETE, "municipality": "Genk"})
    db_session.expire_all()

    assert same == "3512"
    assert (world.draft_a.municipality, world.draft_a.postal_code) == ("Genk", "3600")


def test_edit_vacancy_offers_approval_to_drafts_only(company_page: CheckingClient, world: World) -> None:
    draft = company_page.get(f"/company/vacancies/{world.draft_a.id}/edit")
    published = company_page.get(f"/company/vacancies/{world.vacancy_a.id}/edit")

    assert "Save and send for approval" in draft.text
    assert "Save and send for approval" not in published.text


def test_edit_vacancy_asks_to_reopen_a_closed_one_first(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock
) -> None:
    url = f"/company/vacancies/{world.vacancy_a.id}/edit"
    close_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    db_session.commit()

    response = company_page.client.get(url)
    page = company_page.post(url, {**COMPLETE, "title": "Te laat"})

    db_session.expire_all()
    assert response.status_code == 302
    assert "Reopen it before you change it." in page.text
    assert page.value("title") == "Te laat"
    assert world.vacancy_a.title == "Stage backend in Python"


def test_edit_vacancy_refuses_a_stranger(
    sign_in: Callable[[User], FlaskClient], db_session: Session, world: World
) -> None:
    response = sign_in(world.users["company_b"]).post(f"/company/vacancies/{world.vacancy_a.id}/edit", data=COMPLETE)

    db_session.expire_all()
    assert response.status_code == 404
    assert world.vacancy_a.title == "Stage backend in Python"


def test_the_editor_proposes_skills_to_tick(company_page: CheckingClient) -> None:
    typed = {**SHORT, "description": "Je geeft wondzorg.", "required_skills": "koken", "desired_skills": "zingen"}

    page = company_page.post("/company/vacancies/new", {**typed, "suggest_skills": "1"}, status=200)

    assert [box.get("value") for box in page.root.iter("input") if box.get("name") == "suggested"] == ["wondzorg"]
    assert (page.value("description"), page.value("required_skills")) == ("Je geeft wondzorg.", "koken")


def test_the_editor_saves_what_was_ticked_and_nothing_else(company_page: CheckingClient, db_session: Session) -> None:
    typed = {**SHORT, "description": "Je geeft wondzorg en medicatie.", "required_skills": "koken"}

    company_page.submit("/company/vacancies/new", {**typed, "suggested": "wondzorg"})

    assert newest(db_session).required_skills == ["koken", "wondzorg"]


def test_the_editor_proposes_while_typing(company_page: CheckingClient) -> None:
    typed = {"description": "Je geeft wondzorg.", "required_skills": "", "text_language": "nl"}

    response = company_page.client.post("/company/vacancies/skill-suggestions", data=typed)

    assert 'data-adds-to="required_skills" data-value="wondzorg"' in response.get_data(as_text=True)
