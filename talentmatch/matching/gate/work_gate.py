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
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby, pairwise
from operator import ge
from typing import Final, NamedTuple

from talentmatch.matching.gate.identity_signals import SIGNALS
from talentmatch.matching.gate.name_marks import NAME_LISTS, NameMarks
from talentmatch.matching.gate.people_marks import PEOPLE_LISTS, mark_peoples, names_people
from talentmatch.matching.gate.phrase_table import PhraseTable
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
_NEEDED_IN_SENTENCE: Final = 2  # evidence beside a sign: one word of a work, or two of work at large
_NEEDED_IN_CLAUSE: Final = 3  # in one clause with a strong sign: a word of a work, and another of any kind
_FARTHEST_TIE: Final = 5
_LONGEST_TAIL: Final = 4
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
        parts: list[_Part] = []
        for first, end in view.clauses:
            parts += _parts(view, first, end)
        _judge_parts(view, parts)
        return Judgement(tuple(_pieces(view)))

    def _marks_of(self, word: str, language: str) -> int:
        is_signal = _signals(language).may_start_with(word)
        return self._names.marks_of(word, language) + PEOPLE * names_people(word) + SIGNAL * is_signal


class _Part(NamedTuple):
    """A clause, or a part of one with a strong sign of who somebody is.

    Parameters
    ----------
    first, end : int
        In tokens of the sentence.
    sign : str or None
        What it is a strong sign of.
    near : str or None
        What its clause tells of who somebody is.
    is_beside : bool
        Whether any sign stands in its clause.
    is_tied : bool
        Whether only a preposition parts it from a sign.
    """

    first: int
    end: int
    sign: str | None
    near: str | None
    is_beside: bool
    is_tied: bool


def _parts(view: GateView, first: int, end: int) -> list[_Part]:
    """Return a clause as it is or, when a strong sign stands in it, cut so that the sign takes less with it."""
    signs = _read_signs(view, first, end) if view.marks & SIGNAL else []
    if all(reason is None for _token, reason in signs):
        return [_Part(first, end, None, None, is_beside=bool(signs), is_tied=False)]
    own = [token for token in range(first + 1, end) if _is_cut(view, first, token, end)]
    strong = [(token, reason) for token, reason in signs if reason]
    ties = {place for token, _reason in strong if (place := _tie(view, first, token)) is not None}
    bounds = [first, *sorted({*own, *ties}), end]
    places = [token for token, _reason in strong]
    found = []
    for start, stop in pairwise(bounds):
        place = bisect_left(places, start)
        sign = strong[place][1] if place < len(places) and places[place] < stop else None
        is_tied = start in ties or stop in ties
        found.append(_Part(start, stop, sign, strong[0][1], is_beside=True, is_tied=is_tied))
    return found


def _is_cut(view: GateView, first: int, token: int, end: int) -> bool:
    """Whether a part of its own begins: behind a comma, or at a subject: "Als moeder | leerde ik plannen"."""
    if "," in view.text[view.ends[token - 1] : view.starts[token]]:
        return True
    if token < first + 2:
        return False
    subjects, links = _I.get(view.language, _NO_WORDS), LINKS.get(view.language, _NO_WORDS)
    if view.language in _VERB_SECOND:
        return token + 1 < end and view.words[token + 1] in subjects and view.words[token] not in links
    return view.words[token] in subjects and view.words[token - 1] not in links


def _tie(view: GateView, first: int, sign: int) -> int | None:
    """Return the preposition that ties a sign to the words before it: "I gave lessons | at my mosque"."""
    ties = TIES.get(view.language, _NO_WORDS)
    for token in range(sign, max(first, sign - _FARTHEST_TIE), -1):
        if view.words[token] in ties:
            return token
    return None


def _judge_parts(view: GateView, parts: Sequence[_Part]) -> None:
    """Let go what a strong sign takes with it, and what does not speak of work."""
    needed = _needed(parts)
    evidence = [0 if part.sign else _evidence(view, part.first, part.end) for part in parts]
    is_work = any(map(ge, evidence, needed))
    before: str | None = None
    is_begun = False
    for part, after in pairwise(parts):
        if after.sign and not part.sign:
            _leave_out_tail(view, part, after.sign)
    for part, found, enough in zip(parts, evidence, needed, strict=True):
        is_whole = found >= enough or (is_work and _may_lean(view, part, before))
        if part.sign:
            _keep_work_alone(view, part.first, part.end, part.sign)
        elif not is_whole:
            view.leave_out(part.first, part.end, before or part.near or _reason_of(view, part) or NOT_WORK)
        elif before and not is_begun:
            _leave_out_links(view, part, before)
        is_begun = is_begun or (is_whole and not part.sign)
        before = part.sign or (before if not is_whole else None)


def _may_lean(view: GateView, part: _Part, before: str | None) -> bool:
    """Whether a part that does not speak of work itself may stay in a sentence that does."""
    return not (part.is_beside or (before and _hangs_on(view, part.first)))


