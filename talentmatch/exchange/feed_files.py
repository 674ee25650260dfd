"""RSS, Atom, XML of vacancies and CSV → rows of the exchange format. Names of elements differ from board to board."""

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from talentmatch.choices import REMOTE_MODES, STUDY_FIELDS, STUDY_LEVELS
from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.safe_xml import local_name, parse_xml
from talentmatch.exchange.addresses import FetchError
from talentmatch.exchange.entry_values import day_text, hours_text, kind_of, language_code, place_values, says_paid
from talentmatch.exchange.html_text import plain_text
from talentmatch.exchange.job_posting import POSTING_LIMIT, hash_of
from talentmatch.exchange.rows import Row, rows_of
from talentmatch.exchange.vacancies import REQUIRED_COLUMNS

DEPTH_LIMIT = 40
_ENTRIES = frozenset(
    "item entry job vacancy vacature jobposting joboffer offre offer position stelle ad stage".split()  # noqa: SIM905
)


def _words(*lines: str) -> tuple[str, ...]:
    return tuple(" ".join(lines).split())


#: Column → names of elements and attributes, without signs between words; the first that says something wins.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "id": _words("id guid referencenumber reference referentie ref jobid vacancyid externalid uid"),
    "address": _words("link url joburl applyurl lien href"),
    "title": _words("title titel titre jobtitle functietitel functie intitule name naam"),
    "municipality": _words(
        "municipality gemeente commune city stad ville ort plaats locality",
        "location joblocation locatie workplace lieu",
    ),
    "postal_code": _words("postalcode postcode zipcode zip plz codepostal"),
    "country": _words("country land pays countrycode"),
    "kind": _words("kind jobtype employmenttype contracttype dienstverband contract typecontrat type"),
    "expires_on": _words(
        "expireson expires expirydate expirationdate validthrough validuntil deadline closingdate uiterstedatum"
    ),
    "period_start": _words("periodstart startdate startdatum begindatum datedebut"),
    "period_end": _words("periodend enddate einddatum enddatum datefin"),
    "hours_per_week": _words("hoursperweek workhours urenperweek hours uren heures"),
    "positions": _words("positions openings totaljobopenings aantal numberofpositions"),
    "required_skills": _words("requiredskills skills competenties competences vaardigheden kenntnisse"),
    "desired_skills": _words("desiredskills nicetohave troeven"),
    "language": _words("language lang taal langue sprache"),
    "paid": _words("paid betaald salary loon remuneration gehalt"),
    "remote": _words("remote telework telewerk"),
    "study_fields": _words("studyfields"),
    "study_levels": _words("studylevels"),
    "working_languages": _words("workinglanguages"),
}
_CODES = {"external_entities": "has_doctype", "too_deep": "too_deep"}
_DESCRIPTIONS = _words(
    "encoded content description omschrijving functieomschrijving beschreibung jobdescription body text summary"
)
#: What stands beside the description and belongs to it.
_MORE = _words("requirements profile profiel profil qualifications vereisten anforderungen aanbod taken tasks")


def rows_of_xml(content: bytes, charset: str) -> list[Row]:
    """The entries of an RSS, Atom or vacancy file, numbered in the order in which they stand.

    Raises
    ------
    FetchError
        ``not_xml``, ``has_doctype`` or ``too_deep``.
    """
    entries = _entries(_parsed(content, charset))
    return [_row(number, entry) for number, entry in enumerate(entries[:POSTING_LIMIT], start=1)]


def _entries(element: Element) -> list[Element]:
    """The outermost elements that may be a vacancy: what stands inside one is part of it."""
    found: list[Element] = []
    for child in element:
        is_entry = len(child) > 1 and local_name(child).casefold() in _ENTRIES
        found += [child] if is_entry else _entries(child)
    return found


def rows_of_csv(content: bytes, address: str) -> list[Row]:
    """The rows of a CSV file, or of JSON lines, in the exchange format. Raises ``UnreadableFile``."""
    name = Path(re.sub(r"[?#].*", "", address)).name or "feed.csv"
    return rows_of(content, Path(name), required=REQUIRED_COLUMNS)[:POSTING_LIMIT]


