"""Phrase encoder: what the core asks of a model that turns phrases into vectors. The model itself stands outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class PhraseEncoder(Protocol):
    """Turns phrases of any of the four languages into vectors, so that phrases of like meaning are close.

    Read one by one, a phrase has the same vector always. Read together, it has the same vector among the same others in
    the same order; among others, one that differs in its last bits (1e-6).
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
        """Return one vector of length 1 for each phrase, read one by one; shape (n_phrases, dimension)."""
        ...

    def encode_document(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return the same for all phrases of one document, read together: three times faster."""
        ...

    def encode_corpus(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """Return the same for very many phrases, read together; for those that are kept together in one corpus."""
        ...
