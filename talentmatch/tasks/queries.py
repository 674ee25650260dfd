"""Reading background work."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.choices import TASK_STATES
from talentmatch.clock import Clock
from talentmatch.errors import NotFound
from talentmatch.tasks.models import TaskRun

#: A task that is due for so long shows that nobody is doing the background work.
LATE_AFTER = timedelta(minutes=15)


def task_count_by_state(db_session: Session, states: Iterable[str] = TASK_STATES) -> Mapping[str, int]:
    """How many tasks are in each of ``states`` that occurs. Those that are done are many; a page leaves them out."""
    query = select(TaskRun.state, func.count()).where(TaskRun.state.in_(list(states)))
    return dict(db_session.execute(query.group_by(TaskRun.state)).all())


def failed_tasks(db_session: Session, *, limit: int) -> Sequence[TaskRun]:
    """Tasks that were given up, the last first."""
    query = select(TaskRun).where(TaskRun.state == "failed").order_by(TaskRun.finished_at.desc(), TaskRun.id.desc())
    return db_session.scalars(query.limit(limit)).all()


def oldest_due_at(db_session: Session, *, clock: Clock) -> datetime | None:
    """Since when the task that is due longest waits, if it waits longer than a runner needs; ``None`` if none does."""
    due_before = clock.now() - LATE_AFTER
    return db_session.scalar(
        select(func.min(TaskRun.run_at)).where(TaskRun.state == "waiting", TaskRun.run_at < due_before)
    )


def newest_tasks(db_session: Session, *, state: str = "", limit: int) -> Sequence[TaskRun]:
    """The tasks that were asked for last, the newest first."""
    query = select(TaskRun).order_by(TaskRun.id.desc()).limit(limit)
    return db_session.scalars(query.where(TaskRun.state == state) if state else query).all()


def get_task(db_session: Session, task_id: int) -> TaskRun:
    """The task. Raises ``NotFound``."""
    task = db_session.get(TaskRun, task_id)
    if task is None:
        raise NotFound
    return task
