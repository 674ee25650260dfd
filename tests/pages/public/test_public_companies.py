"""The list of companies and the page of one."""

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.companies.operations import confirm_tenant
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World


def test_companies_lists_approved_ones_only(page: CheckingClient, world: World) -> None:
    listed = page.get("/companies?lang=en")

    assert listed.heading == "2 companies in Limburg"
    assert "Pomelo Software" in listed.text
    assert "Wachtend Bedrijf" not in listed.text
    assert listed.text.count("1 open vacancy") == 2


@pytest.mark.parametrize("query", ["q=pomelo", "q=SOFTWARE", "municipality=Hasselt"])
def test_companies_are_narrowed(page: CheckingClient, world: World, query: str) -> None:
    listed = page.get(f"/companies?lang=en&{query}")

    assert listed.heading == "1 company in Limburg"
    assert f"/companies/{world.company_a.id}" in listed.links()


@pytest.mark.parametrize(
    ("query", "sentence"), [("q=zzz", "No company meets this"), ("page=7", "The list ends before this page")]
)
def test_companies_without_result_say_what_to_do(page: CheckingClient, world: World, query: str, sentence: str) -> None:
    assert sentence in page.get(f"/companies?lang=en&{query}").text


def test_companies_of_an_empty_site_invite(page: CheckingClient) -> None:
    listed = page.get("/companies?lang=en")

    assert "No company is listed yet" in listed.text
    assert "/sign-up/company" in listed.links()


def test_company_shows_facts_and_open_vacancies(page: CheckingClient, world: World) -> None:
    shown = page.get(f"/companies/{world.company_a.id}?lang=en")

    assert shown.heading == "Pomelo Software"
    assert "0777.777.771" in shown.text
    assert "10 to 49 people" in shown.text
    assert {f"/vacancies/{world.vacancy_a.id}", f"/campuses/{world.campus_a.id}"} <= set(shown.links())
    assert f"/vacancies/{world.submitted_a.id}" not in shown.links()


def test_company_says_whether_its_campus_confirms_it(
    page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    assert "not yet confirmed by the campus" in page.get(f"/companies/{world.company_a.id}?lang=en").text

    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    db_session.commit()

    shown = page.get(f"/companies/{world.company_a.id}?lang=en").text
    assert "confirmed by the campus" in shown
    assert "not yet confirmed" not in shown


@pytest.mark.parametrize(
    ("asked", "language", "text"), [("fr", "fr", "Nous construisons."), ("en", "nl", "Wij bouwen.")]
)
def test_company_summary_is_the_readers_language_or_says_another(
    page: CheckingClient, world: World, db_session: Session, asked: str, language: str, text: str
) -> None:
    world.company_a.summaries = {"nl": "Wij bouwen.", "fr": "Nous construisons."}
    db_session.commit()

    shown = page.get(f"/companies/{world.company_a.id}?lang={asked}")

    assert (language, text) in [(p.get("lang"), p.text) for p in shown.root.iter("p")]


def test_company_off_campus_says_so(page: CheckingClient, world: World, db_session: Session) -> None:
    world.company_a.campus_id = None
    db_session.commit()

    assert "off campus" in page.get(f"/companies/{world.company_a.id}?lang=en").text


def test_company_that_waits_for_approval_is_not_found(page: CheckingClient, world: World) -> None:
    page.get(f"/companies/{world.pending_company.id}", status=404)
    page.get("/companies/999999", status=404)
