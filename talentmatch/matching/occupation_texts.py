"""Occupation texts: what a classification says of one occupation, in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from talentmatch.matching.errors import InvalidParameter
from talentmatch.matching.text import LANGUAGES


@dataclass(frozen=True, slots=True)
class OccupationText:
    """One occupation with its names and, where there is one, its description.

    Parameters
    ----------
    id : str
    labels : mapping of language to tuple of str
        Per language (nl, en, fr, de) the preferred label and then its synonyms.
    descriptions : mapping of language to str
        A language may be missing.
    """

    id: str
    labels: Mapping[str, tuple[str, ...]]
    descriptions: Mapping[str, str]

    def __post_init__(self) -> None:
        if not self.id:
            raise InvalidParameter("id", "of an occupation must not be empty.")
        if not any(self.labels.values()):
            raise InvalidParameter("labels", f"of occupation {self.id!r} must hold at least one label.")

    def label(self, language: str) -> str:
        """Return the preferred label in a language, otherwise in English, otherwise in any language."""
        return next(
            self.labels[code][0] for code in (language, "en", *LANGUAGES, *self.labels) if self.labels.get(code)
        )
