"""Every kind of background work and who does it, and what recurs when. A new area adds its lines here."""

from collections.abc import Mapping
from datetime import time, timedelta

from talentmatch.background import upkeep, vacancies
from talentmatch.background.context import Handler
from talentmatch.background.schedule import Daily, Every, Recurring

#: Kind of task to what does it.
HANDLERS: Mapping[str, Handler] = {
    "vacancies.expire": vacancies.expire,
    "tasks.forget": upkeep.forget_tasks,
    "outbox.empty": upkeep.empty_mails,
}

#: Kinds that wait for somebody else (a page on the web). On SQLite their transaction begins as a reader's, so that they
#: do not keep every writer waiting; they read first, and write at their end.
SLOW_KINDS: frozenset[str] = frozenset()

SCHEDULE: tuple[Recurring, ...] = (
    Daily("vacancies.expire", time(0, 15)),
    Daily("outbox.empty", time(3, 15)),
    Every("tasks.forget", timedelta(hours=24)),
)
