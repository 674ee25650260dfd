"""Bringing what a feed holds to its company's vacancies. Reading twice changes nothing; nothing commits here."""

from dataclasses import replace
from datetime import timedelta
from urllib.parse import urljoin

from sqlalchemy.orm import Session

from talentmatch.audit.operations import record
from talentmatch.clock import Clock, today
from talentmatch.database import differing
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.exchange.feed_content import OPEN_STATES, Entry, KnownVacancies
from talentmatch.exchange.feed_outcome import FeedOutcome
from talentmatch.exchange.feed_queries import live_source_ids, newest_vacancies_of_company, sources_of_feed
from talentmatch.exchange.feed_reading import ReadFeed, read_feed
from talentmatch.exchange.fetching import Fetch
from talentmatch.exchange.job_posting import hash_of
from talentmatch.exchange.models import ADDRESS_LIMIT, VacancyFeed, VacancySource
from talentmatch.exchange.operations import is_web_address
from talentmatch.exchange.rows import ID_LIMIT, Row, RowError
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import (
    DEFAULT_OPEN_DAYS,
    close_vanished_vacancy,
    create_vacancy,
    expire_vacancy,
    hand_in_vacancy,
    repost_vacancy,
    update_vacancy,
)

#: The kind of task that reads one feed; its payload names it as ``feed_id``.
READ_FEED = "vacancies.read_feed"
#: What ``Vacancy.source`` says of a vacancy that a feed brought; the company's own are closed by nobody else.
FROM_FEED = "feed"
#: So many vacancies of a company are compared with what comes in.
COMPARED_COUNT = 300
#: What stands in its feed without a last day stays open: its day is moved when so little is left.
EXTEND_BELOW = timedelta(days=30)
#: Failures that mean "taken down" when they come twice in a row: a page may be away for an hour.
TAKEN_DOWN = frozenset({"not_found", "nothing_found"})


def run_feed(db_session: Session, feed: VacancyFeed, fetch: Fetch, *, clock: Clock) -> FeedOutcome:
    """``feed`` is read and brought in; see ``bring_in``. Who holds a transaction open should read first, then write."""
    return bring_in(db_session, feed, read_feed(feed.address, feed.kind, fetch), clock=clock)


def bring_in(db_session: Session, feed: VacancyFeed, read: ReadFeed, *, clock: Clock) -> FeedOutcome:
    """The company's vacancies say what ``read`` says, the feed keeps the outcome and is due again later.

    New entries wait for a career office. Entries that changed change their vacancy. A copy of what the company has
    becomes a second source of it. What is gone from a complete feed, or whose last day has passed, is closed.
    """
    run = _Run(db_session, feed, clock)
    if read.error is None:
        run.bring(read)
        feed.failed_count = 0
    else:
        run.outcome.error_code, run.outcome.error_detail = read.error.code, read.error.detail
        feed.failed_count += 1
        was_down = feed.last_outcome.get("error_code") in TAKEN_DOWN
        if was_down and read.error.code in TAKEN_DOWN and feed.is_complete:
            run.close_gone()
    feed.last_run_at = clock.now()
    feed.next_run_at = clock.now() + timedelta(hours=feed.every_hours)
    feed.last_outcome = run.outcome.as_json()
    return run.outcome


