"""What stands out about vacancies that came or changed by any way: a page, a feed, an import, a link."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from talentmatch.background.context import TaskContext
from talentmatch.vacancies.queries import shown_or_waiting_since
from talentmatch.web.moderation import look_at_vacancy

#: How often; each time looks back twice as far, so that a turn that was late misses nothing.
LOOKS_EVERY = timedelta(minutes=15)


def look(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Vacancies that changed lately have the signals that their words give rise to."""
    for vacancy in shown_or_waiting_since(context.db_session, context.clock.now() - 2 * LOOKS_EVERY):
        look_at_vacancy(vacancy)
