"""A browser that fills in forms as people do: it opens the page, keeps its token and sends everything back."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch import create_app
from talentmatch.accounts.models import User
from talentmatch.clock import FrozenClock
from talentmatch.database import db
from talentmatch.mail import Mail, RecordingMailer
from tests.fixtures.applications import IsolatedClient
from tests.fixtures.databases import settings_for
from tests.fixtures.pages import CheckingClient, Page
from tests.fixtures.world import World

PASSWORD = "een lang wachtwoord"
NEW_PASSWORD = "kers fiets regen lamp"


@pytest.fixture(autouse=True)
def _browsers_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Flask, "test_client_class", IsolatedClient)


@dataclass
class Visitor:
    """Somebody at a browser."""

    client: FlaskClient

    @property
    def page(self) -> CheckingClient:
        return CheckingClient(self.client)

    def fill_in(self, url: str, data: dict[str, Any], *, status: int = 302) -> Page | str:
        """Open the form at ``url`` and send it. The page that answers, or where the browser is sent."""
        token = self.page.get(url).value("csrf_token")
        response = self.client.post(url, data=data | {"csrf_token": token})
        assert response.status_code == status, response.get_data(as_text=True)
        return response.headers["Location"] if status == 302 else self.page._checked(response, status)

    def sign_in(self, user: User, password: str = PASSWORD) -> None:
        assert self.fill_in("/sign-in", {"email": user.email, "password": password}) == "/start"

    def is_signed_in(self) -> bool:
        return self.client.get("/account").status_code == 200


@pytest.fixture
def world(world: World, db_session: Session) -> World:
    """The small world, whose people read English."""
    for user in world.users.values():
        user.locale = "en"
    db_session.commit()
    return world


@pytest.fixture
def visitor(client: FlaskClient) -> Visitor:
    client.get("/sign-in?lang=en")
    return Visitor(client)


@pytest.fixture
def another_visitor(app: Flask) -> Visitor:
    client = app.test_client()
    client.get("/sign-in?lang=en")
    return Visitor(client)


@pytest.fixture
def link_in(mailer: RecordingMailer) -> Callable[[str], str]:
    """The path of the link in the only mail that went to somebody."""

    def link(address: str) -> str:
        (mail,) = [mail for mail in mailer.sent if mail.to == address]
        return path_in(mail)

    return link


def path_in(mail: Mail) -> str:
    found = re.findall(r"https?://127\.0\.0\.1:5000(/\S+)", mail.text)
    assert found, mail.text
    return str(found[0])


@pytest.fixture
def limited(database_url: str, tmp_path: Path, clock: FrozenClock, mailer: RecordingMailer) -> Iterator[Flask]:
    """An application that counts attempts, on the same database."""
    from dataclasses import replace

    app = create_app(replace(settings_for(database_url, tmp_path), rate_limits_on=True))
    app.extensions["talentmatch"].clock = clock
    app.extensions["talentmatch"].mailer = mailer
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()
