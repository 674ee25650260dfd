"""Matcher: fit on both sides at once, rank one side for a document of the other, explain a pair."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talentmatch.matching import serialise
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.analyser import Analyser, blocks_of, shape_of
from talentmatch.matching.blocks.concepts import ConceptsBlock
from talentmatch.matching.blocks.contract import Block, Seen
from talentmatch.matching.blocks.phrases import PhrasesBlock
from talentmatch.matching.documents import Corpus, Document
from talentmatch.matching.errors import BrokenIndex, InvalidParameter, OtherBuild
from talentmatch.matching.explanation import BlockContribution, Contribution, Explanation
from talentmatch.matching.index import MatchIndex
from talentmatch.matching.layout import Postings
from talentmatch.matching.packed import NOTHING_SPARSE, Packed, arrays_of, packed_rows
from talentmatch.matching.ranking import Ranking, reason_for
from talentmatch.matching.reading.reader import Reader
from talentmatch.matching.settings import MatcherSettings
from talentmatch.matching.texts import PackedTexts, arrays_of_texts, packed_texts
from talentmatch.matching.vectors import BlockVector, DocumentVectors, LeftOut, ReadDocument
from talentmatch.matching.vocabulary import Vocabulary

__all__ = ["Matcher", "MatcherSettings"]

Progress = Callable[[int, int], None]

_SIDES: Final = ("vacancies", "candidates")
_PROGRESS_STEP: Final = 100
_POSTINGS: Final = ("data", "indices", "indptr")


class Matcher:
    """One build: two indexes and the analyser that made their vectors.

    Made by `fit` or `from_bytes`, never directly. Words and concepts are weighed once over vacancies and candidates
    together, so that a pair has one relevance, whichever side asks.

    Attributes
    ----------
    build_id : str
        Fingerprint of settings, vocabulary and all that was learned. Relevances of two builds are never compared.
    vacancies, candidates : MatchIndex
    settings : MatcherSettings
    vocabulary : Vocabulary
    """

    def __init__(
        self,
        analyser: Analyser,
        *,
        vacancies: MatchIndex,
        candidates: MatchIndex,
        vocabulary: Vocabulary,
        settings: MatcherSettings,
    ) -> None:
        self._analyser = analyser
        self.vacancies = vacancies
        self.candidates = candidates
        self.vocabulary = vocabulary
        self.settings = settings
        self.build_id = analyser.build_id

    @classmethod
    def fit(
        cls,
        vacancies: Iterable[Document],
        candidates: Iterable[Document],
        *,
        vocabulary: Vocabulary,
        settings: MatcherSettings | None = None,
        aids: ReadingAids | None = None,
        progress: Progress | None = None,
    ) -> Matcher:
        """Read all documents, learn from both sides at once, and index them.

        Parameters
        ----------
        vacancies, candidates : iterable of Document
            Either may be empty. An id may stand on both sides, but only once on each.
        vocabulary : Vocabulary
        settings : MatcherSettings, optional
        aids : ReadingAids, optional
            Encoder, work gate, occupation texts; without them words and concepts rank, and all clauses count.
        progress : callable of (done, total), optional
            Told now and then how many documents have been read.

        Raises
        ------
        DuplicateDocument
            When two documents of one side have the same id.
        """
        settings, aids = settings or MatcherSettings(), aids or ReadingAids()
        sides = (Corpus(vacancies), Corpus(candidates))
        blocks, reader = blocks_of(settings, vocabulary, aids), Reader(vocabulary, settings, aids.gate)
        readings = _readings([*sides[0], *sides[1]], blocks, reader, progress)
        for block in blocks:
            block.fit([reading[block.name] for reading in readings])
        analyser = Analyser(blocks, reader, settings, _origin(settings, vocabulary, aids))
        first, second = (
            MatchIndex(analyser, PackedTexts.of(side), _packed(blocks, side_readings))
            for side, side_readings in zip(sides, (readings[: len(sides[0])], readings[len(sides[0]) :]), strict=True)
        )
        return cls(analyser, vacancies=first, candidates=second, vocabulary=vocabulary, settings=settings)

    @property
    def block_names(self) -> tuple[str, ...]:
        """The blocks that this build ranks by."""
        return tuple(block.name for block in self._analyser.blocks)

    @property
    def concepts_block(self) -> tuple[ConceptsBlock, float] | None:
        """The block of concepts and its share in a relevance; None when the build does not rank by it."""
        for block, share in zip(self._analyser.blocks, self._analyser.shares, strict=True):
            if isinstance(block, ConceptsBlock):
                return block, share
        return None

    def vectors(self, document: Document) -> DocumentVectors:
        """Analyse a document without keeping it; what the build does not know is passed over."""
        return self._analyser.vectors(document)

    def rank(
        self, query: DocumentVectors, *, among: MatchIndex, k: int, eligible: NDArray[np.bool_] | None = None
    ) -> Ranking:
        """Return the best eligible documents of an index for a query.

        Parameters
        ----------
        query : DocumentVectors
            From `vectors`, or from `vectors_of` of the other index.
        among : MatchIndex
        k : int, at least 1
            At most so many documents are returned.
        eligible : ndarray of shape (row_count,), bool, optional
            Which rows may be ranked; all when left out. Rows put after the mask was made are not eligible.

        Raises
        ------
        InvalidParameter
            When k or eligible cannot be meant.
        OtherBuild
            When query and among do not belong to one build.
        """
        if k < 1:
            raise InvalidParameter("k", f"must be at least 1, not {k!r}.")
        documents, eligible_count = among.best(query, k, eligible)
        reason = None if documents else reason_for(eligible_count, is_empty=query.is_empty)
        return Ranking(documents, eligible_count, reason)

    def explain(self, candidate: DocumentVectors, vacancy: DocumentVectors) -> Explanation:
        """Say why a pair has its relevance, down to the last contribution.

        Parameters
        ----------
        candidate, vacancy : DocumentVectors

        Raises
        ------
        OtherBuild
            When the two do not belong to this build.
        """
        self._check(candidate, vacancy)
        extra = self._unmet(candidate, vacancy)
        return self._explanation(candidate, vacancy, tuple(self._parts(candidate, vacancy)), extra)

    def sketch(self, candidate: DocumentVectors, vacancy: DocumentVectors, *, most: int) -> Explanation:
        """Say the same in short, for a card in a list: exact values of the relevance and of every block.

        Of each block only the largest contributions are told, and none of phrases, whose pairs need both texts to be
        read again; so shared concepts and what speaks against are those among them. What the candidate has beside what
        is asked is left out.

        Parameters
        ----------
        candidate, vacancy : DocumentVectors
        most : int
            How many contributions of a block are told at most.

        Raises
        ------
        OtherBuild
            When the two do not belong to this build.
        """
        self._check(candidate, vacancy)
        parts = (
            _in_short(block, share, candidate, vacancy, most)
            for block, share in zip(self._analyser.blocks, self._analyser.shares, strict=True)
        )
        return self._explanation(candidate, vacancy, tuple(parts), ())

    def _parts(self, candidate: DocumentVectors, vacancy: DocumentVectors) -> Iterator[BlockContribution]:
        readers = tuple(self._read_once(vectors.document) for vectors in (candidate, vacancy))
        for block, share in zip(self._analyser.blocks, self._analyser.shares, strict=True):
            ours = Seen(candidate.document, candidate.blocks[block.name], readers[0])
            theirs = Seen(vacancy.document, vacancy.blocks[block.name], readers[1])
            parts = block.contributions(ours, theirs, share=share)
            yield _block_contribution(block, share, ours.vector, theirs.vector, parts)

    def _explanation(
        self,
        candidate: DocumentVectors,
        vacancy: DocumentVectors,
        blocks: tuple[BlockContribution, ...],
        extra: tuple[str, ...],
    ) -> Explanation:
        ours, theirs = self._named(candidate), self._named(vacancy)
        named = ours | theirs
        shared = tuple(
            contribution.concept_id
            for block_contribution in blocks
            for contribution in block_contribution.contributions
            if contribution.value > 0.0 and contribution.concept_id is not None and contribution.concept_id in named
        )
        missing = self._unmet(vacancy, candidate)
        relevance = round(sum(block_contribution.value for block_contribution in blocks), 12)
        near = frozenset(shared) - (ours & theirs)
        return Explanation(relevance, blocks, shared, missing, extra, _against(blocks), near)

    def _check(self, candidate: DocumentVectors, vacancy: DocumentVectors) -> None:
        for name, vectors in (("candidate", candidate), ("vacancy", vacancy)):
            if vectors.build_id != self.build_id:
                raise OtherBuild(f"{name} belongs to another build; analyse it again with this matcher.")

    def read(self, document: Document) -> ReadDocument:
        """Return a document as it is read: what counts of it, how much, and what does not."""
        return self._analyser.reader.read(document)

    def left_out(self, document: Document) -> tuple[tuple[int, LeftOut], ...]:
        """Return what does not count of a document, each piece with the place of its field (`vectors.TEXT` …)."""
        return tuple((passage.place, piece) for passage in self.read(document).passages for piece in passage.left_out)

    def _read_once(self, document: Document) -> Callable[[], ReadDocument]:
        return cache(lambda: self._analyser.reader.read(document))

    def concepts_of(self, vectors: DocumentVectors) -> tuple[str, ...]:
        """Return the concepts a document names, heaviest first; of a label with several meanings only the heaviest.

        Raises
        ------
        OtherBuild
            When the vectors do not belong to this build.
        """
        if vectors.build_id != self.build_id:
            raise OtherBuild("vectors belong to another build; analyse the document again with this matcher.")
        return self._unmet(vectors, None)

    def _unmet(self, wanted: DocumentVectors, held: DocumentVectors | None) -> tuple[str, ...]:
        for block in self._analyser.blocks:
            if isinstance(block, ConceptsBlock):
                return block.unmet(wanted.blocks[block.name], held.blocks[block.name] if held else NOTHING_SPARSE)
        return ()

    def chunks(self) -> Iterator[bytes | memoryview]:
        """Return the whole build in pieces, to be written one after the other: what was learned, all rows, all texts.

        Nothing of a removed document is left in them.
        """
        arrays: dict[str, NDArray[Any]] = {}
        for block in self._analyser.blocks:
            arrays |= {f"{block.name}/{name}": array for name, array in block.arrays().items()}
        for side, index in zip(_SIDES, (self.vacancies, self.candidates), strict=True):
            texts, rows, postings = index.snapshot()
            arrays |= {f"{side}/texts/{name}": array for name, array in arrays_of_texts(texts).items()}
            arrays |= {f"{side}/postings/{name}": getattr(postings, name) for name in _POSTINGS}
            for name, packed in rows.items():
                arrays |= {f"{side}/{name}/{part}": array for part, array in arrays_of(packed).items()}
        header = {"origin": self._analyser.origin, "build_id": self.build_id, "blocks": list(self.block_names)}
        return serialise.chunks(header, arrays)

    def _named(self, vectors: DocumentVectors) -> frozenset[str]:
        for block in self._analyser.blocks:
            if isinstance(block, ConceptsBlock):
                return block.named(vectors.blocks[block.name])
        return frozenset()

    def to_bytes(self) -> bytes:
        """Return the whole build as bytes."""
        return b"".join(self.chunks())

    @classmethod
    def from_buffer(
        cls,
        data: serialise.Buffer,
        *,
        vocabulary: Vocabulary,
        settings: MatcherSettings | None = None,
        aids: ReadingAids | None = None,
    ) -> Matcher:
        """Take back a build; it ranks and explains exactly as the one that was saved.

        Parameters
        ----------
        data : bytes, or an array of uint8 that may be mapped from a file
            Its memory is used as it is, so it must not change.

        Raises
        ------
        BrokenIndex
            When the data is damaged, cut short or no index.
        OtherBuild
            When it was saved with other settings, another vocabulary or other aids.
        """
        settings, aids = settings or MatcherSettings(), aids or ReadingAids()
        header, arrays = serialise.from_buffer(data)
        blocks = blocks_of(settings, vocabulary, aids)
        origin = _origin(settings, vocabulary, aids)
        for (name, ours), theirs in zip(origin.items(), header.get("origin", {}).values(), strict=False):
            if ours != theirs:
                raise OtherBuild(f"data was saved with other {name}; fit a new index.")
        try:
            for block in blocks:
                block.restore(_below(arrays, block.name))
            analyser = Analyser(blocks, Reader(vocabulary, settings, aids.gate), settings, origin)
            first, second = (_restored_index(analyser, _below(arrays, side)) for side in _SIDES)
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise BrokenIndex("data lacks a part of an index; fit a new one.") from error
        return cls(analyser, vacancies=first, candidates=second, vocabulary=vocabulary, settings=settings)


def _origin(settings: MatcherSettings, vocabulary: Vocabulary, aids: ReadingAids) -> dict[str, str]:
    return {"aids": aids.fingerprint, "settings": settings.fingerprint, "vocabulary": vocabulary.fingerprint}


def _readings(
    documents: Sequence[Document], blocks: Sequence[Block], reader: Reader, progress: Progress | None
) -> list[dict[str, Any]]:
    readings: list[dict[str, Any]] = []
    for document in documents:
        read = reader.read(document)
        readings.append({block.name: block.read(read) for block in blocks})
        if progress and (len(readings) % _PROGRESS_STEP == 0 or len(readings) == len(documents)):
            progress(len(readings), len(documents))
    return readings


def _packed(blocks: Sequence[Block], readings: Sequence[Mapping[str, Any]]) -> dict[str, Packed]:
    packs: dict[str, Packed] = {}
    for block in blocks:
        vectors = [block.transform(reading[block.name]) for reading in readings]
        packs[block.name] = shape_of(block, 1.0).pack(vectors)
    return packs


def _in_short(
    block: Block, share: float, candidate: DocumentVectors, vacancy: DocumentVectors, most: int
) -> BlockContribution:
    ours, theirs = (Seen(vectors.document, vectors.blocks[block.name], _not_read) for vectors in (candidate, vacancy))
    parts = () if block.is_dense else block.contributions(ours, theirs, share=share, most=most)
    return _block_contribution(block, share, ours.vector, theirs.vector, parts)


def _not_read() -> ReadDocument:
    raise AssertionError("A sparse block explains by its mentions and never reads a text again.")


def _block_contribution(
    block: Block, share: float, ours: BlockVector, theirs: BlockVector, parts: tuple[Contribution, ...]
) -> BlockContribution:
    if block.is_dense:  # as ranked; the pairs of phrases come to it but for the last digits of single precision
        value = share * ours.dense.cosine(theirs.dense)
    else:
        value = math.fsum(share * product for product in ours.sparse.products(theirs.sparse).values())
    return BlockContribution(block.name, share, value / share, value, parts)


def _against(blocks: Sequence[BlockContribution]) -> tuple[Contribution, ...]:
    """Return what speaks against a pair; phrases are left to their block, where small negative pairs are many."""
    found = [
        part for block in blocks if block.block != PhrasesBlock.name for part in block.contributions if part.value < 0.0
    ]
    return tuple(sorted(found, key=lambda part: (part.value, part.key)))


def _below(arrays: Mapping[str, NDArray[Any]], name: str) -> dict[str, NDArray[Any]]:
    """Return the arrays of one part, without the name of the part."""
    prefix = f"{name}/"
    return {key.removeprefix(prefix): array for key, array in arrays.items() if key.startswith(prefix)}


def _restored_index(analyser: Analyser, arrays: Mapping[str, NDArray[Any]]) -> MatchIndex:
    rows = {block.name: packed_rows(_below(arrays, block.name), is_dense=block.is_dense) for block in analyser.blocks}
    texts = packed_texts(_below(arrays, "texts"))
    parts = _below(arrays, "postings")
    shape = (analyser.layout.width, len(texts))
    postings: Postings = csr_array((parts["data"], parts["indices"], parts["indptr"]), shape=shape)
    return MatchIndex(analyser, texts, rows, postings)
