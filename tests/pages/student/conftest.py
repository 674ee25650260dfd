"""Checking browsers of students who read English; each request stands alone, and forms bring their token."""

from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import AccountContent, create_user
from talentmatch.clock import Clock
from tests.fixtures.pages import CheckingClient, Page
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


class StudentBrowser(CheckingClient):
    """A checking browser that sends the token of its session with every form."""

    def __init__(self, client: FlaskClient) -> None:
        super().__init__(client)
        self.token = self.get("/student/profile?lang=en").value("csrf_token")

    def post(self, url: str, data: dict[str, Any] | None = None, *, status: int = 422, **kwargs: Any) -> Page:
        return super().post(url, {**(data or {}), "csrf_token": self.token}, status=status, **kwargs)

    def submit(self, url: str, data: dict[str, Any] | None = None, **kwargs: Any) -> Page:
        return super().submit(url, {**(data or {}), "csrf_token": self.token}, **kwargs)


@pytest.fixture
def student(world: World, sign_in: SignIn) -> StudentBrowser:
    """The browser of the first student, who has a profile and consents."""
    return StudentBrowser(sign_in(world.student_a))


@pytest.fixture
def newcomer(world: World, db_session: Session, clock: Clock, sign_in: SignIn) -> StudentBrowser:
    """The browser of a student without a profile, whose mail address is of the second institution."""
    content = AccountContent(email="nieuw@student.pxl.be", role="student", name="Nieuw", locale="fr")
    user = create_user(db_session, content, password_hash=None, is_confirmed=True, actor=None, clock=clock)
    db_session.commit()
    return StudentBrowser(sign_in(user))
