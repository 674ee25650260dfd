"""Rows: what an index holds of its documents in every block, in the form that ranks fast.

Most rows lie in a base that never changes: packed rows per block and, over all sparse blocks together, postings (for
each column, the rows that have it), so that a query touches its own columns only. Rows written since lie in segments of
growing size. A ranking is made in two passes: estimates of all rows from postings, segments and the heads of dense
rows in single precision, each with the most it can be wrong; then exact relevances, in double precision, of the few
rows that may be among the best.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.layout import BlockShape, FirstPass, Layout, Postings, Vectors, joined
from talentmatch.matching.packed import Packed, PackedDense, PackedSparse
from talentmatch.matching.scatter import add_products
from talentmatch.matching.side_rows import BlockRows, sparse_rows

_LONGEST_PENDING: Final = 64
_LONGEST_SEGMENT: Final = 4096


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
        sparse = sparse_rows(
            joined(values, np.float32), joined(columns, np.int32), np.array(starts), (len(found), layout.width)
        )
        dense = [joined([vectors[block.name].dense.values for block in layout.dense], np.float32) for vectors in found]
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
            add_products(self._postings, columns, values, estimates[: self._base_count])
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
        packs, places = self._base, rows
        if not self._tail.keys().isdisjoint(rows.tolist()):
            packs, places = self._packed([self.vectors(row) for row in rows.tolist()]), np.arange(rows.size)
        owners, columns, values = [], [], []
        for block in self.layout.sparse:
            packed = packs[block.name]
            assert isinstance(packed, PackedSparse)  # noqa: S101 - of a sparse block
            owner, column, product = packed.products(query[block.name].sparse, places, block.dimension)
            kept = np.flatnonzero(product > 0.0)
            owners.append(owner[kept])
            columns.append(column[kept])
            values.append(product[kept] * block.share)
        owner, column, value = joined(owners, np.intp), joined(columns, np.int32), joined(values, np.float64)
        order = np.lexsort((column, -value, owner))
        place_in_row = np.arange(order.size) - np.searchsorted(owner[order], owner[order])
        leading = order[place_in_row < limit]
        ends = np.cumsum([each.size for each in owners])  # of the blocks, in what was joined
        names = [self.layout.sparse[block].name for block in np.searchsorted(ends, leading, side="right").tolist()]
        entries = zip(names, column[leading].tolist(), value[leading].tolist(), strict=True)
        found: list[list[tuple[str, int, float]]] = [[] for _ in rows]
        for row, entry in zip(owner[leading].tolist(), entries, strict=True):
            found[row].append(entry)
        return found

    def _packed(self, found: Sequence[Vectors]) -> dict[str, Packed]:
        return {block.name: block.pack([vectors[block.name] for vectors in found]) for block in self.layout.blocks}

    def block(self, name: str) -> Packed:
        """Return all rows of one block as they are now, packed."""
        if not self._tail:
            return self._base[name]
        return self._current(next(block for block in self.layout.blocks if block.name == name))

    def snapshot(self) -> tuple[Mapping[str, Packed], Postings]:
        """Return all rows as they are now, packed, with their postings."""
        if not self._tail:
            return self._base, self._postings
        packs = {block.name: self._current(block) for block in self.layout.blocks}
        return packs, self.layout.postings(packs)

    def plain(self) -> tuple[BlockRows, ...]:
        """Return all rows as plain arrays, block by block."""
        packs = self.snapshot()[0]
        return tuple(
            BlockRows(block.name, block.share, packs[block.name].plain(block.dimension)) for block in self.layout.blocks
        )

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
