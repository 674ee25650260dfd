"""Companies and start-ups."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.campuses.models import Campus
from talentmatch.choices import COMPANY_STATES
from talentmatch.database import Base, JsonValue, UtcDateTime


class Company(Base):
    """A company. Nothing of it is public before a career office approves it.

    A campus is optional: many companies sit in none. ``campus_confirmed_at`` says since when that campus confirms it.
    ``reply_days`` is the number of working days within which it promises to answer an application.
    """

    __tablename__ = "company"
    __table_args__ = (
        CheckConstraint(f"state IN {COMPANY_STATES!r}", name="state"),
        CheckConstraint("reply_days >= 1 AND reply_days <= 30", name="reply_days"),
        UniqueConstraint("source", "external_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(String(80), default="")
    external_id: Mapped[str | None] = mapped_column(String(160))
    enterprise_number: Mapped[str | None] = mapped_column(String(10), unique=True)
    name: Mapped[str] = mapped_column(String(160), index=True)
    sector: Mapped[str] = mapped_column(String(120), default="")
    size: Mapped[str] = mapped_column(String(10), default="1-9")
    municipality: Mapped[str] = mapped_column(String(80), default="")
    postal_code: Mapped[str] = mapped_column(String(10), default="")
    campus_id: Mapped[int | None] = mapped_column(ForeignKey("campus.id", ondelete="SET NULL"), index=True)
    campus_confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    website: Mapped[str] = mapped_column(String(255), default="")
    language: Mapped[str] = mapped_column(String(2), default="nl")
    summaries: Mapped[dict[str, str]] = mapped_column(JsonValue, default=dict)
    reply_days: Mapped[int] = mapped_column(default=10, server_default="10")
    state: Mapped[str] = mapped_column(String(20), default="pending", index=True)
    state_reason: Mapped[str] = mapped_column(Text, default="")
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    campus: Mapped[Campus | None] = relationship()

    @property
    def is_public(self) -> bool:
        """Whether a career office approved it."""
        return self.state == "approved"
