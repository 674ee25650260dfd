"""Occupations: which occupations of a classification a text resembles, whatever language it is written in.

Explicit semantic analysis (Gabrilovich and Markovitch 2007; across languages Potthast, Stein and Anderka 2008): a text
is described by its cosines to a fixed set of texts. Here these are the labels and descriptions of occupations, each
known in several languages, so that a Dutch and a German text meet in the same columns.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.blocks.contract import Arrays, Seen
from talentmatch.matching.blocks.tfidf import Counting, inverse_document_frequency
from talentmatch.matching.blocks.words import stems_of
from talentmatch.matching.errors import OtherBuild
from talentmatch.matching.explanation import Contribution
from talentmatch.matching.occupation_texts import OccupationText
from talentmatch.matching.text import LANGUAGES, tokenise
from talentmatch.matching.vectors import (
    FIRST_SKILL,
    NO_MENTIONS,
    TEXT,
    BlockVector,
    Passage,
    ReadDocument,
    Reading,
    SparseRow,
)

MOST_OCCUPATIONS: Final = 100


class OccupationsBlock:
    """Cosines of a text to the texts of occupations in its own language, the 100 largest of them.

    An occupation is read as a document is: its labels as skills, its description as text. In a language with labels
    alone (French, in some editions) labels are all there is: a description in another language shares no stems. Words
    in a language without any say nothing here: those that look English mean something else.

    Parameters
    ----------
    texts : sequence of OccupationText
    counting : Counting, optional
        How mentions are counted, on both sides. Refused words do not count: what somebody does not want is named by
        other blocks, and makes nobody resemble an occupation.

    Attributes
    ----------
    column_of_ : dict of str to int
        Language and stem ("nl:verpleeg") to row of the postings, in alphabetical order.
    idf_ : ndarray of shape (n_stems,), float64
        ln((1 + n) / (1 + df)) + 1 over the n occupations with a text in the language.
    """

    name: Final = "occupations"
    is_dense: Final = False

    def __init__(self, texts: Sequence[OccupationText], counting: Counting | None = None) -> None:
        self.texts = tuple(sorted(texts, key=lambda text: text.id))
        self.counting = counting or Counting(skill_count=3, title_count=1, count_ceiling=3)
        self.languages = frozenset(
            code for code in LANGUAGES if any(text.labels.get(code) or text.descriptions.get(code) for text in texts)
        )
        self._learn([], np.zeros(0), np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0, np.float32))

    @property
    def dimension(self) -> int:
        """Number of occupations."""
        return len(self.texts)

    def key_of(self, column: int) -> str:
        """Return the id of the occupation of a column."""
        return self.texts[column].id

    def read(self, document: ReadDocument) -> Reading:
        """Return the stems of a document, each with the language of its clause."""
        return _reading(document.passages, self.languages)

    def fit(self, readings: Sequence[Reading]) -> None:  # noqa: ARG002 (the contract; documents teach it nothing)
        """Learn the stems of the occupations, and their idf."""
        idf_of: dict[str, float] = {}
        entries: list[tuple[str, int, float]] = []
        for code in sorted(self.languages):
            strengths = [
                self.counting.strengths(_reading(_passages_of(text, code), self.languages)) for text in self.texts
            ]
            idf_of |= _idf_by_key(strengths)
            for row, found in enumerate(strengths):
                length = math.sqrt(math.fsum((strength * idf_of[key]) ** 2 for key, strength in found.items())) or 1.0
                entries += [(key, row, strength * idf_of[key] / length) for key, strength in found.items()]
        entries.sort()
        keys = sorted(idf_of)
        counts = Counter(key for key, _row, _value in entries)
        self._learn(
            keys,
            np.array([idf_of[key] for key in keys], dtype=np.float64),
            np.array([0, *accumulate(counts[key] for key in keys)], dtype=np.int64),
            np.array([row for _key, row, _value in entries], dtype=np.int32),
            np.array([value for _key, _row, value in entries], dtype=np.float32),
        )

    def _learn(
        self,
        keys: Sequence[str],
        idf: NDArray[np.float64],
        starts: NDArray[np.int64],
        owners: NDArray[np.int32],
        values: NDArray[np.float32],
    ) -> None:
        self._keys = tuple(keys)
        self.column_of_ = {key: column for column, key in enumerate(self._keys)}
        self.idf_ = idf
        self._starts, self._owners, self._values = starts, owners, values

    def transform(self, reading: Reading) -> BlockVector:
        """Return the unit row of the occupations a reading resembles most."""
        cosines = self.likeness(reading)
        columns = _largest(cosines, MOST_OCCUPATIONS)
        values = dict(zip(columns.tolist(), cosines[columns].tolist(), strict=True))
        return BlockVector(SparseRow.unit(values), NO_MENTIONS)

    def likeness(self, reading: Reading) -> NDArray[np.float64]:
        """Return, up to one factor for all, the cosine of a reading to every occupation; shape (n_occupations,)."""
        known = [
            (column, strength)
            for key, strength in self.counting.strengths(reading).items()
            if strength > 0.0 and (column := self.column_of_.get(key)) is not None
        ]
        if not known:
            return np.zeros(self.dimension)
        known.sort()
        columns = np.array([column for column, _strength in known], dtype=np.intp)
        weights = np.array([strength for _column, strength in known]) * self.idf_[columns]
        firsts = self._starts[columns]
        lengths = self._starts[columns + 1] - firsts
        places = np.arange(lengths.sum()) + np.repeat(firsts - np.cumsum(lengths) + lengths, lengths)
        products = self._values[places] * np.repeat(weights, lengths)
        cosines = np.bincount(self._owners[places], weights=products, minlength=self.dimension)
        return cosines.astype(np.float64, copy=False)

    def contributions(
        self, candidate: Seen, vacancy: Seen, *, share: float, most: int | None = None
    ) -> tuple[Contribution, ...]:
        """Return one contribution for each occupation both resemble; they sum to the share times the cosine.

        Surfaces are the occupation's label in the language of each side; it stands in neither text, so that there are
        no spans.
        """
        products = candidate.vector.sparse.products(vacancy.vector.sparse)
        columns = sorted(products, key=lambda column: (-products[column], self.texts[column].id))[:most]
        return tuple(
            Contribution(
                key=self.texts[column].id,
                candidate_surface=self.texts[column].label(candidate.document.language),
                vacancy_surface=self.texts[column].label(vacancy.document.language),
                value=share * products[column],
                candidate_spans=(),
                vacancy_spans=(),
                concept_id=None,
            )
            for column in columns
        )

    def arrays(self) -> Arrays:
        """Return ids, stems, idf and postings."""
        return {
            "ids": _packed([text.id for text in self.texts]),
            "stems": _packed(self._keys),
            "idf": self.idf_,
            "starts": self._starts,
            "owners": self._owners,
            "values": self._values,
        }

    def restore(self, arrays: Arrays) -> None:
        """Take back what was learned.

        Raises
        ------
        OtherBuild
            When it was learned from other occupations.
        """
        if _unpacked(arrays["ids"]) != [text.id for text in self.texts]:
            raise OtherBuild("arrays were learned from other occupations; fit a new index.")
        stems = _unpacked(arrays["stems"])
        self._learn(stems, arrays["idf"], arrays["starts"], arrays["owners"], arrays["values"])


def _reading(passages: Sequence[Passage], languages: frozenset[str]) -> Reading:
    keys: list[str] = []
    spans: list[tuple[int, int, int]] = []
    weights: list[float] = []
    for passage in passages:
        language_at = dict(zip(passage.tokens.starts, passage.languages, strict=True))
        for stem, span, weight, _language in zip(*stems_of(passage), strict=True):
            language = language_at[span[1]]
            if language in languages:
                keys.append(f"{language}:{stem}")
                spans.append(span)
                weights.append(weight)
    return Reading.of(keys, spans, weights)


def _passages_of(text: OccupationText, language: str) -> list[Passage]:
    fields = [(FIRST_SKILL + item, label) for item, label in enumerate(text.labels.get(language, ()))]
    fields += [(TEXT, text.descriptions.get(language, ""))]
    return [_passage(place, written, language) for place, written in fields if written]


def _passage(place: int, text: str, language: str) -> Passage:
    tokens = tokenise(text)
    count = len(tokens.words)
    return Passage(place, text, tokens, (language,) * count, (1.0,) * count, (), ())


def _idf_by_key(strengths: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return the idf of every key over the occupations that hold any."""
    counts = Counter(key for found in strengths for key in found)
    frequencies = np.array(list(counts.values()), dtype=np.int64)
    idf = inverse_document_frequency(frequencies, sum(map(bool, strengths)))
    return dict(zip(counts, idf.tolist(), strict=True))


def _largest(values: NDArray[np.float64], k: int) -> NDArray[np.intp]:
    """Return, ascending, the places of the k largest values above 0; of equal ones the first."""
    positive = np.flatnonzero(values > 0.0)
    if positive.size <= k:
        return positive
    edge = np.partition(values, values.size - k)[values.size - k]
    above = np.flatnonzero(values > edge)
    level = np.flatnonzero(values == edge)[: k - above.size]
    return np.sort(np.concatenate((above, level)))


def _packed(strings: Sequence[str]) -> NDArray[Any]:
    return np.frombuffer(json.dumps(list(strings)).encode(), dtype=np.uint8)


def _unpacked(content: NDArray[Any]) -> list[str]:
    return list(json.loads(content.tobytes()))
