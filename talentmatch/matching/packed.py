"""Packed rows: the rows of one block for many documents, end to end in a few arrays that can lie in a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.vectors import NO_MENTIONS, BlockVector, DenseRow, SparseRow

NOTHING_SPARSE = BlockVector(SparseRow.unit({}), NO_MENTIONS)


@dataclass(frozen=True, slots=True, eq=False)
class PackedSparse:
    """Rows of a sparse block.

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
    def of(cls, vectors: Sequence[BlockVector]) -> PackedSparse:
        """Pack vectors in the order given."""
        full = [*vectors, NOTHING_SPARSE]  # numpy cannot join an empty list
        return cls(
            row_starts=_starts(np.array([vector.sparse.columns.size for vector in vectors], dtype=np.int64)),
            columns=np.concatenate([vector.sparse.columns for vector in full]),
            values=np.concatenate([vector.sparse.values for vector in full]),
            mention_starts=_starts(np.array([len(vector.mentions) for vector in vectors], dtype=np.int64)),
            mentions=np.concatenate([vector.mentions for vector in full]),
        )

    @classmethod
    def joined(cls, packs: Sequence[PackedSparse]) -> PackedSparse:
        """Return the rows of all packs, one pack after the other."""
        return cls(
            row_starts=_starts(np.concatenate([np.diff(pack.row_starts) for pack in packs])),
            columns=np.concatenate([pack.columns for pack in packs]),
            values=np.concatenate([pack.values for pack in packs]),
            mention_starts=_starts(np.concatenate([np.diff(pack.mention_starts) for pack in packs])),
            mentions=np.concatenate([pack.mentions for pack in packs]),
        )

    def between(self, first: int, end: int) -> PackedSparse:
        """Return the rows from one up to, not with, another; they share their memory with the pack."""
        starts, mention_starts = self.row_starts[first : end + 1], self.mention_starts[first : end + 1]
        return PackedSparse(
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

    def cosines(self, query: SparseRow, rows: NDArray[np.intp], dimension: int) -> NDArray[np.float64]:
        """Return the cosine of some rows with a query; products are summed one by one in ascending order of columns.

        Returns
        -------
        ndarray of shape (n_rows,), float64
        """
        owners, _columns, products = self.products(query, rows, dimension)
        return np.bincount(owners, weights=products, minlength=rows.size).astype(np.float64, copy=False)

    def products(
        self, query: SparseRow, rows: NDArray[np.intp], dimension: int
    ) -> tuple[NDArray[np.intp], NDArray[np.int32], NDArray[np.float64]]:
        """Return what every value of some rows adds to their cosine with a query, most of it nothing.

        Returns
        -------
        owners : ndarray of shape (n_values,), intp
            Which of the rows asked for, counted from 0, in ascending order.
        columns : ndarray of shape (n_values,), int32
        products : ndarray of shape (n_values,), float64
        """
        lookup = np.zeros(dimension)
        lookup[query.columns] = query.values
        starts = self.row_starts[rows]
        lengths = self.row_starts[rows + 1] - starts
        owners = np.repeat(np.arange(rows.size), lengths)
        places = np.arange(owners.size) + np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
        columns = self.columns[places]
        return owners, columns, self.values[places] * lookup[columns]


@dataclass(frozen=True, slots=True, eq=False)
class PackedDense:
    """Rows of a dense block.

    Parameters
    ----------
    values : ndarray of shape (n_rows, dimension), float32
    """

    values: NDArray[np.float32]

    @classmethod
    def of(cls, vectors: Sequence[BlockVector], dimension: int) -> PackedDense:
        """Pack vectors in the order given."""
        values = [vector.dense.values for vector in vectors]
        return cls(np.stack(values) if values else np.zeros((0, dimension), dtype=np.float32))

    @classmethod
    def joined(cls, packs: Sequence[PackedDense]) -> PackedDense:
        """Return the rows of all packs, one pack after the other."""
        return cls(np.concatenate([pack.values for pack in packs]))

    def between(self, first: int, end: int) -> PackedDense:
        """Return the rows from one up to, not with, another; they share their memory with the pack."""
        return PackedDense(self.values[first:end])

    def __len__(self) -> int:
        return len(self.values)

    def vector(self, row: int) -> BlockVector:
        """Return one row; it shares its memory with the pack."""
        return BlockVector(DenseRow(self.values[row]), NO_MENTIONS)

    def cosines(self, query: DenseRow, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the cosine of some rows with a query, each row summed alone in double precision.

        Returns
        -------
        ndarray of shape (n_rows,), float64
        """
        result: NDArray[np.float64] = (self.values[rows] * query.values.astype(np.float64)).sum(axis=1)
        return result


Packed = PackedSparse | PackedDense


def arrays_of(packed: Packed) -> dict[str, NDArray[Any]]:
    """Return the arrays of packed rows by name."""
    return {field.name: getattr(packed, field.name) for field in fields(packed)}


def packed_rows(arrays: Mapping[str, NDArray[Any]], *, is_dense: bool) -> Packed:
    """Return packed rows from their arrays by name."""
    kind: type[PackedSparse | PackedDense] = PackedDense if is_dense else PackedSparse
    return kind(**{field.name: arrays[field.name] for field in fields(kind)})


def _starts(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    starts = np.zeros(len(lengths) + 1, dtype=np.int64)
    np.cumsum(lengths, out=starts[1:])
    return starts
