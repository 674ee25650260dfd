"""Words: TF-IDF over the stems of a document. The only module that imports scikit-learn, and only to fit."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.blocks.contract import Arrays, Seen
from talentmatch.matching.blocks.tfidf import (
    Counting,
    Places,
    block_vector,
    contributions,
    inverse_document_frequency,
)
from talentmatch.matching.explanation import Contribution
from talentmatch.matching.text import LANGUAGES, stems_in, stop_words_of
from talentmatch.matching.vectors import FIRST_SKILL, TEXT, BlockVector, Passage, ReadDocument, Reading

_PHRASE: Final = 3  # a run of so many stems that returns in a text is a repetition
_DECIMALS: Final = 6  # of a number of documents: the order in which shares are summed must not show


class WordsBlock:
    """TF-IDF of stems, fitted on vacancies and candidates together.

    Parameters
    ----------
    counting : Counting
    frequency_ceiling : float in (0, 1]
        Stems in a larger share of the documents of their languages say nothing and are left out ...
    small_corpus : int
        ... unless there are fewer such documents than this, or nothing would be left.

    Attributes
    ----------
    column_of_ : dict of str to int
        Stem to column, in alphabetical order.
    idf_ : ndarray of shape (n_stems,), float64
    """

    name: Final = "words"
    is_dense: Final = False

    def __init__(self, counting: Counting, *, frequency_ceiling: float, small_corpus: int) -> None:
        self.counting = counting
        self.frequency_ceiling = frequency_ceiling
        self.small_corpus = small_corpus

    @property
    def dimension(self) -> int:
        """Number of stems."""
        return len(self.stems_)

    def key_of(self, column: int) -> str:
        """Return the stem of a column."""
        return self.stems_[column]

    def read(self, document: ReadDocument) -> Reading:
        """Return the stems of a document that may say something.

        Stop words, bare numbers (ages, years, postal codes) and single letters are no stems; a single letter in a
        skill is one (C, R). In the text, a run of stems that returns is shown and not counted.
        """
        stems: list[str] = []
        spans: list[tuple[int, int, int]] = []
        weights: list[float] = []
        languages: list[str] = []
        for passage in document.passages:
            passage_stems, passage_spans, passage_weights, passage_languages = stems_of(passage)
            stems += passage_stems
            spans += passage_spans
            weights += _unrepeated(passage_stems, passage_weights) if passage.place == TEXT else passage_weights
            languages += passage_languages
        return Reading.of(stems, spans, weights, languages)

    def fit(self, readings: Sequence[Reading]) -> None:
        """Learn the stems and their idf = ln((1 + n) / (1 + df)) + 1.

        Of a stem n is the number of documents in the languages it is written in: among Dutch texts a French word is
        rare because it is French, not because it says much. Counted among all, two texts in a language few write in
        would be alike for being in it.
        """
        self._learn((), np.zeros(0))
        if not any(reading.keys for reading in readings):
            return
        from sklearn.feature_extraction.text import CountVectorizer

        vectoriser = CountVectorizer(analyzer=attrgetter("keys"), binary=True)
        counts = vectoriser.fit_transform(readings)
        stems = tuple(str(word) for word in vectoriser.get_feature_names_out())
        frequencies = np.bincount(counts.indices, minlength=len(stems)).astype(np.int64)
        among = np.maximum(_documents_in_its_languages(stems, readings), frequencies)
        is_frequent = (frequencies > self.frequency_ceiling * among) & (among >= self.small_corpus)
        kept = np.flatnonzero(~is_frequent) if not is_frequent.all() else np.arange(len(stems))
        idf = inverse_document_frequency(frequencies[kept], among[kept])
        self._learn(tuple(stems[column] for column in kept.tolist()), idf)

    def _learn(self, stems: tuple[str, ...], idf: NDArray[np.float64]) -> None:
        self.stems_ = stems
        self.column_of_ = {word: column for column, word in enumerate(stems)}
        self.idf_ = idf
        self._idf_by_column = idf.tolist()

    def transform(self, reading: Reading) -> BlockVector:
        """Return the unit TF-IDF row of a reading; stems that were not there when the block was fitted are unknown."""
        values = {
            column: strength * self._idf_by_column[column]
            for word, strength in self.counting.strengths(reading).items()
            if (column := self.column_of_.get(word)) is not None
        }
        return block_vector(reading, self.column_of_, values)

    def contributions(
        self, candidate: Seen, vacancy: Seen, *, share: float, most: int | None = None
    ) -> tuple[Contribution, ...]:
        """Return one contribution for each shared stem; they sum to the share times the cosine."""
        return contributions(
            candidate,
            vacancy,
            share=share,
            most=most,
            key_of=self.stems_.__getitem__,
            concept_id_of=lambda _column: None,
            places_of=_places_of,
        )

    def arrays(self) -> Arrays:
        """Return stems and idf."""
        return {"stems": np.frombuffer(json.dumps(self.stems_).encode(), dtype=np.uint8), "idf": self.idf_}

    def restore(self, arrays: Arrays) -> None:
        """Take back stems and idf."""
        self._learn(tuple(json.loads(arrays["stems"].tobytes())), arrays["idf"])


def _places_of(vector: BlockVector) -> Callable[[int], Places]:
    return vector.places().__getitem__


def _documents_in_its_languages(stems: Sequence[str], readings: Sequence[Reading]) -> NDArray[np.float64]:
    """Return for each stem how many documents are in one of the languages it is written in; shape (n_stems,).

    A document in several languages counts in each by the share of its words.
    """
    documents: dict[str, float] = defaultdict(float)
    written: set[tuple[str, str]] = set()
    for reading in readings:
        for language, count in Counter(reading.languages).items():
            documents[language] += count / len(reading.languages)
        written.update(zip(reading.keys, reading.languages, strict=True))
    column_of = {stem: column for column, stem in enumerate(stems)}
    found = np.zeros(len(stems))
    for stem, language in sorted(written):
        found[column_of[stem]] += documents[language]
    return np.round(found, _DECIMALS)


def stems_of(passage: Passage) -> tuple[list[str], list[tuple[int, int, int]], list[float], list[str]]:
    """Return the stems of a passage that may say something, their places, how much each counts and its language.

    In a language without lists a word counts as it is written: nobody has looked at what its stemmer makes one of.
    """
    stems: list[str] = []
    spans: list[tuple[int, int, int]] = []
    weights: list[float] = []
    languages: list[str] = []
    tokens, place = passage.tokens, passage.place
    is_skill = place >= FIRST_SKILL
    stop_words, stemmed, spoken = stop_words_of(""), stems_in(""), ""
    for word, folded, start, end, language, weight in zip(
        tokens.words, tokens.folded, tokens.starts, tokens.ends, passage.languages, passage.weights, strict=True
    ):
        if language != spoken:
            stop_words, spoken = stop_words_of(language), language
            stemmed = stems_in(language if language in LANGUAGES else "")
        if not weight or folded in stop_words or word.isdecimal() or (len(word) == 1 and not is_skill):
            continue
        stems.append(stemmed[word])
        spans.append((place, start, end))
        weights.append(weight)
        languages.append(language)
    return stems, spans, weights, languages


def _unrepeated(stems: Sequence[str], weights: list[float]) -> list[float]:
    """Return the weights, with 0 for each stem that stands in a run of three that was there before."""
    seen: set[tuple[str, ...]] = set()
    for first, run in enumerate(zip(stems, stems[1:], stems[2:], strict=False)):
        if run in seen:
            weights[first : first + _PHRASE] = [0.0] * _PHRASE
        seen.add(run)
    return weights
