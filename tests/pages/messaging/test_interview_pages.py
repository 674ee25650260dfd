"""From proposed times to the calendar of both sides."""

from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar
from icalendar.cal import Event
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.mail import Mail, RecordingMailer
from talentmatch.messaging.calendar_operations import renew_feed
from talentmatch.messaging.interview_queries import find_interview
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World
from tests.pages.messaging.conftest import Browser

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])
TIMES = {"start_1": "2027-03-29T10:00", "start_2": "2027-03-26 10:00", "duration_minutes": "45", "place": "Corda 1"}


def propose(member: Browser, application_id: int, **changed: str) -> None:
    address = f"/company/applications/{application_id}/interview"
    member.submit(address, {**TIMES, **changed, "csrf_token": member.token()})


def choose(student: Browser, db_session: Session, application_id: int, number: int) -> None:
    interview = find_interview(db_session, application_id)
    assert interview is not None
    slot = interview.slots[number].id
    address = f"/student/applications/{application_id}/interview/choose"
    student.submit(address, {"slot": str(slot), "csrf_token": student.token()})


def entry(mail: Mail) -> tuple[str, Event]:
    (attachment,) = mail.attachments
    calendar = Calendar.from_ical(attachment.text)
    (event,) = calendar.walk("VEVENT")
    assert attachment.content_type == f"text/calendar; method={calendar['method']}"
    return str(calendar["method"]), event


def test_proposed_times_reach_the_candidate_without_an_entry(
    member: Browser, student: Browser, application_id: int, mailer: RecordingMailer
) -> None:
    propose(member, application_id, video_link="https://meet.example/a?b=1&c=2")

    (mail,) = mailer.sent
    assert (mail.to, mail.attachments) == ("student.a@talent.example", ())
    assert "maandag 29 maart 2027, 10:00" in mail.text
    page = student.get(f"/student/applications/{application_id}/interview")
    assert "Monday 29 March 2027, 10:00" in page.text
    assert "https://meet.example/a?b=1&c=2" in page.links()


def test_the_chosen_time_stands_in_both_calendars_after_summer_time_begins(
    db_session: Session, member: Browser, student: Browser, application_id: int, mailer: RecordingMailer
) -> None:
    propose(member, application_id)
    mailer.sent.clear()

    choose(student, db_session, application_id, 1)

    found = {mail.to: entry(mail) for mail in mailer.sent}
    assert set(found) == {"student.a@talent.example", "company.a@talent.example"}
    for address, (method, event) in found.items():
        assert (method, event["sequence"]) == ("REQUEST", 1)
        assert event.decoded("dtstart") == datetime(2027, 3, 29, 8, 0, tzinfo=UTC)
        assert str(event["attendee"]) == f"mailto:{address}"
        assert str(event["organizer"]) == "mailto:hallo@talent.example"
    assert str(found["student.a@talent.example"][1]["summary"]) == "Gesprek: Pomelo Software, Stage backend in Python"
    assert str(found["company.a@talent.example"][1]["summary"]) == "Gesprek: student_a, Stage backend in Python"


def test_other_times_and_then_cancelling_follow_in_both_calendars(
    db_session: Session, member: Browser, student: Browser, application_id: int, mailer: RecordingMailer
) -> None:
    propose(member, application_id)
    choose(student, db_session, application_id, 1)
    mailer.sent.clear()
    propose(member, application_id, start_1="2027-03-30T10:00", start_2="")
    moved = [entry(mail) for mail in mailer.sent]
    mailer.sent.clear()
    choose(student, db_session, application_id, 0)
    again = [entry(mail) for mail in mailer.sent]
    mailer.sent.clear()

    address = f"/student/applications/{application_id}/interview/cancel"
    student.submit(address, {"reason": "Ik ben ziek.", "csrf_token": student.token()})

    ended = [entry(mail) for mail in mailer.sent]
    told = [(method, event["sequence"]) for method, event in (*moved, *again, *ended)]
    assert told == [("CANCEL", 2)] * 2 + [("REQUEST", 3)] * 2 + [("CANCEL", 4)] * 2
    assert len({str(event["uid"]) for _method, event in (*moved, *again, *ended)}) == 1
    assert all("Ik ben ziek." in mail.text for mail in mailer.sent)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"start_1": "2027-03-28T02:30"}, "The clocks skip this hour"),
        ({"start_1": "morgen"}, "Write a day and a time"),
        ({"start_1": "2026-11-01T10:00"}, "This moment has passed"),
        ({"place": ""}, "Write where you meet"),
        ({"video_link": "http://meet.example"}, "begins with https://"),
    ],
)
def test_what_cannot_be_proposed_stays_in_the_form(
    member: Browser, application_id: int, changed: dict[str, str], sentence: str
) -> None:
    address = f"/company/applications/{application_id}/interview"

    page = member.post(address, {**TIMES, **changed, "csrf_token": member.token()})

    assert sentence in page.text
    (name, typed), *_rest = changed.items()
    assert page.value(name) == typed


def test_a_private_calendar_holds_agreed_interviews_until_its_address_changes(
    db_session: Session,
    world: World,
    member: Browser,
    student: Browser,
    application_id: int,
    clock: FrozenClock,
    client: FlaskClient,
) -> None:
    propose(member, application_id)
    choose(student, db_session, application_id, 0)
    page = student.submit("/account/calendar/renew", {"csrf_token": student.token()})
    (address,) = [e.get("value", "") for e in page.root.iter("input") if e.get("id") == "calendar-address"]

    answer = client.get(address.removeprefix("http://127.0.0.1:5000"))

    assert (answer.status_code, answer.mimetype) == (200, "text/calendar")
    assert answer.headers["Cache-Control"].startswith("private")
    (event,) = Calendar.from_ical(answer.get_data()).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2027, 3, 26, 9, 0, tzinfo=UTC)
    assert address not in student.get("/account/calendar").response.get_data(as_text=True)
    other = renew_feed(db_session, world.student_b, clock=clock)
    db_session.commit()
    assert list(Calendar.from_ical(client.get(f"/calendar/{other}.ics").get_data()).walk("VEVENT")) == []

    student.submit("/account/calendar/off", {"csrf_token": student.token()})
    CheckingClient(client).get(address.removeprefix("http://127.0.0.1:5000"), status=404)
