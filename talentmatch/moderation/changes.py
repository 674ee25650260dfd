"""What a company changed since it was asked: field by field, and of texts only the lines that differ."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from talentmatch.companies.models import Company
from talentmatch.vacancies.models import Vacancy

#: Fields that are kept of a vacancy and of a company when something is asked of them.
VACANCY_FIELDS = (
    "kind", "title", "description", "required_skills", "desired_skills", "text_language", "working_languages",
    "municipality", "remote", "positions", "period_start", "period_end", "hours_per_week", "study_fields",
    "study_levels", "insists_on_study_level", "paid", "sponsors_permit",
)  # fmt: skip
COMPANY_FIELDS = (
    "name", "enterprise_number", "sector", "size", "municipality", "campus_id", "website", "language", "summaries",
)  # fmt: skip
_LINE_END = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Change:
    """One field that says something else than before; both sides as lines, without those they share."""

    field: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def said_by(subject: Vacancy | Company) -> dict[str, Any]:
    """What ``subject`` says now, by field, fit to be kept."""
    fields = VACANCY_FIELDS if isinstance(subject, Vacancy) else COMPANY_FIELDS
    return {name: _plain(getattr(subject, name)) for name in fields}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """The fields of ``after`` that say something else than ``before``, in their order."""
    return [
        _change(name, _lines(before[name]), _lines(value))
        for name, value in after.items()
        if name in before and before[name] != value
    ]


def _change(name: str, before: list[str], after: list[str]) -> Change:
    gone: list[str] = []
    new: list[str] = []
    for what, b_start, b_end, a_start, a_end in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if what != "equal":
            gone += before[b_start:b_end]
            new += after[a_start:a_end]
    return Change(name, tuple(gone), tuple(new))


def _lines(value: Any) -> list[str]:
    """``value`` as lines: sentences of a text, items of a list."""
    if value is None or value == "":
        return []
    if isinstance(value, dict):
        return [line for key, part in sorted(value.items()) for line in _prefixed(key, part)]
    if isinstance(value, list):
        return [_item(item) for item in value]
    return [line.strip() for line in _LINE_END.split(str(value)) if line.strip()]


def _prefixed(key: str, part: Any) -> list[str]:
    return [f"{key}: {line}" for line in _lines(part)]


def _item(item: Any) -> str:
    """A language before its level, whatever order a database keeps."""
    return " ".join(str(item[key]) for key in sorted(item, reverse=True)) if isinstance(item, dict) else str(item)
