"""Browsers of companies: each request stands alone, and forms are sent back with their token."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from tests.fixtures.pages import CheckingClient, Page
from tests.fixtures.world import World


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