def _needed(parts: Sequence[_Part]) -> list[int]:
    """Return how much evidence each part needs: the more, the closer it stands to a sign."""
    needed, is_after = [], False
    for part in parts:
        is_near = is_after or part.is_beside
        needed.append(_NEEDED_IN_CLAUSE if part.is_tied else _NEEDED_IN_SENTENCE if is_near else 1)
        is_after = is_after or part.sign is not None
    return needed


def _reason_of(view: GateView, part: _Part) -> str | None:
    """Return why words of a part went, names and places apart."""
    return next(
        (reason for reason in view.reasons[part.first : part.end] if reason not in {None, "name", "place"}), None
    )


def _hangs_on(view: GateView, first: int) -> bool:
    """Whether a part only goes on with the one before it."""
    return view.words[first] in HANGING.get(view.language, _NO_WORDS)


def _leave_out_links(view: GateView, part: _Part, reason: str) -> None:
    """Let the words go that tied a part to what is gone."""
    for token in range(part.first, part.end):
        if view.words[token] not in LINKS.get(view.language, _NO_WORDS):
            break
        view.leave_out(token, token + 1, reason)


def _leave_out_tail(view: GateView, part: _Part, reason: str) -> None:
    """Let a few words go that lead over to a sign: "I build apps, mostly | while my baby sleeps"."""
    for token in range(part.end - 1, max(part.first - 1, part.end - 1 - _LONGEST_TAIL), -1):
        if _is_work(view, token):
            return
        if token == part.first or "," in view.text[view.ends[token - 1] : view.starts[token]]:
            view.leave_out(token, part.end, reason)
            return


def _read_signs(view: GateView, first: int, end: int) -> list[tuple[int, str | None]]:
    """Let the words of a clause go that tell who somebody is; return where they begin, and what strong ones tell."""
    signs: list[tuple[int, str | None]] = []
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
    if end + 1 < len(view.words) and view.words[end + 1] in _I.get(view.language, _NO_WORDS):
        return False
    return end < len(view.words) and view.joined[end] and _names_a_place_of_work(view, end)


def _names_a_place_of_work(view: GateView, token: int) -> bool:
    return _is_work(view, token) or view.folded[token].startswith(CIRCLES)


def _is_about_others(view: GateView, first: int, end: int) -> bool:
    addressed = ADDRESSED.get(view.language, _NO_WORDS)
    if not addressed.isdisjoint(view.folded[first:end]):
        return True
    return next(_others(view.language).find(view.words, first, end), None) is not None


def _evidence(view: GateView, first: int, end: int) -> int:
    """Return how much of what is left of a clause speaks of work, study or skills; no more than is ever needed."""
    found = 0
    for token in range(first, end):
        if not view.reasons[token]:
            found += _weight(view, token)
            if found >= _NEEDED_IN_CLAUSE:
                break
    return found


def _weight(view: GateView, token: int) -> int:
    """Return 2 for a concept or a word of a work, 1 for one of work at large ("study", "job"), else 0."""
    weight = _word_weights(view.language)[view.words[token]]
    if weight == 1:
        return 1
    return 2 if weight or view.is_concept[token] or _TECHNICAL[view.surface(token)] else 0


def _is_work(view: GateView, token: int) -> bool:
    return _weight(view, token) > 0


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


def _keep_work_alone(view: GateView, first: int, end: int, reason: str) -> None:
    """Keep concepts and words of work, if there are enough to tell of a work."""
    kept = [token for token in range(first, end) if not view.reasons[token] and _is_work(view, token)]
    is_enough = sum(_weight(view, token) for token in kept) >= _NEEDED_IN_CLAUSE
    if not is_enough or not any(view.is_concept[token] for token in kept):
        kept = []
    for token in range(first, end):
        if token not in kept:
            view.leave_out(token, token + 1, reason)


def _pieces(view: GateView) -> Iterator[LeftOut]:
    if not any(view.reasons):
        return
    for first, end in view.clauses:
        for reason, run in groupby(range(first, end), key=view.reasons.__getitem__):
            if reason is not None:
                tokens = list(run)
                yield LeftOut(view.starts[tokens[0]], view.ends[tokens[-1]], reason)


_NO_WORDS: Final[frozenset[str]] = frozenset()
_I: Final = {code: frozenset(words) for code, words in {"nl": ["ik"], "en": ["i"], "fr": ["je"], "de": ["ich"]}.items()}
_VERB_SECOND: Final = frozenset({"nl", "de"})


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
def _general(language: str) -> PhraseTable:
    return PhraseTable((entry, "general") for entry in GENERAL.get(language, "").split())


@cache
def _others(language: str) -> PhraseTable:
    return PhraseTable((entry, "others") for entry in OTHERS.get(language, "").split())


@cache
def _lists_digest() -> str:
    words = [
        {language: sorted(listed) for language, listed in table.items()} for table in (ADDRESSED, HANGING, LINKS, TIES)
    ]
    lists = [ADJECTIVES, CIRCLES, SIGNALS, WORK, GENERAL, OTHERS, words, NAME_LISTS, PEOPLE_LISTS]
    return hashlib.sha256(json.dumps(lists, sort_keys=True).encode()).hexdigest()
