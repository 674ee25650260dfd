"""Name marks: find the names of people and places in a sentence.

A name of a person is one that is given as such ("my name is ..."), or a listed first name with a capital, with the
names behind it. A place goes with the small words before it, so that "in Hasselt" and "à Liège" leave the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from typing import Final

from talentmatch.matching.gate.person_names import (
    CLOSINGS,
    DOUBTFUL_NAMES,
    FIRST_NAMES,
    INTRODUCTIONS,
    NAME_PARTICLES,
    SELF_VERBS,
)
from talentmatch.matching.gate.phrase_table import PhraseTable
from talentmatch.matching.gate.place_words import BEFORE_PLACES, DOUBTFUL_PLACES, PEOPLE_ENDINGS, TOWNS
from talentmatch.matching.gate.view import FIRST_NAME, INTRODUCTION, PLACE, GateView
from talentmatch.matching.text import WordMemo, fold, stop_words_of, tokenise

#: All that is known here of names, for a fingerprint.
NAME_LISTS: Final = [
    sorted(FIRST_NAMES),
    sorted(DOUBTFUL_NAMES),
    sorted(CLOSINGS),
    sorted(NAME_PARTICLES),
    INTRODUCTIONS,
    SELF_VERBS,
    {language: sorted(words) for language, words in BEFORE_PLACES.items()},
    sorted(DOUBTFUL_PLACES),
    PEOPLE_ENDINGS,
]
_LONGEST_PLACE: Final = 5
_LONGEST_NAME: Final = 4
_MOST_SMALL_WORDS: Final = 3
_SHORTEST_INHABITED: Final = 4
_NONE: Final[frozenset[str]] = frozenset()


class NameMarks:
    """Marks names of people and places.

    Parameters
    ----------
    place_names : iterable of str
        As written, in any language.
    """

    def __init__(self, place_names: Iterable[str]) -> None:
        names = {tuple(tokenise(name).folded) for name in place_names} | {tuple(town.split("_")) for town in TOWNS}
        self._places = frozenset(name for name in names if 0 < len(name) <= _LONGEST_PLACE)
        self._sizes: dict[str, tuple[int, ...]] = {}
        for name in self._places:
            sizes = {*self._sizes.get(name[0], ()), len(name)}
            self._sizes[name[0]] = tuple(sorted(sizes, reverse=True))
        self._inhabited = frozenset(
            name[-1]
            for name in self._places
            if len(name[-1]) >= _SHORTEST_INHABITED and name[-1] not in DOUBTFUL_PLACES
        )
        self._may_be_place = WordMemo(self._begins_place)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the places, in hexadecimal."""
        return hashlib.sha256(json.dumps(sorted(self._places)).encode()).hexdigest()

    def mark(self, view: GateView) -> None:
        """Let the names of a sentence go."""
        if view.marks & PLACE:
            self._mark_places(view)
        if view.marks & INTRODUCTION:
            _mark_given_names(view)
        if view.marks & FIRST_NAME:
            _mark_listed_names(view)

    def marks_of(self, word: str, language: str) -> int:
        """Return what a word may be: a place, a first name, or what a name is given with."""
        folded = fold(word)
        is_introduction = folded in CLOSINGS or _introductions(language).may_start_with(word)
        return (
            PLACE * self._may_be_place[folded] + FIRST_NAME * (folded in FIRST_NAMES) + INTRODUCTION * is_introduction
        )

    def _mark_places(self, view: GateView) -> None:
        free = 0  # the first token after the place found last
        for token, may_be_place in enumerate(self._may_be_place.of(view.folded)):
            if not may_be_place or token < free:
                continue
            size = self._place_size(view, token)
            if size:
                view.leave_out(_with_small_words(view, token), token + size, "place")
                free = token + size
            elif self._names_people(view, token):
                view.leave_out(token, token + 1, "place")

    def _begins_place(self, word: str) -> bool:
        """Whether a place, or who lives in one, may be named by a word."""
        return word in self._sizes or word.endswith(PEOPLE_ENDINGS)

    def _place_size(self, view: GateView, first: int) -> int:
        for size in self._sizes.get(view.folded[first], ()):
            end = first + size
            if end > len(view.words) or tuple(view.folded[first:end]) not in self._places:
                continue
            if any(view.is_concept[first:end]):
                continue
            if self._is_meant(view, first, size):
                return size
        return 0

    def _names_people(self, view: GateView, token: int) -> bool:
        """Whether a word names who lives in a place: "Genkenaar", "Liégeoise", "Kölner"."""
        if not view.is_capital(token) or view.is_concept[token]:
            return False
        word = view.folded[token]
        endings = (ending for ending in PEOPLE_ENDINGS if word.endswith(ending))
        return any(not self._inhabited.isdisjoint(_roots(word[: -len(ending)])) for ending in endings)

    def _is_meant(self, view: GateView, first: int, size: int) -> bool:
        before = view.folded[first - 1] if first else ""
        is_behind_small_word = view.joined[first] and before in BEFORE_PLACES.get(view.language, _NONE)
        word = view.folded[first]
        if size == 1 and (word in DOUBTFUL_PLACES or word in stop_words_of(view.language)):
            return view.is_capital(first) and is_behind_small_word
        return view.is_capital(first) or (is_behind_small_word and not view.has_capitals)


