"""MatchIndex: the documents of one side with their rows in every block; documents come and go without a refit."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.analyser import Analyser
from talentmatch.matching.documents import Document
from talentmatch.matching.errors import InvalidParameter, OtherBuild, UnknownDocument
from talentmatch.matching.rows import BlockRows, PackedRows
from talentmatch.matching.vectors import DocumentVectors


class MatchIndex:
    """Documents of one side, ready to be ranked.

    A row number stays with its document until the next fit; the row of a removed document is never used again. One
    thread may write while others rank.

    Parameters
    ----------
    analyser : Analyser
        The build whose vectors the index holds.
    documents : sequence of Document or None
        By row; None where a document was removed.
    rows : mapping of block name to PackedRows
    """

    def __init__(
        self, analyser: Analyser, documents: Sequence[Document | None], rows: Mapping[str, PackedRows]
    ) -> None:
        self._analyser = analyser
        self._lock = threading.RLock()
        self._documents = list(documents)
        self._ids: list[str | None] = [document.id if document else None for document in documents]
        self._known_ids: tuple[str | None, ...] | None = None
        self._row_of = {document.id: row for row, document in enumerate(documents) if document}
        self._alive = np.array([document is not None for document in documents], dtype=np.bool_)
        self._blocks = {block.name: BlockRows(block.dimension, rows[block.name]) for block in analyser.blocks}

    @property
    def build_id(self) -> str:
        """Return the build whose vectors the index holds."""
        return self._analyser.build_id

    @property
    def ids(self) -> tuple[str | None, ...]:
        """Return the ids in row order; None where a document was removed."""
        with self._lock:
            if self._known_ids is None:
                self._known_ids = tuple(self._ids)
            return self._known_ids

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
        vectors = self._analyser.vectors(document)
        with self._lock:
            row = self._row_of.get(document.id, len(self._ids))
            for name, vector in vectors.blocks.items():
                self._blocks[name].put(row, vector)
            if row == len(self._ids):
                self._ids.append(document.id)
                self._known_ids = None
                self._documents.append(document)
                self._alive = np.append(self._alive, np.True_)
                self._row_of[document.id] = row
            else:
                self._documents[row] = document
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
            for block_rows in self._blocks.values():
                block_rows.clear(row)
            del self._row_of[document_id]
            self._ids[row] = self._documents[row] = self._known_ids = None
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
            document = self._documents[row]
            blocks = {name: block_rows.vector(row) for name, block_rows in self._blocks.items()}
        assert document is not None  # noqa: S101 - a row with an id has a document
        return DocumentVectors(document, self.build_id, MappingProxyType(blocks))

    def relevances(self, query: DocumentVectors) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return the relevance of every row to a query, and which rows hold a document.

        Returns
        -------
        relevances : ndarray of shape (row_count,), float64 in [0, 1]
            Weighted mean of the cosines of the blocks.
        alive : ndarray of shape (row_count,), bool

        Raises
        ------
        OtherBuild
            When the query was analysed by another build.
        """
        if query.build_id != self.build_id:
            raise OtherBuild("query belongs to another build than among; analyse it again with this matcher.")
        with self._lock:
            relevances = np.zeros(self.row_count)
            for block, share in zip(self._analyser.blocks, self._analyser.shares, strict=True):
                relevances += share * self._blocks[block.name].cosines(query.blocks[block.name].row)
            return relevances, self._alive

    def snapshot(self) -> tuple[tuple[Document | None, ...], Mapping[str, PackedRows]]:
        """Return all documents by row and the packed rows of every block, to be saved."""
        with self._lock:
            return tuple(self._documents), {name: rows.packed() for name, rows in self._blocks.items()}
