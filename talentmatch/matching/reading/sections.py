"""Sections: what part of a CV or an advertisement each sentence stands in, and how much such a part says about work.

A heading on its own line counts until the next heading; one with its text behind a colon counts for that line. A
sentence under no heading, or under one of little weight, is read by how it begins ("Je taken …", "We offer …", "In my
spare time …"). The words of the four languages are looked up together: an English heading over a Dutch text is common.

In the text of an employer, which says "we" and hardly ever "I", a sentence that speaks of "us" and to nobody is about
the employer, under whatever heading; so is one about what is given beside the work. A short line of its own before a
paragraph ends a section of little weight even when its words are unknown: it must not take the task with it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from talentmatch.matching.reading.clauses import Span
from talentmatch.matching.reading.section_words import (
    ADDRESSED,
    BESIDE,
    CUES,
    HEADINGS,
    MANY_SPEAK,
    ONE_SPEAKS,
    PERKS,
    TELLING,
    Kind,
)
from talentmatch.matching.text import Tokens

# What a person does, did, can and is asked to do counts whole. A sentence of an unknown part counts nearly whole: most
# short profiles have no parts at all. What an employer is or offers says little about the work, what somebody does
# beside it says a little, and how to apply or who may be called says nothing but words.
_WEIGHTS: Final[Mapping[Kind, float]] = {
    "task": 1.0,
    "requirement": 1.0,
    "experience": 1.0,
    "education": 1.0,
    "skills": 1.0,
    "projects": 1.0,
    "other": 0.9,
    "company": 0.4,
    "interests": 0.4,
    "offer": 0.3,
    "contact": 0.1,
    "references": 0.1,
}
#: Sections that count at most so much give way to a sentence that clearly speaks of work.
LITTLE: Final = 0.5
_LONGEST_HEADING: Final = 7
_LONGEST_LOOSE_HEADING: Final = 4
_LONGEST_CUE: Final = 5
_FEWEST_OF_MANY: Final = 3  # times that "we" is said in the text of an employer, and how often for one "I"
_SHORTEST_PARAGRAPH: Final = 8  # words after a line that may be its heading
_SHORTEST_CAPITALS: Final = 7  # letters of the longest word: "SAP" and "HTML CSS" are skills, not headings

_ELIDED: Final = frozenset("lsdmntjc")  # tokens leave elided letters out, so the tables do too

Phrases = Mapping[tuple[str, ...], Kind]


def _entries(table: Mapping[Kind, str]) -> Iterator[tuple[tuple[str, ...], Kind]]:
    for kind, lines in table.items():
        for line in lines.split("\n"):
            for phrase in line.strip().split("|"):
                if words := tuple(word for word in phrase.split() if word not in _ELIDED):
                    yield words, kind


_BY_HEADING: Final[Phrases] = dict(_entries(HEADINGS))
_BY_CUE: Final[Phrases] = dict(_entries(CUES))
_BY_WORD: Final[Mapping[str, Kind]] = {words[0]: kind for words, kind in _BY_HEADING.items() if len(words) == 1}


def section_kinds(text: str, tokens: Tokens, spans: Sequence[Span]) -> tuple[Kind, ...]:
    """Return the kind of section each sentence stands in.

    Parameters
    ----------
    text : str
    tokens : Tokens
        Of the whole text.
    spans : sequence of (start, end)
        The sentences, in order, as `clauses.sentences` cuts them; a heading is a sentence and gets its own kind.
    """
    kinds: list[Kind] = []
    current: Kind = "other"
    is_employer = _speaks_for_many(tokens.folded)
    for number, (start, end) in enumerate(spans):
        first, after = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        words = tuple(tokens.folded[first : min(after, first + _LONGEST_HEADING + 1)])
        heading = _heading(text, (start, end), words)
        if heading is None and _WEIGHTS[current] <= LITTLE and _opens_paragraph(text, tokens, spans, number, words):
            heading = "other"
        if heading is not None:
            current = heading
            kinds.append(current)
            continue
        kind = _line_kind(text, tokens, first, after, words) or _by_beginning(words, current)
        if kind == "other" and is_employer:
            kind = _of_employer(frozenset(tokens.folded[first:after]))
        kinds.append(kind)
    return tuple(kinds)


def _speaks_for_many(folded: Sequence[str]) -> bool:
    """Whether a text says "we" and hardly ever "I", as an advertisement does."""
    many, one = sum(map(MANY_SPEAK.__contains__, folded)), sum(map(ONE_SPEAKS.__contains__, folded))
    return many >= _FEWEST_OF_MANY * max(one, 1)


def _of_employer(words: frozenset[str]) -> Kind:
    """Return the kind of a sentence of an employer under no heading."""
    if not words.isdisjoint(TELLING):
        return "other"
    if not words.isdisjoint(PERKS):
        return "offer"
    return "company" if words.isdisjoint(ADDRESSED) and not words.isdisjoint(MANY_SPEAK) else "other"


def _opens_paragraph(text: str, tokens: Tokens, spans: Sequence[Span], number: int, words: tuple[str, ...]) -> bool:
    """Whether a short line without a closing sign stands after an empty line and before a longer text."""
    start, end = spans[number]
    if not 0 < len(words) <= _LONGEST_HEADING or number + 1 == len(spans) or text[end - 1] in ".;,!…":
        return False
    before, (following, after) = text[:start].rstrip(" \t"), spans[number + 1]
    gap = text[end:following]
    if not (text[start].isupper() and (not before or before.endswith("\n\n"))) or "\n" not in gap:
        return False
    is_list = any(sign in gap for sign in "-•*–")
    return is_list or bisect_left(tokens.starts, after) - bisect_left(tokens.starts, following) >= _SHORTEST_PARAGRAPH


def heading_kind(words: Sequence[str]) -> Kind | None:
    """Return the kind that a line of these folded words opens when it is written as a heading; None for no heading."""
    if not 0 < len(words) <= _LONGEST_HEADING:
        return None
    return _BY_HEADING.get(tuple(words)) or (_loose(tuple(words)) if len(words) <= _LONGEST_LOOSE_HEADING else None)


def section_weight(kind: Kind) -> float:
    """Return how much a sentence of a section counts, in (0, 1]."""
    return _WEIGHTS[kind]


def _heading(text: str, span: Span, words: tuple[str, ...]) -> Kind | None:
    """Return the kind a heading opens ("other" for an unknown one); None for a sentence that is no heading."""
    start, end = span
    if not 0 < len(words) <= _LONGEST_HEADING or not _stands_alone(text, start, end):
        return None
    last = text[end - 1]
    if kind := _BY_HEADING.get(words) if last in ".;," else heading_kind(words):
        return kind
    surface = text[start:end]
    is_in_capitals = surface.isupper() and len(words) > 1 and max(map(len, words)) >= _SHORTEST_CAPITALS
    looks_so = last == ":" or is_in_capitals
    return "other" if looks_so else None


def _loose(words: tuple[str, ...]) -> Kind | None:
    """Return the kind of a line of heading words and words that may stand beside them."""
    found = [_BY_WORD.get(word) for word in words]
    kinds = [kind for kind in found if kind]
    if not kinds or any(kind is None and word not in BESIDE for kind, word in zip(found, words, strict=True)):
        return None
    return kinds[0]


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but space and signs stands beside a sentence on its line."""
    return text[end : end + 1] in {"", "\n", "\r"} and text[max(0, start - 1) : start] in {
        "",
        "\n",
        "\r",
        " ",
        "\t",
        "*",
        "#",
        "-",
    }


def _line_kind(text: str, tokens: Tokens, first: int, after: int, words: tuple[str, ...]) -> Kind | None:
    """Return the kind of a heading with its text behind a colon: "Hobby's: voetbal"."""
    for size in range(1, min(len(words), _LONGEST_LOOSE_HEADING + 1, after - first)):
        gap_end = tokens.starts[first + size]
        if text.find(": ", tokens.ends[first + size - 1], gap_end) >= 0:
            return _BY_HEADING.get(words[:size]) or _loose(words[:size])
    return None


def _by_beginning(words: tuple[str, ...], current: Kind) -> Kind:
    if current != "other" and _WEIGHTS[current] > LITTLE:
        return current
    for size in range(min(len(words), _LONGEST_CUE), 0, -1):
        kind = _BY_CUE.get(words[:size])
        if kind and (current == "other" or kind == "contact" or not TELLING.isdisjoint(words[:size])):
            return kind
    return current
