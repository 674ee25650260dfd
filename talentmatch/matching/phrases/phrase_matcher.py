"""Phrase matcher: ranks short phrases (titles, labels of skills, search words) for a phrase or a sentence.

A relevance is a sum of three parts: how alike two phrases are written, how alike they are in meaning (with an encoder)
and which concepts both are near (with a vocabulary). A phrase that is written as a label of a concept is also met by
the other labels of it, in the language of the text too. Of a title that names both genders one form is compared.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching.encoder import PhraseEncoder
from talentmatch.matching.errors import InvalidParameter, UnknownDocument
from talentmatch.matching.phrases.links import MEANING_SHARE, SPELLING_SHARE, ConceptLinks
from talentmatch.matching.phrases.names import Names
from talentmatch.matching.phrases.ngrams import Spellings
from talentmatch.matching.phrases.vectors import PhraseVectors
from talentmatch.matching.phrases.windows import windows_of
from talentmatch.matching.ranking import tie_order
from talentmatch.matching.reading.both_genders import one_form
from talentmatch.matching.vocabulary import Vocabulary

PARTS: Final = ("lexical", "encoder", "concepts")
_CONCEPTS_SHARE: Final = 0.5
_BATCH: Final = 64
_DECIMALS: Final = 6  # two phrases that differ by less are tied: vectors have single precision


@dataclass(frozen=True, slots=True)
class Phrase:
    """A short text of the corpus, in a language."""

    id: str
    text: str
    language: str


class RankedPhrase(NamedTuple):
    """A phrase of the corpus and its relevance, at most 1 and above 0; no unit."""

    id: str
    relevance: float


@dataclass(frozen=True, slots=True)
class PhrasePart:
    """What one part adds: value = weight x cosine; weights sum to 1 and never change."""

    name: str
    weight: float
    cosine: float
    value: float


@dataclass(frozen=True, slots=True)
class PhraseExplanation:
    """Why a phrase has its relevance for a text.

    Parameters
    ----------
    relevance : float
        What `rank` gives, to six decimals.
    window : str
        The piece of the text that is nearest to the phrase; the whole text when it is short.
    parts : tuple of PhrasePart
        Their values sum to the relevance.
    concepts : tuple of (concept id, value)
        Concepts that both are near, largest first; they sum to the value of the part "concepts".
    named : str, optional
        The concept by whose label the text is nearer in writing than to the phrase itself: the phrase is written as
        another label of it.
    """

    relevance: float
    window: str
    parts: tuple[PhrasePart, ...]
    concepts: tuple[tuple[str, float], ...]
    named: str | None = None


class PhraseMatcher:
    """A corpus of phrases, ready to be ranked; made by `fit`.

    Attributes
    ----------
    weights : dict of str to float
        The weight of each part that this matcher has; they sum to 1.
    """

    def __init__(self, phrases: Sequence[Phrase], encoder: PhraseEncoder | None, links: ConceptLinks | None) -> None:
        rows: dict[tuple[str, str], list[str]] = {}
        for phrase in phrases:
            rows.setdefault((one_form(phrase.text.strip(), phrase.language), phrase.language), []).append(phrase.id)
        self._ids = tuple(tuple(ids) for ids in rows.values())
        self._row_of = {phrase_id: row for row, ids in enumerate(self._ids) for phrase_id in ids}
        if len(self._row_of) < len(phrases):
            raise InvalidParameter("phrases", "must each have an id of their own.")
        texts = tuple(rows)
        self.weights = _weights(has_encoder=encoder is not None, has_concepts=links is not None)
        self._spellings = Spellings(texts)
        self._links = links
        self._vectors = PhraseVectors(encoder, texts, links.vocabulary if links else None) if encoder else None
        self._linked = self._linked_texts(texts)
        self._names = Names(links.named(texts)) if links else None

    def _linked_texts(self, texts: Sequence[tuple[str, str]]) -> csr_array:
        """Return the links of the corpus, turned: shape (n_concepts, n_rows)."""
        if self._links is None:
            return csr_array(np.zeros((0, len(texts)), dtype=np.float32))
        return csr_array(self._links.links(texts, self._vectors.rows if self._vectors else None).T)

    @classmethod
    def fit(
        cls,
        phrases: Sequence[Phrase],
        *,
        encoder: PhraseEncoder | None = None,
        vocabulary: Vocabulary | None = None,
        links: ConceptLinks | None = None,
    ) -> PhraseMatcher:
        """Read and learn a corpus.

        Parameters
        ----------
        phrases : sequence of Phrase
            With unique ids; phrases with the same text have the same relevance.
        encoder : PhraseEncoder, optional
            Without it only spelling and concepts count.
        vocabulary : Vocabulary, optional
            Without it concepts do not count.
        links : ConceptLinks, optional
            Those of the vocabulary and the encoder, when several corpora share them; made here otherwise.

        Raises
        ------
        InvalidParameter
            When two phrases have one id.
        """
        if links is None and vocabulary is not None and vocabulary.concepts:
            links = ConceptLinks(vocabulary, encoder)
        return cls(phrases, encoder, links)

    def rank(self, text: str, language: str, k: int) -> tuple[RankedPhrase, ...]:
        """Return at most k phrases for a text, best first; those with nothing in common are left out.

        Phrases of the same relevance follow in an order that is the same everywhere and favours none.

        Raises
        ------
        InvalidParameter
            When k is below 1.
        """
        if k < 1:
            raise InvalidParameter("k", f"must be at least 1, not {k!r}.")
        relevances = self._relevances(text, language)
        rows = _best_rows(relevances, k)
        rows = rows[np.argsort(-relevances[rows], kind="stable")]
        found: list[RankedPhrase] = []
        for relevance, tied in groupby(rows.tolist(), key=relevances.tolist().__getitem__):
            ids = [phrase_id for row in tied for phrase_id in self._ids[row]]
            if len(ids) > 1:
                ids.sort(key=lambda phrase_id: (tie_order(text, phrase_id), phrase_id))
            found += [RankedPhrase(phrase_id, relevance) for phrase_id in ids]
        return tuple(found[:k])

    def explain(self, text: str, language: str, phrase_id: str) -> PhraseExplanation:
        """Say why a phrase has its relevance for a text.

        Raises
        ------
        UnknownDocument
            When the corpus holds no such phrase.
        """
        if phrase_id not in self._row_of:
            raise UnknownDocument(f"phrase_id {phrase_id!r} is not in the corpus.")
        row = self._row_of[phrase_id]
        windows = windows_of(one_form(text, language), language)
        cosines = {name: values[:, row].astype(np.float64) for name, values in self._cosines(windows, language).items()}
        totals = sum(self.weights[name] * values for name, values in cosines.items())
        nearest = int(np.argmax(totals))
        parts = tuple(
            PhrasePart(name, weight, float(cosines[name][nearest]), weight * float(cosines[name][nearest]))
            for name, weight in self.weights.items()
        )
        relevance = math.fsum(part.value for part in parts)
        window = windows[nearest]
        met, named = self._met(window, language, row), self._named(window, language, row)
        return PhraseExplanation(relevance, window, parts, met, named)

    def _relevances(self, text: str, language: str) -> NDArray[np.float64]:
        """Return the relevance of each row: that of the nearest window, rounded so that equals are tied."""
        best = np.zeros(len(self._ids))
        windows = windows_of(one_form(text, language), language)
        for first in range(0, len(windows), _BATCH):
            cosines = self._cosines(windows[first : first + _BATCH], language)
            totals = sum(np.float32(self.weights[name]) * values for name, values in cosines.items())
            best = np.maximum(best, np.asarray(totals).max(axis=0, initial=0.0))
        return np.round(best, _DECIMALS)

    def _cosines(self, windows: Sequence[str], language: str) -> dict[str, NDArray[np.float32]]:
        """Return the cosine of each window and row, by part; shape (n_windows, n_rows) each."""
        phrases = [(window, language) for window in windows]
        cosines = {"lexical": self._spellings.cosines(phrases)}
        vectors = None
        if self._vectors is not None:
            vectors = self._vectors.of(phrases)
            cosines["encoder"] = vectors @ self._vectors.rows.T
        if self._links is not None and self._names is not None:
            nearness = self._links.nearness(phrases, language, vectors)
            cosines["lexical"] = self._names.by_names(cosines["lexical"], nearness.spelling)
            if nearness.meaning is not None:
                cosines["encoder"] = self._names.by_names(cosines["encoder"], nearness.meaning)
            cosines["concepts"] = (self._links.links_of(nearness) @ self._linked).toarray()
        return cosines

    def _met(self, window: str, language: str, row: int) -> tuple[tuple[str, float], ...]:
        """Return the concepts that a window and a row are both near, with what each adds."""
        if self._links is None:
            return ()
        phrases = [(window, language)]
        ours = self._links.links(phrases, self._vectors.of(phrases) if self._vectors else None).toarray()[0]
        values = self.weights["concepts"] * ours.astype(np.float64) * self._linked[:, [row]].toarray()[:, 0]
        met = [(self._links.concept_ids[column], float(values[column])) for column in np.flatnonzero(values)]
        return tuple(sorted(met, key=lambda entry: (-entry[1], entry[0])))

    def _named(self, window: str, language: str, row: int) -> str | None:
        """Return the concept by which a window is nearer in writing to a row than by the row's own text."""
        if self._links is None or self._names is None:
            return None
        phrases = [(window, language)]
        of_concepts = self._links.nearness(phrases, language, None).spelling[0]
        best = max(self._names.of(row), key=lambda column: of_concepts[column], default=None)
        if best is None or of_concepts[best] <= self._spellings.cosines(phrases)[0, row]:
            return None
        return self._links.concept_ids[best]


def _weights(*, has_encoder: bool, has_concepts: bool) -> dict[str, float]:
    """Return the weight of each part: half for what the phrases are, half for the concepts they are near."""
    direct = 1.0 - _CONCEPTS_SHARE if has_concepts else 1.0
    weights = {"lexical": direct * (SPELLING_SHARE if has_encoder else 1.0)}
    if has_encoder:
        weights["encoder"] = direct * MEANING_SHARE
    if has_concepts:
        weights["concepts"] = _CONCEPTS_SHARE
    return weights


def _best_rows(relevances: NDArray[np.float64], k: int) -> NDArray[np.intp]:
    """Return the rows above 0 that are at least as relevant as the kth best."""
    if k < relevances.size:
        edge = np.partition(relevances, relevances.size - k)[relevances.size - k]
        return np.flatnonzero((relevances >= edge) & (relevances > 0.0))
    return np.flatnonzero(relevances > 0.0)
