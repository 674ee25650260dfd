"""What the import commands share: reading, progress, one commit, the outcome in words."""

from pathlib import Path
from typing import Any

import click
from flask import current_app

from talentmatch.cli.progress import progress_bar
from talentmatch.database import db
from talentmatch.exchange.rows import UnreadableFile, read_rows
from talentmatch.web.services import Services


def run_import(kind: Any, path: Path, source: str | None, required: tuple[str, ...]) -> None:
    """Bring ``path`` in with ``kind`` (``VacancyImport`` or ``ProfileImport``), commit, and fit the index anew.

    Ends with exit code 1 when a row was left out or the file could not be read.
    """
    services: Services = current_app.extensions["talentmatch"]
    try:
        rows = read_rows(path, required=required)
        importer = kind(db.session(), source=path.stem if source is None else source, clock=services.clock)
    except UnreadableFile as error:
        raise click.ClickException(str(error)) from error
    with progress_bar(len(rows), "Importing") as step:
        outcome = importer.run(rows, progress=step)
    db.session.commit()
    if outcome.created or outcome.updated:
        with progress_bar(None, "Fitting the index") as step:
            services.live_index.refit(db.session(), progress=lambda _done, _all: step())
        db.session.commit()
    for refusal in outcome.refusals:
        click.echo(refusal, err=True)
    click.echo(outcome.summary)
    if outcome.refusals:
        raise SystemExit(1)
