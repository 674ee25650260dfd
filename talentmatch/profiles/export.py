"""What a person gets when they ask for their data: everything they gave, in a form another service can read."""

from collections.abc import Iterable
from typing import Any

from talentmatch.accounts.models import User
from talentmatch.audit.models import AuditLine
from talentmatch.profiles.models import Profile


def exported_profile(user: User, profile: Profile | None, history: Iterable[AuditLine]) -> dict[str, Any]:
    """Account and profile of ``user`` and what happened to them, as JSON values; names are the exchange format's."""
    return {
        "account": {
            "email": user.email,
            "name": user.name,
            "locale": user.locale,
            "created_at": user.created_at.isoformat(),
            "confirmed_at": user.confirmed_at and user.confirmed_at.isoformat(),
        },
        "profile": None if profile is None else _profile(profile),
        "history": [{"at": line.at.isoformat(), "action": line.action, "details": line.details} for line in history],
    }


def _profile(profile: Profile) -> dict[str, Any]:
    return {
        "institution": profile.institution_name,
        "programme": profile.programme,
        "level": profile.study_level,
        "study_fields": profile.study_fields,
        "text": profile.text,
        "skills": profile.skills,
        "language": profile.text_language,
        "languages": profile.languages,
        "municipality": profile.municipality,
        "postal_code": profile.postal_code,
        "origin_municipality": profile.origin_municipality or None,
        "mobility_km": profile.mobility_km,
        "kinds_wanted": profile.kinds_wanted,
        "available_from": profile.available_from and profile.available_from.isoformat(),
        "available_to": profile.available_to and profile.available_to.isoformat(),
        "citizenship_group": profile.permit_group,
        "visible_to_companies_since": profile.visible_since_at and profile.visible_since_at.isoformat(),
        "created_at": profile.created_at.isoformat(),
        "updated_at": profile.updated_at.isoformat(),
    }
