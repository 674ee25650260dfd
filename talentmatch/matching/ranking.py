"""Ranking: the exact best k of the eligible documents, with a stated rule for ties."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

_DECIMALS: Final = 12
_SMALLEST: Final = 10.0**-_DECIMALS


@dataclass(frozen=True, slots=True)
class RankedDocument:
    """A document in a ranking.

    Parameters
    ----------
    id : str
    rank : int
        From 1; documents of equal relevance share one, and the next rank is one more than all before it.
    relevance : float in (0, 1]
        Cosine; no unit. Comparable only within one build.
    """

    id: str
    rank: int
    relevance: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best documents for a query.

    Parameters
    ----------
    documents : tuple of RankedDocument
        At most k, best first; never one that has nothing in common with the query.
    eligible_count : int
        How many documents were allowed to be ranked.
    reason : {"no_known_words", "nothing_eligible", "nothing_in_common"} or None
        Why the ranking is empty; None when it is not.
    """

    documents: tuple[RankedDocument, ...]
    eligible_count: int
    reason: str | None


def best(
    query_id: str,
    ids: Sequence[str | None],
    relevances: NDArray[np.float64],
    eligible: NDArray[np.bool_],
    k: int,
) -> tuple[RankedDocument, ...]:
    """Return the k eligible documents of the largest relevance above zero.

    Relevances that agree in twelve decimals are a tie. Within a tie, documents come in the order of a hash of the query
    id and their own, so that neither age nor id favours anybody, and a document that ranks lower changes nothing above.
    """
    rows = np.flatnonzero(eligible & (relevances > _SMALLEST / 2))
    if rows.size > k:
        threshold = np.partition(relevances[rows], rows.size - k)[rows.size - k]
        rows = rows[relevances[rows] >= threshold - 2 * _SMALLEST]  # all that may tie with the k-th
    rounded = np.round(relevances[rows], _DECIMALS).tolist()
    found = [(-relevance, ids[row] or "") for row, relevance in zip(rows.tolist(), rounded, strict=True)]
    return _with_ranks(_in_order(query_id, found)[:k])


def tie_order(query_id: str, document_id: str) -> bytes:
    """Return what orders a document within a tie: a hash that is the same in every process."""
    return hashlib.blake2b(f"{query_id}\0{document_id}".encode(), digest_size=8).digest()


def _in_order(query_id: str, found: list[tuple[float, str]]) -> list[tuple[float, str]]:
    return sorted(found, key=lambda entry: (entry[0], tie_order(query_id, entry[1]), entry[1]))


def _with_ranks(entries: Sequence[tuple[float, str]]) -> tuple[RankedDocument, ...]:
    ranked: list[RankedDocument] = []
    for place, (negative, document_id) in enumerate(entries, start=1):
        is_tie = bool(ranked) and ranked[-1].relevance == -negative
        ranked.append(RankedDocument(document_id, ranked[-1].rank if is_tie else place, -negative))
    return tuple(ranked)
