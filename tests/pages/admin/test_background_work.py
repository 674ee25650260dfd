"""What an administrator sees of the background work, and trying again what failed."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from talentmatch.outbox.models import OutboxMail
from talentmatch.tasks.models import TaskRun
from tests.fixtures.pages import CheckingClient

URL = "/admin/background"


@pytest.fixture
def failed_task(db_session: Session, world: Any, clock: FrozenClock) -> TaskRun:
    now = clock.now()
    task = TaskRun(
        kind="vacancies.expire",
        state="failed",
        attempts=6,
        run_at=now,
        finished_at=now,
        created_at=now,
        last_error="Oh: no",
    )
    db_session.add(task)
    db_session.commit()
    return task


@pytest.fixture
def failed_mail(db_session: Session, world: Any, clock: FrozenClock) -> OutboxMail:
    now = clock.now()
    mail = OutboxMail(
        recipient="an@student.example",
        subject="Gesprek",
        text="Dag An",
        message_id="<1@talent.example>",
        state="failed",
        attempts=9,
        next_attempt_at=now,
        created_at=now,
        last_error="550 unknown",
    )
    db_session.add(mail)
    db_session.commit()
    return mail


def test_background_work_says_that_nothing_failed(administrator: Any) -> None:
    text = administrator.see(URL).text

    assert "Nothing failed." in text
    assert "stands still" not in text


def test_background_work_warns_when_nobody_does_it(administrator: Any, db_session: Session, clock: FrozenClock) -> None:
    due = clock.now() - timedelta(minutes=16)
    db_session.add(TaskRun(kind="vacancies.expire", run_at=due, created_at=due))
    db_session.commit()

    assert "The background work stands still" in administrator.see(URL).text


def test_a_failed_task_is_shown_and_waits_again(administrator: Any, db_session: Session, failed_task: TaskRun) -> None:
    page = administrator.see(URL)
    assert "Oh: no" in page.text

    shown = administrator.see(administrator.press(f"{URL}/tasks/{failed_task.id}/again"))

    assert "The task is tried again within a few seconds." in shown.text
    db_session.refresh(failed_task)
    assert (failed_task.state, failed_task.attempts) == ("waiting", 0)


def test_a_failed_mail_is_shown_and_waits_again(
    administrator: Any, db_session: Session, failed_mail: OutboxMail
) -> None:
    page = administrator.see(URL)
    assert "550 unknown" in page.text
    assert "an@student.example" in page.text

    administrator.press(f"{URL}/mails/{failed_mail.id}/again")

    db_session.refresh(failed_mail)
    assert (failed_mail.state, failed_mail.attempts) == ("waiting", 0)


def test_what_did_not_fail_cannot_be_tried_again(administrator: Any, db_session: Session, failed_task: TaskRun) -> None:
    failed_task.state = "done"
    db_session.commit()

    page = administrator.press(f"{URL}/tasks/{failed_task.id}/again", status=409)

    assert "Only a task that failed can be tried again." in page.text


@pytest.mark.parametrize("path", ["tasks/999/again", "mails/999/again"])
def test_what_is_not_there_cannot_be_tried_again(administrator: Any, path: str) -> None:
    assert administrator.client.post(f"{URL}/{path}").status_code == 404


def test_a_student_who_is_erased_is_in_no_mail(
    db_session: Session, world: Any, sign_in: Any, failed_mail: OutboxMail, mailer: RecordingMailer
) -> None:
    failed_mail.recipient = "student.a@talent.example"
    db_session.commit()
    client = sign_in(world.student_a)

    token = CheckingClient(client).get("/student/privacy/erase").value("csrf_token")

    response = client.post(
        "/student/privacy/erase", data={"confirmation": "student.a@talent.example", "csrf_token": token}
    )

    assert response.status_code == 302
    db_session.refresh(failed_mail)
    assert (failed_mail.text, failed_mail.subject) == ("", "")
    assert failed_mail.recipient.startswith("gone-")
