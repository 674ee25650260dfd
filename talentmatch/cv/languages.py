"""The languages somebody speaks, from a section of their own or from running lines."""

from __future__ import annotations

import re

from talentmatch.cv.characters import without_accents
from talentmatch.cv.language_levels import cefr_in, is_level
from talentmatch.cv.language_names import language_mentions, mentions_language

_CLAUSES = re.compile(r"[,;|•·●▪■\n\t/]|\s{3,}|\s(?:-|–|—)\s(?=\w+\s*[:(])")
_SAID_AFTER = re.compile(r"\s*(?:[:=(]|\s[-–—])\s*(?P<level>[^:=()]{1,40}?)\s*\)?\s*(?:$|[.,;|)])")
_SAID_BEFORE = re.compile(
    r"(?:fluent(?:ly)? in|native|proficient in|bilingual|moedertaal(?: is)?:?|vloeiend(?: in)?|vlot(?: in)?"
    r"|langue maternelle\s?:?|mother tongue\s?:?|muttersprache\s?:?|courant en|couramment|fliessend(?:es)?(?: in)?"
    r"|verhandlungssicher(?:es)?(?: in)?)\s+$"
)

Languages = tuple[tuple[str, str | None], ...]


def languages_in(section: tuple[str, ...], running: tuple[str, ...]) -> Languages:
    """(code, CEFR level or ``None``) in the order of the CV.

    In ``section`` every language named counts; in ``running`` lines only one whose level stands beside it, so that
    "taught French" makes nobody a speaker.
    """
    found: dict[str, str | None] = {}
    _read_section(section, found)
    for line in running:
        for code, level in _levelled(line):
            found.setdefault(code, level)
    return tuple(found.items())


def _read_section(lines: tuple[str, ...], found: dict[str, str | None]) -> None:
    waiting: list[str] = []
    label: str | None = None
    for line in lines:
        for clause in _whole_clauses(line):
            codes = [code for code, _, _ in language_mentions(clause)]
            level = cefr_in(clause)
            if codes:
                for code in codes:
                    _note(found, code, level or label)
                waiting = [] if level or label else codes
                label = None
            elif level and waiting:
                # A level on its own belongs to the language named just before it.
                for code in waiting:
                    _note(found, code, level)
                waiting = []
            elif level and is_level(clause):
                label = level if line.rstrip().endswith(":") or level == "C2" else None


def _note(found: dict[str, str | None], code: str, level: str | None) -> None:
    if found.get(code) is None:
        found[code] = level


def _whole_clauses(line: str) -> list[str]:
    """Clauses of a line; the levels of a grid ("English  B2  C1  B1") stay with their language."""
    parts = [part.strip() for part in _CLAUSES.split(line) if part.strip()]
    clauses: list[str] = []
    for part in parts:
        if clauses and is_level(part) and mentions_language(clauses[-1]):
            clauses[-1] += " " + part
        else:
            clauses.append(part)
    return clauses


def _levelled(line: str) -> list[tuple[str, str]]:
    plain = without_accents(line)
    found = []
    for code, start, end in language_mentions(line):
        after = _SAID_AFTER.match(plain, end)
        if after and is_level(after["level"]):
            level = cefr_in(after["level"])
        else:
            before = _SAID_BEFORE.search(plain, 0, start)
            level = cefr_in(before[0]) if before else None
        if level:
            found.append((code, level))
    return found
