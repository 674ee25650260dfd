"""Typing errors: how many letters were missed, added, changed or swapped between two words."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

_ONE_ERROR_FROM: Final = 5  # letters
_TWO_ERRORS_FROM: Final = 8
_BITS: Final = 64
#: What one error can change: it puts one letter in the place of another, and breaks up to three pairs of neighbours.
LETTERS_IN_AN_ERROR: Final = 2
PAIRS_IN_AN_ERROR: Final = 3


def allowed_errors(word: str) -> int:
    """Return how many errors a word may hold and still be recognised: 1 from five letters on, 2 from eight.

    A word with a digit or a sign is a name ("c++", "3d", "2027") and never corrected.
    """
    if not word.isalpha() or len(word) < _ONE_ERROR_FROM:
        return 0
    return 1 if len(word) < _TWO_ERRORS_FROM else 2


def error_count(typed: str, meant: str, limit: int) -> int:
    """Return the least number of errors that turn one word into the other, or limit + 1 when there are more.

    An error is a letter missed, added or changed, or two neighbours swapped, none of them touched twice (optimal
    string alignment; Damerau 1964, doi:10.1145/363958.363994).
    """
    if abs(len(typed) - len(meant)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for place, letter in enumerate(typed, start=1):
        before, last, row = row, before, [place] + [limit + 1] * len(meant)
        for column in range(max(1, place - limit), min(len(meant), place + limit) + 1):
            other = meant[column - 1]
            cost = min(before[column] + 1, row[column - 1] + 1, before[column - 1] + (letter != other))
            if place > 1 and column > 1 and letter == meant[column - 2] and typed[place - 2] == other:
                cost = min(cost, last[column - 2] + 1)
            row[column] = cost
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def letters_of(word: str) -> int:
    """Return a bit for each letter that a word holds, in 64 bits."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % _BITS)
    return bits


def pairs_of(word: str) -> int:
    """Return a bit for each pair of neighbouring letters that a word holds, in 64 bits."""
    bits = 0
    for first, second in pairwise(word):
        bits |= 1 << ((31 * ord(first) + ord(second)) % _BITS)
    return bits
