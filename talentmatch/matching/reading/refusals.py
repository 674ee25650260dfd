"""Refusals: what a sentence says no to, how far the no reaches, and what kind of no it is.

A sentence with a word of denial is written as its folded words with a comma or a full border where one stands, and
read with the cue patterns of its language. Phrases that only look like a no ("niet alleen", "no problem") are covered
first, so that no pattern sees them. The no then reaches forward to the next contrast ("maar", "but"), border or
subject; where it finds nothing there, as in "Programmeren doe je niet", it reaches back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, NamedTuple, cast

from talentmatch.matching.reading.clauses import Span
from talentmatch.matching.reading.refusal_cues import (
    CARRIERS,
    CUES,
    DENIALS,
    DISJUNCTIONS,
    ENDS,
    PLACES,
    REACH_BACK,
    TRAPS,
    WRITER,
)
from talentmatch.matching.text import Tokens, stop_words_of

Kind = Literal["refused", "excluded", "lacking", "not_needed"]

_FARTHEST: Final = 12  # words a no covers at most
_REACH: Final = 24  # words that are looked at for them
_LONGEST: Final = 160  # words; a longer sentence, such as a text without full stops, is read in parts
_BORDER: Final = re.compile(r"[;:()\[\]{}!?…]|(?<=\s)[-–—]|[–—](?=\s)|\.(?=\s)|\n\s*\n")


class Refusal(NamedTuple):
    """A stretch of a text under a no.

    Parameters
    ----------
    start, end : int
        Place in the text, in characters: from the first to the last word that says something.
    kind : {"refused", "excluded", "lacking", "not_needed"}
        The writer does not want it; the place is not that; the writer does not have it yet; it is not asked.
        The first two speak against, the others say nothing for or against.
    cue : str
        The words that make it a no, lower case, without accents.
    """

    start: int
    end: int
    kind: Kind
    cue: str


_ANY_WORD: Final = "[^ ,;_]+"
_WITHOUT_T: Final = frozenset("'’")


@dataclass(frozen=True, slots=True)
class _Cue:
    kind: str
    direction: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Rules:
    """The tables of one language, compiled."""

    denials: frozenset[str]
    traps: re.Pattern[str]
    cues: tuple[_Cue, ...]
    ends: re.Pattern[str]
    reach_back: re.Pattern[str]
    enumeration: re.Pattern[str]
    last_items: re.Pattern[str]
    light: frozenset[str]
    places: frozenset[str]
    prepositions: frozenset[str]
    writer: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence as its folded words between single spaces, " , " and " ; " where they stand; place of each word."""

    content: str
    places: list[int]


def refused(text: str, tokens: Tokens, sentence: Span, language: str) -> tuple[Refusal, ...]:
    """Return what a sentence says no to, in reading order, without overlap; nothing in a language without rules."""
    rules = _rules(language)
    if rules is None:
        return ()
    first, end = bisect_left(tokens.starts, sentence[0]), bisect_left(tokens.starts, sentence[1])
    folded = tokens.folded[first:end]
    if rules.denials.isdisjoint(folded) and not _has_contraction(text, sentence, language):
        return ()
    is_writer = not rules.writer.isdisjoint(folded)
    found: set[Refusal] = set()
    for start in range(first, end, _LONGEST):
        line = _line(text, tokens, start, min(end, start + _LONGEST))
        found.update(
            Refusal(tokens.starts[start + low], tokens.ends[start + high - 1], kind, cue)
            for kind, low, high, cue in _scopes(line, rules, is_writer=is_writer)
        )
    return tuple(sorted(found))


def _has_contraction(text: str, sentence: Span, language: str) -> bool:
    return language == "en" and (text.find("n't", *sentence) >= 0 or text.find("n’t", *sentence) >= 0)


def _line(text: str, tokens: Tokens, first: int, end: int) -> _Line:
    parts: list[str] = []
    places: list[int] = []
    length = 1
    for number in range(first, end):
        word = tokens.folded[number]
        after = tokens.ends[number]
        if word.endswith("n") and text[after : after + 1] in _WITHOUT_T and text[after + 1 : after + 2] == "t":
            word += "t"
        gap = text[after : tokens.starts[number + 1]] if number + 1 < end else ";"
        places.append(length)
        parts.append(word)
        length += len(word) + 1
        if len(gap) > 1 or gap == ";":
            sign = ";" if _BORDER.search(gap) else "," if "," in gap else ""
            if sign:
                parts.append(sign)
                length += 2
    return _Line(f" {' '.join(parts)} ", places)


