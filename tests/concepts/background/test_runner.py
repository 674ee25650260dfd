"""The runner: what a task writes and that it is done are one commit; mail leaves; recurring work is done once."""

import smtplib
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch import create_app
from talentmatch.accounts.models import User
from talentmatch.background import runner as runner_module
from talentmatch.background.context import Handler, TaskContext
from talentmatch.background.registry import SCHEDULE
from talentmatch.background.runner import Runner
from talentmatch.background.schedule import Daily, Recurring
from talentmatch.clock import FrozenClock
from talentmatch.companies.models import Company
from talentmatch.database import db
from talentmatch.mail import Mail, RecordingMailer
from talentmatch.outbox.models import OutboxMail
from talentmatch.outbox.queries import mail_count_by_state
from talentmatch.tasks.models import TaskRun
from talentmatch.tasks.operations import STALE_AFTER, claim_task, enqueue, put_back_stale_tasks
from talentmatch.tasks.queries import task_count_by_state
from talentmatch.web.mails import send_mail
from tests.fixtures.databases import settings_for
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

RunnerOf = Callable[..., Runner]


@pytest.fixture
def runner_of(app: Flask) -> RunnerOf:
    """A runner that knows one kind of task."""

    def runner(handler: Handler | None = None, schedule: tuple[Recurring, ...] = ()) -> Runner:
        return Runner(app, handlers={} if handler is None else {"greet": handler}, schedule=schedule)

    return runner


def ask(db_session: Session, clock: FrozenClock, **payload: Any) -> None:
    enqueue(db_session, "greet", payload, clock=clock)
    db_session.commit()


def rename(context: TaskContext, payload: Mapping[str, Any]) -> None:
    context.db_session.get_one(User, payload["user_id"]).name = "An"


def test_what_a_task_wrote_is_kept_when_it_is_done(
    db_session: Session, world: World, clock: FrozenClock, runner_of: RunnerOf
) -> None:
    ask(db_session, clock, user_id=world.student_a.id)

    assert runner_of(rename).run_due() == 1

    db_session.rollback()
    assert world.student_a.name == "An"
    assert task_count_by_state(db_session) == {"done": 1}


def test_what_a_task_wrote_is_undone_when_it_fails(
    db_session: Session, world: World, clock: FrozenClock, runner_of: RunnerOf
) -> None:
    def rename_and_fail(context: TaskContext, payload: Mapping[str, Any]) -> None:
        rename(context, payload)
        context.db_session.flush()
        raise RuntimeError("the page is away")

    ask(db_session, clock, user_id=world.student_a.id)

    runner_of(rename_and_fail).run_due()

    db_session.rollback()
    assert world.student_a.name == "student_a"
    task = db_session.query(TaskRun).one()
    assert (task.state, task.attempts, task.last_error) == ("waiting", 1, "RuntimeError: the page is away")


