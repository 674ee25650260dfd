"""The rules, one table a language (`tables/*.tsv`), read at the first question.

The columns: where a pattern counts (``any`` or ``title``), the ground, the kind, the pattern, what excuses it, and a
better wording in the language of the table, in which ``{}`` is the quoted text.

A pattern is a regular expression over whole words, in either case; a blank is any white space; ``{name}`` stands for
the row ``=name``; a group ``(?P<q>…)`` is what is quoted. What excuses it is looked for in the same sentence. The rows
``=welcome`` and ``=regardless`` excuse a whole sentence, and what follows in it; ``=ours`` before the name of one
gender says that it is somebody who is there already.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

#: The protected criteria of Belgian law as one list, and residence (protected in French law, a proxy elsewhere).
GROUNDS: Final = (
    "age",
    "sex",
    "origin",
    "language",
    "religion",
    "politics",
    "union",
    "health",
    "family",
    "pregnancy",
    "civil_status",
    "orientation",
    "appearance",
    "wealth",
    "residence",
)
#: What may be wrong: it shuts people out, it names one gender, or it is allowed for a good reason only.
KINDS: Final = ("discriminating", "gendered", "needs_reason")
LANGUAGES: Final = ("nl", "fr", "en", "de")

_FOLDER: Final = Path(__file__).with_name("tables")
_SET: Final = re.compile(r"\{([a-z_]+\d?)\}")
_BLANK: Final = re.compile(" ([?*])?")
#: Repetitions without an end are given one, so that no text takes longer than its length.
_ENDLESS: Final = re.compile(r"(\[[^\]]+\]|\\w)([*+])")
_LONGEST_WORD: Final = 40
_LONGEST_CLAUSE: Final = 120
_COLUMN_COUNT: Final = 6


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a table."""

    where: str
    ground: str
    kind: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    suggestion: str

    @property
    def explanation(self) -> str:
        """Key of the sentence that says why: the ground and the kind."""
        return f"{self.ground}.{self.kind}"


@dataclass(frozen=True, slots=True)
class Table:
    """The rules of one language and what excuses whole sentences."""

    rules: tuple[Rule, ...]
    welcome: re.Pattern[str] | None
    regardless: re.Pattern[str] | None
    ours: re.Pattern[str] | None


@cache
def table_of(language: str) -> Table:
    """The table of ``language``; ``ValueError`` when there is none or a row of it is not right."""
    if language not in LANGUAGES:
        raise ValueError(f"There are no rules of wording for {language!r}.")
    sets: dict[str, str] = {}
    rules = []
    for number, row in _rows(language):
        if row[0].startswith("="):
            sets[row[0][1:]] = _filled(row[1], sets)
        else:
            rules.append(_rule(row, sets, f"{language}.tsv:{number}"))
    return Table(tuple(rules), *(_whole_words(sets.get(name, "")) for name in ("welcome", "regardless", "ours")))


def _rows(language: str) -> Iterator[tuple[int, list[str]]]:
    lines = (_FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith("#"):
            yield number, line.split("\t")


def _rule(row: list[str], sets: Mapping[str, str], place: str) -> Rule:
    if len(row) != _COLUMN_COUNT:
        raise ValueError(f"{place}: {len(row)} columns, not {_COLUMN_COUNT}.")
    where, ground, kind, pattern, unless, suggestion = row
    if where not in ("any", "title") or ground not in GROUNDS or kind not in KINDS:
        raise ValueError(f"{place}: unknown place, ground or kind.")
    compiled = _whole_words(_filled(pattern, sets))
    if compiled is None:
        raise ValueError(f"{place}: no pattern.")
    return Rule(where, ground, kind, compiled, _whole_words(_filled(unless, sets)), suggestion)


def _filled(pattern: str, sets: Mapping[str, str]) -> str:
    return _SET.sub(lambda name: f"(?:{sets[name[1]]})", pattern)


def _whole_words(pattern: str) -> re.Pattern[str] | None:
    if not pattern:
        return None
    bounded = _ENDLESS.sub(_bounded, pattern)
    spaced = _BLANK.sub(lambda blank: r"\s{0,9}" if blank[1] else r"\s{1,9}", bounded)
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)


def _bounded(run: re.Match[str]) -> str:
    longest = _LONGEST_WORD if r"\w" in run[1] else _LONGEST_CLAUSE
    return f"{run[1]}{{{1 if run[2] == '+' else 0},{longest}}}"
