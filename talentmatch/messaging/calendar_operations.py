"""Private calendars: an address that is a secret, of which only a fingerprint is kept. Nothing commits here."""

import hashlib
import secrets

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.clock import Clock
from talentmatch.messaging.interview_queries import find_feed_of
from talentmatch.messaging.models import CalendarFeed


def fingerprint_of(token: str) -> str:
    """What is kept of a secret; from a secret of 256 random bits nobody finds the way back."""
    return hashlib.sha256(token.encode()).hexdigest()


def renew_feed(db_session: Session, user: User, *, clock: Clock) -> str:
    """``user`` has a private calendar at a new secret address; an earlier one no longer works. Returns the secret,
    which cannot be read again."""
    token = secrets.token_urlsafe(32)
    feed = find_feed_of(db_session, user.id)
    if feed is None:
        feed = CalendarFeed(user_id=user.id)
        db_session.add(feed)
    feed.fingerprint = fingerprint_of(token)
    feed.created_at = clock.now()
    record(db_session, "calendar_feed.renewed", feed, actor=user, clock=clock)
    return token


def switch_off_feed(db_session: Session, user: User, *, clock: Clock) -> None:
    """``user`` has no private calendar."""
    feed = find_feed_of(db_session, user.id)
    if feed is None:
        return
    record(db_session, "calendar_feed.switched_off", feed, actor=user, clock=clock)
    db_session.delete(feed)
