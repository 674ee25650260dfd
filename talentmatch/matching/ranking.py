"""Ranking: the exact best k of the eligible documents, with a stated rule for ties."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.layout import TOLERANCE, FirstPass

#: Relevances that agree in so many decimals are a tie.
DECIMALS: Final = 12
_SMALLEST: Final = 10.0**-DECIMALS
_LEADERS: Final = 500  # more of them make the bound better, and cost more
_PIECE: Final = 64  # rows of which only the largest is looked at first


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
    first: FirstPass,
    exact: Callable[[NDArray[np.intp]], NDArray[np.float64]],
    eligible: NDArray[np.bool_],
    k: int,
) -> tuple[RankedDocument, ...]:
    """Return the k eligible documents of the largest relevance above zero.

    Relevances that agree in twelve decimals are a tie. Within a tie, documents come in the order of a hash of the query
    id and their own, so that neither age nor id favours anybody, and a document that ranks lower changes nothing above.

    Parameters
    ----------
    first : FirstPass
        Estimates of every row; they decide only who may be among the best.
    exact : callable of rows
        Gives the relevances that are ranked by.
    eligible : ndarray of shape (n_rows,), bool
    """
    rows = finalists(first, eligible, k)
    relevances = exact(rows)
    positive = relevances > _SMALLEST / 2
    rounded = np.round(relevances[positive], DECIMALS).tolist()
    found = [(-relevance, ids[row] or "") for row, relevance in zip(rows[positive].tolist(), rounded, strict=True)]
    return with_ranks(in_order(query_id, found, k))


def finalists(first: FirstPass, eligible: NDArray[np.bool_], k: int) -> NDArray[np.intp]:
    """Return all eligible rows that may be among the k best above zero, in ascending order."""
    estimates = first.estimates if eligible.all() else np.where(eligible, first.estimates, np.float32(-np.inf))
    if first.slack is None:
        return _near_best(estimates, k)
    # Rows whose relevance is known bound the k-th best from below; whoever cannot reach it is out.
    leaders = _near_best(estimates, k + _LEADERS)
    bound = _kth_largest(estimates[leaders] + first.remainders(leaders), k)
    rows = np.flatnonzero(estimates + first.slack >= bound)
    known = estimates[rows] + first.remainders(rows)
    return rows[known >= _kth_largest(known, k)]


def _near_best(estimates: NDArray[np.float32], k: int) -> NDArray[np.intp]:
    """Return the rows of the k largest estimates above zero and those that are as good to within the tolerance.

    A lower bound comes first, from the maxima of equal parts: at least k rows reach the k-th largest of them.
    """
    bound = np.float32(-TOLERANCE)
    pieces = estimates.size // _PIECE
    if pieces > k:
        bound = _kth_largest(estimates[: pieces * _PIECE].reshape(_PIECE, pieces).max(axis=0), k)
    rows = np.flatnonzero(estimates >= bound)
    return rows[estimates[rows] >= _kth_largest(estimates[rows], k)]


def _kth_largest(values: NDArray[np.float32], k: int) -> np.float32:
    """Return the k-th largest value, less what two of them may be wrong; just below zero when that is larger."""
    if values.size <= k:
        return np.float32(-TOLERANCE)
    largest = np.partition(values, values.size - k)[values.size - k]
    return max(np.float32(-TOLERANCE), largest - 2 * np.float32(TOLERANCE))


def tie_order(query_id: str, document_id: str) -> bytes:
    """Return what orders a document within a tie: a hash that is the same in every process."""
    return hashlib.blake2b(f"{query_id}\0{document_id}".encode(), digest_size=8).digest()


def in_order(query_id: str, found: list[tuple[float, str]], k: int) -> list[tuple[float, str]]:
    """Return the first k, by relevance and within a tie by the hash, which only those in a tie need."""
    counts = Counter(relevance for relevance, _id in found)

    def key(entry: tuple[float, str]) -> tuple[float, bytes, str]:
        return (entry[0], tie_order(query_id, entry[1]) if counts[entry[0]] > 1 else b"", entry[1])

    return sorted(found, key=key)[:k]


def reason_for(eligible_count: int, *, is_empty: bool) -> str:
    """Return why a ranking is empty, for a query of which the blocks know nothing or something."""
    if not eligible_count:
        return "nothing_eligible"
    return "no_known_words" if is_empty else "nothing_in_common"


def with_ranks(entries: Sequence[tuple[float, str]]) -> tuple[RankedDocument, ...]:
    """Return entries of negative relevance and id, in their order, as ranked documents; a tie shares its rank."""
    ranked: list[RankedDocument] = []
    for place, (negative, document_id) in enumerate(entries, start=1):
        is_tie = bool(ranked) and ranked[-1].relevance == -negative
        ranked.append(RankedDocument(document_id, ranked[-1].rank if is_tie else place, -negative))
    return tuple(ranked)
