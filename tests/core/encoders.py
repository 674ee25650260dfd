"""A phrase encoder that needs no model: the same words give the same vector, in any process."""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class WordSumEncoder:
    """Sums a fixed vector for each word of a phrase, and counts what it was asked for."""

    name = "sum of words"
    dimension = 16
    languages = frozenset({"nl", "en", "fr", "de"})

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """One vector of length 1 for each phrase."""
        self.asked += phrases
        rows = [
            np.sum([_vector(word, self.dimension) for word in phrase.lower().split()], axis=0) for phrase in phrases
        ]
        sums = np.array(rows, dtype=np.float64).reshape(len(phrases), self.dimension)
        return (sums / np.linalg.norm(sums, axis=1, keepdims=True)).astype(np.float32)

    def encode_document(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """The same: here no phrase has neighbours."""
        return self.encode(phrases)

    def encode_corpus(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """The same: here no phrase has neighbours."""
        return self.encode(phrases)


def _vector(word: str, dimension: int) -> NDArray[np.float64]:
    digest = hashlib.blake2b(word.encode(), digest_size=2 * dimension).digest()
    return np.frombuffer(digest, dtype=np.uint16).astype(np.float64) / 2**15 - 1.0
