"""Analyser: from a document to its vectors, by the fitted blocks of one build."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from types import MappingProxyType

import numpy as np

from talentmatch.matching.blocks.concepts import ConceptsBlock
from talentmatch.matching.blocks.contract import Block
from talentmatch.matching.blocks.tfidf import Counting
from talentmatch.matching.blocks.words import WordsBlock
from talentmatch.matching.documents import Document
from talentmatch.matching.settings import MatcherSettings
from talentmatch.matching.vectors import DocumentVectors, TokenisedDocument
from talentmatch.matching.vocabulary import Vocabulary


def blocks_of(settings: MatcherSettings, vocabulary: Vocabulary) -> tuple[Block, ...]:
    """Return the blocks that have a weight, not fitted yet."""
    counting = Counting(settings.skill_count, settings.title_count, settings.count_ceiling)
    words = WordsBlock(counting, frequency_ceiling=settings.frequency_ceiling, small_corpus=settings.small_corpus)
    concepts = ConceptsBlock(
        vocabulary, counting, broader_weight=settings.broader_weight, related_weight=settings.related_weight
    )
    blocks: tuple[Block, ...] = (words, concepts)
    return tuple(block for block in blocks if settings.weights[block.name])


class Analyser:
    """Fitted blocks with the share each has in a relevance.

    Parameters
    ----------
    blocks : sequence of Block
        Fitted, from `blocks_of`.
    settings : MatcherSettings
    vocabulary : Vocabulary

    Attributes
    ----------
    shares : tuple of float
        One per block, summing to 1; they never change, also when a document has nothing in a block.
    build_id : str
        Fingerprint of settings, vocabulary and all that the blocks learned.
    """

    def __init__(self, blocks: Sequence[Block], settings: MatcherSettings, vocabulary: Vocabulary) -> None:
        total = math.fsum(settings.weights.values())
        self.blocks = tuple(blocks)
        self.shares = tuple(settings.weights[block.name] / total for block in blocks)
        self.build_id = _fingerprint(self.blocks, settings.fingerprint + vocabulary.fingerprint)

    def vectors(self, document: Document) -> DocumentVectors:
        """Analyse a document; what no block knows is passed over."""
        tokenised = TokenisedDocument.of(document)
        blocks = {block.name: block.transform(block.read(tokenised)) for block in self.blocks}
        return DocumentVectors(document, self.build_id, MappingProxyType(blocks))


def _fingerprint(blocks: Sequence[Block], origin: str) -> str:
    digest = hashlib.sha256(origin.encode())
    for block in blocks:
        digest.update(json.dumps([block.name, block.dimension]).encode())
        for name, array in sorted(block.arrays().items()):
            # Nine decimals: two machines may disagree on the last bit of a logarithm.
            known = np.round(array, 9) if array.dtype.kind == "f" else array
            digest.update(name.encode() + known.tobytes())
    return digest.hexdigest()
