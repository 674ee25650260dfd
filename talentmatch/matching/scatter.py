"""Scatter: add to every document what a query has in common with it, straight from the postings.

The fast way calls the loops under scipy's own sparse products: some columns are laid end to end where they fit a cache,
and added in one call, so that threads seldom wait for each other; a long column is added where it lies. These loops are
not part of scipy's public interface; where they are missing, or the arrays are not as they want them, the public
product does the same, and slower.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import _sparsetools

if TYPE_CHECKING:
    from talentmatch.matching.layout import Postings

_GATHERED: Final = 1 << 17  # postings laid end to end: 1 MB
_add_columns: Callable[..., None] | None = getattr(_sparsetools, "csc_matvec", None)
_gather: Callable[..., None] | None = getattr(_sparsetools, "csr_row_index", None)


def add_products(
    postings: Postings, columns: NDArray[np.integer[Any]], values: NDArray[np.float32], out: NDArray[np.float32]
) -> None:
    """Add the products of a sparse query with all rows to `out`, column by column.

    Parameters
    ----------
    postings : csr_array of shape (width, n_rows), float32
    columns : ndarray of shape (n_terms,)
    values : ndarray of shape (n_terms,), float32
    out : ndarray of shape (n_rows,), float32, contiguous
    """
    if _add_columns is None or _gather is None or not _are_as_wanted(postings, values, out):
        if columns.size:
            out += postings[columns].T @ values
        return
    starts, indices, data, size = postings.indptr, postings.indices, postings.data, out.size
    columns = columns.astype(starts.dtype, copy=False)
    ends = np.cumsum(starts[columns + 1] - starts[columns], dtype=starts.dtype)
    for first, end in _runs(ends):
        if end == first + 1:
            column = columns[first]
            _add_columns(size, 1, starts[column : column + 2], indices, data, values[first:end], out)
            continue
        before = ends[first - 1] if first else 0
        own_starts = np.concatenate(([0], ends[first:end] - before)).astype(starts.dtype, copy=False)
        own_indices = np.empty(own_starts[-1], dtype=indices.dtype)
        own_data = np.empty(own_starts[-1], dtype=np.float32)
        _gather(end - first, columns[first:end], starts, indices, data, own_indices, own_data)
        _add_columns(size, end - first, own_starts, own_indices, own_data, values[first:end], out)


def _runs(ends: NDArray[np.integer[Any]]) -> Iterator[tuple[int, int]]:
    """Yield runs of columns with few enough postings to be laid end to end; a longer column is a run of its own.

    Parameters
    ----------
    ends : ndarray of shape (n_columns,)
        How many postings the columns have, up to and with each.
    """
    first, before = 0, 0
    while first < ends.size:
        end = max(first + 1, int(np.searchsorted(ends, before + _GATHERED, side="right")))
        yield first, end
        first, before = end, int(ends[end - 1])


def _are_as_wanted(postings: Postings, values: NDArray[np.float32], out: NDArray[np.float32]) -> bool:
    """Say whether the loops take the arrays as they are; they would copy what has another type."""
    return (
        {postings.data.dtype, values.dtype, out.dtype} == {np.dtype(np.float32)}
        and postings.indptr.dtype == postings.indices.dtype
        and out.flags.c_contiguous
        and out.size == postings.shape[1]
    )
