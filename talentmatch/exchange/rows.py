"""Reading the project's exchange format: JSONL, or CSV with the same columns (``docs/exchange-format.md``)."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from talentmatch.errors import TalentmatchError
from talentmatch.places import find_place

#: One row longer than this is no vacancy or profile.
ROW_LIMIT = 1_000_000
#: Longest name that a sender gives a row, and longest name of a source; the columns hold no more.
ID_LIMIT = 160
SOURCE_LIMIT = 80
PLACE_LIMIT = 80
#: So many characters of a text tell its language.
LANGUAGE_SAMPLE = 4_000

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_WHOLE_NUMBER = re.compile(r"-?\d{1,12}", re.ASCII)
#: Characters that no database keeps: the null character, and halves of a pair of UTF-16.
_NOT_KEPT = re.compile("[\0\ud800-\udfff]")


class UnreadableFile(TalentmatchError):
    """The file as a whole cannot be read; nothing of it was imported."""


class EmptyFile(UnreadableFile):
    """The file can be read and holds no row."""


class RowError(TalentmatchError):
    """One row cannot be imported; ``column`` says where the mistake is.

    ``sentence`` says what is wrong in English, for the command line; ``code`` says it for pages, which have the
    sentence in the reader's language (``pages/company/feed_words.py``).
    """

    def __init__(self, column: str, sentence: str, *, code: str = "not_readable") -> None:
        self.column = column
        self.sentence = sentence
        self.code = code
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
        return _kept(column, str(value)).strip() or default

    def short_text(self, column: str, limit: int) -> str:
        """The text of a column that holds at most ``limit`` characters."""
        text = self.text(column)
        if len(text) > limit:
            raise RowError(column, f"is longer than {limit} characters.", code="too_long")
        return text

    def municipality(self, column: str) -> str:
        """The municipality's own name, however a column writes it; an unknown one as it is written."""
        text = self.short_text(column, PLACE_LIMIT)
        place = find_place(text) if text else None
        return place.name if place else text

    def words(self, column: str) -> tuple[str, ...]:
        """The list of a column: a JSON list, or words separated by semicolons."""
        value = self.values.get(column)
        if value is None:
            return ()
        if isinstance(value, str):
            value = value.replace("|", ";").split(";")
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise RowError(column, "must be a list of texts.")
        return tuple(dict.fromkeys(_kept(column, item).strip() for item in value if item.strip()))

    def day(self, column: str) -> date | None:
        """The day of a column, written year-month-day."""
        text = self.text(column)
        if not text:
            return None
        try:
            return date.fromisoformat(text if _DAY.fullmatch(text) else "")
        except ValueError as error:
            raise RowError(column, f"{_quoted(text)} is no date; write it as 2027-02-08.", code="not_a_date") from error

    def whole_number(self, column: str) -> int | None:
        """The whole number of a column."""
        text = self.text(column)
        if not text:
            return None
        if not _WHOLE_NUMBER.fullmatch(text):
            raise RowError(column, f"{_quoted(text)} is no whole number.", code="not_a_number")
        return int(text)

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
        raise RowError(column, f"{_quoted(text)} is neither true nor false.")

    def levels(self, column: str) -> tuple[dict[str, str], ...]:
        """Languages with their level: ``[{"lang", "cefr"}]`` in JSON, ``nl:C1;en:B2`` in CSV."""
        value = self.values.get(column)
        if value is None:
            return ()
        if isinstance(value, str):
            pairs = [part.partition(":") for part in value.replace("|", ";").split(";") if part.strip()]
            return tuple(_level(column, lang, cefr) for lang, _colon, cefr in pairs)
        if not isinstance(value, list) or not all(isinstance(v, dict) and v.keys() >= {"lang", "cefr"} for v in value):
            raise RowError(column, 'must be a list of {"lang", "cefr"}.')
        return tuple(_level(column, str(v["lang"]), str(v["cefr"])) for v in value)


def _kept(column: str, text: str) -> str:
    if _NOT_KEPT.search(text):
        raise RowError(column, "holds a character that is no text.")
    return text


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:40] + "…")


