"""Search: the documents that meet typed words, in any of four languages, half typed or mistyped, best first.

All words of a query must be met, each in one of the ways of `search_query.Way`. A document counts for each word the
most telling field (title, skills, names, text) times the quality of the way, so that a title comes before any text.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.documents import Document
from talentmatch.matching.errors import InvalidParameter, UnknownDocument
from talentmatch.matching.ranking import tie_order
from talentmatch.matching.search.labels import labels_of
from talentmatch.matching.search.postings import NAMES, SKILLS, TEXT, TITLE, SearchPostings
from talentmatch.matching.search.query import QueryReader, SearchQuery, Way
from talentmatch.matching.search.words import WordTable
from talentmatch.matching.text import tokenise
from talentmatch.matching.vectors import FIRST_SKILL
from talentmatch.matching.vectors import TITLE as TITLE_PLACE
from talentmatch.matching.vocabulary import Vocabulary

_DECIMALS: Final = 9


@dataclass(frozen=True, slots=True)
class ConceptMention:
    """A concept that a document names: place of the field (as in `vectors`), start and end in it, in characters."""

    concept_id: str
    place: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SearchedDocument:
    """What can be found of a document.

    Parameters
    ----------
    document : Document
    names : tuple of str
        What else people look for: the company, the place.
    mentions : tuple of ConceptMention
        The concepts that a matcher found in it.
    """

    document: Document
    names: tuple[str, ...] = ()
    mentions: tuple[ConceptMention, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document that meets a query. Equal scores share a rank, and come in an order that favours nobody."""

    id: str
    rank: int
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    Parameters
    ----------
    documents : tuple of FoundDocument
        At most k, best first.
    total_count : int
        How many there are in all.
    query : SearchQuery
        How the search was understood.
    is_partial : bool
        Whether no document meets all words; those that meet the most are given instead.
    reason : {"no_words", "nothing_found"} or None
        Why there is nothing; None when there is something.
    """

    documents: tuple[FoundDocument, ...]
    total_count: int
    query: SearchQuery
    is_partial: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class _Row:
    """What a document put into the postings, to be taken out again."""

    words: array[int]
    concept_ids: tuple[str, ...]


class SearchIndex:
    """Documents that can be searched; what is put or removed counts from the next search on, and nothing is fitted.

    Parameters
    ----------
    vocabulary : Vocabulary
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        labels = labels_of(vocabulary)
        self._words = WordTable(labels.words.items())
        self._reader = QueryReader(self._words, labels)
        self._by_word: SearchPostings[str] = SearchPostings()
        self._by_concept: SearchPostings[str] = SearchPostings()
        self._ids: list[str | None] = []
        self._row_of: dict[str, int] = {}
        self._rows: dict[int, _Row] = {}
        self._free: list[int] = []

    def __len__(self) -> int:
        return len(self._row_of)

    def __contains__(self, document_id: object) -> bool:
        return document_id in self._row_of

    def put(self, searched: SearchedDocument) -> None:
        """Add a document, or replace the one with its id."""
        document = searched.document
        if document.id in self._row_of:
            self.remove(document.id)
        row = self._free.pop() if self._free else len(self._ids)
        if row == len(self._ids):
            self._ids.append(None)
        self._ids[row], self._row_of[document.id] = document.id, row
        numbers = array("I")
        for folded, (field, word) in _word_fields(searched).items():
            self._by_word.add(folded, row, field)
            numbers.append(self._words.add(word, folded, document.language))
        concepts = _concept_fields(searched)
        for concept_id, field in concepts.items():
            self._by_concept.add(concept_id, row, field)
        self._rows[row] = _Row(numbers, tuple(concepts))

    def remove(self, document_id: str) -> None:
        """Remove a document with all that is kept of it.

        Raises
        ------
        UnknownDocument
            When there is no document with this id.
        """
        if document_id not in self._row_of:
            raise UnknownDocument(f"document_id {document_id!r} is not in the index.")
        row = self._row_of.pop(document_id)
        held = self._rows.pop(row)
        for number in held.words:
            self._by_word.remove(self._words.remove(number), row)
        for concept_id in held.concept_ids:
            self._by_concept.remove(concept_id, row)
        self._ids[row] = None
        self._free.append(row)

    def search(self, text: str, language: str, *, k: int, eligible: Collection[str] | None = None) -> Found:
        """Return the best k documents for typed words.

        Parameters
        ----------
        text : str
            As typed; its last word may be unfinished.
        language : str
            The reader's language.
        k : int
        eligible : collection of str, optional
            Ids that may be found; all when None.

        Raises
        ------
        InvalidParameter
            When k is below 1.
        """
        if k < 1:
            raise InvalidParameter("k", f"must be at least 1, not {k!r}.")
        query = self._reader.read(text, language)
        if not query.words:
            return Found((), 0, query, reason="no_words")
        scores = self._scores(query)
        met = np.count_nonzero(scores, axis=0)
        if eligible is not None:
            met[~self._mask(eligible)] = 0
        most = int(met.max(initial=0))
        if not most:
            return Found((), 0, query, reason="nothing_found")
        rows = np.flatnonzero(met == most)
        totals = np.round(scores[:, rows].sum(axis=0), _DECIMALS)
        best = self._best(" ".join(query.words), rows, totals, k)
        return Found(best, len(rows), query, is_partial=most < len(query.words))

    def _scores(self, query: SearchQuery) -> NDArray[np.float64]:
        """Return what each row counts for each word; shape (n_words, n_rows), 0 where the word is not met."""
        scores = np.zeros((len(query.words), len(self._ids)))
        for way in query.ways:
            if way.end == way.first + 1 and len(way.words) < 2:
                self._raise(scores[way.first], way)
                continue
            both = np.zeros(len(self._ids))
            self._raise(both, way)
            np.maximum(scores[way.first : way.end], both, out=scores[way.first : way.end])
        return scores

    def _raise(self, best: NDArray[np.float64], way: Way) -> None:
        if way.concept_ids:
            self._by_concept.raise_to_best(best, way.concept_ids, way.quality)
        elif len(way.words) == 1:
            self._by_word.raise_to_best(best, way.words[0], way.quality)
        else:
            each = np.zeros((len(way.words), best.size))
            for row, words in zip(each, way.words, strict=True):
                self._by_word.raise_to_best(row, words, way.quality)
            np.maximum(best, each.min(axis=0), out=best)

    def _mask(self, eligible: Collection[str]) -> NDArray[np.bool_]:
        mask = np.zeros(len(self._ids), dtype=np.bool_)
        mask[[self._row_of[document_id] for document_id in eligible if document_id in self._row_of]] = True
        return mask

    def _best(
        self, seed: str, rows: NDArray[np.intp], totals: NDArray[np.float64], k: int
    ) -> tuple[FoundDocument, ...]:
        if k < totals.size:
            is_near = totals >= np.partition(totals, totals.size - k)[totals.size - k]
            rows, totals = rows[is_near], totals[is_near]
        scores, counts = np.unique(-totals, return_counts=True)
        firsts = dict(zip(scores.tolist(), (np.cumsum(counts) - counts + 1).tolist(), strict=True))
        ids = [self._ids[row] or "" for row in rows.tolist()]
        order = sorted(zip((-totals).tolist(), (tie_order(seed, found) for found in ids), ids, strict=True))
        return tuple(FoundDocument(found, firsts[score], -score) for score, _tie, found in order[:k])


def _fields(searched: SearchedDocument) -> Iterator[tuple[int, str]]:
    yield TITLE, searched.document.title
    for skill in searched.document.skills:
        yield SKILLS, skill
    for name in searched.names:
        yield NAMES, name
    yield TEXT, searched.document.text


def _word_fields(searched: SearchedDocument) -> dict[str, tuple[int, str]]:
    """Return each word of a document, folded, with its most telling field and how it is written there."""
    words: dict[str, tuple[int, str]] = {}
    for field, text in _fields(searched):  # the most telling field first
        tokens = tokenise(text)
        for folded, word in zip(tokens.folded, tokens.words, strict=True):
            if folded not in words:
                words[folded] = (field, word)
    return words


def _concept_fields(searched: SearchedDocument) -> dict[str, int]:
    """Return each concept that a document names with its most telling field."""
    fields: dict[str, int] = {}
    for mention in searched.mentions:
        field = SKILLS if mention.place >= FIRST_SKILL else TITLE if mention.place == TITLE_PLACE else TEXT
        fields[mention.concept_id] = max(field, fields.get(mention.concept_id, TEXT))
    return fields
