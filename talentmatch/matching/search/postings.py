"""Postings: which documents hold a word or a concept, and in which field, kept up one document at a time."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Hashable, Iterable
from typing import Final, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

#: Fields from the least to the most telling, and what a word met there counts: a title is worth more than any text.
TEXT, NAMES, SKILLS, TITLE = range(4)
FIELD_WEIGHTS: Final = np.array([1.0, 1.5, 2.0, 4.0])
_FIELD_BITS: Final = 2
_FIELD_MASK: Final = 3

Key = TypeVar("Key", bound=Hashable)


class SearchPostings(Generic[Key]):
    """For each key the rows that hold it, ascending, each with its most telling field."""

    def __init__(self) -> None:
        self._entries: dict[Key, array[int]] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def row_count(self, key: Key) -> int:
        """Return how many rows hold a key."""
        return len(self._entries.get(key, ()))

    def add(self, key: Key, row: int, field: int) -> None:
        """From now on the row holds the key; it must not hold it already."""
        entries = self._entries.setdefault(key, array("I"))
        entry = row << _FIELD_BITS | field
        if not entries or entries[-1] < entry:
            entries.append(entry)
        else:
            entries.insert(bisect_left(entries, entry), entry)

    def remove(self, key: Key, row: int) -> None:
        """The row holds the key no longer."""
        entries = self._entries[key]
        place = bisect_left(entries, row << _FIELD_BITS)
        del entries[place]
        if not entries:
            del self._entries[key]

    def raise_to_best(self, best: NDArray[np.float64], keys: Iterable[Key], quality: float) -> None:
        """Raise each row that holds one of the keys to the quality times the weight of the field, if that is more."""
        content = b"".join(self._entries[key] for key in keys if key in self._entries)
        if not content:
            return
        entries = np.frombuffer(content, dtype=np.uint32)
        rows, fields = entries >> _FIELD_BITS, entries & _FIELD_MASK
        for field, value in enumerate((FIELD_WEIGHTS * quality).tolist()):
            holds = np.zeros(best.size, dtype=np.bool_)
            holds[rows[fields == field]] = True
            np.maximum(best, value, out=best, where=holds)
