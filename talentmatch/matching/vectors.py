"""What blocks make of a document: unit rows, and the places in the text each number comes from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.documents import Document
from talentmatch.matching.text import Tokens, tokenise

TITLE: Final = 0
TEXT: Final = 1
FIRST_SKILL: Final = 2


@dataclass(frozen=True, slots=True)
class Passage:
    """One field of a document, or one of its skills, cut into tokens; `place` tells which."""

    place: int
    text: str
    tokens: Tokens


@dataclass(frozen=True, slots=True)
class TokenisedDocument:
    """A document with its passages in reading order: title, skills, text."""

    language: str
    passages: tuple[Passage, ...]

    @classmethod
    def of(cls, document: Document) -> TokenisedDocument:
        """Cut every field of a document into tokens, once for all blocks."""
        fields = [(TITLE, document.title)]
        fields += [(FIRST_SKILL + item, skill) for item, skill in enumerate(document.skills)]
        fields += [(TEXT, document.text)]
        return cls(
            document.language, tuple(Passage(place, text, tokenise(text)) for place, text in fields if text.strip())
        )


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
    weights : ndarray of shape (n_mentions,), float64 in [0, 1]
        How much a mention counts; 0 for a repetition that is shown and not counted.
    """

    keys: tuple[str, ...]
    spans: NDArray[np.int32]
    weights: NDArray[np.float64]

    @classmethod
    def of(cls, keys: Sequence[str], spans: Sequence[tuple[int, int, int]], weights: Sequence[float]) -> Reading:
        """Pack the mentions of a document."""
        packed = np.array(spans, dtype=np.int32).reshape(len(keys), 3)
        return cls(tuple(keys), packed, np.array(weights, dtype=np.float64))


@dataclass(frozen=True, slots=True, eq=False)
class SparseRow:
    """A row of Euclidean length 1, or an empty one.

    Parameters
    ----------
    columns : ndarray of shape (n_terms,), int32, ascending
    values : ndarray of shape (n_terms,), float64
    """

    columns: NDArray[np.int32]
    values: NDArray[np.float64]

    @classmethod
    def unit(cls, value_by_column: Mapping[int, float]) -> SparseRow:
        """Scale the values to length 1. The length is summed exactly, so that it is the same on every machine."""
        columns = sorted(column for column, value in value_by_column.items() if value > 0.0)
        values = [value_by_column[column] for column in columns]
        length = math.sqrt(math.fsum(value * value for value in values)) or 1.0
        return cls(np.array(columns, dtype=np.int32), np.array(values, dtype=np.float64) / length)

    def products(self, other: SparseRow) -> dict[int, float]:
        """Return the product of the two values in each shared column, in ascending order; their sum is the cosine."""
        other_values = dict(zip(other.columns.tolist(), other.values.tolist(), strict=True))
        return {
            column: value * other_values[column]
            for column, value in zip(self.columns.tolist(), self.values.tolist(), strict=True)
            if column in other_values
        }


@dataclass(frozen=True, slots=True, eq=False)
class BlockVector:
    """A document in one block.

    Parameters
    ----------
    row : SparseRow
    mentions : ndarray of shape (n_mentions, 4), int32
        Column, place, start, end; sorted by column, in reading order within one.
    """

    row: SparseRow
    mentions: NDArray[np.int32]

    def places_by_column(self) -> dict[int, list[tuple[int, int, int]]]:
        """Return the place, start and end of the mentions of each column."""
        places: dict[int, list[tuple[int, int, int]]] = {}
        for column, place, start, end in self.mentions.tolist():
            places.setdefault(column, []).append((place, start, end))
        return places


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
        return all(vector.row.columns.size == 0 for vector in self.blocks.values())
