"""Phrases: titles, skills and sentences as vectors of meaning, summed; the cosine is the sum over all phrase pairs."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.blocks.contract import Arrays, Seen
from talentmatch.matching.blocks.tfidf import span_of
from talentmatch.matching.encoder import PhraseEncoder
from talentmatch.matching.explanation import Contribution
from talentmatch.matching.reading.both_genders import one_form
from talentmatch.matching.reading.gendered_forms import neutral_phrase
from talentmatch.matching.text import LANGUAGES
from talentmatch.matching.vectors import NO_MENTIONS, BlockVector, DenseRow, Phrase, ReadDocument

_OTHER: Final = "other"
_KEPT_PHRASES: Final = 2**15
# Marks that are part of a word stay: "C++", ".NET", "R&D", "don't".
_MARKS: Final = re.compile(r"[\"“”«»()\[\];:!?]|(?<!\w)[^\w\s]+(?!\w)|[^\w\s+#]+(?=\s|$)|(?<=\s)[^\w\s.#]+")
_GROUPS: Final = (*LANGUAGES, _OTHER)

_SUBJECTS: Final = {
    "nl": re.compile(r"\b[iI]k\b"),
    "en": re.compile(r"\b[iI]\b(?!['’/])"),
    "fr": re.compile(r"\b[jJ]e\b|\b[jJ]['’]"),
    "de": re.compile(r"\b[iI]ch\b"),
}


@dataclass(frozen=True, slots=True, eq=False)
class PhraseReading:
    """What the block sees in a document.

    Parameters
    ----------
    total : ndarray of shape (dimension,), float64
        Sum of the phrase vectors, each times its weight.
    weights : ndarray of shape (n_groups,), float64
        Sum of the weights of the phrases of each language.
    plain_totals : ndarray of shape (n_groups, dimension), float64
        Sum of the phrase vectors of each language, unweighted.
    plain_counts : ndarray of shape (n_groups,), int64
    """

    total: NDArray[np.float64]
    weights: NDArray[np.float64]
    plain_totals: NDArray[np.float64]
    plain_counts: NDArray[np.int64]


class PhrasesBlock:
    """Sum of the vectors of the phrases of a document, each without its share of what its language has in common.

    A phrase that is written twice counts once, which takes the gain out of repeating it.

    Parameters
    ----------
    encoder : PhraseEncoder
    centring : float in [0, 1]
        Share of the mean phrase vector of a language that is taken off each of its phrases.
    refusal_weight : float in [0, 1]
        How much a refused or excluded phrase counts against.

    Attributes
    ----------
    means_ : ndarray of shape (n_groups, dimension), float32
        Mean phrase vector by language, over the documents of both sides.
    axes_ : ndarray of shape (dimension, dimension), float32, or of shape (0, 0)
        Orthogonal axes rows are turned to, those along which the documents differ most first: cosines stay what they
        are, and a few columns come to hold most of a row. Few documents are not worth turning.
    """

    name: Final = "phrases"
    is_dense: Final = True

    def __init__(self, encoder: PhraseEncoder, *, centring: float, refusal_weight: float) -> None:
        self.encoder = encoder
        self.centring = centring
        self.refusal_weight = refusal_weight
        self.means_ = np.zeros((len(_GROUPS), encoder.dimension), dtype=np.float32)
        self.axes_ = np.zeros((0, 0), dtype=np.float32)

    @property
    def head_width(self) -> int:
        """Number of leading columns that hold most of a row."""
        return min(_HEAD_WIDTH, self.dimension) if self.axes_.size else self.dimension

    @property
    def dimension(self) -> int:
        """Length of a phrase vector."""
        return self.encoder.dimension

    def key_of(self, column: int) -> str:
        """Return the number of a column."""
        return str(column)

    def read(self, document: ReadDocument) -> PhraseReading:
        """Return the summed phrase vectors of a document."""
        placed = _distinct(document, self.encoder.languages)
        phrases = [each.phrase for each in placed]
        vectors = self._vectors(placed)
        weights = np.array([self._weight(phrase) for phrase in phrases])
        groups = np.array([_group(phrase) for phrase in phrases], dtype=np.intp)
        members = (groups == np.arange(len(_GROUPS))[:, None]).astype(np.float64).reshape(len(_GROUPS), len(phrases))
        return PhraseReading(
            total=weights @ vectors if phrases else np.zeros(self.dimension),
            weights=members @ weights,
            plain_totals=members @ vectors,
            plain_counts=members.sum(axis=1).astype(np.int64),
        )

    def _vectors(self, placed: Sequence[_Placed]) -> NDArray[np.float64]:
        """Return the vectors of all phrases of a document; shape (n_phrases, dimension)."""
        return self.encoder.encode_document([each.encoded for each in placed]).astype(np.float64)

    def _weight(self, phrase: Phrase) -> float:
        return phrase.weight if phrase.weight >= 0.0 else phrase.weight * self.refusal_weight

    def fit(self, readings: Sequence[PhraseReading]) -> None:
        """Learn the mean phrase vector of each language, and the axes."""
        totals = np.zeros((len(_GROUPS), self.dimension))
        counts = np.zeros(len(_GROUPS), dtype=np.int64)
        for reading in readings:
            totals += reading.plain_totals
            counts += reading.plain_counts
        self.means_ = (totals / np.maximum(counts, 1)[:, None]).astype(np.float32)
        if len(readings) >= _FEWEST_TO_TURN * self.dimension:
            self.axes_ = _axes(np.stack([self._unit(reading) for reading in readings[:_MOST_TO_LEARN]]))

    def transform(self, reading: PhraseReading) -> BlockVector:
        """Return the unit row of a reading."""
        values = self._unit(reading)
        if self.axes_.size:
            values = np.einsum("i,ij->j", values, self.axes_.astype(np.float64))
        return BlockVector(DenseRow(values.astype(np.float32)), NO_MENTIONS)

    def _unit(self, reading: PhraseReading) -> NDArray[np.float64]:
        centred = reading.total - self.centring * (reading.weights @ self.means_.astype(np.float64))
        length = math.sqrt(float((centred * centred).sum()))
        return centred / length if length > _SHORTEST else np.zeros(self.dimension)

    def contributions(
        self, candidate: Seen, vacancy: Seen, *, share: float, most: int | None = None
    ) -> tuple[Contribution, ...]:
        """Return one contribution for each pair of phrases; they sum to the share times the cosine (1e-6)."""
        ours, theirs = self._parts(candidate.read()), self._parts(vacancy.read())
        if ours is None or theirs is None:
            return ()
        values = share * (ours[1] @ theirs[1].T)
        found = [
            Contribution(
                key=f"{row}:{column}",
                candidate_surface=our.phrase.text,
                vacancy_surface=their.phrase.text,
                value=float(values[row, column]),
                candidate_spans=(span_of(our.place, our.phrase.start, our.phrase.end),),
                vacancy_spans=(span_of(their.place, their.phrase.start, their.phrase.end),),
                concept_id=None,
            )
            for row, our in enumerate(ours[0])
            for column, their in enumerate(theirs[0])
        ]
        return tuple(sorted(found, key=lambda contribution: (-contribution.value, contribution.key))[:most])

    def _parts(self, document: ReadDocument) -> tuple[list[_Placed], NDArray[np.float64]] | None:
        """Return the phrases of a document and the part of its unit row that each of them makes."""
        placed = _distinct(document, self.encoder.languages)
        if not placed:
            return None
        phrases = [each.phrase for each in placed]
        vectors = self._vectors(placed) - self.centring * self.means_[[_group(phrase) for phrase in phrases]]
        parts = vectors * np.array([self._weight(phrase) for phrase in phrases])[:, None]
        length = math.sqrt(float((parts.sum(axis=0) ** 2).sum()))
        return (placed, parts / length) if length > _SHORTEST else None

    def arrays(self) -> Arrays:
        """Return the means and the axes."""
        return {"means": self.means_, "axes": self.axes_}

    def restore(self, arrays: Arrays) -> None:
        """Take back the means and the axes."""
        self.means_, self.axes_ = arrays["means"], arrays["axes"]


_SHORTEST: Final = 1e-6
_HEAD_WIDTH: Final = 128
_FEWEST_TO_TURN: Final = 4  # documents per dimension
_MOST_TO_LEARN: Final = 20_000


def _axes(rows: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the eigenvectors of the second moment of rows as columns, that of the largest eigenvalue first.

    In one thread, so that the number of threads changes no bit.
    """
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1):
        vectors = np.linalg.eigh(rows.T @ rows).eigenvectors[:, ::-1]
    signs = np.sign(vectors[np.abs(vectors).argmax(axis=0), np.arange(vectors.shape[1])])
    axes: NDArray[np.float32] = (vectors * signs).astype(np.float32)
    return axes


