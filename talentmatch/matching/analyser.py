"""Analyser: from a document to its vectors, by the fitted blocks of one build."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np

from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.blocks.concepts import ConceptsBlock
from talentmatch.matching.blocks.contract import Block
from talentmatch.matching.blocks.phrases import PhrasesBlock
from talentmatch.matching.blocks.tfidf import Counting
from talentmatch.matching.blocks.words import WordsBlock
from talentmatch.matching.documents import Document
from talentmatch.matching.layout import BlockShape, Layout
from talentmatch.matching.reading.reader import Reader
from talentmatch.matching.settings import MatcherSettings
from talentmatch.matching.vectors import DocumentVectors
from talentmatch.matching.vocabulary import Vocabulary


def blocks_of(settings: MatcherSettings, vocabulary: Vocabulary, aids: ReadingAids) -> tuple[Block, ...]:
    """Return the blocks that have a weight and what they need, not fitted yet."""
    counting = Counting(settings.skill_count, settings.title_count, settings.count_ceiling, settings.refusal_weight)
    words = WordsBlock(counting, frequency_ceiling=settings.frequency_ceiling, small_corpus=settings.small_corpus)
    concepts = ConceptsBlock(
        vocabulary, counting, broader_weight=settings.broader_weight, related_weight=settings.related_weight
    )
    blocks: list[Block] = [words, concepts]
    if aids.encoder is not None:
        blocks.append(
            PhrasesBlock(aids.encoder, centring=settings.language_centring, refusal_weight=settings.refusal_weight)
        )
    if aids.occupations:
        from talentmatch.matching.blocks.occupations import OccupationsBlock

        blocks.append(OccupationsBlock(aids.occupations))
    return tuple(block for block in blocks if settings.weights[block.name])


class Analyser:
    """Fitted blocks with the share each has in a relevance.

    Parameters
    ----------
    blocks : sequence of Block
        Fitted, from `blocks_of`.
    reader : Reader
    settings : MatcherSettings
    origin : mapping of str to str
        Fingerprints of settings, vocabulary and aids.

    Attributes
    ----------
    shares : tuple of float
        One per block, summing to 1; they never change, also when a document has nothing in a block.
    build_id : str
        Fingerprint of settings, vocabulary, aids and all that the blocks learned.
    layout : Layout
    """

    def __init__(
        self, blocks: Sequence[Block], reader: Reader, settings: MatcherSettings, origin: Mapping[str, str]
    ) -> None:
        total = math.fsum(settings.weights[block.name] for block in blocks)
        self.blocks = tuple(blocks)
        self.reader = reader
        self.origin = dict(origin)
        self.shares = tuple(settings.weights[block.name] / total for block in blocks)
        self.build_id = _fingerprint(self.blocks, json.dumps(self.origin, sort_keys=True))
        self.layout = Layout([shape_of(block, share) for block, share in zip(self.blocks, self.shares, strict=True)])

    def vectors(self, document: Document) -> DocumentVectors:
        """Analyse a document; what no block knows is passed over."""
        read = self.reader.read(document)
        blocks = {block.name: block.transform(block.read(read)) for block in self.blocks}
        return DocumentVectors(document, self.build_id, MappingProxyType(blocks))


def shape_of(block: Block, share: float) -> BlockShape:
    """Return what rows must know of a fitted block."""
    head_width = block.head_width if isinstance(block, PhrasesBlock) else 0
    return BlockShape(block.name, share, block.dimension, block.is_dense, head_width)


def _fingerprint(blocks: Sequence[Block], origin: str) -> str:
    digest = hashlib.sha256(origin.encode())
    for block in blocks:
        digest.update(json.dumps([block.name, block.dimension]).encode())
        for name, array in sorted(block.arrays().items()):
            # Two machines may disagree on the last bits of a logarithm or of a mean.
            known = np.round(array, 9 if array.dtype.itemsize > 4 else 4) if array.dtype.kind == "f" else array
            digest.update(name.encode() + known.tobytes())
    return digest.hexdigest()
