"""``flask vocabulary``: look after the vocabulary's files."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import click
from flask.cli import AppGroup

from talentmatch.cli.esco import import_esco_files
from talentmatch.cli.progress import progress_bar
from talentmatch.vocabulary.checks import findings
from talentmatch.vocabulary.files import VocabularyError, own_folder, read_vocabulary, term_files, term_lines
from talentmatch.vocabulary.source_texts import UnreadableText, source_texts
from talentmatch.vocabulary.suggestions import Suggestion, suggestions

vocabulary_commands = AppGroup("vocabulary", help="Look after the skills and occupations the matcher knows.")
vocabulary_commands.add_command(import_esco_files)

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


@vocabulary_commands.command("suggest", with_appcontext=False)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many phrases to list.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of lines.")
@_folder_option
def suggest_phrases(files: tuple[Path, ...], limit: int, as_json: bool, folder: Path) -> None:
    """List frequent phrases of texts that no concept covers yet.

    FILES are vacancies, profiles or advertisements as JSONL (docs/exchange-format.md), or plain text.
    """
    try:
        vocabulary = read_vocabulary(folder)
        texts = [text for path in files for text in source_texts(path)]
    except (VocabularyError, UnreadableText) as error:
        raise click.ClickException(str(error)) from error
    if not texts:
        raise click.ClickException("There is no text in these files.")
    with progress_bar(len(texts), "Reading texts") as step:
        found = suggestions(texts, vocabulary, limit=limit, progress=step)
    if as_json:
        click.echo(json.dumps([asdict(suggestion) for suggestion in found], ensure_ascii=False, indent=2))
        return
    _echo_suggestions(found)


def _echo_suggestions(found: tuple[Suggestion, ...]) -> None:
    for suggestion in found:
        click.echo(f"{suggestion.document_count:5}  {suggestion.language}  {suggestion.phrase}  | {suggestion.example}")
    click.echo(f"phrases: {len(found)}")


def _echo_counts(heading: str, counts: Counter[str]) -> None:
    click.echo(f"by {heading}:")
    for name, count in sorted(counts.items()):
        click.echo(f"  {name}: {count}")
