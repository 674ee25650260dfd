"""Rows of one ESCO file, with the line each begins at; what cannot be read is told in a sentence and passed over."""

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from talentmatch.errors import TalentmatchError

#: So many broken rows of a file are told one by one.
TOLD_ROWS = 5

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class EscoError(TalentmatchError):
    """Nothing can be imported, or a file cannot be read; the sentence says which and why."""


@dataclass(frozen=True, slots=True)
class EscoRow:
    """One row and the line of the file at which it begins; the first line is 1."""

    line: int
    values: Mapping[str, str]

    def text(self, column: str) -> str:
        """A cell in one line, without spaces around it; empty when the file has no such column."""
        return cleaned(self.values.get(column, ""))

    def parts(self, column: str) -> tuple[str, ...]:
        """The lines of a cell that hold something, each once."""
        lines = self.values.get(column, "").splitlines()
        return tuple(dict.fromkeys(part for part in map(cleaned, lines) if part))


@dataclass(frozen=True, slots=True)
class EscoTable:
    """A file that was read: its rows, its SHA-256 in hexadecimal, and what is wrong with single rows."""

    name: str
    sha256: str
    rows: tuple[EscoRow, ...]
    problems: tuple[str, ...]


class RowProblems:
    """What is wrong with the rows of one file: the first few in words, the others as a number."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._told: list[str] = []
        self._count = 0

    def add(self, line: int, what: str) -> None:
        """The row that begins at ``line`` is left out because of ``what``."""
        self._count += 1
        if self._count <= TOLD_ROWS:
            self._told.append(f"{self._name}, line {line}: {what} The row is left out.")

    @property
    def sentences(self) -> tuple[str, ...]:
        """The problems in words."""
        more = self._count - TOLD_ROWS
        return (*self._told, *([f"{self._name}: {more} more rows are left out."] if more > 0 else []))


def cleaned(text: str) -> str:
    """The text in one line, with single spaces, without the null character, which no database keeps."""
    return " ".join(text.replace("\0", "").split())


def read_table(path: Path, required: Sequence[str]) -> EscoTable:
    """The rows of the file at ``path``.

    Raises
    ------
    EscoError
        The file cannot be opened, is not UTF-8, is empty, or lacks a column of ``required``.
    """
    content, text = _content_and_text(path)
    problems = RowProblems(path.name)
    rows = _csv_rows(text, problems)
    first = next(rows, None)
    if first is None:
        raise EscoError(f"{path.name} is empty.")
    header = [cleaned(cell) for cell in first[1]]
    missing = [column for column in required if column not in header]
    if missing:
        found = cleaned(",".join(header))[:80]
        raise EscoError(f"{path.name} lacks the columns {', '.join(missing)}. Its first row reads: {found}")
    kept = tuple(EscoRow(line, dict(zip(header, cells, strict=True))) for line, cells in _full(rows, header, problems))
    return EscoTable(path.name, hashlib.sha256(content).hexdigest(), kept, problems.sentences)


def _content_and_text(path: Path) -> tuple[bytes, str]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise EscoError(f"{path.name} cannot be opened: {error.strerror}.") from error
    if content.startswith(_UTF_16):
        raise EscoError(f"{path.name} is UTF-16. Save it as UTF-8.")
    try:
        return content, content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise EscoError(f"{path.name}, line {line}: not UTF-8. Save the file as UTF-8.") from error


def _csv_rows(text: str, problems: RowProblems) -> Iterator[tuple[int, list[str]]]:
    """The rows that are CSV, each with the line it begins at; empty lines are passed over."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.add(line, f"the quotes of this row do not match, up to line {reader.line_num}.")
            continue
        if cells:
            yield line, cells


def _full(
    rows: Iterator[tuple[int, list[str]]], header: Sequence[str], problems: RowProblems
) -> Iterator[tuple[int, list[str]]]:
    for line, cells in rows:
        if len(cells) == len(header):
            yield line, cells
        else:
            problems.add(line, f"{len(cells)} cells, not {len(header)}.")
