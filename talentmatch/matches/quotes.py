"""Passages of what people wrote, cut into pieces where a search met them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from talentmatch.matching.search.spans import MetSpan

#: A quoted sentence is cut to about this many characters, at words.
QUOTE_LIMIT = 150
#: Characters that stay before the first word that met.
LEAD = 50

_SENTENCE = re.compile(r"[^.!?\n•]+[.!?]?")
_EDGES = " \t\r-–*•"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text; ``is_met`` where it meets the search."""

    text: str
    is_met: bool = False


def pieces(text: str, spans: Iterable[MetSpan]) -> tuple[Piece, ...]:
    """``text`` whole, in pieces."""
    return _cut(text, 0, len(text), spans)


def best_sentence(text: str, spans: Sequence[MetSpan]) -> tuple[Piece, ...]:
    """The sentence that meets most of the words typed, in pieces; nothing where none does."""
    sentences = [(match.start(), match.end()) for match in _SENTENCE.finditer(text)]
    inside = {place: [s for s in spans if place[0] <= s.start and s.end <= place[1]] for place in sentences}
    met = {place: len({span.typed for span in found}) for place, found in inside.items() if found}
    if not met:
        return ()
    best = max(met, key=lambda place: (met[place], -place[0]))
    return _shortened(text, *best, inside[best])


def _shortened(text: str, start: int, end: int, spans: Sequence[MetSpan]) -> tuple[Piece, ...]:
    """A sentence from shortly before its first met word on."""
    start += len(text[start:end]) - len(text[start:end].lstrip(_EDGES))
    end = start + len(text[start:end].rstrip(_EDGES))
    first = start
    if end - start > QUOTE_LIMIT and spans[0].start - start > LEAD:
        gap = text.find(" ", spans[0].start - LEAD, spans[0].start)
        first = gap + 1 if gap >= 0 else spans[0].start
    last = end
    if end - first > QUOTE_LIMIT:
        gap = text.rfind(" ", spans[0].end, first + QUOTE_LIMIT)
        last = gap if gap >= 0 else max(spans[0].end, first + QUOTE_LIMIT)
    cut = _cut(text, first, last, spans)
    return (*((Piece("… "),) if first > start else ()), *cut, *((Piece(" …"),) if last < end else ()))


def _cut(text: str, start: int, end: int, spans: Iterable[MetSpan]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    place = start
    for span in spans:
        if span.start >= place and span.end <= end:
            found += [Piece(text[place : span.start]), Piece(text[span.start : span.end], is_met=True)]
            place = span.end
    return tuple(piece for piece in (*found, Piece(text[place:end])) if piece.text)
