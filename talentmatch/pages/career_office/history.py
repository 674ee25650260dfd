"""What happened to a company or vacancy, in words, from the audit trail."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flask_babel import LazyString
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from sqlalchemy.orm import Session

from talentmatch.accounts.queries import addresses_of
from talentmatch.audit.models import AuditLine
from talentmatch.audit.queries import audit_lines_of

ACTIONS: Mapping[str, LazyString] = {
    "company.created": _l("Signed up"),
    "company.updated": _l("Changed"),
    "company.approved": _l("Approved"),
    "company.refused": _l("Refused"),
    "company.tenant_confirmed": _l("Confirmed by its campus"),
    "company.tenant_removed": _l("Taken off the list of its campus"),
    "vacancy.created": _l("Written"),
    "vacancy.updated": _l("Changed"),
    "vacancy.submit": _l("Handed in"),
    "vacancy.withdraw": _l("Taken back by the company"),
    "vacancy.publish": _l("Published"),
    "vacancy.refuse": _l("Refused"),
    "vacancy.fill": _l("Filled"),
    "vacancy.close": _l("Closed"),
    "vacancy.expire": _l("Expired"),
    "vacancy.reopen": _l("Reopened"),
}


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change: when, what, by whom and why."""

    at: datetime
    words: str
    by: str
    reason: str


def history(db_session: Session, subject_kind: str, subject_id: int) -> list[HistoryLine]:
    """What happened to one thing, the newest first."""
    lines = audit_lines_of(db_session, subject_kind, subject_id)
    addresses = addresses_of(db_session, [line.actor_id for line in lines if line.actor_id is not None])
    return [
        HistoryLine(
            at=line.at,
            words=str(ACTIONS.get(line.action, line.action)),
            by=_by(line, addresses),
            reason=str(line.details.get("reason", "")),
        )
        for line in reversed(lines)
    ]


def _by(line: AuditLine, addresses: Mapping[int, str]) -> str:
    if line.actor_id is None:
        return str(_("the service or an import"))
    return addresses.get(line.actor_id) or str(_("an account that is gone"))