def _level(column: str, language: str, level: str) -> dict[str, str]:
    code = language.strip().lower()
    if not re.fullmatch("[a-z]{2,3}", code):
        raise RowError(column, f"{_quoted(language)} is no code of a language; write nl, en, fr …")
    return {"lang": code, "cefr": level.strip().upper()}


def checked_source(source: str) -> str:
    """``source`` without spaces around it.

    Raises
    ------
    UnreadableFile
        When it is empty, too long or no text.
    """
    name = source.strip()
    if not 0 < len(name) <= SOURCE_LIMIT or _NOT_KEPT.search(name):
        raise UnreadableFile(f"Name the source in 1 to {SOURCE_LIMIT} characters with --source.")
    return name


def read_rows(path: Path, *, required: tuple[str, ...]) -> list[Row]:
    """All rows of a file, in order. ``required`` columns must be in the head of a CSV file.

    A row that cannot be read carries its error; the others are read all the same.

    Raises
    ------
    UnreadableFile
        When the file is missing, empty, no text, or a CSV file lacks a required column.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path.name} cannot be opened: {error.strerror}.") from error
    return rows_of(content, path, required=required)


def rows_of(content: bytes, path: Path, *, required: tuple[str, ...]) -> list[Row]:
    """All rows of what a file holds; ``path`` gives its name alone. Raises as ``read_rows`` does."""
    text = decoded(content)
    if not text.strip():
        raise UnreadableFile(f"{path.name} is empty.")
    if "\0" in text:
        raise UnreadableFile(f"{path.name} is no text file. Save it as CSV or JSON lines.")
    before = csv.field_size_limit(ROW_LIMIT)  # one setting for the whole process, and too small for a long text
    try:
        rows = list(_csv_rows(text, path, required) if _is_csv(path, text) else _jsonl_rows(text))
    finally:
        csv.field_size_limit(before)
    if not rows:
        raise EmptyFile(f"{path.name} has a head and no rows.")
    return rows


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 with its mark, or the Windows encoding; never an error."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # what spreadsheets in Western Europe write


def _is_csv(path: Path, text: str) -> bool:
    ending = path.suffix.lower()
    if ending in {".csv", ".tsv"}:
        return True
    return ending not in {".jsonl", ".ndjson", ".json"} and not text.lstrip().startswith("{")


def _jsonl_rows(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _jsonl_row(number, line)


def _jsonl_row(number: int, line: str) -> Row:
    if len(line) > ROW_LIMIT:
        return Row(number, {}, RowError("row", "is far longer than a vacancy or profile."))
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):  # ValueError: no JSON, or a number of thousands of digits
        return Row(number, {}, RowError("row", "is no JSON."))
    if not isinstance(values, dict):
        return Row(number, {}, RowError("row", "is no JSON object."))
    return Row(number, values)


def _csv_rows(text: str, path: Path, required: tuple[str, ...]) -> Iterator[Row]:
    head = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    lines = io.StringIO(text, newline="")
    # Strict: a quotation mark that nobody closes would else swallow every row after it.
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        columns = _columns(reader, path, required)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _csv_row(reader.line_num, columns, cells)
    except csv.Error as error:
        raise UnreadableFile(f"{path.name} cannot be read after line {reader.line_num}: {error}.") from error


def _columns(reader: Iterator[list[str]], path: Path, required: tuple[str, ...]) -> list[str]:
    columns = [name.strip() for name in next((cells for cells in reader if any(cells)), [])]
    missing = [name for name in required if name not in columns]
    if missing:
        has = ", ".join(name[:40] for name in columns[:40])
        raise UnreadableFile(f"{path.name} lacks the column {', '.join(missing)}. It has: {has}.")
    twice = sorted({name for name in columns if name and columns.count(name) > 1})
    if twice:
        raise UnreadableFile(f"{path.name} has the column {', '.join(twice)} more than once.")
    return columns


def _csv_row(number: int, columns: list[str], cells: list[str]) -> Row:
    if len(cells) != len(columns):
        sentence = f"has {len(cells)} cells where the head has {len(columns)} columns."
        return Row(number, {}, RowError("row", sentence))
    return Row(number, {name: cell if cell.strip() else None for name, cell in zip(columns, cells, strict=True)})
