"""An institution whose students each fare differently, and the report on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.matches.live_index import LiveIndex
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import ProfileContent, create_profile
from talentmatch.reports.figures import KeptFigures
from talentmatch.reports.match_report import MatchReportOfOffice, ReportFilter, match_report
from tests.fixtures.world import World

GOOD_FROM = 0.15
NURSE = ProfileContent(
    text="I am training as a nurse.",
    skills=("wound care",),
    text_language="en",
    languages=({"lang": "en", "cefr": "C1"},),
    programme="Nursing",
    kinds_wanted=("internship",),
    available_from=date(2027, 9, 1),
    available_to=date(2027, 12, 31),
)


@pytest.fixture
def live_index(app: Flask) -> LiveIndex:
    return app.extensions["talentmatch"].live_index  # type: ignore[no-any-return]


@pytest.fixture
def add_student(db_session: Session, world: World, clock: Clock) -> Callable[..., Profile]:
    """A further student of institution a: the nurse, with what is said to be different."""

    def added(**changes: Any) -> Profile:
        content = replace(NURSE, institution_id=world.institution_a.id, **changes)
        profile = create_profile(db_session, content, user=None, actor=None, clock=clock)
        db_session.commit()
        return profile

    return added


@pytest.fixture
def report(db_session: Session, world: World, live_index: LiveIndex) -> Callable[..., MatchReportOfOffice]:
    """The report of institution a, counted anew."""

    def counted(**filters: Any) -> MatchReportOfOffice:
        return match_report(
            db_session,
            live_index,
            world.institution_a.id,
            ReportFilter(**filters),
            good_from=GOOD_FROM,
            kept=KeptFigures(),
        )

    return counted
