"""Settings: what a relevance is made of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Final

from talentmatch.matching.errors import InvalidParameter

_RECIPE: Final = 10  # raise it when the same settings come to read a text differently


@dataclass(frozen=True, slots=True)
class MatcherSettings:
    """What a relevance is made of.

    Parameters
    ----------
    words_weight, concepts_weight, phrases_weight, occupations_weight : float, not negative
        Weight of each block; a relevance is the sum of weight x cosine, divided by the sum of the weights. A block of
        weight 0 is left out, and so is one whose means (encoder, occupation texts) are not there.
    broader_weight, related_weight : float in [0, 1]
        Share of its strength that a concept lends to its broader and to its related concepts; 0 switches it off.
    skill_count, title_count : int, at least 1
        How often a word or concept counts that is written in a skill, or in the title.
    count_ceiling : int, at least 1
        How often a word or concept counts at most.
    frequency_ceiling : float in (0, 1]
        Words in a larger share of all documents are left out.
    small_corpus : int, not negative
        Below so many documents no word is left out for being frequent.
    work_gate : bool
        Whether clauses that do not concern skills, study or work are left out.
    section_weights : bool
        Whether a sentence counts by what its section is: a task fully, what the employer says of itself less.
    refusal_weight : float in [0, 1]
        How much a refused or excluded word, concept or sentence counts against; 0 makes it count for nothing.
    language_centring : float in [0, 1]
        Share of the mean phrase vector of its language that is taken off every phrase vector.
    """

    words_weight: float = 1.0
    concepts_weight: float = 1.0
    phrases_weight: float = 2.0
    occupations_weight: float = 1.0
    broader_weight: float = 0.3
    related_weight: float = 0.3
    skill_count: int = 3
    title_count: int = 1
    count_ceiling: int = 3
    frequency_ceiling: float = 0.5
    small_corpus: int = 20
    work_gate: bool = True
    section_weights: bool = True
    refusal_weight: float = 0.5
    language_centring: float = 0.5

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name in _SWITCHES:
                if not isinstance(value, bool):
                    raise InvalidParameter(field.name, f"must be True or False, not {value!r}.")
                continue
            smallest, largest = _BOUNDS[field.name]
            if not smallest <= value <= largest:
                raise InvalidParameter(field.name, f"must be from {smallest} to {largest}, not {value!r}.")
        if sum(self.weights.values()) <= 0.0:
            raise InvalidParameter("words_weight", "and the weights of all other blocks must not be 0 together.")

    @property
    def weights(self) -> Mapping[str, float]:
        """The weight of each block, by its name."""
        return {
            "words": self.words_weight,
            "concepts": self.concepts_weight,
            "phrases": self.phrases_weight,
            "occupations": self.occupations_weight,
        }

    @property
    def fingerprint(self) -> str:
        """SHA-256 of all settings, in hexadecimal."""
        return hashlib.sha256(json.dumps([_RECIPE, asdict(self)], sort_keys=True).encode()).hexdigest()


_SWITCHES: Final = frozenset({"work_gate", "section_weights"})
_BOUNDS: Final[Mapping[str, tuple[float, float]]] = {
    "words_weight": (0.0, 1000.0),
    "concepts_weight": (0.0, 1000.0),
    "phrases_weight": (0.0, 1000.0),
    "occupations_weight": (0.0, 1000.0),
    "broader_weight": (0.0, 1.0),
    "related_weight": (0.0, 1.0),
    "skill_count": (1, 1000),
    "title_count": (1, 1000),
    "count_ceiling": (1, 1000),
    "frequency_ceiling": (0.01, 1.0),
    "small_corpus": (0, 1_000_000),
    "refusal_weight": (0.0, 1.0),
    "language_centring": (0.0, 1.0),
}
