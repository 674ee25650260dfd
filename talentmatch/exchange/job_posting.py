"""JobPosting of schema.org in JSON-LD, as job boards and career pages hold it → rows of the exchange format."""

import hashlib
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from talentmatch.choices import STUDY_FIELDS, STUDY_LEVELS, VACANCY_KINDS
from talentmatch.exchange.entry_values import day_text, hours_text, kind_of, language_code, place_values, says_paid
from talentmatch.exchange.html_text import plain_text
from talentmatch.exchange.rows import Row, RowError

#: Deeper than this nobody nests an offer; and no company has more open at once.
DEPTH_LIMIT = 12
POSTING_LIMIT = 2_000

_CONTAINERS = (
    "@graph",
    "itemListElement",
    "item",
    "mainEntity",
    "mainEntityOfPage",
    "hasPart",
    "about",
    "@list",
    "@set",
)
_WELCOME = {"welcome, not required"}
_LEVEL = re.compile(r"([a-z]{2,3})[ :]+([ABC][12])", re.IGNORECASE)
_COMMENTS = re.compile(r"^\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*$")


def rows_of_page(text: str) -> list[Row]:
    """The vacancies in a page of HTML, or in JSON-LD alone, numbered in the order in which they stand.

    A block that is no JSON becomes a row with its error; the others are read all the same. Empty when there are none.
    """
    stripped = text.lstrip("\ufeff \t\r\n")
    blocks = [stripped] if stripped.startswith(("{", "[")) else _blocks(text)
    rows: list[Row] = []
    for block in blocks:
        try:
            postings = list(_postings(json.loads(_COMMENTS.sub("", block), strict=False), 0))
        except (ValueError, RecursionError):  # ValueError: no JSON, or a number of thousands of digits
            rows.append(Row(len(rows) + 1, {}, RowError("row", "is no JSON.", code="not_json")))
            continue
        for posting in postings[: POSTING_LIMIT - len(rows)]:
            rows.append(_row(len(rows) + 1, posting))
    return rows


def _blocks(html: str) -> list[str]:
    reader = _ScriptReader()
    reader.feed(html)
    reader.close()
    return [block for block in reader.blocks if block.strip()]


class _ScriptReader(HTMLParser):
    """Collects the data blocks of a page that hold JSON-LD."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._is_inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins."""
        if tag == "script":
            kind = (dict(attrs).get("type") or "").split(";")[0].strip().casefold()
            self._is_inside = kind == "application/ld+json"
            if self._is_inside:
                self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        """A block ends."""
        if tag == "script":
            self._is_inside = False

    def handle_data(self, data: str) -> None:
        """What stands in a block."""
        if self._is_inside:
            self.blocks[-1] += data


