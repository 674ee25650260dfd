"""``flask bench all`` and ``flask bench workers``: all candidates among all vacancies, in threads and on workers."""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

import click
import numpy as np
from flask import current_app
from flask.cli import with_appcontext
from scipy.sparse import csr_matrix, vstack

from talentmatch.cli.bench_peers import sparse_rows
from talentmatch.cli.bench_rows import Drawn, sampled
from talentmatch.cli.progress import progress_bar
from talentmatch.matching import Matcher, MatcherSettings
from talentmatch.matching.batch import BatchRankings, rank_all
from talentmatch.matching.side_rows import BlockRows, SideRows
from talentmatch.web.services import Services

TOP: Final = 20
_SAMPLE_SIDE: Final = 320  # the axes of phrase vectors change nothing here
_TURNS: Final = 3
_MOST_DISTINCT: Final = 100_000  # candidates that are drawn


@click.command("all")
@click.option("--candidates", type=click.IntRange(100), default=2_000, show_default=True)
@click.option("--vacancies", type=click.IntRange(100), default=20_000, show_default=True)
@click.option("--threads", type=click.IntRange(1, 64), default=2, show_default=True)
@click.option("--write", is_flag=True, help="Write the figures into docs/performance.md.")
@with_appcontext
def bench_all(candidates: int, vacancies: int, threads: int, write: bool) -> None:
    """Rank all candidates among all vacancies, beside sparse_dot_topn, and print one line of JSON."""
    from talentmatch.cli.performance import write_all

    with progress_bar(None, f"Measuring {candidates} candidates among {vacancies} vacancies"):
        sides = drawn_sides(candidates, vacancies)
        sizes = {"candidates": candidates, "vacancies": vacancies, "threads": threads, "top": TOP}
        figures = {**sizes, **_batch_times(*sides, threads)}
    click.echo(json.dumps(figures))
    if write:
        write_all(figures)


@click.command("workers")
@click.option("--candidates", type=int, multiple=True, default=(10_000, 100_000, 1_000_000), show_default=True)
@click.option("--vacancies", type=click.IntRange(100), default=300, show_default=True)
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True)
@click.option("--write", is_flag=True, help="Write the figures into docs/performance.md.")
@with_appcontext
def bench_workers(candidates: Sequence[int], vacancies: int, workers: int, write: bool) -> None:
    """Rank on worker processes of Dask and in as many threads, and print one line of JSON."""
    from talentmatch.cli.performance import write_workers
    from talentmatch.distributed.cluster import workers_here

    distinct = min(_MOST_DISTINCT, max(candidates))
    with progress_bar(None, f"Measuring {workers} workers"):
        some, among = drawn_sides(distinct, vacancies)
        started = time.perf_counter()
        with workers_here(workers) as client:
            start_s = round(time.perf_counter() - started, 1)
            one_thread_s = _seconds(lambda: rank_all(some, among, TOP, threads=1))
            runs = [
                _workers_run(client, _repeated(some, count), among, workers, one_thread_s * count / distinct)
                for count in candidates
            ]
    figures = {
        "top": TOP,
        "vacancies": vacancies,
        "workers": workers,
        "distinct": distinct,
        "start_s": start_s,
        "runs": runs,
    }
    click.echo(json.dumps(figures))
    if write:
        write_workers(figures)


def drawn_sides(candidate_count: int, vacancy_count: int) -> tuple[SideRows, SideRows]:
    """Rows of candidates and of vacancies of a drawn build, all blocks."""
    services: Services = current_app.extensions["talentmatch"]
    known = services.live_index.knowledge(None)
    sample = sampled(known.vocabulary, known.aids, MatcherSettings(), side_count=_SAMPLE_SIDE)
    drawn = Drawn(sample, vacancy_count=vacancy_count, candidate_count=candidate_count, in_full=False)
    matcher = Matcher.from_buffer(b"".join(drawn.chunks()), vocabulary=known.vocabulary, aids=known.aids)
    return matcher.candidates.side_rows(), matcher.vacancies.side_rows()


def _batch_times(queries: SideRows, among: SideRows, threads: int) -> dict[str, float]:
    """Milliseconds a candidate: the best of some turns, which ours and the peer take one after the other."""
    from sparse_dot_topn import sp_matmul_topn  # type: ignore[import-untyped]

    words = [replace(side, blocks=tuple(b for b in side.blocks if b.name == "words")) for side in (queries, among)]
    left, right = (csr_matrix(sparse_rows(side, "words")).copy() for side in words)  # the peer wants to write
    right = csr_matrix(right.T.tocsr())
    actions: dict[str, Callable[[], object]] = {
        "batch_ms_per_candidate": lambda: rank_all(queries, among, TOP, threads=threads),
        "words_ms_per_candidate": lambda: rank_all(words[0], words[1], TOP, threads=threads),
        "sparse_dot_topn_ms_per_candidate": lambda: sp_matmul_topn(left, right, TOP, sort=True, n_threads=threads),
    }
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _turn in range(_TURNS):
        for name, action in actions.items():
            times[name].append(_seconds(action))
    return {name: round(1_000 * min(found) / len(queries), 3) for name, found in times.items()}


def _workers_run(client: Any, queries: SideRows, among: SideRows, workers: int, one_thread_s: float) -> dict[str, Any]:
    from talentmatch.distributed.ranking import rank_on

    found: list[BatchRankings] = []
    threads_s = _seconds(lambda: found.append(rank_all(queries, among, TOP, threads=workers)))
    workers_s = _seconds(lambda: found.append(BatchRankings.joined(list(rank_on(client, queries, among, TOP)))))
    return {
        "candidates": len(queries),
        "one_thread_s": round(one_thread_s, 2),
        "threads_s": round(threads_s, 2),
        "workers_s": round(workers_s, 2),
        "identical": _are_identical(*found),
        "overhead": round(workers_s / threads_s - 1.0, 3),
        "efficiency": round(one_thread_s / (workers * workers_s), 3),
    }


def _are_identical(ours: BatchRankings, theirs: BatchRankings) -> bool:
    """Whether two batches have the same lists, to the last bit."""
    return (
        ours.query_ids == theirs.query_ids
        and ours.ids == theirs.ids
        and np.array_equal(ours.starts, theirs.starts)
        and np.array_equal(ours.relevances, theirs.relevances)
    )


def _repeated(side: SideRows, count: int) -> SideRows:
    """So many rows: those of a side again and again."""
    times = -(-count // len(side))
    if times == 1:
        return side.between(0, count)
    blocks = tuple(
        replace(
            block,
            rows=np.tile(block.rows, (times, 1)) if isinstance(block.rows, np.ndarray) else _stacked(block, times),
        )
        for block in side.blocks
    )
    rows = np.arange(times * len(side), dtype=np.int32)
    return replace(side, ids=tuple(f"c{row}" for row in rows.tolist()), rows=rows, blocks=blocks).between(0, count)


def _stacked(block: BlockRows, times: int) -> Any:
    rows: Any = block.rows
    return vstack([rows] * times, format="csr")


def _seconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started
