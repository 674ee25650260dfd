"""When recurring work is due. Each slot is one task of its own, however many runners look."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Protocol

from talentmatch.clock import BRUSSELS


class Recurring(Protocol):
    """Work that is done again and again."""

    @property
    def kind(self) -> str:
        """The kind of its tasks."""
        ...

    def slot(self, now: datetime) -> str:
        """Name of the latest slot that has begun: the same at every moment until the next one begins."""
        ...


@dataclass(frozen=True, slots=True)
class Daily:
    """Once a day, at ``at`` on the clocks of Brussels. Choose an hour that every day has: not between 2 and 3."""

    kind: str
    at: time

    def slot(self, now: datetime) -> str:
        """The date of the latest day on which the hour has come."""
        local = now.astimezone(BRUSSELS)
        begins = datetime.combine(local.date(), self.at, BRUSSELS).astimezone(UTC)
        day = local.date() if now >= begins else local.date() - timedelta(days=1)
        return day.isoformat()


@dataclass(frozen=True, slots=True)
class Every:
    """Once in each ``interval``, counted from the same moment everywhere."""

    kind: str
    interval: timedelta

    def slot(self, now: datetime) -> str:
        """The moment at which the interval began."""
        seconds = int(self.interval.total_seconds())
        begun = int(now.timestamp()) // seconds * seconds
        return datetime.fromtimestamp(begun, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
