"""Reading interviews and private calendars."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, contains_eager, joinedload, lazyload, selectinload

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.companies.models import Company
from talentmatch.messaging.models import CalendarFeed, Interview
from talentmatch.messaging.transitions import WAITING
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

#: The longest interview; none that began earlier can still be going on.
LONGEST = timedelta(minutes=480)
#: An account without its roles and memberships, which nobody asks for here.
BARE_ACCOUNT = (lazyload(User.roles), lazyload(User.memberships))


def _with_both_sides() -> Select[Interview]:
    return (
        select(Interview)
        .join(Interview.application)
        .join(Application.vacancy)
        .join(Vacancy.company)
        .join(Application.profile)
        .outerjoin(Profile.user)
        .options(
            contains_eager(Interview.application)
            .contains_eager(Application.vacancy)
            .contains_eager(Vacancy.company)
            .joinedload(Company.campus),
            contains_eager(Interview.application)
            .contains_eager(Application.profile)
            .contains_eager(Profile.user)
            .options(*BARE_ACCOUNT),
            joinedload(Interview.host).options(*BARE_ACCOUNT),
            selectinload(Interview.slots),
        )
    )


def find_interview(db_session: Session, application_id: int) -> Interview | None:
    """The newest interview about an application, in any state, with both sides and its slots."""
    query = _with_both_sides().where(Interview.application_id == application_id).order_by(Interview.id.desc()).limit(1)
    return db_session.scalars(query).unique().first()


def open_interviews_of(db_session: Session, application_id: int, now: datetime) -> Sequence[Interview]:
    """The interviews about an application that wait for a choice or are still to come."""
    query = _with_both_sides().where(Interview.application_id == application_id, _is_open(now))
    return db_session.scalars(query.order_by(Interview.id)).unique().all()


def _is_open(now: datetime) -> ColumnElement[bool]:
    return or_(Interview.state.in_(WAITING), (Interview.state == "confirmed") & (Interview.starts_at > now))


def interviews_of_student(
    db_session: Session, user_id: int, *, since: datetime, limit: int, offset: int = 0
) -> tuple[Sequence[Interview], int]:
    """One page of a student's interviews that wait, are to come or were changed after ``since``, those without a moment
    and then the next first; and how many there are."""
    own = select(Interview.id).join(Interview.application).join(Application.profile).where(Profile.user_id == user_id)
    return _listed(db_session, own, since, limit=limit, offset=offset)


def interviews_of_company(
    db_session: Session, company_id: int | None, *, since: datetime, limit: int, offset: int = 0
) -> tuple[Sequence[Interview], int]:
    """One page of a company's interviews, as `interviews_of_student`."""
    own = select(Interview.id).where(Interview.company_id == company_id)
    return _listed(db_session, own, since, limit=limit, offset=offset)


def _listed(
    db_session: Session, own: Select[int], since: datetime, *, limit: int, offset: int
) -> tuple[Sequence[Interview], int]:
    shown = own.where(or_(Interview.state.in_(WAITING), Interview.starts_at > since, Interview.updated_at > since))
    count = db_session.scalar(select(func.count()).select_from(shown.subquery())) or 0
    order = (Interview.starts_at.is_not(None), Interview.starts_at, Interview.id)
    ids = db_session.scalars(shown.order_by(*order).limit(limit).offset(offset)).all()
    return db_session.scalars(_with_both_sides().where(Interview.id.in_(ids)).order_by(*order)).unique().all(), count


def interviews_in_calendar(db_session: Session, user_id: int, *, since: datetime) -> Sequence[Interview]:
    """What the private calendar of somebody holds: agreed interviews that they attend or lead, from ``since`` on."""
    query = _with_both_sides().where(
        Interview.state == "confirmed",
        Interview.starts_at > since,
        or_(Profile.user_id == user_id, Interview.host_id == user_id),
    )
    return db_session.scalars(query.order_by(Interview.starts_at, Interview.id).limit(500)).unique().all()


def agreed_beside(db_session: Session, interview: Interview, first: datetime, last: datetime) -> Sequence[Interview]:
    """Other agreed interviews of the same candidate or the same host that may overlap the time from ``first`` to
    ``last``."""
    query = (
        select(Interview)
        .join(Interview.application)
        .where(
            Interview.id != interview.id,
            Interview.state == "confirmed",
            Interview.starts_at > first - LONGEST,
            Interview.starts_at < last,
            or_(
                Application.profile_id == interview.application.profile_id,
                (Interview.host_id == interview.host_id) & Interview.host_id.is_not(None),
            ),
        )
        .options(contains_eager(Interview.application))
    )
    return db_session.scalars(query).all()


def find_feed_of(db_session: Session, user_id: int) -> CalendarFeed | None:
    """The private calendar of somebody, if it is switched on."""
    return db_session.scalar(select(CalendarFeed).where(CalendarFeed.user_id == user_id))


def find_user_of_feed(db_session: Session, fingerprint: str) -> User | None:
    """Whose private calendar has the address with this fingerprint; nobody for one that is switched off, or whose
    owner may not sign in."""
    query = select(User).join(CalendarFeed, CalendarFeed.user_id == User.id)
    query = query.where(CalendarFeed.fingerprint == fingerprint, User.active.is_(True))
    return db_session.scalars(query).unique().one_or_none()
