"""Seniority: the years of experience a text states, asked by an advertisement or held by a person.

Only what is stated counts. A duration needs a word of experience beside it, or of the work that was done in it; an age,
a year of study, the history of the employer, an internship or a student job is no seniority. Without a clock "since
2023" has no length: such work is told apart from none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from talentmatch.matching import seniority_words as words_of
from talentmatch.matching.clauses import Span, sentences
from talentmatch.matching.durations import JOINS, REACH, SOFT_SIGN, Duration, Line, durations, is_experience
from talentmatch.matching.sections import heading_kind, section_kinds
from talentmatch.matching.text import tokenise

MOST_YEARS_ASKED: Final = 12.0  # more is the age of the firm

_WINDOW: Final = 6  # tokens between a duration and its word of experience or of work
_WORK_WINDOW: Final = 8  # a German verb stands at the end
_NEAR: Final = 2
_AROUND: Final = 240  # characters beside a duration that are read
_SHORT: Final = 60  # characters beside a word for beginners
_MOST_UNITS: Final = 100  # units of time, and words for beginners, that are looked at in one text
_MOST_LINES: Final = 20  # lines up to the heading that a line stands under
_LONGEST_HEADING: Final = 45  # characters

_UNIT: Final = re.compile(r"jaar|jare|jarig|year|yrs?\b|\bans?\b|ann[ée]e|jahr|jähr|maand|month|\bmois\b|monat")
_OPEN_TO_ALL: Final = re.compile("|".join(rf"\b(?:{pattern})\b" for pattern in words_of.OPEN_TO_ALL))
_OPEN_HINT: Final = re.compile(words_of.OPEN_HINT)
_EXTRAS: Final = re.compile(words_of.EXTRAS)
_HARD_SIGN: Final = re.compile(r"[;.!?](?:\s|$)|[;!?]")
_COLON: Final = re.compile(r"[:;]\s|[.!?]\s")
_YEARS: Final = re.compile(
    r"(?:(?P<first_month>0?[1-9]|1[0-2])[/.-])?(?P<first>(?:19|20)\d\d)\s*(?:[-–—]|tot|to|until|au|à|bis)\s*(?:[^\W\d_]{3,9}\.?\s+)?"
    r"(?:(?P<last_month>0?[1-9]|1[0-2])[/.-])?(?P<last>(?:19|20)\d\d|[^\W\d_]{2,11})"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_SINCE: Final = re.compile(
    r"\b(?:sinds|since|depuis|seit|vanaf)\s+(?:[^\W\d_]{2,9}\.?\s+)?(?:\d{1,2}[/.-])?(?:19|20)\d\d", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class StatedExperience:
    """What an advertisement asks.

    Parameters
    ----------
    years : float or None
        The least it asks; None where it asks none, says that none is needed, or welcomes beginners too.
    spans : tuple of (start, end)
        The sentences that say so, in characters, in order.
    """

    years: float | None = None
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnExperience:
    """What a person says to have.

    Parameters
    ----------
    years : float or None
        The longest stretch named, or the years that dated lines of a CV cover together, whichever is more.
    is_open : bool
        Whether there is work besides whose length cannot be told: "since 2019", "several years".
    spans : tuple of (start, end)
        The sentences that say so, in characters, in order.
    """

    years: float | None = None
    is_open: bool = False
    spans: tuple[Span, ...] = ()


def stated_experience(text: str) -> StatedExperience:
    """Return the experience an advertisement asks, in any of the four languages.

    Of several demands the highest counts, of alternatives in one sentence the lowest.
    """
    found: list[tuple[float, Span]] = []
    for start, end in _places(text, words_of.ASKING_HINTS):
        years = _asked(Line.of(text[start:end]))
        if years and not _is_under_extras(text, start):
            found.append((years, (start, end)))
    if not found or _is_open_to_all(text):
        return StatedExperience()
    return StatedExperience(max(years for years, _ in found), tuple(span for _, span in found))


def own_experience(text: str) -> OwnExperience:
    """Return the experience a person states, in any of the four languages."""
    found = [
        (duration, (start, end))
        for start, end in _places(text, words_of.HOLDING_HINTS)
        for duration in _held(Line.of(text[start:end]))
    ]
    dated, is_running = _dated(text)
    stretches = [duration.years for duration, _ in found] + ([dated] if dated else [])
    is_open = is_running or any(duration.is_vague for duration, _ in found)
    return OwnExperience(max(stretches, default=None), is_open, tuple(dict.fromkeys(span for _, span in found)))


def _places(text: str, hints: Sequence[str]) -> Iterator[Span]:
    """Yield the sentences that name a unit of time, near one of the hints.

    Only their surroundings are looked at, and only so many of them: texts may be long.
    """
    lower = _lower(text)
    if not any(sign in lower for sign in words_of.UNIT_SIGNS):  # far faster than the pattern, and most texts end here
        return
    read_until = 0
    for match in islice(_UNIT.finditer(lower), _MOST_UNITS):
        start, end = max(read_until, match.start() - _AROUND), match.end() + _AROUND
        if match.start() < read_until or not any(lower.find(hint, start, end) >= 0 for hint in hints):
            continue
        spans = ((start + first, start + last) for first, last in sentences(text[start:end]))
        span = next((span for span in spans if span[0] <= match.start() < span[1]), None)
        if span is not None:
            yield span
            read_until = span[1]


def _lower(text: str) -> str:
    """Return a text in lower case, of the same length."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(sign.lower()[0] for sign in text)


