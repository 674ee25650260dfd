"""The administrator at a browser, whose requests share nothing with the test's own session."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.fixtures.pages import CheckingClient, Page


@dataclass
class Administrator:
    """The administrator, reading English."""

    client: FlaskClient

    def see(self, url: str, *, status: int = 200) -> Page:
        return CheckingClient(self.client).get(url, status=status)

    def fill_in(self, url: str, data: dict[str, Any], *, status: int = 302) -> Page | str:
        """Open the form at ``url`` and send it. The page that answers, or where the browser is sent."""
        return self.press(url, data | {"csrf_token": self.see(url).value("csrf_token")}, status=status)

    def press(self, url: str, data: dict[str, Any] | None = None, *, status: int = 302) -> Page | str:
        response = self.client.post(url, data=data)
        assert response.status_code == status, response.get_data(as_text=True)
        return response.headers["Location"] if status == 302 else CheckingClient(self.client)._checked(response, status)


@pytest.fixture
def administrator(world: Any, sign_in: Callable[[Any], FlaskClient]) -> Administrator:
    client = sign_in(world.users["administrator"])
    client.get("/account?lang=en")
    return Administrator(client)
