"""Evidence: how much of what is left of a clause speaks of work, study or skills."""

from __future__ import annotations

from functools import cache, partial
from typing import Final

from talentmatch.matching.gate.phrase_table import PhraseTable
from talentmatch.matching.gate.view import GateView
from talentmatch.matching.gate.work_words import GENERAL, WORK
from talentmatch.matching.text import WordMemo

#: In one clause with a strong sign of who somebody is: a word of a work, and another of any kind.
NEEDED_IN_CLAUSE: Final = 3


def evidence_of(view: GateView, first: int, end: int) -> int:
    """Return how much of what is left of a clause speaks of work, study or skills; no more than is ever needed."""
    found, listed, words, reasons = 0, _word_weights(view.language), view.words, view.reasons
    for token in range(first, end):
        if reasons[token] is None:
            of_word = listed[words[token]]
            found += of_word if of_word == 1 else _own_weight(view, token, of_word)
            if found >= NEEDED_IN_CLAUSE:
                break
    return found


def weight(view: GateView, token: int) -> int:
    """Return 2 for a concept or a word of a work, 1 for one of work at large ("study", "job"), else 0."""
    listed = _word_weights(view.language)[view.words[token]]
    return listed if listed == 1 else _own_weight(view, token, listed)


def _own_weight(view: GateView, token: int, listed: int) -> int:
    return 2 if listed or view.is_concept[token] or _TECHNICAL[view.surface(token)] else 0


def is_work(view: GateView, token: int) -> bool:
    """Whether a word speaks of work, study or skills."""
    return weight(view, token) > 0


def keep_work_alone(view: GateView, first: int, end: int, reason: str) -> None:
    """Keep concepts and words of work, if there are enough to tell of a work."""
    kept = [token for token in range(first, end) if not view.reasons[token] and is_work(view, token)]
    is_enough = sum(weight(view, token) for token in kept) >= NEEDED_IN_CLAUSE
    if not is_enough or not any(view.is_concept[token] for token in kept):
        kept = []
    for token in range(first, end):
        if token not in kept:
            view.leave_out(token, token + 1, reason)


@cache
def _word_weights(language: str) -> WordMemo[int]:
    return WordMemo(partial(_word_weight, language=language))


def _word_weight(word: str, language: str) -> int:
    if _general(language).holds(word):
        return 1
    return 2 if _work(language).holds(word) else 0


def _is_technical(surface: str) -> bool:
    """Whether a word is written as products and abbreviations are: PostGIS, STM32, C++."""
    if len(surface) < 2 or surface.isdecimal() or surface.islower() or surface.istitle():
        return False
    return any(character.isupper() or character.isdecimal() for character in surface[1:])


_TECHNICAL: Final = WordMemo(_is_technical)


@cache
def _work(language: str) -> PhraseTable:
    return PhraseTable((entry, "work") for code in ("any", language) for entry in WORK.get(code, "").split())


@cache
def _general(language: str) -> PhraseTable:
    return PhraseTable((entry, "general") for entry in GENERAL.get(language, "").split())
