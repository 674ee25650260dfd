"""The clocks that run by themselves: answers that are due, and vacancies that are about to expire.

Everything here may run twice on a day: a mail has a key of the application and its day, and a step taken is not taken
again.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from flask_babel import lazy_gettext as _l

from talentmatch.accounts.queries import members_of_company
from talentmatch.applications.link_operations import make_link
from talentmatch.applications.queries import applications_due_between, companies_to_recount, due_applications
from talentmatch.applications.reply_operations import recount_replies
from talentmatch.background.context import TaskContext
from talentmatch.clock import today
from talentmatch.outbox.queries import was_written
from talentmatch.vacancies.queries import expiring_on
from talentmatch.web import application_steps
from talentmatch.web.mails import absolute_link, send_mail
from talentmatch.workdays import add_working_days, is_working_day

#: A company is reminded when so many working days are left.
REMINDED_AT = (5, 1)
#: A vacancy's last day is announced so many days before.
EXPIRY_NOTICE_DAYS = 7
#: How often the reply records of companies are brought up to date.
RECOUNTED_EVERY = timedelta(minutes=15)


def run_clock(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """What nobody answered in time is closed, and companies are reminded of what is due soon."""
    day = today(context.clock)
    while due := due_applications(context.db_session, day):
        for application in due:
            application_steps.lapse(application)
        context.db_session.flush()
    if is_working_day(day):
        _remind(context)


def recount(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """The reply records of companies with news, and of those that were not counted for a day, are counted anew."""
    now = context.clock.now()
    ids = companies_to_recount(
        context.db_session, changed_since=now - 2 * RECOUNTED_EVERY, counted_before=now - timedelta(days=1)
    )
    recount_replies(context.db_session, ids, clock=context.clock)


def _remind(context: TaskContext) -> None:
    day = today(context.clock)
    ends = {left: add_working_days(day, left) for left in REMINDED_AT}
    for application in applications_due_between(context.db_session, day, max(ends.values())):
        due = application.answer_due_on
        # A day on which nothing ran is made up for: whoever is due sooner gets the reminder that fits now, once.
        left = min(left for left, end in ends.items() if due is not None and due <= end)
        for member in members_of_company(context.db_session, application.vacancy.company_id):
            key = f"answer_due:{application.id}:{due}:{left}:{member.id}"
            if was_written(context.db_session, key):
                continue  # before a link is made that nobody would be sent
            token = make_link(
                context.db_session, "answer_application", member, clock=context.clock, application=application
            )
            send_mail(
                member,
                _l("A candidate waits for your answer"),
                "answer_due",
                page=("company.application", {"application_id": application.id}),
                unique_key=key,
                is_secret=True,
                candidate=application_steps.candidate_name(application),
                vacancy=application.vacancy,
                due=due,
                answer_link=absolute_link("act.answer_application", token=token, lang=member.locale),
            )


def announce_expiry(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Companies learn a week before of a vacancy's last day, with a link to keep it open and one to close it."""
    day = today(context.clock) + timedelta(days=EXPIRY_NOTICE_DAYS)
    for vacancy in expiring_on(context.db_session, day):
        for member in members_of_company(context.db_session, vacancy.company_id):
            key = f"vacancy_expires:{vacancy.id}:{day}:{member.id}"
            if was_written(context.db_session, key):
                continue
            links = {
                act: absolute_link(
                    f"act.{act}",
                    token=make_link(context.db_session, act, member, clock=context.clock, vacancy=vacancy),
                    lang=member.locale,
                )
                for act in ("extend_vacancy", "close_vacancy")
            }
            send_mail(
                member,
                _l("Your vacancy is about to expire"),
                "vacancy_expires",
                page=("company.vacancy", {"vacancy_id": vacancy.id}),
                unique_key=key,
                is_secret=True,
                vacancy=vacancy,
                extend_link=links["extend_vacancy"],
                close_link=links["close_vacancy"],
            )