def _postings(node: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Every JobPosting under ``node``, wherever lists, graphs and item lists put it."""
    if depth > DEPTH_LIMIT:
        return
    if isinstance(node, list):
        for each in node:
            yield from _postings(each, depth + 1)
    elif isinstance(node, dict):
        if "JobPosting" in _types(node):
            yield node
            return
        for name in _CONTAINERS:
            if name in node:
                yield from _postings(node[name], depth + 1)


def _types(node: dict[str, Any]) -> set[str]:
    return {re.split(r"[/#:]", name)[-1] for name in _listed(node.get("@type")) if isinstance(name, str)}


def _row(number: int, posting: dict[str, Any]) -> Row:
    title, description = plain_text(_text(posting.get("title") or posting.get("name"))), _description(posting)
    address = _text(posting.get("url"))
    values: dict[str, Any] = {
        "id": _identifier(posting.get("identifier"))
        or address
        or _text(posting.get("@id"))
        or hash_of(title, description),
        "address": address,
        "title": title,
        "description": description,
        "kind": _kind(posting, title),
        "language": language_code(_named(posting.get("inLanguage"))),
        "positions": _text(posting.get("totalJobOpenings")),
        "hours_per_week": hours_text(_text(posting.get("workHours"))),
        "period_start": day_text(_text(posting.get("jobStartDate"))),
        "expires_on": day_text(_text(posting.get("validThrough"))),
        "remote": "full" if "TELECOMMUTE" in map(str, _listed(posting.get("jobLocationType"))) else "",
        "paid": True if _is_paid(posting) else "",
        **_place(posting.get("jobLocation")),
        **_skills(posting.get("skills")),
        **_education(posting.get("educationRequirements")),
        "working_languages": _languages(posting.get("qualifications")),
    }
    return Row(number, {name: value for name, value in values.items() if value not in ("", [])})


def hash_of(*texts: str) -> str:
    """A name for an entry that gives itself none."""
    return hashlib.sha256("\n".join(texts).encode("utf-8", "replace")).hexdigest()[:40]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str:
    """The text of a value: plain, in a list, or with its language beside it."""
    if isinstance(value, list):
        value = next((each for each in value if each), "")
    if isinstance(value, dict):
        value = value.get("@value", value.get("@id", ""))
    return "" if value is None or isinstance(value, list | dict | bool) else str(value).strip()


def _named(value: Any) -> str:
    """The name of a thing, or the text itself."""
    first = next(iter(_listed(value)), "")
    if isinstance(first, dict):
        return _text(first.get("alternateName")) or _text(first.get("name")) or _text(first)
    return _text(first)


def _identifier(value: Any) -> str:
    first = next(iter(_listed(value)), None)
    return (_text(first.get("value")) or _text(first)) if isinstance(first, dict) else _text(first)


def _description(posting: dict[str, Any]) -> str:
    """The description, and what other fields say in sentences that it does not say."""
    parts = [plain_text(_text(posting.get("description")))]
    for name in ("responsibilities", "qualifications", "experienceRequirements"):
        text = plain_text(" ".join(each for each in _listed(posting.get(name)) if isinstance(each, str)))
        if text and text not in parts[0]:
            parts.append(text)
    return "\n\n".join(part for part in parts if part)


def _kind(posting: dict[str, Any], title: str) -> str:
    for kind in map(str, _listed(posting.get("additionalType"))):
        if kind in VACANCY_KINDS:
            return kind
    employment = [part.strip() for each in _listed(posting.get("employmentType")) for part in str(each).split(",")]
    told = next((part for part in employment if kind_of(part, "") != "job"), "")
    return kind_of(told, title)


def _is_paid(posting: dict[str, Any]) -> bool:
    salary = posting.get("baseSalary") or posting.get("estimatedSalary")
    benefits = " ".join(each for each in _listed(posting.get("jobBenefits")) if isinstance(each, str))
    return (salary is not None and says_paid(json.dumps(salary))) or (len(benefits) < 40 and says_paid(benefits))


def _place(value: Any) -> dict[str, str]:
    """The first place that is known, else the first as it is written."""
    found = [_address(place) for place in _listed(value)]
    written = [place for place in found if place["municipality"]]
    known = [place for place in written if place.get("postal_code")]
    return next(iter(known or written), {})


def _address(place: Any) -> dict[str, str]:
    address = place.get("address", place) if isinstance(place, dict) else place
    address = next(iter(_listed(address)), "")
    if not isinstance(address, dict):
        return place_values(_text(address), "")
    locality = (
        _text(address.get("addressLocality")) or _text(address.get("name")) or _text(address.get("addressRegion"))
    )
    return place_values(locality, _text(address.get("postalCode")), _named(address.get("addressCountry")))


def _skills(value: Any) -> dict[str, list[str]]:
    required: list[str] = []
    desired: list[str] = []
    for skill in _listed(value):
        if isinstance(skill, dict):
            is_welcome = _text(skill.get("disambiguatingDescription")) in _WELCOME
            (desired if is_welcome else required).append(plain_text(_named(skill)))
        elif isinstance(skill, str):
            required += _split(plain_text(skill))
    return {
        "required_skills": [each for each in required if each],
        "desired_skills": [each for each in desired if each],
    }


def _split(text: str) -> list[str]:
    """The skills in one text: its lines, or what stands between commas when these are short."""
    parts = [part.strip(" -•*.") for part in re.split(r"[\n;]|,(?=\s)", text)]
    return [part for part in parts if part and len(part) <= 80]


def _education(value: Any) -> dict[str, list[str]]:
    levels: list[str] = []
    fields: list[str] = []
    for credential in _listed(value):
        if not isinstance(credential, dict):
            continue
        level = _text(credential.get("educationalLevel"))
        levels += (
            [level] if level in {*STUDY_LEVELS, "any"} else _levels_of(_text(credential.get("credentialCategory")))
        )
        codes = [_text(about.get("termCode")) for about in _listed(credential.get("about")) if isinstance(about, dict)]
        fields += [code for code in codes if code in {*STUDY_FIELDS, "any"}]
    return {"study_levels": list(dict.fromkeys(levels)), "study_fields": list(dict.fromkeys(fields))}


def _levels_of(category: str) -> list[str]:
    """Our levels for a category that Google names for JobPosting."""
    levels = {
        "associate degree": ["graduaat"],
        "bachelor degree": ["bachelor_prof", "bachelor_acad"],
        "postgraduate degree": ["master", "phd"],
    }
    return levels.get(category.casefold(), [])


def _languages(value: Any) -> list[dict[str, str]]:
    """Working languages, as our own pages write them: a credential of category "language" that asks for "nl B2"."""
    asked = (
        _LEVEL.fullmatch(_named(each.get("competencyRequired")))
        for each in _listed(value)
        if isinstance(each, dict) and _text(each.get("credentialCategory")) == "language"
    )
    return [{"lang": found[1].lower(), "cefr": found[2].upper()} for found in asked if found]