def _scopes(line: _Line, rules: _Rules, *, is_writer: bool) -> Iterator[tuple[Kind, int, int, str]]:
    """Find each cue and the words it covers: kind, first word, word after the last, cue."""
    content = rules.traps.sub(_covered, line.content)
    for cue in rules.cues:
        if cue.kind == "lack" and not is_writer:
            continue
        place = 0
        while match := cue.pattern.search(content, place):
            place = match.end()
            scope = _scope(content, match, cue.direction, line, rules)
            if scope is None:
                continue
            written = match.group().strip(" ,")
            content = _cover(content, match.start(), match.end())
            last = line.places[scope[1] - 1]
            content = _cover(content, line.places[scope[0]] - 1, content.index(" ", last))
            yield _kind(cue.kind, is_writer=is_writer), *scope, written


def _kind(kind: str, *, is_writer: bool) -> Kind:
    if kind == "no":
        return "refused" if is_writer else "excluded"
    return cast(Kind, "lacking" if kind == "lack" else kind)


def _covered(match: re.Match[str]) -> str:
    return re.sub(r"[^ ,;]", "_", match.group())


def _cover(content: str, start: int, end: int) -> str:
    return content[:start] + re.sub(r"[^ ,;]", "_", content[start:end]) + content[end:]


def _scope(content: str, match: re.Match[str], direction: str, line: _Line, rules: _Rules) -> tuple[int, int] | None:
    if direction != "<":
        ahead = _trimmed(content, *_ahead(content, match.end(), rules), line, rules)
        if ahead or direction == ">":
            return ahead
    return _trimmed(content, *_behind(content, match.start(), rules), line, rules)


def _ahead(content: str, start: int, rules: _Rules) -> tuple[int, int]:
    for end in rules.ends.finditer(content, start):
        if end.group() == " ," and rules.enumeration.match(content, end.end()):
            continue
        return start, end.start()
    return start, len(content)


def _behind(content: str, end: int, rules: _Rules) -> tuple[int, int]:
    start = 0
    for border in rules.reach_back.finditer(content, 0, end + 1):
        start = border.end()
    comma = content.rfind(" ,", start, end)
    if comma >= 0 and not rules.last_items.fullmatch(content, comma + 2, end):
        start = comma + 2
    return start, end


def _trimmed(content: str, start: int, end: int, line: _Line, rules: _Rules) -> tuple[int, int] | None:
    """Return the words of a stretch without the carriers at its ends; None when nothing is left."""
    low, high = bisect_left(line.places, start), bisect_right(line.places, max(start, end - 1))
    words = [_word_at(content, place) for place in line.places[low : min(high, low + _REACH)]]
    first, last = 0, len(words)
    while first < last and _is_carrier(words, first, rules):
        first += 1
    last = min(last, first + _FARTHEST)
    while first < last and (words[last - 1] in rules.light or words[last - 1][0] == "_"):
        last -= 1
    return (low + first, low + last) if not rules.places.issuperset(words[first:last]) else None


def _word_at(content: str, place: int) -> str:
    return content[place : content.index(" ", place)]


def _is_carrier(words: list[str], number: int, rules: _Rules) -> bool:
    word = words[number]
    if word in rules.places:
        return number + 1 < len(words) and words[number + 1] in rules.prepositions
    return word in rules.light or word[0] == "_"


@cache
def _rules(language: str) -> _Rules | None:
    if language not in CUES:
        return None
    joins = DISJUNCTIONS[language]
    ends = "|".join(sorted(map(_spaced, ENDS[language].split()), key=len, reverse=True))
    backs = "|".join(map(_spaced, REACH_BACK[language].split()))
    item = f"(?: {_ANY_WORD}){{1,3}}"
    cues = [line.split(maxsplit=2) for line in CUES[language].strip().splitlines()]
    return _Rules(
        denials=frozenset(DENIALS[language].split()),
        traps=_compiled("|".join(TRAPS[language].strip().splitlines())),
        cues=tuple(_Cue(kind, direction, _compiled(pattern)) for kind, direction, pattern in cues),
        ends=re.compile(rf" (?:{ends}|,|_+)(?= )"),
        reach_back=re.compile(rf" (?:{backs})(?= )"),
        enumeration=re.compile(rf"(?:{item} ,){{0,6}}{item}? (?:{joins})(?= )"),
        last_items=re.compile(rf"{item}? (?:{joins}){item}"),
        light=stop_words_of(language) | frozenset(CARRIERS[language].split()),
        places=frozenset(PLACES[language][0].split()),
        prepositions=frozenset(PLACES[language][1].split()),
        writer=frozenset(WRITER[language].split()),
    )


def _spaced(words: str) -> str:
    return words.replace("_", " ")


def _compiled(pattern: str) -> re.Pattern[str]:
    pattern = re.sub(r"(?<=\w)~\??", "[^ ,;_]*", pattern.replace("~*", f"(?: {_ANY_WORD}){{0,3}}?"))
    return re.compile(rf" (?:{pattern.replace('~', _ANY_WORD)})(?= )")