def _is_under_extras(text: str, start: int) -> bool:
    """Whether a line stands under a heading over what is only welcome."""
    above = text[max(0, start - _MOST_LINES * _LONGEST_HEADING) : start]
    if not _EXTRAS.search(_lower(above)):
        return False
    for line in reversed(above.splitlines()[-_MOST_LINES:]):
        if 0 < len(line.strip()) <= _LONGEST_HEADING:
            words = Line.of(line).words
            if _EXTRAS.fullmatch(" ".join(words)):
                return True
            if line.rstrip().endswith(":") or heading_kind(words):
                return False
    return False


def _opens_extras(sentence: str, is_extra: bool) -> bool:
    """Whether what follows is only welcome, after a short sentence that may be a heading."""
    words = Line.of(sentence).words
    if _EXTRAS.fullmatch(" ".join(words)):
        return True
    return is_extra and not (sentence.endswith(":") or heading_kind(words))


def _is_open_to_all(text: str) -> bool:
    """Whether an advertisement says that beginners are welcome, or that no experience is needed."""
    return any(
        _OPEN_TO_ALL.search(" ".join(Line.of(text[max(0, match.start() - _SHORT) : match.end() + _SHORT]).words))
        for match in islice(_OPEN_HINT.finditer(_lower(text)), _MOST_UNITS)
    )


def _asked(line: Line) -> float | None:
    """Return the years a sentence asks."""
    found = [
        (duration, place)
        for duration in durations(line)
        if duration.years <= MOST_YEARS_ASKED and (place := _asked_at(line, duration)) is not None
    ]
    asked = [
        duration
        for duration, place in found
        if not (
            _is_wish(line, duration, place)
            or _is_denied(line, duration, place)
            or _is_of_others(line, duration, words_of.ADDRESSED)
            or _is_later(line, duration, place)
        )
    ]
    if not asked:
        return None
    is_either = any(
        not words_of.EITHER.isdisjoint(line.words[one.after : other.first]) for one, other in pairwise(asked)
    )
    return (min if is_either else max)(duration.years for duration in asked)


