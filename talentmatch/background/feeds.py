"""Background work on feeds: which are due, and reading one."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, cast

from flask import current_app
from sqlalchemy.orm import Session

from talentmatch.background.context import TaskContext
from talentmatch.clock import Clock
from talentmatch.database import writes_first
from talentmatch.exchange.feed_outcome import FeedOutcome
from talentmatch.exchange.feed_queries import due_feed_ids, find_feed
from talentmatch.exchange.feed_reading import read_feed as read_address
from talentmatch.exchange.feeds import READ_FEED, bring_in
from talentmatch.exchange.fetching import Fetch, fetch
from talentmatch.tasks.operations import enqueue

#: Where an application keeps another way to the web; tests put their own there.
FETCH_EXTENSION = "talentmatch_fetch"


def enqueue_due_feeds(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Each feed that is due has a task of its own, so that a slow page keeps no other waiting."""
    for feed_id in due_feed_ids(context.db_session, context.clock.now()):
        feed = find_feed(context.db_session, feed_id)
        if feed is not None:
            feed.next_run_at = context.clock.now() + timedelta(hours=feed.every_hours)
            enqueue(context.db_session, READ_FEED, {"feed_id": feed_id}, clock=context.clock)


def read_feed(context: TaskContext, payload: Mapping[str, Any]) -> None:
    """The feed is read and brought in; one that was removed or switched off since is left alone."""
    read_feed_now(context.db_session, int(payload["feed_id"]), clock=context.clock)


def read_feed_now(db_session: Session, feed_id: int, *, clock: Clock) -> FeedOutcome | None:
    """The feed is read and brought in, and ``db_session`` holds what changed; ``None`` when it is no longer there.

    No transaction stays open while the other side is waited for, and the one after it begins as a writer's.
    """
    feed = find_feed(db_session, feed_id)
    if feed is None or not feed.is_active:
        return None
    address, kind = feed.address, feed.kind
    db_session.rollback()
    read = read_address(address, kind, fetch_of_application())
    token = writes_first.set(True)
    feed = find_feed(db_session, feed_id)  # the transaction begins here
    writes_first.reset(token)
    return None if feed is None else bring_in(db_session, feed, read, clock=clock)


def fetch_of_application() -> Fetch:
    """How the running application reads the web."""
    return cast(Fetch, current_app.extensions.get(FETCH_EXTENSION, fetch))
