"""Writing messages. Nothing commits here."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.applications.transitions import HOLDS_PLACE, OPEN
from talentmatch.audit.operations import record
from talentmatch.clock import Clock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.models import Message
from talentmatch.messaging.queries import last_notified_at, message_count_since, newest_message

MESSAGE_LIMIT = 4_000
#: Messages of both sides in one thread within an hour.
HOURLY_LIMIT = 30
#: One mail about a thread in this time, as long as what it told of is unread.
NOTIFICATION_PAUSE = timedelta(hours=1)
#: The same words again within this time are the same message, sent by a double click.
REPEATED_WITHIN = timedelta(minutes=2)


def may_write(application: Application) -> bool:
    """Whether either side of ``application`` may still write; what was written stays to be read."""
    return application.state in OPEN | HOLDS_PLACE and application.vacancy.company.is_public


def post_message(
    db_session: Session, application: Application, *, side: str, text: str, actor: User, clock: Clock
) -> Message:
    """The thread of ``application`` holds ``text`` from ``side``, who has thereby read all that the other side wrote.

    Returns the message; sending the same text twice in a row makes one. ``notified_at`` is set when the other side
    shall be mailed now (`web/message_steps.py` does it).

    Raises
    ------
    InvalidInput
        When ``text`` is empty or longer than 4,000 characters.
    InvalidState
        When the application is closed, or 30 messages were written within an hour.
    """
    text = text.strip()
    if not text:
        raise InvalidInput({"text": "required"})
    if len(text) > MESSAGE_LIMIT:
        raise InvalidInput({"text": "too_long"})
    _lock_thread(db_session, application)
    if not may_write(application):
        raise InvalidState("This application is closed, so nothing can be written any more.")
    newest = newest_message(db_session, application.id)
    if newest is not None and _is_repeated(newest, side, text, clock):
        return newest
    if message_count_since(db_session, application.id, clock.now() - timedelta(hours=1)) >= HOURLY_LIMIT:
        raise InvalidState("There were many messages in the last hour. Wait a while before you write again.")
    mark_read(db_session, application, side=side, clock=clock)
    message = Message(
        application_id=application.id,
        company_id=application.company_id,
        side=side,
        author_id=actor.id,
        text=text,
        sent_at=clock.now(),
    )
    last = last_notified_at(db_session, application.id, side)
    if last is None or clock.now() - last >= NOTIFICATION_PAUSE:
        message.notified_at = clock.now()
    db_session.add(message)
    application.last_message_at = message.sent_at
    record(db_session, "message.sent", message, actor=actor, clock=clock, details={"application": application.id})
    return message


def _is_repeated(newest: Message, side: str, text: str, clock: Clock) -> bool:
    return newest.side == side and newest.text == text and clock.now() - newest.sent_at <= REPEATED_WITHIN


def _lock_thread(db_session: Session, application: Application) -> None:
    """Nobody else writes in this thread before the commit."""
    query = select(Application.id).where(Application.id == application.id)
    db_session.execute(query.with_for_update(key_share=True))


def mark_read(db_session: Session, application: Application, *, side: str, clock: Clock) -> None:
    """Whatever the other side wrote so far is read by ``side``. Reading leaves no audit line."""
    unread = (
        update(Message)
        .where(Message.application_id == application.id, Message.side != side, Message.read_at.is_(None))
        .values(read_at=clock.now())
        .execution_options(synchronize_session="fetch")
    )
    db_session.execute(unread)


def mark_notified(messages: Sequence[Message], *, clock: Clock) -> None:
    """The other side was mailed about ``messages``, which were written while an earlier mail was unread."""
    for message in messages:
        message.notified_at = clock.now()
