"""Words: TF-IDF over the stems of a document. The only module that imports scikit-learn, and only to fit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.blocks.contract import Arrays
from talentmatch.matching.blocks.tfidf import Counting, block_vector, contributions
from talentmatch.matching.documents import Document
from talentmatch.matching.explanation import Contribution
from talentmatch.matching.text import stem, stop_words_of
from talentmatch.matching.vectors import FIRST_SKILL, TEXT, BlockVector, Passage, Reading, TokenisedDocument

_PHRASE: Final = 3  # a run of so many stems that returns in a text is a repetition


class WordsBlock:
    """TF-IDF of stems, fitted on vacancies and candidates together.

    Parameters
    ----------
    counting : Counting
    frequency_ceiling : float in (0, 1]
        Stems in a larger share of the documents say nothing and are left out ...
    small_corpus : int
        ... unless there are fewer documents than this, or nothing would be left.

    Attributes
    ----------
    column_of_ : dict of str to int
        Stem to column, in alphabetical order.
    idf_ : ndarray of shape (n_stems,), float64
    """

    name: Final = "words"

    def __init__(self, counting: Counting, *, frequency_ceiling: float, small_corpus: int) -> None:
        self.counting = counting
        self.frequency_ceiling = frequency_ceiling
        self.small_corpus = small_corpus

    @property
    def dimension(self) -> int:
        """Number of stems."""
        return len(self.stems_)

    def read(self, document: TokenisedDocument) -> Reading:
        """Return the stems of a document that may say something.

        Stop words, bare numbers (ages, years, postal codes) and single letters are no stems; a single letter in a
        skill is one (C, R). In the text, a run of stems that returns is shown and not counted.
        """
        stems: list[str] = []
        spans: list[tuple[int, int, int]] = []
        weights: list[float] = []
        for passage in document.passages:
            passage_stems, passage_spans = _stems(passage, document.language)
            stems += passage_stems
            spans += passage_spans
            weights += _repetitions(passage_stems) if passage.place == TEXT else [1.0] * len(passage_stems)
        return Reading.of(stems, spans, weights)

    def fit(self, readings: Sequence[Reading]) -> None:
        """Learn the stems and their idf = ln((1 + n) / (1 + df)) + 1."""
        self._learn((), np.zeros(0))
        if not any(reading.keys for reading in readings):
            return
        ceiling = self.frequency_ceiling if len(readings) >= self.small_corpus else 1.0
        try:
            self._fit_below(ceiling, readings)
        except ValueError:  # scikit-learn's word for "every stem is above the ceiling": all documents are alike
            self._fit_below(1.0, readings)

    def _fit_below(self, ceiling: float, readings: Sequence[Reading]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer

        vectoriser = TfidfVectorizer(analyzer=attrgetter("keys"), max_df=ceiling, smooth_idf=True)
        vectoriser.fit(readings)
        self._learn(tuple(str(word) for word in vectoriser.get_feature_names_out()), np.asarray(vectoriser.idf_))

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
        self, candidate: tuple[Document, BlockVector], vacancy: tuple[Document, BlockVector], *, share: float
    ) -> tuple[Contribution, ...]:
        """Return one contribution for each shared stem; they sum to the share times the cosine."""
        return contributions(
            candidate,
            vacancy,
            share=share,
            key_of=self.stems_.__getitem__,
            concept_id_of=lambda _column: None,
            places_of=lambda vector: vector.places_by_column().__getitem__,
        )

    def arrays(self) -> Arrays:
        """Return stems and idf."""
        return {"stems": np.frombuffer(json.dumps(self.stems_).encode(), dtype=np.uint8), "idf": self.idf_}

    def restore(self, arrays: Arrays) -> None:
        """Take back stems and idf."""
        self._learn(tuple(json.loads(arrays["stems"].tobytes())), arrays["idf"])


def _stems(passage: Passage, language: str) -> tuple[list[str], list[tuple[int, int, int]]]:
    stems: list[str] = []
    spans: list[tuple[int, int, int]] = []
    tokens = passage.tokens
    is_skill = passage.place >= FIRST_SKILL
    stop_words = stop_words_of(language)
    for word, folded, start, end in zip(tokens.words, tokens.folded, tokens.starts, tokens.ends, strict=True):
        if folded in stop_words or word.isdecimal() or (len(word) == 1 and not is_skill):
            continue
        stems.append(stem(word, language))
        spans.append((passage.place, start, end))
    return stems, spans


def _repetitions(stems: Sequence[str]) -> list[float]:
    """Return 0 for each stem that stands in a run of three that was there before, 1 for the others."""
    weights = [1.0] * len(stems)
    seen: set[tuple[str, ...]] = set()
    for first in range(len(stems) - _PHRASE + 1):
        run = tuple(stems[first : first + _PHRASE])
        if run in seen:
            weights[first : first + _PHRASE] = [0.0] * _PHRASE
        seen.add(run)
    return weights
