"""Steps of an interview as people take them: the operation, and the mail with the calendar entry to both sides."""

from collections.abc import Sequence
from datetime import datetime

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import members_of_company
from talentmatch.applications.models import Application
from talentmatch.mail import Attachment
from talentmatch.messaging import interview_operations as operations
from talentmatch.messaging.interview_content import InterviewContent
from talentmatch.messaging.models import Interview
from talentmatch.web.interview_entries import (
    cancellation_file,
    candidate_name,
    interview_page,
    is_candidate,
    request_file,
)
from talentmatch.web.mails import send_mail
from talentmatch.web.services import clock, db_session

PROPOSED = (
    _l("Times for an interview"),
    _l("%(company)s wants to talk with you about “%(title)s”. Choose one of these times:"),
)
PROPOSED_ANEW = (
    _l("New times for your interview"),
    _l("%(company)s proposes other times to talk about “%(title)s”. Choose one of them:"),
)
AGREED = (
    _l("Your interview is agreed"),
    _l("The interview of %(name)s with %(company)s about “%(title)s” is agreed."),
)
CHANGED = (
    _l("Your interview has changed"),
    _l("The interview of %(name)s with %(company)s about “%(title)s” stays at its time; the rest has changed."),
)
TIMES_ASKED = (
    _l("Other times are asked for"),
    _l("%(name)s asks for other times for the interview about “%(title)s”."),
)
MOVED = (
    _l("Your interview is being moved"),
    _l("The interview of %(name)s with %(company)s about “%(title)s” does not take place at the time that was agreed."),
)
CANCELLED = (
    _l("Your interview is cancelled"),
    _l("The interview of %(name)s with %(company)s about “%(title)s” does not take place."),
)


def propose(application: Application, content: InterviewContent, *, actor: User) -> Interview:
    """The candidate was asked to choose a time."""
    interview = operations.propose_interview(db_session(), application, content, actor=actor, clock=clock())
    _tell_candidate(interview, PROPOSED)
    return interview


def change(interview: Interview, content: InterviewContent, *, actor: User) -> None:
    """The candidate chooses anew, or both calendars show the new place, link or length."""
    host = interview.host
    agreed = operations.change_interview(db_session(), interview, content, actor=actor, clock=clock())
    db_session().flush()
    db_session().refresh(interview, ["host"])
    if interview.starts_at is not None:
        _tell_both(interview, CHANGED, starts_at=interview.starts_at)
        return
    _tell_candidate(interview, PROPOSED_ANEW, ended_at=agreed)
    if agreed is not None and host is not None:
        _mail(host, interview, MOVED, files=[cancellation_file(host, interview, agreed)])


def choose(interview: Interview, slot_id: int | None, *, actor: User) -> None:
    """Both calendars show the chosen time."""
    was_agreed = interview.state == "confirmed"
    operations.choose_slot(db_session(), interview, slot_id, actor=actor, clock=clock())
    if interview.starts_at is not None and not was_agreed:
        _tell_both(interview, AGREED, starts_at=interview.starts_at)


def ask_times(interview: Interview, reason: str, *, actor: User) -> None:
    """The company knows which times would do; an agreed time leaves both calendars."""
    agreed = operations.ask_other_times(db_session(), interview, reason=reason, actor=actor, clock=clock())
    for user in _company_side(interview):
        files = [] if agreed is None else [cancellation_file(user, interview, agreed)]
        _mail(user, interview, TIMES_ASKED, files=files)
    student = interview.application.profile.user
    if agreed is not None and student is not None:
        _mail(student, interview, MOVED, files=[cancellation_file(student, interview, agreed)])


def cancel(interview: Interview, reason: str, *, side: str, actor: User) -> None:
    """Both sides know, and what was agreed leaves both calendars."""
    was_open = interview.state != "cancelled"
    operations.cancel_interview(db_session(), interview, side=side, reason=reason, actor=actor, clock=clock())
    if was_open:
        _tell_both(interview, CANCELLED, ended_at=interview.starts_at)


def cancel_open(application: Application, *, actor: User | None) -> Sequence[Interview]:
    """No interview about ``application``, which was closed, is still to come, and both sides know. Returns them."""
    cancelled = operations.cancel_open_interviews(db_session(), application, actor=actor, clock=clock())
    for interview in cancelled:
        _tell_both(interview, CANCELLED, ended_at=interview.starts_at)
    return cancelled


def _company_side(interview: Interview) -> Sequence[User]:
    """The host, or everybody of the company when the host is gone."""
    host = interview.host
    if host is not None and host.active:
        return [host]
    return members_of_company(db_session(), interview.application.vacancy.company_id)


def _tell_candidate(
    interview: Interview, news: tuple[LazyString, LazyString], *, ended_at: datetime | None = None
) -> None:
    student = interview.application.profile.user
    if student is not None:
        files = [] if ended_at is None else [cancellation_file(student, interview, ended_at)]
        _mail(student, interview, news, files=files)


def _tell_both(
    interview: Interview,
    news: tuple[LazyString, LazyString],
    *,
    starts_at: datetime | None = None,
    ended_at: datetime | None = None,
) -> None:
    student = interview.application.profile.user
    for user in [*([student] if student is not None else []), *_company_side(interview)]:
        files = [] if starts_at is None else [request_file(user, interview, starts_at)]
        if ended_at is not None:
            files = [cancellation_file(user, interview, ended_at)]
        _mail(user, interview, news, files=files)


def _mail(
    user: User, interview: Interview, news: tuple[LazyString, LazyString], *, files: Sequence[Attachment]
) -> None:
    vacancy = interview.application.vacancy
    subject, sentence = news
    send_mail(
        user,
        subject,
        "interview_news",
        page=interview_page(user, interview),
        unique_key=f"interview:{interview.id}:{interview.sequence}:{user.id}",  # a step taken by two at once tells once
        attachments=files,
        sentence=sentence,
        words={"company": vacancy.company.name, "title": vacancy.title, "name": candidate_name(interview)},
        interview=interview,
        slots=[slot.starts_at for slot in interview.slots] if interview.state == "proposed" else [],
        must_choose=interview.state == "proposed" and is_candidate(user, interview),
    )
