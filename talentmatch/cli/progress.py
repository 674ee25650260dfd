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


@contextmanager
def progress_of(length: int, label: str) -> Iterator[Callable[[int, int], None]]:
    """A function of (done, total) that moves a bar; where there is no terminal, lines say each tenth."""
    if sys.stderr.isatty():
        with click.progressbar(length=length, label=label, file=sys.stderr) as bar:
            yield lambda done, _total: bar.update(done - bar.pos)
        return
    click.echo(f"{label} …", err=True)
    told = 0

    def tell(done: int, total: int) -> None:
        nonlocal told
        tenth = 10 * done // max(total, 1)
        if tenth > told:
            told = tenth
            click.echo(f"{label} … {10 * tenth} %", err=True)

    yield tell
