"""Background work inside the server's own process: a thread in the demo, at once in tests, none in production."""

import threading

from flask import Flask, g

from talentmatch.background.delivery import deliver_next_mail
from talentmatch.background.runner import Runner
from talentmatch.web.services import Services


def set_up_background(app: Flask) -> None:
    """Mails and tasks that requests of ``app`` write are begun as the settings say."""
    services: Services = app.extensions["talentmatch"]
    if services.settings.mode == "test":
        services.after_commit = lambda: _deliver_now(services)
    elif services.settings.tasks_in_process:
        thread = RunnerThread(app)
        services.after_commit = thread.wake
        app.before_request(thread.ensure_started)


class RunnerThread:
    """A runner in a thread of its own, which begins with the first request: a thread does not survive a fork."""

    def __init__(self, app: Flask) -> None:
        self._runner = Runner(app)
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def ensure_started(self) -> None:
        """The thread runs."""
        if self._thread is not None:
            return
        with self._lock:
            if self._thread is None:
                never = threading.Event()
                arguments = (never, self._wake)
                self._thread = threading.Thread(
                    target=self._runner.run_until, args=arguments, name="background", daemon=True
                )
                self._thread.start()

    def wake(self) -> None:
        """The thread looks at once for what is due."""
        self._wake.set()


def _deliver_now(services: Services) -> None:
    """The mails of this request have left; for tests, which look at them at once."""
    if not g.pop("has_outgoing_mail", False):
        return
    while deliver_next_mail(services):
        pass
