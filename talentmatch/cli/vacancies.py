"""``flask vacancies …``."""

from pathlib import Path

import click
from flask import current_app
from flask.cli import AppGroup

from talentmatch.cli.importing import run_import
from talentmatch.clock import today
from talentmatch.database import db

vacancy_commands = AppGroup("vacancies", help="Import and look after vacancies.")


@vacancy_commands.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--source", help="Where the rows come from; with their id it names a vacancy. Default: the file's name.")
def import_vacancies(file: Path, source: str | None) -> None:
    """Import vacancies from JSONL or CSV (docs/exchange-format.md). Importing twice changes nothing."""
    from talentmatch.exchange.vacancies import REQUIRED_COLUMNS, VacancyImport

    run_import(VacancyImport, file, source, REQUIRED_COLUMNS)


@vacancy_commands.command("expire")
def expire_vacancies() -> None:
    """Close the vacancies whose last day has passed."""
    from talentmatch.vacancies.operations import expire_vacancy
    from talentmatch.vacancies.queries import due_for_expiry

    clock = current_app.extensions["talentmatch"].clock
    due = due_for_expiry(db.session(), today(clock))
    for vacancy in due:
        expire_vacancy(db.session(), vacancy, clock=clock)
    db.session.commit()
    click.echo(f"{len(due)} vacancies expired.")


@vacancy_commands.command("fetch-feeds")
@click.option("--feed", "feed_id", type=int, help="Read this feed alone, due or not.")
def fetch_feeds(feed_id: int | None) -> None:
    """Read the feeds that are due, and bring in what they hold (docs/exchange-format.md)."""
    from talentmatch.background.feeds import read_feed_now
    from talentmatch.exchange.feed_queries import due_feed_ids

    clock = current_app.extensions["talentmatch"].clock
    due = [feed_id] if feed_id is not None else due_feed_ids(db.session(), clock.now())
    failed_count = 0
    for number in due:
        outcome = read_feed_now(db.session(), number, clock=clock)
        db.session.commit()
        if outcome is None:
            raise click.ClickException(f"There is no feed {number} that is switched on.")
        click.echo(f"Feed {number}: {outcome.summary}")
        for problem in outcome.problems:
            click.echo(f"Feed {number}, row {problem.row}, {problem.column}: {problem.code}", err=True)
        failed_count += bool(outcome.error_code)
    click.echo(f"{len(due)} feeds read, {failed_count} of them failed.")
    if failed_count:
        raise SystemExit(1)
