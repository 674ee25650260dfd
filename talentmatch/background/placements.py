"""Reminders about dossiers that are not complete, to whoever must act."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from flask_babel import lazy_gettext as _l

from talentmatch.background.context import TaskContext
from talentmatch.choices import AGREEMENT_PARTIES
from talentmatch.clock import today
from talentmatch.evaluations.queries import evaluation_days, find_evaluation, running_at
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import lights_of, people_of, unready_starting_on
from talentmatch.web.dossier_mails import evaluation_page_of, page_of
from talentmatch.web.dossier_words import LACKS
from talentmatch.web.mails import send_mail

#: So many days before the first day.
REMINDED_AT = (14, 10, 5, 1)
#: For so many days after an evaluation is due its mail is still sent, when nothing ran on the day itself.
EVALUATION_NOTICE_DAYS = 5


def remind_of_evaluations(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Whoever has not handed in an evaluation that is due has one mail: half-way through, and on the last day."""
    day = today(context.clock)
    since = day - timedelta(days=EVALUATION_NOTICE_DAYS)
    for placement in running_at(context.db_session, since, day):
        for moment, due in evaluation_days(placement.start_on, placement.end_on).items():
            if since <= due <= day:
                _ask_for_evaluation(context, placement, moment)


def _ask_for_evaluation(context: TaskContext, placement: Placement, moment: str) -> None:
    for party in AGREEMENT_PARTIES:
        found = find_evaluation(context.db_session, placement.id, party, moment)
        if found is not None and found.handed_in_at is not None:
            continue
        page = evaluation_page_of(placement, party, moment, party)
        for user in people_of(context.db_session, placement, party):
            send_mail(
                user, _l("An evaluation is due"), "evaluation_due", page=page,
                unique_key=f"evaluation_due:{placement.id}:{moment}:{user.id}",
                title=placement.application.vacancy.title,
            )  # fmt: skip


def remind(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Each party that must do something before a near first day has a mail that says what, once for each of the days.

    A day on which nothing ran is made up for on the next one.
    """
    day = today(context.clock)
    found = unready_starting_on(
        context.db_session, [day + timedelta(days=days) for days in range(max(REMINDED_AT) + 1)]
    )
    lights = lights_of(context.db_session, found, today=day)
    for placement in found:
        days_left = ((placement.start_on or day) - day).days
        reminder = min(days for days in REMINDED_AT if days >= days_left)
        reasons = lights[placement.id].reasons
        for party in sorted({reason.party for reason in reasons}):
            lacking = [LACKS[reason.code] for reason in reasons if reason.party == party]
            for user in people_of(context.db_session, placement, party):
                send_mail(
                    user, _l("Not complete: a placement that starts soon"), "dossier_red",
                    page=page_of(placement, party), unique_key=f"dossier_red:{placement.id}:{reminder}:{user.id}",
                    title=placement.application.vacancy.title, start=placement.start_on, lacking=lacking,
                )  # fmt: skip
