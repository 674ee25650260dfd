"""Sections: what part of a CV or an advertisement each sentence stands in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from talentmatch.matching.clauses import Span
from talentmatch.matching.text import Tokens

Kind = Literal[
    "task", "requirement", "offer", "company", "contact", "experience", "education", "skills", "projects", "interests",
    "references", "other",
]


def section_kinds(text: str, tokens: Tokens, spans: Sequence[Span], language: str) -> tuple[Kind, ...]:
    """Return the kind of section of each sentence."""
    return ("other",) * len(spans)


def section_weight(kind: Kind) -> float:
    """Return how much a sentence of a section counts."""
    return 1.0