def test_a_task_that_was_taken_over_keeps_nothing(
    db_session: Session, world: World, clock: FrozenClock, runner_of: RunnerOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def be_slow(context: TaskContext, payload: Mapping[str, Any]) -> None:
        clock.at += STALE_AFTER + timedelta(seconds=1)
        with Session(db.engine) as other, other.begin():
            put_back_stale_tasks(other, clock=clock)
            assert claim_task(other, ["greet"], clock=clock) is not None
        rename(context, payload)

    ask(db_session, clock, user_id=world.student_a.id)

    monkeypatch.setattr(
        runner_module, "SLOW_KINDS", frozenset({"greet"})
    )  # else SQLite lets nobody else write meanwhile

    runner_of(be_slow).run_due()

    db_session.rollback()
    assert world.student_a.name == "student_a"
    assert db_session.query(TaskRun).one().state == "running"


def test_a_mail_of_a_task_leaves_with_an_absolute_link_in_the_language_of_its_receiver(
    db_session: Session, world: World, clock: FrozenClock, mailer: RecordingMailer, runner_of: RunnerOf
) -> None:
    def tell(context: TaskContext, payload: Mapping[str, Any]) -> None:
        user = context.db_session.get_one(User, payload["user_id"])
        company = context.db_session.get_one(Company, payload["company_id"])
        send_mail(user, "Dag", "company_approved", page=("company.vacancies", {}), company=company)

    world.student_a.locale = "de"
    ask(db_session, clock, user_id=world.student_a.id, company_id=world.company_a.id)

    assert runner_of(tell).run_due() == 2

    (mail,) = mailer.sent
    assert mail.to == "student.a@talent.example"
    assert "http://127.0.0.1:5000/company/vacancies?lang=de" in mail.text
    assert mail_count_by_state(db_session) == {"sent": 1}


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (smtplib.SMTPServerDisconnected("away"), "waiting"),
        (smtplib.SMTPRecipientsRefused({"an@student.example": (450, b"later")}), "waiting"),
        (smtplib.SMTPRecipientsRefused({"an@student.example": (550, b"unknown")}), "failed"),
        (ValueError("no address"), "failed"),
        (KeyError("whatever"), "waiting"),
    ],
)
def test_a_mail_that_is_not_taken_is_kept(
    app: Flask, db_session: Session, clock: FrozenClock, runner_of: RunnerOf, error: Exception, state: str
) -> None:
    class Refusing:
        def send(self, _mail: Mail) -> None:
            raise error

    app.extensions["talentmatch"].mailer = Refusing()
    db_session.add(
        OutboxMail(
            recipient="an@student.example",
            subject="Dag",
            text="x",
            message_id="<1@talent.example>",
            next_attempt_at=clock.now(),
            created_at=clock.now(),
        )
    )
    db_session.commit()

    runner_of().run_due()

    row = db_session.query(OutboxMail).one()
    assert row.state == state
    assert "an@student.example" not in row.last_error


def test_recurring_work_is_one_task_a_day_whoever_looks(
    db_session: Session, clock: FrozenClock, runner_of: RunnerOf
) -> None:
    days: list[date] = []
    schedule = (Daily("greet", time(7, 0)),)
    runners = [runner_of(lambda context, _p: days.append(context.clock.now().date()), schedule) for _ in range(2)]

    for _ in range(3):
        for runner in runners:
            runner.run_due()
        clock.at += timedelta(days=1)

    assert days == [date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 3)]


def test_the_daily_work_closes_vacancies_whose_last_day_has_passed(
    app: Flask, db_session: Session, world: World, clock: FrozenClock
) -> None:
    world.vacancy_a.expires_on = date(2026, 12, 1)
    db_session.commit()
    Runner(app).run_due()
    db_session.rollback()
    assert world.vacancy_a.state == "published"
    clock.at = datetime(2026, 12, 1, 23, 15, tzinfo=UTC)  # a quarter past midnight in Brussels

    Runner(app).run_due()

    db_session.rollback()
    assert (world.vacancy_a.state, world.vacancy_b.state) == ("expired", "published")


def test_everything_that_recurs_can_be_done_twice(
    app: Flask, db_session: Session, world: World, clock: FrozenClock
) -> None:
    for kind in sorted(each.kind for each in SCHEDULE):
        for _ in range(2):
            enqueue(db_session, kind, {}, clock=clock)
    db_session.commit()

    Runner(app, schedule=()).run_due()

    assert set(task_count_by_state(db_session)) == {"done"}


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_a_server_that_works_in_process_sends_mail_by_itself(database_url: str, tmp_path: Path, world: Any) -> None:
    sent = threading.Event()

    class Telling(RecordingMailer):
        def send(self, mail: Mail) -> None:
            super().send(mail)
            sent.set()

    app = create_app(replace(settings_for(database_url, tmp_path), mode="development", tasks_in_process=True))
    mailer = app.extensions["talentmatch"].mailer = Telling()
    client = app.test_client()
    token = CheckingClient(client).get("/recover?lang=en").value("csrf_token")

    response = client.post("/recover", data={"email": "student.a@talent.example", "csrf_token": token})

    assert response.status_code == 302

    assert sent.wait(20)
    assert [mail.to for mail in mailer.sent] == ["student.a@talent.example"]
