"""Reading vacancies that wait for a click in a mail."""

from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, joinedload

from talentmatch.accounts.models import Membership, User
from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.vacancies.models import UnconfirmedVacancy


def get_unconfirmed(db_session: Session, unconfirmed_id: int | None) -> UnconfirmedVacancy:
    """What waits. Raises ``NotFound`` when it is gone, or its company was banned in the meantime."""
    query = select(UnconfirmedVacancy).where(UnconfirmedVacancy.id == unconfirmed_id)
    found = db_session.scalars(query.options(joinedload(UnconfirmedVacancy.company))).one_or_none()
    if found is None or (found.company is not None and found.company.state == "banned"):
        raise NotFound
    return found


def waiting_count(db_session: Session, number: str, email: str) -> int:
    """How many wait for the same enterprise number or mail address."""
    same = or_(UnconfirmedVacancy.enterprise_number == number, UnconfirmedVacancy.email == email)
    return db_session.scalar(select(func.count()).select_from(UnconfirmedVacancy).where(same)) or 0


def people_who_confirm(db_session: Session, company: Company | None, email: str) -> Sequence[User]:
    """Who may confirm for a company that is known: the one with this address, otherwise everybody of it.

    Only open accounts whose address is confirmed; nobody for a company that is banned.
    """
    if company is None or company.state == "banned":
        return []
    query = (
        select(User)
        .join(User.memberships)
        .where(Membership.company_id == company.id, User.active.is_(True), User.confirmed_at.is_not(None))
        .order_by(User.email)
    )
    members = db_session.scalars(query).unique().all()
    return [member for member in members if member.email == email.strip().lower()] or members
