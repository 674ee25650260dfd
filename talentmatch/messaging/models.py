"""What passes between a candidate and a company: messages, first contacts, interviews and private calendars."""

from datetime import datetime, timedelta

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.choices import INTERVIEW_STATES, INVITATION_STATES, MESSAGE_SIDES
from talentmatch.database import Base, UtcDateTime
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy


class Message(Base):
    """One text in the thread of an application. ``read_at`` is when the other side read it.

    ``notified_at`` is when the other side got a mail about it, empty for one that was left to a later mail;
    ``company_id`` is that of the application.
    """

    __tablename__ = "message"
    __table_args__ = (
        CheckConstraint(f"side IN {MESSAGE_SIDES!r}", name="side"),
        Index(None, "application_id", "sent_at"),
        Index(None, "company_id", "side", "read_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id", ondelete="CASCADE"))
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    side: Mapped[str] = mapped_column(String(10))
    author_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"), index=True)
    text: Mapped[str] = mapped_column(Text)
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime)
    read_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    notified_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Invitation(Base):
    """A first contact: a company asks a candidate to apply for a vacancy, once, and does not know who it is.

    Whether the candidate applied is seen at the application for the same vacancy and profile, and is not kept twice.
    """

    __tablename__ = "invitation"
    __table_args__ = (
        CheckConstraint(f"state IN {INVITATION_STATES!r}", name="state"),
        UniqueConstraint("vacancy_id", "profile_id"),
        Index(None, "profile_id", "sent_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancy.id", ondelete="CASCADE"))
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"))
    invited_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"), index=True)
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10), default="open")
    answer: Mapped[str] = mapped_column(Text, default="")
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    vacancy: Mapped[Vacancy] = relationship()
    profile: Mapped[Profile] = relationship()


class Interview(Base):
    """A talk about an application. ``starts_at`` is the chosen moment, empty while none is.

    ``sequence`` counts the versions that calendars were told of; ``uid`` stays the same through all of them.
    ``host_id`` is the member of the company who proposed it; ``company_id`` is that of the application.
    """

    __tablename__ = "interview"
    __table_args__ = (
        CheckConstraint(f"state IN {INTERVIEW_STATES!r}", name="state"),
        CheckConstraint("(state = 'confirmed') = (starts_at IS NOT NULL) OR state = 'cancelled'", name="starts_at"),
        CheckConstraint("duration_minutes BETWEEN 10 AND 480", name="duration_minutes"),
        Index(
            "uq_interview_waiting",
            "application_id",
            unique=True,
            sqlite_where=text("state IN ('proposed', 'times_asked')"),
            postgresql_where=text("state IN ('proposed', 'times_asked')"),
        ),
        Index(None, "host_id", "starts_at"),
        Index(None, "company_id", "starts_at", "updated_at", "state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(64), unique=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id", ondelete="CASCADE"), index=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    host_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    state: Mapped[str] = mapped_column(String(20), default="proposed")
    sequence: Mapped[int] = mapped_column(default=0)
    duration_minutes: Mapped[int]
    place: Mapped[str] = mapped_column(String(200), default="")
    video_link: Mapped[str] = mapped_column(String(500), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    starts_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reason: Mapped[str] = mapped_column(Text, default="")
    cancelled_by: Mapped[str] = mapped_column(String(10), default="")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    application: Mapped[Application] = relationship()
    host: Mapped[User | None] = relationship()
    slots: Mapped[list["InterviewSlot"]] = relationship(
        order_by="InterviewSlot.starts_at", cascade="all, delete-orphan", passive_deletes=True
    )

    @property
    def duration(self) -> timedelta:
        """How long it lasts."""
        return timedelta(minutes=self.duration_minutes)

    @property
    def ends_at(self) -> datetime | None:
        """When the chosen moment is over."""
        return None if self.starts_at is None else self.starts_at + self.duration


class InterviewSlot(Base):
    """One moment at which an interview may begin."""

    __tablename__ = "interview_slot"
    __table_args__ = (UniqueConstraint("interview_id", "starts_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    interview_id: Mapped[int] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CalendarFeed(Base):
    """Somebody's private calendar. Only a fingerprint of the secret in its address is kept."""

    __tablename__ = "calendar_feed"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id", ondelete="CASCADE"), unique=True)
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
