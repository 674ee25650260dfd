"""Links of short phrases to concepts: which concepts of a vocabulary a phrase is near, in any language.

A link is nearness in writing to a label of the concept (stems and character n-grams, in the phrase's own language and
in English) and, with an encoder, nearness in meaning to its preferred label in either of the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.encoder import PhraseEncoder
from talentmatch.matching.phrases.names import Keys, keys_of, written
from talentmatch.matching.phrases.ngrams import Spellings
from talentmatch.matching.phrases.vectors import centred, mean_of
from talentmatch.matching.reading.both_genders import one_form
from talentmatch.matching.text import LANGUAGES
from talentmatch.matching.vocabulary import Concept, Vocabulary

SPELLING_SHARE: Final = 0.4
MEANING_SHARE: Final = 0.6
MOST_LINKS: Final = 20
_BATCH: Final = 128
_TOOLS: Final = "tools"


@dataclass(frozen=True, slots=True, eq=False)
class _Labels:
    """Labels that phrases are compared with; those of a concept stand together."""

    spellings: Spellings
    owners: NDArray[np.intp]
    firsts: NDArray[np.intp]
    keys: Keys


@dataclass(frozen=True, slots=True, eq=False)
class _Meanings:
    """Vectors of the preferred labels of one language, without half of what they share, and whose they are."""

    columns: NDArray[np.intp]
    vectors: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Nearness:
    """How near phrases are to concepts; each array has the shape (n_phrases, n_concepts) and holds float32.

    Parameters
    ----------
    spelling : ndarray
        The largest cosine, in writing, to a label of the concept in the phrase's language or in English.
    meaning : ndarray, optional
        The cosine to the concept's preferred label in English; only with an encoder.
    closest_meaning : ndarray, optional
        The same, or that to its preferred label in the phrase's language if that is larger, as it mostly is: within
        one language all cosines are. So it compares concepts with each other, and never with phrases of the corpus.
    """

    spelling: NDArray[np.float32]
    meaning: NDArray[np.float32] | None
    closest_meaning: NDArray[np.float32] | None

    @property
    def mixed(self) -> NDArray[np.float32]:
        """Writing and closest meaning in their shares."""
        if self.closest_meaning is None:
            return self.spelling
        found: NDArray[np.float32] = SPELLING_SHARE * self.spelling + MEANING_SHARE * self.closest_meaning
        return found


class ConceptLinks:
    """The concepts of a vocabulary, ready to be linked to.

    Parameters
    ----------
    vocabulary : Vocabulary
    encoder : PhraseEncoder, optional
        Encodes one label of each concept in English, and in a language as soon as a phrase in it is linked.
    """

    def __init__(self, vocabulary: Vocabulary, encoder: PhraseEncoder | None = None) -> None:
        self.vocabulary = vocabulary
        self.concept_ids = tuple(sorted(vocabulary.concepts))
        self._concepts = [vocabulary.concepts[concept_id] for concept_id in self.concept_ids]
        self._labels: dict[str, _Labels] = {}
        self._encoder = encoder
        self._meanings: dict[str, _Meanings] = {}

    def links(self, phrases: Sequence[tuple[str, str]], vectors: NDArray[np.float32] | None) -> csr_array:
        """Return the concepts near each phrase.

        The strength of a link is by how much it exceeds the strongest one that is left out, so that what is true of
        all concepts says nothing and a tie at the edge decides nothing.

        Parameters
        ----------
        phrases : sequence of (text, language)
        vectors : ndarray of shape (n_phrases, dimension), float32, optional
            Their centred vectors; required when there is an encoder.

        Returns
        -------
        csr_array of shape (n_phrases, n_concepts), float32
            Unit rows of at most 20 values, or empty ones.
        """
        columns = np.zeros((len(phrases), MOST_LINKS), dtype=np.int32)
        values = np.zeros((len(phrases), MOST_LINKS), dtype=np.float32)
        for language in dict.fromkeys(language for _text, language in phrases):
            rows = np.flatnonzero([language == other for _text, other in phrases])
            for first in range(0, len(rows), _BATCH):
                batch = rows[first : first + _BATCH]
                nearness = self.nearness(
                    [phrases[row] for row in batch], language, None if vectors is None else vectors[batch]
                )
                columns[batch], values[batch] = _strongest(nearness.mixed)
        return self._rows(columns, values)

    def nearness(
        self, phrases: Sequence[tuple[str, str]], language: str, vectors: NDArray[np.float32] | None
    ) -> Nearness:
        """Return how near phrases of one language are to every concept; see `links` for the parameters."""
        spelling = self._spelling(phrases, language)
        if self._encoder is None or vectors is None:
            return Nearness(spelling, None, None)
        return Nearness(spelling, *self._meaning(self._encoder, vectors, language))

    def links_of(self, nearness: Nearness) -> csr_array:
        """Return what `links` does for phrases whose nearness is known."""
        return self._rows(*_strongest(nearness.mixed))

    def named(self, phrases: Sequence[tuple[str, str]]) -> list[Sequence[int]]:
        """Return the columns of the concepts that each phrase names: it is written as one of their labels.

        Labels in the phrase's own language go before English ones.
        """
        return [
            next(
                (found for table in _tables_for(language) if (found := self._labels_of(table).keys.get(written(text)))),
                (),
            )
            for text, language in phrases
        ]

    def _rows(self, columns: NDArray[np.int32], values: NDArray[np.float32]) -> csr_array:
        """Return the matrix of links from as many places a phrase; those of value 0 are none."""
        starts = np.arange(len(columns) + 1) * MOST_LINKS
        found = csr_array((values.ravel(), columns.ravel(), starts), shape=(len(columns), len(self.concept_ids)))
        found.eliminate_zeros()
        return found

    def _spelling(self, phrases: Sequence[tuple[str, str]], language: str) -> NDArray[np.float32]:
        """Return for each phrase and concept the largest cosine, in writing, to any of its labels."""
        strengths = np.zeros((len(phrases), len(self.concept_ids)), dtype=np.float32)
        for table in _tables_for(language):
            labels = self._labels_of(table)
            if labels.owners.size:
                found = np.maximum.reduceat(labels.spellings.cosines(phrases), labels.firsts, axis=1)
                strengths[:, labels.owners] = np.maximum(strengths[:, labels.owners], found)
        return strengths

    def _meaning(
        self, encoder: PhraseEncoder, vectors: NDArray[np.float32], language: str
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the cosines to the preferred labels in English, and the larger of those in two languages.

        An encoder brings languages near each other, not together: what a label means is told better by one in the
        phrase's own language than by its translation.
        """
        english = vectors @ self._meanings_in("en", encoder).vectors.T
        if language not in LANGUAGES or language == "en":
            return english, english
        own = self._meanings_in(language, encoder)
        closest = english.copy()
        closest[:, own.columns] = np.maximum(closest[:, own.columns], vectors @ own.vectors.T)
        return english, closest

    def _meanings_in(self, language: str, encoder: PhraseEncoder) -> _Meanings:
        if language not in self._meanings:
            labels = [
                self.vocabulary.label(concept.id, "en")  # in another language where there is no English
                if language == "en"
                else one_form(next(iter(concept.labels.get(language, ())), ""), language)
                for concept in self._concepts
            ]
            vectors = encoder.encode_corpus([label for label in labels if label])
            columns = np.flatnonzero(list(map(bool, labels)))
            self._meanings[language] = _Meanings(columns, centred(vectors, mean_of(vectors)))
        return self._meanings[language]

    def _labels_of(self, table: str) -> _Labels:
        if table not in self._labels:
            found = [_listed(concept, table) for concept in self._concepts]
            owners = np.flatnonzero([len(labels) for labels in found])
            firsts = np.cumsum([0, *(len(labels) for labels in found if labels)])[:-1]
            spellings = Spellings([label for labels in found for label in labels])
            keys = keys_of([(label, column) for column, labels in enumerate(found) for label, _language in labels])
            self._labels[table] = _Labels(spellings, owners, firsts.astype(np.intp), keys)
        return self._labels[table]


