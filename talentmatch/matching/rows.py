"""Rows: what an index holds of its documents in every block, in the form that ranks fast.

Most rows lie in a base that never changes: packed rows per block and, over all sparse blocks together, postings (for
each column, the rows that have it), so that a query touches its own columns only. Rows written since lie in segments of
growing size. A ranking is made in two passes: estimates of all rows from postings, segments and the heads of dense
rows in single precision, each with the most it can be wrong; then exact relevances, in double precision, of the few
rows that may be among the best.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.packed import NOTHING_SPARSE, Packed, PackedDense, PackedSparse
from talentmatch.matching.vectors import NO_MENTIONS, BlockVector, DenseRow

#: A relevance of the first pass differs from the exact one by less than this.
TOLERANCE: Final = 1e-5
_LONGEST_PENDING: Final = 64
_LONGEST_SEGMENT: Final = 4096

Vectors = Mapping[str, BlockVector]
Postings = csr_array[Any, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class BlockShape:
    """What rows must know of a block.

    Parameters
    ----------
    name : str
    share : float
        Of a relevance.
    dimension : int
        Number of columns.
    is_dense : bool
    head_width : int
        Of a dense block, how many leading columns are read first.
    """

    name: str
    share: float
    dimension: int
    is_dense: bool
    head_width: int = 0

    @property
    def nothing(self) -> BlockVector:
        """The vector of a document of which the block knows nothing."""
        if self.is_dense:
            return BlockVector(DenseRow(np.zeros(self.dimension, dtype=np.float32)), NO_MENTIONS)
        return NOTHING_SPARSE

    def pack(self, vectors: Sequence[BlockVector]) -> Packed:
        """Pack rows of the block in the order given."""
        return PackedDense.of(vectors, self.dimension, self.head_width) if self.is_dense else PackedSparse.of(vectors)


@dataclass(frozen=True, slots=True, eq=False)
class FirstPass:
    """What a first look says of every row.

    Parameters
    ----------
    estimates : ndarray of shape (n_rows,), float32
    slack : ndarray of shape (n_rows,), float32, or None
        A relevance lies no further from its estimate, but for `TOLERANCE`; None when that is nothing.
    remainders : callable of rows
        Gives what brings the estimate of some rows to within `TOLERANCE` of their relevance.
    """

    estimates: NDArray[np.float32]
    slack: NDArray[np.float32] | None
    remainders: Callable[[NDArray[np.intp]], NDArray[np.float32]]


class Layout:
    """The columns of all sparse blocks side by side, and the dense blocks.

    Parameters
    ----------
    blocks : sequence of BlockShape
    """

    def __init__(self, blocks: Sequence[BlockShape]) -> None:
        self.blocks = tuple(blocks)
        self.sparse = tuple(block for block in blocks if not block.is_dense)
        self.dense = tuple(block for block in blocks if block.is_dense)
        ends = np.cumsum([0, *(block.dimension for block in self.sparse)]).tolist()
        self.offsets = dict(zip((block.name for block in self.sparse), ends, strict=False))
        self.width = ends[-1]
        self.dense_width = sum(block.dimension for block in self.dense)

    def columns_and_values(self, vectors: Vectors) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return a query over all sparse blocks, its values times the share of the block."""
        rows = [(block, vectors[block.name].sparse) for block in self.sparse]
        columns = [row.columns.astype(np.int64) + self.offsets[block.name] for block, row in rows]
        values = [(row.values * block.share).astype(np.float32) for block, row in rows]
        return _joined(columns, np.int64), _joined(values, np.float32)

    def dense_values(self, vectors: Vectors) -> NDArray[np.float32]:
        """Return a query over all dense blocks, its values times the share of the block."""
        return _joined([vectors[block.name].dense.values * np.float32(block.share) for block in self.dense], np.float32)

    def postings(self, base: Mapping[str, Packed]) -> Postings:
        """Return for each column of the sparse blocks the rows that have it; shape (width, n_rows)."""
        packs = [(block, base[block.name]) for block in self.sparse]
        count = len(next(iter(base.values())))
        parts = [
            csr_array((p.values.astype(np.float32), p.columns, p.row_starts), shape=(count, block.dimension)).T.tocsr()
            for block, p in packs
            if isinstance(p, PackedSparse)
        ]
        lengths = _joined([np.diff(part.indptr) for part in parts], np.int64)
        return csr_array(
            (
                _joined([part.data for part in parts], np.float32),
                _joined([part.indices for part in parts], np.int32),
                np.concatenate(([0], np.cumsum(lengths))),
            ),
            shape=(self.width, count),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Segment:
    """Rows written since the base was made, packed for the first pass; later segments go before earlier ones."""

    rows: NDArray[np.intp]
    sparse: Postings  # shape (n_rows of the segment, width)
    dense: NDArray[np.float32]

    def relevances(self, sparse_query: NDArray[np.float32], dense_query: NDArray[np.float32]) -> NDArray[np.float32]:
        result: NDArray[np.float32] = self.sparse @ sparse_query
        return result + self.dense @ dense_query if dense_query.size else result


class IndexRows:
    """The rows of all blocks of one index.

    Parameters
    ----------
    layout : Layout
    base : mapping of block name to Packed
    postings : csr_array of shape (layout.width, n_rows), optional
        Of the base, when they are known already.
    """

    def __init__(self, layout: Layout, base: Mapping[str, Packed], postings: Postings | None = None) -> None:
        self.layout = layout
        self._base = dict(base)
        self._base_count = len(next(iter(base.values())))
        self._row_count = self._base_count
        self._postings = layout.postings(base) if postings is None else postings
        self._tail: dict[int, Vectors] = {}
        self._pending: dict[int, Vectors] = {}
        self._segments: list[_Segment] = []

    def put(self, row: int, vectors: Vectors) -> None:
        """Write a row; the one after the last makes the index longer."""
        self._tail[row] = vectors
        self._pending[row] = vectors
        self._row_count = max(self._row_count, row + 1)
        if len(self._pending) > _LONGEST_PENDING:
            self._segments.append(self._segment(self._pending))
            self._pending = {}
            self._merge()

    def clear(self, row: int) -> None:
        """Forget what a row holds."""
        self.put(row, {block.name: block.nothing for block in self.layout.blocks})

    def vectors(self, row: int) -> Vectors:
        """Return one row in every block."""
        if row in self._tail:
            return self._tail[row]
        return {name: packed.vector(row) for name, packed in self._base.items()}

    def _segment(self, vectors_by_row: Mapping[int, Vectors]) -> _Segment:
        layout, found = self.layout, list(vectors_by_row.values())
        columns, values, starts = [], [], [0]
        for vectors in found:
            for block in layout.sparse:
                row = vectors[block.name].sparse
                columns.append(row.columns + layout.offsets[block.name])
                values.append(row.values.astype(np.float32))
            starts.append(starts[-1] + sum(vectors[block.name].sparse.columns.size for block in layout.sparse))
        sparse = csr_array(
            (_joined(values, np.float32), _joined(columns, np.int32), np.array(starts)),
            shape=(len(found), layout.width),
        )
        dense = [_joined([vectors[block.name].dense.values for block in layout.dense], np.float32) for vectors in found]
        return _Segment(np.array(list(vectors_by_row), dtype=np.intp), sparse, np.stack(dense))

    def _merge(self) -> None:
        """Join segments of like size, so that there are few of them and no write pays for many."""
        while len(self._segments) > 1:
            before, last = self._segments[-2:]
            if before.rows.size > 2 * last.rows.size or before.rows.size + last.rows.size > _LONGEST_SEGMENT:
                return
            self._segments[-2:] = [_merged(before, last)]

    def first_pass(self, query: Vectors) -> FirstPass:
        """Return estimates of the relevance of every row."""
        columns, values = self.layout.columns_and_values(query)
        estimates = np.zeros(self._row_count, dtype=np.float32)
        slack: NDArray[np.float32] | None = None
        if columns.size:
            estimates[: self._base_count] = self._postings[columns].T @ values
        dense = self._dense_queries(query)
        for packed, dense_query in dense:
            parts, most = packed.estimates(dense_query)
            estimates[: self._base_count] += parts
            slack = np.zeros_like(estimates) if slack is None else slack
            slack[: self._base_count] += most
        if self._tail:
            self._overwrite(estimates, slack, query)
        return FirstPass(estimates, slack, lambda rows: self._remainders(dense, rows))

    def _dense_queries(self, query: Vectors) -> list[tuple[PackedDense, NDArray[np.float32]]]:
        """Return the dense rows of the base with the query times the share of the block; empty queries are left out."""
        found = []
        for block in self.layout.dense:
            packed, values = self._base[block.name], query[block.name].dense.values
            if isinstance(packed, PackedDense) and values.any():
                found.append((packed, values * np.float32(block.share)))
        return found

    def _overwrite(self, estimates: NDArray[np.float32], slack: NDArray[np.float32] | None, query: Vectors) -> None:
        """Put in the relevances of the rows that were written since the base was made; they need no slack."""
        columns, values = self.layout.columns_and_values(query)
        sparse_query = np.zeros(self.layout.width, dtype=np.float32)
        # In segments the shares stand in the query alone, as in the postings.
        sparse_query[columns] = values
        dense_query = self.layout.dense_values(query)
        segments = [*self._segments, self._segment(self._pending)] if self._pending else self._segments
        for segment in segments:
            estimates[segment.rows] = segment.relevances(sparse_query, dense_query)
            if slack is not None:
                slack[segment.rows] = 0.0

    def _remainders(
        self, dense: Sequence[tuple[PackedDense, NDArray[np.float32]]], rows: NDArray[np.intp]
    ) -> NDArray[np.float32]:
        found = np.zeros(rows.size, dtype=np.float32)
        if not dense:
            return found
        is_base = rows < self._base_count
        if self._tail:
            is_base &= ~np.isin(rows, np.fromiter(self._tail, dtype=np.intp))
        for packed, dense_query in dense:
            found[is_base] += packed.remainders(dense_query, rows[is_base])
        return found

    def exact(self, query: Vectors, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the exact relevance of some rows: the number that an explanation sums up to.

        Every row is summed by itself, so that a document has the same relevance wherever and beside whatever it lies.

        Returns
        -------
        ndarray of shape (rows.size,), float64
        """
        in_tail = np.array([row in self._tail for row in rows.tolist()], dtype=np.bool_) if self._tail else None
        if in_tail is None or not in_tail.any():
            return self._exact(self._base, query, rows)
        relevances = np.zeros(rows.size)
        relevances[~in_tail] = self._exact(self._base, query, rows[~in_tail])
        recent = self._packed([self._tail[row] for row in rows[in_tail].tolist()])
        relevances[in_tail] = self._exact(recent, query, np.arange(int(in_tail.sum())))
        return relevances

    def _exact(self, packs: Mapping[str, Packed], query: Vectors, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        relevances = np.zeros(rows.size)
        for block in self.layout.blocks:
            packed, vector = packs[block.name], query[block.name]
            if isinstance(packed, PackedDense):
                relevances += block.share * packed.cosines(vector.dense, rows)
            else:
                relevances += block.share * packed.cosines(vector.sparse, rows, block.dimension)
        return relevances

    def leading(self, query: Vectors, rows: NDArray[np.intp], limit: int) -> list[list[tuple[str, int, float]]]:
        """Return for some rows the columns of the sparse blocks that add most to their relevance.

        Returns
        -------
        list of list of (block name, column, value)
            Per row at most `limit`, largest first; those that add nothing are not among them.
        """
        packs = self._packed([self.vectors(row) for row in rows.tolist()])
        names, owners, columns, values = [], [], [], []
        for block in self.layout.sparse:
            packed = packs[block.name]
            assert isinstance(packed, PackedSparse)  # noqa: S101 - of a sparse block
            owner, column, product = packed.products(query[block.name].sparse, np.arange(rows.size), block.dimension)
            kept = product > 0.0
            names += [block.name] * int(kept.sum())
            owners.append(owner[kept])
            columns.append(column[kept])
            values.append(product[kept] * block.share)
        owner, column, value = _joined(owners, np.intp), _joined(columns, np.int32), _joined(values, np.float64)
        found: list[list[tuple[str, int, float]]] = [[] for _ in rows]
        for place in np.lexsort((column, -value, owner)).tolist():
            if len(found[owner[place]]) < limit:
                found[owner[place]].append((names[place], int(column[place]), float(value[place])))
        return found

    def _packed(self, found: Sequence[Vectors]) -> dict[str, Packed]:
        return {block.name: block.pack([vectors[block.name] for vectors in found]) for block in self.layout.blocks}

    def snapshot(self) -> tuple[Mapping[str, Packed], Postings]:
        """Return all rows as they are now, packed, with their postings."""
        if not self._tail:
            return self._base, self._postings
        packs = {block.name: self._current(block) for block in self.layout.blocks}
        return packs, self.layout.postings(packs)

    def _current(self, block: BlockShape) -> Packed:
        base, recent = self._base[block.name], {row: vectors[block.name] for row, vectors in self._tail.items()}
        packs: list[Any] = []
        first = 0
        for row in sorted(row for row in recent if row < self._base_count):
            packs += [base.between(first, row), block.pack([recent[row]])]
            first = row + 1
        packs.append(base.between(first, self._base_count))
        packs.append(block.pack([recent[row] for row in range(self._base_count, self._row_count)]))
        return PackedDense.joined(packs) if block.is_dense else PackedSparse.joined(packs)


def _merged(before: _Segment, last: _Segment) -> _Segment:
    """Return the rows of two segments; of a row that is in both, the later one."""
    kept = ~np.isin(before.rows, last.rows)
    sparse = before.sparse if kept.all() else before.sparse[np.flatnonzero(kept)]
    starts = np.concatenate((sparse.indptr, last.sparse.indptr[1:] + sparse.indptr[-1]))
    joined = csr_array(
        (
            np.concatenate((sparse.data, last.sparse.data)),
            np.concatenate((sparse.indices, last.sparse.indices)),
            starts,
        ),
        shape=(len(starts) - 1, last.sparse.shape[1]),
    )
    return _Segment(
        np.concatenate((before.rows[kept], last.rows)), joined, np.concatenate((before.dense[kept], last.dense))
    )


def _joined(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.zeros(0, dtype=dtype)
