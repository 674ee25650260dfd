"""A CV's lines, cut where its headings stand."""

from __future__ import annotations

from dataclasses import dataclass

from talentmatch.cv.headings import LANGUAGES, split_heading
from talentmatch.cv.language_names import mentions_language

TOP = "top"


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading; ``first_line`` is the place of the first of them in the document."""

    kind: str
    first_line: int
    lines: tuple[str, ...]


def sections_of(lines: list[str]) -> list[Section]:
    """The sections in reading order; what stands above the first heading is of the kind ``top``."""
    found: list[tuple[str, int, list[str]]] = [(TOP, 0, [])]
    for number, line in enumerate(lines):
        heading = _heading(line)
        if heading is None:
            found[-1][2].append(line)
            continue
        kind, rest = heading
        found.append((kind, number + (0 if rest else 1), [rest] if rest else []))
    return [Section(kind, first, tuple(content)) for kind, first, content in found]


def lines_of(sections: list[Section], kind: str) -> tuple[str, ...]:
    """All lines with text in the sections of one kind."""
    return tuple(line.strip() for section in sections if section.kind == kind for line in section.lines if line.strip())


def _heading(line: str) -> tuple[str, str] | None:
    heading = split_heading(line)
    # "Talen: Python, Java" names programming languages: a line of a skills section, no heading.
    if heading and heading[0] == LANGUAGES and heading[1] and not mentions_language(heading[1]):
        return None
    return heading
