"""Reading companies."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, joinedload

from talentmatch.companies.models import Company
from talentmatch.errors import NotFound


def get_company(db_session: Session, company_id: int | None) -> Company:
    """The company, in any state. Raises ``NotFound``."""
    company = db_session.scalar(select(Company).where(Company.id == company_id).options(joinedload(Company.campus)))
    if company is None:
        raise NotFound
    return company


def get_public_company(db_session: Session, company_id: int) -> Company:
    """The approved company. Raises ``NotFound`` for any other."""
    company = get_company(db_session, company_id)
    if not company.is_public:
        raise NotFound
    return company


def public_companies(
    db_session: Session, *, text: str = "", municipality: str = "", limit: int, offset: int = 0
) -> tuple[Sequence[Company], int]:
    """One page of approved companies by name, and how many there are in all."""
    query = select(Company).where(Company.state == "approved")
    if text:
        pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        query = query.where(or_(Company.name.ilike(pattern, escape="\\"), Company.sector.ilike(pattern, escape="\\")))
    if municipality:
        query = query.where(Company.municipality == municipality)
    count = db_session.scalar(select(func.count()).select_from(query.subquery())) or 0
    rows = query.options(joinedload(Company.campus)).order_by(Company.name, Company.id).limit(limit).offset(offset)
    return db_session.scalars(rows).all(), count


def pending_companies(db_session: Session) -> Sequence[Company]:
    """Companies that wait for a career office, the longest waiting first."""
    query = select(Company).where(Company.state == "pending").order_by(Company.created_at, Company.id)
    return db_session.scalars(query.options(joinedload(Company.campus))).all()


def companies(db_session: Session, *, state: str = "", limit: int, offset: int = 0) -> tuple[Sequence[Company], int]:
    """One page of all companies by name, and how many there are; for offices."""
    query = select(Company)
    if state:
        query = query.where(Company.state == state)
    count = db_session.scalar(select(func.count()).select_from(query.subquery())) or 0
    rows = query.options(joinedload(Company.campus)).order_by(Company.name, Company.id).limit(limit).offset(offset)
    return db_session.scalars(rows).all(), count


def tenants(db_session: Session, campus_id: int | None) -> Sequence[Company]:
    """Companies that say they sit on the campus, by name, in any state."""
    query = select(Company).where(Company.campus_id == campus_id).order_by(Company.name, Company.id)
    return db_session.scalars(query).all()


def get_tenant(db_session: Session, company_id: int, campus_id: int | None) -> Company:
    """A company on this campus. Raises ``NotFound`` for one elsewhere."""
    company = db_session.scalar(select(Company).where(Company.id == company_id, Company.campus_id == campus_id))
    if company is None or campus_id is None:
        raise NotFound
    return company


def find_by_enterprise_number(db_session: Session, number: str) -> Company | None:
    """The company with this enterprise number (ten digits)."""
    return db_session.scalar(select(Company).where(Company.enterprise_number == number))


def find_by_source(db_session: Session, source: str, external_id: str) -> Company | None:
    """The company that an import brought earlier."""
    return db_session.scalar(select(Company).where(Company.source == source, Company.external_id == external_id))


def company_names(db_session: Session, company_ids: Iterable[int] | None = None) -> Sequence[tuple[int, str]]:
    """Number and name of the companies asked for, or of all, by name."""
    query = select(Company.id, Company.name).order_by(Company.name, Company.id)
    if company_ids is not None:
        query = query.where(Company.id.in_(sorted(set(company_ids))))
    return [(number, name) for number, name in db_session.execute(query)]


def public_tenants(db_session: Session, campus_id: int) -> Sequence[Company]:
    """Approved companies that say they sit on the campus, by name."""
    query = select(Company).where(Company.campus_id == campus_id, Company.state == "approved")
    return db_session.scalars(query.order_by(Company.name, Company.id)).all()


def public_tenant_count_by_campus(db_session: Session) -> Mapping[int, int]:
    """How many approved companies sit on each campus; a campus without any is left out."""
    query = (
        select(Company.campus_id, func.count())
        .where(Company.state == "approved", Company.campus_id.is_not(None))
        .group_by(Company.campus_id)
    )
    return {campus_id: count for campus_id, count in db_session.execute(query) if campus_id is not None}


def company_count_by_state(db_session: Session) -> Mapping[str, int]:
    """How many companies are in each state that occurs; for offices."""
    query = select(Company.state, func.count()).group_by(Company.state)
    return dict(db_session.execute(query).all())


def public_company_ids(db_session: Session) -> Sequence[int]:
    """The numbers of all approved companies, in order; for the map of pages."""
    return db_session.scalars(select(Company.id).where(Company.state == "approved").order_by(Company.id)).all()
