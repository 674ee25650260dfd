"""``flask vocabulary``: look after the vocabulary's files."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click
from flask.cli import AppGroup

from talentmatch.vocabulary.checks import findings
from talentmatch.vocabulary.files import VocabularyError, own_folder, term_files, term_lines

vocabulary_commands = AppGroup("vocabulary", help="Look after the skills and occupations the matcher knows.")

_folder_option = click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=own_folder,
    help="The folder with the files <topic>.tsv; without it, the vocabulary that comes with talentmatch.",
)


@vocabulary_commands.command("check", with_appcontext=False)
@_folder_option
def check_vocabulary(folder: Path) -> None:
    """Say what is wrong with the files; the exit code is 1 when something is."""
    found = findings(folder)
    for finding in found:
        click.echo(str(finding))
    error_count = sum(finding.level == "error" for finding in found)
    click.echo(f"errors: {error_count}, warnings: {len(found) - error_count}")
    if error_count:
        sys.exit(1)


@vocabulary_commands.command("list", with_appcontext=False)
@_folder_option
def list_vocabulary(folder: Path) -> None:
    """Count the concepts by topic and by kind."""
    try:
        lines = [line for path in term_files(folder) for line in term_lines(path)]
    except VocabularyError as error:
        raise click.ClickException(str(error)) from error
    _echo_counts("topic", Counter(line.topic for line in lines))
    _echo_counts("kind", Counter(line.kind for line in lines))
    click.echo(f"concepts: {len(lines)}")


def _echo_counts(heading: str, counts: Counter[str]) -> None:
    click.echo(f"by {heading}:")
    for name, count in sorted(counts.items()):
        click.echo(f"  {name}: {count}")
