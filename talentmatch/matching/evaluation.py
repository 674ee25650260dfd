"""Measures of a ranking against judgements, each a plain function of grades in rank order.

`grades` below is the judged grade of every document, best ranked first: `grades[0]` belongs to rank 1 and an unjudged
document has grade 0. The whole ranking is given, so that relevant documents below a cut-off still count in the ideal.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from talentmatch.matching.errors import InvalidParameter


@dataclass(frozen=True, slots=True)
class Interval:
    """A two-sided percentile interval."""

    low: float
    high: float


def average_precision(grades: ArrayLike, *, relevant_from: int = 1, k: int | None = None) -> float:
    """Return the mean, over all relevant documents, of the precision at their rank.

    Parameters
    ----------
    grades : array_like of shape (n_documents,)
        Judged grades in rank order.
    relevant_from : int
        The lowest grade that counts as relevant.
    k : int or None
        Ranks below `k` add nothing. The divisor stays the number of all relevant documents (as `map_cut` of trec_eval),
        so AP@k has a ceiling below 1 when more than `k` documents are relevant.

    Returns
    -------
    float
        In [0, 1]; 0 when no document is relevant.
    """
    ranks = _relevant_ranks(grades, relevant_from)
    precisions = np.arange(1, ranks.size + 1) / ranks
    if k is not None:
        _check_k(k)
        precisions = precisions[ranks <= k]
    return float(precisions.sum() / ranks.size) if ranks.size else 0.0


def ndcg(grades: ArrayLike, k: int) -> float:
    """Return the normalised discounted cumulative gain of the first `k` ranks, 0 when every grade is 0.

    Gain 2^grade - 1, discount log2(rank + 1): Järvelin and Kekäläinen (2002) with the gain of Burges et al. (2005).
    """
    _check_k(k)
    gains = np.exp2(np.asarray(grades, dtype=np.float64)) - 1
    ideal = np.sort(gains)[::-1]
    discounts = 1 / np.log2(np.arange(2, min(k, gains.size) + 2))
    best = float(ideal[:k] @ discounts)
    return float(gains[:k] @ discounts) / best if best > 0 else 0.0


def reciprocal_rank(grades: ArrayLike, *, relevant_from: int = 1) -> float:
    """Return 1 over the rank of the first relevant document, 0 when there is none."""
    ranks = _relevant_ranks(grades, relevant_from)
    return float(1 / ranks[0]) if ranks.size else 0.0


def recall(grades: ArrayLike, k: int, *, relevant_from: int = 1) -> float:
    """Return the share of the relevant documents within the first `k` ranks, 0 when there are none."""
    _check_k(k)
    ranks = _relevant_ranks(grades, relevant_from)
    return float(np.mean(ranks <= k)) if ranks.size else 0.0


def overlap(first: Sequence[Hashable], second: Sequence[Hashable], k: int) -> float:
    """Return the number of documents that the first `k` of two rankings share, divided by `k`."""
    _check_k(k)
    return len(set(first[:k]) & set(second[:k])) / k


def largest_shift(first: Sequence[Hashable], second: Sequence[Hashable], k: int) -> int:
    """Return by how many places, at most, a document of the first `k` of `first` stands elsewhere in `second`.

    A document that is missing from `second` stands one place below its end.
    """
    _check_k(k)
    places = {document: place for place, document in enumerate(second)}
    moves = (abs(places.get(document, len(second)) - place) for place, document in enumerate(first[:k]))
    return max(moves, default=0)


def bootstrap_interval(values: ArrayLike, *, seed: int, resamples: int = 2000, confidence: float = 0.95) -> Interval:
    """Return the percentile bootstrap interval of the mean of `values` (Efron 1979), the same for the same seed.

    Parameters
    ----------
    values : array_like of shape (n_queries,)
        One measure per query; queries are drawn with replacement.
    """
    sample = np.asarray(values, dtype=np.float64)
    if not sample.size:
        raise InvalidParameter("values", "must hold at least one value.")
    draws = np.random.default_rng(seed).integers(sample.size, size=(resamples, sample.size), dtype=np.int32)
    tail = (1 - confidence) / 2
    low, high = np.quantile(sample[draws].mean(axis=1), (tail, 1 - tail))
    return Interval(float(low), float(high))


def paired_bootstrap_interval(
    first: ArrayLike, second: ArrayLike, *, seed: int, resamples: int = 2000, confidence: float = 0.95
) -> Interval:
    """Return the bootstrap interval of the mean of `first` - `second`: two methods on the same queries, in one order.

    An interval without 0 says that the methods differ on queries like these.
    """
    left, right = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    if left.shape != right.shape:
        raise InvalidParameter("second", f"must have a value for each of the {left.size} queries, not {right.size}.")
    return bootstrap_interval(left - right, seed=seed, resamples=resamples, confidence=confidence)


def _relevant_ranks(grades: ArrayLike, relevant_from: int) -> NDArray[np.intp]:
    return np.flatnonzero(np.asarray(grades) >= relevant_from) + 1


def _check_k(k: int) -> None:
    if k < 1:
        raise InvalidParameter("k", f"must be at least 1, not {k}.")
