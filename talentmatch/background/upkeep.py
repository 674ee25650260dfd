"""Background work on tasks and mails themselves: what nobody needs any more goes."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from talentmatch.background.context import TaskContext
from talentmatch.outbox.operations import empty_old_mails
from talentmatch.tasks.operations import forget_done_tasks

#: How long done tasks are kept. Longer than the slot of any schedule, whose task must be known while the slot lasts.
TASKS_KEPT_FOR = timedelta(days=30)


def forget_tasks(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Tasks that were done long ago are gone."""
    forget_done_tasks(context.db_session, before=context.clock.now() - TASKS_KEPT_FOR)


def empty_mails(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Mails that were sent long ago hold no text and no address."""
    empty_old_mails(context.db_session, key=context.services.settings.secret_key, clock=context.clock)
