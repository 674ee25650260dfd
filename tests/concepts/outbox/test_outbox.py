"""The outbox: a mail stays what it was however often it is handed over, and holds nothing longer than it must."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidState
from talentmatch.mail import Attachment, Mail
from talentmatch.outbox.models import OutboxMail
from talentmatch.outbox.operations import (
    KEPT_FOR,
    MAX_ATTEMPTS,
    STALE_AFTER,
    ClaimedMail,
    claim_mail,
    empty_old_mails,
    erase_mails_to,
    note_not_sent,
    note_sent,
    queue_mail,
    try_mail_again,
)
from talentmatch.outbox.queries import failed_mails, mail_count_by_state
from tests.fixtures.world import World

MAIL = Mail(
    "an@student.example",
    "Gesprek op 3 december",
    "Dag An,\n",
    attachments=(Attachment("gesprek.ics", "text/calendar; method=REQUEST", "BEGIN:VCALENDAR\r\n"),),
    message_id="<een@talent.example>",
)


def claimed(db_session: Session, clock: FrozenClock) -> ClaimedMail:
    mail = claim_mail(db_session, clock=clock)
    assert mail is not None
    return mail


def stored(db_session: Session) -> OutboxMail:
    db_session.expire_all()
    return db_session.query(OutboxMail).one()


def test_queue_mail_with_a_known_key_does_nothing(db_session: Session, clock: FrozenClock) -> None:
    again = Mail(MAIL.to, "Nog eens", "x", message_id="<twee@talent.example>")

    assert queue_mail(db_session, MAIL, clock=clock, unique_key="reminder 7") is not None
    assert queue_mail(db_session, again, clock=clock, unique_key="reminder 7") is None
    assert stored(db_session).subject == "Gesprek op 3 december"


def test_claim_mail_gives_the_whole_mail_to_one_sender(db_session: Session, clock: FrozenClock) -> None:
    queue_mail(db_session, MAIL, clock=clock)

    mail = claimed(db_session, clock).mail

    assert (mail.to, mail.subject, mail.text) == (MAIL.to, MAIL.subject, MAIL.text)
    assert (mail.attachments, mail.message_id) == (MAIL.attachments, "<een@talent.example>")
    assert mail.written_at == clock.now()
    assert claim_mail(db_session, clock=clock) is None


def test_a_mail_whose_sender_died_is_due_again_as_the_same_message(db_session: Session, clock: FrozenClock) -> None:
    queue_mail(db_session, MAIL, clock=clock)
    dead = claimed(db_session, clock)
    clock.at += STALE_AFTER

    second = claimed(db_session, clock)
    note_not_sent(db_session, dead, "late", clock=clock)
    note_sent(db_session, second, clock=clock)

    assert second.mail == dead.mail
    assert (stored(db_session).state, stored(db_session).last_error) == ("sent", "")


def test_a_mail_that_is_not_taken_waits_longer_every_time_and_is_then_given_up(
    db_session: Session, clock: FrozenClock
) -> None:
    queue_mail(db_session, MAIL, clock=clock)
    waits = []

    for _ in range(MAX_ATTEMPTS - 1):
        note_not_sent(db_session, claimed(db_session, clock), "ConnectionRefusedError: away", clock=clock)
        waits.append((stored(db_session).next_attempt_at - clock.now()).total_seconds())
        clock.at = stored(db_session).next_attempt_at
    note_not_sent(db_session, claimed(db_session, clock), "550 an@student.example is unknown", clock=clock)

    assert waits == sorted(waits)
    assert (waits[0], sum(waits)) == (60, 182_160)  # a minute; some fifty hours in all
    assert mail_count_by_state(db_session) == {"failed": 1}
    assert stored(db_session).last_error == "550 … is unknown"


def test_a_mail_that_is_refused_for_good_is_not_tried_again(db_session: Session, clock: FrozenClock) -> None:
    queue_mail(db_session, MAIL, clock=clock)

    note_not_sent(db_session, claimed(db_session, clock), "no such person", is_final=True, clock=clock)

    assert [mail.last_error for mail in failed_mails(db_session, limit=10)] == ["no such person"]


@pytest.mark.parametrize(("is_secret", "text"), [(True, ""), (False, "Dag An,\n")])
def test_a_mail_with_a_link_that_acts_is_emptied_once_it_is_sent(
    db_session: Session, clock: FrozenClock, is_secret: bool, text: str
) -> None:
    queue_mail(db_session, MAIL, clock=clock, is_secret=is_secret)

    note_sent(db_session, claimed(db_session, clock), clock=clock)

    assert (stored(db_session).state, stored(db_session).text) == ("sent", text)
    assert bool(stored(db_session).attachments) is not is_secret


def test_a_failed_mail_can_be_tried_again_and_no_other(db_session: Session, world: World, clock: FrozenClock) -> None:
    queue_mail(db_session, MAIL, clock=clock)
    administrator = world.users["administrator"]
    with pytest.raises(InvalidState):
        try_mail_again(db_session, stored(db_session), actor=administrator, clock=clock)
    note_not_sent(db_session, claimed(db_session, clock), "no", is_final=True, clock=clock)

    try_mail_again(db_session, stored(db_session), actor=administrator, clock=clock)
    db_session.flush()

    assert claimed(db_session, clock).attempt == 1


def test_empty_old_mails_keeps_no_text_and_no_address_of_what_was_sent_long_ago(
    db_session: Session, clock: FrozenClock
) -> None:
    queue_mail(db_session, MAIL, clock=clock)
    note_sent(db_session, claimed(db_session, clock), clock=clock)
    clock.at += KEPT_FOR
    assert empty_old_mails(db_session, key="a key", clock=clock) == 0
    clock.at += timedelta(seconds=1)

    assert empty_old_mails(db_session, key="a key", clock=clock) == 1

    db_session.flush()
    row = stored(db_session)
    assert (row.subject, row.text, row.attachments, row.state) == ("", "", [], "sent")
    assert row.recipient.startswith("gone-")
    assert empty_old_mails(db_session, key="a key", clock=clock) == 0


def test_empty_old_mails_leaves_a_mail_that_still_waits(db_session: Session, clock: FrozenClock) -> None:
    queue_mail(db_session, MAIL, clock=clock)
    clock.at += KEPT_FOR * 2

    assert empty_old_mails(db_session, key="a key", clock=clock) == 0
    assert claimed(db_session, clock).mail.text == "Dag An,\n"


def test_erase_mails_to_stops_what_waits_and_forgets_the_address(db_session: Session, clock: FrozenClock) -> None:
    other = Mail("bob@student.example", "Dag", "x", message_id="<drie@talent.example>")
    queue_mail(db_session, MAIL, clock=clock)
    queue_mail(db_session, other, clock=clock)

    erase_mails_to(db_session, "an@student.example", key="a key", clock=clock)

    assert claimed(db_session, clock).mail.to == "bob@student.example"
    assert claim_mail(db_session, clock=clock) is None
    addresses = {row.recipient for row in db_session.query(OutboxMail)}
    assert "an@student.example" not in addresses
