"""The contract of a block: one way of looking at a text.

A block reads a document (without having learned anything), is fitted once on the readings of both sides, turns a
reading into a unit row, and says of a pair which named contributions its cosine is the sum of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from numpy.typing import NDArray

from talentmatch.matching.documents import Document
from talentmatch.matching.explanation import Contribution
from talentmatch.matching.vectors import BlockVector, ReadDocument

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Seen:
    """One side of a pair, as a block explains it.

    Parameters
    ----------
    document : Document
    vector : BlockVector
        Of this block.
    read : callable
        Gives the document as it was read; read again only when a block asks for it.
    """

    document: Document
    vector: BlockVector
    read: Callable[[], ReadDocument]


class Block(Protocol):
    """One way of looking at a text."""

    @property
    def name(self) -> str:
        """Name of the block, the same in every build."""
        ...

    @property
    def dimension(self) -> int:
        """Number of columns of its rows, once fitted."""
        ...

    @property
    def is_dense(self) -> bool:
        """Whether its rows are `DenseRow`; otherwise they are `SparseRow`."""
        ...

    def key_of(self, column: int) -> str:
        """Return what a column stands for: a stem, a concept or occupation id, the number of a dimension."""
        ...

    def read(self, document: ReadDocument) -> Any:
        """Return what the block sees in a document, in a form of its own; learns nothing."""
        ...

    def fit(self, readings: Sequence[Any]) -> None:
        """Learn from the readings of all documents of both sides, at once."""
        ...

    def transform(self, reading: Any) -> BlockVector:
        """Return the unit row of a reading (an empty one if nothing in it is known), and its mentions."""
        ...

    def contributions(
        self, candidate: Seen, vacancy: Seen, *, share: float, most: int | None = None
    ) -> tuple[Contribution, ...]:
        """Return named contributions, largest first, that sum to the share times the cosine of the two rows.

        With `most`, only so many of the largest.
        """
        ...

    def arrays(self) -> Arrays:
        """Return all that was learned, as arrays without objects."""
        ...

    def restore(self, arrays: Arrays) -> None:
        """Take back what `arrays` returned, instead of being fitted."""
        ...
