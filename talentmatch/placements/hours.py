"""The log of hours: the student writes, the host confirms."""

from datetime import date

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.clock import Clock, today
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.placements.models import Placement, WorkedDay
from talentmatch.placements.queries import find_worked_day, worked_days_of
from talentmatch.placements.transitions import RUNNING

NOTE_LIMIT = 300


def log_hours(
    db_session: Session, placement: Placement, *, day: date, hours: float, note: str, actor: User, clock: Clock
) -> WorkedDay:
    """The student worked so long on a day; written again, the later counts.

    Raises
    ------
    InvalidInput
        For a day before the first, after the last or still to come, and for hours that no day has.
    InvalidState
        When the placement has not begun, or the day is confirmed.
    """
    _check(placement, day, hours, note, clock)
    if placement.state not in RUNNING | {"ended", "stopped_early"}:
        raise InvalidState("Hours are logged once the placement has started.")
    worked = find_worked_day(db_session, placement, day)
    if worked is not None and worked.confirmed_at is not None:
        raise InvalidState("The host has confirmed this day. It no longer changes.")
    if worked is None:
        worked = WorkedDay(placement_id=placement.id, day=day)
        db_session.add(worked)
    worked.hours, worked.note = hours, note.strip()
    details = {"day": day.isoformat()}
    record(db_session, "placement.hours_logged", placement, actor=actor, clock=clock, details=details)
    return worked


def _check(placement: Placement, day: date, hours: float, note: str, clock: Clock) -> None:
    errors: dict[str, str] = {}
    last = placement.stopped_on or placement.end_on
    if day > today(clock):
        errors["day"] = "in_the_future"
    elif placement.start_on is not None and day < placement.start_on:
        errors["day"] = "before_the_start"
    elif last is not None and day > last:
        errors["day"] = "after_the_end"
    if not 0 < hours <= 24:
        errors["hours"] = "out_of_range"
    if len(note) > NOTE_LIMIT:
        errors["note"] = "too_long"
    if errors:
        raise InvalidInput(errors)


def confirm_hours(db_session: Session, placement: Placement, *, actor: User, clock: Clock) -> int:
    """Every day in the log is confirmed by the host; how many were new."""
    days = [worked for worked in worked_days_of(db_session, placement) if worked.confirmed_at is None]
    for worked in days:
        worked.confirmed_at, worked.confirmed_by_id = clock.now(), actor.id
    if days:
        details = {"days": len(days)}
        record(db_session, "placement.hours_confirmed", placement, actor=actor, clock=clock, details=details)
    return len(days)
