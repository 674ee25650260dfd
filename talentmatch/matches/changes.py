"""Every change of a vacancy or profile is written down in the same transaction, for all processes to follow."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.orm import Session

from talentmatch.campuses.models import Campus
from talentmatch.companies.models import Company
from talentmatch.matches import index_queries
from talentmatch.matches.models import DocumentChange
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

#: Key of the PostgreSQL advisory lock that makes change numbers appear in the order of their commits.
CHANGE_LOCK = 0x7A1E47


def watch_documents(sessions: Any) -> None:
    """From now on every flush of ``sessions`` (a session factory) that touches a document writes its change."""
    factory = getattr(sessions, "session_factory", sessions)
    if not event.contains(factory, "after_flush", _write_changes):
        event.listen(factory, "after_flush", _write_changes)


def _write_changes(session: Session, _context: Any) -> None:
    things = (*session.new, *_really_changed(session), *session.deleted)
    touched = {_key(thing) for thing in _documents(things)}
    touched |= _vacancies_of({thing.id for thing in things if isinstance(thing, Company)}, session)
    touched |= _vacancies_on({thing.id for thing in things if isinstance(thing, Campus)}, session)
    if not touched:
        return
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": CHANGE_LOCK})
    rows = [{"side": side, "document_id": number, "at": datetime.now(UTC)} for side, number in sorted(touched)]
    session.connection().execute(DocumentChange.__table__.insert(), rows)  # type: ignore[attr-defined]


def _really_changed(session: Session) -> Iterable[Any]:
    return (thing for thing in session.dirty if session.is_modified(thing))


def _documents(things: Iterable[Any]) -> Iterable[Vacancy | Profile]:
    return (thing for thing in things if isinstance(thing, Vacancy | Profile))


def _vacancies_of(company_ids: set[int], session: Session) -> set[tuple[str, int]]:
    """The vacancies of companies that changed: a refused company takes them out of every list."""
    if not company_ids:
        return set()
    rows = session.connection().execute(index_queries.vacancy_ids_of_companies(sorted(company_ids)))
    return {("vacancy", number) for (number,) in rows}


def _vacancies_on(campus_ids: set[int], session: Session) -> set[tuple[str, int]]:
    """The vacancies of companies on campuses that changed: lists show the campus."""
    if not campus_ids:
        return set()
    rows = session.connection().execute(index_queries.vacancy_ids_of_campuses(sorted(campus_ids)))
    return {("vacancy", number) for (number,) in rows}


def _key(thing: Vacancy | Profile) -> tuple[str, int]:
    return ("vacancy" if isinstance(thing, Vacancy) else "candidate", thing.id)
