"""Errors counted as people make them, and how many of those in written pairs are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talentmatch.matching import Document, Vocabulary
from talentmatch.matching.search.search import SearchedDocument, SearchIndex
from talentmatch.matching.search.typing_errors import (
    LETTERS_IN_AN_ERROR,
    PAIRS_IN_AN_ERROR,
    allowed_errors,
    error_count,
    letters_of,
    pairs_of,
)
from talentmatch.matching.text import fold
from tests.core.typing_error_pairs import OTHERS, PAIRS, pairs

WORDS = st.text("abcde", max_size=9)


@pytest.mark.parametrize(
    ("typed", "meant", "count"),
    [
        ("stage", "stage", 0),
        ("stge", "stage", 1),
        ("staage", "stage", 1),
        ("stege", "stage", 1),
        ("satge", "stage", 1),
        ("satgee", "stage", 2),
        ("ca", "abc", 3),  # no letter is touched twice
    ],
)
def test_error_count_is_the_least_number_of_errors(typed: str, meant: str, count: int) -> None:
    assert error_count(typed, meant, 5) == count


def slow_count(one: str, other: str) -> int:
    """The same recurrence, without a band."""
    table = [[i + j if i * j == 0 else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            swapped = i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]
            table[i][j] = min(
                table[i - 1][j] + 1,
                table[i][j - 1] + 1,
                table[i - 1][j - 1] + (one[i - 1] != other[j - 1]),
                table[i - 2][j - 2] + 1 if swapped else 99,
            )
    return table[-1][-1]


@given(one=WORDS, other=WORDS, limit=st.integers(0, 3))
def test_error_count_agrees_with_the_full_table_up_to_its_limit(one: str, other: str, limit: int) -> None:
    assert error_count(one, other, limit) == min(slow_count(one, other), limit + 1)


@given(one=WORDS, other=WORDS)
def test_one_error_changes_at_most_so_many_letters_and_pairs(one: str, other: str) -> None:
    errors = slow_count(one, other)

    assert (letters_of(one) ^ letters_of(other)).bit_count() <= LETTERS_IN_AN_ERROR * errors
    assert (pairs_of(one) & ~pairs_of(other)).bit_count() <= PAIRS_IN_AN_ERROR * errors


@pytest.mark.parametrize(
    ("word", "count"), [("java", 0), ("stage", 1), ("manager", 1), ("boekhoud", 2), ("html5css", 0)]
)
def test_allowed_errors_grow_with_the_word(word: str, count: int) -> None:
    assert allowed_errors(word) == count


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_typing_errors_are_recognised(language: str) -> None:
    written = pairs(language)
    index = SearchIndex(Vocabulary(()))
    for number, word in enumerate(dict.fromkeys([*OTHERS.split(), *(meant for _typed, meant in written)])):
        index.put(SearchedDocument(Document(str(number), language, word)))

    missed = [(typed, meant) for typed, meant in written if not is_first(index, typed, meant, language)]

    assert len(written) >= 20
    assert len(missed) <= len(written) // 20, missed  # recall of .95 or more


def is_first(index: SearchIndex, typed: str, meant: str, language: str) -> bool:
    found = index.search(typed, language, k=1)
    wanted = index.search(meant, language, k=1)
    assert wanted.documents, meant
    if not found.documents or found.documents[0].id != wanted.documents[0].id:
        return False
    return all(fold(correction.meant) == fold(meant) for correction in found.query.corrections)


@pytest.mark.parametrize("typed", ["tafel", "voetballen", "xylofoon", "guitare", "kühlschrank", "birthday"])
def test_words_that_are_no_errors_find_nothing(typed: str) -> None:
    index = SearchIndex(Vocabulary(()))
    meant = [meant for language in PAIRS for _typed, meant in pairs(language)]
    for number, word in enumerate([*OTHERS.split(), *meant]):
        index.put(SearchedDocument(Document(str(number), "nl", word)))

    assert index.search(typed, "nl", k=5).documents == ()
