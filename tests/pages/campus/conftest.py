"""Browsers of campuses, which send forms back with their token."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient

from talentmatch.accounts.models import User
from talentmatch.database import db
from tests.fixtures.pages import CheckingClient, Page
from tests.fixtures.world import World


class CampusBrowser(CheckingClient):
    """A checking browser that sends the token of a form it has opened."""

    def post(self, url: str, data: dict[str, Any] | None = None, *, status: int = 422, **kwargs: Any) -> Page:
        return super().post(url, self._with_token(data), status=status, **kwargs)

    def submit(self, url: str, data: dict[str, Any] | None = None, **kwargs: Any) -> Page:
        response = self.client.post(url, data=self._with_token(data), **kwargs)
        assert response.status_code == 302, response.status
        db.session.rollback()  # what the request did not commit is gone
        return self.get(response.headers["Location"])

    def _with_token(self, data: dict[str, Any] | None) -> dict[str, Any]:
        return {**(data or {}), "csrf_token": self.get("/campus/edit").value("csrf_token")}


@pytest.fixture
def campus_page(sign_in: Callable[[User], FlaskClient], world: World) -> CampusBrowser:
    """A checking browser of somebody of campus A."""
    return CampusBrowser(sign_in(world.users["campus_a"]))
