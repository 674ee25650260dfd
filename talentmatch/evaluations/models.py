"""Evaluations of a placement by its three parties, and the forms that ask for them."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.choices import AGREEMENT_PARTIES, EVALUATION_MOMENTS
from talentmatch.database import Base, JsonValue, UtcDateTime
from talentmatch.placements.models import Placement


class EvaluationForm(Base):
    """The questions of an institution for one party at one moment, in place of those that come with the product.

    ``questions`` holds what `Question.as_json` gives, in the order they are asked.
    """

    __tablename__ = "evaluation_form"
    __table_args__ = (
        CheckConstraint(f"party IN {AGREEMENT_PARTIES!r}", name="party"),
        CheckConstraint(f"moment IN {EVALUATION_MOMENTS!r}", name="moment"),
        UniqueConstraint("institution_id", "party", "moment"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id", ondelete="CASCADE"))
    party: Mapped[str] = mapped_column(String(12))
    moment: Mapped[str] = mapped_column(String(10))
    questions: Mapped[list[dict[str, Any]]] = mapped_column(JsonValue)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Evaluation(Base):
    """What one party says of a placement at one moment: a draft until it is handed in, then final.

    ``questions`` are those that were asked, so that a later change of the form changes nothing here; ``answers`` holds
    by key a number from 1 to 5, a text, or true or false. ``is_shared`` says that the host may read the student's.
    """

    __tablename__ = "evaluation"
    __table_args__ = (
        CheckConstraint(f"party IN {AGREEMENT_PARTIES!r}", name="party"),
        CheckConstraint(f"moment IN {EVALUATION_MOMENTS!r}", name="moment"),
        UniqueConstraint("placement_id", "party", "moment"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placement.id", ondelete="CASCADE"))
    party: Mapped[str] = mapped_column(String(12))
    moment: Mapped[str] = mapped_column(String(10))
    questions: Mapped[list[dict[str, Any]]] = mapped_column(JsonValue)
    answers: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    is_shared: Mapped[bool] = mapped_column(default=False)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id", ondelete="SET NULL"), index=True)
    author_name: Mapped[str] = mapped_column(String(254), default="")
    handed_in_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)

    placement: Mapped[Placement] = relationship()
