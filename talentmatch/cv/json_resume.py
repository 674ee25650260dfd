"""JSON Resume (jsonresume.org, schema 1.0): only the parts used here are checked."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator

from talentmatch.cv.language_levels import cefr_in
from talentmatch.cv.language_names import language_code
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.plain_text import decoded
from talentmatch.cv.profile import ProposedProfile
from talentmatch.cv.safe_xml import plain_lines
from talentmatch.cv.structured import StructuredCv, joined

_TEXT = {"type": ["string", "null"]}
_TEXTS = {"type": ["array", "null"], "items": _TEXT}


def _list_of(**properties: object) -> dict[str, object]:
    return {"type": ["array", "null"], "items": {"type": "object", "properties": properties}}


_SCHEMA: dict[str, object] = {
    "type": "object",
    "anyOf": [{"required": [name]} for name in ("basics", "work", "education")],
    "properties": {
        "basics": {
            "type": "object",
            "properties": {
                "name": _TEXT,
                "label": _TEXT,
                "summary": _TEXT,
                "email": _TEXT,
                "phone": _TEXT,
                "location": {"type": ["object", "null"], "properties": {"city": _TEXT, "address": _TEXT}},
            },
        },
        "work": _list_of(name=_TEXT, position=_TEXT, summary=_TEXT, highlights=_TEXTS),
        "volunteer": _list_of(organization=_TEXT, position=_TEXT, summary=_TEXT, highlights=_TEXTS),
        "education": _list_of(institution=_TEXT, area=_TEXT, studyType=_TEXT, courses=_TEXTS),
        "skills": _list_of(name=_TEXT, keywords=_TEXTS),
        "languages": _list_of(language=_TEXT, fluency=_TEXT),
        "projects": _list_of(name=_TEXT, description=_TEXT, highlights=_TEXTS, keywords=_TEXTS),
        "certificates": _list_of(name=_TEXT, issuer=_TEXT),
        "publications": _list_of(name=_TEXT, summary=_TEXT),
        "interests": _list_of(name=_TEXT, keywords=_TEXTS),
    },
}


def read_json_resume(data: bytes) -> ProposedProfile:
    """The profile proposed by a JSON Resume; refuses JSON that is something else."""
    try:
        resume: Any = json.loads(decoded(data).strip("\ufeff\x00 \t\r\n"))
    except ValueError:
        raise CvRejectedError("broken") from None
    if not Draft202012Validator(_SCHEMA).is_valid(resume):
        raise CvRejectedError("not_a_resume")
    cv = StructuredCv("json_resume")
    _basics(cv, resume.get("basics") or {})
    cv.experience = [line for entry in _entries(resume, "work", "volunteer") for line in _work(entry)]
    cv.education = [line for entry in _entries(resume, "education") for line in _study(entry)]
    cv.education += [joined(_of(entry, "name"), _of(entry, "issuer")) for entry in _entries(resume, "certificates")]
    for entry in _entries(resume, "skills"):
        cv.skills += [_of(entry, "name"), *_all(entry, "keywords")]
    _languages(cv, _entries(resume, "languages"))
    cv.other = [line for entry in _entries(resume, "projects", "publications", "interests") for line in _more(entry)]
    return cv.proposed()


def _entries(resume: dict[str, Any], *names: str) -> list[dict[str, Any]]:
    return [entry for name in names for entry in resume.get(name) or []]


def _of(entry: dict[str, Any], name: str) -> str:
    value = entry.get(name)
    return plain_lines(value) if isinstance(value, str) else ""


def _all(entry: dict[str, Any], name: str) -> list[str]:
    return [plain_lines(value) for value in entry.get(name) or [] if value]


def _basics(cv: StructuredCv, basics: dict[str, Any]) -> None:
    location = basics.get("location") or {}
    cv.title = _of(basics, "label")
    cv.summary = [_of(basics, "summary")]
    cv.municipality = _of(location, "city")
    place = joined(_of(location, "postalCode"), cv.municipality, by=" ")
    cv.contact = [
        _of(basics, "name"),
        joined(_of(location, "address"), place),
        _of(basics, "email"),
        _of(basics, "phone"),
    ]


def _dates(entry: dict[str, Any]) -> str:
    return joined(_of(entry, "startDate"), _of(entry, "endDate"), by=" – ")


def _work(entry: dict[str, Any]) -> list[str]:
    organisation = _of(entry, "name") or _of(entry, "organization") or _of(entry, "company")
    head = joined(_of(entry, "position"), organisation, _dates(entry))
    return [head, _of(entry, "summary"), *_all(entry, "highlights")]


def _study(entry: dict[str, Any]) -> list[str]:
    degree = joined(_of(entry, "studyType"), _of(entry, "area"), by=" ")
    return [joined(degree, _of(entry, "institution"), _dates(entry)), *_all(entry, "courses")]


def _languages(cv: StructuredCv, entries: list[dict[str, Any]]) -> None:
    for entry in entries:
        name, fluency = _of(entry, "language"), _of(entry, "fluency")
        code = language_code(name)
        cv.language_lines.append(joined(name, fluency, by=": "))
        if code:
            cv.languages.append((code, cefr_in(fluency)))


def _more(entry: dict[str, Any]) -> list[str]:
    about = _of(entry, "description") or _of(entry, "summary")
    return [_of(entry, "name"), about, *_all(entry, "highlights"), joined(*_all(entry, "keywords"))]
