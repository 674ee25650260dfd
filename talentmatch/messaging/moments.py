"""Moments as people type them: a day and a time on the clocks of Brussels."""

from datetime import UTC, datetime

from talentmatch.clock import BRUSSELS


def moment_in_brussels(typed: datetime) -> datetime | None:
    """The moment, in UTC, at which clocks in Brussels show ``typed``; ``None`` for one that they leave out.

    In the night when summer time begins an hour does not exist; when it ends one exists twice, and the first counts.
    """
    moment = typed.replace(tzinfo=BRUSSELS, fold=0).astimezone(UTC)
    return moment if moment.astimezone(BRUSSELS).replace(tzinfo=None) == typed else None


def clock_in_brussels(moment: datetime) -> datetime:
    """What clocks in Brussels show at ``moment``, without a zone, for a field that is typed into."""
    return moment.astimezone(BRUSSELS).replace(tzinfo=None, fold=0)
