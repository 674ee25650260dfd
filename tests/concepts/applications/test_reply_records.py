"""How companies answer: counted in the background, shown from five applications on."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application, ReplyRecord
from talentmatch.applications.queries import companies_to_recount, reply_record
from talentmatch.applications.reply_operations import recount_replies
from talentmatch.clock import FrozenClock
from talentmatch.profiles.models import Profile
from tests.fixtures.world import World

SENT_AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def sent(
    db_session: Session, world: World, state: str, *, answered_after: float | None, sent_at: datetime = SENT_AT
) -> Application:
    """An application of a new candidate for vacancy a, answered after some days or never."""
    application = Application(
        vacancy=world.vacancy_a,
        company_id=world.company_a.id,
        profile=Profile(text="Profiel", created_at=sent_at, updated_at=sent_at),
        state=state,
        decided_by_id=world.users["company_a"].id,
        sent_at=sent_at,
        answered_at=None if answered_after is None else sent_at + timedelta(days=answered_after),
        created_at=sent_at,
        updated_at=sent_at,
    )
    db_session.add(application)
    return application


def test_what_still_waits_says_nothing_and_silence_counts(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    for days in (1, 2, 9):
        sent(db_session, world, "declined", answered_after=days)
    for state in ("no_answer", "sent", "withdrawn"):
        sent(db_session, world, state, answered_after=None)

    recount_replies(db_session, [world.company_a.id], clock=clock)

    record = reply_record(db_session, world.company_a.id)
    assert (record.due_count, record.answered_count, record.median_days) == (4, 3, pytest.approx(2))
    assert not record.is_shown
    sent(db_session, world, "offered", answered_after=4)
    recount_replies(db_session, [world.company_a.id], clock=clock)
    assert (record.is_shown, record.rate, record.median_days) == (True, 0.8, pytest.approx(3))


def test_answers_of_more_than_a_year_ago_are_forgotten(db_session: Session, world: World, clock: FrozenClock) -> None:
    sent(db_session, world, "declined", answered_after=1, sent_at=clock.now() - timedelta(days=366))
    sent(db_session, world, "declined", answered_after=1, sent_at=clock.now() - timedelta(days=364))

    recount_replies(db_session, [world.company_a.id], clock=clock)

    assert reply_record(db_session, world.company_a.id).due_count == 1


def test_a_company_nobody_asked_has_an_empty_record(db_session: Session, world: World) -> None:
    record = reply_record(db_session, world.company_b.id)

    assert (record.due_count, record.rate, record.is_shown) == (0, 0.0, False)


def test_companies_with_news_and_those_not_counted_for_long_are_counted_again(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    sent(db_session, world, "sent", answered_after=None)
    counted_at = clock.now() - timedelta(days=2)
    db_session.add(ReplyRecord(company_id=world.company_b.id, due_count=0, answered_count=0, counted_at=counted_at))

    def due(*, changed_since: datetime, counted_before: datetime) -> list[int]:
        return list(companies_to_recount(db_session, changed_since=changed_since, counted_before=counted_before))

    early, late = SENT_AT - timedelta(hours=1), SENT_AT + timedelta(hours=1)
    both = [world.company_a.id, world.company_b.id]
    assert due(changed_since=early, counted_before=clock.now()) == both
    assert due(changed_since=late, counted_before=clock.now()) == both[1:]
    assert due(changed_since=early, counted_before=counted_at) == both[:1]
