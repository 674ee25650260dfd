"""What the bridge remembers: which documents changed, and which index was built from what."""

from datetime import datetime

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from talentmatch.database import Base, UtcDateTime


class DocumentChange(Base):
    """A vacancy or profile that was added, changed or removed; every process folds these into its index in order."""

    __tablename__ = "document_change"
    __table_args__ = (
        CheckConstraint("side IN ('vacancy', 'candidate')", name="side"),
        {"sqlite_autoincrement": True},  # a number is never used twice, or a change would be missed
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[str] = mapped_column(String(10))
    document_id: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class IndexBuild(Base):
    """One fitted index: what went into it, and up to which change."""

    __tablename__ = "index_build"

    id: Mapped[int] = mapped_column(primary_key=True)
    build_id: Mapped[str] = mapped_column(String(64))
    vacancy_count: Mapped[int]
    candidate_count: Mapped[int]
    last_change_id: Mapped[int]
    vocabulary_fingerprint: Mapped[str] = mapped_column(String(64))
    seconds: Mapped[float]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
