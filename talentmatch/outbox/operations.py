"""Writing mails to the outbox, and the steps of whoever sends them. Nothing commits here."""

import hashlib
import hmac
from dataclasses import asdict, dataclass
from datetime import timedelta

from sqlalchemy import or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import Update

from talentmatch.audit.operations import Actor, record
from talentmatch.clock import Clock
from talentmatch.errors import InvalidState
from talentmatch.mail import Attachment, Mail
from talentmatch.outbox.models import OutboxMail

#: How long a mail waits after each attempt that failed, in seconds; after the last it is given up. Two days in all:
#: a mail server that is down for a night or a day loses nothing.
RETRY_SECONDS = (60, 300, 1800, 7200, 14_400, 28_800, 43_200, 86_400)
MAX_ATTEMPTS = len(RETRY_SECONDS) + 1
#: A sender that has not said after so long what became of its mail is taken for dead. Longer than any time-out of it.
STALE_AFTER = timedelta(minutes=3)
#: How long the text and the address of a mail are kept after it was sent.
KEPT_FOR = timedelta(days=30)
ERROR_LIMIT = 2000


@dataclass(frozen=True, slots=True)
class ClaimedMail:
    """A mail that this sender began to send. ``attempt`` is its right to say what became of it."""

    id: int
    mail: Mail
    attempt: int


def queue_mail(
    db_session: Session, mail: Mail, *, clock: Clock, unique_key: str | None = None, is_secret: bool = False
) -> int | None:
    """``mail`` leaves once the caller's transaction has committed; its number.

    Parameters
    ----------
    mail : Mail
        With its ``message_id``.
    unique_key : str, optional
        With a key that any mail ever had, nothing happens and ``None`` is returned, also when two write at once.
    is_secret : bool
        Whether it holds a link that acts: its text is then gone as soon as it is sent.
    """
    if mail.message_id is None:
        message = "A mail in the outbox needs its Message-ID."
        raise ValueError(message)
    insert = postgresql.insert if db_session.get_bind().dialect.name == "postgresql" else sqlite.insert
    now = clock.now()
    statement = insert(OutboxMail).values(
        recipient=mail.to,
        subject=mail.subject,
        text=mail.text,
        html=mail.html,
        attachments=[asdict(attachment) for attachment in mail.attachments],
        unique_key=unique_key,
        message_id=mail.message_id,
        is_secret=is_secret,
        state="waiting",
        attempts=0,
        next_attempt_at=now,
        created_at=now,
        last_error="",
    )
    return db_session.scalar(statement.on_conflict_do_nothing(index_elements=["unique_key"]).returning(OutboxMail.id))


def claim_mail(db_session: Session, *, clock: Clock) -> ClaimedMail | None:
    """The mail that is due longest is marked as being sent by the caller; ``None`` when none is due.

    A mail whose sender died is due again: it may have left, but nobody knows, and its Message-ID stays the same.
    """
    now = clock.now()
    due = (
        select(OutboxMail.id)
        .where(OutboxMail.state.in_(("waiting", "sending")), OutboxMail.next_attempt_at <= now)
        .order_by(OutboxMail.next_attempt_at, OutboxMail.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    claim = (
        update(OutboxMail)
        .where(OutboxMail.id == due)
        .values(state="sending", attempts=OutboxMail.attempts + 1, next_attempt_at=now + STALE_AFTER)
        .returning(OutboxMail)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    row = db_session.scalars(claim).one_or_none()
    return None if row is None else ClaimedMail(row.id, _mail(row), row.attempts)


def _mail(row: OutboxMail) -> Mail:
    return Mail(
        to=row.recipient,
        subject=row.subject,
        text=row.text,
        html=row.html,
        attachments=tuple(Attachment(**attachment) for attachment in row.attachments),
        message_id=row.message_id,
        written_at=row.created_at,
    )


def note_sent(db_session: Session, claimed: ClaimedMail, *, clock: Clock) -> None:
    """The mail has left. One that holds a link that acts is emptied."""
    now = clock.now()
    own = _own(claimed)
    secret = own.where(OutboxMail.is_secret).values(text="", html=None, attachments=[])
    db_session.execute(secret.execution_options(synchronize_session=False))
    sent = own.values(state="sent", sent_at=now, last_error="")
    db_session.execute(sent.execution_options(synchronize_session=False))


def note_not_sent(
    db_session: Session, claimed: ClaimedMail, error: str, *, is_final: bool = False, clock: Clock
) -> None:
    """The mail waits for its next attempt, longer every time, or has failed for good; it says why, without its address.

    ``is_final`` says that another attempt would fare no better.
    """
    text = error.replace(claimed.mail.to, "…")[:ERROR_LIMIT]
    if is_final or claimed.attempt >= MAX_ATTEMPTS:
        changes = _own(claimed).values(state="failed", last_error=text)
    else:
        wait = timedelta(seconds=RETRY_SECONDS[claimed.attempt - 1])
        changes = _own(claimed).values(state="waiting", next_attempt_at=clock.now() + wait, last_error=text)
    db_session.execute(changes.execution_options(synchronize_session=False))


def try_mail_again(db_session: Session, mail: OutboxMail, *, actor: Actor, clock: Clock) -> None:
    """``mail``, which had failed, is due now and has all its attempts before it.

    Raises
    ------
    InvalidState
        When it has not failed, or its text is gone.
    """
    if mail.state != "failed" or mail.emptied_at is not None:
        raise InvalidState("Only a mail that failed and still has its text can be tried again.")
    mail.state = "waiting"
    mail.attempts = 0
    mail.next_attempt_at = clock.now()
    record(db_session, "mail.tried_again", mail, actor=actor, clock=clock)


def empty_old_mails(db_session: Session, *, key: str, clock: Clock) -> int:
    """Mails that were sent or given up long ago hold no text and no address any more. Returns how many were emptied.

    The address becomes a pseudonym under ``key``: the same address, the same word, and no way back without the key.
    """
    before = clock.now() - KEPT_FOR
    old = or_(
        (OutboxMail.state == "sent") & (OutboxMail.sent_at < before),
        (OutboxMail.state == "failed") & (OutboxMail.next_attempt_at < before),
    )
    rows = db_session.scalars(select(OutboxMail).where(old, OutboxMail.emptied_at.is_(None))).all()
    for row in rows:
        _empty(row, key=key, clock=clock)
    return len(rows)


def erase_mails_to(db_session: Session, recipient: str, *, key: str, clock: Clock) -> None:
    """No mail in the outbox names ``recipient``; what has not left yet will not."""
    for row in db_session.scalars(select(OutboxMail).where(OutboxMail.recipient == recipient)):
        if row.state != "sent":
            row.state, row.last_error = "failed", "The account was erased."
        _empty(row, key=key, clock=clock)
    db_session.flush()


def _empty(row: OutboxMail, *, key: str, clock: Clock) -> None:
    digest = hmac.new(key.encode(), row.recipient.encode(), hashlib.sha256).hexdigest()
    row.recipient = f"gone-{digest[:24]}"
    row.subject = row.text = ""
    row.html = None
    row.attachments = []
    row.emptied_at = clock.now()


def _own(claimed: ClaimedMail) -> Update:
    """A change of the mail that does nothing once another sender has taken it over."""
    mine = (OutboxMail.id == claimed.id, OutboxMail.state == "sending", OutboxMail.attempts == claimed.attempt)
    return update(OutboxMail).where(*mine)
