"""Feeds: addresses of a company's own vacancies, read again and again, and where each vacancy was seen."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.choices import FEED_KINDS
from talentmatch.companies.models import Company
from talentmatch.database import Base, JsonValue, UtcDateTime
from talentmatch.vacancies.models import Vacancy

ADDRESS_LIMIT = 1000


class VacancyFeed(Base):
    """An address from which a company's vacancies are read every so many hours.

    A complete feed lists all that is open: what is gone from it is closed here. ``last_outcome`` says what the last
    reading did, as ``feeds.FeedOutcome`` writes it; ``failed_count`` counts the readings in a row that failed.
    """

    __tablename__ = "vacancy_feed"
    __table_args__ = (
        CheckConstraint(f"kind IN {FEED_KINDS!r}", name="kind"),
        CheckConstraint("every_hours >= 1 AND every_hours <= 168", name="every_hours"),
        UniqueConstraint("company_id", "address"),
        Index(None, "is_active", "next_run_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"))
    address: Mapped[str] = mapped_column(String(ADDRESS_LIMIT))
    kind: Mapped[str] = mapped_column(String(10))
    is_complete: Mapped[bool] = mapped_column(default=True)
    is_active: Mapped[bool] = mapped_column(default=True)
    every_hours: Mapped[int] = mapped_column(default=24)
    next_run_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_run_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_outcome: Mapped[dict[str, Any]] = mapped_column(JsonValue, default=dict)
    failed_count: Mapped[int] = mapped_column(default=0)
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    company: Mapped[Company] = relationship()


class VacancySource(Base):
    """A place where a vacancy was seen: one entry of one feed. A vacancy on several boards has several.

    ``content_hash`` is of what the entry said last, so that an entry that says the same changes nothing here.
    ``gone_at`` is set while the entry is no longer in its feed, or its last day has passed.
    """

    __tablename__ = "vacancy_source"
    __table_args__ = (UniqueConstraint("feed_id", "external_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    vacancy_id: Mapped[int] = mapped_column(ForeignKey("vacancy.id", ondelete="CASCADE"), index=True)
    feed_id: Mapped[int] = mapped_column(ForeignKey("vacancy_feed.id", ondelete="CASCADE"))
    external_id: Mapped[str] = mapped_column(String(160))
    address: Mapped[str] = mapped_column(String(ADDRESS_LIMIT), default="")
    content_hash: Mapped[str] = mapped_column(String(64))
    first_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    gone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    vacancy: Mapped[Vacancy] = relationship()
    feed: Mapped[VacancyFeed] = relationship()