def _roots(root: str) -> set[str]:
    return {root, *(root + ending for ending in ("e", "en", "t", "s", "es"))}


def _with_small_words(view: GateView, first: int) -> int:
    small = BEFORE_PLACES.get(view.language, _NONE)
    for _ in range(_MOST_SMALL_WORDS):
        if not first or not view.joined[first] or view.folded[first - 1] not in small:
            break
        first -= 1
    return first


def _mark_given_names(view: GateView) -> None:
    """Mark what somebody gives as a name, whatever it is."""
    for found in _introductions(view.language).find(view.words, 0, len(view.words)):
        if found.end < len(view.words) and (found.label == "given" or _is_listed(view, found.end)):
            _mark_run(view, found.end, is_sure=True)
            if found.label == "given":
                view.leave_out(found.first, found.end, "name")
    if CLOSINGS.isdisjoint(view.folded):
        return
    for token in range(len(view.words) - 1):
        if view.folded[token] in CLOSINGS and token + 3 >= len(view.words) - _LONGEST_NAME:
            _mark_run(view, token + 1, is_sure=_is_listed(view, token + 1))


def _mark_listed_names(view: GateView) -> None:
    token = 0
    while token < len(view.words):
        word = view.folded[token]
        if word in FIRST_NAMES and not view.is_concept[token] and not view.reasons[token] and view.is_capital(token):
            token = _mark_run(view, token, is_sure=False)
        else:
            token += 1


def _is_listed(view: GateView, token: int) -> bool:
    return view.is_capital(token) and (view.folded[token] in FIRST_NAMES or view.folded[token] in DOUBTFUL_NAMES)


def _mark_run(view: GateView, first: int, *, is_sure: bool) -> int:
    """Mark a name and the names and particles behind it; return where it ends."""
    token = last = first
    while token < len(view.words) and token - first < _LONGEST_NAME:
        if token > first and not view.joined[token]:
            break
        if token > first and view.is_concept[token]:
            break
        if view.is_capital(token) and (token == first or _may_be_surname(view, token)):
            last = token + 1
        elif token == first or view.folded[token] not in NAME_PARTICLES:
            break
        token += 1
    if is_sure:
        view.is_concept[first:last] = [False] * (last - first)
    view.leave_out(first, last, "name")
    return max(last, first + 1)


def _may_be_surname(view: GateView, token: int) -> bool:
    """In German every noun has a capital: there only a word of no list of stop words, not in a concept, may be one."""
    return view.folded[token] not in stop_words_of(view.language)


@cache
def _introductions(language: str) -> PhraseTable:
    given = [(entry, "given") for entry in INTRODUCTIONS.get(language, "").split()]
    told = [(entry, "told") for entry in SELF_VERBS.get(language, "").split()]
    return PhraseTable([*given, *told])
