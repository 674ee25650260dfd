"""Reading institutions."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.errors import NotFound
from talentmatch.institutions.models import Institution


def institutions(db_session: Session) -> Sequence[Institution]:
    """All institutions by name."""
    return db_session.scalars(select(Institution).order_by(Institution.name)).all()


def get_institution(db_session: Session, institution_id: int | None) -> Institution:
    """The institution. Raises ``NotFound``."""
    institution = db_session.get(Institution, institution_id) if institution_id is not None else None
    if institution is None:
        raise NotFound
    return institution


def find_by_mail_address(db_session: Session, address: str) -> Institution | None:
    """The institution to which a mail address belongs, by its domain."""
    domain = address.rpartition("@")[2].casefold()
    return next((i for i in institutions(db_session) if domain in i.mail_domains), None)


def find_by_name(db_session: Session, name: str) -> Institution | None:
    """The institution with this key, name or short name, whatever the case."""
    wanted = name.strip().casefold()
    names = ((i, {i.key.casefold(), i.name.casefold(), i.short_name.casefold()}) for i in institutions(db_session))
    return next((institution for institution, known in names if wanted in known), None)
