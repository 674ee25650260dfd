"""Spelling of short phrases: word stems, and character n-grams that forgive typos, as unit TF-IDF rows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, hstack

from talentmatch.matching.blocks.tfidf import inverse_document_frequency
from talentmatch.matching.text import stem, stop_words_of, tokenise

SHORTEST: Final = 3
LONGEST: Final = 5
_CACHED_WORDS: Final = 2**15

Terms = frozenset[str]


@lru_cache(maxsize=_CACHED_WORDS)
def ngrams_of(word: str) -> Terms:
    """Return the runs of 3 to 5 characters of a word between spaces; none runs across words."""
    padded = f" {word} "
    return frozenset(
        padded[start : start + size] for size in range(SHORTEST, LONGEST + 1) for start in range(len(padded) - size + 1)
    )


def stems_and_ngrams(text: str, language: str) -> tuple[Terms, Terms]:
    """Return the stems of a phrase and its n-grams, accents folded, each once: a short phrase repeats nothing.

    Stop words are no stems unless the phrase holds nothing else; their n-grams count all the same ("IT", "HR").
    """
    tokens = tokenise(text)
    stop_words = stop_words_of(language)
    words = [word for word, folded in zip(tokens.words, tokens.folded, strict=True) if folded not in stop_words]
    stems = frozenset(stem(word, language) for word in words or tokens.words)
    return stems, frozenset[str]().union(*map(ngrams_of, tokens.folded))


class TermSpace:
    """Unit TF-IDF rows over the terms of a corpus; a term counts once in a phrase.

    Parameters
    ----------
    term_sets : sequence of frozenset of str
        The terms of every phrase of the corpus.

    Attributes
    ----------
    column_of : dict of str to int
        Term to column, in alphabetical order.
    idf : ndarray of shape (n_terms,), float64
        ln((1 + n) / (1 + df)) + 1 over the phrases of the corpus.
    """

    def __init__(self, term_sets: Sequence[Terms]) -> None:
        self.column_of = {term: column for column, term in enumerate(sorted(frozenset[str]().union(*term_sets)))}
        _owners, columns = self._known(term_sets)
        frequencies = np.bincount(columns, minlength=len(self.column_of)).astype(np.int64)
        self.idf = inverse_document_frequency(frequencies, len(term_sets))
        self._idf_of_unknown = math.log(1.0 + len(term_sets)) + 1.0

    def rows(self, term_sets: Sequence[Terms]) -> csr_array:
        """Return one row for each set of terms, of length 1 or, where terms are unknown, less.

        An unknown term has a column of its own in thought: it lengthens the phrase, and nothing else has it.

        Returns
        -------
        csr_array of shape (n_sets, n_terms), float32
        """
        owners, columns = self._known(term_sets)
        values = self.idf[columns]
        known = np.bincount(owners, minlength=len(term_sets))
        unknown = np.array([len(terms) for terms in term_sets], dtype=np.int64) - known
        squares = np.bincount(owners, weights=values * values, minlength=len(term_sets))
        lengths = np.sqrt(squares + unknown * self._idf_of_unknown**2)
        starts = np.concatenate(([0], np.cumsum(known)))
        data = (values / lengths[owners]).astype(np.float32)
        return csr_array((data, columns, starts), shape=(len(term_sets), len(self.column_of)))

    def _known(self, term_sets: Sequence[Terms]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return set and column of every known term, in ascending order of both."""
        find = self.column_of.get
        columns = np.array([find(term, -1) for terms in term_sets for term in terms], dtype=np.int64)
        owners = np.repeat(np.arange(len(term_sets)), [len(terms) for terms in term_sets])
        width = max(1, len(self.column_of))
        places = np.sort(owners[columns >= 0] * width + columns[columns >= 0])
        return places // width, places % width


class Spellings:
    """A corpus of phrases by how they are written: half the cosine of their stems, half that of their n-grams.

    Parameters
    ----------
    phrases : sequence of (text, language)
    """

    def __init__(self, phrases: Sequence[tuple[str, str]]) -> None:
        terms = [stems_and_ngrams(text, language) for text, language in phrases]
        self._stems = TermSpace([stems for stems, _ngrams in terms])
        self._ngrams = TermSpace([ngrams for _stems, ngrams in terms])
        self._postings = csr_array(self._rows(terms).T)  # by term, so that a query reads only what it shares

    def __len__(self) -> int:
        return int(self._postings.shape[1])

    def cosines(self, phrases: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """Return how alike phrases are written to those of the corpus.

        Returns
        -------
        ndarray of shape (n_phrases, n_corpus), float32 in [0, 1]
        """
        rows = self._rows([stems_and_ngrams(text, language) for text, language in phrases])
        found: NDArray[np.float32] = (rows @ self._postings).toarray()
        return found

    def _rows(self, terms: Sequence[tuple[Terms, Terms]]) -> csr_array:
        halves = (self._stems.rows([stems for stems, _n in terms]), self._ngrams.rows([ngrams for _s, ngrams in terms]))
        return csr_array(hstack(halves, format="csr") * np.float32(math.sqrt(0.5)))
