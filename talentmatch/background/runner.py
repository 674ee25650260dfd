"""Doing the background work: what is due, one thing after the other, until told to stop."""

import logging
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from flask import Flask
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from talentmatch.background.context import Handler, TaskContext
from talentmatch.background.delivery import deliver_next_mail
from talentmatch.background.heartbeat import beating
from talentmatch.background.registry import HANDLERS, SCHEDULE, SLOW_KINDS
from talentmatch.background.schedule import Recurring
from talentmatch.database import db, writes_first
from talentmatch.tasks.operations import (
    ClaimedTask,
    claim_task,
    enqueue,
    fail_task,
    finish_task,
    put_back_stale_tasks,
)
from talentmatch.web.services import Services

logger = logging.getLogger(__name__)

#: How long a runner that has nothing to do waits before it looks again, in seconds.
LOOKS_EVERY = 3.0
SWEEPS_EVERY = timedelta(minutes=1)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class Runner:
    """Does tasks and sends mails. Any number of runners, in any number of processes, share the work.

    Parameters
    ----------
    handlers, schedule : optional
        What can be done and what recurs; the product's own when left out.
    """

    def __init__(
        self, app: Flask, *, handlers: Mapping[str, Handler] = HANDLERS, schedule: tuple[Recurring, ...] = SCHEDULE
    ) -> None:
        self.app = app
        self.handlers = handlers
        self.schedule = schedule
        self._known_slots: dict[str, str] = {}
        self._swept_at = LONG_AGO

    @property
    def services(self) -> Services:
        """The collaborators of the application, as they are now."""
        services: Services = self.app.extensions["talentmatch"]
        return services

    def run_until(self, stop: threading.Event, wake: threading.Event | None = None) -> None:
        """Everything that falls due is done until ``stop`` is set; what was begun by then is finished first."""
        wake = wake or stop
        while not stop.is_set():
            try:
                self.run_due(stop)
            except OperationalError:  # the database is away or locked: it comes back
                logger.exception("The database did not answer. The runner tries again.")
            wake.wait(LOOKS_EVERY)
            if wake is not stop:
                wake.clear()

    def run_due(self, stop: threading.Event | None = None) -> int:
        """Nothing is due any more, unless ``stop`` was set. Returns how many tasks and mails were dealt with."""
        with self.app.app_context():
            self._enqueue_recurring()
            self._sweep()
        count = 0
        while (stop is None or not stop.is_set()) and self._do_next():
            count += 1
        return count

    def _do_next(self) -> bool:
        """One mail is sent or, when none is due, one task done. False when neither is due."""
        with self.app.app_context():
            if deliver_next_mail(self.services):
                return True
            with Session(db.engine) as db_session, db_session.begin():
                task = claim_task(db_session, self.handlers, clock=self.services.clock)
        if task is None:
            return False
        with beating(self.app, task):
            self._do(task)
        return True

    def _do(self, task: ClaimedTask) -> None:
        """``task`` is done, or says why it is not.

        What its handler wrote and the word that it is done are one commit: a crash before it undoes both.
        """
        token = writes_first.set(task.kind not in SLOW_KINDS)
        try:
            # A context of its own, so that no session or mark of an earlier task is in it.
            with self.app.app_context(), self.app.test_request_context(base_url=self.services.settings.site_url):
                try:
                    self._run_handler(task)
                except Exception as error:
                    db.session.rollback()
                    logger.exception("Task %d (%s) failed.", task.id, task.kind)
                    fail_task(db.session(), task, f"{type(error).__name__}: {error}", clock=self.services.clock)
                    db.session.commit()
        finally:
            writes_first.reset(token)

    def _run_handler(self, task: ClaimedTask) -> None:
        services = self.services
        self.handlers[task.kind](TaskContext(db.session(), services.clock, services), task.payload)
        if finish_task(db.session(), task, clock=services.clock):
            db.session.commit()
        else:  # taken for dead, and begun by another runner since
            db.session.rollback()

    def _enqueue_recurring(self) -> None:
        now = self.services.clock.now()
        new = {each.kind: each.slot(now) for each in self.schedule}
        new = {kind: slot for kind, slot in new.items() if self._known_slots.get(kind) != slot}
        if not new:
            return
        with Session(db.engine) as db_session, db_session.begin():
            for kind, slot in new.items():
                enqueue(db_session, kind, {}, clock=self.services.clock, unique_key=f"{kind} {slot}")
        self._known_slots |= new

    def _sweep(self) -> None:
        now = self.services.clock.now()
        if now - self._swept_at < SWEEPS_EVERY:
            return
        with Session(db.engine) as db_session, db_session.begin():
            count = put_back_stale_tasks(db_session, clock=self.services.clock)
        if count:
            logger.warning("%d tasks whose runner died were put back.", count)
        self._swept_at = now
