"""``flask match …``: ranked lists on the command line, and the index."""

import json
from pathlib import Path

import click
from flask import current_app
from flask.cli import AppGroup

from talentmatch.cli.match_all import match_all
from talentmatch.cli.progress import progress_bar
from talentmatch.database import db
from talentmatch.web.services import Services

match_commands = AppGroup("match", help="Rank vacancies and look after the index.")
match_commands.add_command(match_all)


@match_commands.command("refit")
def refit() -> None:
    """Fit the index anew on all open vacancies and all profiles, and store it."""
    services: Services = current_app.extensions["talentmatch"]
    with progress_bar(None, "Fitting the index") as step:
        build = services.live_index.refit(db.session(), progress=lambda _done, _all: step())
    db.session.commit()
    click.echo(
        f"Build {build.id}: {build.vacancy_count} vacancies, {build.candidate_count} profiles, {build.seconds} s."
    )


@match_commands.command("rank")
@click.option("--cv", "file", type=click.Path(path_type=Path), required=True, help="A CV in any supported format.")
@click.option("--top", type=click.IntRange(1, 200), default=10, show_default=True, help="How many vacancies.")
@click.option("--locale", type=click.Choice(["nl", "en", "fr", "de"]), default="en", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object per vacancy, with every contribution.")
def rank(file: Path, top: int, locale: str, as_json: bool) -> None:
    """Print the open vacancies that fit a CV, the most relevant first, with reasons. Nothing is stored."""
    from talentmatch.cv.limited import read_cv
    from talentmatch.matches.cv_ranking import ranked_for_cv

    services: Services = current_app.extensions["talentmatch"]
    outcome = read_cv(file)
    if outcome.profile is None:
        raise click.ClickException(f"{file.name}: {outcome.message}")
    ranked = ranked_for_cv(db.session(), services.live_index, outcome.profile, top=top, locale=locale)
    if not ranked.matches:
        raise click.ClickException(_why_empty(ranked.reason))
    click.echo(_means(services), err=True)
    for match in ranked.matches:
        click.echo(json.dumps(match.as_json(), ensure_ascii=False) if as_json else match.as_text())


def _means(services: Services) -> str:
    """What the ranking was made with, on standard error: what is printed stays clean."""
    live_index = services.live_index
    esco = ", with ESCO" if live_index.uses_esco(db.session()) else ""
    return f"Ranked by {', '.join(live_index.block_names)}{esco}."


def _why_empty(reason: str | None) -> str:
    return {
        "no_known_words": "The CV names no skill, study or task that any vacancy knows. Add skills, tools or courses.",
        "nothing_eligible": "There are no open vacancies. Import some: flask vacancies import FILE.",
    }.get(reason or "", "No open vacancy has anything in common with this CV. Add what you can do and want to do.")
