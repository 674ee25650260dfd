"""An officer at a browser, who opens a page, keeps its token and decides."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from flask.testing import FlaskClient

from talentmatch.accounts.models import User
from tests.fixtures.pages import CheckingClient, Page
from tests.fixtures.world import World


@dataclass
class Officer:
    """Somebody of a career office."""

    client: FlaskClient

    @property
    def page(self) -> CheckingClient:
        return CheckingClient(self.client)

    def get(self, url: str, **kwargs: Any) -> Page:
        """The page in English."""
        return self.page.get(f"{url}{'&' if '?' in url else '?'}lang=en", **kwargs)

    def decide(self, url: str, action: str, data: dict[str, Any] | None = None, *, status: int = 302) -> Page | None:
        """Open ``url`` and post to ``action`` below it, with the token of the page. The page that answers, if any."""
        token = self.get(url).value("csrf_token")
        response = self.client.post(f"{url}/{action}", data={**(data or {}), "csrf_token": token})
        assert response.status_code == status, response.get_data(as_text=True)
        return None if status == 302 else self.page._checked(response, status)


@pytest.fixture
def officer(sign_in: Callable[[User], FlaskClient], world: World) -> Officer:
    """The officer of institution a."""
    return Officer(sign_in(world.users["office_a"]))


@pytest.fixture
def other_officer(sign_in: Callable[[User], FlaskClient], world: World) -> Officer:
    """The officer of institution b."""
    return Officer(sign_in(world.users["office_b"]))
