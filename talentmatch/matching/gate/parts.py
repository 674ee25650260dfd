"""Parts: a clause cut at strong signs of who somebody is, and what of each part may stay."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import ge
from typing import Final, NamedTuple

from talentmatch.matching.gate.evidence import NEEDED_IN_CLAUSE, evidence_of, is_work, keep_work_alone
from talentmatch.matching.gate.signs import NO_WORDS, SUBJECTS, read_signs
from talentmatch.matching.gate.view import SIGNAL, GateView
from talentmatch.matching.gate.work_words import HANGING, LINKS, TIES

NOT_WORK: Final = "not_work"
_NEEDED_IN_SENTENCE: Final = 2  # evidence beside a sign: one word of a work, or two of work at large
_FARTHEST_TIE: Final = 5
_LONGEST_TAIL: Final = 4
_VERB_SECOND: Final = frozenset({"nl", "de"})


class Part(NamedTuple):
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


def parts_of(view: GateView, first: int, end: int) -> list[Part]:
    """Return a clause as it is or, when a strong sign stands in it, cut so that the sign takes less with it."""
    signs = read_signs(view, first, end) if view.marks & SIGNAL else []
    if all(reason is None for _token, reason in signs):
        return [Part(first, end, None, None, is_beside=bool(signs), is_tied=False)]
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
        found.append(Part(start, stop, sign, strong[0][1], is_beside=True, is_tied=is_tied))
    return found


def _is_cut(view: GateView, first: int, token: int, end: int) -> bool:
    """Whether a part of its own begins: behind a comma, or at a subject: "Als moeder | leerde ik plannen"."""
    if "," in view.text[view.ends[token - 1] : view.starts[token]]:
        return True
    if token < first + 2:
        return False
    subjects, links = SUBJECTS.get(view.language, NO_WORDS), LINKS.get(view.language, NO_WORDS)
    if view.language in _VERB_SECOND:
        return token + 1 < end and view.words[token + 1] in subjects and view.words[token] not in links
    return view.words[token] in subjects and view.words[token - 1] not in links


def _tie(view: GateView, first: int, sign: int) -> int | None:
    """Return the preposition that ties a sign to the words before it: "I gave lessons | at my mosque"."""
    ties = TIES.get(view.language, NO_WORDS)
    for token in range(sign, max(first, sign - _FARTHEST_TIE), -1):
        if view.words[token] in ties:
            return token
    return None


def judge_parts(view: GateView, parts: Sequence[Part]) -> None:
    """Let go what a strong sign takes with it, and what does not speak of work."""
    needed = _needed(parts)
    evidence = [0 if part.sign else evidence_of(view, part.first, part.end) for part in parts]
    is_any_work = any(map(ge, evidence, needed))
    before: str | None = None
    is_begun = False
    for part, after in pairwise(parts):
        if after.sign and not part.sign:
            _leave_out_tail(view, part, after.sign)
    for part, found, enough in zip(parts, evidence, needed, strict=True):
        is_whole = found >= enough or (is_any_work and _may_lean(view, part, before))
        if part.sign:
            keep_work_alone(view, part.first, part.end, part.sign)
        elif not is_whole:
            view.leave_out(part.first, part.end, before or part.near or _reason_of(view, part) or NOT_WORK)
        elif before and not is_begun:
            _leave_out_links(view, part, before)
        is_begun = is_begun or (is_whole and not part.sign)
        before = part.sign or (before if not is_whole else None)


def _may_lean(view: GateView, part: Part, before: str | None) -> bool:
    """Whether a part that does not speak of work itself may stay in a sentence that does."""
    return not (part.is_beside or (before and _hangs_on(view, part.first)))


def _needed(parts: Sequence[Part]) -> list[int]:
    """Return how much evidence each part needs: the more, the closer it stands to a sign."""
    needed, is_after = [], False
    for part in parts:
        is_near = is_after or part.is_beside
        needed.append(NEEDED_IN_CLAUSE if part.is_tied else _NEEDED_IN_SENTENCE if is_near else 1)
        is_after = is_after or part.sign is not None
    return needed


def _reason_of(view: GateView, part: Part) -> str | None:
    """Return why words of a part went, names and places apart."""
    return next(
        (reason for reason in view.reasons[part.first : part.end] if reason not in {None, "name", "place"}), None
    )


def _hangs_on(view: GateView, first: int) -> bool:
    """Whether a part only goes on with the one before it."""
    return view.words[first] in HANGING.get(view.language, NO_WORDS)


def _leave_out_links(view: GateView, part: Part, reason: str) -> None:
    """Let the words go that tied a part to what is gone."""
    for token in range(part.first, part.end):
        if view.words[token] not in LINKS.get(view.language, NO_WORDS):
            break
        view.leave_out(token, token + 1, reason)


def _leave_out_tail(view: GateView, part: Part, reason: str) -> None:
    """Let a few words go that lead over to a sign: "I build apps, mostly | while my baby sleeps"."""
    for token in range(part.end - 1, max(part.first - 1, part.end - 1 - _LONGEST_TAIL), -1):
        if is_work(view, token):
            return
        if token == part.first or "," in view.text[view.ends[token - 1] : view.starts[token]]:
            view.leave_out(token, part.end, reason)
            return
