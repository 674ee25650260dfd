"""``flask evaluate DIR``: how well the matcher ranks a judged collection."""

import json
from collections.abc import Sequence
from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext

from talentmatch.cli.progress import progress_bar
from talentmatch.matching import Document, Matcher
from talentmatch.web.services import Services


@click.command("evaluate")
@click.argument("folder", type=click.Path(path_type=Path))
@with_appcontext
def evaluate(folder: Path) -> None:
    """Score the matcher on a judged collection and print JSON. Hard conditions are off (docs/quality.md)."""
    from talentmatch.matches.collections import CollectionError, evaluate_collection

    services: Services = current_app.extensions["talentmatch"]
    live_index = services.live_index

    def fit(vacancies: Sequence[Document], candidates: Sequence[Document]) -> Matcher:
        return Matcher.fit(vacancies, candidates, vocabulary=live_index.vocabulary, settings=live_index.settings)

    try:
        with progress_bar(None, f"Scoring {folder.name}") as step:
            figures = evaluate_collection(folder, fit=fit, progress=lambda _done, _all: step())
    except CollectionError as error:
        raise click.ClickException(str(error)) from error
    click.echo(json.dumps(figures, ensure_ascii=False, indent=2))
