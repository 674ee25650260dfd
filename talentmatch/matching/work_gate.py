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
from functools import cache
from itertools import groupby
from typing import Final

from talentmatch.matching.clauses import Span
from talentmatch.matching.gate_view import GateView
from talentmatch.matching.identity_signals import SIGNALS
from talentmatch.matching.name_marks import NAME_LISTS, NameMarks
from talentmatch.matching.people_marks import PEOPLE_LISTS, mark_peoples
from talentmatch.matching.phrase_table import PhraseTable
from talentmatch.matching.text import Tokens
from talentmatch.matching.vectors import LeftOut
from talentmatch.matching.vocabulary import Annotation
from talentmatch.matching.work_words import ADDRESSED, HANGING, OTHERS, WORK

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
_NEEDED_BESIDE_SIGN: Final = 2  # words of work, in a sentence with a strong sign elsewhere
_FEWEST_KEPT: Final = 2  # words; "student" alone beside a sign tells nothing of a work
NOT_WORK: Final = "not_work"


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
        view = GateView.of(text, tokens, pieces, language, annotations)
        self._names.mark(view)
        mark_peoples(view)
        signs = [_read_signs(view, first, end) for first, end in view.clauses]
        _judge_clauses(view, signs)
        return Judgement(tuple(_pieces(view)))


def _judge_clauses(view: GateView, signs: Sequence[str | None]) -> None:
    """Let go what a strong sign takes with it, and the clauses that do not speak of work."""
    needed = _NEEDED_BESIDE_SIGN if any(signs) else 1
    evidence = [
        0 if strong else _evidence(view, first, end) for strong, (first, end) in zip(signs, view.clauses, strict=True)
    ]
    is_work = any(found >= needed for found in evidence)
    before: str | None = None
    for (first, end), strong, found in zip(view.clauses, signs, evidence, strict=True):
        if strong:
            _keep_work_alone(view, first, end, strong)
        elif found < needed and not (is_work and (before is None or not _hangs_on(view, first))):
            view.leave_out(first, end, before or NOT_WORK)
        before = strong


def _hangs_on(view: GateView, first: int) -> bool:
    """Whether a clause only goes on with the one before it."""
    return view.words[first] in HANGING.get(view.language, _NO_WORDS)


def _read_signs(view: GateView, first: int, end: int) -> str | None:
    """Let the words of a clause go that tell who somebody is; return the reason of the first strong sign."""
    strong = None
    is_about_others = None
    for found in _signals(view.language).find(view.words, first, end):
        strength, reason = found.label.split(":")
        if all(view.is_concept[found.first : found.end]):
            continue
        if strength == "about_self":
            if is_about_others is None:
                is_about_others = _is_about_others(view, first, end)
            if is_about_others:
                continue
        view.leave_out(found.first, found.end, reason)
        if strength != "word":
            strong = strong or reason
    return strong


def _is_about_others(view: GateView, first: int, end: int) -> bool:
    addressed = ADDRESSED.get(view.language, _NO_WORDS)
    if not addressed.isdisjoint(view.folded[first:end]):
        return True
    return next(_others(view.language).find(view.words, first, end), None) is not None


def _evidence(view: GateView, first: int, end: int) -> int:
    """Return how much of what is left of a clause speaks of work, study or skills; a concept counts as two words."""
    return sum(
        2 if view.is_concept[token] else _is_work(view, token) for token in range(first, end) if not view.reasons[token]
    )


def _is_work(view: GateView, token: int) -> bool:
    return view.is_concept[token] or _work(view.language).holds(view.words[token]) or _is_technical(view, token)


def _is_technical(view: GateView, token: int) -> bool:
    """Whether a word is written as products and abbreviations are: PostGIS, STM32, C++."""
    surface = view.surface(token)
    if len(surface) < 2 or surface.isdecimal() or surface.islower() or surface.istitle():
        return False
    return any(character.isupper() or character.isdecimal() for character in surface[1:])


def _keep_work_alone(view: GateView, first: int, end: int, reason: str) -> None:
    """Keep concepts and words of work, if there are enough to tell of a work."""
    kept = [token for token in range(first, end) if not view.reasons[token] and _is_work(view, token)]
    if len(kept) < _FEWEST_KEPT or not any(view.is_concept[token] for token in kept):
        kept = []
    for token in range(first, end):
        if token not in kept:
            view.leave_out(token, token + 1, reason)


def _pieces(view: GateView) -> Iterator[LeftOut]:
    for first, end in view.clauses:
        for reason, run in groupby(range(first, end), key=view.reasons.__getitem__):
            if reason is not None:
                tokens = list(run)
                yield LeftOut(view.starts[tokens[0]], view.ends[tokens[-1]], reason)


_NO_WORDS: Final[frozenset[str]] = frozenset()


@cache
def _signals(language: str) -> PhraseTable:
    return PhraseTable(
        (entry, f"{strength}:{reason}")
        for strength, table in SIGNALS.items()
        for reason, lists in table.items()
        for code in ("any", language)
        for entry in lists.get(code, "").split()
    )


@cache
def _work(language: str) -> PhraseTable:
    return PhraseTable((entry, "work") for code in ("any", language) for entry in WORK.get(code, "").split())


@cache
def _others(language: str) -> PhraseTable:
    return PhraseTable((entry, "others") for entry in OTHERS.get(language, "").split())


@cache
def _lists_digest() -> str:
    lists = [
        SIGNALS,
        WORK,
        OTHERS,
        {code: sorted(words) for code, words in ADDRESSED.items()},
        NAME_LISTS,
        PEOPLE_LISTS,
    ]
    return hashlib.sha256(json.dumps(lists, sort_keys=True).encode()).hexdigest()
