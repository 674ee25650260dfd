"""One commit per request, and mail leaves after it."""

import logging

from flask import g

from talentmatch.web.services import db_session, services

logger = logging.getLogger(__name__)


def commit() -> None:
    """What this request changed is kept; only then its mail leaves.

    A mail that cannot be handed over is logged and does not undo what was kept.
    """
    db_session().commit()
    held = g.pop("outgoing_mail", None)
    for mail in held.sent if held else ():
        try:
            services().mailer.send(mail)
        except OSError:  # smtplib's errors are OSErrors too
            logger.exception("A mail could not be handed over.")
