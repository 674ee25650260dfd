"""Explanation: a relevance as a sum of named contributions, with the places in both texts they come from."""

from __future__ import annotations

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
    """What one shared stem or concept adds to the relevance.

    Parameters
    ----------
    key : str
        The stem, or the concept id.
    candidate_surface, vacancy_surface : str
        As first written on each side, title before skills before text.
    value : float
        Share of the relevance.
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
    cosine : float in [0, 1]
        Likeness of the two documents as this block sees them.
    value : float
        weight x cosine.
    contributions : tuple of Contribution
        All of them, largest first; their values sum to `value`.
    """

    block: str
    weight: float
    cosine: float
    value: float
    contributions: tuple[Contribution, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a candidate and a vacancy have their relevance.

    Parameters
    ----------
    relevance : float in [0, 1]
        Cosine; no unit, not a probability. The number that `rank` shows for the pair.
    blocks : tuple of BlockContribution
        Their values sum to the relevance.
    shared : tuple of str
        Concepts both have, by contribution.
    missing : tuple of str
        Concepts the vacancy names and the candidate lacks, heaviest first.
    extra : tuple of str
        Concepts the candidate names and the vacancy does not, heaviest first.
    """

    relevance: float
    blocks: tuple[BlockContribution, ...]
    shared: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
