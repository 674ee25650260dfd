"""Background work: one row per task, written in the transaction of whoever asks for it."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from talentmatch.choices import TASK_STATES
from talentmatch.database import Base, JsonValue, UtcDateTime


class TaskRun(Base):
    """One task and how far it came. The table is the queue: there is no other place where a task could be lost.

    ``run_at`` is the moment before which nobody begins it. ``attempts`` counts how often it was begun, and says
    which beginning may finish it. ``heartbeat_at`` is when its runner last said that it is alive.
    """

    __tablename__ = "task_run"
    __table_args__ = (
        CheckConstraint(f"state IN {TASK_STATES!r}", name="state"),
        Index(None, "state", "run_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(60))
    payload: Mapped[dict[str, Any]] = mapped_column(JsonValue, default=dict)
    state: Mapped[str] = mapped_column(String(20), default="waiting")
    unique_key: Mapped[str | None] = mapped_column(String(200), unique=True)
    attempts: Mapped[int] = mapped_column(default=0)
    run_at: Mapped[datetime] = mapped_column(UtcDateTime)
    heartbeat_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_error: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
