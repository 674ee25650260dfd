"""Explanation: a relevance as a sum of named contributions, with the places in both texts they come from."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a document.

    Parameters
    ----------
    field : {"title", "skills", "text"}
    start, end : int
        In characters, within the field or, for skills, within the one skill.
    item : int
        Which skill, for the field "skills".
    """

    field: str
    start: int
    end: int
    item: int = 0


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one shared stem, concept or occupation, or one pair of phrases, adds to the relevance.

    Parameters
    ----------
    key : str
        The stem, the concept or occupation id, or the numbers of the two phrases.
    candidate_surface, vacancy_surface : str
        As first written on each side, title before skills before text.
    value : float
        Share of the relevance; negative where one side refuses what the other has or asks.
    candidate_spans, vacancy_spans : tuple of Span
        All places where it is written.
    concept_id : str or None
        The concept, unless the block knows none.
    """

    key: str
    candidate_surface: str
    vacancy_surface: str
    value: float
    candidate_spans: tuple[Span, ...]
    vacancy_spans: tuple[Span, ...]
    concept_id: str | None


@dataclass(frozen=True, slots=True)
class BlockContribution:
    """What one block adds to the relevance.

    Parameters
    ----------
    block : str
    weight : float in [0, 1]
        Share of the block among all blocks; fixed, also when a document has nothing in the block.
    cosine : float in [-1, 1]
        Likeness of the two documents as this block sees them.
    value : float
        weight x cosine.
    contributions : tuple of Contribution
        All of them, largest first; their values sum to `value`. None for phrases when pairs were not asked for.
    """

    block: str
    weight: float
    cosine: float
    value: float
    contributions: tuple[Contribution, ...]

    def shown(self, limit: int) -> Shown:
        """Return the contributions that weigh most, for or against, and what all others come to."""
        chosen = sorted(self.contributions, key=lambda contribution: -abs(contribution.value))[:limit]
        parts = tuple(sorted(chosen, key=lambda contribution: -contribution.value))
        rest = math.fsum([self.value, *(-part.value for part in parts)])
        return Shown(parts, len(self.contributions) - len(parts), rest)


@dataclass(frozen=True, slots=True)
class Shown:
    """Some contributions of a block, how many more there are, and what these come to; all sum to the block's value."""

    contributions: tuple[Contribution, ...]
    more_count: int
    more_value: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a candidate and a vacancy have their relevance.

    Parameters
    ----------
    relevance : float in [-1, 1]
        Cosine; no unit, not a probability. The number that `rank` shows for the pair.
    blocks : tuple of BlockContribution
        Their values sum to the relevance.
    shared : tuple of str
        Concepts both have, by contribution: both name them, or one names them and the other a neighbour.
    missing : tuple of str
        Concepts the vacancy names and the candidate lacks, heaviest first.
    extra : tuple of str
        Concepts the candidate names and the vacancy does not, heaviest first.
    near : frozenset of str
        Those of the shared concepts that only one side names itself.
    against : tuple of Contribution
        What speaks against the pair: refused by one side and held or asked by the other, heaviest first.
    """

    relevance: float
    blocks: tuple[BlockContribution, ...]
    shared: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    against: tuple[Contribution, ...] = ()
    near: frozenset[str] = frozenset()
