"""The fixed words of the agreement on paper, in four languages; pages have theirs in the catalogues."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("agreement_words.tsv")


@cache
def agreement_words(language: str) -> Mapping[str, str]:
    """The words of the paper in a language. Raises ``KeyError`` for a language that the table lacks."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {row["word"]: row[language] for row in csv.DictReader(file, delimiter="\t")}
