"""Reading feeds and where vacancies were seen."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.exchange.models import VacancyFeed, VacancySource
from talentmatch.vacancies.models import Vacancy


def feeds_of_company(db_session: Session, company_id: int | None) -> Sequence[VacancyFeed]:
    """All feeds of one company, the oldest first."""
    query = select(VacancyFeed).where(VacancyFeed.company_id == company_id).order_by(VacancyFeed.id)
    return db_session.scalars(query).all()


def get_feed_of_company(db_session: Session, feed_id: int, company_id: int | None) -> VacancyFeed:
    """The company's own feed. Raises ``NotFound`` for another's."""
    query = select(VacancyFeed).where(VacancyFeed.id == feed_id, VacancyFeed.company_id == company_id)
    feed = db_session.scalar(query)
    if feed is None:
        raise NotFound
    return feed


def find_feed(db_session: Session, feed_id: int) -> VacancyFeed | None:
    """The feed, with its company, for whoever reads it; on PostgreSQL no second reading runs beside this one."""
    query = select(VacancyFeed).where(VacancyFeed.id == feed_id).with_for_update(of=VacancyFeed)
    return db_session.scalar(query.options(joinedload(VacancyFeed.company, innerjoin=True)))


def due_feed_ids(db_session: Session, now: datetime) -> Sequence[int]:
    """Feeds that are switched on and due, the longest waiting first; none of a company that was refused or banned."""
    query = (
        select(VacancyFeed.id)
        .join(VacancyFeed.company)
        .where(
            VacancyFeed.is_active.is_(True), VacancyFeed.next_run_at <= now, Company.state.not_in(("refused", "banned"))
        )
        .order_by(VacancyFeed.next_run_at, VacancyFeed.id)
    )
    return db_session.scalars(query).all()


def sources_of_feed(db_session: Session, feed_id: int) -> Sequence[VacancySource]:
    """Every entry that was ever seen in a feed, with its vacancy."""
    query = select(VacancySource).where(VacancySource.feed_id == feed_id).order_by(VacancySource.id)
    return db_session.scalars(query.options(joinedload(VacancySource.vacancy, innerjoin=True))).all()


def sources_of_vacancy(db_session: Session, vacancy_id: int) -> Sequence[VacancySource]:
    """Where a vacancy was seen, the first place first, with the feeds."""
    query = select(VacancySource).where(VacancySource.vacancy_id == vacancy_id).order_by(VacancySource.id)
    return db_session.scalars(query.options(joinedload(VacancySource.feed, innerjoin=True))).all()


def live_source_ids(db_session: Session, vacancy_id: int) -> Sequence[int]:
    """The places where a vacancy still stands, the first one first."""
    query = select(VacancySource.id).where(VacancySource.vacancy_id == vacancy_id, VacancySource.gone_at.is_(None))
    return db_session.scalars(query.order_by(VacancySource.id)).all()


def vacancy_count_by_feed(db_session: Session, company_id: int | None) -> dict[int, int]:
    """How many vacancies stand in each feed of a company now; a feed without any is left out."""
    query = (
        select(VacancySource.feed_id, func.count(VacancySource.vacancy_id.distinct()))
        .join(VacancySource.feed)
        .where(VacancyFeed.company_id == company_id, VacancySource.gone_at.is_(None))
        .group_by(VacancySource.feed_id)
    )
    return dict(db_session.execute(query).all())


def newest_vacancies_of_company(db_session: Session, company_id: int, *, limit: int) -> Sequence[Vacancy]:
    """The company's vacancies in any state, the newest first: one of them may be what a feed brings again."""
    query = select(Vacancy).where(Vacancy.company_id == company_id).order_by(Vacancy.id.desc()).limit(limit)
    return db_session.scalars(query).all()
