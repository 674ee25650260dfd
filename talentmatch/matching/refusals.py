"""Refusals: what a sentence says no to, and what kind of no it is."""

from __future__ import annotations

from typing import Literal, NamedTuple

from talentmatch.matching.clauses import Span
from talentmatch.matching.text import Tokens

Kind = Literal["refused", "excluded", "lacking", "not_needed"]


class Refusal(NamedTuple):
    """A stretch of a text under a no."""

    start: int
    end: int
    kind: Kind
    cue: str


def refused(text: str, tokens: Tokens, sentence: Span, language: str) -> tuple[Refusal, ...]:
    return ()
