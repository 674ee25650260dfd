"""The agreement as a tagged PDF (PDF/UA-1), in one of its languages, from the frozen version alone."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.dates import format_date, format_datetime

from talentmatch.choices import AGREEMENT_PARTIES
from talentmatch.clock import BRUSSELS
from talentmatch.placements.agreement_words import agreement_words
from talentmatch.placements.models import Agreement, Signature

TEMPLATE = Path(__file__).with_name("agreement.typ")
LOCALES = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE", "de": "de_BE"}


def agreement_pdf(agreement: Agreement, language: str) -> bytes:
    """One version with the signatures it has by now, in a language; one that it lacks gives the first it has."""
    content = agreement.content
    chosen = language if language in content["languages"] else content["languages"][0]
    paper = paper_of(content, agreement.fingerprint, agreement.signatures, chosen)
    return _compiled(json.dumps(paper, ensure_ascii=False, sort_keys=True), content["issued_on"])


@lru_cache(maxsize=64)
def _compiled(paper: str, issued_on: str) -> bytes:
    """``paper`` set on pages. The same paper is the same file."""
    import typst

    day = date.fromisoformat(issued_on)
    seconds = (day - date(1970, 1, 1)).days * 86_400
    pdf = typst.compile(
        str(TEMPLATE),
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"paper": paper},
        pdf_standards=["ua-1"],
        timestamp=seconds,
    )
    return bytes(pdf)


def paper_of(
    content: Mapping[str, Any], fingerprint: str, signatures: Sequence[Signature], language: str
) -> dict[str, Any]:
    """What stands on the paper, worded in ``language``."""
    words = agreement_words(language)
    institution = content["institution"]["name"]
    return {
        "language": language,
        "words": dict(words),
        "title": words[f"title_{content['terms']['kind']}"],
        "subject": content["title"],
        "number": content["number"],
        "issued": _day(content["issued_on"], language),
        "notice": "" if content["is_wording_checked"] else words["unchecked"].replace("{institution}", institution),
        "parties": _parties(content, words),
        "terms": _terms(content, language),
        "plan": _paragraphs(content["terms"]["activity_plan"]),
        "changes": _paragraphs(content["what_changed"]),
        "why": content["why"],
        "articles": content["articles"][language],
        "signatures": [_signature(party, signatures, words, language) for party in AGREEMENT_PARTIES],
        "fingerprint": fingerprint,
        "short_fingerprint": fingerprint[:16],
    }


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _day(text: str, language: str) -> str:
    day = date.fromisoformat(text)
    words = str(format_date(day, format="long", locale=LOCALES[language]))
    return words.replace("1 ", "1er ", 1) if language == "fr" and day.day == 1 else words


def _parties(content: Mapping[str, Any], words: Mapping[str, str]) -> list[dict[str, Any]]:
    student, host, institution = content["student"], content["host"], content["institution"]
    number = host["enterprise_number"]
    number = f"{number[:4]}.{number[4:7]}.{number[7:]}" if number else ""
    named = (
        ("student", student["name"], ((words["programme"], student["programme"]),)),
        ("host", host["name"], ((words["enterprise_number"], number), (words["municipality"], host["municipality"]))),
        ("institution", institution["name"], ((words["officer"], institution["signing_officer"]),)),
    )
    return [
        {"role": words[role], "name": name, "details": [f"{label}: {value}" for label, value in details if value]}
        for role, name, details in named
    ]


def _terms(content: Mapping[str, Any], language: str) -> list[tuple[str, str]]:
    terms, words, roles = content["terms"], agreement_words(language), content["role_words"][language]
    period = words["period_value"].format(start=_day(terms["start_on"], language), end=_day(terms["end_on"], language))
    pay = words[f"pay_{terms['pay']}"]
    rows = [
        (words["subject"], content["title"]),
        (words["period"], period),
        (words["week"], _number(terms["hours_per_week"], language)),
        (words["day"], _number(terms["hours_per_day"], language)),
        (words["place"], terms["work_place"]),
        (words["curricular"], words.get(terms["is_curricular"], "")),
        (words["pay"], f"{pay}. {terms['allowance']}" if terms["allowance"] else pay),
        (_capital(roles["mentor"]), f"{terms['mentor_name']}, {terms['mentor_email']}"),
        (_capital(roles["supervisor"]), f"{terms['supervisor_name']}, {terms['supervisor_email']}"),
        (words["insures"], _party(terms["insured_by"], words)),
        (words["declares"], _party(terms["declared_by"], words)),
        (words["risks"], _risks(content["risks"], language)),
    ]
    return [(label, value) for label, value in rows if value]


def _number(text: str, language: str) -> str:
    return text if language == "en" else text.replace(".", ",")


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _party(code: str, words: Mapping[str, str]) -> str:
    return words[f"party_{code}"] if code else words["open"]


def _risks(risks: Mapping[str, Any], language: str) -> str:
    if not risks["done_on"]:
        return ""
    return agreement_words(language)["risks_by"].format(day=_day(risks["done_on"], language), name=risks["done_by"])


def _signature(party: str, signatures: Sequence[Signature], words: Mapping[str, str], language: str) -> dict[str, str]:
    found = next((one for one in signatures if one.party == party), None)
    if found is None:
        return {"role": words[party], "name": "", "moment": words["not_yet"], "method": ""}
    local = found.signed_at.astimezone(BRUSSELS)
    moment = str(format_datetime(local, format="d MMMM y, HH:mm", locale=LOCALES[language]))
    return {"role": words[party], "name": found.name, "moment": moment, "method": words[found.method]}
