"""Writing to each other: both sides, mails, and nobody else."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.background.context import TaskContext
from talentmatch.background.messages import remind
from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from talentmatch.outbox.queries import mail_count_by_state
from tests.fixtures.queries import CountedQueries
from tests.pages.messaging.conftest import Browser

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


def test_a_message_reaches_the_other_side_as_it_was_written(
    student: Browser, member: Browser, application_id: int, mailer: RecordingMailer
) -> None:
    text = "Kan dinsdag?\nZie <b>https://evil.example</b>"

    member.submit(f"/company/applications/{application_id}/messages", {"text": text, "csrf_token": member.token()})

    (mail,) = [mail for mail in mailer.sent if mail.to == "student.a@talent.example"]
    assert mail.subject == "Een nieuw bericht"
    assert text in mail.text
    assert f"/student/applications/{application_id}/messages?lang=nl" in mail.text
    page = student.get(f"/student/applications/{application_id}/messages")
    assert "<b>https://evil.example</b>" in page.text
    assert "https://evil.example" not in page.links()
    assert "1 unread" in student.get("/student/messages").text

    student.submit(f"/student/applications/{application_id}/messages/read", {"csrf_token": student.token()})

    assert "unread" not in student.get("/student/messages").text


def test_the_menu_says_how_many_wait_until_they_are_read(
    student: Browser, member: Browser, application_id: int
) -> None:
    address = f"/company/applications/{application_id}/messages"
    for text in ("Een", "Twee"):
        member.submit(address, {"text": text, "csrf_token": member.token()})

    assert "2 unread messages" in student.get("/student/privacy").text
    assert "unread" not in member.get("/company/profile").text

    student.submit(f"/student/applications/{application_id}/messages/read", {"csrf_token": student.token()})
    student.submit(f"/student/applications/{application_id}/messages", {"text": "Ja", "csrf_token": student.token()})

    assert "unread" not in student.get("/student/privacy").text
    assert "1 unread message" in member.get("/company/profile").text


def test_looking_at_a_thread_changes_nothing(student: Browser, member: Browser, application_id: int) -> None:
    address = f"/company/applications/{application_id}/messages"
    member.submit(address, {"text": "Hallo", "csrf_token": member.token()})

    student.get(f"/student/applications/{application_id}/messages")

    assert "1 unread" in student.get("/student/messages").text


def test_a_message_that_is_too_long_stays_in_the_form(student: Browser, application_id: int) -> None:
    address = f"/student/applications/{application_id}/messages"

    page = student.post(address, {"text": "x" * 4_001, "csrf_token": student.token()})

    assert page.value("text") == "x" * 4_001
    assert "This is too long" in page.text


def test_what_came_after_the_mail_is_told_of_an_hour_later(
    app: Flask,
    db_session: Session,
    member: Browser,
    application_id: int,
    mailer: RecordingMailer,
    clock: FrozenClock,
) -> None:
    for text in ("Een", "Twee", "Drie"):
        member.submit(f"/company/applications/{application_id}/messages", {"text": text, "csrf_token": member.token()})
    assert len(mailer.sent) == 1

    clock.at += timedelta(hours=1)
    context = TaskContext(db_session, clock, app.extensions["talentmatch"])
    with app.test_request_context():
        for _ in range(2):
            remind(context, {"application_id": application_id, "side": "company"})
        db_session.commit()

    assert mail_count_by_state(db_session)["waiting"] == 1


def test_lists_of_threads_keep_their_number_of_queries(
    member: Browser, application_id: int, counted_queries: CountedQueries
) -> None:
    member.submit(f"/company/applications/{application_id}/messages", {"text": "Een", "csrf_token": member.token()})

    with counted_queries() as statements:
        member.get("/company/messages")

    assert len([s for s in statements if s.startswith("SELECT")]) <= 6  # one of them counts for the menu