def _tables_for(language: str) -> tuple[str, ...]:
    """Return what phrases of a language are compared with: its labels, English ones and those of tools, or all."""
    return tuple(dict.fromkeys((language, "en", _TOOLS))) if language in LANGUAGES else (*LANGUAGES, _TOOLS)


def _listed(concept: Concept, table: str) -> list[tuple[str, str]]:
    """Return the labels of a concept in a table; the name of a tool is read in a text of any language."""
    if table == _TOOLS:
        names = [label for code in LANGUAGES for label in concept.labels.get(code, ()) if concept.kind == "tool"]
        return [(name, "en") for name in dict.fromkeys(names)]
    labels = concept.labels.get(table, ())
    return [(label, table) for label in dict.fromkeys(one_form(label, table) for label in labels)]


def _strongest(strengths: NDArray[np.float32]) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the columns of the strongest links, ascending, and by how much each exceeds the rest, as unit rows.

    Both have the shape (n_phrases, 20); where there are fewer concepts, the last places hold column 0 and value 0.
    """
    kept = min(MOST_LINKS, strengths.shape[1])
    if strengths.shape[1] > kept:
        order = np.argpartition(-strengths, kept, axis=1)
        floor = np.take_along_axis(strengths, order[:, kept : kept + 1], axis=1)
        columns = np.sort(order[:, :kept], axis=1)
    else:
        floor = np.zeros((len(strengths), 1), dtype=np.float32)
        columns = np.broadcast_to(np.arange(kept), (len(strengths), kept))
    values = np.maximum(np.take_along_axis(strengths, columns, axis=1) - np.maximum(floor, 0.0), 0.0)
    lengths = np.linalg.norm(values, axis=1, keepdims=True)
    units = np.divide(values, lengths, out=np.zeros_like(values), where=lengths > 0.0)
    filled = ((0, 0), (0, MOST_LINKS - kept))
    return np.pad(columns.astype(np.int32), filled), np.pad(units, filled)