def _parsed(content: bytes, charset: str) -> Element:
    """The root. Feeds often declare other characters than they hold: UTF-8 that is valid is UTF-8."""
    code = "not_xml"
    for attempt in (_as_utf8(content, "utf-8"), content, _as_utf8(content, charset), _as_utf8(content, "cp1252")):
        try:
            return parse_xml(attempt, DEPTH_LIMIT)
        except CvRejectedError as error:
            code = _CODES.get(error.code, "not_xml")
        if code != "not_xml":
            break
    raise FetchError(code)


def _as_utf8(content: bytes, charset: str) -> bytes:
    """``content`` without its declaration, in UTF-8; nothing when it is not in ``charset``."""
    try:
        text = content.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return b""
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff")).strip().encode("utf-8", "replace")


def _row(number: int, entry: Element) -> Row:
    said = _said(entry)
    value = {column: next((said[name] for name in names if said.get(name)), "") for column, names in _NAMES.items()}
    title, description = plain_text(value["title"]), _description(said)
    hours = hours_text(value["hours_per_week"])
    values: dict[str, Any] = {
        **{column: value[column] for column in ("positions", "required_skills", "desired_skills", "working_languages")},
        "id": plain_text(value["id"] or value["address"]) or hash_of(title, description),
        "address": value["address"],
        "title": title,
        "description": description,
        "kind": kind_of(value["kind"], title),
        "language": language_code(value["language"]),
        "hours_per_week": hours,
        "remote": _remote(value["remote"]),
        "paid": True if says_paid(value["paid"]) else "",
        "study_fields": _codes(value["study_fields"], STUDY_FIELDS),
        "study_levels": _codes(value["study_levels"], STUDY_LEVELS),
        **{column: day_text(value[column]) for column in ("period_start", "period_end", "expires_on")},
        **(_place(value) if value["municipality"] or value["postal_code"] else {}),
    }
    return Row(number, {name: given for name, given in values.items() if given != ""})


def _place(value: Mapping[str, str]) -> dict[str, str]:
    return place_values(plain_text(value["municipality"]), value["postal_code"], value["country"])


def _said(entry: Element) -> dict[str, str]:
    """Name → text of everything in an entry, its attributes too; the outer and the earlier win."""
    said: dict[str, str] = {}
    for name, text in entry.attrib.items():
        said.setdefault(_name(name), text.strip())
    for element in entry.iter():
        if element is entry:
            continue
        name = _name(local_name(element))
        text = _address(element) or _content(element)
        if text and (name not in said or (name == "link" and element.attrib.get("rel") == "alternate")):
            said[name] = text
    return said


def _name(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.rpartition("}")[2].casefold())


def _address(element: Element) -> str:
    """The address of an Atom link, which stands in an attribute."""
    return element.attrib.get("href", "").strip() if local_name(element) == "link" else ""


def _content(element: Element) -> str:
    """The text of an element: HTML where it holds such, else the texts inside it, as a list or as lines."""
    if not len(element):
        return (element.text or "").strip()
    names = {local_name(child) for child in element.iter()}
    if not names.isdisjoint({"p", "div", "li", "br"}):
        return _html(element)
    separator = ";" if len({local_name(child) for child in element}) == 1 else "\n"
    parts = [element.text or "", *(" ".join(child.itertext()) for child in element)]
    return separator.join(part.strip() for part in parts if part.strip())


def _html(element: Element) -> str:
    """What stands inside an element, as HTML again: Atom may hold its text so."""
    inside = (f"<{local_name(each)}>{_html(each)}</{local_name(each)}>{escape(each.tail or '')}" for each in element)
    return escape(element.text or "") + "".join(inside)


def _description(said: Mapping[str, str]) -> str:
    """The longest of what may be the description, and what stands beside it."""
    texts = [plain_text(said[name]) for name in _DESCRIPTIONS if name in said]
    parts = [max(texts, key=len, default="")]
    parts += [text for name in _MORE if name in said and (text := plain_text(said[name])) not in parts[0]]
    return "\n\n".join(part for part in parts if part)


def _remote(text: str) -> str:
    word = text.strip().casefold()
    if word in REMOTE_MODES:
        return word
    if "hybri" in word:
        return "hybrid"
    return "full" if word in {"true", "yes", "ja", "oui", "1", "remote", "fully remote", "telecommute"} else ""


def _codes(text: str, allowed: tuple[str, ...]) -> str:
    return ";".join(code for code in re.split(r"[;,\s]+", text) if code in allowed)
