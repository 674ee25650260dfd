"""Reading the audit trail."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine


def audit_lines(db_session: Session, *, limit: int, before_id: int | None = None) -> Sequence[AuditLine]:
    """The newest ``limit`` lines, newest first; with ``before_id`` those older than that line."""
    query = select(AuditLine).order_by(AuditLine.id.desc()).limit(limit)
    if before_id is not None:
        query = query.where(AuditLine.id < before_id)
    return db_session.scalars(query).all()


def audit_lines_of(db_session: Session, subject_kind: str, subject_id: int) -> Sequence[AuditLine]:
    """What happened to one thing, oldest first."""
    query = select(AuditLine).where(AuditLine.subject_kind == subject_kind, AuditLine.subject_id == subject_id)
    return db_session.scalars(query.order_by(AuditLine.id)).all()
