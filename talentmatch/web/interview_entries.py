"""Interviews as calendar entries in the language of whoever reads them, for mails and private calendars."""

from datetime import datetime
from email.utils import parseaddr

from flask_babel import force_locale
from flask_babel import gettext as _

from talentmatch.accounts.models import User
from talentmatch.mail import Attachment
from talentmatch.messaging.calendar import Entry, Party, cancellation, feed, request
from talentmatch.messaging.models import Interview
from talentmatch.web.mails import absolute_link
from talentmatch.web.services import clock, services


def is_candidate(user: User, interview: Interview) -> bool:
    """Whether ``user`` is the candidate of ``interview``; otherwise they read it for the company."""
    return interview.application.profile.user_id == user.id


def candidate_name(interview: Interview) -> str:
    """The name of the candidate, which the company knows since the application."""
    user = interview.application.profile.user
    return (user.name or user.email) if user is not None else ""


def interview_page(user: User, interview: Interview) -> tuple[str, dict[str, int]]:
    """The page on which ``user`` finds ``interview``: endpoint and values of its address."""
    endpoint = "student.interview" if is_candidate(user, interview) else "company.interview"
    return endpoint, {"application_id": interview.application_id}


def request_file(user: User, interview: Interview, starts_at: datetime) -> Attachment:
    """The file that puts ``interview`` into the calendar of ``user``, or changes it there."""
    content = request(
        _entry(user, interview, starts_at), organizer=_organizer(), attendee=_attendee(user), now=clock().now()
    )
    return Attachment("interview.ics", "text/calendar; method=REQUEST", content.decode())


def cancellation_file(user: User, interview: Interview, starts_at: datetime) -> Attachment:
    """The file that takes ``interview``, agreed for ``starts_at``, out of the calendar of ``user``."""
    content = cancellation(
        _entry(user, interview, starts_at), organizer=_organizer(), attendee=_attendee(user), now=clock().now()
    )
    return Attachment("interview.ics", "text/calendar; method=CANCEL", content.decode())


def private_calendar(user: User, interviews: list[Interview]) -> bytes:
    """The private calendar of ``user`` with the agreed ``interviews``."""
    entries = [_entry(user, each, each.starts_at) for each in interviews if each.starts_at is not None]
    return feed(entries, name=services().settings.site_name)


def _entry(user: User, interview: Interview, starts_at: datetime) -> Entry:
    vacancy = interview.application.vacancy
    with force_locale(user.locale):
        other = vacancy.company.name if is_candidate(user, interview) else candidate_name(interview)
        summary = _("Interview: %(name)s, %(title)s", name=other, title=vacancy.title)
    endpoint, values = interview_page(user, interview)
    link = absolute_link(endpoint, lang=user.locale, **values)
    description = "\n\n".join(part for part in (interview.note, interview.video_link, link) if part)
    return Entry(
        uid=interview.uid,
        sequence=interview.sequence,
        starts_at=starts_at,
        ends_at=starts_at + interview.duration,
        summary=summary,
        description=description,
        location=interview.place or interview.video_link,
        url=link,
        changed_at=interview.updated_at,
    )


def _organizer() -> Party:
    """The service itself: neither side needs the other's address, and the mail comes from where the entry does."""
    name, address = parseaddr(services().settings.mail_sender)
    return Party(address, name or services().settings.site_name)


def _attendee(user: User) -> Party:
    return Party(user.email, user.name)
