"""docs/performance.md, written section by section from the runs of ``flask bench …``."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "performance.md"

HEAD: Final = """# Performance

Written by `make bench`; nothing on this page is typed by hand. Seconds depend on the machine; so every section also shows, from the same run, what it is to be compared with.
"""

#: The sections in the order of the page, each with its heading and the command that writes it.
SECTIONS: Final = {
    "match": ("Ranking beside its peers", "flask bench match --write"),
    "sparse": ("Ten times as many", "flask bench match --vacancies 1000000 --sparse-only --write"),
    "all": ("All candidates among all vacancies", "flask bench all --write"),
    "workers": ("Workers of Dask", "flask bench workers --write"),
    "pages": ("Pages", "flask bench pages --write"),
    "applications": ("Pages among many applications", "flask bench applications --write"),
}

PAGES_TEXT: Final = """Speed is shown as a ratio to an empty page of the same layout, asked of the same server in the same run by the same signed-in students.

The server is waitress with four threads and the embedded database; vacancies are generated (words of the own vocabulary with Zipf frequencies, four languages). 200 students
take turns. *First views* are the ranked pages of students who ask for the first time; *all views* are the same pages again and again, as people page, filter and come back: a rendered
list is kept until any vacancy, profile, company or campus changes.

| open vacancies | queries of the ranked page | ranked pages/s, all views | empty pages/s | ratio, all views | ranked pages/s, first views | ratio, first views |
|---|---|---|---|---|---|---|
"""
PAGES_KEYS: Final = (
    "open_vacancies",
    "ranked_page_queries",
    "ranked_pages_per_second",
    "empty_pages_per_second",
    "ratio",
    "first_views_per_second",
    "ratio_of_first_views",
)
MATCH_TEXT: Final = """Median milliseconds for the exact best {top} of {vacancies:,} vacancies over {queries} candidates, in one thread. Ours include the reasons of every place ({columns} columns a
vacancy); peers rank only. The sparse peers rank by words alone. Rows: {rows}."""
UPDATES: Final = {
    "rank_before": "ranking before any update",
    "add": "add an analysed vacancy",
    "change": "change one",
    "remove": "remove one",
    "rank_after": "ranking after three hundred updates",
}
WORKERS_TEXT: Final = """Every candidate gets the exact best {top} of {vacancies} vacancies, all blocks. *Threads* are those of one process; *workers* are processes of one thread on the same machine,
which get all documents and their share of the candidates from the first one, and send the lists back. Start-up of the workers is not counted ({start_s} s). *Identical* says whether
every list is the same, bit by bit. *Overhead* is how much longer the workers take than as many threads; *efficiency* is the share of their time that one thread would have needed
for the same, were it divided evenly; the time of one thread is measured for {distinct:,} candidates and scaled to the others. Beyond {distinct:,} candidates the same ones come again.

| candidates | one thread, s | {workers} threads, s | {workers} workers, s | identical | overhead | efficiency |
|---|---|---|---|---|---|---|
"""
APPLICATIONS_TEXT: Final = """Every page that shows something kept, asked by one person with {few:,} and with {many:,} applications in the embedded database, each with its audit lines, mails, messages
and dossiers. The candidate has 20 applications in both; the company has half of all, so that each of its lists fills its page in both. Queries are those of one view, time is the median of {turns} views of which nothing was kept
between. **{grown}** of {count} pages ask more queries with many, **{slower}** take more than 1.5 times as long.

