"""What the background does at a moment of the test's choice."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.background.runner import Runner
from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from talentmatch.tasks.operations import enqueue
from talentmatch.tasks.queries import task_count_by_state

RunOn = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def run_on(app: Flask, db_session: Session, clock: FrozenClock, mailer: RecordingMailer) -> RunOn:
    """Run one kind of task at noon of a day; who got which mail then."""

    def run(kind: str, year: int, month: int, day: int) -> list[tuple[str, str]]:
        clock.at = datetime(year, month, day, 11, 0, tzinfo=UTC)
        before = len(mailer.sent)
        enqueue(db_session, kind, {}, clock=clock)
        db_session.commit()
        Runner(app, schedule=()).run_due()
        db_session.rollback()
        assert set(task_count_by_state(db_session)) == {"done"}
        return sorted((mail.to, mail.subject) for mail in mailer.sent[before:])

    return run
