"""Placements: what follows an accepted application, with agreement, signatures, interruptions and hours."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.applications.models import Application
from talentmatch.choices import (
    AGREEMENT_PARTIES,
    INTERRUPTION_REASONS,
    PAY_KINDS,
    PLACEMENT_OUTCOMES,
    PLACEMENT_STATES,
    SIGNING_METHODS,
    VACANCY_KINDS,
)
from talentmatch.companies.models import Company
from talentmatch.database import Base, JsonValue, UtcDateTime
from talentmatch.institutions.models import Institution
from talentmatch.profiles.models import Profile


class Placement(Base):
    """One accepted application on its way to a first day and past it. Two hosts in a row are two placements.

    ``agreement_number`` is the version that counts, 0 before there is one. Of a check of fitness only its day and the
    service are kept, never what was found.
    """

    __tablename__ = "placement"
    __table_args__ = (
        CheckConstraint(f"kind IN {VACANCY_KINDS!r}", name="kind"),
        CheckConstraint(f"state IN {PLACEMENT_STATES!r}", name="state"),
        CheckConstraint(f"pay IS NULL OR pay IN {PAY_KINDS!r}", name="pay"),
        CheckConstraint("end_on IS NULL OR start_on IS NULL OR end_on >= start_on", name="period"),
        CheckConstraint("insured_by IS NULL OR insured_by IN ('host', 'institution')", name="insured_by"),
        CheckConstraint("declared_by IS NULL OR declared_by IN ('host', 'institution', 'nobody')", name="declared_by"),
        CheckConstraint(f"outcome_student IN {PLACEMENT_OUTCOMES!r}", name="outcome_student"),
        CheckConstraint(f"outcome_host IN {PLACEMENT_OUTCOMES!r}", name="outcome_host"),
        Index(None, "institution_id", "state", "start_on"),
        Index(None, "company_id", "state", "start_on"),
        Index(None, "state", "start_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id", ondelete="CASCADE"), unique=True)
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"), index=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id", ondelete="SET NULL"))
    kind: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(20), default="preparing")
    state_reason: Mapped[str] = mapped_column(Text, default="")
    is_curricular: Mapped[bool | None]
    start_on: Mapped[date | None]
    end_on: Mapped[date | None]
    stopped_on: Mapped[date | None]
    hours_per_week: Mapped[float | None]
    hours_per_day: Mapped[float | None]
    work_place: Mapped[str] = mapped_column(String(200), default="")
    pay: Mapped[str | None] = mapped_column(String(10))
    allowance: Mapped[str] = mapped_column(Text, default="")
    activity_plan: Mapped[str] = mapped_column(Text, default="")
    mentor_name: Mapped[str] = mapped_column(String(120), default="")
    mentor_email: Mapped[str] = mapped_column(String(255), default="")
    mentor_user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"), index=True)
    supervisor_name: Mapped[str] = mapped_column(String(120), default="")
    supervisor_email: Mapped[str] = mapped_column(String(255), default="")
    risk_done_on: Mapped[date | None]
    risk_done_by: Mapped[str] = mapped_column(String(120), default="")
    risk_categories: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    work_post_sheet: Mapped[str] = mapped_column(Text, default="")
    fit_confirmed_on: Mapped[date | None]
    fit_service: Mapped[str] = mapped_column(String(120), default="")
    insured_by: Mapped[str | None] = mapped_column(String(12))
    declared_by: Mapped[str | None] = mapped_column(String(12))
    declared_on: Mapped[date | None]
    agreement_number: Mapped[int] = mapped_column(default=0)
    outcome_student: Mapped[str | None] = mapped_column(String(12))
    outcome_host: Mapped[str | None] = mapped_column(String(12))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    application: Mapped[Application] = relationship()
    profile: Mapped[Profile] = relationship()
    company: Mapped[Company] = relationship()
    institution: Mapped[Institution | None] = relationship()


class Agreement(Base):
    """One version of the agreement of three parties, frozen when it was issued.

    ``fingerprint`` is the SHA-256 of ``content``; ``terms_fingerprint`` that of what was agreed, without the wording,
    by which a later change of the placement shows; it is empty once the placement was cancelled and taken up again.
    The name of a signed paper is random and says nothing.
    """

    __tablename__ = "agreement"
    __table_args__ = (UniqueConstraint("placement_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placement.id", ondelete="CASCADE"))
    number: Mapped[int]
    content: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    fingerprint: Mapped[str] = mapped_column(String(64))
    terms_fingerprint: Mapped[str] = mapped_column(String(64))
    what_changed: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    file_name: Mapped[str | None] = mapped_column(String(80), unique=True)
    file_fingerprint: Mapped[str | None] = mapped_column(String(64))
    issued_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime)

    placement: Mapped[Placement] = relationship()
    signatures: Mapped[list["Signature"]] = relationship(
        back_populates="agreement", lazy="selectin", order_by="Signature.id", passive_deletes=True
    )


class Signature(Base):
    """One party agreed to one version: who, when, how, and the fingerprint of what they saw."""

    __tablename__ = "signature"
    __table_args__ = (
        CheckConstraint(f"party IN {AGREEMENT_PARTIES!r}", name="party"),
        CheckConstraint(f"method IN {SIGNING_METHODS!r}", name="method"),
        UniqueConstraint("agreement_id", "party"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id", ondelete="CASCADE"))
    party: Mapped[str] = mapped_column(String(12))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"), index=True)
    name: Mapped[str] = mapped_column(String(255))
    method: Mapped[str] = mapped_column(String(12))
    fingerprint: Mapped[str] = mapped_column(String(64))
    signed_at: Mapped[datetime] = mapped_column(UtcDateTime)

    agreement: Mapped[Agreement] = relationship(back_populates="signatures")


class Interruption(Base):
    """A pause of a placement; ``to_on`` is its last day, empty while it lasts."""

    __tablename__ = "interruption"
    __table_args__ = (
        CheckConstraint(f"reason IN {INTERRUPTION_REASONS!r}", name="reason"),
        CheckConstraint("to_on IS NULL OR to_on >= from_on", name="period"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placement.id", ondelete="CASCADE"), index=True)
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(String(20))


class WorkedDay(Base):
    """What the student wrote of one day; a confirmed one no longer changes."""

    __tablename__ = "worked_day"
    __table_args__ = (
        CheckConstraint("hours > 0 AND hours <= 24", name="hours"),
        UniqueConstraint("placement_id", "day"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placement.id", ondelete="CASCADE"))
    day: Mapped[date]
    hours: Mapped[float]
    note: Mapped[str] = mapped_column(String(300), default="")
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    confirmed_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))


class AgreementTemplate(Base):
    """How one institution words its agreements, and its rules about them.

    ``articles`` and ``role_words`` go by language; a language that lacks has the words that come with the product.
    ``checked_on`` is the day on which the institution took the wording as its own, empty before.
    """

    __tablename__ = "agreement_template"
    __table_args__ = (CheckConstraint("deadline_days >= 0 AND deadline_days <= 90", name="deadline_days"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id", ondelete="CASCADE"), unique=True)
    articles: Mapped[dict[str, str]] = mapped_column(JsonValue, default=dict)
    role_words: Mapped[dict[str, dict[str, str]]] = mapped_column(JsonValue, default=dict)
    signing_officer: Mapped[str] = mapped_column(String(120), default="")
    deadline_days: Mapped[int] = mapped_column(default=10)
    checked_on: Mapped[date | None]
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