| page | queries, few | queries, many | ms, few | ms, many | ratio |
|---|---|---|---|---|---|
"""
APPLICATIONS_KEYS: Final = ("page", "queries_few", "queries_many", "ms_few", "ms_many", "ratio")


def write_pages(results: Sequence[Mapping[str, Any]]) -> None:
    """The page holds what was measured of pages, a row for each size."""
    rows = [_row(str(result[key]) for key in PAGES_KEYS) for result in results]
    _write("pages", PAGES_TEXT + "\n".join(rows))


def write_applications(results: Sequence[Mapping[str, Any]], *, few: int, many: int, turns: int) -> None:
    """The page holds what was measured of pages among few and among many applications, a row for each page."""
    grown = sum(result["queries_many"] > result["queries_few"] for result in results)
    slower = sum(result["ratio"] > 1.5 for result in results)
    text = APPLICATIONS_TEXT.format(few=few, many=many, turns=turns, grown=grown, slower=slower, count=len(results))
    _write("applications", text + "\n".join(_row(str(result[key]) for key in APPLICATIONS_KEYS) for result in results))


def write_match(figures: Mapping[str, Any]) -> None:
    """The page holds what was measured of one index and its peers."""
    lines = [
        MATCH_TEXT.format(columns=_named(figures["columns_per_vacancy"]), **figures),
        "",
        "| | ms |",
        "|---|---|",
        *(f"| **{name.replace('_', ' ')}**, with reasons | {value} |" for name, value in figures["median_ms"].items()),
        *(f"| `{name}` | {value} |" for name, value in figures["peers_ms"].items()),
        "",
        f"Words and concepts take 1/{figures['times_faster_than_sklearn']} of the time of scikit-learn's `cosine_similarity` and `argsort` on words alone.",
        "",
        "| | figure |",
        "|---|---|",
        *(f"| {UPDATES[name]}, ms | {value} |" for name, value in figures["updates_ms"].items()),
        f"| load a saved build ({figures['build_mb']} MB), s | {figures['load_s']} |",
        f"| save it, s | {figures['save_s']} |",
        f"| memory in use after loading and ranking, to the bytes of all rows, mentions and texts ({figures['raw_mb']} MB) | {figures['memory_ratio']} |",
        *(
            f"| new texts analysed a second, {name.replace('_', ' ')} | {value} |"
            for name, value in figures["analysis_per_second"].items()
        ),
    ]
    _write("match", "\n".join(lines))


def write_sparse(figures: Mapping[str, Any]) -> None:
    """The page holds what was measured of a very large index by words and concepts."""
    _write(
        "sparse",
        f"Median milliseconds for the exact best {figures['top']} of {figures['vacancies']:,} vacancies with reasons, by words and concepts, in one thread: "
        f"**{figures['median_ms']['words_concepts']}**.",
    )


def write_all(figures: Mapping[str, Any]) -> None:
    """The page holds what was measured of all pairs at once."""
    lines = [
        f"The exact best {figures['top']} of {figures['vacancies']:,} vacancies for each of {figures['candidates']:,} candidates, {figures['threads']} threads; milliseconds a candidate.",
        "",
        "| | ms a candidate |",
        "|---|---|",
        f"| **all blocks** | {figures['batch_ms_per_candidate']} |",
        f"| **words alone** | {figures['words_ms_per_candidate']} |",
        f"| `sparse_dot_topn` on the same words | {figures['sparse_dot_topn_ms_per_candidate']} |",
    ]
    _write("all", "\n".join(lines))


def write_workers(figures: Mapping[str, Any]) -> None:
    """The page holds what was measured of workers, a row for each number of candidates."""
    rows = [
        _row(
            (
                f"{run['candidates']:,}",
                *(str(run[key]) for key in ("one_thread_s", "threads_s", "workers_s")),
                "yes" if run["identical"] else "**no**",
                f"{run['overhead']:.0%}",
                f"{run['efficiency']:.0%}",
            )
        )
        for run in figures["runs"]
    ]
    _write("workers", WORKERS_TEXT.format(**figures) + "\n".join(rows))


def _row(cells: Any) -> str:
    return f"| {' | '.join(cells)} |"


def _named(figures: Mapping[str, Any]) -> str:
    return ", ".join(f"{value} {name}" for name, value in figures.items())


def _write(name: str, text: str) -> None:
    """One section is new; those that were written before stay."""
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    texts = {each: _section(before, each) for each in SECTIONS} | {name: text}
    parts = [
        f"## {SECTIONS[each][0]}\n\n<!-- {each}: {SECTIONS[each][1]} -->\n{written}\n<!-- end of {each} -->\n"
        for each, written in texts.items()
        if written
    ]
    PAGE.write_text("\n".join([HEAD, *parts]), encoding="utf-8")


def _section(page: str, name: str) -> str:
    found = re.search(rf"<!-- {name}: .*? -->\n(.*)\n<!-- end of {name} -->", page, flags=re.DOTALL)
    return found.group(1) if found else ""
