from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.matches.live_index import LiveIndex
from talentmatch.profiles.models import Profile
from talentmatch.reports.figures import Figures, KeptFigures, figures
from talentmatch.reports.match_report import ReportFilter
from tests.fixtures.world import World

Count = Callable[..., Figures]


@pytest.fixture
def count(db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock) -> Count:
    """Figures of institution a, from one store of kept figures."""
    live_index.clock = clock
    kept = KeptFigures(limit=2)

    def counted(filters: ReportFilter | None = None, **options: Any) -> Figures:
        options = {"good_from": 0.15, "kept": kept} | options
        return figures(db_session, live_index, world.institution_a.id, filters or ReportFilter(), **options)

    return counted


def test_figures_are_counted_once_while_nothing_changes(count: Count) -> None:
    assert count() is count()


def test_figures_are_counted_anew_after_a_change(count: Count, add_student: Callable[..., Profile]) -> None:
    first = count()
    add_student()

    assert count().report.candidate_totals.count == first.report.candidate_totals.count + 1


def test_other_filters_and_another_threshold_have_figures_of_their_own(count: Count) -> None:
    assert count(ReportFilter(programme="Nursing")).report.candidate_totals.count == 0
    assert count().report.candidate_totals.count == 1
    assert count(good_from=0.9).report.good_pair_count == 0
    assert count().report.good_pair_count == 1


def test_figures_may_be_somewhat_old_where_that_is_asked(
    count: Count, add_student: Callable[..., Profile], clock: FrozenClock
) -> None:
    first = count()
    add_student()
    clock.at += timedelta(minutes=10)

    assert count(max_age=timedelta(minutes=10)) is first
    clock.at += timedelta(seconds=1)
    assert count(max_age=timedelta(minutes=10)).report.candidate_totals.count == 2


def test_only_the_newest_figures_are_kept(count: Count) -> None:
    first = count()
    count(ReportFilter(programme="a"))
    count(ReportFilter(programme="b"))

    assert count() is not first
