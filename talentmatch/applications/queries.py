"""Reading applications."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session, contains_eager

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.applications.transitions import HOLDS_PLACE, OPEN, WAITING
from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

#: A company's answers are counted over this time, and shown from this many applications on.
COUNTED_DAYS = 365
LEAST_COUNTED = 5


@dataclass(frozen=True, slots=True)
class ReplyRecord:
    """How a company answers. Of ``due_count`` applications whose time is over, ``answered_count`` got an answer.

    ``median_days`` is the median number of days it took, over those that were answered; ``None`` without any.
    """

    due_count: int
    answered_count: int
    median_days: float | None

    @property
    def is_shown(self) -> bool:
        """Whether there are enough of them to say anything in public."""
        return self.due_count >= LEAST_COUNTED

    @property
    def rate(self) -> float:
        """The share that got an answer, in [0, 1]."""
        return self.answered_count / self.due_count if self.due_count else 0.0


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
        Application.id == application_id, Vacancy.company_id == company_id, Application.sent_at.is_not(None)
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
    query = _with_both_sides().where(Vacancy.company_id == company_id, Application.sent_at.is_not(None))
    if states:
        query = query.where(Application.state.in_(list(states)))
    if vacancy_id is not None:
        query = query.where(Application.vacancy_id == vacancy_id)
    due = Application.answer_due_on
    query = query.order_by(due.is_(None), due, Application.updated_at.desc(), Application.id)
    return db_session.scalars(query.limit(limit).offset(offset)).unique().all()


def application_counts_of_company(
    db_session: Session, company_id: int | None, *, vacancy_id: int | None = None
) -> Mapping[str, int]:
    """How many applications sent to a company are in each state that occurs."""
    query = (
        select(Application.state, func.count())
        .join(Application.vacancy)
        .where(Vacancy.company_id == company_id, Application.sent_at.is_not(None))
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


def applications_due_on(db_session: Session, days: Iterable[date]) -> Sequence[Application]:
    """Applications that wait for an answer due on one of ``days``."""
    query = _with_both_sides().where(Application.state.in_(WAITING), Application.answer_due_on.in_(list(days)))
    return db_session.scalars(query.order_by(Application.answer_due_on, Application.id)).unique().all()


def reply_record(db_session: Session, company_id: int, *, now: datetime) -> ReplyRecord:
    """How a company answered the applications of the last twelve months that were answered or ran out of time."""
    return reply_records(db_session, [company_id], now=now).get(company_id, ReplyRecord(0, 0, None))


def reply_records(db_session: Session, company_ids: Iterable[int], *, now: datetime) -> Mapping[int, ReplyRecord]:
    """`reply_record` of several companies, in two queries; one without any is left out."""
    since = now - timedelta(days=COUNTED_DAYS)
    ids = list(company_ids)
    is_answered = Application.answered_at.is_not(None)
    counted = (
        select(Vacancy.company_id, func.count(), func.sum(case((is_answered, 1), else_=0)))
        .join(Application.vacancy)
        .where(
            Vacancy.company_id.in_(ids),
            Application.sent_at >= since,
            is_answered | (Application.state == "no_answer"),
        )
        .group_by(Vacancy.company_id)
    )
    times = (
        select(Vacancy.company_id, Application.sent_at, Application.answered_at)
        .join(Application.vacancy)
        .where(Vacancy.company_id.in_(ids), Application.sent_at >= since, is_answered)
        .order_by(Application.answered_at.desc())
        .limit(2_000)  # the newest say enough, and a page never reads without end
    )
    days: dict[int, list[float]] = {}
    for company_id, sent_at, answered_at in db_session.execute(times):
        if sent_at is not None and answered_at is not None:
            days.setdefault(company_id, []).append((answered_at - sent_at).total_seconds() / 86_400)
    return {
        company_id: ReplyRecord(count, answered, median(days[company_id]) if company_id in days else None)
        for company_id, count, answered in db_session.execute(counted)
    }
