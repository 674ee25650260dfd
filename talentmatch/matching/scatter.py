"""Scatter: add to every document what a query has in common with it, straight from the postings.

The fast way calls the loop under scipy's own sparse products on one column at a time, so that no posting is copied. It
is not part of scipy's public interface; where it is missing, or the arrays are not as it wants them, the public product
does the same, and slower.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import _sparsetools

if TYPE_CHECKING:
    from talentmatch.matching.layout import Postings

_add_columns: Callable[..., None] | None = getattr(_sparsetools, "csc_matvec", None)


def add_products(
    postings: Postings, columns: NDArray[np.integer[Any]], values: NDArray[np.float32], out: NDArray[np.float32]
) -> None:
    """Add the products of a sparse query with all rows to `out`.

    Parameters
    ----------
    postings : csr_array of shape (width, n_rows), float32
    columns : ndarray of shape (n_terms,)
    values : ndarray of shape (n_terms,), float32
    out : ndarray of shape (n_rows,), float32, contiguous
    """
    if _add_columns is None or not _are_as_wanted(postings, values, out):
        if columns.size:
            out += postings[columns].T @ values
        return
    starts, indices, data, size = postings.indptr, postings.indices, postings.data, out.size
    for place, column in enumerate(columns.tolist()):
        _add_columns(size, 1, starts[column : column + 2], indices, data, values[place : place + 1], out)


def _are_as_wanted(postings: Postings, values: NDArray[np.float32], out: NDArray[np.float32]) -> bool:
    """Say whether the loop takes the arrays as they are; it would copy what has another type."""
    return (
        {postings.data.dtype, values.dtype, out.dtype} == {np.dtype(np.float32)}
        and postings.indptr.dtype == postings.indices.dtype
        and out.flags.c_contiguous
        and out.size == postings.shape[1]
    )
