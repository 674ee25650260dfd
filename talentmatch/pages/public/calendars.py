"""Private calendars, for calendar programs that know their secret address."""

from datetime import timedelta

from flask import Response

from talentmatch.errors import NotFound
from talentmatch.messaging.calendar_operations import fingerprint_of
from talentmatch.messaging.interview_queries import find_user_of_feed, interviews_in_calendar
from talentmatch.pages.public.blueprint import public
from talentmatch.web.interview_entries import private_calendar
from talentmatch.web.services import clock, db_session


@public.get("/calendar/<token>.ics")
def private_calendar_feed(token: str) -> Response:
    """The interviews of whoever has the secret address."""
    user = find_user_of_feed(db_session(), fingerprint_of(token))
    if user is None:
        raise NotFound
    since = clock().now() - timedelta(days=90)
    content = private_calendar(user, list(interviews_in_calendar(db_session(), user.id, since=since)))
    return Response(
        content,
        content_type="text/calendar; charset=utf-8",
        headers={
            "Cache-Control": "private, max-age=900",
            "Content-Disposition": "inline; filename=calendar.ics",
            "Referrer-Policy": "no-referrer",
            "X-Robots-Tag": "noindex",
        },
    )
