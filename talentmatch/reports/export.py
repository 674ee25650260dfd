"""Tables as CSV files that a spreadsheet opens as they are: RFC 4180, in UTF-8 with a byte order mark."""

import csv
import io
from collections.abc import Iterable, Sequence

Cell = str | int | float | None

#: A text that begins so is a formula to a spreadsheet, and somebody else's text must not calculate.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_file(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The table with its heads. Numbers have a decimal point; ``None`` is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_neutral(head) for head in heads])
    writer.writerows([_neutral(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _neutral(cell: Cell) -> Cell:
    """``cell`` itself; a text that would be a formula gets an apostrophe before it."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(FORMULA_STARTS):
        return "'" + cell
    return cell
