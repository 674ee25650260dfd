"""Signs: the words of a clause that tell who somebody is, strong ones and weak ones."""

from __future__ import annotations

from functools import cache
from typing import Final

from talentmatch.matching.gate.evidence import is_work
from talentmatch.matching.gate.identity_signals import SIGNALS
from talentmatch.matching.gate.phrase_table import PhraseTable
from talentmatch.matching.gate.view import GateView
from talentmatch.matching.gate.work_words import ADDRESSED, ADJECTIVES, CIRCLES, OTHERS

NO_WORDS: Final[frozenset[str]] = frozenset()
#: The subject "I" of each language.
SUBJECTS: Final = {code: frozenset({word}) for code, word in (("nl", "ik"), ("en", "i"), ("fr", "je"), ("de", "ich"))}


def read_signs(view: GateView, first: int, end: int) -> list[tuple[int, str | None]]:
    """Let the words of a clause go that tell who somebody is; return where they begin, and what strong ones tell."""
    signs: list[tuple[int, str | None]] = []
    is_about_others = None
    for found in signals(view.language).find(view.words, first, end):
        strength, reason = found.label.split(":")
        if all(view.is_concept[found.first : found.end]):
            continue
        if strength == "about_self":
            if is_about_others is None:
                is_about_others = _is_about_others(view, first, end)
            if is_about_others:
                continue
        is_weak = strength == "word" or _describes_work(view, found.first, found.end)
        view.leave_out(found.first, found.end, reason)
        signs.append((found.first, None if is_weak else reason))
    return signs


def _describes_work(view: GateView, token: int, end: int) -> bool:
    """Whether a sign is a mere adjective beside a word of work: "a Catholic school", "une école catholique"."""
    if end - token > 1 or not view.folded[token].startswith(ADJECTIVES):
        return False
    if view.language == "fr":
        return token > 0 and view.joined[token] and _names_a_place_of_work(view, token - 1)
    if end + 1 < len(view.words) and view.words[end + 1] in SUBJECTS.get(view.language, NO_WORDS):
        return False
    return end < len(view.words) and view.joined[end] and _names_a_place_of_work(view, end)


def _names_a_place_of_work(view: GateView, token: int) -> bool:
    return is_work(view, token) or view.folded[token].startswith(CIRCLES)


def _is_about_others(view: GateView, first: int, end: int) -> bool:
    addressed = ADDRESSED.get(view.language, NO_WORDS)
    if not addressed.isdisjoint(view.folded[first:end]):
        return True
    return next(_others(view.language).find(view.words, first, end), None) is not None


@cache
def signals(language: str) -> PhraseTable:
    """Return the words and phrases of a language that tell who somebody is, labelled "strength:reason"."""
    return PhraseTable(
        (entry, f"{strength}:{reason}")
        for strength, table in SIGNALS.items()
        for reason, lists in table.items()
        for code in ("any", language)
        for entry in lists.get(code, "").split()
    )


@cache
def _others(language: str) -> PhraseTable:
    return PhraseTable((entry, "others") for entry in OTHERS.get(language, "").split())
