"""An application that both sides write and talk about."""

from collections.abc import Callable
from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.operations import apply_for
from talentmatch.clock import BRUSSELS, FrozenClock
from talentmatch.messaging.interview_content import InterviewContent
from talentmatch.messaging.interview_operations import propose_interview
from talentmatch.messaging.models import Interview
from tests.fixtures.world import World


def brussels(text: str) -> datetime:
    """What clocks in Brussels show: "2026-12-08 10:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS)


def content(*starts: str, minutes: int = 60, place: str = "Corda 1, Hasselt", video_link: str = "") -> InterviewContent:
    moments = tuple(brussels(start) for start in starts)
    return InterviewContent(starts=moments, duration_minutes=minutes, place=place, video_link=video_link)


@pytest.fixture
def application(db_session: Session, world: World, clock: FrozenClock) -> Application:
    """Student a has applied for vacancy a."""
    sent = apply_for(
        db_session, world.vacancy_a, world.profile_a, motivation="Ik wil dit.", actor=world.student_a, clock=clock
    )
    db_session.commit()
    return sent


@pytest.fixture
def propose(db_session: Session, world: World, clock: FrozenClock) -> Callable[..., Interview]:
    """Makes a proposal of the first company."""

    def proposed(application: Application, *starts: str, **values: object) -> Interview:
        interview = propose_interview(
            db_session,
            application,
            content(*starts, **values),  # type: ignore[arg-type]
            actor=world.users["company_a"],
            clock=clock,
        )
        db_session.commit()
        return interview

    return proposed