def _group(phrase: Phrase) -> int:
    return _GROUPS.index(phrase.language if phrase.language in LANGUAGES else _OTHER)


@lru_cache(maxsize=_KEPT_PHRASES)
def _encoded(written: str, language: str) -> str:
    """Return a phrase as it is encoded: without the gender of who wrote it.

    Without the marks between words, a first capital and the subject "I" as well: what a left-out clause stood beside
    is encoded as if the clause had never been there ("Als moeder leerde ik plannen", "Ik leerde plannen").
    """
    text = neutral_phrase(one_form(written, language), language)
    if subject := _SUBJECTS.get(language):
        text = subject.sub(" ", text)
    text = " ".join(_MARKS.sub(" ", text).split())
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


class _Placed(NamedTuple):
    """A phrase with its place in the document, and as it is encoded."""

    place: int
    phrase: Phrase
    encoded: str


def _distinct(document: ReadDocument, languages: frozenset[str]) -> list[_Placed]:
    """Return the phrases in some languages, each text once, as it counts most."""
    found: dict[str, _Placed] = {}
    for passage in document.passages:
        for phrase in passage.phrases:
            if phrase.language not in languages or not phrase.weight:
                continue
            encoded = _encoded(phrase.text, phrase.language)
            known = found.get(encoded.casefold())
            if known is None or abs(phrase.weight) > abs(known.phrase.weight):
                found[encoded.casefold()] = _Placed(passage.place, phrase, encoded)
    return list(found.values())
