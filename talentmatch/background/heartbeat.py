"""The sign of life of a runner while it does a task."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from talentmatch.database import db
from talentmatch.tasks.operations import ClaimedTask, beat

logger = logging.getLogger(__name__)

#: Seconds between two signs of life; several of them may fail before the runner is taken for dead.
BEATS_EVERY = 20.0


@contextmanager
def beating(app: Flask, task: ClaimedTask) -> Iterator[None]:
    """While it lasts, the table says every now and then that the runner of ``task`` is alive."""
    over = threading.Event()
    heart = threading.Thread(target=_beat_until, args=(app, task, over), name="heartbeat", daemon=True)
    heart.start()
    try:
        yield
    finally:
        over.set()
        heart.join()


def _beat_until(app: Flask, task: ClaimedTask, over: threading.Event) -> None:
    while not over.wait(BEATS_EVERY):
        try:
            with app.app_context(), Session(db.engine) as db_session, db_session.begin():
                beat(db_session, task, clock=app.extensions["talentmatch"].clock)
        except OperationalError:  # SQLite's one writer may be the very task: then no sweeper can write either
            logger.info("The heartbeat of task %d could not be written.", task.id)
