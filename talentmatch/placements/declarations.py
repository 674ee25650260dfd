"""Who insures and who declares, by when: advice from a dated table with its sources. It files nothing, and is no law.

A row says how sure it is: ``stated`` stands so in its source, ``likely`` follows from it for most, ``unsure`` has to be
asked. Amounts and forms change: a new row with a later ``valid_from`` replaces the older one from that day on.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("declarations.tsv")
ANY = "any"
CONFIDENCES = ("stated", "likely", "unsure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One row of the table. ``insures`` and ``declares``: host, institution, nobody or unknown."""

    kind: str
    is_curricular: str
    pay: str
    insures: str
    declares: str
    declaration: str
    by_when: str
    confidence: str
    ask: str
    source: str
    checked_on: date
    valid_from: date


@cache
def advice_table() -> tuple[Advice, ...]:
    """The whole table, in its order."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(_row(row) for row in csv.DictReader(file, delimiter="\t"))


def _row(row: Mapping[str, str]) -> Advice:
    texts = {name: value for name, value in row.items() if name not in {"checked_on", "valid_from"}}
    days = {name: date.fromisoformat(row[name]) for name in ("checked_on", "valid_from")}
    return Advice(**texts, **days)  # type: ignore[arg-type]  # the file's columns are the fields, a test says


def advice_for(kind: str, *, is_curricular: bool | None, pay: str | None, on: date) -> Advice | None:
    """The newest row that is valid on a day; the most specific of them. ``None`` while a question is still open.

    Parameters
    ----------
    kind : str
        Kind of the vacancy.
    is_curricular, pay
        Whether the programme asks for it, and what the host pays; ``None`` is not answered yet.
    on : date
        The first day.
    """
    answers = {"kind": kind, "is_curricular": _answer(is_curricular), "pay": pay or ""}
    fitting = [row for row in advice_table() if row.valid_from <= on and _fits(row, answers)]
    best = max(fitting, key=lambda row: (_specific(row), row.valid_from), default=None)
    is_open = is_curricular is None or pay is None
    if best is None or (is_open and best.kind == ANY):
        return None
    return best


def _answer(is_curricular: bool | None) -> str:
    return "" if is_curricular is None else "yes" if is_curricular else "no"


def _fits(row: Advice, answers: Mapping[str, str]) -> bool:
    return all(getattr(row, name) in {ANY, value} for name, value in answers.items())


def _specific(row: Advice) -> int:
    return sum(getattr(row, name) != ANY for name in ("kind", "is_curricular", "pay"))
