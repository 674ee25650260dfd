"""ESCO as it was imported: its concepts, and what is known of the import."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from talentmatch.database import Base, JsonValue, UtcDateTime
from talentmatch.vocabulary.esco_entries import ESCO_KINDS


class EscoConcept(Base):
    """One occupation, skill or field of knowledge of ESCO.

    ``labels`` holds per language ``{"preferred": str, "alternative": [str], "hidden": [str]}``; ``descriptions`` a text
    per language, for occupations alone; ``essential_skills`` the addresses of what an occupation cannot do without.
    """

    __tablename__ = "esco_concept"
    __table_args__ = (CheckConstraint(f"kind IN {ESCO_KINDS!r}", name="kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uri: Mapped[str] = mapped_column(String(255), unique=True)
    kind: Mapped[str] = mapped_column(String(10))
    code: Mapped[str] = mapped_column(String(40), default="")
    reuse_level: Mapped[str] = mapped_column(String(40), default="")
    labels: Mapped[dict[str, Any]] = mapped_column(JsonValue, default=dict)
    descriptions: Mapped[dict[str, str]] = mapped_column(JsonValue, default=dict)
    essential_skills: Mapped[list[str]] = mapped_column(JsonValue, default=list)


class EscoImport(Base):
    """What of ESCO is in the database: a single row, made by the first import and kept up by every later one.

    ``files`` holds per file name its SHA-256 and number of rows. ``fingerprint`` tells one content from another.
    """

    __tablename__ = "esco_import"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    release: Mapped[str] = mapped_column(String(40), default="")
    files: Mapped[dict[str, Any]] = mapped_column(JsonValue, default=dict)
    languages: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    occupation_count: Mapped[int]
    skill_count: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(64))
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"))
