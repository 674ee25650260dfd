"""Concepts: TF-IDF over the concepts of the vocabulary, so that "boekhouden" and "accounting" are one thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.blocks.contract import Arrays, Seen
from talentmatch.matching.blocks.tfidf import (
    Counting,
    Places,
    block_vector,
    contributions,
    inverse_document_frequency,
)
from talentmatch.matching.explanation import Contribution
from talentmatch.matching.vectors import BlockVector, ReadDocument, Reading
from talentmatch.matching.vocabulary import Vocabulary

Loans = csr_array[Any, tuple[int, int]]


class ConceptsBlock:
    """TF-IDF of the concepts a document names; the columns are all concepts of the vocabulary, seen or not.

    Parameters
    ----------
    vocabulary : Vocabulary
    counting : Counting
    broader_weight, related_weight : float in [0, 1]
        Share of its own strength that a named concept lends to its broader and to its related concepts, in documents
        of both sides. A lent concept is explained by the words that name the lender.

    Attributes
    ----------
    idf_ : ndarray of shape (n_concepts,), float64
        A concept in no document has the idf of document frequency 0: a new vacancy that is first to name it matches.
    """

    name: Final = "concepts"
    is_dense: Final = False

    def __init__(
        self, vocabulary: Vocabulary, counting: Counting, *, broader_weight: float, related_weight: float
    ) -> None:
        self.vocabulary = vocabulary
        self.counting = counting
        self.concept_ids = tuple(sorted(vocabulary.concepts))
        self.column_of = {concept_id: column for column, concept_id in enumerate(self.concept_ids)}
        self._languages = frozenset(key for key, concept in vocabulary.concepts.items() if concept.kind == "language")
        self._broader = {
            column: tuple(
                self.column_of[broader] for broader in vocabulary.concepts[key].broader if broader in self.column_of
            )
            for key, column in self.column_of.items()
        }
        self._loans = self._loans_of(broader_weight, related_weight)
        self._lenders: dict[int, list[int]] = {}
        for lender, loans in sorted(self._loans.items()):
            for column in loans:
                self._lenders.setdefault(column, []).append(lender)

    def _loans_of(self, broader_weight: float, related_weight: float) -> Mapping[int, Mapping[int, float]]:
        """Return, by column, the columns of its neighbours and the share each is lent."""
        loans: dict[int, dict[int, float]] = {}
        for concept_id, column in self.column_of.items():
            concept = self.vocabulary.concepts[concept_id]
            for neighbours, share in ((concept.related, related_weight), (concept.broader, broader_weight)):
                for neighbour in neighbours:
                    if share > 0.0 and neighbour in self.column_of and neighbour != concept_id:
                        loans.setdefault(column, {})[self.column_of[neighbour]] = share
        return loans

    @property
    def dimension(self) -> int:
        """Number of concepts of the vocabulary."""
        return len(self.concept_ids)

    def key_of(self, column: int) -> str:
        """Return the concept id of a column."""
        return self.concept_ids[column]

    def read(self, document: ReadDocument) -> Reading:
        """Return the concepts a document names; one that may mean several things counts for a part.

        Languages are no part of it: which of them somebody speaks, and how well, is a condition beside the relevance,
        and nobody is nearer to the work for writing "French" in the same list as an employer.
        """
        keys: list[str] = []
        spans: list[tuple[int, int, int]] = []
        weights: list[float] = []
        for passage in document.passages:
            for mention in passage.mentions:
                for concept_id in mention.concept_ids:
                    if concept_id in self._languages:
                        continue
                    keys.append(concept_id)
                    spans.append((passage.place, mention.start, mention.end))
                    weights.append(mention.weight)
        return Reading.of(keys, spans, weights)

    def fit(self, readings: Sequence[Reading]) -> None:
        """Learn idf = ln((1 + n) / (1 + df)) + 1 of every concept, lent ones included."""
        frequencies = np.zeros(self.dimension, dtype=np.int64)
        for reading in readings:
            frequencies[list(self._strengths(reading))] += 1
        self.idf_ = inverse_document_frequency(frequencies, len(readings))

    def transform(self, reading: Reading) -> BlockVector:
        """Return the unit row of the concepts of a reading."""
        values = {column: strength * float(self.idf_[column]) for column, strength in self._strengths(reading).items()}
        return block_vector(reading, self.column_of, values)

    def _strengths(self, reading: Reading) -> dict[int, float]:
        """Return the strength of each column: its own or, if larger, the largest it is lent. Refusals lend nothing."""
        own = {self.column_of[key]: strength for key, strength in self.counting.strengths(reading).items()}
        strengths = dict(own)
        for lender, strength in own.items():
            for column, share in self._loans.get(lender, {}).items():
                if strength > 0.0 <= own.get(column, 0.0):
                    strengths[column] = max(strengths.get(column, 0.0), share * strength)
        return strengths

    def learned(self, reading: Reading, columns: Sequence[int]) -> tuple[NDArray[np.float64], Loans]:
        """Return a row before it is scaled to length 1, and what each concept would change in it.

        Each of `columns` is taken alone, as a skill of its own that the document does not name yet. Neighbours are
        lent their part of it, as `transform` would lend it.

        Returns
        -------
        row : ndarray of shape (n_concepts,), float64
        changes : csr_array of shape (len(columns), n_concepts), float64
        """
        strengths = np.zeros(self.dimension)
        for column, strength in self._strengths(reading).items():
            strengths[column] = strength
        changes = self._lending[list(columns)]
        raised = self.counting.skill_strength * changes.data - strengths[changes.indices]
        is_raised = (raised > 0.0) & (strengths[changes.indices] >= 0.0)
        changes.data = np.where(is_raised, raised, 0.0) * self.idf_[changes.indices]
        return strengths * self.idf_, changes

    @cached_property
    def _lending(self) -> Loans:
        """Share of each concept's strength that goes to itself, all of it, and to each of its neighbours."""
        rows = [{column: 1.0} | dict(self._loans.get(column, {})) for column in range(self.dimension)]
        indices = np.array([column for row in rows for column in row], dtype=np.int64)
        data = np.array([share for row in rows for share in row.values()], dtype=np.float64)
        starts = np.cumsum([0, *(len(row) for row in rows)])
        return csr_array((data, indices, starts), shape=(self.dimension, self.dimension))

    def contributions(
        self, candidate: Seen, vacancy: Seen, *, share: float, most: int | None = None
    ) -> tuple[Contribution, ...]:
        """Return one contribution for each shared concept; they sum to the share times the cosine."""
        return contributions(
            candidate,
            vacancy,
            share=share,
            most=most,
            key_of=self.concept_ids.__getitem__,
            concept_id_of=self.concept_ids.__getitem__,
            places_of=self._places_of,
        )

    def _places_of(self, vector: BlockVector) -> Callable[[int], Places]:
        own = vector.places()

        def places(column: int) -> Places:
            return own.get(column) or [place for lender in self._lenders[column] for place in own.get(lender, ())]

        return places

    def named(self, vector: BlockVector) -> frozenset[str]:
        """Return the concepts that a document names itself, not those it is only lent."""
        return frozenset(self.concept_ids[column] for column in set(vector.mentions[:, 0].tolist()))

    def _held(self, vector: BlockVector) -> frozenset[int]:
        """Return the columns a document names and does not refuse, and their broader ones: Power BI is reporting."""
        row = vector.sparse
        positive = set(row.columns[row.values > 0.0].tolist())
        held = positive & set(vector.mentions[:, 0].tolist())
        return frozenset(held.union(*(self._broader.get(column, ()) for column in held)))

    def unmet(self, wanted: BlockVector, held: BlockVector) -> tuple[str, ...]:
        """Return the concepts that one side names and the other lacks, heaviest first.

        Of a label with several meanings none is unmet when one of them is held, and otherwise only the heaviest is.
        """
        wanted_row, held_columns = wanted.sparse, self._held(held)
        value_of = dict(zip(wanted_row.columns.tolist(), wanted_row.values.tolist(), strict=True))
        meanings: dict[tuple[int, int, int], list[int]] = {}
        for column, place, start, end in wanted.mentions.tolist():
            if value_of.get(column, 0.0) > 0.0:
                meanings.setdefault((place, start, end), []).append(column)
        unmet = {
            max(columns, key=lambda column: (value_of[column], -column))
            for columns in meanings.values()
            if held_columns.isdisjoint(columns)
        }
        return tuple(self.concept_ids[column] for column in sorted(unmet, key=lambda c: (-value_of[c], c)))

    def arrays(self) -> Arrays:
        """Return the idf."""
        return {"idf": self.idf_}

    def restore(self, arrays: Arrays) -> None:
        """Take back the idf."""
        self.idf_ = arrays["idf"]
