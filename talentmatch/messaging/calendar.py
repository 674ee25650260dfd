"""Calendar entries as RFC 5545 text, for mails (RFC 5546) and private feeds. Knows no database and no language.

Times are written in UTC: no time zone table is needed, and summer time is the reader's calendar's business.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vCalAddress, vText, vUri

PRODUCT = "-//talentmatch//calendar//EN"
#: How often calendar programs may ask a feed for news.
REFRESH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody of an entry: a mail address and the name beside it."""

    email: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Hours that a calendar shows. A higher ``sequence`` replaces the entry with the same ``uid``."""

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    summary: str
    description: str = ""
    location: str = ""
    url: str = ""
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEntry:
    """A day that a calendar shows, such as the first of an internship."""

    uid: str
    sequence: int
    day: date
    summary: str
    description: str = ""
    url: str = ""
    changed_at: datetime


def request(entry: Entry, *, organizer: Party, attendee: Party, now: datetime) -> bytes:
    """The message that puts ``entry`` into the calendar of ``attendee``, or changes it there."""
    event = _mailed_event(entry, organizer, attendee, now)
    event.add("status", "CONFIRMED")
    return bytes(_calendar("REQUEST", [event]).to_ical())


def cancellation(entry: Entry, *, organizer: Party, attendee: Party, now: datetime) -> bytes:
    """The message that takes ``entry`` out of the calendar of ``attendee``."""
    event = _mailed_event(entry, organizer, attendee, now)
    event.add("status", "CANCELLED")
    return bytes(_calendar("CANCEL", [event]).to_ical())


def feed(entries: Iterable[Entry | DayEntry], *, name: str) -> bytes:
    """A calendar called ``name`` to be subscribed to."""
    calendar = _calendar("PUBLISH", [_feed_event(entry) for entry in entries])
    calendar.add("x-wr-calname", vText(name))
    calendar.add("name", vText(name))
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    return bytes(calendar.to_ical())


def _calendar(method: str, events: Iterable[Event]) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    for event in events:
        calendar.add_component(event)
    return calendar


def _event(entry: Entry | DayEntry, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("last-modified", entry.changed_at.astimezone(UTC))
    event.add("summary", entry.summary)
    if entry.description:
        event.add("description", entry.description)
    if entry.url:
        event["url"] = vUri(entry.url)
    return event


def _timed_event(entry: Entry, stamp: datetime) -> Event:
    event = _event(entry, stamp)
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    if entry.location:
        event.add("location", entry.location)
    event.add("transp", "OPAQUE")
    return event


def _mailed_event(entry: Entry, organizer: Party, attendee: Party, now: datetime) -> Event:
    event = _timed_event(entry, now)
    event["organizer"] = _address(organizer)
    address = _address(attendee)
    address.params["role"] = vText("REQ-PARTICIPANT")
    address.params["partstat"] = vText("ACCEPTED")  # both sides have agreed on the page already
    address.params["rsvp"] = vText("FALSE")
    event.add("attendee", address, encode=False)
    return event


def _address(party: Party) -> vCalAddress:
    address = vCalAddress(f"mailto:{party.email}")
    # The quotes of a parameter end at a double quote, which cannot be written inside them (RFC 5545, 3.2).
    name = " ".join(party.name.replace('"', "'").split())
    if name:
        address.params["cn"] = vText(name)
    return address


def _feed_event(entry: Entry | DayEntry) -> Event:
    if isinstance(entry, Entry):
        event = _timed_event(entry, entry.changed_at)
    else:
        event = _event(entry, entry.changed_at)
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED")
    return event
