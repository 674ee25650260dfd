"""Writing institutions. Every change leaves an audit line; nothing commits here."""

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.clock import Clock
from talentmatch.database import write_content
from talentmatch.errors import InvalidInput
from talentmatch.institutions.models import Institution
from talentmatch.institutions.queries import find_by_name


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionContent:
    """Everything an administrator says about an institution. ``mail_domains`` recognise its students."""

    name: str
    short_name: str
    mail_domains: tuple[str, ...] = ()
    municipality: str = ""
    website: str = ""
    office_names: dict[str, str] = field(default_factory=dict)


def _check(content: InstitutionContent) -> None:
    errors = {name: "required" for name in ("name", "short_name") if not getattr(content, name).strip()}
    if any("@" in domain or "." not in domain for domain in content.mail_domains):
        errors["mail_domains"] = "not_a_mail_domain"
    if errors:
        raise InvalidInput(errors)


def create_institution(
    db_session: Session, key: str, content: InstitutionContent, *, actor: User | None, clock: Clock
) -> Institution:
    """There is a new institution known by ``key``."""
    _check(content)
    if find_by_name(db_session, key) is not None:
        raise InvalidInput({"key": "already_known"})
    institution = Institution(key=key, name=content.name, short_name=content.short_name)
    write_content(institution, content)
    db_session.add(institution)
    record(db_session, "institution.created", institution, actor=actor, clock=clock)
    return institution


def update_institution(
    db_session: Session, institution: Institution, content: InstitutionContent, *, actor: User | None, clock: Clock
) -> Institution:
    """``institution`` says what ``content`` says."""
    _check(content)
    changed = write_content(institution, content)
    if changed:
        record(db_session, "institution.updated", institution, actor=actor, clock=clock, details={"fields": changed})
    return institution
