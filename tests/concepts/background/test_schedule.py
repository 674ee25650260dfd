"""When recurring work is due, on the clocks of Brussels."""

from datetime import UTC, datetime, time, timedelta

import pytest

from talentmatch.background.registry import HANDLERS, SCHEDULE, SLOW_KINDS
from talentmatch.background.schedule import Daily, Every


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        (datetime(2026, 12, 1, 5, 59, 59, tzinfo=UTC), "2026-11-30"),  # 06:59:59 in Brussels
        (datetime(2026, 12, 1, 6, 0, tzinfo=UTC), "2026-12-01"),
        (datetime(2026, 12, 1, 22, 59, tzinfo=UTC), "2026-12-01"),
        (datetime(2026, 12, 1, 23, 1, tzinfo=UTC), "2026-12-01"),  # the second of December in Brussels, before seven
        (datetime(2026, 7, 1, 4, 59, tzinfo=UTC), "2026-06-30"),  # summer: seven is at five
        (datetime(2026, 7, 1, 5, 0, tzinfo=UTC), "2026-07-01"),
        (datetime(2026, 3, 29, 4, 59, tzinfo=UTC), "2026-03-28"),  # the night on which summer begins
        (datetime(2026, 3, 29, 5, 0, tzinfo=UTC), "2026-03-29"),
        (datetime(2026, 10, 25, 5, 59, tzinfo=UTC), "2026-10-24"),  # and ends
        (datetime(2026, 10, 25, 6, 0, tzinfo=UTC), "2026-10-25"),
    ],
)
def test_a_daily_slot_begins_at_its_hour_in_brussels(now: datetime, slot: str) -> None:
    assert Daily("applications.clock", time(7, 0)).slot(now) == slot


def test_a_slot_of_an_interval_lasts_until_the_next_one() -> None:
    hourly = Every("feeds.read", timedelta(hours=1))

    slots = [hourly.slot(datetime(2026, 12, 1, 12, minute, tzinfo=UTC)) for minute in (0, 1, 59)]

    assert slots == ["2026-12-01T12:00:00Z"] * 3
    assert hourly.slot(datetime(2026, 12, 1, 13, 0, tzinfo=UTC)) == "2026-12-01T13:00:00Z"


def test_every_kind_that_recurs_or_is_slow_can_be_done() -> None:
    assert {each.kind for each in SCHEDULE} | SLOW_KINDS <= set(HANDLERS)


def test_no_daily_hour_is_one_that_a_day_may_lack() -> None:
    assert [each for each in SCHEDULE if isinstance(each, Daily) and each.at.hour == 2] == []
