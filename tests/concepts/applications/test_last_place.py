"""A place is given once, however many accept it at the same moment, on both databases."""

import contextlib
import os
import threading
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import AccountContent, create_user
from talentmatch.applications import operations
from talentmatch.applications.models import Application
from talentmatch.applications.operations import accept, apply_for, offer
from talentmatch.applications.transitions import COMPANY
from talentmatch.clock import FrozenClock
from talentmatch.database import db, writes_first
from talentmatch.errors import InvalidState
from talentmatch.profiles.operations import ProfileContent, create_profile
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.world import World

#: Raised by whoever measures: 100 rounds of 200 people.
ROUNDS = int(os.environ.get("TALENTMATCH_RACE_ROUNDS", "3"))
PEOPLE = int(os.environ.get("TALENTMATCH_RACE_PEOPLE", "12"))
THREADS = 8


@pytest.fixture
def offers(db_session: Session, world: World, clock: FrozenClock) -> list[tuple[int, int]]:
    """Numbers of applications and of their people; all are offered the one place of a vacancy."""
    made = []
    for number in range(PEOPLE):
        account = AccountContent(
            email=f"race{number}@talent.example", role="student", name=f"Race {number}", locale="nl"
        )
        user = create_user(db_session, account, password_hash="x", is_confirmed=True, actor=None, clock=clock)
        profile = create_profile(db_session, ProfileContent(text="Python."), user=user, actor=user, clock=clock)
        application = apply_for(db_session, world.vacancy_a, profile, motivation="", actor=user, clock=clock)
        offer(db_session, application, actor=world.users["company_a"], role=COMPANY, clock=clock)
        made.append((application.id, user.id))
    db_session.commit()
    return made


def race(app: Flask, offers: list[tuple[int, int]], clock: FrozenClock) -> list[str]:
    """How each acceptance ended: ``accepted``, ``refused`` or the name of an error that nobody expects."""
    outcomes: list[str] = []
    gate = threading.Barrier(THREADS)

    def accept_some(mine: list[tuple[int, int]]) -> None:
        writes_first.set(True)
        gate.wait()
        for application_id, user_id in mine:
            with app.app_context():
                outcomes.append(outcome(application_id, user_id))

    def outcome(application_id: int, user_id: int) -> str:
        session = db.session
        try:
            application = session.scalars(select(Application).where(Application.id == application_id)).one()
            user = session.scalars(select(User).where(User.id == user_id)).unique().one()
            accept(session, application, actor=user, clock=clock)
            session.commit()
        except InvalidState:
            return "refused"
        except Exception as error:  # noqa: BLE001 (what it is called is what the test shows)
            return type(error).__name__
        finally:
            session.rollback()
        return "accepted"

    threads = [threading.Thread(target=accept_some, args=(offers[n::THREADS],)) for n in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def reopen(db_session: Session, world: World) -> None:
    """Everything is as it was before the race."""
    db_session.rollback()
    db_session.expire_all()
    world.vacancy_a.places_taken, world.vacancy_a.state = 0, "published"
    for application in db_session.scalars(select(Application)):
        application.state = "offered"
    db_session.commit()


def rounds(
    app: Flask, db_session: Session, world: World, offers: list[tuple[int, int]], clock: FrozenClock
) -> list[list[str]]:
    """The outcomes of every round."""
    found = []
    for _number in range(ROUNDS):
        found.append(race(app, offers, clock))
        reopen(db_session, world)
    return found


def test_last_place_is_given_once(
    app: Flask, db_session: Session, world: World, offers: list[tuple[int, int]], clock: FrozenClock
) -> None:
    for outcomes in rounds(app, db_session, world, offers, clock):
        assert sorted(outcomes) == ["accepted", *["refused"] * (PEOPLE - 1)]


def look_then_write(meeting: threading.Barrier) -> Callable[[Session, Vacancy], None]:
    """Taking a place without its lock: look how many are taken, then write one more."""

    def take(db_session: Session, vacancy: Vacancy) -> None:
        taken = vacancy.places_taken
        if taken >= vacancy.positions:
            raise InvalidState("All places of this vacancy are taken.")
        with contextlib.suppress(threading.BrokenBarrierError):
            meeting.wait(timeout=1.0)  # two have looked before the first writes
        db_session.connection().execute(
            Vacancy.__table__.update().where(Vacancy.id == vacancy.id).values(places_taken=taken + 1)  # type: ignore[attr-defined]
        )

    return take


@pytest.mark.parametrize("database_name", ["postgresql"])
def test_race_gives_it_twice_without_the_lock(
    app: Flask,
    db_session: Session,
    world: World,
    offers: list[tuple[int, int]],
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(operations, "take_place", look_then_write(threading.Barrier(2)))

    found = rounds(app, db_session, world, offers, clock)

    assert sum(outcomes.count("accepted") > 1 for outcomes in found) >= 0.95 * ROUNDS
