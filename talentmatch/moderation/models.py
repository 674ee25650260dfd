"""What keeps the lists honest: reports, bans, signals to look at first, and what companies were asked to change."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.choices import BAN_KINDS, REPORT_REASONS, REPORT_STATES, REQUEST_KINDS, SIGNAL_KINDS
from talentmatch.companies.models import Company
from talentmatch.database import Base, JsonValue, UtcDateTime
from talentmatch.vacancies.models import Vacancy


class Report(Base):
    """Somebody says that something is wrong with a vacancy or, without one, with a company.

    ``user_id`` is empty for somebody who was not signed in. ``answer`` is what the office wrote to the company.
    """

    __tablename__ = "report"
    __table_args__ = (
        CheckConstraint(f"reason IN {REPORT_REASONS!r}", name="reason"),
        CheckConstraint(f"state IN {REPORT_STATES!r}", name="state"),
        CheckConstraint("state = 'open' OR decided_at IS NOT NULL", name="decided_at"),
        Index(None, "state", "created_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int | None] = mapped_column(ForeignKey("vacancy.id", ondelete="CASCADE"), index=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"), index=True)
    reason: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(String(20), default="open")
    answer: Mapped[str] = mapped_column(Text, default="")
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    vacancy: Mapped[Vacancy | None] = relationship()
    company: Mapped[Company] = relationship()


class Ban(Base):
    """An enterprise number, mail domain or mail address that may neither sign up nor hand in; lifted, it is deleted.

    ``company_id`` names the company with whose ban it came. Without ``ends_on`` it lasts until it is lifted.
    """

    __tablename__ = "ban"
    __table_args__ = (CheckConstraint(f"kind IN {BAN_KINDS!r}", name="kind"), UniqueConstraint("kind", "value"))

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    value: Mapped[str] = mapped_column(String(254))
    reason: Mapped[str] = mapped_column(Text)
    ends_on: Mapped[date | None]
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    company: Mapped[Company | None] = relationship()


class RaisedSignal(Base):
    """Something about a vacancy or, without one, a company that a person should look at first. It decides nothing.

    ``place`` says where it was found (a field, ``members``, or ``vacancy 12``) and ``quote`` holds the words.
    ``gone_at`` is when it was no longer found; ``decided_at`` is when somebody of an office looked at it.
    """

    __tablename__ = "raised_signal"
    __table_args__ = (
        CheckConstraint(f"kind IN {SIGNAL_KINDS!r}", name="kind"),
        Index(None, "decided_at", "gone_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int | None] = mapped_column(ForeignKey("vacancy.id", ondelete="CASCADE"), index=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    place: Mapped[str] = mapped_column(String(40))
    quote: Mapped[str] = mapped_column(Text)
    raised_at: Mapped[datetime] = mapped_column(UtcDateTime)
    gone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    vacancy: Mapped[Vacancy | None] = relationship()
    company: Mapped[Company] = relationship()


class ChangeRequest(Base):
    """What an office asked a company to change in a vacancy or, without one, in what it says of itself.

    ``said`` is what it said at that moment, by field, so that the next reader sees what changed since.
    ``answered_at`` is when the company handed in again, ``closed_at`` when an office decided after that.
    """

    __tablename__ = "change_request"
    __table_args__ = (CheckConstraint(f"kind IN {REQUEST_KINDS!r}", name="kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int | None] = mapped_column(ForeignKey("vacancy.id", ondelete="CASCADE"), index=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    question: Mapped[str] = mapped_column(Text)
    said: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
