"""Seniority: the years of experience a text states, asked by an advertisement or held by a person.

Only what is stated counts. A duration needs a word of experience beside it, or of the work that was done in it; an age,
a year of study, the history of the employer, an internship or a student job is no seniority. Without a clock "since
2023" has no length: such work is told apart from none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from talentmatch.matching.reading import seniority_words as words_of
from talentmatch.matching.reading.clauses import Span, sentences
from talentmatch.matching.reading.dated_work import dated_work
from talentmatch.matching.reading.durations import JOINS, REACH, SOFT_SIGN, Duration, Line, durations, is_experience
from talentmatch.matching.reading.sections import heading_kind

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

_BREAKS: Final = words_of.VERBS | words_of.CHILDREN
_AFTER_COMMA: Final = words_of.AT_LEAST | {"au", "at"}
_BESIDE_OPTIONAL: Final = words_of.BESIDE_OPTIONAL | words_of.OPTIONAL | JOINS
_OTHERS: Final = words_of.HOUSE | words_of.PEOPLE
_UP_TO: Final = words_of.AT_MOST - {"moins"}  # "au moins 3 ans" is the least
_AT_LEAST_MARKS: Final = words_of.DENIALS | {"au"}


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


@dataclass(frozen=True, slots=True)
class _Claim:
    """A duration with the word that makes it one of experience, and the piece of the sentence both stand in."""

    line: Line
    duration: Duration
    place: int
    first: int
    end: int

    @classmethod
    def of(cls, line: Line, duration: Duration, place: int) -> _Claim:
        first, end = line.piece(min(duration.first, place), max(duration.after - 1, place))
        return cls(line, duration, place, first, end)

    @property
    def piece(self) -> list[str]:
        return self.line.words[self.first : self.end]


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
    dated = dated_work(text)
    stretches = [duration.years for duration, _ in found] + ([dated.years] if dated.years else [])
    is_open = dated.is_open or any(duration.is_vague for duration, _ in found)
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


def _is_open_to_all(text: str) -> bool:
    """Whether an advertisement says that beginners are welcome, or that no experience is needed."""
    return any(
        _OPEN_TO_ALL.search(" ".join(Line.of(text[max(0, match.start() - _SHORT) : match.end() + _SHORT]).words))
        for match in islice(_OPEN_HINT.finditer(_lower(text)), _MOST_UNITS)
    )


def _asked(line: Line) -> float | None:
    """Return the years a sentence asks: the most of all demands, the least of alternatives."""
    asked = [claim.duration for claim in _demands(line) if not _is_no_demand(claim)]
    if not asked:
        return None
    is_either = any(
        not words_of.EITHER.isdisjoint(line.words[one.after : other.first]) for one, other in pairwise(asked)
    )
    return (min if is_either else max)(duration.years for duration in asked)


def _demands(line: Line) -> Iterator[_Claim]:
    for duration in durations(line):
        if duration.years <= MOST_YEARS_ASKED:
            place = _experience_of(line, duration)
            place = _role_in(line, duration) if place is None else place
            if place is not None:
                yield _Claim.of(line, duration, place)


def _is_no_demand(claim: _Claim) -> bool:
    return (
        _is_wish(claim)
        or _is_denied(claim)
        or _is_of_others(claim, words_of.ADDRESSED, words_of.ASKING)
        or _is_most(claim)
        or _is_hoped(claim)
    )


def _held(line: Line) -> Iterator[Duration]:
    """Yield the durations of experience or work that a sentence says its writer has."""
    for duration in durations(line):
        place = _experience_of(line, duration)
        place = _work_in(line, duration) if place is None else place
        if place is not None and not _is_not_held(_Claim.of(line, duration, place)):
            yield duration


def _is_not_held(claim: _Claim) -> bool:
    return (
        _is_denied(claim)
        or _is_of_others(claim, words_of.WRITER)
        or not words_of.STUDENT.isdisjoint(claim.piece)
        or _is_hoped(claim)
    )


def _role_in(line: Line, duration: Duration) -> int | None:
    """Return the token after "at least three years" where a role follows: "as a nurse", "in a similar position"."""
    before = line.words[max(0, duration.first - _NEAR) : duration.first]
    after = line.words[duration.after : duration.after + _WINDOW]
    if words_of.AT_LEAST.isdisjoint(before) or not after or not words_of.STUDENT.isdisjoint(after):
        return None
    is_role = after[0] in words_of.AS or (after[0] in words_of.INSIDE and not words_of.ROLE.isdisjoint(after))
    return duration.after if is_role else None


def _experience_of(line: Line, duration: Duration) -> int | None:
    """Return the word of experience that a duration belongs to: "3 years of …", "experience of at least 3 years"."""
    place = _experience_after(line, duration)
    return _experience_before(line, duration) if place is None else place


def _experience_after(line: Line, duration: Duration) -> int | None:
    words = line.words
    for place in range(duration.after, min(len(words), duration.after + _WINDOW)):
        is_next = place == duration.after
        if words[place] in words_of.VERBS or (is_next and words[place] in JOINS):
            return None
        gap = line.gaps[place]
        if _HARD_SIGN.search(gap) or (SOFT_SIGN.search(gap) and (is_next or ":" in gap)):
            return None
        if is_experience(words[place]):
            return place
    return None


def _experience_before(line: Line, duration: Duration) -> int | None:
    words = line.words
    for place in range(duration.first - 1, max(-1, duration.first - 2 - _WINDOW), -1):
        gap = line.gaps[place + 1]
        if words[place] in _BREAKS or _HARD_SIGN.search(gap):
            return None
        if "," in gap and words[place + 1] not in _AFTER_COMMA:
            return None
        if is_experience(words[place]):
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


def _is_wish(claim: _Claim) -> bool:
    """Whether a sentence says that the experience is welcome, not that it is asked."""
    line, first, end = claim.line, claim.first, claim.end
    if _has_optional(line.words, first, end):
        return True
    if not words_of.PREFERABLY.isdisjoint(line.words[first : min(claim.duration.first, claim.place)]):
        return True
    before, _ = line.piece(max(0, first - 1), max(0, first - 1))
    last = min(end, len(line.words) - 1)
    _, after = line.piece(last, last)
    return _says_optional(line.words, before, first) or _says_optional(line.words, end, after)


def _says_optional(words: list[str], first: int, end: int) -> bool:
    """Whether a piece of a sentence says no more than that something is welcome: ", but not required"."""
    piece = words[first:end]
    if not piece or not _BESIDE_OPTIONAL.issuperset(piece):
        return False
    return _has_optional(words, first, end) or not words_of.DENIALS.isdisjoint(piece)


def _has_optional(words: list[str], first: int, end: int) -> bool:
    if not words_of.OPTIONAL.isdisjoint(words[first:end]):
        return True
    return any(words[place] == "plus" and place and words[place - 1] in words_of.A_PLUS for place in range(first, end))


def _is_denied(claim: _Claim) -> bool:
    """Whether a no stands in the same piece: "you do not need 3 years of experience"."""
    words = claim.line.words
    return any(
        words[number] in words_of.DENIALS and words_of.NOT_A_DENIAL.isdisjoint(words[number + 1 : number + 2])
        for number in range(claim.first, claim.end)
    )


def _is_of_others(claim: _Claim, ours: frozenset[str], deciding: frozenset[str] = frozenset()) -> bool:
    """Whether the experience is that of the firm or of people there.

    The nearest word before it says whose it is, unless a deciding word stands there ("we look for a colleague with").
    """
    line, duration = claim.line, claim.duration
    before = _said_before(line, duration)
    if not deciding.isdisjoint(before):
        return False
    whose = next((word for word in reversed(before) if word in ours or word in _OTHERS), None)
    if whose is None and not words_of.OPENING.isdisjoint(line.words[:2]):
        after = line.words[duration.after : duration.after + REACH]
        whose = next((word for word in after if word in ours or word in _OTHERS), None)
    return whose is not None and whose not in ours


def _said_before(line: Line, duration: Duration) -> list[str]:
    """Return the words up to a duration since the last colon or full stop."""
    start = duration.first
    while start > max(0, duration.first - REACH) and not _COLON.search(line.gaps[start]):
        start -= 1
    return line.words[start : duration.first]


def _is_most(claim: _Claim) -> bool:
    """Whether a duration is the most that is asked, or comes later: "less than 3 years", "after 2 years"."""
    first, words = claim.duration.first, claim.line.words
    before = words[max(0, first - _NEAR) : first]
    if not words_of.AFTER.isdisjoint(before) or not _UP_TO.isdisjoint(before[-1:]):
        return words_of.DENIALS.isdisjoint(before)
    is_most = len(before) == _NEAR and before[0] in words_of.AT_MOST and before[1] in words_of.THAN
    return is_most and words[max(0, first - _NEAR - 1)] not in _AT_LEAST_MARKS


def _is_hoped(claim: _Claim) -> bool:
    """Whether the experience is still to be gained."""
    duration, words = claim.duration, claim.line.words
    start, end = max(0, duration.first - _NEAR - 1), max(duration.after, claim.place) + 4
    return not words_of.WANTING.isdisjoint(words[start : duration.first]) or not words_of.GAINING.isdisjoint(
        words[start:end]
    )
