"""Tasks: written with what asks for them, begun once, tried again, taken over from the dead, never finished twice."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.database import db
from talentmatch.errors import InvalidState
from talentmatch.tasks.models import TaskRun
from talentmatch.tasks.operations import (
    MAX_ATTEMPTS,
    STALE_AFTER,
    ClaimedTask,
    beat,
    claim_task,
    enqueue,
    fail_task,
    finish_task,
    forget_done_tasks,
    put_back_stale_tasks,
    try_task_again,
)
from talentmatch.tasks.queries import failed_tasks, task_count_by_state
from tests.fixtures.world import World

KINDS = ("greet", "count")


def begun(db_session: Session, clock: FrozenClock) -> ClaimedTask:
    task = claim_task(db_session, KINDS, clock=clock)
    assert task is not None
    db_session.commit()
    return task


def at_once(app: Flask, count: int, act: Callable[[Session], Any]) -> list[Any]:
    """What ``act`` returned in ``count`` transactions that begin together."""
    barrier = threading.Barrier(count)

    def run(_number: int) -> Any:
        with app.app_context(), Session(db.engine) as session:
            barrier.wait()
            result = act(session)
            session.commit()
            return result

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_enqueue_belongs_to_the_transaction_of_the_caller(db_session: Session, clock: FrozenClock) -> None:
    enqueue(db_session, "greet", {"user_id": 7}, clock=clock)
    db_session.rollback()

    assert claim_task(db_session, KINDS, clock=clock) is None


def test_enqueue_with_a_known_key_does_nothing_even_after_the_task_is_done(
    db_session: Session, clock: FrozenClock
) -> None:
    first = enqueue(db_session, "greet", {"n": 1}, clock=clock, unique_key="greet 2026-12-01")
    db_session.commit()
    finish_task(db_session, begun(db_session, clock), clock=clock)

    assert first is not None
    assert enqueue(db_session, "greet", {"n": 2}, clock=clock, unique_key="greet 2026-12-01") is None
    assert task_count_by_state(db_session) == {"done": 1}


def test_enqueue_of_one_key_at_once_makes_one_task(app: Flask, db_session: Session, clock: FrozenClock) -> None:
    numbers = at_once(app, 4, lambda session: enqueue(session, "greet", {}, clock=clock, unique_key="one"))

    assert len([number for number in numbers if number is not None]) == 1
    assert task_count_by_state(db_session) == {"waiting": 1}


def test_claim_task_takes_the_longest_due_of_the_known_kinds(db_session: Session, clock: FrozenClock) -> None:
    now = clock.now()
    enqueue(db_session, "count", {"n": 1}, clock=clock, run_at=now + timedelta(seconds=1))
    enqueue(db_session, "greet", {"n": 2}, clock=clock, run_at=now)
    enqueue(db_session, "count", {"n": 3}, clock=clock, run_at=now - timedelta(hours=1))
    enqueue(db_session, "of a newer release", {"n": 4}, clock=clock, run_at=now - timedelta(hours=2))

    claimed = [claim_task(db_session, KINDS, clock=clock) for _ in range(3)]

    assert [task and task.payload for task in claimed] == [{"n": 3}, {"n": 2}, None]


def test_claim_task_gives_each_task_to_one_runner(app: Flask, db_session: Session, clock: FrozenClock) -> None:
    for number in range(4):
        enqueue(db_session, "greet", {"n": number}, clock=clock)
    db_session.commit()

    claimed = at_once(app, 4, lambda session: claim_task(session, KINDS, clock=clock))

    # PostgreSQL passes over rows that others hold, so that a runner may come away with nothing; none is given twice.
    numbers = [task.id for task in claimed if task is not None]
    assert len(numbers) == len(set(numbers)) >= 1


def test_a_failed_task_waits_longer_every_time_and_is_then_given_up(db_session: Session, clock: FrozenClock) -> None:
    enqueue(db_session, "greet", {}, clock=clock)
    waits = []

    for _ in range(MAX_ATTEMPTS - 1):
        fail_task(db_session, begun(db_session, clock), "ValueError: no", clock=clock)
        (task,) = db_session.query(TaskRun).all()
        waits.append((task.run_at - clock.now()).total_seconds())
        assert claim_task(db_session, KINDS, clock=clock) is None
        clock.at = task.run_at
    fail_task(db_session, begun(db_session, clock), "ValueError: still no", clock=clock)

    assert waits == [10, 60, 300, 1800, 7200]
    (task,) = failed_tasks(db_session, limit=10)
    assert (task.state, task.attempts, task.last_error) == ("failed", 6, "ValueError: still no")
    assert claim_task(db_session, KINDS, clock=clock) is None


def test_a_task_whose_runner_died_waits_again_and_is_no_longer_its_own(db_session: Session, clock: FrozenClock) -> None:
    enqueue(db_session, "greet", {}, clock=clock)
    dead = begun(db_session, clock)
    clock.at += STALE_AFTER + timedelta(seconds=1)

    assert put_back_stale_tasks(db_session, clock=clock) == 1

    second = begun(db_session, clock)
    assert not finish_task(db_session, dead, clock=clock)
    fail_task(db_session, dead, "late", clock=clock)
    assert finish_task(db_session, second, clock=clock)
    assert task_count_by_state(db_session) == {"done": 1}


def test_a_task_whose_runner_lives_is_left_to_it(db_session: Session, clock: FrozenClock) -> None:
    enqueue(db_session, "greet", {}, clock=clock)
    task = begun(db_session, clock)
    clock.at += STALE_AFTER
    beat(db_session, task, clock=clock)
    clock.at += timedelta(seconds=1)

    assert put_back_stale_tasks(db_session, clock=clock) == 0


def test_a_task_that_kills_its_runner_every_time_is_given_up(db_session: Session, clock: FrozenClock) -> None:
    enqueue(db_session, "greet", {}, clock=clock)

    for _ in range(MAX_ATTEMPTS):
        begun(db_session, clock)
        clock.at += STALE_AFTER + timedelta(seconds=1)
        put_back_stale_tasks(db_session, clock=clock)

    assert task_count_by_state(db_session) == {"failed": 1}


def test_a_failed_task_can_be_tried_again_and_no_other(db_session: Session, world: World, clock: FrozenClock) -> None:
    number = enqueue(db_session, "greet", {}, clock=clock)
    task = db_session.get_one(TaskRun, number)
    administrator = world.users["administrator"]
    with pytest.raises(InvalidState):
        try_task_again(db_session, task, actor=administrator, clock=clock)
    task.state, task.attempts = "failed", MAX_ATTEMPTS

    try_task_again(db_session, task, actor=administrator, clock=clock)

    assert begun(db_session, clock).attempt == 1
    (line,) = audit_lines_of(db_session, "task_run", task.id)
    assert (line.action, line.actor_id) == ("task.tried_again", administrator.id)


def test_forget_done_tasks_keeps_what_is_young_or_failed(db_session: Session, clock: FrozenClock) -> None:
    old, young = clock.now() - timedelta(days=31), clock.now() - timedelta(days=29)
    for state, finished_at in (("done", old), ("done", young), ("failed", old)):
        number = enqueue(db_session, "greet", {}, clock=clock)
        task = db_session.get_one(TaskRun, number)
        task.state, task.finished_at = state, finished_at
    db_session.flush()

    assert forget_done_tasks(db_session, before=clock.now() - timedelta(days=30)) == 1
    assert task_count_by_state(db_session) == {"done": 1, "failed": 1}
