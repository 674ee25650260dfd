"""Profiles: what a candidate can do, wants and needs."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.accounts.models import User
from talentmatch.choices import PERMIT_GROUPS
from talentmatch.database import Base, JsonValue, UtcDateTime
from talentmatch.institutions.models import Institution

Level = dict[str, str]


class Profile(Base):
    """A candidate as the matcher and the conditions see them; the name stays with the account.

    ``visible_since_at`` is the moment of consent to be seen by companies, empty without it. ``permit_group`` says
    whether a job needs a permit (``be``, ``eu``, ``non_eu``); it is a condition and never part of the relevance.
    """

    __tablename__ = "profile"
    __table_args__ = (
        CheckConstraint(f"permit_group IN {PERMIT_GROUPS!r}", name="permit_group"),
        CheckConstraint(
            "available_to IS NULL OR available_from IS NULL OR available_to >= available_from", name="availability"
        ),
        UniqueConstraint("source", "external_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(String(80), default="")
    external_id: Mapped[str | None] = mapped_column(String(160))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="CASCADE"), unique=True)
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id", ondelete="SET NULL"), index=True)
    institution_name: Mapped[str] = mapped_column(String(120), default="")
    programme: Mapped[str] = mapped_column(String(200), default="")
    study_level: Mapped[str | None] = mapped_column(String(20))
    study_fields: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    text: Mapped[str] = mapped_column(Text, default="")
    skills: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    text_language: Mapped[str] = mapped_column(String(2), default="nl")
    languages: Mapped[list[Level]] = mapped_column(JsonValue, default=list)
    municipality: Mapped[str] = mapped_column(String(80), default="")
    postal_code: Mapped[str] = mapped_column(String(10), default="")
    origin_municipality: Mapped[str] = mapped_column(String(80), default="")
    mobility_km: Mapped[int | None]
    kinds_wanted: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    available_from: Mapped[date | None]
    available_to: Mapped[date | None]
    permit_group: Mapped[str | None] = mapped_column(String(10))
    visible_since_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    user: Mapped[User | None] = relationship()
    institution: Mapped[Institution | None] = relationship()

    @property
    def is_visible(self) -> bool:
        """Whether the candidate consented to be seen by companies."""
        return self.visible_since_at is not None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet to match on."""
        return not self.text.strip() and not self.skills
