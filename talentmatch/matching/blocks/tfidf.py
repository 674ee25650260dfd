"""Arithmetic shared by the blocks that count keys: saturated counts, inverse document frequency, contributions."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.blocks.contract import Seen
from talentmatch.matching.documents import Document
from talentmatch.matching.explanation import Contribution, Span
from talentmatch.matching.vectors import (
    FIRST_SKILL,
    TITLE,
    BlockVector,
    Reading,
    SparseRow,
    text_of_place,
)

Places = Sequence[tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Counting:
    """How mentions are counted.

    Parameters
    ----------
    skill_count, title_count : int
        How often one mention in a skill, or in the title, counts; one in the text counts once.
    count_ceiling : int
        A key counts at most so often, which takes the gain out of repeating a word.
    refusal_weight : float in [0, 1]
        Strength, as a negative number, of a key that is refused or excluded anywhere in the text.
    """

    skill_count: int
    title_count: int
    count_ceiling: int
    refusal_weight: float = 0.0

    def strengths(self, reading: Reading) -> dict[str, float]:
        """Return for each key its largest mention weight times 1 + ln(min(count, ceiling)).

        Sublinear term frequency (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.4.1), with a
        ceiling of our own. One refusal outweighs all other mentions: who writes "no more programming" under a list of
        languages has programmed and will not.
        """
        counts: dict[str, int] = {}
        weights: dict[str, float] = {}
        refused: set[str] = set()
        for key, place, weight in zip(
            reading.keys, reading.spans[:, 0].tolist(), reading.weights.tolist(), strict=True
        ):
            if weight > 0.0:
                counts[key] = counts.get(key, 0) + self._count_of(place)
                if weight > weights.get(key, 0.0):
                    weights[key] = weight
            elif weight < 0.0:
                refused.add(key)
        strengths = {
            key: weights[key] * (1.0 + math.log(min(count, self.count_ceiling)))
            for key, count in counts.items()
            if count
        }
        return strengths | dict.fromkeys(sorted(refused), -self.refusal_weight)

    @property
    def skill_strength(self) -> float:
        """Strength of a key that stands once, in a skill."""
        return 1.0 + math.log(min(self.skill_count, self.count_ceiling))

    def _count_of(self, place: int) -> int:
        if place >= FIRST_SKILL:
            return self.skill_count
        return self.title_count if place == TITLE else 1


def inverse_document_frequency(
    frequencies: NDArray[np.int64], document_count: int | NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return ln((1 + n) / (1 + df)) + 1, scikit-learn's smooth idf: defined for keys no document has.

    The number of documents n is one for all keys, or one for each.
    """
    result: NDArray[np.float64] = np.log((1.0 + document_count) / (1.0 + frequencies)) + 1.0
    return result


def block_vector(reading: Reading, column_of: Mapping[str, int], values: Mapping[int, float]) -> BlockVector:
    """Return the unit row of the values, with the mentions of all keys that have a column."""
    columns = np.fromiter(map(column_of.get, reading.keys, repeat(-1)), dtype=np.int32, count=len(reading.keys))
    known = np.flatnonzero(columns >= 0)
    order = known[np.argsort(columns[known], kind="stable")]
    mentions = np.empty((len(order), 4), dtype=np.int32)
    mentions[:, 0], mentions[:, 1:] = columns[order], reading.spans[order]
    return BlockVector(SparseRow.unit(values), mentions)


def contributions(
    candidate: Seen,
    vacancy: Seen,
    *,
    share: float,
    most: int | None,
    key_of: Callable[[int], str],
    concept_id_of: Callable[[int], str | None],
    places_of: Callable[[BlockVector], Callable[[int], Places]],
) -> tuple[Contribution, ...]:
    """Return one contribution for each shared column, or for the `most` largest, largest first, equal ones by key."""
    products = candidate.vector.sparse.products(vacancy.vector.sparse)
    columns = sorted(products, key=lambda column: (-products[column], key_of(column)))[:most]
    candidate_places, vacancy_places = places_of(candidate.vector), places_of(vacancy.vector)
    found = []
    for column in columns:
        ours, theirs = candidate_places(column), vacancy_places(column)
        found.append(
            Contribution(
                key=key_of(column),
                candidate_surface=_surface(candidate.document, ours),
                vacancy_surface=_surface(vacancy.document, theirs),
                value=share * products[column],
                candidate_spans=_spans(ours),
                vacancy_spans=_spans(theirs),
                concept_id=concept_id_of(column),
            )
        )
    return tuple(found)


def _surface(document: Document, places: Places) -> str:
    place, start, end = places[0]
    return text_of_place(document, place)[start:end]


def _spans(places: Places) -> tuple[Span, ...]:
    return tuple(span_of(place, start, end) for place, start, end in places)


def span_of(place: int, start: int, end: int) -> Span:
    """Return a place as an explanation names it."""
    if place >= FIRST_SKILL:
        return Span("skills", start, end, place - FIRST_SKILL)
    return Span("title" if place == TITLE else "text", start, end)
