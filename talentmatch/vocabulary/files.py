"""The vocabulary's files: one tab-separated file a topic, one concept a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from talentmatch.errors import TalentmatchError

if TYPE_CHECKING:
    from talentmatch.matching.vocabulary import Vocabulary

LANGUAGES = ("nl", "en", "fr", "de")
KINDS = ("skill", "tool", "occupation", "study_field", "language")
COLUMNS = ("id", "kind", *LANGUAGES, "broader", "related")

_OWN_FOLDER = Path(__file__).parent / "terms"
_COMMENT = "#"


class VocabularyError(TalentmatchError):
    """A vocabulary file cannot be read; the sentence names the file and the line."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class TermLine:
    """One concept as its line has it: cells split, nothing else decided."""

    file: str
    line: int
    cells: Mapping[str, str]

    @property
    def id(self) -> str:
        return self.cells["id"].strip()

    @property
    def kind(self) -> str:
        return self.cells["kind"].strip()

    @property
    def topic(self) -> str:
        return self.file.removesuffix(".tsv")

    def labels(self, language: str) -> tuple[str, ...]:
        """The preferred label and then the synonyms; empty ones are left out."""
        return _parts(self.cells[language], "|")

    def references(self, column: str) -> tuple[str, ...]:
        """The concept ids in ``broader`` or ``related``."""
        return _parts(self.cells[column], ",")


def own_folder() -> Path:
    """The folder with the vocabulary that comes with the package."""
    return _OWN_FOLDER


def term_files(folder: Path) -> tuple[Path, ...]:
    """Every topic's file, by name.

    Raises
    ------
    VocabularyError
        The folder holds no file ``<topic>.tsv``.
    """
    paths = tuple(sorted(folder.glob("*.tsv")))
    if not paths:
        raise VocabularyError(str(folder), 0, "no file <topic>.tsv in this folder.")
    return paths


def term_lines(path: Path) -> tuple[TermLine, ...]:
    """The lines of one file that hold a concept, without comments and empty lines.

    Raises
    ------
    VocabularyError
        The file is not UTF-8, its first line of content is not the header, or a line has another number of cells.
    """
    content = list(_content_lines(path))
    if not content:
        raise VocabularyError(path.name, 1, "the header row is missing.")
    header_line, header = content[0]
    if tuple(header.split("\t")) != COLUMNS:
        raise VocabularyError(path.name, header_line, f"the header row must be: {' '.join(COLUMNS)} (with tabs).")
    return tuple(_term_line(path.name, line, text) for line, text in content[1:])


def read_vocabulary(folder: Path | None = None) -> Vocabulary:
    """The vocabulary in a folder; without one, the vocabulary that comes with the package.

    Raises
    ------
    VocabularyError
        A line cannot be read, repeats an id, has an unknown kind or an empty language, or refers to an unknown id.
    """
    from talentmatch.matching.vocabulary import Concept, Vocabulary  # the files are checked without it

    lines = [line for path in term_files(folder or _OWN_FOLDER) for line in term_lines(path)]
    _refuse_unusable(lines)
    return Vocabulary(
        Concept(
            id=line.id,
            kind=line.kind,
            labels={language: line.labels(language) for language in LANGUAGES},
            broader=line.references("broader"),
            related=line.references("related"),
        )
        for line in lines
    )


@cache
def own_vocabulary() -> Vocabulary:
    """The vocabulary that comes with the package, read once for each process."""
    return read_vocabulary()


def _parts(cell: str, separator: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(separator) if part.strip())


def _content_lines(path: Path) -> Iterator[tuple[int, str]]:
    for number, raw in enumerate(path.read_bytes().split(b"\n"), start=1):
        try:
            text = raw.decode("utf-8").removesuffix("\r")
        except UnicodeDecodeError as error:
            raise VocabularyError(path.name, number, "the line is not UTF-8.") from error
        if text.strip() and not text.startswith(_COMMENT):
            yield number, text


def _term_line(file: str, line: int, text: str) -> TermLine:
    cells = text.split("\t")
    if len(cells) != len(COLUMNS):
        raise VocabularyError(file, line, f"{len(cells)} cells, not {len(COLUMNS)}.")
    return TermLine(file=file, line=line, cells=dict(zip(COLUMNS, cells, strict=True)))


def _refuse_unusable(lines: list[TermLine]) -> None:
    known: dict[str, TermLine] = {}
    for line in lines:
        reason = _unusable_reason(line, known)
        if reason:
            raise VocabularyError(line.file, line.line, reason)
        known[line.id] = line
    for line in lines:
        for reference in (*line.references("broader"), *line.references("related")):
            if reference not in known:
                raise VocabularyError(line.file, line.line, f"{line.id} refers to {reference}, which does not exist.")


def _unusable_reason(line: TermLine, known: Mapping[str, TermLine]) -> str | None:
    if not line.id:
        return "the id is empty."
    if line.id in known:
        earlier = known[line.id]
        return f"{line.id} is already in {earlier.file}, line {earlier.line}."
    if line.kind not in KINDS:
        return f"{line.id} has the unknown kind {line.kind!r}; use one of {', '.join(KINDS)}."
    empty = [language for language in LANGUAGES if not line.labels(language)]
    if empty:
        return f"{line.id} has no label in {', '.join(empty)}."
    return None
