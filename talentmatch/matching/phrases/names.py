"""Names of phrases: a phrase that is written as a label of a concept can be met by every other label of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.text import tokenise

MOST_CONCEPTS: Final = 4  # that a text names; one with more says too little

Keys = Mapping[str, Sequence[int]]


def written(text: str) -> str:
    """Return a text as it is compared with labels: its words without accents, capitals and punctuation."""
    return " ".join(tokenise(text).folded)


def keys_of(labels: Sequence[tuple[str, int]]) -> Keys:
    """Return the concepts of each label by how it is written; labels of more than 4 concepts are left out.

    Parameters
    ----------
    labels : sequence of (label, column of its concept)
    """
    found: dict[str, set[int]] = defaultdict(set)
    for label, column in labels:
        found[written(label)].add(column)
    return {key: sorted(columns) for key, columns in found.items() if key and len(columns) <= MOST_CONCEPTS}


class Names:
    """The concepts that phrases of a corpus name.

    Parameters
    ----------
    named : sequence of sequence of int
        For each phrase the columns of the concepts that it names; mostly none.
    """

    def __init__(self, named: Sequence[Sequence[int]]) -> None:
        self._named = {row: tuple(columns) for row, columns in enumerate(named) if columns}
        self._rows = np.array(list(self._named), dtype=np.intp)
        self._columns = np.array([column for columns in self._named.values() for column in columns], dtype=np.intp)
        self._firsts = np.cumsum([0, *map(len, self._named.values())])[:-1].astype(np.intp)

    def of(self, row: int) -> Sequence[int]:
        """Return the columns of the concepts that a phrase names."""
        return self._named.get(row, ())

    def by_names(self, direct: NDArray[np.float32], of_concepts: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return how near texts are to each phrase, or to a concept that the phrase names if that is nearer.

        Parameters
        ----------
        direct : ndarray of shape (n_texts, n_phrases), float32
            Cosines with the phrases themselves.
        of_concepts : ndarray of shape (n_texts, n_concepts), float32
            Cosines with the nearest label of each concept.

        Returns
        -------
        ndarray of shape (n_texts, n_phrases), float32
        """
        if not self._rows.size:
            return direct
        found = direct.copy()
        nearest = np.maximum.reduceat(of_concepts[:, self._columns], self._firsts, axis=1)
        found[:, self._rows] = np.maximum(found[:, self._rows], nearest)
        return found
