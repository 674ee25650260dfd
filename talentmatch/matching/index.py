"""MatchIndex: the documents of one side with their rows in every block; documents come and go without a refit."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.analyser import Analyser
from talentmatch.matching.documents import Document
from talentmatch.matching.errors import InvalidParameter, OtherBuild, UnknownDocument
from talentmatch.matching.layout import Postings
from talentmatch.matching.packed import Packed
from talentmatch.matching.ranking import RankedDocument, best
from talentmatch.matching.rows import IndexRows
from talentmatch.matching.side_rows import SideRows
from talentmatch.matching.texts import PackedTexts
from talentmatch.matching.vectors import DocumentVectors


class Leading(NamedTuple):
    """One of the largest contributions to a relevance: block, key (stem, concept id) and share of the relevance."""

    block: str
    key: str
    value: float


class MatchIndex:
    """Documents of one side, ready to be ranked.

    A row number stays with its document until the next fit; the row of a removed document is never used again. One
    thread may write while others rank.

    Parameters
    ----------
    analyser : Analyser
        The build whose vectors the index holds.
    texts : PackedTexts
        The documents by row.
    rows : mapping of block name to Packed
    postings : csr_array, optional
        Of the rows, when they are known already.
    """

    def __init__(
        self, analyser: Analyser, texts: PackedTexts, rows: Mapping[str, Packed], postings: Postings | None = None
    ) -> None:
        self._analyser = analyser
        self._lock = threading.RLock()
        self._texts = texts
        self._changed: dict[int, Document | None] = {}  # what differs from the texts
        self._ids = texts.ids()
        self._row_of = {document_id: row for row, document_id in enumerate(self._ids) if document_id is not None}
        self._alive = np.array([document_id is not None for document_id in self._ids], dtype=np.bool_)
        self._rows = IndexRows(analyser.layout, rows, postings)

    @property
    def build_id(self) -> str:
        """Return the build whose vectors the index holds."""
        return self._analyser.build_id

    @property
    def ids(self) -> tuple[str | None, ...]:
        """Return the ids in row order; None where a document was removed."""
        with self._lock:
            return tuple(self._ids)

    @property
    def row_count(self) -> int:
        """Return the number of rows, those of removed documents included: the length of an eligible mask."""
        return len(self._ids)

    def __len__(self) -> int:
        """Return the number of documents."""
        return len(self._row_of)

    def __contains__(self, document_id: object) -> bool:
        return document_id in self._row_of

    def row_of(self, document_id: str) -> int:
        """Return the row of a document.

        Raises
        ------
        UnknownDocument
            When the index holds no document with this id.
        """
        try:
            return self._row_of[document_id]
        except KeyError:
            raise UnknownDocument(f"document_id {document_id!r} is not in the index.") from None

    def put(self, document: Document) -> int:
        """Add a document, or replace the one with its id; the next ranking sees it.

        Words that no document had when the build was fitted stay unknown until the next fit; concepts are all known.

        Returns
        -------
        int
            The row of the document.
        """
        if not isinstance(document, Document):
            raise InvalidParameter("document", f"must be a Document, not {document!r}.")
        return self.put_vectors(self._analyser.vectors(document))

    def put_vectors(self, vectors: DocumentVectors) -> int:
        """Add or replace a document that was analysed before, by this build; `put` says more.

        Raises
        ------
        OtherBuild
            When another build analysed it.
        """
        self._check(vectors)
        document = vectors.document
        with self._lock:
            row = self._row_of.get(document.id, len(self._ids))
            self._rows.put(row, vectors.blocks)
            self._changed[row] = document
            if row == len(self._ids):
                self._ids.append(document.id)
                self._alive = np.append(self._alive, np.True_)
                self._row_of[document.id] = row
            return row

    def remove(self, document_id: str) -> int:
        """Remove a document with all that is kept of it; its row is never ranked again.

        Raises
        ------
        UnknownDocument
            When the index holds no document with this id.
        """
        with self._lock:
            row = self.row_of(document_id)
            self._rows.clear(row)
            del self._row_of[document_id]
            self._ids[row] = self._changed[row] = None
            self._alive = self._alive.copy()  # a ranking that runs meanwhile keeps the mask it has
            self._alive[row] = False
            return row

    def vectors_of(self, document_id: str) -> DocumentVectors:
        """Return the vectors of a document as they were when it was put.

        Raises
        ------
        UnknownDocument
            When the index holds no document with this id.
        """
        with self._lock:
            row = self.row_of(document_id)
            document = self._document(row)
            blocks = self._rows.vectors(row)
        assert document is not None  # noqa: S101 - a row with an id has a document
        return DocumentVectors(document, self.build_id, MappingProxyType(blocks))

    def _document(self, row: int) -> Document | None:
        return self._changed[row] if row in self._changed else self._texts.document(row)

    def best(
        self, query: DocumentVectors, k: int, eligible: NDArray[np.bool_] | None
    ) -> tuple[tuple[RankedDocument, ...], int]:
        """Return the best k documents for a query, and how many were eligible; `Matcher.rank` says more."""
        self._check(query)
        with self._lock:
            allowed = self._alive if eligible is None else self._alive & _full_mask(eligible, self._alive.size)
            found = best(
                query.document.id,
                self._ids,
                self._rows.first_pass(query.blocks),
                lambda rows: self._rows.exact(query.blocks, rows),
                allowed,
                k,
            )
        return found, int(np.count_nonzero(allowed))

    def leading(self, query: DocumentVectors, ids: Sequence[str], limit: int) -> list[tuple[Leading, ...]]:
        """Return for some documents what adds most to their relevance to a query, by words and by concepts.

        The short form of an explanation, for long lists: a ranked list of twenty costs a fraction of a millisecond.

        Raises
        ------
        UnknownDocument
            When the index does not hold one of the ids.
        OtherBuild
            When the query was analysed by another build.
        """
        self._check(query)
        with self._lock:
            rows = np.array([self.row_of(document_id) for document_id in ids], dtype=np.intp)
            found = self._rows.leading(query.blocks, rows, limit)
        key_of = {block.name: block.key_of for block in self._analyser.blocks}
        return [tuple(Leading(name, key_of[name](column), value) for name, column, value in each) for each in found]

    def relevances(self, query: DocumentVectors) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return the exact relevance of every row to a query, and which rows hold a document.

        Slower than ranking, which looks closely at the best only.

        Returns
        -------
        relevances : ndarray of shape (row_count,), float64 in [-1, 1]
            Weighted mean of the cosines of the blocks.
        alive : ndarray of shape (row_count,), bool

        Raises
        ------
        OtherBuild
            When the query was analysed by another build.
        """
        self._check(query)
        with self._lock:
            return self._rows.exact(query.blocks, np.arange(self.row_count)), self._alive

    def _check(self, query: DocumentVectors) -> None:
        if query.build_id != self.build_id:
            raise OtherBuild("query belongs to another build than among; analyse it again with this matcher.")

    def side_rows(self) -> SideRows:
        """Return all rows as they are now as plain arrays, to be ranked in one go with those of the other side."""
        with self._lock:
            rows = np.arange(self.row_count, dtype=np.int32)
            return SideRows(self.build_id, tuple(self._ids), rows, self._rows.plain())

    def block_rows(self, block: str) -> Packed:
        """Return all rows of one block of the build as they are now, packed."""
        with self._lock:
            return self._rows.block(block)

    def snapshot(self) -> tuple[PackedTexts, Mapping[str, Packed], Postings]:
        """Return the texts, the packed rows of every block and their postings, as they are now, to be saved."""
        with self._lock:
            texts = self._texts
            if self._changed:
                texts = PackedTexts.of([self._document(row) for row in range(self.row_count)])
            return (texts, *self._rows.snapshot())


def _full_mask(eligible: NDArray[np.bool_], row_count: int) -> NDArray[np.bool_]:
    if not isinstance(eligible, np.ndarray) or eligible.dtype != np.bool_ or eligible.ndim != 1:
        raise InvalidParameter("eligible", "must be a one-dimensional array of bool, one per row of among.")
    if eligible.size > row_count:
        raise InvalidParameter("eligible", f"has {eligible.size} entries; among has {row_count} rows.")
    return np.pad(eligible, (0, row_count - eligible.size))
