"""Writing profiles. Every change leaves an audit line; nothing commits here."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.choices import (
    CEFR_LEVELS,
    PERMIT_GROUPS,
    SKILL_COUNT_LIMIT,
    SKILL_LIMIT,
    STUDY_FIELDS,
    STUDY_LEVELS,
    TEXT_LANGUAGES,
    TEXT_LIMIT,
    VACANCY_KINDS,
)
from talentmatch.clock import Clock
from talentmatch.database import write_content
from talentmatch.errors import InvalidInput
from talentmatch.places import find_place
from talentmatch.profiles.models import Level, Profile
from talentmatch.profiles.queries import find_profile_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileContent:
    """Everything a candidate says. Lists keep the order in which they were written."""

    text: str = ""
    skills: tuple[str, ...] = ()
    text_language: str = "nl"
    languages: tuple[Level, ...] = ()
    institution_id: int | None = None
    institution_name: str = ""
    programme: str = ""
    study_level: str | None = None
    study_fields: tuple[str, ...] = ()
    municipality: str = ""
    postal_code: str = ""
    origin_municipality: str = ""
    mobility_km: int | None = None
    kinds_wanted: tuple[str, ...] = ()
    available_from: date | None = None
    available_to: date | None = None
    permit_group: str | None = None


def check_content(content: ProfileContent) -> None:
    """Raise ``InvalidInput`` with every field of ``content`` that breaks a rule."""
    errors: dict[str, str] = {}
    if len(content.text) > TEXT_LIMIT:
        errors["text"] = "too_long"
    if len(content.skills) > SKILL_COUNT_LIMIT or any(len(skill) > SKILL_LIMIT for skill in content.skills):
        errors["skills"] = "too_long"
    for name in ("municipality", "origin_municipality"):
        if getattr(content, name) and find_place(getattr(content, name)) is None:
            errors[name] = "unknown_municipality"
    if content.available_from and content.available_to and content.available_to < content.available_from:
        errors["available_to"] = "end_before_start"
    if content.mobility_km is not None and not 0 <= content.mobility_km <= 500:
        errors["mobility_km"] = "out_of_range"
    _check_choices(content, errors)
    if errors:
        raise InvalidInput(errors)


def _check_choices(content: ProfileContent, errors: dict[str, str]) -> None:
    if content.text_language not in TEXT_LANGUAGES:
        errors["text_language"] = "not_a_choice"
    if content.study_level is not None and content.study_level not in STUDY_LEVELS:
        errors["study_level"] = "not_a_choice"
    if content.permit_group is not None and content.permit_group not in PERMIT_GROUPS:
        errors["permit_group"] = "not_a_choice"
    if not set(content.study_fields) <= set(STUDY_FIELDS):
        errors["study_fields"] = "not_a_choice"
    if not set(content.kinds_wanted) <= set(VACANCY_KINDS):
        errors["kinds_wanted"] = "not_a_choice"
    if any(level.get("cefr") not in CEFR_LEVELS or not level.get("lang") for level in content.languages):
        errors["languages"] = "not_a_choice"


def content_of(profile: Profile) -> ProfileContent:
    """What ``profile`` says, as content that can be changed and written back."""
    stored = {f.name: getattr(profile, f.name) for f in fields(ProfileContent)}
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in stored.items()}
    return ProfileContent(**values)


def create_profile(
    db_session: Session, content: ProfileContent, *, user: User | None, actor: User | None, clock: Clock
) -> Profile:
    """There is a new profile, of ``user`` when one is given. Companies do not see it until consent is given."""
    check_content(content)
    profile = Profile(user=user, created_at=clock.now(), updated_at=clock.now())
    write_content(profile, content)
    db_session.add(profile)
    record(db_session, "profile.created", profile, actor=actor, clock=clock)
    return profile


def update_profile(
    db_session: Session, profile: Profile, content: ProfileContent, *, actor: User | None, clock: Clock
) -> Profile:
    """``profile`` says what ``content`` says."""
    check_content(content)
    changed = write_content(profile, content)
    if changed:
        profile.updated_at = clock.now()
        record(db_session, "profile.updated", profile, actor=actor, clock=clock, details={"fields": changed})
    return profile


def give_consent(db_session: Session, profile: Profile, *, actor: User, clock: Clock) -> None:
    """Companies may see ``profile``, without name and contact, from now on."""
    if profile.visible_since_at is None:
        profile.visible_since_at = clock.now()
        record(db_session, "profile.consent_given", profile, actor=actor, clock=clock)


def withdraw_consent(db_session: Session, profile: Profile, *, actor: User, clock: Clock) -> None:
    """No company sees ``profile`` from the next request on."""
    if profile.visible_since_at is not None:
        profile.visible_since_at = None
        record(db_session, "profile.consent_withdrawn", profile, actor=actor, clock=clock)


def erase_student(db_session: Session, user: User, *, clock: Clock) -> None:
    """``user`` and their profile are gone; the audit trail keeps that it happened, without saying who it was."""
    record(db_session, "user.erased", user, actor=None, clock=clock)
    profile = find_profile_of(db_session, user.id)
    if profile is not None:
        db_session.delete(profile)
        db_session.flush()
    db_session.delete(user)
