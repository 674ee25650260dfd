"""Browsers of companies: each request stands alone, and forms are sent back with their token."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask, has_app_context
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.database import db
from tests.fixtures.pages import CheckingClient, Page
from tests.fixtures.world import World


class BrowserOfItsOwn(FlaskClient):
    """A client whose requests share nothing with the context in which the test keeps its rows.

    The test's own transaction ends before each request, so that the test sees afterwards what the request wrote.
    """

    def open(self, *args: Any, **kwargs: Any) -> Any:
        if has_app_context():
            db.session.rollback()
        with self.application.app_context():
            return super().open(*args, **kwargs)


@pytest.fixture(autouse=True)
def _browsers_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Flask, "test_client_class", BrowserOfItsOwn)


class CompanyBrowser(CheckingClient):
    """A checking browser that sends the token of a form it has opened."""

    def post(self, url: str, data: dict[str, Any] | None = None, *, status: int = 422, **kwargs: Any) -> Page:
        return super().post(url, self._with_token(data), status=status, **kwargs)

    def submit(self, url: str, data: dict[str, Any] | None = None, **kwargs: Any) -> Page:
        return super().submit(url, self._with_token(data), **kwargs)

    def _with_token(self, data: dict[str, Any] | None) -> dict[str, Any]:
        return {**(data or {}), "csrf_token": self.get("/company/vacancies/new").value("csrf_token")}


@pytest.fixture
def company_page(sign_in: Callable[[User], FlaskClient], world: World) -> CompanyBrowser:
    """A checking browser of the first company, in English."""
    browser = CompanyBrowser(sign_in(world.users["company_a"]))
    browser.get("/company/vacancies?lang=en")
    return browser


@pytest.fixture
def statements(db_session: Session) -> Iterator[list[str]]:
    """Every statement sent to the database while a test runs."""
    sent: list[str] = []

    def on_execute(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        sent.append(statement)

    engine = db_session.get_bind()
    event.listen(engine, "before_cursor_execute", on_execute)
    yield sent
    event.remove(engine, "before_cursor_execute", on_execute)
