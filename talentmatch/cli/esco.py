"""``flask vocabulary import-esco DIR``: bring the official ESCO files in."""

from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.cli.progress import progress_bar
from talentmatch.database import db
from talentmatch.vocabulary.esco_files import EscoError, EscoFolder, read_esco, release_in
from talentmatch.vocabulary.operations import EscoOutcome, import_esco
from talentmatch.web.services import Services


@click.command("import-esco")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--release", help="Number of the ESCO release, such as 1.2.0. Default: as the folder's name says.")
@click.option("--by", "email", help="E-mail address of the account that imports; without it the service itself does.")
@with_appcontext
def import_esco_files(folder: Path, release: str | None, email: str | None) -> None:
    """Read the official ESCO files in FOLDER (CSV, any languages of nl, en, fr, de) and match with them from now on.

    Files: occupations_<language>.csv, skills_<language>.csv, occupationSkillRelations_en.csv, any of them. Importing
    twice changes nothing; another import adds what it brings.
    """
    services: Services = current_app.extensions["talentmatch"]
    actor = _account(email)
    try:
        found = _read(folder)
        with progress_bar(len(found.entries), "Writing concepts") as step:
            outcome = import_esco(
                db.session(),
                found,
                release=release_in(folder.resolve().name) if release is None else release,
                actor=actor,
                clock=services.clock,
                progress=lambda _done, _all: step(),
            )
    except EscoError as error:
        raise click.ClickException(str(error)) from error
    db.session.commit()
    for problem in found.problems:
        click.echo(problem, err=True)
    click.echo(_summary(found, outcome))
    if outcome.is_changed:
        _refit(services)


def _account(email: str | None) -> User | None:
    if email is None:
        return None
    user = find_user_by_email(db.session(), email)
    if user is None:
        raise click.ClickException(f"There is no account {email}.")
    return user


def _read(folder: Path) -> EscoFolder:
    return read_esco(folder, step=lambda name: click.echo(f"Reading {name} …", err=True))


def _summary(found: EscoFolder, outcome: EscoOutcome) -> str:
    imported = outcome.imported
    name = f"ESCO {imported.release}".strip()
    counts = f"{imported.occupation_count} occupations and {imported.skill_count} skills"
    held = f"{name}: {counts} in {', '.join(imported.languages)}."
    if not outcome.is_changed:
        return f"Nothing changed. {held}"
    unknown = outcome.passed_over_count
    passed_over = f" {unknown} occupations in the relations are unknown and were passed over." if unknown else ""
    return (
        f"{len(found.files)} files read, {outcome.added_count} concepts added, {outcome.changed_count} changed."
        f"{passed_over}\n{held}"
    )


def _refit(services: Services) -> None:
    with progress_bar(None, "Fitting the index") as step:
        services.live_index.refit(db.session(), progress=lambda _done, _all: step())
    db.session.commit()
