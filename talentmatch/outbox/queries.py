"""Reading the outbox."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.choices import MAIL_STATES
from talentmatch.errors import NotFound
from talentmatch.outbox.models import OutboxMail


def mail_count_by_state(db_session: Session, states: Iterable[str] = MAIL_STATES) -> Mapping[str, int]:
    """How many mails are in each of ``states`` that occurs. Those that left are ever more; a page leaves them out."""
    query = select(OutboxMail.state, func.count()).where(OutboxMail.state.in_(list(states)))
    return dict(db_session.execute(query.group_by(OutboxMail.state)).all())


def failed_mails(db_session: Session, *, limit: int) -> Sequence[OutboxMail]:
    """Mails that were given up and still have their text, the last written first."""
    query = select(OutboxMail).where(OutboxMail.state == "failed", OutboxMail.emptied_at.is_(None))
    return db_session.scalars(query.order_by(OutboxMail.id.desc()).limit(limit)).all()


def was_written(db_session: Session, unique_key: str) -> bool:
    """Whether a mail with this key was ever written."""
    return db_session.scalar(select(OutboxMail.id).where(OutboxMail.unique_key == unique_key)) is not None


def get_mail(db_session: Session, mail_id: int) -> OutboxMail:
    """The mail. Raises ``NotFound``."""
    mail = db_session.get(OutboxMail, mail_id)
    if mail is None:
        raise NotFound
    return mail
