"""Reading campuses."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.campuses.models import Campus
from talentmatch.errors import NotFound


def campuses(db_session: Session) -> Sequence[Campus]:
    """All campuses by name."""
    return db_session.scalars(select(Campus).order_by(Campus.name)).all()


def get_campus(db_session: Session, campus_id: int | None) -> Campus:
    """The campus. Raises ``NotFound``."""
    campus = db_session.get(Campus, campus_id) if campus_id is not None else None
    if campus is None:
        raise NotFound
    return campus


def find_campus_by_name(db_session: Session, name: str) -> Campus | None:
    """The campus with this name or key, whatever the case."""
    wanted = name.casefold()
    return next((c for c in campuses(db_session) if wanted in {c.name.casefold(), c.key.casefold()}), None)
