"""Filling a database with the demo goes through the same operations as the pages, once."""

from collections import Counter

import pytest
from flask import Flask
from flask_security.utils import verify_password
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.models import AuditLine
from talentmatch.campuses.models import Campus
from talentmatch.cli.demo import PASSWORD
from talentmatch.clock import today
from talentmatch.companies.models import Company
from talentmatch.demo.seed import Seed, _rows, demo_accounts, is_seeded
from talentmatch.institutions.models import Institution
from talentmatch.matches.models import IndexBuild
from talentmatch.messaging.models import Interview, Message
from talentmatch.profiles.models import Profile
from talentmatch.settings import Settings
from talentmatch.vacancies.models import Vacancy
from talentmatch.workdays import is_working_day
from tests.concepts.matches.small_lists import list_for


def count(db_session: Session, *tables: type) -> list[int]:
    return [db_session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]


def test_the_command_fills_an_empty_database_once(app: Flask, db_session: Session) -> None:
    run = app.test_cli_runner().invoke
    tables = (Campus, Institution, Company, User, Vacancy, Profile, IndexBuild, AuditLine)

    first = run(args=["demo", "seed"])
    filled = count(db_session, *tables)
    db_session.rollback()
    second = run(args=["demo", "seed"])

    assert (first.exit_code, second.exit_code) == (0, 0), (first.exception, first.stderr)
    states = Counter(db_session.scalars(select(Vacancy.state)))
    assert first.stdout == f"{states['published']} open vacancies, 30 students.\n"
    assert second.stdout == "The demo is there already.\n"
    assert filled[:2] == [8, 3]
    assert filled[4:7] == [45, 30, 1]
    assert count(db_session, *tables) == filled
    _states_are_those_of_the_data(db_session, states)
    _accounts_can_sign_in(app, db_session)
    _students_have_lists(app, db_session)
    _people_have_written_and_will_meet(app, db_session)


def _people_have_written_and_will_meet(app: Flask, db_session: Session) -> None:
    written = sum(len(row.get("messages", ())) for row in _rows("applications"))
    assert count(db_session, Message) == [written]
    (interview,) = db_session.scalars(select(Interview))
    now = app.extensions["talentmatch"].clock.now()
    assert (interview.state, len(interview.slots)) == ("proposed", 2)
    assert all(slot.starts_at > now and is_working_day(slot.starts_at.date()) for slot in interview.slots)


def _states_are_those_of_the_data(db_session: Session, states: Counter[str]) -> None:
    assert states == Counter(row["state"] for row in _rows("vacancies"))
    assert is_seeded(db_session)
    for vacancy in db_session.scalars(select(Vacancy).where(Vacancy.state == "published")):
        assert vacancy.company.state == "approved"
        assert vacancy.published_at is not None
        assert vacancy.expires_on is not None
    assert count(db_session, Company)[0] > len(
        db_session.scalars(select(Company).where(Company.state == "approved")).all()
    )
    actions = set(db_session.scalars(select(AuditLine.action)))
    assert {"company.approved", "vacancy.submit", "vacancy.publish", "profile.consent_given"} <= actions


def _accounts_can_sign_in(app: Flask, db_session: Session) -> None:
    people = {user.email: user for user in db_session.scalars(select(User)).unique()}
    for row in demo_accounts():
        user = people[row["email"]]
        assert user.role_names == {row["role"]}
        assert user.active
        assert user.confirmed_at is not None
    somebody = people[demo_accounts()[0]["email"]]
    assert somebody.password is not None
    assert verify_password(PASSWORD, somebody.password)


def _students_have_lists(app: Flask, db_session: Session) -> None:
    live_index = app.extensions["talentmatch"].live_index
    lists = [list_for(db_session, live_index, profile) for profile in db_session.scalars(select(Profile))]
    assert sum(bool(ranked.items) for ranked in lists) >= 25


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_seed_commits_nothing_itself_and_tells_its_steps(app: Flask, db_session: Session) -> None:
    steps: list[None] = []
    clock = app.extensions["talentmatch"].clock

    Seed(db_session, clock, "hash", lambda: steps.append(None)).run()
    expiry = {vacancy.expires_on for vacancy in db_session.scalars(select(Vacancy)) if vacancy.state == "published"}
    db_session.rollback()

    assert len(steps) == Seed.step_count() == 75
    assert min(day for day in expiry if day) > today(clock)
    assert count(db_session, User, Vacancy, Institution) == [0, 0, 0]


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_one_command_prepares_the_demo_and_may_be_run_again(app: Flask, db_session: Session) -> None:
    run = app.test_cli_runner().invoke

    first, second = run(args=["demo", "prepare"]), run(args=["demo", "prepare"])

    assert (first.exit_code, second.exit_code) == (0, 0), (first.exception, second.exception)
    assert "30 students." in first.stdout
    assert "The demo is there already." in second.stdout
    for result in (first, second):
        assert "0 vacancies expired." in result.stdout
        assert PASSWORD in result.stdout
    assert db_session.scalar(text("PRAGMA foreign_keys")) == 1


@pytest.mark.parametrize("command", ["prepare", "seed"])
@pytest.mark.parametrize("database_name", ["sqlite"])
def test_production_is_never_filled_with_the_demo(app: Flask, db_session: Session, command: str) -> None:
    services = app.extensions["talentmatch"]
    services.settings = Settings(mode="production")

    result = app.test_cli_runner().invoke(args=["demo", command])

    assert result.exit_code == 1
    assert "This is production" in result.stderr
    assert count(db_session, User, Vacancy) == [0, 0]


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_accounts_are_printed_for_who_tries_the_demo(app: Flask) -> None:
    result = app.test_cli_runner().invoke(args=["demo", "accounts"])

    assert PASSWORD in result.stdout
    for row in demo_accounts():
        assert row["email"] in result.stdout
