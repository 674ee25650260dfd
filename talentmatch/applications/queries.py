"""Reading applications."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select, union
from sqlalchemy.orm import Session, contains_eager

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application, ReplyRecord
from talentmatch.applications.transitions import HOLDS_PLACE, OPEN, WAITING
from talentmatch.choices import APPLICATION_STATES
from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

#: Every state of what a company may have got.
SENT = frozenset(APPLICATION_STATES) - {"draft"}


def _with_both_sides() -> Select[Application]:
    return (
        select(Application)
        .join(Application.vacancy)
        .join(Vacancy.company)
        .join(Application.profile)
        .outerjoin(Profile.user)
        .options(
            contains_eager(Application.vacancy).contains_eager(Vacancy.company).joinedload(Company.campus),
            contains_eager(Application.profile).contains_eager(Profile.user).lazyload(User.roles),
            contains_eager(Application.profile).contains_eager(Profile.user).lazyload(User.memberships),
        )
    )


def get_for_student(db_session: Session, application_id: int, user_id: int) -> Application:
    """The student's own application. Raises ``NotFound`` for another's."""
    return _one(db_session, _with_both_sides().where(Application.id == application_id, Profile.user_id == user_id))


def get_application_for_company(db_session: Session, application_id: int, company_id: int | None) -> Application:
    """An application that was sent to this company. Raises ``NotFound`` for any other."""
    query = _with_both_sides().where(
        Application.id == application_id, Application.company_id == company_id, Application.sent_at.is_not(None)
    )
    return _one(db_session, query)


def get_application(db_session: Session, application_id: int) -> Application:
    """The application, for the service itself. Raises ``NotFound``."""
    return _one(db_session, _with_both_sides().where(Application.id == application_id))


def _one(db_session: Session, query: Select[Application]) -> Application:
    application = db_session.scalars(query).unique().one_or_none()
    if application is None:
        raise NotFound
    return application


def find_application(db_session: Session, vacancy_id: int, profile_id: int) -> Application | None:
    """The application of a candidate for a vacancy, if there is one."""
    query = _with_both_sides().where(Application.vacancy_id == vacancy_id, Application.profile_id == profile_id)
    return db_session.scalars(query).unique().one_or_none()


def applications_of_student(db_session: Session, user_id: int) -> Sequence[Application]:
    """All applications of a student, the last changed first."""
    query = _with_both_sides().where(Profile.user_id == user_id)
    return db_session.scalars(query.order_by(Application.updated_at.desc(), Application.id)).unique().all()


def applications_of_company(
    db_session: Session,
    company_id: int | None,
    *,
    states: Iterable[str] = (),
    vacancy_id: int | None = None,
    limit: int,
    offset: int = 0,
) -> Sequence[Application]:
    """One page of what was sent to a company: what is due first comes first, then the last changed."""
    chosen = frozenset(states) or SENT
    ids = select(Application.id).where(
        Application.company_id == company_id, Application.sent_at.is_not(None), Application.state.in_(sorted(chosen))
    )
    if vacancy_id is not None:
        ids = ids.where(Application.vacancy_id == vacancy_id)
    order: tuple[Any, ...] = (Application.updated_at.desc(), Application.id.desc())
    if chosen <= WAITING:
        # Whatever waits has a day; said so, the list is read from an index.
        ids = ids.where(Application.answer_due_on.is_not(None))
        order = (Application.answer_due_on, Application.id)
    elif not chosen.isdisjoint(WAITING):
        order = (Application.answer_due_on.is_(None), Application.answer_due_on, *order)
    page = db_session.scalars(ids.order_by(*order).limit(limit).offset(offset)).all()
    query = _with_both_sides().where(Application.id.in_(page)).order_by(*order)
    return db_session.scalars(query).unique().all()


def application_counts_of_company(
    db_session: Session, company_id: int | None, *, vacancy_id: int | None = None
) -> Mapping[str, int]:
    """How many applications sent to a company are in each state that occurs."""
    query = (
        select(Application.state, func.count())
        .where(Application.company_id == company_id, Application.sent_at.is_not(None))
        .group_by(Application.state)
    )
    if vacancy_id is not None:
        query = query.where(Application.vacancy_id == vacancy_id)
    return dict(db_session.execute(query).all())


def open_application_counts(db_session: Session, vacancy_ids: Iterable[int]) -> Mapping[int, int]:
    """How many applications each of the vacancies has that are not ended; one without any is left out."""
    query = (
        select(Application.vacancy_id, func.count())
        .where(Application.vacancy_id.in_(list(vacancy_ids)), Application.state.in_(OPEN | HOLDS_PLACE))
        .group_by(Application.vacancy_id)
    )
    return dict(db_session.execute(query).all())


def open_applications_of_vacancies(db_session: Session, vacancy_ids: Iterable[int]) -> Sequence[Application]:
    """The applications for some vacancies that are not ended or hold a place, not yet begun."""
    states = [*OPEN, "accepted"]
    query = _with_both_sides().where(Application.vacancy_id.in_(list(vacancy_ids)), Application.state.in_(states))
    return db_session.scalars(query.order_by(Application.id)).unique().all()


def due_applications(db_session: Session, day: date, *, limit: int = 500) -> Sequence[Application]:
    """Applications that wait for an answer due before ``day``, the longest overdue first."""
    query = _with_both_sides().where(Application.state.in_(WAITING), Application.answer_due_on < day)
    return db_session.scalars(query.order_by(Application.answer_due_on, Application.id).limit(limit)).unique().all()


def applications_due_between(db_session: Session, first: date, last: date) -> Sequence[Application]:
    """Applications that wait for an answer due from ``first`` to ``last``."""
    query = _with_both_sides().where(Application.state.in_(WAITING), Application.answer_due_on.between(first, last))
    return db_session.scalars(query.order_by(Application.answer_due_on, Application.id)).unique().all()


def reply_record(db_session: Session, company_id: int) -> ReplyRecord:
    """How a company answered the applications of the last twelve months, as last counted (`recount_replies`)."""
    return db_session.get(ReplyRecord, company_id) or ReplyRecord(
        company_id=company_id, due_count=0, answered_count=0, median_days=None
    )


def companies_to_recount(db_session: Session, *, changed_since: datetime, counted_before: datetime) -> Sequence[int]:
    """Companies with an application that changed after ``changed_since``, or that were counted too long ago."""
    changed = select(Application.company_id).where(Application.updated_at > changed_since)
    stale = select(ReplyRecord.company_id).where(ReplyRecord.counted_at < counted_before)
    return sorted(db_session.scalars(union(changed, stale)))
