"""What a handler of background work is given, and what it promises."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.web.services import Services


@dataclass(frozen=True, slots=True)
class TaskContext:
    """The collaborators of one run of one task."""

    db_session: Session
    clock: Clock
    services: Services


#: Does one task: reads its payload and writes through ``context.db_session``, never committing: what it wrote and the
#: word that the task is done are one commit. Whatever it does elsewhere it must be able to do twice. An error undoes
#: what it wrote, and the task is tried again later.
Handler = Callable[[TaskContext, Mapping[str, Any]], None]
