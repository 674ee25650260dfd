"""Seniority: the years and the level of experience a text states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talentmatch.matching.clauses import Span
from talentmatch.matching.text import Tokens

Level = Literal["starter", "junior", "medior", "senior", "lead"]


@dataclass(frozen=True, slots=True)
class StatedExperience:
    years_asked: float | None = None
    level: Level | None = None
    spans: tuple[Span, ...] = ()


def stated_experience(text: str, tokens: Tokens, language: str) -> StatedExperience:
    """Return the experience an advertisement asks for."""
    return StatedExperience()
