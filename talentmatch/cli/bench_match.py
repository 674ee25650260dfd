"""``flask bench match``: speed and memory of the index beside its peers, in one run."""

import gc
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import click
import numpy as np
from flask import current_app
from flask.cli import with_appcontext

from talentmatch.cli.bench_peers import Peer, dense_peers, dense_rows, sparse_rows, word_peers
from talentmatch.cli.bench_rows import Drawn, Sample, sampled
from talentmatch.cli.bench_texts import FIELD_COUNT, TextMaker
from talentmatch.cli.progress import progress_bar
from talentmatch.matches.knowledge import Knowledge
from talentmatch.matching import Document, Matcher, MatcherSettings
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.serialise import from_buffer
from talentmatch.matching.vectors import DocumentVectors
from talentmatch.web.services import Services

TOP: Final = 20
REASONS: Final = 3
_PEER_QUERIES: Final = 15
_UPDATES: Final = 100
_ANALYSED: Final = {"with_encoder": 150, "without": 600}
NOTE: Final = (
    "drawn after a sample of analysed generated texts: lengths, column frequencies and values by mixing two "
    "sampled documents, phrase vectors from a normal distribution with the sample's mean and covariance"
)


@click.command("match")
@click.option("--vacancies", type=click.IntRange(1_000), default=100_000, show_default=True)
@click.option("--queries", type=click.IntRange(10, 2_000), default=100, show_default=True)
@click.option("--sparse-only", is_flag=True, help="Words and concepts only, without peers: for a million vacancies.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON instead of one line a figure.")
@click.option("--write", is_flag=True, help="Write the figures into docs/performance.md.")
@with_appcontext
def bench_match(vacancies: int, queries: int, sparse_only: bool, as_json: bool, write: bool) -> None:
    """Rank among so many vacancies, in one thread, beside scikit-learn, scipy, sparse_dot_topn, bm25s and faiss."""
    from threadpoolctl import threadpool_limits

    from talentmatch.cli.performance import write_match, write_sparse

    services: Services = current_app.extensions["talentmatch"]
    known = services.live_index.knowledge(None)
    with progress_bar(None, f"Measuring {vacancies} vacancies"), threadpool_limits(limits=1):
        measure = measured_sparse if sparse_only else measured
        figures = measure(known, vacancies, queries)
    if as_json:
        click.echo(json.dumps(figures))
    else:
        for name, value in figures.items():
            click.echo(f"{name}: {json.dumps(value)}")
    if write:
        (write_sparse if sparse_only else write_match)(figures)


def measured(known: Knowledge, vacancy_count: int, query_count: int) -> dict[str, Any]:
    """All figures of an index of that many vacancies."""
    full = sampled(known.vocabulary, known.aids, MatcherSettings())
    drawn = Drawn(full, vacancy_count=vacancy_count, candidate_count=query_count)
    sparse = _words_and_concepts(known)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        path, sparse_path = Path(folder) / "build", Path(folder) / "sparse"
        started = time.perf_counter()
        _save(drawn.chunks(), path)
        save_s = time.perf_counter() - started
        _save(drawn.chunks(header=sparse.header), sparse_path)
        raw, build_bytes = drawn.raw_bytes, path.stat().st_size
        del drawn
        gc.collect()
        before = _resident_bytes()
        started = time.perf_counter()
        matcher = _loaded(path, known, MatcherSettings())
        load_s = time.perf_counter() - started
        queries = [matcher.candidates.vectors_of(f"c{number}") for number in range(query_count)]
        for query in queries[:TOP]:
            ranked_with_reasons(matcher, query)
        held = _resident_bytes() - before
        words_concepts = _loaded(sparse_path, known, SPARSE)
        rankings, peers = _ranking_times({"all_blocks": matcher, "words_concepts": words_concepts}, query_count)
        del words_concepts
        updates = _update_times(matcher, full.vacancies)
    return {
        "vacancies": vacancy_count,
        "queries": query_count,
        "top": TOP,
        "median_ms": rankings,
        "peers_ms": peers,
        "times_faster_than_sklearn": round(peers["sklearn_cosine"] / rankings["words_concepts"], 1),
        "update_ms": _update_ms(updates),
        "updates_ms": updates,
        "load_s": round(load_s, 2),
        "save_s": round(save_s, 2),
        "memory_ratio": round(held / raw, 2),
        "raw_mb": raw >> 20,
        "build_mb": build_bytes >> 20,
        "analysis_per_second": _analysis_speeds(known, full),
        "columns_per_vacancy": _columns_per_row(full),
        "rows": NOTE,
    }


def measured_sparse(known: Knowledge, vacancy_count: int, query_count: int) -> dict[str, Any]:
    """Time of a ranking by words and concepts among very many vacancies."""
    sample = _words_and_concepts(known, in_full=True)
    drawn = Drawn(sample, vacancy_count=vacancy_count, candidate_count=query_count, in_full=False)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        path = Path(folder) / "build"
        _save(drawn.chunks(), path)
        del drawn
        matcher = _loaded(path, known, SPARSE)
        queries = [matcher.candidates.vectors_of(f"c{number}") for number in range(query_count)]
        times = [_seconds(ranked_with_reasons, matcher, query) for query in queries]
    return {
        "vacancies": vacancy_count,
        "queries": query_count,
        "top": TOP,
        "median_ms": {"words_concepts": _median_ms(times)},
        "columns_per_vacancy": _columns_per_row(sample),
        "rows": NOTE,
    }


