"""Phrase encoder: what the core asks of a model that turns phrases into vectors. The model itself stands outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class PhraseEncoder(Protocol):
    """Turns phrases of any of the four languages into vectors, so that phrases of like meaning are close.

    The same phrase gives the same vector, alone or among others: vectors are kept by phrase.
    """

    @property
    def name(self) -> str:
        """Name and version; part of the fingerprint of every build made with it."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """Codes of the languages it was made for; phrases in others are left to the other blocks."""
        ...

    def encode(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return one vector of length 1 for each phrase, in their order; shape (n_phrases, dimension)."""
        ...

    def encode_corpus(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return the same in bulk, several times faster; the last bits of a vector (1e-6) depend on its neighbours.

        For phrases that are kept together and compared to six decimals, never for documents that come one by one.
        """
        ...
