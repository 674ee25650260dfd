"""Analyser: from a document to its vectors, by the fitted blocks of one build."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from types import MappingProxyType

import numpy as np

from talentmatch.matching.blocks.contract import Block
from talentmatch.matching.documents import Document
from talentmatch.matching.vectors import DocumentVectors, TokenisedDocument


class Analyser:
    """Fitted blocks with the share each has in a relevance.

    Parameters
    ----------
    blocks : sequence of Block
    shares : sequence of float
        One per block, summing to 1; they never change, also when a document has nothing in a block.
    origin : str
        Fingerprint of the settings and the vocabulary.
    """

    def __init__(self, blocks: Sequence[Block], shares: Sequence[float], origin: str) -> None:
        self.blocks = tuple(blocks)
        self.shares = tuple(shares)
        self.build_id = self._fingerprint(origin)

    def _fingerprint(self, origin: str) -> str:
        digest = hashlib.sha256(origin.encode())
        for block, share in zip(self.blocks, self.shares, strict=True):
            digest.update(json.dumps([block.name, block.dimension, round(share, 9)]).encode())
            for name, array in sorted(block.arrays().items()):
                # Nine decimals: two machines may disagree on the last bit of a logarithm.
                known = np.round(array, 9) if array.dtype.kind == "f" else array
                digest.update(name.encode() + known.tobytes())
        return digest.hexdigest()

    def vectors(self, document: Document) -> DocumentVectors:
        """Analyse a document; what no block knows is passed over."""
        tokenised = TokenisedDocument.of(document)
        blocks = {block.name: block.transform(block.read(tokenised)) for block in self.blocks}
        return DocumentVectors(document, self.build_id, MappingProxyType(blocks))
