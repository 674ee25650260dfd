"""A campus writes its public page."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]
TYPED: dict[str, Any] = {
    "name": "Corda Campus",
    "municipality": "3500",
    "postal_code": "",
    "street_address": "Kempische Steenweg 293",
    "website": "https://corda.example",
    "summary_nl": "Een plek.",
    "facilities_nl": "vergaderzalen, met koffie\r\n- een labo\r\n\r\n",
    "summary_fr": "",
    "facilities_fr": "",
}


def test_edit_campus_shows_what_is_known(campus_page: CheckingClient, world: World) -> None:
    shown = campus_page.get("/campus/edit?lang=en")

    assert shown.value("name") == "Corda Campus"
    assert shown.value("summary_en") == "A place in Hasselt."
    assert shown.value("facilities_nl") == "vergaderzalen"
    assert shown.value("facilities_de") == ""


def test_edit_campus_saves_and_shows_the_public_page(
    campus_page: CheckingClient, world: World, db_session: Session
) -> None:
    shown = campus_page.submit("/campus/edit?lang=en", data=TYPED)

    assert shown.response.request.path == f"/campuses/{world.campus_a.id}"
    db_session.refresh(world.campus_a)
    assert world.campus_a.municipality == "Hasselt"
    assert world.campus_a.postal_code == "3500"
    assert world.campus_a.summaries == {"nl": "Een plek."}
    assert world.campus_a.facilities == {"nl": ["vergaderzalen, met koffie", "een labo"]}


def test_edit_campus_changes_the_own_campus_only(
    campus_page: CheckingClient, world: World, db_session: Session
) -> None:
    campus_page.submit("/campus/edit", data={**TYPED, "id": world.campus_b.id, "campus_id": world.campus_b.id})

    db_session.refresh(world.campus_b)
    assert (world.campus_b.name, world.campus_b.street_address) == ("Thor Park", "")


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "", "Please fill this in."),
        ("name", "x" * 121, "This is too long."),
        ("municipality", "", "Please fill this in."),
        ("municipality", "Atlantis", "We do not know this municipality."),
        ("postal_code", "3600", "This postal code belongs to another municipality."),
        ("street_address", "x" * 161, "This is too long."),
        ("website", "javascript:alert(1)", "A web address begins with https:// or http://."),
        ("website", "https://" + "x" * 250, "This is too long."),
        ("summary_nl", "x" * 2001, "This is too long."),
        ("facilities_nl", "x" * 121, "This is too long."),
        ("summary_nl", "Twee\nregels." + "x" * 2000, "This is too long."),
        ("facilities_nl", "\n".join(str(n) for n in range(31)), "This is too long."),
    ],
)
def test_edit_campus_keeps_what_was_typed_when_something_is_wrong(
    campus_page: CheckingClient, world: World, db_session: Session, field: str, value: str, sentence: str
) -> None:
    shown = campus_page.post("/campus/edit?lang=en", data={**TYPED, "summary_de": "Ein Ort.", field: value})

    assert sentence in shown.text
    assert shown.title.startswith("Error:")
    assert shown.value(field) == value
    assert shown.value("summary_de") == "Ein Ort."
    db_session.refresh(world.campus_a)
    assert world.campus_a.summaries["nl"] == "Een plek in Hasselt."


def test_edit_campus_shows_markup_as_text(campus_page: CheckingClient, world: World) -> None:
    hostile = "<img src=x onerror=alert(1)>"

    shown = campus_page.submit("/campus/edit", data={**TYPED, "summary_nl": hostile, "facilities_nl": hostile})

    assert not list(shown.root.iter("img"))
    assert hostile in shown.text


def test_edit_campus_refuses_another_role(sign_in: SignIn, world: World, db_session: Session) -> None:
    CheckingClient(sign_in(world.users["company_a"])).post("/campus/edit", data=TYPED, status=403)

    db_session.refresh(world.campus_a)
    assert world.campus_a.street_address == ""
