"""Durations: the lengths of time a sentence names, in four languages, and how far what is said of them reaches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from talentmatch.matching.reading import seniority_words as words_of
from talentmatch.matching.text import tokenise

REACH: Final = 40  # tokens that are looked at to either side for whose experience it is
SOFT_SIGN: Final = re.compile(r"[,;:()\[\]•]|(?<=\s)[-–—](?=\s)|[.!?](?:\s|$)")
JOINS: Final = frozenset({"en", "and", "et", "und", "maar", "but", "mais", "aber"})
_LONGEST_NUMBER: Final = 2  # digits; a longer one is a year or a sum
_COMPOUND: Final = re.compile(r"(.+?)(?:jarige?|jahrige?[nrms]?)")
_DIGITS: Final = re.compile(rf"(\d{{1,{_LONGEST_NUMBER}}})\+?")


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in a sentence: years, first token, token after the last; whether it is only "several"."""

    years: float
    first: int
    after: int
    is_vague: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as its folded tokens, and what stands before each of them."""

    words: list[str]
    gaps: list[str]

    @classmethod
    def of(cls, sentence: str) -> Line:
        """Read a sentence."""
        tokens = tokenise(sentence)
        ends = [0, *tokens.ends]
        gaps = [sentence[end:start] for end, start in zip(ends, tokens.starts, strict=False)]
        return cls(tokens.folded, gaps)

    def has_sign(self, sign: re.Pattern[str], first: int, last: int) -> bool:
        """Whether a sign stands between two tokens."""
        return any(sign.search(gap) for gap in self.gaps[first + 1 : last + 1])

    def piece(self, first: int, last: int) -> tuple[int, int]:
        """Widen a stretch to the nearest signs and conjunctions: first token, token after the last."""
        low, high = max(0, first - REACH), min(len(self.words), last + 1 + REACH)
        while first > low and not (SOFT_SIGN.search(self.gaps[first]) or self.words[first - 1] in JOINS):
            first -= 1
        end = last + 1
        while end < high and not (SOFT_SIGN.search(self.gaps[end]) or self.words[end] in JOINS):
            end += 1
        return first, end


def durations(line: Line) -> Iterator[Duration]:
    """Yield the lengths of time of a sentence, from left to right; of a range the lower end."""
    for number, word in enumerate(line.words):
        if word in words_of.LONG:
            yield Duration(words_of.SEVERAL, number, number + 1, is_vague=True)
        elif word in words_of.UNITS:
            found = _counted(line, number)
            if found:
                yield found
        elif (match := _COMPOUND.fullmatch(word)) and (count := _number(match.group(1))):
            yield Duration(count, number, number + 1)


def _counted(line: Line, unit: int) -> Duration | None:
    """Return the duration that ends with a unit: "3 years", "two to three years", "1,5 jaar", "several years"."""
    words = line.words
    factor = words_of.UNITS[words[unit]]
    if unit and words[unit - 1] in words_of.MANY:
        return Duration(words_of.SEVERAL * factor, unit - 1, unit + 1, is_vague=True)
    first = unit - 2 if unit > 1 and words[unit - 1] in words_of.BEFORE_UNIT else unit - 1
    count = _number(words[first]) if first >= 0 else None
    if count is None:
        is_bare = words[unit] in words_of.PLURALS and any(map(is_experience, words[unit + 1 : unit + 3]))
        return Duration(words_of.SEVERAL, unit, unit + 1, is_vague=True) if is_bare else None
    if words[first] == "a" and first and words[first - 1] == "half":
        return Duration(0.5 * factor, first - 1, unit + 1)
    if words[first] == "half" and words[max(0, first - 2) : first] == ["and", "a"]:
        whole = _number(words[first - 3]) if first >= 3 else None
        return Duration(((whole or 0.0) + 0.5) * factor, max(0, first - 3), unit + 1)
    if first and words[first].isdecimal() and words[first - 1].isdecimal() and line.gaps[first] in {",", "."}:
        return Duration(float(f"{words[first - 1]}.{words[first]}") * factor, first - 1, unit + 1)
    lower, first = _lower_end(line, first, count)
    return Duration(lower * factor, first, unit + 1)


def _lower_end(line: Line, first: int, count: float) -> tuple[float, int]:
    """Return the lower end of a range and its token; the number itself where there is no range."""
    words = line.words
    if first and line.gaps[first].strip() in {"-", "–", "—", "/"} and (low := _number(words[first - 1])) is not None:
        return low, first - 1
    if first > 1 and words[first - 1] in words_of.RANGE and (low := _number(words[first - 2])) is not None:
        return low, first - 2
    if first and (low := _number(words[first - 1])) == count:  # "drie (3) jaar"
        return low, first - 1
    return count, first


def _number(word: str) -> float | None:
    match = _DIGITS.fullmatch(word)
    return float(match.group(1)) if match else words_of.NUMBERS.get(word)


def is_experience(word: str) -> bool:
    """Whether a folded word names experience: "werkervaring", "expérience"."""
    return word in words_of.EXPERIENCE or word.endswith(words_of.EXPERIENCE_ENDINGS)
