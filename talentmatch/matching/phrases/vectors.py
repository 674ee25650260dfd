"""Meaning of short phrases: the vectors of an encoder, without half of what all phrases of their language share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.encoder import PhraseEncoder
from talentmatch.matching.text import LANGUAGES
from talentmatch.matching.vocabulary import Vocabulary

CENTRING: Final = 0.5
FEWEST_PHRASES: Final = 50  # that the mean of a language is taken over
_MOST_LABELS: Final = 200


class PhraseVectors:
    """The vectors of a corpus of phrases, and of any other phrase beside them.

    The mean of a language is that of its phrases in the corpus, if they are 50 or more, otherwise that of labels of
    the vocabulary in the language, otherwise that of the whole corpus.

    Parameters
    ----------
    encoder : PhraseEncoder
    phrases : sequence of (text, language)
    vocabulary : Vocabulary, optional

    Attributes
    ----------
    rows : ndarray of shape (n_phrases, dimension), float32
        Of length 1.
    """

    def __init__(
        self, encoder: PhraseEncoder, phrases: Sequence[tuple[str, str]], vocabulary: Vocabulary | None
    ) -> None:
        self._encoder = encoder
        vectors = encoder.encode_corpus([text for text, _language in phrases])
        languages = [language for _text, language in phrases]
        self._general = mean_of(vectors)
        self._means = {
            **_label_means(encoder, vocabulary),
            **{
                language: mean_of(vectors[[language == other for other in languages]])
                for language in dict.fromkeys(languages)
                if languages.count(language) >= FEWEST_PHRASES
            },
        }
        self.rows = self._centred(vectors, languages)

    def of(self, phrases: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """Return the vectors of other phrases; shape (n_phrases, dimension), float32, of length 1."""
        vectors = self._encoder.encode([text for text, _language in phrases])
        return self._centred(vectors, [language for _text, language in phrases])

    def _centred(self, vectors: NDArray[np.float32], languages: Sequence[str]) -> NDArray[np.float32]:
        if not languages:
            return vectors
        means = np.stack([self._means.get(language, self._general) for language in languages])
        return centred(vectors, means)


def centred(vectors: NDArray[np.float32], means: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return vectors less half of a mean, of length 1 again."""
    moved = vectors - np.float32(CENTRING) * means
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    result: NDArray[np.float32] = np.divide(moved, lengths, out=np.zeros_like(moved), where=lengths > 0.0)
    return result


def mean_of(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean row, of zeros when there is none."""
    result: NDArray[np.float32] = vectors.sum(axis=0) / np.float32(max(len(vectors), 1))
    return result


def _label_means(encoder: PhraseEncoder, vocabulary: Vocabulary | None) -> Mapping[str, NDArray[np.float32]]:
    if vocabulary is None:
        return {}
    concepts = [vocabulary.concepts[concept_id] for concept_id in sorted(vocabulary.concepts)]
    found = {
        language: [concept.labels[language][0] for concept in concepts if concept.labels.get(language)]
        for language in LANGUAGES
    }
    return {
        language: mean_of(encoder.encode_corpus(_spread(labels)))
        for language, labels in found.items()
        if len(labels) >= FEWEST_PHRASES
    }


def _spread(labels: Sequence[str]) -> Sequence[str]:
    """Return at most 200 labels, evenly over the list: neighbours in the alphabet may be of one kind."""
    step = max(1, len(labels) // _MOST_LABELS)
    return labels[::step][:_MOST_LABELS]
