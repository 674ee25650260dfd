"""Work gate: which words of a text may count, so that no ranking moves by who somebody is.

A text is judged clause by clause. Words that tell who somebody is (faith, union, origin, family, age, health ...) never
count; a strong sign of that kind leaves nothing of its clause but concepts and words of work. A clause that names no
concept and no work, study or skill is left out whole. Names of people and places go. Everything that goes is told, with
the code of its reason.

The rules are word lists in four languages and nothing learned: anybody can look up why a word was left out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby
from typing import Final

from talentmatch.matching.gate.identity_signals import SIGNALS
from talentmatch.matching.gate.name_marks import NAME_LISTS, NameMarks
from talentmatch.matching.gate.parts import Part, judge_parts, parts_of
from talentmatch.matching.gate.people_marks import PEOPLE_LISTS, mark_peoples, names_people
from talentmatch.matching.gate.signs import signals
from talentmatch.matching.gate.view import PEOPLE, SIGNAL, GateView
from talentmatch.matching.gate.work_words import (
    ADDRESSED,
    ADJECTIVES,
    CIRCLES,
    GENERAL,
    HANGING,
    LINKS,
    OTHERS,
    TIES,
    WORK,
)
from talentmatch.matching.reading.clauses import Span
from talentmatch.matching.text import Tokens, WordMemo
from talentmatch.matching.vectors import LeftOut
from talentmatch.matching.vocabulary import Annotation

#: Why a piece of a text does not count; a closed list, for pages to translate.
REASONS: Final = (
    "name",
    "place",
    "origin",
    "faith",
    "politics",
    "union",
    "family",
    "age",
    "gender",
    "orientation",
    "health",
    "leave",
    "military",
    "leisure",
    "not_work",
)

_RECIPE: Final = 1  # raise it when the same lists come to judge a text differently


@dataclass(frozen=True, slots=True)
class Judgement:
    """What of a sentence does not count.

    Parameters
    ----------
    left_out : tuple of LeftOut
        In reading order, without overlap; each piece within one clause, its reason one of `REASONS`.
    """

    left_out: tuple[LeftOut, ...]


class WorkGate:
    """Judges sentences; the same words get the same judgement always.

    Parameters
    ----------
    place_names : iterable of str
        Names of municipalities and countries, as written in any language; towns of the world are known here.
    """

    def __init__(self, place_names: Iterable[str] = ()) -> None:
        self._names = NameMarks(place_names)
        self._marks: dict[str, WordMemo[int]] = {}

    @property
    def fingerprint(self) -> str:
        """SHA-256 of recipe, lists and place names, in hexadecimal."""
        return hashlib.sha256(json.dumps([_RECIPE, _lists_digest(), self._names.fingerprint]).encode()).hexdigest()

    def judge(
        self, text: str, tokens: Tokens, pieces: Sequence[Span], language: str, annotations: Sequence[Annotation]
    ) -> Judgement:
        """Return what of a sentence does not count.

        Parameters
        ----------
        text : str
        tokens : Tokens
            Of the whole text.
        pieces : sequence of (start, end)
            The clauses of the sentence, in order.
        language : str
            Of the sentence.
        annotations : sequence of Annotation
            The concepts found in the sentence.
        """
        if not pieces:
            return Judgement(())
        if language not in self._marks:
            self._marks[language] = WordMemo(partial(self._marks_of, language=language))
        view = GateView.of(text, tokens, pieces, language, annotations, self._marks[language])
        self._names.mark(view)
        mark_peoples(view)
        parts: list[Part] = []
        for first, end in view.clauses:
            parts += parts_of(view, first, end)
        judge_parts(view, parts)
        return Judgement(tuple(_pieces(view)))

    def _marks_of(self, word: str, language: str) -> int:
        is_signal = signals(language).may_start_with(word)
        return self._names.marks_of(word, language) + PEOPLE * names_people(word) + SIGNAL * is_signal


def _pieces(view: GateView) -> Iterator[LeftOut]:
    if not any(view.reasons):
        return
    for first, end in view.clauses:
        for reason, run in groupby(range(first, end), key=view.reasons.__getitem__):
            if reason is not None:
                tokens = list(run)
                yield LeftOut(view.starts[tokens[0]], view.ends[tokens[-1]], reason)


@cache
def _lists_digest() -> str:
    words = [
        {language: sorted(listed) for language, listed in table.items()} for table in (ADDRESSED, HANGING, LINKS, TIES)
    ]
    lists = [ADJECTIVES, CIRCLES, SIGNALS, WORK, GENERAL, OTHERS, words, NAME_LISTS, PEOPLE_LISTS]
    return hashlib.sha256(json.dumps(lists, sort_keys=True).encode()).hexdigest()
