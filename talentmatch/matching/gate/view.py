"""Gate view: one sentence as the work gate sees it, and what it decides for each token."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Final

from talentmatch.matching.reading.clauses import Span
from talentmatch.matching.text import Tokens, WordMemo
from talentmatch.matching.vocabulary import Annotation

#: What a word may be or begin.
PLACE: Final = 1
FIRST_NAME: Final = 2
INTRODUCTION: Final = 4
PEOPLE: Final = 8
SIGNAL: Final = 16


@dataclass(slots=True)
class GateView:
    """The tokens of a sentence, and why each of them goes; filled step by step, never shared.

    Parameters
    ----------
    text : str
    words, folded : list of str
        With and without accents.
    starts, ends : list of int
        Place in the text, in characters.
    joined : list of bool
        Whether nothing but a space, a hyphen or the like stands before a token.
    language : str
    clauses : list of (first, end)
        In tokens of the sentence.
    is_concept : list of bool
    reasons : list of str or None
    marks : int
        What may stand in the sentence at all, by its words: a sum of the marks below.
    """

    text: str
    words: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]
    joined: list[bool]
    language: str
    clauses: list[Span]
    is_concept: list[bool]
    reasons: list[str | None]
    marks: int
    _has_capitals: bool | None = None

    @classmethod
    def of(
        cls,
        text: str,
        tokens: Tokens,
        pieces: Sequence[Span],
        language: str,
        annotations: Iterable[Annotation],
        marks_of: WordMemo[int],
    ) -> GateView:
        """View the tokens of the clauses of a sentence."""
        first = bisect_left(tokens.starts, pieces[0][0])
        end = bisect_left(tokens.starts, pieces[-1][1])
        starts = tokens.starts[first:end]
        cuts = [*(bisect_left(starts, start) for start, _ in pieces), end - first]
        is_concept = [False] * (end - first)
        for each in annotations:
            inside = range(bisect_left(starts, each.start), bisect_left(starts, each.end))
            is_concept[inside.start : inside.stop] = [True] * len(inside)
        words = tokens.words[first:end]
        return cls(
            text,
            words,
            tokens.folded[first:end],
            starts,
            tokens.ends[first:end],
            tokens.joined[first:end],
            language,
            list(pairwise(cuts)),
            is_concept,
            [None] * (end - first),
            reduce(or_, marks_of.of(words), 0),
        )

    def is_capital(self, token: int) -> bool:
        """Whether a token is written with a capital."""
        return self.text[self.starts[token]].isupper()

    @property
    def has_capitals(self) -> bool:
        """Whether any word of the sentence is written with a capital."""
        if self._has_capitals is None:
            self._has_capitals = any(map(self.is_capital, range(len(self.starts))))
        return self._has_capitals

    def surface(self, token: int) -> str:
        """Return a token as written."""
        return self.text[self.starts[token] : self.ends[token]]

    def leave_out(self, first: int, end: int, reason: str) -> None:
        """Let tokens go that have no reason yet."""
        for token in range(first, end):
            self.reasons[token] = self.reasons[token] or reason
