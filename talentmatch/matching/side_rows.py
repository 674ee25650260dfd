"""Rows of one side: everything an index holds of its documents, as plain arrays that can be cut and sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

SparseRows = csr_array[Any, tuple[int, int]]
_MOST_NARROW: Final = np.iinfo(np.int32).max


def sparse_rows(
    values: NDArray[Any], columns: NDArray[np.int32], starts: NDArray[np.integer[Any]], shape: tuple[int, int]
) -> SparseRows:
    """Return rows whose places are numbers of 32 bits as long as these suffice; scipy would take the widest for all."""
    kind = np.int32 if values.size <= _MOST_NARROW else np.int64
    return csr_array((values, columns.astype(kind, copy=False), starts.astype(kind, copy=False)), shape=shape)


@dataclass(frozen=True, slots=True, eq=False)
class BlockRows:
    """The unit rows of one block.

    Parameters
    ----------
    name : str
    share : float
        Of a relevance.
    rows : csr_array of shape (n_rows, dimension), float64, or ndarray of that shape, float32
        Sparse or dense, as the block is.
    """

    name: str
    share: float
    rows: SparseRows | NDArray[np.float32]

    def at(self, places: slice | NDArray[np.intp]) -> BlockRows:
        """Return some of the rows."""
        return replace(self, rows=self.rows[places])


@dataclass(frozen=True, slots=True, eq=False)
class SideRows:
    """All rows of one side, or some of them; a relevance is the sum of share x cosine over the blocks, in their order.

    Parameters
    ----------
    build_id : str
    ids : tuple of str or None, of length n_rows
        None where a document was removed.
    rows : ndarray of shape (n_rows,), int32
        Row of each in its index, ascending.
    blocks : tuple of BlockRows
    """

    build_id: str
    ids: tuple[str | None, ...]
    rows: NDArray[np.int32]
    blocks: tuple[BlockRows, ...]

    def __len__(self) -> int:
        return len(self.ids)

    def between(self, first: int, end: int) -> SideRows:
        """Return the rows from one up to, not with, another."""
        blocks = tuple(block.at(slice(first, end)) for block in self.blocks)
        return replace(self, ids=self.ids[first:end], rows=self.rows[first:end], blocks=blocks)

    def parts(self, count: int) -> tuple[SideRows, ...]:
        """Return the rows in at most so many parts of nearly the same size, none of them empty unless all is."""
        bounds = np.linspace(0, len(self), max(1, min(count, len(self))) + 1).astype(int).tolist()
        return tuple(self.between(first, end) for first, end in pairwise(bounds))

    def alive(self) -> SideRows:
        """Return the rows that hold a document."""
        kept = np.flatnonzero(np.array([document_id is not None for document_id in self.ids], dtype=np.bool_))
        if kept.size == len(self):
            return self
        blocks = tuple(block.at(kept) for block in self.blocks)
        return replace(self, ids=_those_at(self.ids, kept), rows=self.rows[kept], blocks=blocks)

    @property
    def is_empty(self) -> NDArray[np.bool_]:
        """Whether no block knows anything of a document; shape (n_rows,), bool."""
        empty = np.ones(len(self), dtype=np.bool_)
        for block in self.blocks:
            if isinstance(block.rows, np.ndarray):
                empty &= ~block.rows.any(axis=1)
            else:
                empty &= np.diff(block.rows.indptr) == 0
        return empty


def _those_at(ids: Sequence[str | None], places: NDArray[np.intp]) -> tuple[str | None, ...]:
    return tuple(ids[place] for place in places.tolist())
