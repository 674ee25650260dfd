"""Answers for machines."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from talentmatch.database import db
from talentmatch.pages.public import service
from tests.fixtures.world import World


def _no_database(*_args: object, **_kwargs: object) -> None:
    raise OperationalError("SELECT 1", {}, Exception("the server is gone"))


def test_livez_answers_without_asking_the_database(client: FlaskClient, world: World) -> None:
    statements: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

    response = client.get("/livez")

    assert (response.status_code, response.text, response.mimetype) == (200, "alive\n", "text/plain")
    assert statements == []


def test_readyz_asks_the_database(client: FlaskClient, world: World) -> None:
    statements: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

    response = client.get("/readyz")

    assert (response.status_code, response.text) == (200, "ready\n")
    assert [statement for statement in statements if statement.startswith("SELECT")]


def test_readyz_says_that_the_database_does_not_answer(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "index_builds", _no_database)

    assert client.get("/readyz").status_code == 503
    assert client.get("/livez").status_code == 200


def test_robots_keep_out_of_what_needs_an_account(client: FlaskClient) -> None:
    response = client.get("/robots.txt")

    assert response.mimetype == "text/plain"
    rules = response.text.splitlines()
    assert "User-agent: *" in rules
    assert {"Disallow: /student/", "Disallow: /company/", "Disallow: /career-office/"} <= set(rules)
    assert "Disallow: /" not in rules
