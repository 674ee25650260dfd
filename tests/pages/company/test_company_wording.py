"""Words to look at: shown to the company beside its text, in its own language, and blocking nothing."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.vacancies.models import Vacancy
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

YOUNG = {
    "kind": "internship",
    "title": "Poetsvrouw",
    "description": "Je werkt in een jong team. Moedertaal Nederlands.",
    "text_language": "nl",
    "required_skills": "native speaker Engels",
    "remote": "none",
    "positions": "1",
}


def test_saved_vacancy_shows_words_to_look_at_and_is_saved_all_the_same(
    company_page: CheckingClient, db_session: Session
) -> None:
    page = company_page.submit("/company/vacancies/new", YOUNG)

    db_session.expire_all()
    assert db_session.scalars(select(Vacancy.title).order_by(Vacancy.id.desc())).first() == "Poetsvrouw"
    assert "Words to look at" in page.text
    assert "jong team – Age, may shut people out." in page.text
    assert "Poetsvrouw – Gender, names one gender." in page.text
    assert "native speaker – Mother tongue" in page.text
    assert "Better: een hecht en dynamisch team" in page.text
    assert [e.text for e in page.root.iter("q")][:2] == ["Poetsvrouw", "jong team"]
    assert {e.get("lang") for e in page.root.iter("q")} == {"nl"}


def test_editor_shows_what_is_to_look_at_in_what_was_typed(company_page: CheckingClient) -> None:
    page = company_page.post("/company/vacancies/new", {**YOUNG, "submit": "1"})

    assert "jong team – Age, may shut people out." in page.text
    assert page.value("description").startswith("Je werkt in een jong team.")


def test_editor_explains_in_the_language_of_the_reader(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    world.draft_a.description = "Je werkt in een jong team."
    db_session.commit()

    page = company_page.get(f"/company/vacancies/{world.draft_a.id}/edit?lang=fr")

    assert "jong team – Âge, peut exclure des personnes." in page.text
    assert "Mieux : een hecht en dynamisch team" in page.text


def test_vacancy_in_order_shows_no_panel(company_page: CheckingClient, db_session: Session, world: World) -> None:
    world.draft_a.title, world.draft_a.description = "Stage", "Je werkt met jonge kinderen. Rijbewijs B is nodig."
    db_session.commit()

    assert "Words to look at" not in company_page.get(f"/company/vacancies/{world.draft_a.id}/edit").text
    assert "Words to look at" not in company_page.get(f"/company/vacancies/{world.draft_a.id}").text


def test_language_that_is_none_of_ours_is_an_error_of_the_form(company_page: CheckingClient) -> None:
    page = company_page.post("/company/vacancies/new", {**YOUNG, "text_language": "es"})

    assert "Words to look at" not in page.text


def test_company_profile_shows_words_of_its_summaries(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    world.company_a.summaries = {"de": "Wir sind ein junges, dynamisches Team."}
    db_session.commit()

    page = company_page.get("/company/profile")

    assert "junges, dynamisches Team – Age, may shut people out." in page.text
