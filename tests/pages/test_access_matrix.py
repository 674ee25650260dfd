"""Every rule of the address map × every actor × own and foreign things: nothing wrongly allowed or refused."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.routing import Rule

from talentmatch.clock import FrozenClock
from talentmatch.database import db
from talentmatch.moderation.operations import add_ban, file_report
from talentmatch.profiles.operations import give_consent
from tests.fixtures.feeds import begin_feed
from tests.fixtures.journey import begin_journeys
from tests.fixtures.placements import Dossiers
from tests.fixtures.world import World
from tests.pages.access_table import EXPECTED

ACTORS = (
    "anonymous",
    "student_a",
    "student_b",
    "company_a",
    "company_b",
    "campus_a",
    "campus_b",
    "office_a",
    "office_b",
    "administrator",
    "unconfirmed",
)
LETTERS = ("a", "b")
REFUSALS = {403, 404}
#: Text converters, by name of the argument.
TEXTS = {"token": "no-such-token", "filename": "css/tokens.css", "name": "students", "moment": "end", "party": "host"}

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def people(app: Flask, world: World, db_session: Session, clock: FrozenClock) -> dict[str, str]:
    """Session keys of the actors. Both students consent, so that each company may look at either."""
    give_consent(db_session, world.profile_b, actor=world.student_b, clock=clock)
    db_session.commit()
    return {key: user.fs_uniquifier for key, user in world.users.items()}


@pytest.fixture
def address(
    app: Flask, world: World, db_session: Session, clock: FrozenClock, signed_dossiers: Dossiers
) -> Callable[[Rule, str], str]:
    """Builds the address of a rule with the things of one letter."""
    journeys = begin_journeys(db_session, world, clock)
    report = file_report(db_session, world.vacancy_a, reason="wrong", text="", user=None, clock=clock)
    ban = add_ban(
        db_session, "email", "a@b.example", reason="Nee.", ends_on=None, actor=world.users["administrator"], clock=clock
    )
    feeds = {letter: begin_feed(db_session, world, letter, clock) for letter in LETTERS}
    db_session.commit()
    things = {
        letter: {
            "vacancy_id": {"a": world.vacancy_a, "b": world.vacancy_b}[letter].id,
            "company_id": {"a": world.company_a, "b": world.company_b}[letter].id,
            "campus_id": {"a": world.campus_a, "b": world.campus_b}[letter].id,
            "placement_id": {"a": signed_dossiers.a, "b": signed_dossiers.b}[letter].id,
            "feed_id": feeds[letter],
            "number": 1,
            "part": 1,
            "report_id": report.id,
            "ban_id": ban.id,
            "profile_id": {"a": world.profile_a, "b": world.profile_b}[letter].id,
            "institution_id": {"a": world.institution_a, "b": world.institution_b}[letter].id,
            "user_id": {"a": world.student_a, "b": world.student_b}[letter].id,
            **journeys[letter],
        }
        for letter in LETTERS
    }

    def built(rule: Rule, letter: str) -> str:
        values = {name: {**TEXTS, **things[letter]}[name] for name in rule.arguments}
        with app.test_request_context():
            url = app.url_map.bind("localhost").build(rule.endpoint, values, force_external=False)
        return str(url)

    return built


def is_allowed(client: FlaskClient, method: str, url: str) -> bool:
    response = client.open(url, method=method, data={} if method == "POST" else None)
    response.close()
    assert response.status_code < 500, f"{method} {url}: {response.status_code}"
    if response.status_code in REFUSALS:
        return False
    return "/sign-in" not in response.headers.get("Location", "") or url.startswith(
        ("/sign-in", "/sign-out", "/confirm")
    )


def is_expected(endpoint: str, actor: str, letter: str) -> bool:
    expected = EXPECTED[endpoint]
    kind, _, own_letter = actor.partition("_")
    if kind not in expected.kinds:
        return False
    return not expected.is_owned or own_letter == letter


def rules(app: Flask) -> Iterator[tuple[Rule, str]]:
    for rule in app.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            yield rule, method


def test_every_rule_is_in_the_table(app: Flask) -> None:
    endpoints = {rule.endpoint for rule in app.url_map.iter_rules()}
    assert endpoints == set(EXPECTED)


def test_every_endpoint_has_an_access_entry(app: Flask) -> None:
    entries = app.extensions["talentmatch"].access
    assert {rule.endpoint for rule in app.url_map.iter_rules()} == set(entries)


def test_a_rule_without_an_entry_is_refused(app: Flask) -> None:
    app.add_url_rule("/forgotten", "forgotten", lambda: "open to all")
    assert app.test_client().get("/forgotten").status_code == 403


def test_nothing_is_wrongly_allowed_or_refused(
    app: Flask, people: dict[str, str], address: Callable[[Rule, str], str], tmp_path: Path
) -> None:
    wrong: list[str] = []
    count = 0
    database, kept = tmp_path / "test.sqlite3", tmp_path / "kept.sqlite3"
    db.session.rollback()
    copy(database, kept)
    for rule, method in rules(app):
        for actor in ACTORS:
            for letter in LETTERS if rule.arguments - TEXTS.keys() else LETTERS[:1]:
                client = app.test_client()
                if actor != "anonymous":
                    with client.session_transaction() as session:
                        session["_user_id"] = people[actor]
                        session["_fresh"] = True
                url = address(rule, letter)
                allowed = is_allowed(client, method, url)
                count += 1
                if allowed != is_expected(rule.endpoint, actor, letter):
                    wrong.append(f"{method} {url} as {actor}: {'allowed' if allowed else 'refused'}")
                if method == "POST":
                    copy(kept, database)  # as it was before the post
    assert wrong == [], f"{len(wrong)} of {count} wrong:\n" + "\n".join(wrong)
    assert count > 1_000


def copy(source: Path, target: Path) -> None:
    """The target is as the source is now, with all that still stands in its write-ahead log."""
    with contextlib.closing(sqlite3.connect(source)) as here, contextlib.closing(sqlite3.connect(target)) as there:
        here.backup(there)
