"""Sending the mails of the outbox."""

import logging
import smtplib

from sqlalchemy.orm import Session

from talentmatch.database import db
from talentmatch.outbox.operations import ClaimedMail, claim_mail, note_not_sent, note_sent
from talentmatch.web.services import Services

logger = logging.getLogger(__name__)


def deliver_next_mail(services: Services) -> bool:
    """The mail that is due longest has left, or waits for another attempt. False when none was due.

    It is marked as being sent before, and as sent after, each in a commit of its own. A crash between the two leaves it
    marked as being sent, and it is handed over again: rather twice with one Message-ID than never.
    """
    with Session(db.engine) as db_session, db_session.begin():
        claimed = claim_mail(db_session, clock=services.clock)
    if claimed is None:
        return False
    error = _hand_over(services, claimed)
    with Session(db.engine) as db_session, db_session.begin():
        if error is None:
            note_sent(db_session, claimed, clock=services.clock)
        else:
            text = f"{type(error).__name__}: {error}"
            note_not_sent(db_session, claimed, text, is_final=_is_final(error), clock=services.clock)
    return True


def _hand_over(services: Services, claimed: ClaimedMail) -> Exception | None:
    try:
        services.mailer.send(claimed.mail)
    except Exception as error:  # noqa: BLE001 (whatever it is, one mail must not stop those behind it)
        logger.warning("Mail %d was not taken: %s.", claimed.id, type(error).__name__)
        return error
    return None


def _is_final(error: Exception) -> bool:
    """Whether the mail itself is refused: by us, or by the server for its receiver."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _text in error.recipients.values())
    return isinstance(error, ValueError)
