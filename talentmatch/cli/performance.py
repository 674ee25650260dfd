"""docs/performance.md, written from a run of ``flask bench pages``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"

HEAD = """# Performance

Written by `make bench` (`flask bench pages --write`); nothing on this page is typed by hand. Speed is shown as a ratio to an empty page of the same layout, asked of the same server
in the same run by the same signed-in students, because seconds depend on the machine and ratios hardly do.

The server is waitress with four threads and the embedded database; vacancies are generated (words of the own vocabulary with Zipf frequencies, four languages). 200 students
take turns. *First views* are the ranked pages of students who ask for the first time; *all views* are the same pages again and again, as people page, filter and come back: a rendered
list is kept until any vacancy, profile, company or campus changes.

| open vacancies | queries of the ranked page | ranked pages/s, all views | empty pages/s | ratio, all views | ranked pages/s, first views | ratio, first views |
|---|---|---|---|---|---|---|
"""
KEYS = (
    "open_vacancies",
    "ranked_page_queries",
    "ranked_pages_per_second",
    "empty_pages_per_second",
    "ratio",
    "first_views_per_second",
    "ratio_of_first_views",
)


def write_performance(results: Sequence[Mapping[str, Any]]) -> None:
    """The page holds the figures of ``results``, a row each."""
    rows = "\n".join("| " + " | ".join(str(result[key]) for key in KEYS) + " |" for result in results)
    PAGE.write_text(f"{HEAD}{rows}\n", encoding="utf-8")
