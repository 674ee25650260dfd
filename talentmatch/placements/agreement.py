"""What an agreement says, frozen: plain values with a fingerprint, the same for everybody who signs. Pure."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from talentmatch.placements.models import AgreementTemplate, Placement
from talentmatch.placements.wording import role_words, worded_articles

FORMAT = 1
#: What the three parties agree on; a change of one of these asks for a new version.
TERMS = (
    "kind", "is_curricular", "start_on", "end_on", "hours_per_week", "hours_per_day", "work_place", "pay", "allowance",
    "activity_plan", "mentor_name", "mentor_email", "supervisor_name", "supervisor_email", "insured_by", "declared_by",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wording:
    """What an institution says about its agreements, or what counts where it says nothing."""

    articles: Mapping[str, str]
    role_words: Mapping[str, Mapping[str, str]]
    signing_officer: str
    is_checked: bool


def wording_of(template: AgreementTemplate | None) -> Wording:
    """The wording of an institution's ``template``; without one that of the product, checked by nobody."""
    if template is None:
        return Wording({}, {}, "", is_checked=False)
    return Wording(
        template.articles, template.role_words, template.signing_officer, is_checked=template.checked_on is not None
    )


def terms_of(placement: Placement) -> dict[str, str]:
    """The terms of ``placement`` as text, so that every database gives back the same."""
    return {name: _text(getattr(placement, name)) for name in TERMS}


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:g}" if isinstance(value, float) else str(value).strip()


def languages_of(placement: Placement) -> tuple[str, ...]:
    """The student's language and the host's, each once."""
    student = placement.profile.user.locale if placement.profile.user else "nl"
    return tuple(dict.fromkeys((student, placement.company.language)))


def content_of(
    placement: Placement, wording: Wording, *, number: int, issued_on: date, what_changed: str = "", why: str = ""
) -> dict[str, Any]:
    """Everything that a version of the agreement says, as JSON values."""
    account, institution = placement.profile.user, placement.institution
    school = institution.name if institution else placement.profile.institution_name
    languages = languages_of(placement)
    words = {language: role_words(language, wording.role_words) for language in languages}
    return {
        "format": FORMAT,
        "number": number,
        "issued_on": issued_on.isoformat(),
        "what_changed": what_changed,
        "why": why,
        "title": placement.application.vacancy.title,
        "terms": terms_of(placement),
        "student": {
            "name": (account.name or account.email) if account else "",
            "programme": placement.profile.programme,
        },
        "host": {
            "name": placement.company.name,
            "enterprise_number": placement.company.enterprise_number or "",
            "municipality": placement.company.municipality,
        },
        "institution": {"name": school, "signing_officer": wording.signing_officer},
        "risks": {
            "done_on": _text(placement.risk_done_on),
            "done_by": placement.risk_done_by,
            "categories": sorted(placement.risk_categories),
        },
        "languages": list(languages),
        "role_words": words,
        "articles": {
            language: [
                {"title": article.title, "paragraphs": list(article.paragraphs)}
                for article in worded_articles(language, wording.articles, words=words[language], institution=school)
            ]
            for language in languages
        },
        "is_wording_checked": wording.is_checked,
    }


def fingerprint(values: Mapping[str, Any] | Iterable[Any]) -> str:
    """SHA-256 of ``values``, in hexadecimal; the order of names does not matter."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
