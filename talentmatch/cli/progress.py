"""Progress of long work, on standard error, so that what a command prints stays clean."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click


@contextmanager
def progress_bar(length: int | None, label: str) -> Iterator[Callable[[], None]]:
    """A step function that moves a bar; without a known ``length`` only the label is shown."""
    if length is None or not sys.stderr.isatty():
        click.echo(f"{label} …", err=True)
        yield lambda: None
        return
    with click.progressbar(length=length, label=label, file=sys.stderr) as bar:
        yield lambda: bar.update(1)
