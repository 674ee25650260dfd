"""``flask evaluate DIR``."""

import click


@click.command("evaluate")
def evaluate() -> None:
    """Score the matcher on a judged collection."""
