"""``flask profiles …``."""

from pathlib import Path

import click
from flask.cli import AppGroup

from talentmatch.cli.importing import run_import

profile_commands = AppGroup("profiles", help="Import profiles.")


@profile_commands.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--source", help="Where the rows come from; with their id it names a profile. Default: the file's name.")
def import_profiles(file: Path, source: str | None) -> None:
    """Import profiles from JSONL or CSV (docs/exchange-format.md). Importing twice changes nothing."""
    from talentmatch.exchange.profiles import REQUIRED_COLUMNS, ProfileImport

    run_import(ProfileImport, file, source, REQUIRED_COLUMNS)
