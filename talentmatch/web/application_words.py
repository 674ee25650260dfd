"""Applications in words: where one stands, how long the company has, and what happened to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flask_babel import LazyString, ngettext
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.transitions import STUDENT, WAITING
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import Clock, today
from talentmatch.web.templating import date_words
from talentmatch.workdays import working_days_between

FOR_STUDENT: Mapping[str, LazyString] = {
    "draft": _l("Not sent yet."),
    "sent": _l("The company has it and has not opened it yet."),
    "seen": _l("The company has opened it."),
    "shortlisted": _l("You are on the company’s short list."),
    "interview": _l("The company wants to meet you."),
    "offered": _l("The company offers you the place. Now it is up to you."),
    "accepted": _l("You accepted the place."),
    "placed": _l("Your place is settled."),
    "declined": _l("The company chose not to go on with you."),
    "withdrawn": _l("You withdrew it."),
    "no_answer": _l("The company did not answer in time. It is not about you."),
}
FOR_COMPANY: Mapping[str, LazyString] = {
    "sent": _l("New: nobody of your company has opened it yet."),
    "seen": _l("You opened it. The candidate waits for your answer."),
    "shortlisted": _l("On your short list. The candidate waits to hear more."),
    "interview": _l("You want to meet the candidate."),
    "offered": _l("You offered the place. The candidate decides."),
    "accepted": _l("The candidate accepted the place."),
    "placed": _l("The place is settled."),
    "declined": _l("You declined."),
    "withdrawn": _l("The candidate withdrew."),
    "no_answer": _l("You did not answer in time, so it was closed."),
}
ACTIONS: Mapping[str, LazyString] = {
    "application.send": _l("Sent"),
    "application.see": _l("Opened by the company"),
    "application.shortlist": _l("Put on the short list"),
    "application.invite": _l("Invited to talk"),
    "application.offer": _l("Place offered"),
    "application.offer_directly": _l("Job offered after a placement"),
    "application.decline": _l("Declined by the company"),
    "application.call_off": _l("Ended by a career office"),
    "application.accept": _l("Offer accepted"),
    "application.place": _l("Place settled"),
    "application.withdraw": _l("Withdrawn"),
    "application.lapse": _l("Closed without an answer"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One line of an application's history."""

    at: datetime
    what: str


def state_sentence(application: Application, role: str) -> str:
    """Where the application stands, said to the candidate or to the company."""
    sentences = FOR_STUDENT if role == STUDENT else FOR_COMPANY
    return str(sentences.get(application.state, ""))


def clock_words(application: Application, role: str, clock: Clock) -> str:
    """Until when the company answers, and how many working days that are; empty when nobody waits for it."""
    due = application.answer_due_on
    if due is None or application.state not in WAITING:
        return ""
    left = working_days_between(today(clock), due)
    if left < 0:
        return str(_("The answer was due on %(day)s.", day=date_words(due)))
    if left == 0:
        return str(_("The answer is due today."))
    if role == STUDENT:
        return str(
            ngettext(
                "They answer by %(day)s: %(num)s working day left.",
                "They answer by %(day)s: %(num)s working days left.",
                left,
                day=date_words(due),
            )
        )
    return str(
        ngettext(
            "Answer by %(day)s: %(num)s working day left.",
            "Answer by %(day)s: %(num)s working days left.",
            left,
            day=date_words(due),
        )
    )


def history(db_session: Session, application: Application) -> list[Event]:
    """What happened, the newest first."""
    lines = audit_lines_of(db_session, "application", application.id)
    return [Event(line.at, str(ACTIONS[line.action])) for line in reversed(lines) if line.action in ACTIONS]