def _held(line: Line) -> Iterator[Duration]:
    """Yield the durations of experience or work that a sentence says its writer has."""
    for duration in durations(line):
        place = _experience_of(line, duration)
        if place is None:
            place = _work_in(line, duration)
        if place is None or _is_denied(line, duration, place) or _is_of_others(line, duration, words_of.WRITER):
            continue
        first, end = line.piece(min(duration.first, place), max(duration.after - 1, place))
        piece = frozenset(line.words[first:end])
        if piece.isdisjoint(words_of.STUDENT) and not _is_hoped(line, duration, place):
            yield duration


def _asked_at(line: Line, duration: Duration) -> int | None:
    """Return the token that makes a duration one of experience that is asked, if there is one."""
    place = _experience_of(line, duration)
    if place is not None:
        return place
    before = line.words[max(0, duration.first - _NEAR) : duration.first]
    if words_of.AT_LEAST.isdisjoint(before):
        return None
    after = line.words[duration.after : duration.after + _WINDOW]
    is_role = bool(after) and after[0] in words_of.INSIDE and not words_of.ROLE.isdisjoint(after)
    is_role = is_role or (bool(after) and after[0] in words_of.AS)
    return duration.after if is_role and words_of.STUDENT.isdisjoint(after) else None


def _experience_of(line: Line, duration: Duration) -> int | None:
    """Return the word of experience that a duration belongs to: "3 years of …", "experience of at least 3 years"."""
    words = line.words
    for place in range(duration.after, min(len(words), duration.after + _WINDOW)):
        if words[place] in words_of.VERBS | JOINS and (words[place] not in JOINS or place == duration.after):
            break
        if line.has_sign(_HARD_SIGN, place - 1, place):
            break
        if SOFT_SIGN.search(line.gaps[place]) and (place == duration.after or ":" in line.gaps[place]):
            break
        if is_experience(words[place]):
            return place
    for place in range(duration.first - 1, max(-1, duration.first - 2 - _WINDOW), -1):
        word = words[place]
        if word in words_of.VERBS or word in words_of.CHILDREN or line.has_sign(_HARD_SIGN, place, place + 1):
            break
        if "," in line.gaps[place + 1] and words[place + 1] not in words_of.AT_LEAST | {"au", "at"}:
            break
        if is_experience(word):
            return place
    return None


def _work_in(line: Line, duration: Duration) -> int | None:
    """Return the word for the work that was done in a duration: "two years as a nurse", "werkte 3 jaar"."""
    words = line.words
    around = range(max(0, duration.first - _WORK_WINDOW), min(len(words), duration.after + _WORK_WINDOW))
    nearby = frozenset(words[place] for place in around)
    if not nearby.isdisjoint(words_of.LIVING):
        return None
    if not words_of.STUDYING.isdisjoint(words[duration.after : duration.after + _WINDOW]):
        return None
    if duration.after < len(words) and words[duration.after] in words_of.AS:
        return duration.after
    for place in around:
        left, right = sorted((place, duration.first))
        is_verb = words[place] in words_of.WORKED or (words[place] in words_of.WORK and _has_subject(words, place))
        is_another = place > duration.first and not JOINS.isdisjoint(words[duration.after : place])
        if is_verb and not is_another and not line.has_sign(_HARD_SIGN, left, right):
            return place
    return None


def _has_subject(words: list[str], place: int) -> bool:
    return not words_of.SUBJECTS.isdisjoint(words[max(0, place - 1) : place] + words[place + 1 : place + 2])


def _is_wish(line: Line, duration: Duration, place: int) -> bool:
    """Whether a sentence says that the experience is welcome, not that it is asked."""
    first, end = line.piece(min(duration.first, place), max(duration.after - 1, place))
    if _has_optional(line.words, first, end):
        return True
    if not words_of.PREFERABLY.isdisjoint(line.words[first : min(duration.first, place)]):
        return True
    before, _ = line.piece(max(0, first - 1), max(0, first - 1))
    _, after = line.piece(min(end, len(line.words) - 1), min(end, len(line.words) - 1))
    return any(
        start < stop
        and (_has_optional(line.words, start, stop) or not words_of.DENIALS.isdisjoint(line.words[start:stop]))
        and words_of.BESIDE_OPTIONAL.union(words_of.OPTIONAL, JOINS).issuperset(line.words[start:stop])
        for start, stop in ((before, first), (end, after))
    )


