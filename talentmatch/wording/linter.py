"""What in the words of a vacancy may discriminate, or speaks to one gender only. Advice, never a verdict."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from talentmatch.wording.markers import has_marker, incomplete_marker, marker_of
from talentmatch.wording.pairs import is_paired
from talentmatch.wording.rules import Rule, Table, table_of

#: Characters that people type in several ways; one for one, so that places in the text stay what they are.
_SAME = str.maketrans({"’": "'", "‘": "'", "`": "'", "‑": "-", "–": "-", "\u00a0": " ", "\u202f": " "})
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|\n")
#: Where a rule counts that is not for titles alone.
ANYWHERE = frozenset({"any"})
#: Characters to either side within which a sentence ends.
_REACH = 400


@dataclass(frozen=True, slots=True)
class Finding:
    """Words of a text that deserve a second look.

    ``text[start:end] == quote``. ``ground`` is one of `rules.GROUNDS`, ``kind`` one of `rules.KINDS`; ``explanation``
    is the key of the sentence that says why; ``suggestion`` is a better wording in the language of the text.
    """

    start: int
    end: int
    quote: str
    ground: str
    kind: str
    explanation: str
    suggestion: str


def findings(text: str, language: str) -> tuple[Finding, ...]:
    """What running text in ``language`` ("nl", "fr", "en" or "de") says, in the order of the text.

    Raises ``ValueError`` for another language.
    """
    return _found(text, language, ANYWHERE)


def title_findings(title: str, language: str) -> tuple[Finding, ...]:
    """What the title of a vacancy says: as in running text, and a name of one gender without (m/v/x) or its like.

    Raises ``ValueError`` for a language without rules.
    """
    found = _found(title, language, ANYWHERE if has_marker(title) else ANYWHERE | {"title"})
    marker = incomplete_marker(title)
    if marker is None:
        return found
    start, end = marker
    whole = marker_of(language)
    third = Finding(start, end, title[start:end], "sex", "gendered", "sex.marker", whole)
    return _in_order((*found, third))


def _found(text: str, language: str, places: frozenset[str]) -> tuple[Finding, ...]:
    table = table_of(language)
    plain = text.translate(_SAME)
    found = [finding for rule in table.rules if rule.where in places for finding in _of_rule(rule, table, text, plain)]
    return _in_order(_longest(found))


def _of_rule(rule: Rule, table: Table, text: str, plain: str) -> Iterator[Finding]:
    for match in rule.pattern.finditer(plain):
        start, end = match.span("q") if "q" in rule.pattern.groupindex else match.span()
        if _is_excused(rule, table, plain, match.start(), end):
            continue
        if rule.kind == "gendered" and (is_paired(plain, start, end) or _is_somebody_here(table, plain, start)):
            continue
        quote = text[start:end]
        suggestion = rule.suggestion.replace("{}", quote)
        yield Finding(start, end, quote, rule.ground, rule.kind, rule.explanation, suggestion)


def _is_excused(rule: Rule, table: Table, plain: str, start: int, end: int) -> bool:
    """Whether the sentence around the words says something else: a welcome, a target group, a law."""
    first, last = _sentence(plain, start, end)
    sentence = plain[first:last]
    if rule.unless is not None and rule.unless.search(sentence):
        return True
    if table.welcome is not None and table.welcome.search(sentence):
        return True
    return table.regardless is not None and table.regardless.search(plain, first, start) is not None


def _is_somebody_here(table: Table, plain: str, start: int) -> bool:
    """Whether the name is that of a colleague: "mit unserer Beraterin"."""
    before = plain[:start].rstrip()
    return table.ours is not None and any(
        word.end() == len(before) for word in table.ours.finditer(before, max(0, len(before) - 12))
    )


def _sentence(plain: str, start: int, end: int) -> tuple[int, int]:
    first, last = max(0, start - _REACH), min(len(plain), end + _REACH)
    for stop in _SENTENCE_END.finditer(plain, first, start):
        first = stop.end()
    after = _SENTENCE_END.search(plain, end, last)
    return first, after.start() if after else last


def _longest(found: Iterable[Finding]) -> Iterator[Finding]:
    """Of findings on one ground that run into each other, the longest; the first of equals."""
    kept: Finding | None = None
    end = 0
    for finding in sorted(found, key=lambda one: (one.ground, one.start, -one.end)):
        if kept is None or finding.ground != kept.ground or finding.start >= end:
            if kept is not None:
                yield kept
            kept, end = finding, finding.end
            continue
        end = max(end, finding.end)
        if finding.end - finding.start > kept.end - kept.start:
            kept = finding
    if kept is not None:
        yield kept


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.ground)))
