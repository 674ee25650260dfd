"""Dated work: the years that the dated lines of a CV cover ("2016 - 2018 Lasser, Genk")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from talentmatch.matching.reading import seniority_words as words_of
from talentmatch.matching.reading.clauses import sentences
from talentmatch.matching.reading.durations import Line
from talentmatch.matching.reading.sections import section_kinds
from talentmatch.matching.text import tokenise

_NO_WORK: Final = frozenset({"education", "projects", "interests", "references", "contact"})  # sections
_NO_WORK_WORDS: Final = words_of.STUDENT | words_of.EDUCATION | words_of.LIVING
_YEARS: Final = re.compile(
    r"(?:(?P<first_month>0?[1-9]|1[0-2])[/.-])?(?P<first>(?:19|20)\d\d)\s*(?:[-–—]|tot|to|until|au|à|bis)\s*(?:[^\W\d_]{3,9}\.?\s+)?"
    r"(?:(?P<last_month>0?[1-9]|1[0-2])[/.-])?(?P<last>(?:19|20)\d\d|[^\W\d_]{2,11})"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_SINCE: Final = re.compile(
    r"\b(?:sinds|since|depuis|seit|vanaf)\s+(?:[^\W\d_]{2,9}\.?\s+)?(?:\d{1,2}[/.-])?(?:19|20)\d\d", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DatedWork:
    """What dated lines tell.

    Parameters
    ----------
    years : float or None
        How many years the lines under a heading of experience cover together.
    is_open : bool
        Whether there is a line whose length cannot be told, or one that may be work and stands under no heading.
    """

    years: float | None = None
    is_open: bool = False


def dated_work(text: str) -> DatedWork:
    """Return the work that dated lines tell of; lines of study, leisure and student work are passed over."""
    if not _YEAR.search(text) or not (_YEARS.search(text) or _SINCE.search(text)):
        return DatedWork()
    tokens = tokenise(text)
    spans = sentences(text)
    covered: list[tuple[float, float]] = []
    is_open = False
    for span, kind in zip(spans, section_kinds(text, tokens, spans), strict=True):
        if kind in _NO_WORK:
            continue
        sentence = text[span[0] : span[1]]
        dates = [_stretch(match) for match in _YEARS.finditer(sentence)]
        if not dates and not _SINCE.search(sentence):
            continue
        words = frozenset(Line.of(sentence).words)
        if not words.isdisjoint(_NO_WORK_WORDS):
            continue
        closed = [date for date in dates if date is not None]
        covered += closed if kind == "experience" else []
        is_open |= kind != "experience" or len(closed) < len(dates) or not dates
    return DatedWork(_union(covered), is_open)


def _stretch(match: re.Match[str]) -> tuple[float, float] | None:
    """Return the years of a dated line as decimal numbers; None when it runs on."""
    if not match["last"].isdecimal():
        return None
    first = int(match["first"]) + (int(match["first_month"]) - 1) / 12 if match["first_month"] else int(match["first"])
    last = int(match["last"]) + int(match["last_month"]) / 12 if match["last_month"] else int(match["last"])
    return float(first), float(last)


def _union(stretches: Iterable[tuple[float, float]]) -> float | None:
    """Return how many years stretches cover together; None when there is none."""
    total, reached = 0.0, float("-inf")
    for first, last in sorted(stretches):
        total += max(0.0, last - max(first, reached))
        reached = max(reached, last)
    return total or None