def _has_optional(words: list[str], first: int, end: int) -> bool:
    if not words_of.OPTIONAL.isdisjoint(words[first:end]):
        return True
    return any(words[place] == "plus" and place and words[place - 1] in words_of.A_PLUS for place in range(first, end))


def _is_denied(line: Line, duration: Duration, place: int) -> bool:
    first, end = line.piece(min(duration.first, place), max(duration.after - 1, place))
    return any(
        line.words[number] in words_of.DENIALS and words_of.NOT_A_DENIAL.isdisjoint(line.words[number + 1 : number + 2])
        for number in range(first, end)
    )


def _is_of_others(line: Line, duration: Duration, ours: frozenset[str]) -> bool:
    """Whether the experience is that of the firm or of people there: the nearest word before it decides."""
    before = _said_before(line, duration)
    if not words_of.ASKING.isdisjoint(before) and ours is words_of.ADDRESSED:
        return False
    others = words_of.HOUSE | words_of.PEOPLE
    for word in reversed(before):
        if word in ours:
            return False
        if word in others:
            return True
    if not words_of.OPENING.isdisjoint(line.words[:2]):
        for word in line.words[duration.after : duration.after + REACH]:
            if word in ours:
                return False
            if word in others:
                return True
    return False


def _said_before(line: Line, duration: Duration) -> list[str]:
    """Return the words up to a duration since the last colon or full stop."""
    start = duration.first
    while start > max(0, duration.first - REACH) and not _COLON.search(line.gaps[start]):
        start -= 1
    return line.words[start : duration.first]


def _is_later(line: Line, duration: Duration, place: int) -> bool:
    """Whether the experience is still to come, or is the most that is asked."""
    before = line.words[max(0, duration.first - _NEAR) : duration.first]
    if not words_of.AFTER.isdisjoint(before) or not (words_of.AT_MOST - {"moins"}).isdisjoint(before[-1:]):
        return "niet" not in before and "no" not in before
    if before[-2:-1] and before[-2] in words_of.AT_MOST and before[-1] in {"to", "a", "zu", "dan", "than", "als", "de"}:
        return line.words[max(0, duration.first - 3)] not in words_of.DENIALS | {"au"}
    return _is_hoped(line, duration, place)


def _is_hoped(line: Line, duration: Duration, place: int) -> bool:
    start, end = max(0, duration.first - _NEAR - 1), max(duration.after, place) + 4
    wishes = words_of.WANTING.intersection(line.words[start : duration.first])
    return bool(wishes) or not words_of.GAINING.isdisjoint(line.words[start:end])


def _dated(text: str) -> tuple[float | None, bool]:
    """Return the years that the dated lines of work cover, and whether one of them has an end that cannot be told."""
    if not _YEAR.search(text) or not (_YEARS.search(text) or _SINCE.search(text)):
        return None, False
    tokens = tokenise(text)
    spans = sentences(text)
    covered: list[tuple[float, float]] = []
    is_open = False
    for span, kind in zip(spans, section_kinds(text, tokens, spans), strict=True):
        if kind in {"education", "projects", "interests", "references", "contact"}:
            continue
        sentence = text[span[0] : span[1]]
        dates = [_stretch(match) for match in _YEARS.finditer(sentence)]
        if not dates and not _SINCE.search(sentence):
            continue
        words = frozenset(Line.of(sentence).words)
        if not words.isdisjoint(words_of.STUDENT | words_of.EDUCATION | words_of.LIVING):
            continue
        closed = [date for date in dates if date is not None]
        covered += closed if kind == "experience" else []
        is_open |= kind != "experience" or len(closed) < len(dates) or not dates
    return _union(covered), is_open


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
