"""Calendar entries, read back with a parser, and the clocks of Brussels around summer time."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from talentmatch.clock import BRUSSELS
from talentmatch.messaging.calendar import DayEntry, Entry, Party, cancellation, feed, request
from talentmatch.messaging.moments import clock_in_brussels, moment_in_brussels

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
ORGANIZER = Party("hallo@talent.example", 'Pomelo "Software", NV')
ATTENDEE = Party("zoe@talent.example", "Zoë\r\nATTENDEE:mailto:x@y.example")
ENTRY = Entry(
    uid="abc@talentmatch",
    sequence=3,
    starts_at=datetime(2027, 3, 29, 9, 30, tzinfo=BRUSSELS),
    ends_at=datetime(2027, 3, 29, 10, 15, tzinfo=BRUSSELS),
    summary="Gesprek: stage, Python; Flask\nBEGIN:VALARM",
    description="Über den Platz: " + "é" * 90,
    location="Kempische Steenweg 311, Hasselt",
    url="https://talent.example/student/applications/1/interview?lang=nl",
    changed_at=NOW,
)


def test_request_is_read_back_as_it_was_meant() -> None:
    calendar = Calendar.from_ical(request(ENTRY, organizer=ORGANIZER, attendee=ATTENDEE, now=NOW))

    assert (calendar["method"], calendar["version"], calendar.errors) == ("REQUEST", "2.0", [])
    (event,) = calendar.walk("VEVENT")
    assert not event.errors
    assert (event["uid"], event["sequence"], event["status"]) == ("abc@talentmatch", 3, "CONFIRMED")
    assert event.decoded("dtstart") == datetime(2027, 3, 29, 7, 30, tzinfo=UTC)  # summer time began the day before
    assert event.decoded("dtend") == datetime(2027, 3, 29, 8, 15, tzinfo=UTC)
    assert event.decoded("dtstamp") == NOW
    assert event["summary"] == "Gesprek: stage, Python; Flask\nBEGIN:VALARM"
    assert event["location"] == "Kempische Steenweg 311, Hasselt"
    assert event["description"] == "Über den Platz: " + "é" * 90
    assert event["url"] == "https://talent.example/student/applications/1/interview?lang=nl"
    assert (str(event["organizer"]), event["organizer"].params["cn"]) == (
        "mailto:hallo@talent.example",
        "Pomelo 'Software', NV",
    )
    assert str(event["attendee"]) == "mailto:zoe@talent.example"
    assert event["attendee"].params["cn"] == "Zoë ATTENDEE:mailto:x@y.example"
    assert event["attendee"].params["rsvp"] == "FALSE"


def test_lines_are_folded_at_75_octets_and_end_as_the_standard_says() -> None:
    text = request(ENTRY, organizer=ORGANIZER, attendee=ATTENDEE, now=NOW)

    assert text.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in text.split(b"\r\n")) <= 75
    assert b"\n" not in text.replace(b"\r\n", b"")


def test_cancellation_takes_out_the_same_entry() -> None:
    calendar = Calendar.from_ical(cancellation(ENTRY, organizer=ORGANIZER, attendee=ATTENDEE, now=NOW))

    (event,) = calendar.walk("VEVENT")
    assert (calendar["method"], event["status"], event["uid"]) == ("CANCEL", "CANCELLED", "abc@talentmatch")
    assert event.decoded("dtstart") == datetime(2027, 3, 29, 7, 30, tzinfo=UTC)


def test_feed_holds_hours_and_days_without_anybody_s_address() -> None:
    first = DayEntry(uid="p1@talentmatch", sequence=0, day=date(2027, 2, 8), summary="Eerste dag", changed_at=NOW)

    text = feed([ENTRY, first], name="Talent, Limburg")

    calendar = Calendar.from_ical(text)
    hours, day = calendar.walk("VEVENT")
    assert calendar["method"] == "PUBLISH"
    assert b"X-WR-CALNAME:Talent\\, Limburg\r\n" in text
    assert (hours["uid"], hours["sequence"]) == ("abc@talentmatch", 3)
    assert (day.decoded("dtstart"), day.decoded("dtend")) == (date(2027, 2, 8), date(2027, 2, 9))
    assert b"mailto" not in text


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2027-03-27 09:00", "2027-03-27 08:00"),
        ("2027-03-28 01:59", "2027-03-28 00:59"),
        ("2027-03-28 03:00", "2027-03-28 01:00"),
        ("2027-03-29 09:00", "2027-03-29 07:00"),
        ("2026-10-25 02:30", "2026-10-25 00:30"),
        ("2027-10-31 02:30", "2027-10-31 00:30"),
        ("2027-10-31 03:00", "2027-10-31 02:00"),
    ],
)
def test_moment_is_that_of_the_clocks_in_brussels(typed: str, moment: str) -> None:
    found = moment_in_brussels(datetime.fromisoformat(typed))

    assert found == datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert clock_in_brussels(found) == datetime.fromisoformat(typed)


@pytest.mark.parametrize("typed", ["2027-03-28 02:00", "2027-03-28 02:59"])
def test_an_hour_that_clocks_skip_is_no_moment(typed: str) -> None:
    assert moment_in_brussels(datetime.fromisoformat(typed)) is None
