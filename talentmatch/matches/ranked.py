"""Frozen values ready for a page: no arithmetic and no look-up left for a template."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from talentmatch.matches.conditions import UnmetCondition
from talentmatch.matches.marked_texts import MarkedText
from talentmatch.matching import Explanation
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Chip:
    """One concept of a match; ``candidate_words`` and ``vacancy_words`` are as written and may differ.

    ``is_pair`` says that both name it in other words, ``is_near`` that one names it and the other a neighbour of it.
    """

    concept_id: str
    label: str
    candidate_words: str = ""
    vacancy_words: str = ""
    is_pair: bool = False
    is_near: bool = False


@dataclass(frozen=True, slots=True)
class BlockShare:
    """What one block adds to the relevance."""

    block: str
    value: float


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage as somebody wrote it, in its language."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a pair is where it is, for a card."""

    relevance: float
    shares: tuple[BlockShare, ...]
    shared: tuple[Chip, ...]
    missing: tuple[Chip, ...]
    quote: Quote | None

    @property
    def named_by_both(self) -> tuple[Chip, ...]:
        """The shared concepts that stand in both texts."""
        return tuple(chip for chip in self.shared if not chip.is_near)


@dataclass(frozen=True, slots=True)
class RankedVacancy:
    """A vacancy in a student's list."""

    vacancy: Vacancy
    rank: int
    reasons: Reasons
    unmet: tuple[UnmetCondition, ...]


@dataclass(frozen=True, slots=True)
class RankedCandidate:
    """A candidate in a company's list: no name, no contact, and never what they lack."""

    profile: Profile
    rank: int
    reasons: Reasons
    unmet: tuple[UnmetCondition, ...]


@dataclass(frozen=True, slots=True)
class HiddenCount:
    """How many documents one condition keeps off a list."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class RankedList(Generic[Item]):
    """One page of a ranked list. ``reason`` says why it is empty; ``hidden`` what the conditions keep off it.

    ``is_cut`` says that more than ``total_count`` have something in common; those beyond are not ranked.
    """

    items: tuple[Item, ...]
    total_count: int
    page: int
    page_count: int
    hidden: tuple[HiddenCount, ...]
    hidden_count: int
    reason: str | None
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class MatchDetail:
    """A pair in full. The values of the blocks of ``explanation`` sum to ``reasons.relevance``."""

    profile: Profile
    vacancy: Vacancy
    reasons: Reasons
    explanation: Explanation
    unmet: tuple[UnmetCondition, ...]
    build_id: str
    candidate_text: MarkedText
    vacancy_text: MarkedText
