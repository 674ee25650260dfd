"""Background work on messages."""

from collections.abc import Mapping
from typing import Any

from talentmatch.applications.queries import get_application
from talentmatch.background.context import TaskContext
from talentmatch.errors import NotFound
from talentmatch.web.message_steps import tell_of_untold


def remind(context: TaskContext, payload: Mapping[str, Any]) -> None:
    """Whoever has not read what was written in the last hour has one mail about all of it."""
    try:
        application = get_application(context.db_session, int(payload["application_id"]))
    except NotFound:
        return  # erased meanwhile
    tell_of_untold(application, side=str(payload["side"]))
