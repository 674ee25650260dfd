"""Reading what goes into the index."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from talentmatch.campuses.models import Campus
from talentmatch.companies.models import Company
from talentmatch.matches.documents import candidate_conditions, vacancy_conditions
from talentmatch.matches.models import DocumentChange, IndexBuild
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

if TYPE_CHECKING:
    from talentmatch.matches.live_index import Snapshot

#: Numbers in one IN list; PostgreSQL and SQLite both take this many.
CHUNK = 1_000
#: Rows that the session loaded before are read again: what it remembers may be older than the change to fold in.
AS_STORED = {"populate_existing": True}


def newest_change_and_build(db_session: Session) -> tuple[int, int]:
    """Numbers of the newest change and of the newest build, 0 where there is none, in one query."""
    change = select(func.max(DocumentChange.id)).scalar_subquery()
    build = select(func.max(IndexBuild.id)).scalar_subquery()
    change_id, number = db_session.execute(select(change, build)).one()
    return change_id or 0, number or 0


def newest_change_now(db_session: Session) -> int:
    """Number of the newest change that anybody committed, seen from outside the session's transaction."""
    engine = db_session.get_bind().engine
    with engine.connect() as connection:
        return connection.scalar(select(func.max(DocumentChange.id))) or 0


def changed_since(db_session: Session, after: int, up_to: int) -> tuple[list[int], list[int]]:
    """Numbers of the vacancies and of the profiles that changed after one change and up to another."""
    query = (
        select(DocumentChange.side, DocumentChange.document_id)
        .where(DocumentChange.id > after, DocumentChange.id <= up_to)
        .distinct()
        .order_by(DocumentChange.document_id)
    )
    rows = db_session.execute(query).all()
    return [n for side, n in rows if side == "vacancy"], [n for side, n in rows if side == "candidate"]


def vacancy_ids_of_companies(company_ids: Sequence[int]) -> Select[int]:
    """The query for the numbers of all vacancies of some companies."""
    return select(Vacancy.id).where(Vacancy.company_id.in_(company_ids))


def vacancy_ids_of_campuses(campus_ids: Sequence[int]) -> Select[int]:
    """The query for the numbers of all vacancies of the companies on some campuses."""
    return select(Vacancy.id).join(Vacancy.company).where(Company.campus_id.in_(campus_ids))


def _open() -> Select[Vacancy]:
    return (
        select(Vacancy)
        .join(Vacancy.company)
        .where(Vacancy.state == "published", Company.state == "approved")
        .order_by(Vacancy.id)
    )


def all_open_vacancies(db_session: Session) -> Sequence[Vacancy]:
    """Every vacancy that may be ranked, by number."""
    return db_session.scalars(_open().execution_options(**AS_STORED)).all()


def all_profiles(db_session: Session) -> Sequence[Profile]:
    """Every profile, by number."""
    return db_session.scalars(select(Profile).order_by(Profile.id).execution_options(**AS_STORED)).all()


def open_vacancies_among(db_session: Session, ids: Sequence[int]) -> Mapping[int, Vacancy]:
    """Those of ``ids`` that may be ranked now."""
    found: dict[int, Vacancy] = {}
    for start in range(0, len(ids), CHUNK):
        query = _open().where(Vacancy.id.in_(ids[start : start + CHUNK])).execution_options(**AS_STORED)
        found |= {vacancy.id: vacancy for vacancy in db_session.scalars(query)}
    return found


def profiles_among(db_session: Session, ids: Sequence[int]) -> Mapping[int, Profile]:
    """Those of ``ids`` that exist now."""
    found: dict[int, Profile] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(Profile).where(Profile.id.in_(ids[start : start + CHUNK])).execution_options(**AS_STORED)
        found |= {profile.id: profile for profile in db_session.scalars(query)}
    return found


def names_beside_vacancies(db_session: Session, ids: Sequence[int] | None = None) -> Mapping[int, tuple[str, ...]]:
    """Company, municipality and campus of open vacancies, all or those of ``ids``: names that people search for."""
    query = (
        select(Vacancy.id, Company.name, Vacancy.municipality, Campus.name)
        .join(Vacancy.company)
        .outerjoin(Company.campus)
        .where(Vacancy.state == "published", Company.state == "approved")
    )
    chunks = [None] if ids is None else [ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK)]
    rows = (
        row
        for chunk in chunks
        for row in db_session.execute(query if chunk is None else query.where(Vacancy.id.in_(chunk)))
    )
    return {number: tuple(name for name in names if name) for number, *names in rows}


def fill_conditions(db_session: Session, snapshot: "Snapshot") -> None:
    """The tables of ``snapshot`` hold today's conditions of every document of its matcher."""
    for vacancy in all_open_vacancies(db_session):
        if str(vacancy.id) in snapshot.matcher.vacancies:
            snapshot.vacancies.put(snapshot.matcher.vacancies.row_of(str(vacancy.id)), vacancy_conditions(vacancy))
    for profile in all_profiles(db_session):
        if str(profile.id) in snapshot.matcher.candidates:
            row = snapshot.matcher.candidates.row_of(str(profile.id))
            snapshot.candidates.put(row, candidate_conditions(profile), is_visible=profile.is_visible)
