"""Reading accounts."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import Membership, Role, User
from talentmatch.errors import NotFound


def find_user_by_email(db_session: Session, email: str) -> User | None:
    """The account with this address, whatever its case."""
    return db_session.scalars(select(User).where(User.email == email.strip().lower())).unique().one_or_none()


def get_user(db_session: Session, user_id: int) -> User:
    """The account. Raises ``NotFound``."""
    user = db_session.get(User, user_id)
    if user is None:
        raise NotFound
    return user


def users(
    db_session: Session, *, text: str = "", role: str = "", limit: int, offset: int = 0
) -> tuple[Sequence[User], int]:
    """One page of accounts by address, and how many there are in all."""
    query = select(User)
    if text:
        pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        query = query.where(or_(User.email.ilike(pattern, escape="\\"), User.name.ilike(pattern, escape="\\")))
    if role:
        query = query.where(User.roles.any(Role.name == role))
    count = db_session.scalar(select(func.count()).select_from(query.subquery())) or 0
    rows = db_session.scalars(query.order_by(User.email).limit(limit).offset(offset))
    return rows.unique().all(), count


def members_of_company(db_session: Session, company_id: int | None) -> Sequence[User]:
    """People who act for a company, by address."""
    query = select(User).join(User.memberships).where(Membership.company_id == company_id).order_by(User.email)
    return db_session.scalars(query).unique().all()


def role_named(db_session: Session, name: str) -> Role:
    """The role, made when the database has none of that name yet."""
    role = db_session.scalar(select(Role).where(Role.name == name))
    if role is None:
        role = Role(name=name)
        db_session.add(role)
    return role


def addresses_of(db_session: Session, user_ids: Iterable[int]) -> Mapping[int, str]:
    """Mail addresses by number of the account; an account that is gone is left out."""
    query = select(User.id, User.email).where(User.id.in_(sorted(set(user_ids))))
    return {row.id: row.email for row in db_session.execute(query)}
