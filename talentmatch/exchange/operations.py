"""Writing feeds. Every change leaves an audit line; nothing commits here."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.choices import FEED_KINDS
from talentmatch.clock import Clock
from talentmatch.companies.models import Company
from talentmatch.errors import InvalidInput
from talentmatch.exchange.models import ADDRESS_LIMIT, VacancyFeed

#: A company reads its own pages; with more than this it is a board of others.
FEED_COUNT_LIMIT = 10
MAX_HOURS = 168


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedContent:
    """What a company says about a feed."""

    address: str
    kind: str
    is_complete: bool = True
    every_hours: int = 24


def create_feed(
    db_session: Session, company: Company, content: FeedContent, *, actor: User, clock: Clock
) -> VacancyFeed:
    """``company`` has a feed that is due at once.

    Raises
    ------
    InvalidInput
        When the address is none of the web or is known already, the company has too many, or a choice is unknown.
    """
    _check(db_session, company, content)
    feed = VacancyFeed(
        company=company,
        address=content.address,
        kind=content.kind,
        is_complete=content.is_complete,
        is_active=True,
        every_hours=content.every_hours,
        next_run_at=clock.now(),
        last_outcome={},
        failed_count=0,
        created_by_id=actor.id,
        created_at=clock.now(),
    )
    db_session.add(feed)
    record(db_session, "vacancy_feed.created", feed, actor=actor, clock=clock, details={"kind": feed.kind})
    return feed


def _check(db_session: Session, company: Company, content: FeedContent) -> None:
    if content.kind not in FEED_KINDS:
        raise InvalidInput({"kind": "not_a_choice"})
    if not 1 <= content.every_hours <= MAX_HOURS:
        raise InvalidInput({"every_hours": "out_of_range"})
    if len(content.address) > ADDRESS_LIMIT:
        raise InvalidInput({"address": "too_long"})
    if not is_web_address(content.address):
        raise InvalidInput({"address": "not_a_web_address"})
    known = db_session.scalars(select(VacancyFeed.address).where(VacancyFeed.company_id == company.id)).all()
    if content.address in known:
        raise InvalidInput({"address": "already_known"})
    if len(known) >= FEED_COUNT_LIMIT:
        raise InvalidInput({"address": "too_many_feeds"})


def is_web_address(text: str) -> bool:
    """Whether ``text`` begins with http:// or https://, names a host and holds no name or password."""
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False


def switch_feed_off(db_session: Session, feed: VacancyFeed, *, actor: User, clock: Clock) -> None:
    """``feed`` is no longer read; what it brought stays as it is."""
    if feed.is_active:
        feed.is_active = False
        record(db_session, "vacancy_feed.switched_off", feed, actor=actor, clock=clock)


def switch_feed_on(db_session: Session, feed: VacancyFeed, *, actor: User, clock: Clock) -> None:
    """``feed`` is read again, and is due at once."""
    if not feed.is_active:
        feed.is_active = True
        feed.next_run_at = clock.now()
        record(db_session, "vacancy_feed.switched_on", feed, actor=actor, clock=clock)


def remove_feed(db_session: Session, feed: VacancyFeed, *, actor: User, clock: Clock) -> None:
    """``feed`` is gone; its vacancies stay with their company, and nothing closes them from afar any more."""
    record(db_session, "vacancy_feed.removed", feed, actor=actor, clock=clock)
    db_session.flush()
    db_session.delete(feed)
