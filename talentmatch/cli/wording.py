"""``flask vacancies lint``: what the linter of wording finds, one JSON line a finding."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click
from flask.cli import with_appcontext

from talentmatch.database import db
from talentmatch.wording.linter import Finding, findings, title_findings
from talentmatch.wording.rules import LANGUAGES


@click.command("lint")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--all", "is_all", is_flag=True, help="All vacancies, whatever their state.")
@click.option("--language", type=click.Choice(LANGUAGES), default="nl", help="Language of the files.")
@with_appcontext
def lint_vacancies(files: tuple[Path, ...], is_all: bool, language: str) -> None:
    """Words to look at in text FILES, or in all vacancies: advice, so it ends with 0 whatever it finds."""
    if bool(files) == is_all:
        raise click.UsageError("Name files, or give --all.")
    for path in files:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise click.ClickException(f"{path} is not UTF-8 text.") from error
        _print({"file": str(path)}, "text", findings(text, language))
    if is_all:
        _lint_all()


def _lint_all() -> None:
    from talentmatch.vacancies.queries import every_vacancy

    for vacancy in every_vacancy(db.session()):
        place = {"vacancy_id": vacancy.id, "state": vacancy.state, "language": vacancy.text_language}
        if vacancy.text_language not in LANGUAGES:
            continue
        _print(place, "title", title_findings(vacancy.title, vacancy.text_language))
        _print(place, "description", findings(vacancy.description, vacancy.text_language))


def _print(place: dict[str, object], part: str, found: Iterable[Finding]) -> None:
    for finding in found:
        click.echo(json.dumps({**place, "part": part, **asdict(finding)}, ensure_ascii=False))
