"""Every kind of background work and who does it, and what recurs when. A new area adds its lines here."""

from collections.abc import Mapping
from datetime import time, timedelta

from talentmatch.background import applications, feeds, messages, moderation, placements, upkeep, vacancies
from talentmatch.background.context import Handler
from talentmatch.background.schedule import Daily, Every, Recurring
from talentmatch.exchange.feeds import READ_FEED

#: Kind of task to what does it.
HANDLERS: Mapping[str, Handler] = {
    "applications.clock": applications.run_clock,
    "applications.recount_replies": applications.recount,
    "vacancies.announce_expiry": applications.announce_expiry,
    "vacancies.expire": vacancies.expire,
    "vacancies.forget_unconfirmed": vacancies.forget,
    "vacancies.enqueue_due_feeds": feeds.enqueue_due_feeds,
    READ_FEED: feeds.read_feed,
    "messages.remind": messages.remind,
    "moderation.look": moderation.look,
    "placements.remind": placements.remind,
    "placements.remind_of_evaluations": placements.remind_of_evaluations,
    "tasks.forget": upkeep.forget_tasks,
    "outbox.empty": upkeep.empty_mails,
}

#: Kinds that wait for somebody else (a page on the web). On SQLite their transaction begins as a reader's, so that they
#: do not keep every writer waiting; they read first, and write at their end.
SLOW_KINDS: frozenset[str] = frozenset({READ_FEED})

SCHEDULE: tuple[Recurring, ...] = (
    Daily("applications.clock", time(7, 0)),
    Every("applications.recount_replies", applications.RECOUNTED_EVERY),
    Daily("vacancies.announce_expiry", time(7, 0)),
    Daily("vacancies.expire", time(0, 15)),
    Daily("vacancies.forget_unconfirmed", time(3, 30)),
    Every("vacancies.enqueue_due_feeds", timedelta(minutes=15)),
    Every("moderation.look", moderation.LOOKS_EVERY),
    Daily("placements.remind", time(7, 0)),
    Daily("placements.remind_of_evaluations", time(7, 0)),
    Daily("outbox.empty", time(3, 15)),
    Every("tasks.forget", timedelta(hours=24)),
)
