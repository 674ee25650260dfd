"""A text cut into pieces for a page: what met the other side, what speaks against, and what was never read."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from talentmatch.matching import Contribution, Explanation, Span
from talentmatch.matching.vectors import TEXT, LeftOut

Mark = Literal["", "shared", "against", "left_out"]

#: Contributions of each block whose places are marked; more would mark every other word.
MARKED_CONTRIBUTIONS: Final = 15
#: Where places overlap, the stronger mark shows: what was not read cannot have met anything.
_STRENGTH: Final[dict[Mark, int]] = {"": 0, "shared": 1, "against": 2, "left_out": 3}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text under one mark. ``reason`` says why it was left out, as a code of the work gate."""

    text: str
    mark: Mark = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text in its language; the texts of its pieces, one after the other, are the text."""

    language: str
    pieces: tuple[Piece, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why parts of it were not read, each reason once, in reading order."""
        return tuple(dict.fromkeys(piece.reason for piece in self.pieces if piece.mark == "left_out"))


def candidate_text(
    text: str, language: str, explanation: Explanation, left_out: Iterable[tuple[int, LeftOut]]
) -> MarkedText:
    """What a candidate wrote, marked by an explanation and by what the gate left out."""
    spans = _places(explanation, lambda part: part.candidate_spans)
    return MarkedText(language, tuple(_pieces(text, [*spans, *_left_out_places(left_out)])))


def vacancy_text(
    text: str, language: str, explanation: Explanation, left_out: Iterable[tuple[int, LeftOut]]
) -> MarkedText:
    """What a vacancy says, marked in the same way."""
    spans = _places(explanation, lambda part: part.vacancy_spans)
    return MarkedText(language, tuple(_pieces(text, [*spans, *_left_out_places(left_out)])))


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    mark: Mark
    reason: str = ""


def _places(explanation: Explanation, spans_of: Callable[[Contribution], tuple[Span, ...]]) -> Iterator[_Place]:
    for block in explanation.blocks:
        if block.block == "phrases":
            continue  # whole sentences; they stand in a table of their own
        for part in block.shown(MARKED_CONTRIBUTIONS).contributions:
            mark: Mark = "shared" if part.value > 0 else "against"
            for span in spans_of(part):
                if span.field == "text" and part.value:
                    yield _Place(span.start, span.end, mark)


def _left_out_places(left_out: Iterable[tuple[int, LeftOut]]) -> Iterator[_Place]:
    return (_Place(piece.start, piece.end, "left_out", piece.reason) for place, piece in left_out if place == TEXT)


def _pieces(text: str, places: Sequence[_Place]) -> Iterator[Piece]:
    """Cut the text at every edge of a place; neighbours under one mark stay together."""
    edges = sorted({0, len(text), *(edge for place in places for edge in (place.start, place.end))})
    in_order = sorted(places, key=lambda place: place.start)
    open_now: list[_Place] = []
    waiting = 0
    last: Piece | None = None
    for start, end in pairwise(edges):
        while waiting < len(in_order) and in_order[waiting].start <= start:
            open_now.append(in_order[waiting])
            waiting += 1
        open_now = [place for place in open_now if place.end > start]
        strongest = max(open_now, key=lambda place: _STRENGTH[place.mark], default=_Place(0, 0, ""))
        piece = Piece(text[start:end], strongest.mark, strongest.reason)
        if last is not None and (last.mark, last.reason) == (piece.mark, piece.reason):
            last = Piece(last.text + piece.text, last.mark, last.reason)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
