"""The company's own page."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock
from talentmatch.companies.operations import confirm_tenant, refuse_company
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

URL = "/company/profile"


@pytest.fixture
def typed(world: World) -> dict[str, Any]:
    """What the form holds when the company changes nothing but its sector."""
    return {
        "name": "Pomelo Software",
        "enterprise_number": "0777.777.771",
        "sector": "games",
        "size": "10-49",
        "municipality": "Hasselt",
        "campus_id": str(world.campus_a.id),
        "website": "",
        "language": "nl",
        "summary_nl": "Wij maken spellen.",
        "summary_de": "",
    }


def test_edit_company_shows_and_keeps_what_it_says(
    company_page: CheckingClient, db_session: Session, world: World, typed: dict[str, Any]
) -> None:
    shown = company_page.get(URL)

    page = company_page.submit(URL, {**typed, "summary_fr": "Nous faisons des jeux."})

    db_session.expire_all()
    assert shown.value("summary_nl") == "Pomelo Software werkt in Limburg."
    assert "is saved" in page.text
    assert (world.company_a.sector, world.company_a.enterprise_number) == ("games", "0777777771")
    assert world.company_a.summaries == {"nl": "Wij maken spellen.", "fr": "Nous faisons des jeux."}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"name": ""}, "Name of the company: Please fill this in."),
        ({"enterprise_number": "0777.777.772"}, "Enterprise number: This is not a Belgian enterprise number."),
        ({"enterprise_number": "0777.788.857"}, "Enterprise number: This is already known here."),
        ({"municipality": "Genkk"}, "Municipality: Do you mean Genk"),
        ({"website": "pomelo.example"}, "Website: A web address begins with https:// or http://."),
        ({"sector": "x" * 121}, "Sector: This is too long."),
        ({"summary_de": "x" * 20_001}, "In German: This is too long."),
    ],
)
def test_edit_company_says_what_is_wrong_and_keeps_what_was_typed(
    company_page: CheckingClient,
    db_session: Session,
    world: World,
    typed: dict[str, Any],
    wrong: dict[str, str],
    sentence: str,
) -> None:
    page = company_page.post(URL, {**typed, **wrong})

    db_session.expire_all()
    assert sentence in page.text
    assert {name: page.value(name) for name in wrong} == wrong
    assert page.value("sector") == wrong.get("sector", "games")
    assert world.company_a.sector == "software"


def test_edit_company_says_that_another_campus_confirms_anew(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock, typed: dict[str, Any]
) -> None:
    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    db_session.commit()
    confirmed = company_page.get(URL)

    page = company_page.submit(URL, {**typed, "campus_id": str(world.campus_b.id)})

    db_session.expire_all()
    assert "If you choose another campus, that one has to confirm it anew." in confirmed.text
    assert "Thor Park has not yet confirmed that you sit there." in page.text
    assert (world.company_a.campus_id, world.company_a.campus_confirmed_at) == (world.campus_b.id, None)


def test_edit_company_may_name_no_campus(
    company_page: CheckingClient, db_session: Session, world: World, typed: dict[str, Any]
) -> None:
    company_page.submit(URL, {**typed, "campus_id": "0"})
    company_page.post(URL, {**typed, "campus_id": "999"})

    db_session.expire_all()
    assert world.company_a.campus_id is None


def test_edit_company_lets_a_refused_one_ask_again(
    company_page: CheckingClient, db_session: Session, world: World, clock: Clock, typed: dict[str, Any]
) -> None:
    office = world.users["office_a"]
    refuse_company(db_session, world.company_a, reason="Geen sector.", actor=office, clock=clock)
    db_session.commit()
    refused = company_page.get(URL)

    page = company_page.submit(URL, typed)

    assert "The reason: Geen sector." in refused.text
    assert "A career office still checks your company" in page.text


def test_edit_company_is_for_companies(sign_in: Callable[[User], FlaskClient], world: World) -> None:
    statuses = [sign_in(world.users[key]).get(URL).status_code for key in ("company_b", "student_a", "office_a")]

    assert statuses == [200, 403, 403]
