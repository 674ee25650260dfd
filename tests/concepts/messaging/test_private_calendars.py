"""The secret of a private calendar: only a fingerprint is kept, a new one ends the old."""

from sqlalchemy.orm import Session

from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.messaging.calendar_operations import fingerprint_of, renew_feed, switch_off_feed
from talentmatch.messaging.interview_queries import find_feed_of, find_user_of_feed
from tests.fixtures.world import World


def test_only_the_newest_secret_opens_the_calendar(db_session: Session, world: World, clock: FrozenClock) -> None:
    old = renew_feed(db_session, world.student_a, clock=clock)
    new = renew_feed(db_session, world.student_a, clock=clock)

    feed = find_feed_of(db_session, world.student_a.id)
    assert feed is not None
    assert len(new) == 43
    assert new not in feed.fingerprint
    assert find_user_of_feed(db_session, fingerprint_of(new)) is world.student_a
    assert find_user_of_feed(db_session, fingerprint_of(old)) is None
    lines = audit_lines_of(db_session, "calendar_feed", feed.id)
    assert [line.action for line in lines] == ["calendar_feed.renewed", "calendar_feed.renewed"]


def test_a_calendar_that_is_switched_off_opens_for_nobody(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    token = renew_feed(db_session, world.student_a, clock=clock)
    switch_off_feed(db_session, world.student_a, clock=clock)

    assert find_user_of_feed(db_session, fingerprint_of(token)) is None
    switch_off_feed(db_session, world.student_a, clock=clock)  # nothing to do


def test_the_calendar_of_a_closed_account_opens_for_nobody(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    token = renew_feed(db_session, world.student_a, clock=clock)
    world.student_a.active = False

    assert find_user_of_feed(db_session, fingerprint_of(token)) is None
