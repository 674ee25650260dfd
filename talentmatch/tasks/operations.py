"""Asking for background work, and the steps of whoever does it. Nothing commits here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import Update

from talentmatch.audit.operations import Actor, record
from talentmatch.clock import Clock
from talentmatch.errors import InvalidState
from talentmatch.tasks.models import TaskRun

#: How long a failed task waits for its next attempt, in seconds; after the last it is given up.
RETRY_SECONDS = (10, 60, 300, 1800, 7200)
MAX_ATTEMPTS = len(RETRY_SECONDS) + 1
#: A runner that was silent for so long is taken for dead.
STALE_AFTER = timedelta(minutes=3)
ERROR_LIMIT = 2000


@dataclass(frozen=True, slots=True)
class ClaimedTask:
    """A task that this runner began. ``attempt`` is its right to finish it: a later beginning takes that away."""

    id: int
    kind: str
    payload: Mapping[str, Any]
    attempt: int


def enqueue(
    db_session: Session,
    kind: str,
    payload: Mapping[str, Any],
    *,
    clock: Clock,
    unique_key: str | None = None,
    run_at: datetime | None = None,
) -> int | None:
    """There is a task of ``kind`` as soon as the caller's transaction commits; its number.

    Parameters
    ----------
    payload : mapping
        What the handler needs, as JSON: numbers of rows rather than what stands in them.
    unique_key : str, optional
        With a key that any task ever had, nothing happens and ``None`` is returned, also when two ask at once.
    run_at : datetime, optional
        Not before this moment; at once when left out.
    """
    insert = postgresql.insert if _is_postgresql(db_session) else sqlite.insert
    now = clock.now()
    statement = insert(TaskRun).values(
        kind=kind,
        payload=dict(payload),
        state="waiting",
        unique_key=unique_key,
        attempts=0,
        run_at=run_at or now,
        last_error="",
        created_at=now,
    )
    done = statement.on_conflict_do_nothing(index_elements=["unique_key"]).returning(TaskRun.id)
    return db_session.scalar(done)


def claim_task(db_session: Session, kinds: Iterable[str], *, clock: Clock) -> ClaimedTask | None:
    """The task of ``kinds`` that is due longest is this runner's; ``None`` when none is due.

    One statement: PostgreSQL passes over what another runner is claiming, SQLite has one writer. Kinds that this
    process does not know are left to one that does (an older runner beside a newer one).
    """
    now = clock.now()
    due = (
        select(TaskRun.id)
        .where(TaskRun.state == "waiting", TaskRun.run_at <= now, TaskRun.kind.in_(sorted(kinds)))
        .order_by(TaskRun.run_at, TaskRun.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    claim = (
        update(TaskRun)
        .where(TaskRun.id == due)
        .values(state="running", attempts=TaskRun.attempts + 1, started_at=now, heartbeat_at=now)
        .returning(TaskRun.id, TaskRun.kind, TaskRun.payload, TaskRun.attempts)
        .execution_options(synchronize_session=False)
    )
    row = db_session.execute(claim).one_or_none()
    return None if row is None else ClaimedTask(row.id, row.kind, row.payload, row.attempts)


def beat(db_session: Session, task: ClaimedTask, *, clock: Clock) -> None:
    """The runner of ``task`` is known to be alive now."""
    db_session.execute(_own(task).values(heartbeat_at=clock.now()))


def finish_task(db_session: Session, task: ClaimedTask, *, clock: Clock) -> bool:
    """``task`` is done. False when another runner has begun it since: then nothing of this run may be kept."""
    return _changes_one(db_session, _own(task).values(state="done", finished_at=clock.now(), last_error=""))


def fail_task(db_session: Session, task: ClaimedTask, error: str, *, clock: Clock) -> None:
    """``task`` waits for its next attempt, longer every time, or has failed for good; it says why."""
    now = clock.now()
    text = error[:ERROR_LIMIT]
    if task.attempt >= MAX_ATTEMPTS:
        changes = _own(task).values(state="failed", finished_at=now, last_error=text)
    else:
        wait = timedelta(seconds=RETRY_SECONDS[task.attempt - 1])
        changes = _own(task).values(state="waiting", run_at=now + wait, last_error=text)
    db_session.execute(changes)


def put_back_stale_tasks(db_session: Session, *, clock: Clock) -> int:
    """Tasks whose runner died wait again; one that was begun too often has failed. Returns how many there were."""
    now = clock.now()
    stale = (TaskRun.state == "running", TaskRun.heartbeat_at < now - STALE_AFTER)
    text = "Its runner stopped in the middle."
    given_up = update(TaskRun).where(*stale, TaskRun.attempts >= MAX_ATTEMPTS)
    again = update(TaskRun).where(*stale, TaskRun.attempts < MAX_ATTEMPTS)
    return _changed(db_session, given_up.values(state="failed", finished_at=now, last_error=text)) + _changed(
        db_session, again.values(state="waiting", run_at=now, last_error=text)
    )


def try_task_again(db_session: Session, task: TaskRun, *, actor: Actor, clock: Clock) -> None:
    """``task``, which had failed, is due now and has all its attempts before it.

    Raises
    ------
    InvalidState
        When it has not failed.
    """
    if task.state != "failed":
        raise InvalidState("Only a task that failed can be tried again.")
    task.state = "waiting"
    task.attempts = 0
    task.run_at = clock.now()
    task.finished_at = None
    record(db_session, "task.tried_again", task, actor=actor, clock=clock, details={"kind": task.kind})


def forget_done_tasks(db_session: Session, *, before: datetime) -> int:
    """Tasks that were done before that moment are gone; those that failed stay. Returns how many went."""
    return _changed(db_session, delete(TaskRun).where(TaskRun.state == "done", TaskRun.finished_at < before))


def _own(task: ClaimedTask) -> Update:
    """A change of ``task`` that does nothing once another runner has begun it."""
    return update(TaskRun).where(TaskRun.id == task.id, TaskRun.state == "running", TaskRun.attempts == task.attempt)


def _changes_one(db_session: Session, statement: Any) -> bool:
    return _changed(db_session, statement) == 1


def _changed(db_session: Session, statement: Any) -> int:
    result = db_session.execute(statement.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount


def _is_postgresql(db_session: Session) -> bool:
    return db_session.get_bind().dialect.name == "postgresql"
