"""What entries of feeds say in many ways → the columns of the exchange format (``docs/exchange-format.md``)."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from talentmatch.choices import TEXT_LANGUAGES, VACANCY_KINDS
from talentmatch.clock import BRUSSELS
from talentmatch.places import Place, find_place, place_by_postal_code

_KINDS_OF_EMPLOYMENT = {
    "intern": "internship",
    "internship": "internship",
    "stage": "internship",
    "praktikum": "internship",
}
#: Words of a title or of a kind of contract, the telling ones first; "stage" alone is an internship in nl and fr.
_KIND_WORDS: Mapping[str, str] = {
    "thesis": r"thesis|(?:bachelor|master)(?:proef|arbeit)|eindwerk|m[ée]moire de|abschlussarbeit",
    "student_job": r"student(?:en)?job|jobstudent|job[ -]étudiant|étudiant jobiste|student job|werkstudent|"
    r"(?:vakantie|weekend|ferien)(?:job|werk)|flexi-?job",
    "research": r"ph\.?d\b|doctora(?:at|l|nt|te)|doktorand|research (?:position|internship)|postdoc",
    "internship": r"stages?\b|stage(?:plaats|plek)|stagiai?re?s?|internships?|interns?\b|praktikum|praktikant",
}
_HOURS = re.compile(
    r"\b(\d{1,2})(?:[.,]\d+)?\s*(?:h|u|uur|uren|hours?|hrs?|heures?|stunden?|std)\b\.?[^\d]{0,14}(?:w(?:eek|k|oche)?|sem)",
    re.IGNORECASE,
)
_LOCAL_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_PAID = re.compile(r"\b(?:paid|betaald|bezoldigd|r[ée]mun[ée]r[ée]e?|pay[ée]e?|bezahlt|verg[üu]tet)\b", re.IGNORECASE)
_PAY_WORDS = (
    r"(?:betaalde?|bezoldigde?|vergoed|vergoeding|loon|brutoloon|salaris|paid|pay|salary|wages?|allowance|stipend"
    r"|r[ée]mun[ée]r[ée]e?s?|r[ée]mun[ée]ration|pay[ée]e?s?|salaire|indemnit[ée]|bezahlte?[rns]?|verg[üu]tete?[rns]?"
    r"|verg[üu]tung|gehalt|lohn)"
)
_PAY = re.compile(rf"\b{_PAY_WORDS}\b", re.IGNORECASE)
_WITHOUT_PAY = re.compile(
    rf"\b(?:niet|geen|zonder|not|no|without|pas|pas de|sans|aucune?|nicht|kein|keine|ohne)\s{_PAY_WORDS}\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"€\s?[1-9]|\b[1-9][\d.,]*\s?(?:€|euros?\b)", re.IGNORECASE)
_UNPAID = re.compile(
    r"\b(?:un|on|non|un)[ -]?(?:paid|betaald|bezoldigd|r[ée]mun|bezahlt|verg)|\bniet betaald", re.IGNORECASE
)


def kind_of(employment: str, title: str) -> str:
    """The kind of vacancy, from what it says of its contract and from its title; a job when nothing tells."""
    code = employment.strip().casefold().replace(" ", "_")
    if code in VACANCY_KINDS:
        return code
    if code in _KINDS_OF_EMPLOYMENT:
        return _KINDS_OF_EMPLOYMENT[code]
    for text in (title, employment):
        for kind, words in _KIND_WORDS.items():
            if re.search(rf"(?:\b|(?<=[a-z]))(?:{words})", text, re.IGNORECASE):
                return kind
    return "job"


def day_text(text: str) -> str:
    """A day as the exchange format writes it; what is no day stays as it is, for the reader to be told.

    A moment counts as its day in Brussels.
    """
    text = text.strip()
    day = _iso_day(text) or _mail_day(text) or _written_day(text)
    return day.isoformat() if day else text


def _iso_day(text: str) -> date | None:
    try:
        if len(text) <= 10:
            return date.fromisoformat(text)
        moment = datetime.fromisoformat(text.replace(" ", "T", 1))
    except ValueError:
        return None
    return moment.date() if moment.tzinfo is None else moment.astimezone(BRUSSELS).date()


def _mail_day(text: str) -> date | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.date() if moment.tzinfo is None else moment.astimezone(BRUSSELS).date()


def _written_day(text: str) -> date | None:
    found = _LOCAL_DAY.match(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None


def hours_text(text: str) -> str:
    """The hours a week that a text names, such as "38 u/week"; empty when it names none."""
    text = text.strip()
    if re.fullmatch(r"\d{1,2}", text):
        return text
    found = _HOURS.search(text)
    return found[1] if found else ""


def named_kind(text: str) -> str:
    """The kind of vacancy that a running text names; empty when it names none."""
    return next((kind for kind, words in _KIND_WORDS.items() if re.search(rf"\b(?:{words})", text, re.IGNORECASE)), "")


def named_pay(text: str) -> bool | None:
    """Whether a running text says that there is pay or that there is none; ``None`` when it says neither."""
    if _UNPAID.search(text) or _WITHOUT_PAY.search(text):
        return False
    return True if _PAID.search(text) or _AMOUNT.search(text) or _PAY.search(text) else None


def says_paid(text: str) -> bool:
    """Whether a text says that wages or an allowance are paid: a word for it, or an amount."""
    if _UNPAID.search(text):
        return False
    return bool(_PAID.search(text) or re.search(r"[1-9]\d{1,}", text)) or text.strip().casefold() in {
        "true",
        "yes",
        "ja",
        "oui",
        "1",
    }


def language_code(text: str) -> str:
    """nl, en, fr or de, from a code such as "nl-BE"; empty for anything else."""
    code = text.strip().casefold()[:2]
    return code if code in TEXT_LANGUAGES and re.fullmatch(r"[a-z]{2}(?:[-_].*)?", text.strip().casefold()) else ""


def place_values(locality: str, postal_code: str, country: str = "") -> dict[str, str]:
    """``municipality`` and ``postal_code`` for a place as it is written; an unknown one stays as written.

    A postal code counts where it is Belgian: 3511 is Utrecht too.
    """
    is_belgian = country.strip().casefold() in {"", "be", "bel", "belgium", "belgië", "belgie", "belgique", "belgien"}
    code = postal_code.strip().upper().removeprefix("B-").removeprefix("BE-")
    by_code = place_by_postal_code(code) if is_belgian and code else None
    place = by_code or _place_named(locality)
    if place is None:
        return {"municipality": locality.strip() or postal_code.strip(), "postal_code": ""}
    return {"municipality": place.name, "postal_code": code if by_code else _code_in(locality, place)}


def _place_named(text: str) -> Place | None:
    """The place in "Hasselt, Vlaanderen", "Limburg - Genk" or "3600 Genk"."""
    if not text.strip():
        return None
    parts = [part for part in re.split(r"[,;/|()]|\s[-–]\s", text) if part.strip()]
    return next((place for place in map(find_place, [text, *parts]) if place is not None), None)


def _code_in(text: str, place: Place) -> str:
    return next((word for word in re.findall(r"\d{4}", text) if word in place.postal_codes), "")
