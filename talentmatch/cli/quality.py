"""``flask bench quality``: scores the matcher on every collection at hand and writes docs/quality.md from the run."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
from flask import current_app

from talentmatch.cli.progress import progress_bar
from talentmatch.matching import Document, Matcher
from talentmatch.web.services import Services

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "quality.md"

HEAD = """# Quality: how well the matcher ranks

Written by `flask bench quality FOLDER`; nothing on this page is typed by hand. Each line comes from `flask evaluate FOLDER/<collection>`, with hard conditions off.
MAP over all relevant documents with its 95 % bootstrap interval over queries; relevant is a grade of 2 or more where grades go to 3, otherwise 1 or more.

Blocks: words and concepts of the project's own vocabulary ({concepts} concepts). Settings {settings}. No figure here was tuned for: weights are 1 and 1.

The collections are not part of the project. `limburg-dev` is synthetic, small (60 × 60) and written by one hand: compare versions with it, promise nothing. The others are
public: occupation titles (`melo_*`, MRR; `talentclef2025_*`, MAP), CVs in a language nothing is made for (`talentclef2026_ro_en`, MAP@50), and skills in sentences of ads
(`skills_*`, recall@5). Titles and single sentences are not what the matcher is made for; the lines show where it stands.

| collection | queries | documents | MAP | interval | MAP@50 | nDCG@10 | MRR | recall@5 |
|---|---|---|---|---|---|---|---|---|
"""

TAIL = """
## limburg-dev in detail

| | figure |
|---|---|
{details}

The reverse direction ranks profiles for each vacancy; a pair has one relevance whichever side asks, the lists differ. Twins are the same profile translated: overlap of the ten
vacancies on top.

## What counts as a good match

The reports count a match as good from a relevance of {good} (`TALENTMATCH_GOOD_MATCH_RELEVANCE`). A relevance has no unit and compares within one build only. Of
the pairs of `limburg-dev` that reach it, {good_share} are graded 2 or 3; of the pairs graded 2 or 3, {reached_share} reach it. It is a line to count by, no promise and no filter, and every page that
uses it says so.
"""


def write_quality(folder: Path) -> None:
    """docs/quality.md holds the figures of this run over every collection in ``folder`` and its ``eval``."""
    services: Services = current_app.extensions["talentmatch"]
    found = [path for path in (folder / "limburg-dev", *sorted((folder / "eval").glob("*"))) if path.is_dir()]
    if not found:
        raise click.ClickException(f"{folder} holds no collections (limburg-dev, eval/*).")
    results = {path.name: _scored(path, services) for path in found}
    vocabulary = services.live_index.vocabulary
    head = HEAD.format(concepts=len(vocabulary.concepts), settings=services.live_index.settings.fingerprint[:12])
    rows = "\n".join(_row(name, figures) for name, figures in results.items())
    details = "\n".join(_details(results["limburg-dev"])) if "limburg-dev" in results else "| | |"
    good_from = services.settings.good_match_relevance
    good_share, reached_share = _shares_of_good(folder / "limburg-dev", services, good_from)
    tail = TAIL.format(details=details, good=good_from, good_share=good_share, reached_share=reached_share)
    PAGE.write_text(f"{head}{rows}\n{tail}", encoding="utf-8")
    click.echo(f"{len(results)} collections scored; docs/quality.md is written.")


def _scored(path: Path, services: Services) -> dict[str, Any]:
    from talentmatch.matches.collections import evaluate_collection

    live_index = services.live_index

    def fit(vacancies: Sequence[Document], candidates: Sequence[Document]) -> Matcher:
        return Matcher.fit(vacancies, candidates, vocabulary=live_index.vocabulary, settings=live_index.settings)

    with progress_bar(None, f"Scoring {path.name}"):
        return evaluate_collection(path, fit=fit)


def _shares_of_good(path: Path, services: Services, good_from: float) -> tuple[str, str]:
    """Share of the pairs from ``good_from`` that are graded relevant, and of the relevant pairs that reach it."""
    from talentmatch.matches.collection_files import read_collection

    if not path.is_dir():
        return "an unknown share", "an unknown share"
    collection = read_collection(path)
    live_index = services.live_index
    matcher = Matcher.fit(
        collection.corpus, collection.queries, vocabulary=live_index.vocabulary, settings=live_index.settings
    )
    reached, relevant = set(), set()
    for query in collection.queries:
        relevances, _alive = matcher.vacancies.relevances(matcher.candidates.vectors_of(query.id))
        found = zip(matcher.vacancies.ids, relevances.tolist(), strict=True)
        reached |= {(query.id, document_id) for document_id, value in found if value >= good_from}
        grades = collection.grades.get(query.id, {})
        relevant |= {(query.id, key) for key, grade in grades.items() if grade >= collection.relevant_from}
    both = len(reached & relevant)
    return (
        f"{both} of {len(reached)} ({both / len(reached):.0%})",
        f"{both} of {len(relevant)} ({both / len(relevant):.0%})",
    )


def _row(name: str, figures: dict[str, Any]) -> str:
    interval = figures["map_interval"]
    cells = [
        f"`{name}`",
        str(figures["query_count"]),
        str(figures["document_count"]),
        f"{figures['map']:.3f}",
        f"{interval['low']:.3f} – {interval['high']:.3f}",
        *(f"{figures[key]:.3f}" for key in ("map_at_50", "ndcg_at_10", "mrr", "recall_at_5")),
    ]
    return f"| {' | '.join(cells)} |"


def _details(figures: dict[str, Any]) -> Iterator[str]:
    for name, words in (
        ("same_language", "profile → vacancy in the profile's language, MAP"),
        ("cross_language", "profile → vacancy in another language, MAP"),
        ("vacancy_to_profile", "vacancy → profile, MAP"),
    ):
        yield f"| {words} | {figures[name]['map']:.3f} |"
    yield f"| language twins, overlap@10 | {figures['twin_overlap_at_10']:.3f} |"
    yield f"| hard conditions judged right | {figures['eligibility_accuracy']:.3f} |"
