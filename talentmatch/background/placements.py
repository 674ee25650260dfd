"""Reminders about dossiers that are not complete, to whoever must act."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from flask_babel import lazy_gettext as _l

from talentmatch.background.context import TaskContext
from talentmatch.clock import today
from talentmatch.placements.queries import lights_of, people_of, unready_starting_on
from talentmatch.web.dossier_mails import page_of
from talentmatch.web.dossier_words import LACKS
from talentmatch.web.mails import send_mail

#: So many days before the first day.
REMINDED_AT = (14, 10, 5, 1)


def remind(context: TaskContext, _payload: Mapping[str, Any]) -> None:
    """Each party that must do something before a near first day has a mail that says what; running twice sends once."""
    day = today(context.clock)
    found = unready_starting_on(context.db_session, [day + timedelta(days=days) for days in REMINDED_AT])
    lights = lights_of(context.db_session, found, today=day)
    for placement in found:
        reasons = lights[placement.id].reasons
        for party in sorted({reason.party for reason in reasons}):
            lacking = [LACKS[reason.code] for reason in reasons if reason.party == party]
            for user in people_of(context.db_session, placement, party):
                send_mail(
                    user, _l("Not complete: a placement that starts soon"), "dossier_red",
                    page=page_of(placement, party), unique_key=f"dossier_red:{placement.id}:{day}:{user.id}",
                    title=placement.application.vacancy.title, start=placement.start_on, lacking=lacking,
                )  # fmt: skip
