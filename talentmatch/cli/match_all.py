"""``flask match all``: the top lists of all candidates in one go, on this machine or on many."""

import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import click
from flask import current_app
from flask.cli import with_appcontext

from talentmatch.cli.progress import progress_of
from talentmatch.database import db
from talentmatch.errors import TalentmatchError
from talentmatch.matches.all_pairs import AllPairs, all_pairs, as_json
from talentmatch.matching.batch import BatchRankings, Progress, rank_in_blocks
from talentmatch.web.services import Services


@click.command("all")
@click.option("--top", type=click.IntRange(1, 1_000), default=20, show_default=True, help="Vacancies per candidate.")
@click.option(
    "--workers", type=click.IntRange(1, 256), help="Rank in so many worker processes of Dask on this machine."
)
@click.option("--scheduler", metavar="ADDRESS", help="Rank on the workers of a Dask scheduler, as tcp://host:8786.")
@click.option("--without-conditions", is_flag=True, help="Rank also what fails a hard condition.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    required=True,
    help="File to write, one JSON object per candidate and line.",
)
@with_appcontext
def match_all(top: int, workers: int | None, scheduler: str | None, without_conditions: bool, out: Path) -> None:
    """Write the most relevant open vacancies of every candidate to a file."""
    if workers and scheduler:
        raise click.UsageError("--workers starts workers here and --scheduler uses those of a cluster: give one.")
    services: Services = current_app.extensions["talentmatch"]
    pairs = all_pairs(db.session(), services.live_index, with_conditions=not without_conditions)
    count = sum(document_id is not None for document_id in pairs.candidates.ids)
    try:
        with progress_of(count, f"Ranking {count} candidates") as progress:
            _write(out, _rankings(pairs, top, workers, scheduler, progress))
    except TalentmatchError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{count} lists of at most {top} vacancies are in {out}.")


def _rankings(
    pairs: AllPairs, top: int, workers: int | None, scheduler: str | None, progress: Progress
) -> Iterator[BatchRankings]:
    sides = (pairs.candidates, pairs.vacancies, top)
    if not workers and not scheduler:
        threads = os.cpu_count() or 1
        yield from rank_in_blocks(*sides, eligible=pairs.eligible, threads=threads, progress=progress)
        return
    from talentmatch.distributed.cluster import workers_at, workers_here
    from talentmatch.distributed.ranking import rank_on

    cluster: AbstractContextManager[Any] = workers_at(scheduler) if scheduler else workers_here(workers or 1)
    with cluster as client:
        yield from rank_on(client, *sides, eligible=pairs.eligible, progress=progress)


def _write(out: Path, blocks: Iterator[BatchRankings]) -> None:
    """``out`` holds all lists, or is as it was: they are written aside and moved when complete."""
    aside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        with aside.open("w", encoding="utf-8") as file:
            for block in blocks:
                file.writelines(json.dumps(each) + "\n" for each in as_json(block))
        aside.replace(out)
    finally:
        aside.unlink(missing_ok=True)
