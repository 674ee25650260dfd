"""One's private calendar: switching it on, renewing its secret address, switching it off."""

from urllib.parse import urlsplit

from flask import flash, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.messaging.calendar_operations import renew_feed, switch_off_feed
from talentmatch.messaging.interview_queries import find_feed_of
from talentmatch.pages.auth.blueprint import auth
from talentmatch.web.mails import absolute_link
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

#: Where the secret waits in the person's own cookie until it was shown, once.
SHOWN_ONCE = "calendar_token"


@auth.get("/account/calendar")
def calendar() -> ResponseReturnValue:
    """Whether there is a private calendar; its address only right after it was made."""
    token = session.pop(SHOWN_ONCE, None)
    address = absolute_link("public.private_calendar_feed", token=token) if token else ""
    return render_template(
        "auth/calendar.html",
        feed=find_feed_of(db_session(), actor().id),
        address=address,
        subscribe_url=urlsplit(address)._replace(scheme="webcal").geturl() if address else "",
    )


@auth.post("/account/calendar/renew")
def renew_calendar() -> ResponseReturnValue:
    """There is a private calendar at a new address."""
    session[SHOWN_ONCE] = renew_feed(db_session(), actor(), clock=clock())
    commit()
    flash(_("Your calendar has a new address. An earlier one no longer works."), "success")
    return redirect(url_for("auth.calendar"))


@auth.post("/account/calendar/off")
def switch_off_calendar() -> ResponseReturnValue:
    """There is no private calendar."""
    switch_off_feed(db_session(), actor(), clock=clock())
    commit()
    flash(_("Your private calendar is switched off."), "success")
    return redirect(url_for("auth.calendar"))
