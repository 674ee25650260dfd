"""Reading vacancies."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import Session, joinedload

from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.vacancies.models import Vacancy

Row = TypeVar("Row", bound=Any)


@dataclass(frozen=True, slots=True)
class VacancyFilter:
    """What a list of vacancies is narrowed to; an empty value narrows nothing."""

    kinds: tuple[str, ...] = ()
    municipality: str = ""
    language: str = ""
    paid: bool = False
    remote: bool = False
    company_id: int | None = None
    campus_id: int | None = None


def _open() -> Select[Vacancy]:
    return (
        select(Vacancy)
        .join(Vacancy.company)
        .where(Vacancy.state == "published", Company.state == "approved")
        .options(joinedload(Vacancy.company).joinedload(Company.campus))
    )


def get_open_vacancy(db_session: Session, vacancy_id: int) -> Vacancy:
    """The published vacancy of an approved company. Raises ``NotFound`` for any other."""
    vacancy = db_session.scalar(_open().where(Vacancy.id == vacancy_id))
    if vacancy is None:
        raise NotFound
    return vacancy


def get_published(db_session: Session, vacancy_id: int) -> Vacancy:
    """A published vacancy, whatever became of its company. Raises ``NotFound`` for any other."""
    query = select(Vacancy).where(Vacancy.id == vacancy_id, Vacancy.state == "published")
    vacancy = db_session.scalar(query.options(joinedload(Vacancy.company)))
    if vacancy is None:
        raise NotFound
    return vacancy


def get_for_company(db_session: Session, vacancy_id: int, company_id: int | None) -> Vacancy:
    """The company's own vacancy in any state. Raises ``NotFound`` for another's."""
    query = select(Vacancy).where(Vacancy.id == vacancy_id, Vacancy.company_id == company_id)
    vacancy = db_session.scalar(query.options(joinedload(Vacancy.company)))
    if vacancy is None:
        raise NotFound
    return vacancy


def get_for_office(db_session: Session, vacancy_id: int) -> Vacancy:
    """A vacancy that has ever been handed in; drafts stay with their company. Raises ``NotFound``."""
    query = select(Vacancy).where(Vacancy.id == vacancy_id, Vacancy.submitted_at.is_not(None))
    vacancy = db_session.scalar(query.options(joinedload(Vacancy.company)))
    if vacancy is None:
        raise NotFound
    return vacancy


def vacancies_of_company(db_session: Session, company_id: int | None) -> Sequence[Vacancy]:
    """All vacancies of one company, the newest first."""
    query = select(Vacancy).where(Vacancy.company_id == company_id).order_by(Vacancy.id.desc())
    return db_session.scalars(query).all()


def submitted_vacancies(db_session: Session) -> Sequence[Vacancy]:
    """Vacancies that wait for a career office, the longest waiting first."""
    query = select(Vacancy).where(Vacancy.state == "submitted").order_by(Vacancy.submitted_at, Vacancy.id)
    return db_session.scalars(query.options(joinedload(Vacancy.company))).all()


def open_vacancies(
    db_session: Session, filters: VacancyFilter, *, limit: int, offset: int = 0
) -> tuple[Sequence[Vacancy], int]:
    """One page of published vacancies, the newest first, and how many there are in all."""
    query = _narrowed(_open(), filters)
    count = db_session.scalar(select(func.count()).select_from(query.options().order_by(None).subquery()))
    rows = db_session.scalars(query.order_by(Vacancy.published_at.desc(), Vacancy.id).limit(limit).offset(offset))
    return rows.unique().all(), count or 0


def _narrowed(query: Select[Row], filters: VacancyFilter) -> Select[Row]:
    if filters.kinds:
        query = query.where(Vacancy.kind.in_(filters.kinds))
    if filters.municipality:
        query = query.where(Vacancy.municipality == filters.municipality)
    if filters.language:
        query = query.where(Vacancy.text_language == filters.language)
    if filters.paid:
        query = query.where(Vacancy.paid.is_(True))
    if filters.remote:
        query = query.where(Vacancy.remote != "none")
    if filters.company_id is not None:
        query = query.where(Vacancy.company_id == filters.company_id)
    if filters.campus_id is not None:
        query = query.where(Company.campus_id == filters.campus_id)
    return query


def open_vacancy_ids(db_session: Session, filters: VacancyFilter) -> Sequence[int]:
    """The numbers of all open vacancies that ``filters`` keep."""
    query = select(Vacancy.id).join(Vacancy.company).where(Vacancy.state == "published", Company.state == "approved")
    return db_session.scalars(_narrowed(query, filters)).all()


def open_vacancies_by_id(db_session: Session, ids: Iterable[int]) -> Mapping[int, Vacancy]:
    """Those of ``ids`` that are open at this moment, with company and campus, in one query."""
    query = _open().where(Vacancy.id.in_(list(ids)))
    return {vacancy.id: vacancy for vacancy in db_session.scalars(query).unique()}


def handed_in_beside(db_session: Session, vacancy: Vacancy, *, limit: int) -> Sequence[Vacancy]:
    """Other vacancies that wait for an office or are of the same company, the last handed in first; no drafts."""
    query = select(Vacancy).where(
        Vacancy.id != vacancy.id,
        Vacancy.submitted_at.is_not(None),
        or_(Vacancy.state == "submitted", Vacancy.company_id == vacancy.company_id),
    )
    query = query.order_by(Vacancy.submitted_at.desc(), Vacancy.id.desc()).limit(limit)
    return db_session.scalars(query.options(joinedload(Vacancy.company))).all()


def open_count_by_kind(db_session: Session) -> Mapping[str, int]:
    """How many vacancies of each kind are open."""
    query = (
        select(Vacancy.kind, func.count())
        .join(Vacancy.company)
        .where(Vacancy.state == "published", Company.state == "approved")
        .group_by(Vacancy.kind)
    )
    return dict(db_session.execute(query).all())


def vacancies_of_campus(db_session: Session, campus_id: int | None) -> Sequence[Vacancy]:
    """Open vacancies of the approved companies on one campus, the newest first."""
    query = _open().where(Company.campus_id == campus_id).order_by(Vacancy.published_at.desc(), Vacancy.id)
    return db_session.scalars(query).unique().all()


def shown_or_waiting_since(db_session: Session, since: datetime) -> Sequence[Vacancy]:
    """Vacancies that are public or wait for an office and changed after ``since``."""
    query = (
        select(Vacancy)
        .where(Vacancy.state.in_(("submitted", "published")), Vacancy.updated_at > since)
        .options(joinedload(Vacancy.company))
    )
    return db_session.scalars(query.order_by(Vacancy.id)).all()


def find_by_source(db_session: Session, source: str, external_id: str) -> Vacancy | None:
    """The vacancy that an import brought earlier."""
    query = select(Vacancy).where(Vacancy.source == source, Vacancy.external_id == external_id)
    return db_session.scalar(query)


def due_for_expiry(db_session: Session, today: object) -> Sequence[Vacancy]:
    """Published vacancies whose last day has passed."""
    query = select(Vacancy).where(Vacancy.state == "published", Vacancy.expires_on < today)
    return db_session.scalars(query).all()


def expiring_on(db_session: Session, day: object) -> Sequence[Vacancy]:
    """Published vacancies whose last day is ``day``."""
    query = select(Vacancy).where(Vacancy.state == "published", Vacancy.expires_on == day)
    return db_session.scalars(query.options(joinedload(Vacancy.company))).all()


def open_vacancies_of_company(db_session: Session, company_id: int) -> Sequence[Vacancy]:
    """Open vacancies of one approved company, the newest first."""
    query = _open().where(Vacancy.company_id == company_id).order_by(Vacancy.published_at.desc(), Vacancy.id)
    return db_session.scalars(query).unique().all()


def open_count_by_company(db_session: Session, company_ids: Iterable[int]) -> Mapping[int, int]:
    """How many vacancies each of the companies has open; one without any is left out."""
    query = (
        select(Vacancy.company_id, func.count())
        .join(Vacancy.company)
        .where(Vacancy.state == "published", Company.state == "approved", Vacancy.company_id.in_(list(company_ids)))
        .group_by(Vacancy.company_id)
    )
    return dict(db_session.execute(query).all())


def open_count_by_campus(db_session: Session) -> Mapping[int, int]:
    """How many vacancies are open on each campus; one without any is left out."""
    query = (
        select(Company.campus_id, func.count())
        .join(Vacancy.company)
        .where(Vacancy.state == "published", Company.state == "approved", Company.campus_id.is_not(None))
        .group_by(Company.campus_id)
    )
    return {campus_id: count for campus_id, count in db_session.execute(query) if campus_id is not None}


def vacancies_for_office(
    db_session: Session, *, state: str = "", limit: int, offset: int = 0
) -> tuple[Sequence[Vacancy], int]:
    """One page of all vacancies that were ever handed in, and how many there are in all.

    Those that wait come first, the longest waiting before the others; then the rest, the last handed in first.
    """
    query = select(Vacancy).where(Vacancy.submitted_at.is_not(None))
    if state:
        query = query.where(Vacancy.state == state)
    count = db_session.scalar(select(func.count()).select_from(query.subquery())) or 0
    waiting_since = case((Vacancy.state == "submitted", Vacancy.submitted_at))
    order = (waiting_since.is_(None), waiting_since, Vacancy.submitted_at.desc(), Vacancy.id.desc())
    rows = query.options(joinedload(Vacancy.company)).order_by(*order).limit(limit).offset(offset)
    return db_session.scalars(rows).all(), count


def vacancy_count_by_state(db_session: Session) -> Mapping[str, int]:
    """How many vacancies that were ever handed in are in each state that occurs; for offices."""
    query = select(Vacancy.state, func.count()).where(Vacancy.submitted_at.is_not(None)).group_by(Vacancy.state)
    return dict(db_session.execute(query).all())


def every_vacancy(db_session: Session) -> Iterator[Vacancy]:
    """All vacancies in any state, one after the other."""
    yield from db_session.scalars(select(Vacancy).order_by(Vacancy.id).execution_options(yield_per=500))


def submitted_vacancies_of_company(db_session: Session, company_id: int) -> Sequence[Vacancy]:
    """Vacancies of one company that were ever handed in, the newest first; its drafts stay its own."""
    query = select(Vacancy).where(Vacancy.company_id == company_id, Vacancy.submitted_at.is_not(None))
    return db_session.scalars(query.order_by(Vacancy.id.desc())).all()


def open_vacancy_changes(db_session: Session) -> Sequence[tuple[int, datetime]]:
    """Number of each open vacancy and when it changed last, in the order of their numbers; for the map of pages."""
    query = (
        select(Vacancy.id, Vacancy.updated_at)
        .join(Vacancy.company)
        .where(Vacancy.state == "published", Company.state == "approved")
        .order_by(Vacancy.id)
    )
    return [(number, changed_at) for number, changed_at in db_session.execute(query)]
