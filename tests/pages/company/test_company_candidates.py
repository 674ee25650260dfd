"""Candidates as a company sees them: consenting, without name, and never with what they lack."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import withdraw_consent
from talentmatch.vacancies.operations import close_vacancy
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World


@pytest.fixture
def url(world: World) -> str:
    """Address of the candidates of the published vacancy."""
    return f"/company/vacancies/{world.vacancy_a.id}/candidates"


def another(db_session: Session, clock: Clock, **values: object) -> Profile:
    """One more consenting candidate who programs."""
    profile = Profile(
        text="Python en Flask", skills=["Python"], text_language="nl", visible_since_at=clock.now(), **values
    )
    profile.created_at = profile.updated_at = clock.now()
    db_session.add(profile)
    db_session.commit()
    return profile


def test_candidates_are_those_who_consent(company_page: CheckingClient, world: World, url: str) -> None:
    page = company_page.get(url)

    assert page.heading == "1 candidate"
    assert f"Candidate {world.profile_a.id}" in page.text
    assert f"Candidate {world.profile_b.id}" not in page.text
    assert "The order is advice: you decide whom to look at." in page.text


def test_candidates_have_no_name_contact_text_or_gaps(company_page: CheckingClient, world: World, url: str) -> None:
    pages = [company_page.get(url), company_page.get(f"{url}/{world.profile_a.id}")]

    for page in pages:
        html = page.response.get_data(as_text=True)
        assert "Bachelor informatica" in html
        assert "student_a" not in html
        assert "student.a@" not in html
        assert "graag" not in html  # a word of the candidate's text that the vacancy does not share
        assert "Docker" not in html  # asked, and not in the profile


def test_candidate_is_gone_when_consent_is_withdrawn(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock, url: str
) -> None:
    company_page.get(f"{url}/{world.profile_a.id}")
    withdraw_consent(db_session, world.profile_a, actor=world.student_a, clock=clock)
    db_session.commit()

    company_page.get(f"{url}/{world.profile_a.id}", status=404)
    page = company_page.get(url)

    assert page.heading == "0 candidates"
    assert "No candidate meets all conditions" in page.text
    assert "No student has agreed to be found yet." in page.text


def test_candidate_adds_up_and_says_what_is_shared(company_page: CheckingClient, world: World, url: str) -> None:
    page = company_page.get(f"{url}/{world.profile_a.id}")

    assert page.heading == f"Candidate {world.profile_a.id}"
    assert "Python" in page.text
    assert "How the relevance adds up" in page.text


def test_conditions_count_who_falls_away_and_can_be_lifted(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock, url: str
) -> None:
    german = another(db_session, clock, languages=[{"lang": "de", "cefr": "C2"}])

    strict = company_page.get(url)
    lifted = company_page.get(f"{url}?lift=language_level_too_low&lift=nonsense")

    assert f"Candidate {german.id}" not in strict.text
    assert "1 candidate falls away because of the conditions." in strict.text
    assert "Speaks the working languages: 1 candidate does not" in strict.text
    assert f"Candidate {german.id}" in lifted.text
    assert "You ask Dutch B2; the candidate did not list it." in lifted.text


def test_experience_asked_is_a_note_until_the_company_insists(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock, url: str
) -> None:
    world.vacancy_a.description += " Minstens 4 jaar ervaring met Python."
    junior = another(db_session, clock)
    junior.text = "Ik heb 1 jaar ervaring met Python en Flask."
    db_session.commit()

    page, strict = company_page.get(url), company_page.get(f"{url}?chosen=1")

    assert f"Candidate {junior.id}" in page.text
    assert "You ask 4 years of experience; the candidate names less." in page.text
    assert f"Candidate {junior.id}" not in strict.text
    assert "Has the experience asked: 2 candidates do not" in strict.text


def test_hidden_candidates_are_not_counted(
    company_page: CheckingClient, db_session: Session, clock: Clock, url: str
) -> None:
    hidden = another(db_session, clock, languages=[{"lang": "de", "cefr": "C2"}])
    hidden.visible_since_at = None
    db_session.commit()

    page = company_page.get(url)

    assert "falls away" not in page.text


def test_need_of_a_permit_is_never_told_of_one_person(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock, url: str
) -> None:
    world.vacancy_a.kind = "job"
    stranger = another(db_session, clock, permit_group="non_eu")

    listed = company_page.get(f"{url}?lift=permit_not_sponsored")
    single = company_page.get(f"{url}/{stranger.id}")

    assert f"Candidate {stranger.id}" not in listed.text
    assert "Say in the vacancy that you apply for a work permit, and they appear." in listed.text
    assert "permit" not in single.text


def test_candidates_come_in_pages(company_page: CheckingClient, db_session: Session, clock: Clock, url: str) -> None:
    for _number in range(11):
        another(db_session, clock, available_from=date(2027, 2, 1))

    first = company_page.get(f"{url}?lift=wrong_kind&endpoint=x&_external=1")
    second = company_page.get(f"{url}?page=2")
    beyond = company_page.get(f"{url}?page=9")

    assert first.heading == "12 candidates"
    assert any("page=2" in link and "lift=wrong_kind" in link for link in first.links())
    assert second.text.count("How this adds up") == 2
    assert beyond.text.count("How this adds up") == 2


def test_candidates_of_a_draft_are_a_preview(company_page: CheckingClient, world: World) -> None:
    page = company_page.get(f"/company/vacancies/{world.draft_a.id}/candidates")

    assert "The vacancy is not public yet." in page.text


def test_candidates_say_why_there_are_none(company_page: CheckingClient, db_session: Session, world: World) -> None:
    world.draft_a.title = "Zxqv"
    db_session.commit()

    page = company_page.get(f"/company/vacancies/{world.draft_a.id}/candidates")

    assert "Your vacancy has no word that any candidate uses" in page.text
    assert f"/company/vacancies/{world.draft_a.id}/edit" in page.links()


def test_candidates_of_a_closed_vacancy_are_not_ranked(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock, url: str
) -> None:
    close_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    db_session.commit()

    page = company_page.client.get(url, follow_redirects=True)

    assert page.request.path == f"/company/vacancies/{world.vacancy_a.id}"
    assert "nobody is ranked for it" in page.get_data(as_text=True)
    assert company_page.client.get(f"{url}/{world.profile_a.id}").status_code == 302


def test_candidates_ask_few_queries(
    company_page: CheckingClient, db_session: Session, clock: Clock, url: str, statements: list[str]
) -> None:
    company_page.get(url)
    statements.clear()
    company_page.get(url)
    few = len(statements)
    for _number in range(9):
        another(db_session, clock)
    company_page.get(url)
    statements.clear()

    company_page.get(url)

    assert len(statements) == few