#: The settings of a build of words and concepts alone.
SPARSE: Final = MatcherSettings(phrases_weight=0.0, occupations_weight=0.0)


def _words_and_concepts(known: Knowledge, *, in_full: bool = False) -> Sample:
    """A sample by words and concepts alone; only its header is wanted unless it is made in full."""
    if in_full:
        return sampled(known.vocabulary, known.aids, SPARSE)
    empty = Matcher.fit([], [], vocabulary=known.vocabulary, aids=known.aids, settings=SPARSE)
    header, arrays = from_buffer(empty.to_bytes())
    return Sample((), (), header, arrays)


def ranked_with_reasons(matcher: Matcher, query: DocumentVectors) -> Any:
    """The exact best vacancies for a candidate, and what adds most to each."""
    found = matcher.rank(query, among=matcher.vacancies, k=TOP).documents
    return matcher.vacancies.leading(query, [each.id for each in found], REASONS)


def _ranking_times(matchers: dict[str, Matcher], query_count: int) -> tuple[dict[str, float], dict[str, float]]:
    """Median milliseconds of each matcher and of its peers; all take turns, query by query."""
    matcher = matchers["all_blocks"]
    sides = [index.side_rows() for index in (matcher.candidates, matcher.vacancies)]
    words, dense = [sparse_rows(side, "words") for side in sides], [dense_rows(side) for side in sides]
    peers: dict[str, Peer] = word_peers(words[0], words[1], TOP)
    if dense[0] is not None and dense[1] is not None:
        peers |= dense_peers(dense[0], dense[1], TOP)
    queries = {
        name: [each.candidates.vectors_of(f"c{number}") for number in range(query_count)]
        for name, each in matchers.items()
    }
    times: dict[str, list[float]] = {name: [] for name in (*matchers, *peers)}
    for number in range(-1, query_count):  # the first round warms up
        for name, each in matchers.items():
            query = queries[name][max(number, 0)]
            times[name].append(_seconds(ranked_with_reasons, each, query))
        for name, peer in peers.items() if number < _PEER_QUERIES else ():
            times[name].append(_seconds(peer, max(number, 0)))
    medians = {name: _median_ms(found[1:]) for name, found in times.items()}
    return {name: medians[name] for name in matchers}, {name: medians[name] for name in peers}


def _update_times(matcher: Matcher, texts: Iterable[Document]) -> dict[str, float]:
    """Median milliseconds of adding, changing and removing an analysed vacancy, and of rankings before and after."""
    index, known = matcher.vacancies, list(texts)[:_UPDATES]
    vectors = [matcher.vectors(text) for text in known]
    new = [
        DocumentVectors(Document(f"new{number}", each.document.language), each.build_id, each.blocks)
        for number, each in enumerate(vectors)
    ]
    query = matcher.candidates.vectors_of("c0")

    def rank() -> float:
        return _median_ms([_seconds(ranked_with_reasons, matcher, query) for _ in range(20)])

    return {
        "rank_before": rank(),
        "add": _median_ms([_seconds(index.put_vectors, each) for each in new]),
        "change": _median_ms([_seconds(index.put_vectors, each) for each in vectors]),
        "remove": _median_ms([_seconds(index.remove, each.document.id) for each in new]),
        "rank_after": rank(),
    }


def _update_ms(updates: dict[str, float]) -> float:
    """The slowest write, and what the next ranking pays for all of them."""
    slowest = max(updates[name] for name in ("add", "change", "remove"))
    return round(slowest + max(0.0, updates["rank_after"] - updates["rank_before"]), 3)


def _analysis_speeds(known: Knowledge, sample: Sample) -> dict[str, float]:
    """Texts a second that a build analyses, never seen before, with its encoder and without one."""
    maker = TextMaker(known.vocabulary, seed=2)
    speeds = {}
    for name, count in _ANALYSED.items():
        aids = known.aids if name == "with_encoder" else ReadingAids(gate=known.aids.gate)
        matcher = Matcher.fit(sample.vacancies[:300], [], vocabulary=known.vocabulary, aids=aids)
        texts = [maker.document(f"t{number}", number % FIELD_COUNT) for number in range(count)]
        speeds[name] = round(count / _seconds(lambda: [matcher.vectors(text) for text in texts]), 1)  # noqa: B023
    return speeds


def _columns_per_row(sample: Sample) -> dict[str, float]:
    """Mean number of columns of a sampled vacancy in each sparse block."""
    starts = {name: sample.arrays.get(f"vacancies/{name}/row_starts") for name in sample.block_names}
    return {name: round(float(np.diff(array).mean()), 1) for name, array in starts.items() if array is not None}


def _save(pieces: Iterable[bytes | memoryview], path: Path) -> None:
    with path.open("wb") as file:
        file.writelines(pieces)


def _loaded(path: Path, known: Knowledge, settings: MatcherSettings) -> Matcher:
    content = np.memmap(path, dtype=np.uint8, mode="r")
    return Matcher.from_buffer(content, vocabulary=known.vocabulary, settings=settings, aids=known.aids)


def _seconds(action: Callable[..., object], *arguments: object) -> float:
    started = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - started


def _median_ms(seconds: Iterable[float]) -> float:
    return round(1_000 * statistics.median(seconds), 3)


def _resident_bytes() -> int:
    """Memory of this process that is in use, mapped files included (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise click.ClickException("/proc/self/status does not say how much memory is in use: memory is measured on Linux.")
