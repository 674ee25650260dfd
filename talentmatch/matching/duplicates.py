"""Near-duplicates: the same vacancy handed in twice, on several boards, or re-posted with another text around it.

Vectors say that two texts are about the same; they do not say that one was made from the other. That is seen in runs of
three words (Broder, On the resemblance and containment of documents, 1997). A run counts by what its section is: the
paragraph on the task is what makes a vacancy, and the one on the employer stands in all vacancies of a company.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from talentmatch.matching.documents import Document
from talentmatch.matching.reading.clauses import sentences
from talentmatch.matching.reading.section_words import Kind
from talentmatch.matching.reading.sections import section_kinds
from talentmatch.matching.text import Tokens, tokenise

#: Shares of the text that is the same, from which one vacancy was made from the other. Written pairs set them
#: (tests/core/test_duplicates.py). Companies share no frame, so for two of them less proves more …
SAME_TEXT: Final = 0.6
#: … one company that hands in the same title again has often changed something …
SAME_TEXT_AND_TITLE: Final = 0.45
#: … and under two titles it has two vacancies, unless nearly everything is the same.
SAME_TEXT_OTHER_TITLE: Final = 0.85
#: Share of the words of two titles that is the same, from which they are one title.
SAME_TITLE: Final = 0.75
_RUN: Final = 3
#: What is asked, offered and told of the employer comes in one frame with every vacancy of a company.
_WEIGHTS: Final[Mapping[Kind, float]] = {
    "task": 1.0,
    "requirement": 0.3,
    "company": 0.1,
    "offer": 0.1,
    "contact": 0.05,
    "references": 0.05,
}
_OTHER: Final = 0.9
_FEWEST_RUNS: Final = 12.0  # a text with less in it proves nothing: "We are looking for a colleague" is no copy


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What of a vacancy shows that another one was made from it.

    Parameters
    ----------
    title : frozenset of str
        Its words.
    skills : frozenset of str
        As listed.
    runs : mapping of three words to weight in (0, 1]
        All runs of the text; each counts once, as its most weighty occurrence.
    """

    title: frozenset[str]
    skills: frozenset[str]
    runs: Mapping[tuple[str, ...], float]

    @classmethod
    def of(cls, vacancy: Document) -> Fingerprint:
        """Return the fingerprint of a vacancy, of all its text: what the work gate leaves out shows a copy too."""
        return cls(
            frozenset(tokenise(vacancy.title).folded),
            frozenset(" ".join(tokenise(skill).folded) for skill in vacancy.skills),
            _runs(vacancy.text),
        )


def _runs(text: str) -> dict[tuple[str, ...], float]:
    tokens = tokenise(text)
    words, weights, runs = tokens.folded, _weights(text, tokens), dict[tuple[str, ...], float]()
    for first in range(len(words) - _RUN + 1):
        weight = min(weights[first : first + _RUN])
        run = tuple(words[first : first + _RUN])
        if weight > runs.get(run, 0.0):
            runs[run] = weight
    return runs


def _weights(text: str, tokens: Tokens) -> list[float]:
    """Return how much each word counts, by the section its sentence stands in."""
    weights, spans = [_OTHER] * len(tokens.words), sentences(text)
    for (start, end), kind in zip(spans, section_kinds(text, tokens, spans), strict=True):
        first, after = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        weights[first:after] = [_WEIGHTS.get(kind, _OTHER)] * (after - first)
    return weights


def text_likeness(first: Fingerprint, second: Fingerprint) -> float:
    """Return the share of two texts that is the same: 2 x shared weight / weight of both (Dice 1945); in [0, 1].

    Broder's resemblance divides by the union instead, and so counts a sentence that one side added twice.
    """
    weight = sum(first.runs.values()) + sum(second.runs.values())
    shared = sum(min(weight, second.runs.get(run, 0.0)) for run, weight in first.runs.items())
    return 2.0 * shared / weight if weight else 0.0


def title_likeness(first: Fingerprint, second: Fingerprint) -> float:
    """Return the share of the words of two titles that is the same (Dice 1945), in [0, 1]."""
    count = len(first.title) + len(second.title)
    return 2.0 * len(first.title & second.title) / count if count else 0.0


def is_near_duplicate(first: Fingerprint, second: Fingerprint, *, is_same_company: bool) -> bool:
    """Whether one of two vacancies was, as good as certainly, made from the other.

    The texts must be the same to `SAME_TEXT`; within one company to `SAME_TEXT_AND_TITLE` under one title, and to
    `SAME_TEXT_OTHER_TITLE` under two. Where one has next to no text, only one company, one title, the same text and
    the same skills say so.
    """
    is_one_title = title_likeness(first, second) >= SAME_TITLE
    if min(sum(first.runs.values()), sum(second.runs.values())) < _FEWEST_RUNS:
        is_same_text = first.runs.keys() == second.runs.keys()
        return is_same_company and is_one_title and is_same_text and first.skills == second.skills
    least = SAME_TEXT
    if is_same_company:
        least = SAME_TEXT_AND_TITLE if is_one_title else SAME_TEXT_OTHER_TITLE
    return text_likeness(first, second) >= least
