"""The company's list of vacancies, one of them, and what may become of it."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock
from talentmatch.companies.operations import refuse_company
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import close_vacancy, fill_vacancy, refuse_vacancy
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


def state_of(db_session: Session, vacancy_id: int) -> str:
    db_session.expire_all()
    return db_session.get_one(Vacancy, vacancy_id).state


def test_vacancies_stand_by_state_with_their_count(company_page: CheckingClient, world: World) -> None:
    page = company_page.get("/company/vacancies")

    assert page.heading == "Our vacancies"
    assert "3 vacancies of Pomelo Software." in page.text
    assert page.text.index("Draft 1") < page.text.index("Waiting for approval 1") < page.text.index("Published 1")
    assert "Ontwerp van een vacature" in page.text
    assert "Placement in elderly care" not in page.text


def test_vacancies_say_why_one_was_sent_back(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock
) -> None:
    office = world.users["office_a"]
    refuse_vacancy(db_session, world.submitted_a, reason="Say how many hours.", actor=office, clock=clock)
    db_session.commit()

    page = company_page.get("/company/vacancies")

    assert "Sent back 1" in page.text
    assert "Why it was sent back Say how many hours." in page.text
    assert "Say how many hours." in company_page.get(f"/company/vacancies/{world.submitted_a.id}").text


def test_vacancies_fold_many_past_ones(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock
) -> None:
    close_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    db_session.commit()
    few = company_page.get("/company/vacancies")
    for number in range(6):
        copy = Vacancy(company_id=world.company_a.id, title=f"Oud {number}", state="closed")
        copy.created_at = copy.updated_at = clock.now()
        db_session.add(copy)
    db_session.commit()

    many = company_page.get("/company/vacancies")

    assert "Closed 1" in few.text
    assert "Show 1 vacancy" not in few.text
    assert "Show 7 vacancies" in many.text


def test_vacancies_without_any_say_what_to_do(company_page: CheckingClient, db_session: Session, world: World) -> None:
    for vacancy in (world.vacancy_a, world.draft_a, world.submitted_a):
        db_session.delete(vacancy)
    db_session.commit()

    page = company_page.get("/company/vacancies")

    assert "You have no vacancies yet" in page.text
    assert "/company/vacancies/new" in page.links()


def test_vacancies_tell_a_refused_company_why(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock
) -> None:
    approved = company_page.get("/company/vacancies")
    office = world.users["office_a"]
    refuse_company(db_session, world.company_a, reason="Het nummer klopt niet.", actor=office, clock=clock)
    db_session.commit()

    refused = company_page.get("/company/vacancies")

    assert "refused your company" not in approved.text
    assert "A career office refused your company The reason: Het nummer klopt niet." in refused.text
    assert "/company/profile" in refused.links()


def test_vacancies_tell_a_pending_company_what_happens(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    world.company_a.state = "pending"
    db_session.commit()

    page = company_page.get("/company/vacancies")

    assert "A career office still checks your company" in page.text


@pytest.mark.parametrize(
    ("name", "shown", "absent"),
    [
        ("draft_a", {"submit"}, {"withdraw", "fill", "close", "reopen"}),
        ("submitted_a", {"withdraw"}, {"submit", "fill", "close", "reopen"}),
        ("vacancy_a", {"fill", "close"}, {"submit", "withdraw", "reopen"}),
    ],
)
def test_vacancy_offers_what_its_state_allows(
    company_page: CheckingClient, world: World, name: str, shown: set[str], absent: set[str]
) -> None:
    number = getattr(world, name).id

    page = company_page.get(f"/company/vacancies/{number}")
    actions = {form.get("action", "").rsplit("/", 1)[-1] for form in page.root.iter("form")}

    assert shown <= actions
    assert not absent & actions


def test_vacancy_shows_what_readers_see_and_what_happened(company_page: CheckingClient, world: World) -> None:
    page = company_page.get(f"/company/vacancies/{world.vacancy_a.id}")

    assert page.heading == "Stage backend in Python"
    assert "Je bouwt mee aan onze webapplicatie in Python en Flask." in page.text
    assert "Dutch B2" in page.text
    assert "1 candidate has something in common with it." in page.text
    history = page.text[page.text.index("What happened") :]
    assert history.index("Approved and published , a career office") < history.index("Sent for approval , company_a")
    assert "office_a" not in page.text


def test_vacancy_that_is_filled_counts_no_candidates(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock
) -> None:
    fill_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    db_session.commit()

    page = company_page.get(f"/company/vacancies/{world.vacancy_a.id}")

    assert "in common with it" not in page.text
    assert f"/company/vacancies/{world.vacancy_a.id}/edit" not in page.links()


@pytest.mark.parametrize(
    ("name", "verbs", "state"),
    [
        ("submitted_a", ["withdraw"], "draft"),
        ("submitted_a", ["withdraw", "submit"], "submitted"),
        ("vacancy_a", ["fill"], "filled"),
        ("vacancy_a", ["close"], "closed"),
        ("vacancy_a", ["close", "reopen"], "draft"),
    ],
)
def test_transitions_move_the_vacancy(
    company_page: CheckingClient, db_session: Session, world: World, name: str, verbs: list[str], state: str
) -> None:
    number = getattr(world, name).id

    for verb in verbs:
        page = company_page.submit(f"/company/vacancies/{number}/{verb}")

    assert state_of(db_session, number) == state
    assert page.response.request.path == f"/company/vacancies/{number}"


@pytest.mark.parametrize("verb", ["submit", "withdraw", "fill", "close", "reopen"])
def test_transitions_refuse_a_stranger(sign_in: SignIn, db_session: Session, world: World, verb: str) -> None:
    client = sign_in(world.users["company_b"])
    number = world.vacancy_a.id

    response = client.post(f"/company/vacancies/{number}/{verb}")

    assert response.status_code == 404
    assert state_of(db_session, number) == "published"


def test_transitions_refuse_what_the_state_does_not_allow(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    number = world.draft_a.id

    company_page.post(f"/company/vacancies/{number}/close", status=409)

    assert state_of(db_session, number) == "draft"


def test_submit_vacancy_asks_for_what_is_missing(
    company_page: CheckingClient, db_session: Session, world: World
) -> None:
    number = world.draft_a.id

    page = company_page.post(f"/company/vacancies/{number}/submit", status=422)

    assert page.title.startswith("Error:")
    assert "Description: Please fill this in." in page.text
    assert "Language: Please fill this in." in page.text
    assert "Municipality: Please fill this in." not in page.text
    assert page.value("title") == "Ontwerp van een vacature"
    assert state_of(db_session, number) == "draft"


@pytest.mark.parametrize("path", ["", "/edit", "/candidates", "/candidates/{profile}"])
def test_a_stranger_learns_nothing_of_a_vacancy(sign_in: SignIn, world: World, path: str) -> None:
    url = f"/company/vacancies/{world.vacancy_a.id}{path}".format(profile=world.profile_a.id)
    statuses = [sign_in(world.users[key]).get(url).status_code for key in ("company_a", "company_b", "student_a")]

    assert statuses == [200, 404, 403]


def test_members_are_those_of_the_company(company_page: CheckingClient, world: World) -> None:
    page = company_page.get("/company/members")

    assert "company.a@talent.example" in page.text
    assert "company.b@talent.example" not in page.text


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_pages_of_companies_pass_the_checks_in_every_language(
    company_page: CheckingClient, world: World, language: str
) -> None:
    vacancy = f"/company/vacancies/{world.vacancy_a.id}"
    paths: list[Any] = ["/company/vacancies", "/company/vacancies/new", "/company/profile", "/company/members"]

    for path in [*paths, vacancy, f"{vacancy}/edit", f"{vacancy}/candidates"]:
        assert company_page.get(f"{path}?lang={language}").root.get("lang") == language
