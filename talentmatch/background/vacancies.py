"""Background work on vacancies."""

from collections.abc import Mapping
from typing import Any

from talentmatch.background.context import TaskContext
from talentmatch.clock import today
from talentmatch.vacancies.operations import expire_vacancy
from talentmatch.vacancies.queries import due_for_expiry
from talentmatch.vacancies.unconfirmed_operations import forget_unconfirmed


def expire(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Vacancies whose last day has passed are no longer shown."""
    for vacancy in due_for_expiry(context.db_session, today(context.clock)):
        expire_vacancy(context.db_session, vacancy, clock=context.clock)


def forget(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Vacancies that were written without an account and that nobody confirmed are gone."""
    forget_unconfirmed(context.db_session, clock=context.clock)
