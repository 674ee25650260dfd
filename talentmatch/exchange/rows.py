"""Reading the project's exchange format: JSONL, or CSV with the same columns (``docs/exchange-format.md``)."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from talentmatch.errors import TalentmatchError

#: One row longer than this is no vacancy or profile.
ROW_LIMIT = 1_000_000


class UnreadableFile(TalentmatchError):
    """The file as a whole cannot be read; nothing of it was imported."""


class RowError(TalentmatchError):
    """One row cannot be imported; ``column`` says where the mistake is."""

    def __init__(self, column: str, sentence: str) -> None:
        self.column = column
        self.sentence = sentence
        super().__init__(f"{column}: {sentence}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as an editor shows it (1 is the first line of the file), and its values or what is wrong."""

    number: int
    values: Mapping[str, Any]
    error: RowError | None = None

    def text(self, column: str, default: str = "") -> str:
        """The text of a column, without spaces around it."""
        value = self.values.get(column)
        if value is None:
            return default
        if isinstance(value, list | dict):
            raise RowError(column, "must be a text.")
        return str(value).strip() or default

    def words(self, column: str) -> tuple[str, ...]:
        """The list of a column: a JSON list, or words separated by semicolons."""
        value = self.values.get(column)
        if value is None:
            return ()
        if isinstance(value, str):
            value = value.replace("|", ";").split(";")
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise RowError(column, "must be a list of texts.")
        return tuple(dict.fromkeys(item.strip() for item in value if item.strip()))

    def day(self, column: str) -> date | None:
        """The day of a column, written year-month-day."""
        text = self.text(column)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise RowError(column, f"{text!r} is no date; write it as 2027-02-08.") from error

    def whole_number(self, column: str) -> int | None:
        """The whole number of a column."""
        text = self.text(column)
        if not text:
            return None
        try:
            return int(text)
        except ValueError as error:
            raise RowError(column, f"{text!r} is no whole number.") from error

    def truth(self, column: str) -> bool:
        """Whether a column says yes; empty is no."""
        value = self.values.get(column)
        if isinstance(value, bool) or value is None:
            return bool(value)
        text = str(value).strip().casefold()
        if text in {"true", "yes", "1", "ja", "oui"}:
            return True
        if text in {"false", "no", "0", "", "nee", "non", "nein"}:
            return False
        raise RowError(column, f"{value!r} is neither true nor false.")

    def levels(self, column: str) -> tuple[dict[str, str], ...]:
        """Languages with their level: ``[{"lang", "cefr"}]`` in JSON, ``nl:C1;en:B2`` in CSV."""
        value = self.values.get(column)
        if value is None:
            return ()
        if isinstance(value, str):
            pairs = [part.partition(":") for part in value.replace("|", ";").split(";") if part.strip()]
            return tuple({"lang": lang.strip(), "cefr": cefr.strip().upper()} for lang, _colon, cefr in pairs)
        if not isinstance(value, list) or not all(isinstance(v, dict) and v.keys() >= {"lang", "cefr"} for v in value):
            raise RowError(column, 'must be a list of {"lang", "cefr"}.')
        return tuple({"lang": str(v["lang"]), "cefr": str(v["cefr"]).upper()} for v in value)


def read_rows(path: Path, *, required: tuple[str, ...]) -> list[Row]:
    """All rows of a file, in order. ``required`` columns must be in the head of a CSV file.

    A row that cannot be read carries its error; the others are read all the same.

    Raises
    ------
    UnreadableFile
        When the file is missing, empty, no text, or a CSV file lacks a required column.
    """
    try:
        text = _decoded(path.read_bytes())
    except OSError as error:
        raise UnreadableFile(f"{path.name} cannot be opened: {error.strerror}.") from error
    if not text.strip():
        raise UnreadableFile(f"{path.name} is empty.")
    rows = list(_csv_rows(text, path, required) if _is_csv(path, text) else _jsonl_rows(text))
    if not rows:
        raise UnreadableFile(f"{path.name} has a head and no rows.")
    return rows


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # what spreadsheets in Western Europe write


def _is_csv(path: Path, text: str) -> bool:
    return path.suffix.lower() == ".csv" or not text.lstrip().startswith("{")


def _jsonl_rows(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        yield _jsonl_row(number, line)


def _jsonl_row(number: int, line: str) -> Row:
    if len(line) > ROW_LIMIT:
        return Row(number, {}, RowError("row", "is far longer than a vacancy or profile."))
    try:
        values = json.loads(line)
    except (json.JSONDecodeError, RecursionError):
        return Row(number, {}, RowError("row", "is no JSON."))
    if not isinstance(values, dict):
        return Row(number, {}, RowError("row", "is no JSON object."))
    return Row(number, values)


def _csv_rows(text: str, path: Path, required: tuple[str, ...]) -> Iterator[Row]:
    head = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [name.strip() for name in next(reader)]
    missing = [name for name in required if name not in columns]
    if missing:
        raise UnreadableFile(f"{path.name} lacks the column {', '.join(missing)}. It has: {', '.join(columns)}.")
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _csv_row(reader.line_num, columns, cells)
    except csv.Error as error:
        raise UnreadableFile(f"{path.name} cannot be read after line {reader.line_num}: {error}.") from error


def _csv_row(number: int, columns: list[str], cells: list[str]) -> Row:
    if len(cells) != len(columns):
        sentence = f"has {len(cells)} cells where the head has {len(columns)} columns."
        return Row(number, {}, RowError("row", sentence))
    return Row(number, {name: cell if cell.strip() else None for name, cell in zip(columns, cells, strict=True)})
