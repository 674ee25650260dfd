"""A process that has everything imported and starts runners, each a process of its own that can be killed.

Started by ``test_killed_runner.py``. Reads lines from standard input: ``run`` or ``once`` starts a runner and prints
its process number; the number of a runner waits for it and prints how it ended (negative: the signal that killed it).
"""

import os
import signal
import sys
from collections.abc import Mapping
from typing import Any

from flask import Flask
from flask.cli import ScriptInfo

from talentmatch import create_app
from talentmatch.accounts.models import User
from talentmatch.background.context import TaskContext
from talentmatch.background.registry import HANDLERS
from talentmatch.background.runner import Runner  # noqa: F401 (imported once, before the forks)
from talentmatch.web.mails import send_mail


def tell_twice(context: TaskContext, payload: Mapping[str, Any]) -> None:
    """Write two mails to one person."""
    user = context.db_session.get_one(User, payload["user_id"])
    for number in range(2):
        send_mail(user, f"Task {payload['number']}, mail {number}", "password_changed", recovery_link="x")


def run(app: Flask, arguments: list[str]) -> None:
    """Be ``flask tasks run`` from here on."""
    app.cli.main(["tasks", "run", *arguments], obj=ScriptInfo(create_app=lambda: app), standalone_mode=False)


def main() -> None:
    """Start and await runners until standard input ends."""
    HANDLERS["tests.tell_twice"] = tell_twice  # type: ignore[index]
    app = create_app()  # it opens no connection: each runner opens its own
    running: set[int] = set()
    for line in sys.stdin:
        word = line.strip()
        if word.isdigit():
            _pid, status = os.waitpid(int(word), 0)
            running.discard(int(word))
            print(os.waitstatus_to_exitcode(status), flush=True)
            continue
        child = os.fork()
        if child == 0:
            sys.stdin.close()
            os.dup2(2, 1)  # what it says goes to standard error; standard output is the nursery's
            run(app, ["--once"] if word == "once" else [])
            os._exit(0)
        running.add(child)
        print(child, flush=True)
    for child in running:
        os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    main()
