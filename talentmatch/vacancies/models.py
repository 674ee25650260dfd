"""Vacancies: internships, jobs, student jobs, theses and research places."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.choices import REMOTE_MODES, VACANCY_KINDS, VACANCY_STATES
from talentmatch.companies.models import Company
from talentmatch.database import Base, JsonValue, UtcDateTime

Level = dict[str, str]


class Vacancy(Base):
    """An open place. ``working_languages`` holds ``{"lang", "cefr"}``: the least level asked, each of them required.

    ``capacity`` is how many unanswered applications it takes before it pauses. ``places_taken`` counts accepted ones.
    """

    __tablename__ = "vacancy"
    __table_args__ = (
        CheckConstraint(f"kind IN {VACANCY_KINDS!r}", name="kind"),
        CheckConstraint(f"state IN {VACANCY_STATES!r}", name="state"),
        CheckConstraint(f"remote IN {REMOTE_MODES!r}", name="remote"),
        CheckConstraint("positions >= 1", name="positions"),
        CheckConstraint("places_taken >= 0 AND places_taken <= positions", name="places_taken"),
        CheckConstraint("capacity IS NULL OR capacity >= 1", name="capacity"),
        CheckConstraint("period_end IS NULL OR period_start IS NULL OR period_end >= period_start", name="period"),
        UniqueConstraint("source", "external_id"),
        Index(None, "state", "published_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(String(80), default="")
    external_id: Mapped[str | None] = mapped_column(String(160))
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(20), default="internship")
    title: Mapped[str] = mapped_column(String(160))
    description: Mapped[str] = mapped_column(Text, default="")
    required_skills: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    desired_skills: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    text_language: Mapped[str] = mapped_column(String(2), default="nl")
    working_languages: Mapped[list[Level]] = mapped_column(JsonValue, default=list)
    municipality: Mapped[str] = mapped_column(String(80), default="")
    postal_code: Mapped[str] = mapped_column(String(10), default="")
    remote: Mapped[str] = mapped_column(String(10), default="none")
    positions: Mapped[int] = mapped_column(default=1)
    places_taken: Mapped[int] = mapped_column(default=0, server_default="0")
    capacity: Mapped[int | None]
    period_start: Mapped[date | None]
    period_end: Mapped[date | None]
    hours_per_week: Mapped[int | None]
    study_fields: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    study_levels: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    insists_on_study_level: Mapped[bool] = mapped_column(default=False)
    paid: Mapped[bool] = mapped_column(default=False)
    sponsors_permit: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(20), default="draft")
    state_reason: Mapped[str] = mapped_column(Text, default="")
    submitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    expires_on: Mapped[date | None] = mapped_column(index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    company: Mapped[Company] = relationship()


class UnconfirmedVacancy(Base):
    """A vacancy that somebody without an account wrote; it waits for the click in a mail, and is gone after that.

    ``company_id`` is the company that has the enterprise number already: then its own people confirm, whoever wrote it.
    ``content`` holds the values of ``VacancyContent``.
    """

    __tablename__ = "unconfirmed_vacancy"

    id: Mapped[int] = mapped_column(primary_key=True)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    enterprise_number: Mapped[str] = mapped_column(String(10), index=True)
    company_name: Mapped[str] = mapped_column(String(160), default="")
    email: Mapped[str] = mapped_column(String(254), index=True)
    locale: Mapped[str] = mapped_column(String(2))
    content: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    company: Mapped[Company | None] = relationship()
