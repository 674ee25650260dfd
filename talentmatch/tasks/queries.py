"""Reading background work."""

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.errors import NotFound
from talentmatch.tasks.models import TaskRun


def task_count_by_state(db_session: Session) -> Mapping[str, int]:
    """How many tasks are in each state that occurs."""
    return dict(db_session.execute(select(TaskRun.state, func.count()).group_by(TaskRun.state)).all())


def failed_tasks(db_session: Session, *, limit: int) -> Sequence[TaskRun]:
    """Tasks that were given up, the last first."""
    query = select(TaskRun).where(TaskRun.state == "failed").order_by(TaskRun.finished_at.desc(), TaskRun.id.desc())
    return db_session.scalars(query.limit(limit)).all()


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
