"""Packed rows: the rows of one block for many documents, end to end in a few arrays that can lie in a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.side_rows import SparseRows, sparse_rows
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

    def plain(self, dimension: int) -> SparseRows:
        """Return all rows as one matrix that shares the memory of columns and values with the pack."""
        return sparse_rows(self.values, self.columns, self.row_starts, (len(self), dimension))

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
    """Rows of a dense block, cut in two: the columns that hold most of a row's length are read first.

    Parameters
    ----------
    heads : ndarray of shape (n_rows, head_width), float32
    tails : ndarray of shape (n_rows, dimension - head_width), float32
    tail_lengths : ndarray of shape (n_rows,), float32
        Euclidean length of each tail: no cosine of two tails is larger than the product of their lengths.
    """

    heads: NDArray[np.float32]
    tails: NDArray[np.float32]
    tail_lengths: NDArray[np.float32]

    @classmethod
    def of(cls, vectors: Sequence[BlockVector], dimension: int, head_width: int) -> PackedDense:
        """Pack vectors in the order given."""
        values = np.zeros((len(vectors), dimension), dtype=np.float32)
        for row, vector in enumerate(vectors):
            values[row] = vector.dense.values
        return cls.cut(values, head_width)

    @classmethod
    def cut(cls, values: NDArray[np.float32], head_width: int) -> PackedDense:
        """Pack whole rows; values has shape (n_rows, dimension)."""
        tails = np.ascontiguousarray(values[:, head_width:])
        lengths = np.sqrt(np.einsum("ij,ij->i", tails, tails, dtype=np.float32))
        return cls(np.ascontiguousarray(values[:, :head_width]), tails, lengths)

    @classmethod
    def joined(cls, packs: Sequence[PackedDense]) -> PackedDense:
        """Return the rows of all packs, one pack after the other."""
        return cls(*(np.concatenate([getattr(pack, field.name) for pack in packs]) for field in fields(cls)))

    def between(self, first: int, end: int) -> PackedDense:
        """Return the rows from one up to, not with, another; they share their memory with the pack."""
        return PackedDense(self.heads[first:end], self.tails[first:end], self.tail_lengths[first:end])

    def __len__(self) -> int:
        return len(self.heads)

    def vector(self, row: int) -> BlockVector:
        """Return one row."""
        return BlockVector(DenseRow(np.concatenate((self.heads[row], self.tails[row]))), NO_MENTIONS)

    def plain(self, _dimension: int) -> NDArray[np.float32]:
        """Return all rows as one matrix."""
        return np.concatenate((self.heads, self.tails), axis=1)

    def estimates(self, query: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the part of every product with a query that heads make, and the most that tails can add or take.

        Returns
        -------
        estimates, slack : ndarray of shape (n_rows,), float32
        """
        width = self.heads.shape[1]
        return self.heads @ query[:width], self.tail_lengths * np.float32(np.linalg.norm(query[width:]))

    def remainders(self, query: NDArray[np.float32], rows: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return the part of the products of some rows with a query that tails make; shape (rows.size,), float32."""
        result: NDArray[np.float32] = self.tails[rows] @ query[self.heads.shape[1] :]
        return result

    def cosines(self, query: DenseRow, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the cosine of some rows with a query, each row summed alone in double precision.

        Returns
        -------
        ndarray of shape (n_rows,), float64
        """
        values = np.concatenate((self.heads[rows], self.tails[rows]), axis=1)
        result: NDArray[np.float64] = (values * query.values.astype(np.float64)).sum(axis=1)
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
