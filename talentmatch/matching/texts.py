"""Packed texts: the documents of an index as bytes and places, read one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.documents import Document

_FIELDS = 4  # id, language, title and text stand before the skills


@dataclass(frozen=True, slots=True, eq=False)
class PackedTexts:
    """Documents end to end; a removed one has no strings.

    Parameters
    ----------
    content : ndarray of shape (n_bytes,), uint8
        All strings in UTF-8.
    string_starts : ndarray of shape (n_strings + 1,), int64
    document_starts : ndarray of shape (n_documents + 1,), int64
    """

    content: NDArray[np.uint8]
    string_starts: NDArray[np.int64]
    document_starts: NDArray[np.int64]

    @classmethod
    def of(cls, documents: Sequence[Document | None]) -> PackedTexts:
        """Pack documents in the order given."""
        strings: list[bytes] = []
        counts = [0]
        for document in documents:
            if document is not None:
                parts = (document.id, document.language, document.title, document.text, *document.skills)
                strings += [part.encode("utf-8", "surrogatepass") for part in parts]
            counts.append(len(strings))
        starts = np.fromiter(accumulate(map(len, strings), initial=0), dtype=np.int64, count=len(strings) + 1)
        return cls(np.frombuffer(b"".join(strings), dtype=np.uint8), starts, np.array(counts, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.document_starts) - 1

    def document(self, row: int) -> Document | None:
        """Return one document; None when it was removed."""
        first, end = self.document_starts[row : row + 2].tolist()
        if first == end:
            return None
        found = [self._string(number) for number in range(first, end)]
        return Document(found[0], found[1], found[2], tuple(found[_FIELDS:]), found[3])

    def ids(self) -> list[str | None]:
        """Return the id of every document; None where one was removed."""
        firsts, ends = self.document_starts[:-1].tolist(), self.document_starts[1:].tolist()
        return [self._string(first) if first < end else None for first, end in zip(firsts, ends, strict=True)]

    def _string(self, number: int) -> str:
        start, end = self.string_starts[number : number + 2]
        return self.content[start:end].tobytes().decode("utf-8", "surrogatepass")


def arrays_of_texts(texts: PackedTexts) -> dict[str, NDArray[Any]]:
    """Return the arrays of packed texts by name."""
    return {field.name: getattr(texts, field.name) for field in fields(texts)}


def packed_texts(arrays: Mapping[str, NDArray[Any]]) -> PackedTexts:
    """Return packed texts from their arrays by name."""
    return PackedTexts(**{field.name: arrays[field.name] for field in fields(PackedTexts)})
