"""Skills proposed on the profile: as a part of the page while typing, and by the form alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch import create_app
from talentmatch.accounts.models import User
from talentmatch.database import db
from tests.fixtures.applications import IsolatedClient
from tests.fixtures.databases import settings_for
from tests.fixtures.pages import Page
from tests.fixtures.world import World
from tests.pages.student.conftest import StudentBrowser
from tests.pages.student.test_edit_profile import TYPED, profile_of

PROFILE = "/student/profile"
SUGGESTIONS = "/student/profile/skill-suggestions"
TEXT = "Ik gaf wondzorg en deed een vak machine lerning."


def boxes(page: Page) -> list[str]:
    return [box.get("value", "") for box in page.root.iter("input") if box.get("name") == "suggested"]


def ask(student: StudentBrowser, **typed: Any) -> str:
    response = student.client.post(SUGGESTIONS, data={"csrf_token": student.token, **typed})
    assert response.status_code == 200
    return response.get_data(as_text=True)


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_button_brings_the_form_back_as_typed_with_boxes(student: StudentBrowser, db_session: Session) -> None:
    typed = {**TYPED, "text": TEXT, "skills": "Python ;  SQL", "municipality": "Atlantis", "suggest_skills": "1"}

    page = student.post(PROFILE, typed, status=200)

    assert boxes(page) == ["wondzorg", "machine learning"]
    assert "you wrote “wondzorg”" in page.text
    assert "close to “machine lerning”" in page.text
    shown = (page.value("text"), page.value("skills"), page.value("municipality"))
    assert shown == (TEXT, "Python ;  SQL", "Atlantis")
    assert profile_of(db_session, "student.a@talent.example").text != TEXT


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_only_what_was_ticked_is_saved(student: StudentBrowser, db_session: Session) -> None:
    student.submit(PROFILE, {**TYPED, "text": TEXT, "skills": "Python", "suggested": ["wondzorg", "python", " "]})

    assert profile_of(db_session, "student.a@talent.example").skills == ["Python", "wondzorg"]


@pytest.mark.parametrize("database_name", ["sqlite"])
@pytest.mark.parametrize("button", ["suggest_skills", "add_language"])
def test_what_was_ticked_stays_whatever_is_pressed(student: StudentBrowser, button: str) -> None:
    page = student.post(
        PROFILE, {**TYPED, "text": TEXT, "skills": "Python", "suggested": "wondzorg", button: "1"}, status=200
    )

    assert page.value("skills") == "Python\nwondzorg"
    assert "wondzorg" not in boxes(page)


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_what_was_ticked_stays_when_something_is_wrong(student: StudentBrowser) -> None:
    page = student.post(PROFILE, {**TYPED, "municipality": "Atlantis", "skills": "", "suggested": "wondzorg"})

    assert page.value("skills") == "wondzorg"


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_button_says_when_there_is_nothing_to_propose(student: StudentBrowser) -> None:
    page = student.post(PROFILE, {**TYPED, "text": "Hallo.", "suggest_skills": "1"}, status=200)

    assert boxes(page) == []
    assert "We see no skill in your text that is not in your list yet." in page.text


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_part_for_htmx_holds_buttons_and_says_how_many(student: StudentBrowser) -> None:
    part = ask(student, text=TEXT, skills="Python", text_language="nl")

    assert "<html" not in part
    assert 'data-announce="2 skills seen in what you wrote"' in part
    assert 'data-adds-to="skills" data-value="wondzorg"' in part
    assert part.count("<button") == 2


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_a_skill_has_the_readers_label_and_is_added_in_the_language_of_the_text(student: StudentBrowser) -> None:
    part = ask(student, text="J'ai fait des soins de plaies.", skills="", text_language="fr")

    assert 'data-value="soins de plaies"' in part
    assert "wound care" in part


@pytest.mark.parametrize("database_name", ["sqlite"])
@pytest.mark.parametrize(
    "typed",
    [{}, {"text": "", "skills": ""}, {"text": TEXT, "skills": "wondzorg, machine learning", "text_language": "nl"}],
)
def test_the_part_is_empty_where_nothing_is_to_be_proposed(student: StudentBrowser, typed: dict[str, str]) -> None:
    assert ask(student, **typed).strip() == ""


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_what_is_longer_than_a_profile_is_not_read(student: StudentBrowser) -> None:
    assert ask(student, text="a " * 10_000 + "wondzorg", text_language="nl").strip() == ""
    assert "wondzorg" in ask(student, text="wondzorg " + "a " * 10_000, text_language="nl")


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_a_language_that_does_not_exist_is_the_readers(student: StudentBrowser) -> None:
    assert "wound care" in ask(student, text="I gave wound care.", text_language="xx")


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_proposals_need_the_token(student: StudentBrowser, app: Flask) -> None:
    app.config["WTF_CSRF_CHECK_DEFAULT"] = True

    refused = student.client.post(SUGGESTIONS, data={"text": TEXT})
    allowed = student.client.post(SUGGESTIONS, data={"text": TEXT}, headers={"X-CSRFToken": student.token})

    assert (refused.status_code, allowed.status_code) == (400, 200)


@pytest.fixture
def limited(app: Flask, database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """An application that counts requests, on the same database."""
    limited = create_app(replace(settings_for(database_url, tmp_path), rate_limits_on=True))
    yield limited
    with limited.app_context():
        db.session.remove()
        db.engine.dispose()


def signed_in(app: Flask, user: User) -> FlaskClient:
    client = IsolatedClient(app, app.response_class)
    with client.session_transaction() as session:
        session["_user_id"], session["_fresh"] = user.fs_uniquifier, True
    return client


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_proposals_are_limited_by_person(world: World, limited: Flask) -> None:
    first, second = signed_in(limited, world.student_a), signed_in(limited, world.student_b)

    statuses = [first.post(SUGGESTIONS, data={}).status_code for _number in range(91)]

    assert statuses == [200] * 90 + [429]
    assert second.post(SUGGESTIONS, data={}).status_code == 200
