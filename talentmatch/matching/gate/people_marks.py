"""People marks: find the peoples of the world in a sentence, and tell a nationality from a language.

"I speak Turkish" is a skill and stays; "I am Turkish" and "Turkish roots" go.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from talentmatch.matching.gate.phrase_table import PhraseTable
from talentmatch.matching.gate.place_words import BEFORE_PEOPLES, LANGUAGE_TALK, NEIGHBOURS, ORIGIN_VERBS, PEOPLES
from talentmatch.matching.gate.view import PEOPLE, GateView

PEOPLE_LISTS: Final = [PEOPLES, NEIGHBOURS, ORIGIN_VERBS, LANGUAGE_TALK, sorted(BEFORE_PEOPLES)]
_LEVEL: Final = re.compile(r"[abc][12]")


def mark_peoples(view: GateView) -> None:
    """Let peoples go where no language is meant."""
    if not view.marks & PEOPLE:
        return
    is_talk: bool | None = None
    for found in _peoples().find(view.words, 0, len(view.words)):
        if view.language in {"nl", "en"} and not view.is_capital(found.first):
            continue
        if found.label == "neighbour":
            if _is_told_of_oneself(view, found.first):
                _leave_out(view, found.first, found.end)
            continue
        if view.is_concept[found.first] and not _is_told_of_oneself(view, found.first):
            is_talk = _is_language_talk(view) if is_talk is None else is_talk
            if is_talk:
                continue
        _leave_out(view, found.first, found.end)


def names_people(word: str) -> bool:
    """Whether a people may be named by a word, alone or with those behind it."""
    return _peoples().may_start_with(word)


def _leave_out(view: GateView, first: int, end: int) -> None:
    while first and view.joined[first] and view.folded[first - 1] in BEFORE_PEOPLES:
        first -= 1
    view.is_concept[first:end] = [False] * (end - first)
    view.leave_out(first, end, "origin")


def _is_told_of_oneself(view: GateView, token: int) -> bool:
    """Whether "I am", with an article at most, stands before a word."""
    before = view.folded[max(0, token - 2) : token]
    return any(word in _verbs(view.language) for word in before)


def _is_language_talk(view: GateView) -> bool:
    talk = _talk()
    return any(_LEVEL.fullmatch(word) or talk.holds(word) for word in view.words)


@cache
def _peoples() -> PhraseTable:
    peoples = [(entry, "people") for entry in PEOPLES.split()]
    return PhraseTable([*peoples, *((entry, "neighbour") for entry in NEIGHBOURS.split())])


@cache
def _talk() -> PhraseTable:
    return PhraseTable((entry, "talk") for entry in LANGUAGE_TALK.split())


@cache
def _verbs(language: str) -> frozenset[str]:
    return frozenset(ORIGIN_VERBS.get(language, "").split())
