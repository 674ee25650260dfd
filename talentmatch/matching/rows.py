"""Rows: the unit rows and mentions of one block for all documents of an index, with postings to rank by.

Most rows lie in a packed base with postings (for each column, the rows that have it), so that a query touches its own
columns only. Rows written since lie in a small tail, which is packed into the base now and then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.vectors import BlockVector, SparseRow

_LONGEST_TAIL: Final = 512
_NOTHING: Final = BlockVector(SparseRow.unit({}), np.zeros((0, 4), dtype=np.int32))


@dataclass(frozen=True, slots=True, eq=False)
class PackedRows:
    """Rows of one block, end to end.

    Parameters
    ----------
    row_starts, mention_starts : ndarray of shape (n_rows + 1,), int64
    columns : ndarray of shape (n_values,), int32
    values : ndarray of shape (n_values,), float64
    mentions : ndarray of shape (n_mentions, 4), int32
    """

    row_starts: NDArray[np.int64]
    columns: NDArray[np.int32]
    values: NDArray[np.float64]
    mention_starts: NDArray[np.int64]
    mentions: NDArray[np.int32]

    @classmethod
    def of(cls, vectors: Sequence[BlockVector]) -> PackedRows:
        """Pack vectors in the order given."""
        full = [*vectors, _NOTHING]  # numpy cannot join an empty list
        return cls(
            row_starts=_starts(np.array([vector.row.columns.size for vector in vectors], dtype=np.int64)),
            columns=np.concatenate([vector.row.columns for vector in full]),
            values=np.concatenate([vector.row.values for vector in full]),
            mention_starts=_starts(np.array([len(vector.mentions) for vector in vectors], dtype=np.int64)),
            mentions=np.concatenate([vector.mentions for vector in full]),
        )

    @classmethod
    def joined(cls, packs: Sequence[PackedRows]) -> PackedRows:
        """Return the rows of all packs, one pack after the other."""
        return cls(
            row_starts=_starts(np.concatenate([np.diff(pack.row_starts) for pack in packs])),
            columns=np.concatenate([pack.columns for pack in packs]),
            values=np.concatenate([pack.values for pack in packs]),
            mention_starts=_starts(np.concatenate([np.diff(pack.mention_starts) for pack in packs])),
            mentions=np.concatenate([pack.mentions for pack in packs]),
        )

    def between(self, first: int, end: int) -> PackedRows:
        """Return the rows from one up to, not with, another; they share their memory with the pack."""
        starts, mention_starts = self.row_starts[first : end + 1], self.mention_starts[first : end + 1]
        return PackedRows(
            row_starts=starts - starts[0],
            columns=self.columns[starts[0] : starts[-1]],
            values=self.values[starts[0] : starts[-1]],
            mention_starts=mention_starts - mention_starts[0],
            mentions=self.mentions[mention_starts[0] : mention_starts[-1]],
        )

    def __len__(self) -> int:
        return len(self.row_starts) - 1

    def vector(self, row: int) -> BlockVector:
        """Return one row; it shares its memory with the pack."""
        first, last = self.row_starts[row], self.row_starts[row + 1]
        mentions = self.mentions[self.mention_starts[row] : self.mention_starts[row + 1]]
        return BlockVector(SparseRow(self.columns[first:last], self.values[first:last]), mentions)

    def matrix(self, dimension: int) -> csr_array[Any, tuple[int, int]]:
        """Return the rows as a matrix of shape (n_rows, dimension)."""
        return csr_array((self.values, self.columns, self.row_starts), shape=(len(self), dimension))


class BlockRows:
    """The rows of one block in one index.

    Parameters
    ----------
    dimension : int
        Number of columns.
    base : PackedRows
    """

    def __init__(self, dimension: int, base: PackedRows) -> None:
        self.dimension = dimension
        self._tail: dict[int, BlockVector] = {}
        self._row_count = len(base)
        self._set_base(base)

    def _set_base(self, base: PackedRows) -> None:
        self._base = base
        self._postings = csr_array(base.matrix(self.dimension).T.tocsr())  # (dimension, n_rows), rows ascending
        self._packed_tail: csr_array[Any, tuple[int, int]] | None = None

    def put(self, row: int, vector: BlockVector) -> None:
        """Write a row; the one after the last makes the index longer."""
        self._tail[row] = vector
        self._row_count = max(self._row_count, row + 1)
        self._packed_tail = None
        if len(self._tail) > _LONGEST_TAIL:
            self._set_base(self.packed())
            self._tail = {}

    def clear(self, row: int) -> None:
        """Forget what a row holds."""
        self.put(row, _NOTHING)

    def vector(self, row: int) -> BlockVector:
        """Return one row."""
        return self._tail[row] if row in self._tail else self._base.vector(row)

    def packed(self) -> PackedRows:
        """Return all rows, packed."""
        if not self._tail:
            return self._base
        packs, base_row = [], 0
        for row in sorted(row for row in self._tail if row < len(self._base)):
            packs += [self._base.between(base_row, row), PackedRows.of([self._tail[row]])]
            base_row = row + 1
        packs.append(self._base.between(base_row, len(self._base)))
        packs.append(PackedRows.of([self._tail[row] for row in range(len(self._base), self._row_count)]))
        return PackedRows.joined(packs)

    def cosines(self, query: SparseRow) -> NDArray[np.float64]:
        """Return the cosine of every row with a query.

        Products are summed one by one in ascending order of columns, in the base as in the tail, so that a document
        has the same cosine wherever it lies.

        Returns
        -------
        ndarray of shape (n_rows,), float64
        """
        cosines = np.zeros(self._row_count)
        if not query.columns.size:
            return cosines
        cosines[: len(self._base)] = self._postings[query.columns].T @ query.values
        if self._tail:
            if self._packed_tail is None:
                self._packed_tail = PackedRows.of(list(self._tail.values())).matrix(self.dimension)
            dense_query = np.zeros(self.dimension)
            dense_query[query.columns] = query.values
            cosines[list(self._tail)] = self._packed_tail @ dense_query
        return cosines


def arrays_of(packed: PackedRows) -> dict[str, NDArray[Any]]:
    """Return the arrays of packed rows by name."""
    return {name: getattr(packed, name) for name in _ARRAYS}


def packed_rows(arrays: Mapping[str, NDArray[Any]]) -> PackedRows:
    """Return packed rows from their arrays by name."""
    return PackedRows(**{name: arrays[name] for name in _ARRAYS})


_ARRAYS: Final = ("row_starts", "columns", "values", "mention_starts", "mentions")


def _starts(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    starts = np.zeros(len(lengths) + 1, dtype=np.int64)
    np.cumsum(lengths, out=starts[1:])
    return starts
