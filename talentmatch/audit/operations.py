"""Writing the audit trail."""

from typing import Any, Protocol

from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.clock import Clock


class Actor(Protocol):
    """Somebody who acts: a user account."""

    id: int


def record(
    db_session: Session,
    action: str,
    subject: Any,
    *,
    actor: Actor | None,
    clock: Clock,
    details: dict[str, Any] | None = None,
) -> AuditLine:
    """The trail holds one more line: ``actor`` did ``action`` (``vacancy.published``) to ``subject``.

    ``actor`` is ``None`` when the service acts by itself. ``details`` holds no personal data beyond ids and reasons.
    """
    db_session.flush()
    line = AuditLine(
        at=clock.now(),
        actor_id=None if actor is None else actor.id,
        action=action,
        subject_kind=subject.__tablename__,
        subject_id=subject.id,
        details=details or {},
    )
    db_session.add(line)
    return line
