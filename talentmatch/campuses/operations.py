"""Writing campuses. Every change leaves an audit line; nothing commits here."""

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.campuses.models import Campus
from talentmatch.choices import TEXT_LIMIT
from talentmatch.clock import Clock
from talentmatch.database import write_content
from talentmatch.errors import InvalidInput
from talentmatch.places import find_place


@dataclass(frozen=True, slots=True, kw_only=True)
class CampusContent:
    """Everything a campus says about itself; texts are keyed by language."""

    name: str
    municipality: str
    postal_code: str = ""
    street_address: str = ""
    summaries: dict[str, str] = field(default_factory=dict)
    facilities: dict[str, list[str]] = field(default_factory=dict)
    website: str = ""


def update_campus(
    db_session: Session, campus: Campus, content: CampusContent, *, actor: User | None, clock: Clock
) -> Campus:
    """``campus`` says what ``content`` says."""
    errors: dict[str, str] = {}
    if not content.name.strip():
        errors["name"] = "required"
    if find_place(content.municipality) is None:
        errors["municipality"] = "unknown_municipality"
    if any(len(text) > TEXT_LIMIT for text in content.summaries.values()):
        errors["summaries"] = "too_long"
    if content.website and not content.website.startswith(("https://", "http://")):
        errors["website"] = "not_a_web_address"
    if errors:
        raise InvalidInput(errors)
    if campus.municipality != content.municipality:
        place = find_place(content.municipality)
        campus.latitude, campus.longitude = (place.latitude, place.longitude) if place else (None, None)
    changed = write_content(campus, content)
    if changed:
        record(db_session, "campus.updated", campus, actor=actor, clock=clock, details={"fields": changed})
    return campus
