"""``flask tasks …``: doing the background work, and seeing what there is of it."""

import signal
import threading
from types import FrameType

import click
from flask import current_app
from flask.cli import AppGroup

from talentmatch.choices import TASK_STATES
from talentmatch.database import db

task_commands = AppGroup("tasks", help="Background work: mail, reminders, clocks, imports.")


@task_commands.command("run")
@click.option("--once", is_flag=True, help="Do what is due, then stop; for cron.")
def run_tasks(once: bool) -> None:
    """Do the background work until told to stop (SIGTERM or Ctrl-C); what was begun is finished first."""
    from talentmatch.background.runner import Runner

    runner = Runner(current_app._get_current_object())  # type: ignore[attr-defined]  # noqa: SLF001 (it outlives the proxy)
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, on_signal)
    if once:
        count = runner.run_due(stop)
        click.echo(f"{count} tasks and mails were dealt with.")
        return
    click.echo("The background work is being done. Stop with Ctrl-C or SIGTERM.")
    runner.run_until(stop)


@task_commands.command("list")
@click.option("--state", type=click.Choice(TASK_STATES), help="Only tasks in this state.")
@click.option("--limit", default=30, show_default=True, help="How many tasks.")
def list_tasks(state: str | None, limit: int) -> None:
    """Print how many tasks and mails are in which state, and the newest tasks."""
    from talentmatch.outbox.queries import mail_count_by_state
    from talentmatch.tasks.queries import newest_tasks, task_count_by_state

    session = db.session()
    for name, counts in (("tasks", task_count_by_state(session)), ("mails", mail_count_by_state(session))):
        click.echo(f"{name}: " + (", ".join(f"{counts[key]} {key}" for key in sorted(counts)) or "none"))
    for task in newest_tasks(session, state=state or "", limit=limit):
        line = f"{task.id:>7} {task.state:<8} {task.kind:<24} {task.attempts} {task.run_at:%Y-%m-%d %H:%M} UTC"
        click.echo(f"{line} {task.last_error.splitlines()[0] if task.last_error else ''}".rstrip())