class _Run:
    """One reading of one feed."""

    def __init__(self, db_session: Session, feed: VacancyFeed, clock: Clock) -> None:
        self.db_session = db_session
        self.feed = feed
        self.clock = clock
        self.outcome = FeedOutcome()
        self.sources = {source.external_id: source for source in sources_of_feed(db_session, feed.id)}
        newest = newest_vacancies_of_company(db_session, feed.company_id, limit=COMPARED_COUNT)
        self.known = KnownVacancies(newest)
        self._seen: set[str] = set()
        self._has_nameless_rows = False

    def bring(self, read: ReadFeed) -> None:
        """Every entry that can be brought in is; then what is gone is closed."""
        for row in read.rows:
            self._row(row)
        if self.feed.is_complete and not self._has_nameless_rows:
            self.close_gone()

    def close_gone(self) -> None:
        """What was in the feed before and is not now is closed, unless it stands elsewhere."""
        for source in self.sources.values():
            if source.external_id not in self._seen and source.gone_at is None:
                self._leave(source, is_over=False)

    def _row(self, row: Row) -> None:
        external_id = ""
        try:
            external_id = self._external_id(row)
            self._entry(Entry.of(row, external_id, self._address(row)))
        except RowError as error:
            self.outcome.refuse(row.number, external_id, {error.column: error.code})
        except InvalidInput as error:
            self.outcome.refuse(row.number, external_id, error.errors)
        except InvalidState:
            self.outcome.refuse(row.number, external_id, {"row": "not_open"})

    def _external_id(self, row: Row) -> str:
        """The entry's own name. A row without one hides which entry it was: then nothing counts as gone."""
        name = "" if row.error is not None else row.text("id")
        if not name:
            self._has_nameless_rows = True
            raise row.error or RowError("id", "is missing.", code="required")
        name = name if len(name) <= ID_LIMIT else hash_of(name)
        if name in self._seen:
            raise RowError("id", f"{name!r} stands in the feed twice.", code="twice")
        self._seen.add(name)
        return name

    def _address(self, row: Row) -> str:
        address = urljoin(self.feed.address, row.text("address")) if row.text("address") else ""
        return address if is_web_address(address) and len(address) <= ADDRESS_LIMIT else ""

    def _entry(self, entry: Entry) -> None:
        source = self.sources.get(entry.external_id)
        last_day = entry.content.expires_on
        if last_day is not None and last_day < today(self.clock):
            self._over(source)
        elif source is None:
            self._new(entry)
        else:
            self._again(entry, source)

    def _over(self, source: VacancySource | None) -> None:
        if source is None:
            self.outcome.over += 1
        elif source.gone_at is None:
            self._leave(source, is_over=True)
        else:
            self.outcome.unchanged += 1

    def _leave(self, source: VacancySource, *, is_over: bool) -> None:
        """``source`` no longer shows its vacancy. A vacancy that a feed brought closes with the last place it had."""
        source.gone_at = self.clock.now()
        self.db_session.flush()
        vacancy = source.vacancy
        if vacancy.source != FROM_FEED or vacancy.state not in {"submitted", "published"}:
            return
        if live_source_ids(self.db_session, vacancy.id):
            return
        if is_over and vacancy.state == "published":
            expire_vacancy(self.db_session, vacancy, clock=self.clock)
        else:
            close_vanished_vacancy(self.db_session, vacancy, clock=self.clock)
        self.outcome.closed += 1

    def _new(self, entry: Entry) -> None:
        content = entry.for_new(self.feed.company)
        copied = self.known.copy_of(content)
        if copied is None:
            vacancy = create_vacancy(self.db_session, self.feed.company, content, actor=None, clock=self.clock)
            vacancy.source = FROM_FEED
            hand_in_vacancy(self.db_session, vacancy, clock=self.clock)
            self.known.add(vacancy)
            self._add_source(entry, vacancy, "vacancy.read")
            self.outcome.created += 1
        elif copied.state in OPEN_STATES:
            self._add_source(entry, copied, "vacancy.merged")
            self.outcome.merged += 1
        else:
            self._post_anew(entry, copied)
            self._add_source(entry, copied, "vacancy.merged")

    def _add_source(self, entry: Entry, vacancy: Vacancy, action: str) -> None:
        now = self.clock.now()
        source = VacancySource(
            vacancy=vacancy,
            feed=self.feed,
            external_id=entry.external_id,
            address=entry.address,
            content_hash=entry.content_hash,
            first_seen_at=now,
            last_seen_at=now,
        )
        self.db_session.add(source)
        self.sources[entry.external_id] = source
        record(self.db_session, action, vacancy, actor=None, clock=self.clock, details={"feed_id": self.feed.id})

    def _again(self, entry: Entry, source: VacancySource) -> None:
        vacancy, was_gone = source.vacancy, source.gone_at is not None
        has_changed = source.content_hash != entry.content_hash
        if vacancy.state not in OPEN_STATES and (was_gone or vacancy.state == "expired"):
            self._post_anew(entry, vacancy)
        elif vacancy.state not in OPEN_STATES:
            self.outcome.unchanged += 1  # the company closed it here, and its own page is behind
        elif (has_changed and self._leads(source, vacancy)) or self._runs_out(entry, vacancy):
            self._change(entry, vacancy)
        else:
            self.outcome.unchanged += 1
        source.last_seen_at, source.gone_at = self.clock.now(), None
        source.content_hash, source.address = entry.content_hash, entry.address

    def _leads(self, source: VacancySource, vacancy: Vacancy) -> bool:
        """Whether ``source`` is the one that tells what the vacancy says: the first that still shows it."""
        return vacancy.source == FROM_FEED and source.id == min(
            [source.id, *live_source_ids(self.db_session, vacancy.id)]
        )

    def _runs_out(self, entry: Entry, vacancy: Vacancy) -> bool:
        if entry.content.expires_on is not None or vacancy.state != "published" or vacancy.source != FROM_FEED:
            return False
        return vacancy.expires_on is not None and vacancy.expires_on < today(self.clock) + EXTEND_BELOW

    def _change(self, entry: Entry, vacancy: Vacancy) -> None:
        content = entry.over(vacancy)
        if self._runs_out(entry, vacancy):
            content = replace(content, expires_on=today(self.clock) + timedelta(days=DEFAULT_OPEN_DAYS))
        if not differing(vacancy, content):
            self.outcome.unchanged += 1
            return
        update_vacancy(self.db_session, vacancy, content, actor=None, clock=self.clock)
        self.outcome.updated += 1

    def _post_anew(self, entry: Entry, vacancy: Vacancy) -> None:
        """``vacancy``, which was over, waits for a career office with what the entry says now."""
        repost_vacancy(self.db_session, vacancy, clock=self.clock)
        update_vacancy(self.db_session, vacancy, entry.over(vacancy), actor=None, clock=self.clock)
        hand_in_vacancy(self.db_session, vacancy, clock=self.clock)
        self.outcome.reopened += 1
