"""What blocks make of a document: unit rows, and the places in the text each number comes from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.documents import Document
from talentmatch.matching.text import Tokens

TITLE: Final = 0
TEXT: Final = 1
FIRST_SKILL: Final = 2


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a passage where one or more concepts are named.

    Parameters
    ----------
    start, end : int
        In characters.
    concept_ids : tuple of str
    weight : float in [-1, 1]
        How much it counts; negative where it is refused or excluded.
    """

    start: int
    end: int
    concept_ids: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A title, a skill or what is read of a sentence, as an encoder gets it.

    Parameters
    ----------
    text : str
        What counts of it; names and what the gate leaves out is gone.
    start, end : int
        Place of the whole in its passage, in characters.
    language : str
    weight : float in [-1, 1]
        How much it counts; negative where it is refused or excluded.
    """

    text: str
    start: int
    end: int
    language: str
    weight: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of a passage that does not count, and the code of the reason."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One field of a document, or one of its skills, as it is read.

    Parameters
    ----------
    place : int
        TITLE, TEXT, or FIRST_SKILL and above.
    text : str
    tokens : Tokens
    languages : sequence of str
        The language of each token.
    weights : sequence of float in [-1, 1]
        How much each token counts; 0 for what is left out.
    mentions : tuple of Mention
    phrases : tuple of Phrase
    left_out : tuple of LeftOut
    """

    place: int
    text: str
    tokens: Tokens
    languages: Sequence[str]
    weights: Sequence[float]
    mentions: tuple[Mention, ...]
    phrases: tuple[Phrase, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document with its passages in reading order: title, skills, text."""

    document: Document
    passages: tuple[Passage, ...]


def text_of_place(document: Document, place: int) -> str:
    """Return the field or the skill a place stands for."""
    if place == TITLE:
        return document.title
    return document.text if place == TEXT else document.skills[place - FIRST_SKILL]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one block sees in one document, before anything is learned: mentions of keys.

    Parameters
    ----------
    keys : tuple of str, of length n_mentions
        Stems, concept ids, or whatever the block names its dimensions by.
    spans : ndarray of shape (n_mentions, 3), int32
        Place, start and end of each mention.
    weights : ndarray of shape (n_mentions,), float64 in [-1, 1]
        How much a mention counts; 0 for a repetition that is shown and not counted, negative for a refusal.
    languages : tuple of str, of length n_mentions, or empty
        The language each mention is written in, where a block asks for it.
    """

    keys: tuple[str, ...]
    spans: NDArray[np.int32]
    weights: NDArray[np.float64]
    languages: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        keys: Sequence[str],
        spans: Sequence[tuple[int, int, int]],
        weights: Sequence[float],
        languages: Sequence[str] = (),
    ) -> Reading:
        """Pack the mentions of a document."""
        packed = np.fromiter(chain.from_iterable(spans), dtype=np.int32, count=3 * len(keys)).reshape(len(keys), 3)
        return cls(tuple(keys), packed, np.array(weights, dtype=np.float64), tuple(languages))


@dataclass(frozen=True, slots=True, eq=False)
class SparseRow:
    """A row of Euclidean length 1, or an empty one.

    Parameters
    ----------
    columns : ndarray of shape (n_terms,), int32, ascending
    values : ndarray of shape (n_terms,), float64
        Negative where the document says that it does not want or is not this.
    """

    columns: NDArray[np.int32]
    values: NDArray[np.float64]

    @classmethod
    def unit(cls, value_by_column: Mapping[int, float]) -> SparseRow:
        """Scale the values to length 1. The length is summed exactly, so that it is the same on every machine."""
        columns = sorted(column for column, value in value_by_column.items() if value)
        values = [value_by_column[column] for column in columns]
        length = math.sqrt(math.fsum(value * value for value in values)) or 1.0
        return cls(np.array(columns, dtype=np.int32), np.array(values, dtype=np.float64) / length)

    @property
    def is_empty(self) -> bool:
        """Whether the block knows nothing of the document."""
        return not self.columns.size

    def products(self, other: SparseRow) -> dict[int, float]:
        """Return the product of the two values in each shared column, in ascending order; their sum is the cosine."""
        other_values = dict(zip(other.columns.tolist(), other.values.tolist(), strict=True))
        return {
            column: value * other_values[column]
            for column, value in zip(self.columns.tolist(), self.values.tolist(), strict=True)
            if column in other_values
        }


@dataclass(frozen=True, slots=True, eq=False)
class DenseRow:
    """A row without zeros, of Euclidean length 1 (to the precision of its numbers), or all zeros.

    Parameters
    ----------
    values : ndarray of shape (dimension,), float32
    """

    values: NDArray[np.float32]

    @property
    def is_empty(self) -> bool:
        """Whether the block knows nothing of the document."""
        return not self.values.any()

    def cosine(self, other: DenseRow) -> float:
        """Return the cosine, summed in double precision."""
        return float((self.values.astype(np.float64) * other.values).sum())


Row = SparseRow | DenseRow

NO_MENTIONS: Final = np.zeros((0, 4), dtype=np.int32)


@dataclass(frozen=True, slots=True, eq=False)
class BlockVector:
    """A document in one block.

    Parameters
    ----------
    row : SparseRow or DenseRow
    mentions : ndarray of shape (n_mentions, 4), int32
        Column, place, start, end; sorted by column, in reading order within one. A dense block has none.
    """

    row: Row
    mentions: NDArray[np.int32]

    @property
    def sparse(self) -> SparseRow:
        """The row of a sparse block."""
        if isinstance(self.row, SparseRow):
            return self.row
        raise TypeError("row of a dense block has no columns.")

    @property
    def dense(self) -> DenseRow:
        """The row of a dense block."""
        if isinstance(self.row, DenseRow):
            return self.row
        raise TypeError("row of a sparse block has columns.")

    def places(self) -> Mapping[int, Sequence[tuple[int, int, int]]]:
        """Return the place, start and end of each mention, by column, in reading order."""
        found: dict[int, list[tuple[int, int, int]]] = {}
        for column, place, start, end in self.mentions.tolist():
            found.setdefault(column, []).append((place, start, end))
        return found


@dataclass(frozen=True, slots=True, eq=False)
class DocumentVectors:
    """A document in every block of one build.

    Parameters
    ----------
    document : Document
    build_id : str
        The build whose dimensions these are; vectors of two builds are never compared.
    blocks : mapping of block name to BlockVector
    """

    document: Document
    build_id: str
    blocks: Mapping[str, BlockVector]

    @property
    def is_empty(self) -> bool:
        """Whether no block knows anything of the document."""
        return all(vector.row.is_empty for vector in self.blocks.values())
