"""Outgoing mail: written in the transaction of what it tells about, sent after it."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from talentmatch.choices import MAIL_STATES
from talentmatch.database import Base, JsonValue, UtcDateTime


class OutboxMail(Base):
    """One message to one person, and whether it left.

    ``message_id`` is given once and stays: a message that is handed over again after a crash is known by it.
    ``next_attempt_at`` is when a waiting mail is due; of one that is being sent, the moment from which its sender is
    taken for dead. ``attempts`` says which sender may write down what became of it. A mail that ``is_secret`` holds a
    link that acts: its text is gone as soon as it is sent.
    """

    __tablename__ = "outbox_mail"
    __table_args__ = (
        CheckConstraint(f"state IN {MAIL_STATES!r}", name="state"),
        Index(None, "state", "next_attempt_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient: Mapped[str] = mapped_column(String(254), index=True)
    subject: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    html: Mapped[str | None] = mapped_column(Text)
    attachments: Mapped[list[dict[str, Any]]] = mapped_column(JsonValue, default=list)
    unique_key: Mapped[str | None] = mapped_column(String(200), unique=True)
    message_id: Mapped[str] = mapped_column(String(250), unique=True)
    is_secret: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(20), default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    emptied_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_error: Mapped[str] = mapped_column(Text, default="")
