"""The profile proposed by a format that names its fields: nothing has to be guessed from a layout."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from talentmatch.cv.characters import clean_text
from talentmatch.cv.document_language import document_language
from talentmatch.cv.profile import ProposedProfile

Value = TypeVar("Value")


@dataclass(slots=True)
class StructuredCv:
    """What a reader of a structured format gathers, block by block, in the order of the document."""

    source_format: str
    title: str = ""
    municipality: str = ""
    language: str = ""
    contact: list[str] = field(default_factory=list)
    summary: list[str] = field(default_factory=list)
    experience: list[str] = field(default_factory=list)
    education: list[str] = field(default_factory=list)
    skills: list[str] = field(default_factory=list)
    languages: list[tuple[str, str | None]] = field(default_factory=list)
    language_lines: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)

    def proposed(self) -> ProposedProfile:
        """The finished proposal: each block a paragraph of the text."""
        skills = _first_of_each((skill.casefold(), skill) for skill in _cleaned(self.skills))
        blocks = [
            [self.title, *self.summary],
            self.experience,
            self.education,
            [", ".join(skills.values())],
            self.language_lines,
            self.other,
        ]
        body = "\n\n".join(filter(None, (_block(lines) for lines in blocks)))
        text = clean_text(f"{_block(self.contact)}\n\n{body}")
        return ProposedProfile(
            text=text,
            text_without_contact=clean_text(body),
            title=clean_text(self.title),
            skills=tuple(skills.values()),
            languages=tuple(_first_of_each(self.languages).items()),
            document_language=self.language or document_language(body),
            municipality=clean_text(self.municipality) or None,
            education=tuple(_cleaned(self.education)),
            experience=tuple(_cleaned(self.experience)),
            source_format=self.source_format,
        )


def joined(*parts: str, by: str = ", ") -> str:
    """The parts that say something, in one line."""
    return by.join(part for part in parts if part)


def _first_of_each(pairs: Iterable[tuple[str, Value]]) -> dict[str, Value]:
    """The first value of each key, in the order in which the keys came."""
    found: dict[str, Value] = {}
    for key, value in pairs:
        found.setdefault(key, value)
    return found


def _block(lines: list[str]) -> str:
    return "\n".join(line for line in lines if line.strip())


def _cleaned(lines: list[str]) -> list[str]:
    return [cleaned for line in lines for part in line.split("\n") if (cleaned := clean_text(part).strip())]
