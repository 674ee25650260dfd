"""Layout: how the blocks of a build lie side by side in an index, and what a first look at its rows gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.packed import NOTHING_SPARSE, Packed, PackedDense, PackedSparse
from talentmatch.matching.side_rows import sparse_rows
from talentmatch.matching.vectors import NO_MENTIONS, BlockVector, DenseRow

#: An estimate with its slack differs from the relevance by less than this: what single precision may lose.
TOLERANCE: Final = 1e-5

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
        return joined(columns, np.int64), joined(values, np.float32)

    def dense_values(self, vectors: Vectors) -> NDArray[np.float32]:
        """Return a query over all dense blocks, its values times the share of the block."""
        return joined([vectors[block.name].dense.values * np.float32(block.share) for block in self.dense], np.float32)

    def postings(self, base: Mapping[str, Packed]) -> Postings:
        """Return for each column of the sparse blocks the rows that have it; shape (width, n_rows)."""
        packs = [(block, base[block.name]) for block in self.sparse]
        count = len(next(iter(base.values())))
        parts = [
            sparse_rows(p.values.astype(np.float32), p.columns, p.row_starts, (count, block.dimension)).T.tocsr()
            for block, p in packs
            if isinstance(p, PackedSparse)
        ]
        lengths = joined([np.diff(part.indptr) for part in parts], np.int64)
        return sparse_rows(
            joined([part.data for part in parts], np.float32),
            joined([part.indices for part in parts], np.int32),
            np.concatenate(([0], np.cumsum(lengths))),
            (self.width, count),
        )


def joined(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    """Return arrays end to end; no array gives an empty one."""
    return np.concatenate(parts).astype(dtype, copy=False) if parts else np.zeros(0, dtype=dtype)
