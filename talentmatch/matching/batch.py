"""Batch: the exact best k for every document of one side among all of the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array


@dataclass(frozen=True, slots=True, eq=False)
class SideRows:
    """All rows of one side as plain arrays; the relevance of a pair is sparse · sparse + dense_share x dense · dense.

    Parameters
    ----------
    ids : tuple of str or None, of length n_rows
        None where a document was removed.
    sparse : csr_array of shape (n_rows, width), float64
        All sparse blocks side by side, each times the square root of its share.
    dense : ndarray of shape (n_rows, dimension), float32, or None
    dense_share : float
        Share of the dense rows; 1 where they were scaled already.
    """

    ids: tuple[str | None, ...]
    sparse: csr_array[Any, tuple[int, int]]
    dense: NDArray[np.float32] | None = None
    dense_share: float = 1.0
