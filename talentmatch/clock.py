"""Time comes in as an argument, so that a test can stop it."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Now, in UTC and aware of it."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


class FrozenClock:
    """A clock that stands still until it is moved.

    Parameters
    ----------
    at : datetime
        Aware moment at which it stands.
    """

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """The moment at which this clock stands."""
        return self.at


def today(clock: Clock) -> date:
    """The calendar day in Brussels, where deadlines are counted."""
    return clock.now().astimezone(BRUSSELS).date()
