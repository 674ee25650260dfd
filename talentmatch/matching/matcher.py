"""Matcher: fit on both sides at once, rank one side for a document of the other, explain a pair."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching import serialise
from talentmatch.matching.analyser import Analyser, blocks_of
from talentmatch.matching.blocks.concepts import ConceptsBlock
from talentmatch.matching.blocks.contract import Block
from talentmatch.matching.documents import Corpus, Document
from talentmatch.matching.errors import BrokenIndex, InvalidParameter, OtherBuild
from talentmatch.matching.explanation import BlockContribution, Explanation
from talentmatch.matching.index import MatchIndex
from talentmatch.matching.ranking import Ranking, best
from talentmatch.matching.rows import PackedRows, arrays_of, packed_rows
from talentmatch.matching.settings import MatcherSettings
from talentmatch.matching.vectors import BlockVector, DocumentVectors, Reading, SparseRow, TokenisedDocument
from talentmatch.matching.vocabulary import Vocabulary

__all__ = ["Matcher", "MatcherSettings"]

Progress = Callable[[int, int], None]

_SIDES: Final = ("vacancies", "candidates")
_PROGRESS_STEP: Final = 100


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
        progress: Progress | None = None,
    ) -> Matcher:
        """Read all documents, learn from both sides at once, and index them.

        Parameters
        ----------
        vacancies, candidates : iterable of Document
            Either may be empty. An id may stand on both sides, but only once on each.
        vocabulary : Vocabulary
        settings : MatcherSettings, optional
        progress : callable of (done, total), optional
            Told now and then how many documents have been read.

        Raises
        ------
        DuplicateDocument
            When two documents of one side have the same id.
        """
        settings = settings or MatcherSettings()
        sides = (Corpus(vacancies), Corpus(candidates))
        blocks = blocks_of(settings, vocabulary)
        readings = _readings([*sides[0], *sides[1]], blocks, progress)
        for block in blocks:
            block.fit([reading[block.name] for reading in readings])
        analyser = Analyser(blocks, settings, vocabulary)
        first, second = (
            MatchIndex(analyser, side, _packed(blocks, side_readings))
            for side, side_readings in zip(sides, (readings[: len(sides[0])], readings[len(sides[0]) :]), strict=True)
        )
        return cls(analyser, vacancies=first, candidates=second, vocabulary=vocabulary, settings=settings)

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
        relevances, alive = among.relevances(query)
        allowed = alive if eligible is None else alive & _full_mask(eligible, alive.size)
        eligible_count = int(np.count_nonzero(allowed))
        documents = best(query.document.id, among.ids, relevances, allowed, k)
        return Ranking(documents, eligible_count, None if documents else _reason(query, eligible_count))

    def explain(self, candidate: DocumentVectors, vacancy: DocumentVectors) -> Explanation:
        """Say why a pair has its relevance.

        Raises
        ------
        OtherBuild
            When the two do not belong to this build.
        """
        for name, vectors in (("candidate", candidate), ("vacancy", vacancy)):
            if vectors.build_id != self.build_id:
                raise OtherBuild(f"{name} belongs to another build; analyse it again with this matcher.")
        blocks = tuple(
            _block_contribution(block, share, candidate, vacancy)
            for block, share in zip(self._analyser.blocks, self._analyser.shares, strict=True)
        )
        shared = tuple(
            contribution.concept_id
            for block_contribution in blocks
            for contribution in block_contribution.contributions
            if contribution.concept_id is not None
        )
        missing, extra = self._unmet(vacancy, candidate), self._unmet(candidate, vacancy)
        relevance = round(sum(block_contribution.value for block_contribution in blocks), 12)
        return Explanation(relevance, blocks, shared, missing, extra)

    def concepts_of(self, vectors: DocumentVectors) -> tuple[str, ...]:
        """Return the concepts a document names, heaviest first; of a label with several meanings only the heaviest.

        Raises
        ------
        OtherBuild
            When the vectors do not belong to this build.
        """
        if vectors.build_id != self.build_id:
            raise OtherBuild("vectors belong to another build; analyse the document again with this matcher.")
        nothing = {
            name: BlockVector(SparseRow.unit({}), vector.mentions[:0]) for name, vector in vectors.blocks.items()
        }
        return self._unmet(vectors, DocumentVectors(vectors.document, vectors.build_id, nothing))

    def _unmet(self, wanted: DocumentVectors, held: DocumentVectors) -> tuple[str, ...]:
        for block in self._analyser.blocks:
            if isinstance(block, ConceptsBlock):
                return block.unmet(wanted.blocks[block.name], held.blocks[block.name])
        return ()

    def to_bytes(self) -> bytes:
        """Return the whole build as bytes: what was learned, all rows, and the documents with their texts.

        Nothing of a removed document is left in them.
        """
        arrays: dict[str, NDArray[Any]] = {}
        for block in self._analyser.blocks:
            arrays |= {f"{block.name}/{name}": array for name, array in block.arrays().items()}
        for side, index in zip(_SIDES, (self.vacancies, self.candidates), strict=True):
            documents, rows = index.snapshot()
            arrays[f"{side}/documents"] = serialise.documents_array(documents)
            for name, packed in rows.items():
                arrays |= {f"{side}/{name}/{part}": array for part, array in arrays_of(packed).items()}
        header = {
            "settings": self.settings.fingerprint,
            "vocabulary": self.vocabulary.fingerprint,
            "build_id": self.build_id,
        }
        return serialise.to_bytes(header, arrays)

    @classmethod
    def from_bytes(cls, data: bytes, *, vocabulary: Vocabulary, settings: MatcherSettings | None = None) -> Matcher:
        """Take back a build; it ranks and explains exactly as the one that was saved.

        Raises
        ------
        BrokenIndex
            When the bytes are damaged, cut short or no index.
        OtherBuild
            When they were saved with other settings or another vocabulary.
        """
        settings = settings or MatcherSettings()
        header, arrays = serialise.from_bytes(data)
        for name, ours in (("settings", settings.fingerprint), ("vocabulary", vocabulary.fingerprint)):
            if header.get(name) != ours:
                raise OtherBuild(f"data was saved with other {name}; fit a new index.")
        blocks = blocks_of(settings, vocabulary)
        try:
            for block in blocks:
                block.restore(_below(arrays, block.name))
            analyser = Analyser(blocks, settings, vocabulary)
            first, second = (_restored_index(analyser, _below(arrays, side)) for side in _SIDES)
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise BrokenIndex("data lacks a part of an index; fit a new one.") from error
        return cls(analyser, vacancies=first, candidates=second, vocabulary=vocabulary, settings=settings)


def _readings(
    documents: Sequence[Document], blocks: Sequence[Block], progress: Progress | None
) -> list[dict[str, Reading]]:
    readings: list[dict[str, Reading]] = []
    for document in documents:
        tokenised = TokenisedDocument.of(document)
        readings.append({block.name: block.read(tokenised) for block in blocks})
        if progress and (len(readings) % _PROGRESS_STEP == 0 or len(readings) == len(documents)):
            progress(len(readings), len(documents))
    return readings


def _packed(blocks: Sequence[Block], readings: Sequence[Mapping[str, Reading]]) -> dict[str, PackedRows]:
    return {
        block.name: PackedRows.of([block.transform(reading[block.name]) for reading in readings]) for block in blocks
    }


def _full_mask(eligible: NDArray[np.bool_], row_count: int) -> NDArray[np.bool_]:
    if not isinstance(eligible, np.ndarray) or eligible.dtype != np.bool_ or eligible.ndim != 1:
        raise InvalidParameter("eligible", "must be a one-dimensional array of bool, one per row of among.")
    if eligible.size > row_count:
        raise InvalidParameter("eligible", f"has {eligible.size} entries; among has {row_count} rows.")
    return np.pad(eligible, (0, row_count - eligible.size))


def _reason(query: DocumentVectors, eligible_count: int) -> str:
    if not eligible_count:
        return "nothing_eligible"
    return "no_known_words" if query.is_empty else "nothing_in_common"


def _block_contribution(
    block: Block, share: float, candidate: DocumentVectors, vacancy: DocumentVectors
) -> BlockContribution:
    parts = block.contributions(
        (candidate.document, candidate.blocks[block.name]),
        (vacancy.document, vacancy.blocks[block.name]),
        share=share,
    )
    value = math.fsum(part.value for part in parts)
    return BlockContribution(block.name, share, value / share, value, parts)


def _below(arrays: Mapping[str, NDArray[Any]], name: str) -> dict[str, NDArray[Any]]:
    """Return the arrays of one part, without the name of the part."""
    prefix = f"{name}/"
    return {key.removeprefix(prefix): array for key, array in arrays.items() if key.startswith(prefix)}


def _restored_index(analyser: Analyser, arrays: Mapping[str, NDArray[Any]]) -> MatchIndex:
    rows = {block.name: packed_rows(_below(arrays, block.name)) for block in analyser.blocks}
    return MatchIndex(analyser, serialise.read_documents(arrays["documents"]), rows)
