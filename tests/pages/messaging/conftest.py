"""Browsers of a candidate and of the company they applied at."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.operations import apply_for
from talentmatch.clock import FrozenClock
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World


class Browser(CheckingClient):
    """A checking browser that sends a token of a page it has opened."""

    def token(self) -> str:
        return self.get("/account").value("csrf_token")


def browser_of(sign_in: Callable[[User], FlaskClient], user: User) -> Browser:
    browser = Browser(sign_in(user))
    browser.get("/account?lang=en")
    return browser


@pytest.fixture
def student(world: World, sign_in: Callable[[User], FlaskClient]) -> Browser:
    return browser_of(sign_in, world.student_a)


@pytest.fixture
def member(world: World, sign_in: Callable[[User], FlaskClient]) -> Browser:
    return browser_of(sign_in, world.users["company_a"])


@pytest.fixture
def application_id(db_session: Session, world: World, clock: FrozenClock) -> int:
    """Student a has applied for vacancy a."""
    sent = apply_for(
        db_session, world.vacancy_a, world.profile_a, motivation="Ik wil dit.", actor=world.student_a, clock=clock
    )
    db_session.commit()
    return sent.id
