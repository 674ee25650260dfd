"""Reading messages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session, aliased, contains_eager

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.messaging.models import Message
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

#: Counts that stand on every page stop here: nobody asks whether 100 wait or 10,000.
COUNT_LIMIT: Final = 100


@dataclass(frozen=True, slots=True)
class Thread:
    """An application with its newest message and how many one side has not read."""

    application: Application
    newest: Message
    unread_count: int


def messages_of(db_session: Session, application_id: int) -> Sequence[Message]:
    """The messages of one application, oldest first."""
    query = select(Message).where(Message.application_id == application_id)
    return db_session.scalars(query.order_by(Message.sent_at, Message.id)).all()


def newest_message(db_session: Session, application_id: int) -> Message | None:
    """The last message of one application, if there is any."""
    query = select(Message).where(Message.application_id == application_id)
    return db_session.scalar(query.order_by(Message.sent_at.desc(), Message.id.desc()).limit(1))


def message_count_since(db_session: Session, application_id: int, since: datetime) -> int:
    """How many messages both sides of one application wrote after ``since``."""
    query = select(func.count()).where(Message.application_id == application_id, Message.sent_at > since)
    return db_session.scalar(query) or 0


def last_notified_at(db_session: Session, application_id: int, side: str) -> datetime | None:
    """When the other side was last mailed about what ``side`` wrote and it has not read; ``None`` without any."""
    query = select(func.max(Message.notified_at)).where(
        Message.application_id == application_id, Message.side == side, Message.read_at.is_(None)
    )
    return db_session.scalar(query)


def untold_messages(db_session: Session, application_id: int, side: str) -> Sequence[Message]:
    """What ``side`` wrote and the other side neither read nor was mailed about, oldest first."""
    query = select(Message).where(
        Message.application_id == application_id,
        Message.side == side,
        Message.read_at.is_(None),
        Message.notified_at.is_(None),
    )
    return db_session.scalars(query.order_by(Message.sent_at, Message.id)).all()


def unread_counts(db_session: Session, application_ids: Iterable[int], *, side: str) -> Mapping[int, int]:
    """How many messages to ``side`` are unread, by application; one without any is left out."""
    query = (
        select(Message.application_id, func.count())
        .where(Message.application_id.in_(list(application_ids)), _is_unread_by(side))
        .group_by(Message.application_id)
    )
    return dict(db_session.execute(query).all())


def unread_count_of_student(db_session: Session, user_id: int) -> int:
    """How many messages of companies a student has not read, counted up to `COUNT_LIMIT`."""
    query = select(Message.id).join(Application, Message.application_id == Application.id)
    query = query.join(Application.profile).where(Profile.user_id == user_id, _is_unread_by("candidate"))
    return _limited_count(db_session, query)


def unread_count_of_company(db_session: Session, company_id: int | None) -> int:
    """How many messages of candidates nobody of a company has read, counted up to `COUNT_LIMIT`."""
    query = select(Message.id).where(
        Message.company_id == company_id, Message.side == "candidate", Message.read_at.is_(None)
    )
    return _limited_count(db_session, query)


def _limited_count(db_session: Session, query: Select[int]) -> int:
    return db_session.scalar(select(func.count()).select_from(query.limit(COUNT_LIMIT).subquery())) or 0


def _is_unread_by(side: str) -> ColumnElement[bool]:
    return (Message.side != side) & Message.read_at.is_(None)


def threads_of_student(db_session: Session, user_id: int, *, limit: int, offset: int = 0) -> tuple[list[Thread], int]:
    """One page of a student's threads, the last written first, and how many there are in all."""
    own = select(Application.id).join(Application.profile).where(Profile.user_id == user_id)
    return _threads(db_session, own, side="candidate", limit=limit, offset=offset)


def threads_of_company(
    db_session: Session, company_id: int | None, *, limit: int, offset: int = 0
) -> tuple[list[Thread], int]:
    """One page of a company's threads, the last written first, and how many there are in all."""
    own = select(Application.id).where(Application.company_id == company_id)
    return _threads(db_session, own, side="company", limit=limit, offset=offset)


def _threads(db_session: Session, own: Select[int], *, side: str, limit: int, offset: int) -> tuple[list[Thread], int]:
    """The page is chosen by what the applications say of their newest message; only its own messages are read."""
    written = own.where(Application.last_message_at.is_not(None))
    count = db_session.scalar(select(func.count()).select_from(written.subquery())) or 0
    newest_first = (Application.last_message_at.desc(), Application.id.desc())
    ids = db_session.scalars(written.order_by(*newest_first).limit(limit).offset(offset)).all()
    summary = (
        select(
            Message.application_id,
            func.max(Message.id).label("newest_id"),
            func.sum(case((_is_unread_by(side), 1), else_=0)).label("unread_count"),
        )
        .where(Message.application_id.in_(ids))
        .group_by(Message.application_id)
        .subquery()
    )
    newest = aliased(Message)
    query = (
        select(Application, newest, summary.c.unread_count)
        .join(summary, summary.c.application_id == Application.id)
        .join(newest, newest.id == summary.c.newest_id)
        .join(Application.vacancy)
        .join(Vacancy.company)
        .join(Application.profile)
        .outerjoin(Profile.user)
        .options(
            contains_eager(Application.vacancy).contains_eager(Vacancy.company),
            contains_eager(Application.profile).contains_eager(Profile.user).lazyload(User.roles),
            contains_eager(Application.profile).contains_eager(Profile.user).lazyload(User.memberships),
        )
        .order_by(*newest_first)
    )
    return [Thread(application, last, int(unread)) for application, last, unread in db_session.execute(query)], count
