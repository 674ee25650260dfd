"""Names of the organisations that accounts act for, of whatever kind."""

from collections.abc import Iterable, Mapping

from flask_babel import gettext as _

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import ORGANISATION_OF_ROLE
from talentmatch.campuses.queries import campuses
from talentmatch.companies.queries import company_names
from talentmatch.institutions.queries import institutions
from talentmatch.web.services import db_session


def organisation_choices() -> dict[str, str | dict[str, str]]:
    """Choices of a select field, grouped by kind; a value is column and number, such as ``company_id:12``."""
    return {
        "": _("None"),
        _("Companies"): {f"company_id:{number}": name for number, name in company_names(db_session())},
        _("Campuses"): {f"campus_id:{campus.id}": campus.name for campus in campuses(db_session())},
        _("Career offices"): {f"institution_id:{i.id}": i.name for i in institutions(db_session())},
    }


def organisation_id(chosen: str, role: str) -> int | None:
    """Number of the organisation chosen, when it is of the kind that ``role`` needs."""
    column, _colon, number = chosen.partition(":")
    return int(number) if number and column == ORGANISATION_OF_ROLE.get(role) else None


def organisations_of(users: Iterable[User]) -> Mapping[int, str]:
    """What each account acts for, as one text; accounts without organisation are left out. Three queries at most."""
    memberships = [membership for user in users for membership in user.memberships]
    company_ids = [m.company_id for m in memberships if m.company_id is not None]
    companies = dict(company_names(db_session(), company_ids)) if company_ids else {}
    sites = {c.id: c.name for c in campuses(db_session())} if any(m.campus_id for m in memberships) else {}
    offices = {i.id: i.name for i in institutions(db_session())} if any(m.institution_id for m in memberships) else {}
    found: dict[int, list[str]] = {}
    for m in memberships:
        name = companies.get(m.company_id or 0) or sites.get(m.campus_id or 0) or offices.get(m.institution_id or 0)
        found.setdefault(m.user_id, []).append(name or "")
    return {user_id: ", ".join(names) for user_id, names in found.items()}
