"""How databases are opened, and what they refuse."""

from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.database import db
from talentmatch.profiles.models import Profile
from tests.fixtures.world import World


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_sqlite_is_opened_to_last(app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
        assert connection.execute(text("PRAGMA busy_timeout")).scalar() == 10_000


def test_a_moment_comes_back_in_utc(db_session: Session) -> None:
    at = datetime(2027, 2, 8, 9, 30, tzinfo=UTC)
    db_session.add(AuditLine(at=at, action="tested", subject_kind="test", details={}))
    db_session.commit()
    db_session.expire_all()
    assert db_session.query(AuditLine).one().at == at


def test_a_naive_moment_is_refused(db_session: Session) -> None:
    db_session.add(AuditLine(at=datetime(2027, 2, 8, 9, 30), action="tested", subject_kind="test", details={}))  # noqa: DTZ001
    with pytest.raises(StatementError, match="naive"):
        db_session.flush()


def test_a_foreign_key_to_nothing_is_refused(db_session: Session, world: World) -> None:
    world.profile_a.institution_id = 99_999
    with pytest.raises(IntegrityError):
        db_session.flush()


def test_an_availability_that_ends_before_it_starts_is_refused(db_session: Session, world: World) -> None:
    profile = db_session.get(Profile, world.profile_a.id)
    assert profile is not None
    profile.available_from, profile.available_to = profile.available_to, profile.available_from
    with pytest.raises(IntegrityError):
        db_session.flush()
