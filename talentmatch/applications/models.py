"""Applications: a candidate asks for a vacancy, and a company answers before its clock runs out."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.choices import APPLICATION_STATES, DECLINE_REASONS, LINK_ACTS
from talentmatch.database import Base, UtcDateTime
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

#: A company's answers are shown from this many applications on.
LEAST_COUNTED = 5


class Application(Base):
    """One candidate's application for one vacancy; there is never a second row for the pair.

    ``answer_due_on`` is the last day on which the company can answer in time. ``answered_at`` is the moment of its
    first answer (anything but having looked); ``closed_at`` is when nothing more was to come. ``period_start`` and
    ``period_end`` are what was left of the vacancy's when its place was taken, then what the placement makes of them: a
    candidate has one internship at a time.
    ``company_id`` is that of the vacancy and ``last_message_at`` that of the newest message, kept here so that a
    company's lists are read in order from an index, however many applications there are.
    """

    __tablename__ = "application"
    __table_args__ = (
        CheckConstraint(f"state IN {APPLICATION_STATES!r}", name="state"),
        CheckConstraint(f"decline_reason IS NULL OR decline_reason IN {DECLINE_REASONS!r}", name="decline_reason"),
        CheckConstraint("state <> 'declined' OR decided_by_id IS NOT NULL", name="declined_by_a_person"),
        UniqueConstraint("vacancy_id", "profile_id"),
        Index(None, "state", "answer_due_on"),
        Index(None, "profile_id", "state"),
        Index(None, "vacancy_id", "state"),
        Index(None, "vacancy_id", "seen_at"),
        Index(None, "company_id", "answer_due_on"),
        Index(None, "company_id", "updated_at"),
        Index(None, "company_id", "state", "sent_at"),
        Index(None, "company_id", "last_message_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancy.id", ondelete="CASCADE"))
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"), index=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    state: Mapped[str] = mapped_column(String(20), default="draft")
    motivation: Mapped[str] = mapped_column(Text, default="")
    decline_reason: Mapped[str | None] = mapped_column(String(20))
    answer_text: Mapped[str] = mapped_column(Text, default="")
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    period_start: Mapped[date | None]
    period_end: Mapped[date | None]
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answer_due_on: Mapped[date | None]
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_message_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    vacancy: Mapped[Vacancy] = relationship()
    profile: Mapped[Profile] = relationship()


class ReplyRecord(Base):
    """How a company answers, as counted at ``counted_at``.

    Of ``due_count`` applications of the last twelve months whose time is over, ``answered_count`` got an answer.
    ``median_days`` is the median number of days it took, over those that were answered; empty without any.
    """

    __tablename__ = "reply_record"

    company_id: Mapped[int] = mapped_column(
        ForeignKey("company.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    due_count: Mapped[int]
    answered_count: Mapped[int]
    median_days: Mapped[float | None]
    counted_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)

    @property
    def is_shown(self) -> bool:
        """Whether there are enough of them to say anything in public."""
        return self.due_count >= LEAST_COUNTED

    @property
    def rate(self) -> float:
        """The share that got an answer, in [0, 1]."""
        return self.answered_count / self.due_count if self.due_count else 0.0


class ActionLink(Base):
    """A link in a mail that lets its receiver do one thing, once, without signing in.

    Only a fingerprint of its secret is kept. ``user_id`` is who acts through it. A mentor has no account, and signs
    ``version`` of the agreement of a placement; neither has whoever wrote a vacancy for a company that is new here.
    """

    __tablename__ = "action_link"
    __table_args__ = (
        CheckConstraint(f"act IN {LINK_ACTS!r}", name="act"),
        CheckConstraint(
            "user_id IS NOT NULL OR placement_id IS NOT NULL OR unconfirmed_vacancy_id IS NOT NULL", name="actor"
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    act: Mapped[str] = mapped_column(String(30))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="CASCADE"), index=True)
    application_id: Mapped[int | None] = mapped_column(ForeignKey("application.id", ondelete="CASCADE"), index=True)
    vacancy_id: Mapped[int | None] = mapped_column(ForeignKey("vacancy.id", ondelete="CASCADE"), index=True)
    placement_id: Mapped[int | None] = mapped_column(ForeignKey("placement.id", ondelete="CASCADE"), index=True)
    version: Mapped[int | None]
    unconfirmed_vacancy_id: Mapped[int | None] = mapped_column(
        ForeignKey("unconfirmed_vacancy.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
