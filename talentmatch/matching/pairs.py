"""Pairs: the relevances of many documents of one side with many of the other, estimated in bulk, exact where it counts.

The exact relevance of a pair is summed in the same order, and so to the last bit the same, as an index sums it for one
query: products in ascending order of columns, then block by block.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack

from talentmatch.matching.layout import TOLERANCE, Postings
from talentmatch.matching.ranking import DECIMALS
from talentmatch.matching.scatter import add_products
from talentmatch.matching.side_rows import BlockRows, SideRows, SparseRows

_PIECE: Final = 64  # documents of which only the largest estimate is looked at first
_DENSE_PAIRS_AT_ONCE: Final = 4096
_SHORT_COLUMN: Final = 300  # documents; a call for each column costs as much as adding so many


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """One side, ready to be ranked for blocks of the other.

    Parameters
    ----------
    side : SideRows
    postings : csr_array of shape (width, n_rows), float32
        Over all sparse blocks.
    """

    side: SideRows
    postings: Postings

    @classmethod
    def of(cls, side: SideRows) -> Target:
        """Turn the sparse rows of a side into postings."""
        nothing: Any = csr_array((len(side), 0), dtype=np.float32)  # hstack wants at least one
        parts = [block.rows.astype(np.float32) for block in side.blocks if isinstance(block.rows, csr_array)]
        rows: Postings = hstack([*parts, nothing], format="csr")
        return cls(side, rows.T.tocsr())


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Some pairs with their relevance, by query and within one from the most relevant on.

    Parameters
    ----------
    queries, documents : ndarray of shape (n_pairs,), intp
        Places in the two sides.
    relevances : ndarray of shape (n_pairs,), float64
    """

    queries: NDArray[np.intp]
    documents: NDArray[np.intp]
    relevances: NDArray[np.float64]


def best_pairs(queries: SideRows, target: Target, k: int, eligible: NDArray[np.bool_] | None) -> Pairs:
    """Return for each query the k documents of the largest relevance above zero, and all that tie with the last.

    Parameters
    ----------
    eligible : ndarray of shape (n_queries, n_documents), bool, or None
        Which pairs may be ranked; all when it is None.
    """
    found = estimates(queries, target)
    if eligible is not None:
        found[~eligible] = -np.inf
    query, document = _near_best(found, k)
    relevances = exact(queries, target.side, query, document)
    positive = relevances > 10.0**-DECIMALS / 2
    query, document, relevances = query[positive], document[positive], np.round(relevances[positive], DECIMALS)
    order = np.lexsort((document, -relevances, query))
    return Pairs(query[order], document[order], relevances[order])


def estimates(queries: SideRows, target: Target) -> NDArray[np.float32]:
    """Return the relevance of every pair to within `TOLERANCE`; shape (n_queries, n_documents), float32."""
    result = np.zeros((len(queries), len(target.side)), dtype=np.float32)
    for ours, theirs in zip(queries.blocks, target.side.blocks, strict=True):
        if isinstance(ours.rows, np.ndarray) and isinstance(theirs.rows, np.ndarray):
            result += (ours.rows * np.float32(ours.share)) @ theirs.rows.T
    offset = 0
    for block in queries.blocks:
        if isinstance(block.rows, csr_array):
            _add_sparse(result, block.rows, block.share, target.postings, offset)
            offset += block.rows.shape[1]
    return result


def _add_sparse(result: NDArray[np.float32], rows: SparseRows, share: float, postings: Postings, offset: int) -> None:
    """Add the products of a sparse block, column by column where columns are long and in one product where not."""
    values = (rows.data * share).astype(np.float32)
    columns = rows.indices + offset
    lengths = postings.indptr[columns + 1] - postings.indptr[columns]
    if lengths.sum() < _SHORT_COLUMN * columns.size:
        shape = (rows.shape[0], postings.shape[0])
        products: Postings = csr_array((values, columns, rows.indptr), shape=shape) @ postings
        result += np.asarray(products.toarray(), dtype=np.float32)
        return
    for row, (first, end) in enumerate(pairwise(rows.indptr.tolist())):
        add_products(postings, columns[first:end], values[first:end], result[row])


def _near_best(found: NDArray[np.float32], k: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the pairs of each query that may be among its k best; as `ranking.finalists`, for many at once."""
    bounds = np.full(len(found), -TOLERANCE, dtype=np.float32)
    pieces = found.shape[1] // _PIECE
    maxima = found
    if pieces > k:
        maxima = found[:, : pieces * _PIECE].reshape(len(found), _PIECE, pieces).max(axis=1)
    if (count := maxima.shape[1]) > k:
        kth = np.partition(maxima, count - k, axis=1)[:, count - k]
        bounds = np.maximum(bounds, kth - np.float32(2 * TOLERANCE))
    places = np.flatnonzero(found >= bounds[:, None])  # of a matrix numpy looks far slower
    queries, documents = np.divmod(places, max(found.shape[1], 1))
    values = found[queries, documents]
    order = np.lexsort((-values, queries))
    starts = np.searchsorted(queries, np.arange(len(found) + 1))
    full = np.flatnonzero(np.diff(starts) > k)
    bounds[full] = np.maximum(values[order[starts[full] + k - 1]] - np.float32(2 * TOLERANCE), bounds[full])
    kept = values >= bounds[queries]
    return queries[kept], documents[kept]


def exact(
    queries: SideRows, documents: SideRows, query: NDArray[np.intp], document: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return the exact relevance of some pairs; shape (n_pairs,), float64."""
    relevances = np.zeros(query.size)
    for ours, theirs in zip(queries.blocks, documents.blocks, strict=True):
        relevances += ours.share * _cosines(ours, theirs, query, document)
    return relevances


def _cosines(
    ours: BlockRows, theirs: BlockRows, query: NDArray[np.intp], document: NDArray[np.intp]
) -> NDArray[np.float64]:
    if isinstance(ours.rows, csr_array) and isinstance(theirs.rows, csr_array):
        products = ours.rows[query].multiply(theirs.rows[document])
        result: NDArray[np.float64] = products @ np.ones(products.shape[1])
        return result
    left, right = np.asarray(ours.rows), np.asarray(theirs.rows)
    found = np.zeros(query.size)
    for first in range(0, query.size, _DENSE_PAIRS_AT_ONCE):
        part = slice(first, first + _DENSE_PAIRS_AT_ONCE)
        found[part] = (right[document[part]] * left[query[part]].astype(np.float64)).sum(axis=1)
    return found
