"""Interviews: what may be proposed, one moment chosen, changed and cancelled, and nobody in two places at once."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.operations import apply_for, withdraw
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.interview_content import InterviewContent, check_content
from talentmatch.messaging.interview_operations import (
    ask_other_times,
    cancel_interview,
    cancel_open_interviews,
    change_interview,
    choose_slot,
    propose_interview,
)
from talentmatch.messaging.interview_queries import (
    find_interview,
    interviews_in_calendar,
    interviews_of_company,
    interviews_of_student,
)
from talentmatch.messaging.models import Interview
from tests.concepts.messaging.conftest import brussels, content
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World

Propose = Callable[..., Interview]
TEN, TWO = "2026-12-08 10:00", "2026-12-09 14:00"


@pytest.mark.parametrize(
    ("proposed", "errors"),
    [
        (content(), {"starts": "required"}),
        (content("2026-12-01 13:00"), {"starts": "moment_passed"}),  # the clock stands at 13.00 in Brussels
        (content("2027-06-01 10:00"), {"starts": "too_far_ahead"}),
        (content(*(f"2026-12-08 1{n}:00" for n in range(7))), {"starts": "too_many"}),
        (content(TEN, minutes=5), {"duration_minutes": "out_of_range"}),
        (content(TEN, place=""), {"place": "place_or_link"}),
        (content(TEN, place="x" * 201), {"place": "too_long"}),
        (content(TEN, video_link="http://meet.example/a"), {"video_link": "not_https"}),
        (content(TEN, video_link="https://bank.example@evil.example/"), {"video_link": "not_https"}),
        (content(TEN, video_link="javascript:alert(1)"), {"video_link": "not_https"}),
        (content(TEN, video_link="https://["), {"video_link": "not_https"}),
    ],
)
def test_proposal_is_refused_when_it_breaks_a_rule(
    clock: FrozenClock, proposed: InterviewContent, errors: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_content(proposed, clock=clock)

    assert caught.value.errors == errors


def test_proposal_may_hold_six_moments_and_a_link_alone(clock: FrozenClock) -> None:
    moments = [f"2026-12-08 1{n}:00" for n in range(6)]

    check_content(content(*moments, place="", video_link="https://meet.example/a?b=1"), clock=clock)


def test_proposal_invites_the_candidate(db_session: Session, application: Application, propose: Propose) -> None:
    interview = propose(application, TWO, TEN)

    assert (application.state, interview.state, interview.sequence) == ("interview", "proposed", 0)
    assert [slot.starts_at for slot in interview.slots] == [brussels(TEN), brussels(TWO)]
    assert [line.action for line in audit_lines_of(db_session, "interview", interview.id)] == ["interview.proposed"]


def test_proposal_is_refused_beside_another(application: Application, propose: Propose) -> None:
    propose(application, TEN)

    with pytest.raises(InvalidState, match="proposed already"):
        propose(application, TWO)


def test_proposal_is_refused_when_the_application_is_withdrawn(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    withdraw(db_session, application, actor=world.student_a, clock=clock)

    with pytest.raises(InvalidState):
        propose(application, TEN)


def test_a_second_interview_follows_one_that_took_place(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    first = propose(application, TEN)
    choose_slot(db_session, first, first.slots[0].id, actor=world.student_a, clock=clock)
    clock.at = brussels(TWO)

    second = propose(application, "2026-12-15 10:00")

    assert (first.state, second.state, second.uid != first.uid) == ("confirmed", "proposed", True)


def test_choosing_agrees_on_one_moment_and_again_changes_nothing(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN, TWO)
    for _ in range(2):
        choose_slot(db_session, interview, interview.slots[1].id, actor=world.student_a, clock=clock)

    assert (interview.state, interview.starts_at, interview.sequence) == ("confirmed", brussels(TWO), 1)
    assert interview.ends_at == brussels("2026-12-09 15:00")
    with pytest.raises(InvalidState, match="another state"):
        choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)


def test_choosing_is_refused_for_no_slot_a_strange_one_and_one_that_passed(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN)
    clock.at = brussels(TEN)

    for slot_id, code in ((None, "required"), (0, "not_a_choice"), (interview.slots[0].id, "moment_passed")):
        with pytest.raises(InvalidInput) as caught:
            choose_slot(db_session, interview, slot_id, actor=world.student_a, clock=clock)
        assert caught.value.errors == {"slot": code}


def elsewhere(db_session: Session, world: World, clock: FrozenClock, *starts: str) -> Interview:
    """The same candidate is asked by the other company."""
    other = apply_for(db_session, world.vacancy_b, world.profile_a, motivation="", actor=world.student_a, clock=clock)
    proposed = content(*starts)
    return propose_interview(db_session, other, proposed, actor=world.users["company_b"], clock=clock)


@pytest.mark.parametrize(("start", "is_free"), [("2026-12-08 10:30", False), ("2026-12-08 11:00", True)])
def test_a_candidate_is_not_in_two_places_at_once(
    db_session: Session,
    world: World,
    clock: FrozenClock,
    application: Application,
    propose: Propose,
    start: str,
    is_free: bool,
) -> None:
    here = propose(application, TEN)
    there = elsewhere(db_session, world, clock, start)
    choose_slot(db_session, here, here.slots[0].id, actor=world.student_a, clock=clock)

    if is_free:
        choose_slot(db_session, there, there.slots[0].id, actor=world.student_a, clock=clock)
        assert there.state == "confirmed"
        return
    with pytest.raises(InvalidInput) as caught:
        choose_slot(db_session, there, there.slots[0].id, actor=world.student_a, clock=clock)
    assert caught.value.errors == {"slot": "candidate_busy"}


def test_a_host_gives_a_moment_to_one_candidate(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    second = apply_for(db_session, world.vacancy_a, world.profile_b, motivation="", actor=world.student_b, clock=clock)
    mine, theirs = propose(application, TEN), propose(second, TEN, TWO)
    choose_slot(db_session, theirs, theirs.slots[0].id, actor=world.student_b, clock=clock)

    with pytest.raises(InvalidInput) as caught:
        choose_slot(db_session, mine, mine.slots[0].id, actor=world.student_a, clock=clock)
    assert caught.value.errors == {"slot": "host_busy"}


def test_change_takes_the_agreed_moment_back(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN)
    choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)

    agreed = change_interview(db_session, interview, content(TWO), actor=world.users["company_a"], clock=clock)

    assert agreed == brussels(TEN)
    assert (interview.state, interview.starts_at, interview.sequence) == ("proposed", None, 2)
    choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)
    assert (interview.starts_at, interview.sequence) == (brussels(TWO), 3)


def test_change_of_place_keeps_the_agreed_moment(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN, TWO)
    choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)
    moved = content(TEN, place="Thor Park 8000, Genk")

    agreed = change_interview(db_session, interview, moved, actor=world.users["company_a"], clock=clock)

    assert agreed is None
    assert (interview.state, interview.starts_at, interview.place) == (
        "confirmed",
        brussels(TEN),
        "Thor Park 8000, Genk",
    )
    assert (interview.sequence, [slot.starts_at for slot in interview.slots]) == (2, [brussels(TEN)])


def test_the_candidate_asks_for_other_times_and_says_which(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN)
    with pytest.raises(InvalidInput):
        ask_other_times(db_session, interview, reason=" ", actor=world.student_a, clock=clock)

    ask_other_times(db_session, interview, reason="Liefst na 16 uur.", actor=world.student_a, clock=clock)

    assert (interview.state, interview.reason) == ("times_asked", "Liefst na 16 uur.")
    change_interview(db_session, interview, content(TWO), actor=world.users["company_a"], clock=clock)
    assert (interview.state, interview.reason) == ("proposed", "")


@pytest.mark.parametrize("side", ["candidate", "company"])
def test_either_side_cancels_with_a_reason_once(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose, side: str
) -> None:
    actor = {"candidate": world.student_a, "company": world.users["company_a"]}[side]
    interview = propose(application, TEN)
    choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)
    for _ in range(2):
        cancel_interview(db_session, interview, side=side, reason="Ziek.", actor=actor, clock=clock)

    assert (interview.state, interview.cancelled_by, interview.reason) == ("cancelled", side, "Ziek.")
    assert (interview.sequence, interview.starts_at) == (2, brussels(TEN))
    actions = [line.action for line in audit_lines_of(db_session, "interview", interview.id)]
    assert actions == ["interview.proposed", "interview.confirmed", "interview.cancelled"]


def test_nothing_changes_once_the_interview_has_begun(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN)
    choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)
    clock.at = brussels(TEN)

    with pytest.raises(InvalidState):
        cancel_interview(db_session, interview, side="candidate", reason="x", actor=world.student_a, clock=clock)
    with pytest.raises(InvalidState):
        change_interview(db_session, interview, content(TWO), actor=world.users["company_a"], clock=clock)


def test_a_closed_application_has_no_open_interview(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN)
    withdraw(db_session, application, actor=world.student_a, clock=clock)

    cancelled = cancel_open_interviews(db_session, application, actor=world.student_a, clock=clock)

    assert [each.id for each in cancelled] == [interview.id]
    assert (interview.state, interview.cancelled_by) == ("cancelled", "")
    assert cancel_open_interviews(db_session, application, actor=world.student_a, clock=clock) == []
    with pytest.raises(InvalidState):
        choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)


def test_lists_and_calendars_hold_ones_own(
    db_session: Session, world: World, clock: FrozenClock, application: Application, propose: Propose
) -> None:
    interview = propose(application, TEN)
    since = datetime(2026, 11, 1, tzinfo=UTC)
    people = (world.student_a, world.users["company_a"], world.student_b, world.users["company_b"])
    assert [len(interviews_in_calendar(db_session, user.id, since=since)) for user in people] == [0, 0, 0, 0]

    choose_slot(db_session, interview, interview.slots[0].id, actor=world.student_a, clock=clock)

    assert [len(interviews_in_calendar(db_session, user.id, since=since)) for user in people] == [1, 1, 0, 0]
    students = (world.student_a, world.student_b)
    assert [interviews_of_student(db_session, user.id, since=since, limit=9)[1] for user in students] == [1, 0]
    companies = (world.company_a, world.company_b)
    assert [interviews_of_company(db_session, each.id, since=since, limit=9)[1] for each in companies] == [1, 0]


def test_an_interview_is_read_with_both_sides_in_two_queries(
    db_session: Session, application: Application, propose: Propose, counted_queries: CountedQueries
) -> None:
    propose(application, TEN, TWO)
    application_id = application.id
    db_session.expunge_all()
    db_session.rollback()

    with counted_queries() as statements:
        found = find_interview(db_session, application_id)
        assert found is not None
        shown = (
            found.application.vacancy.company.name,
            found.application.profile.user.name,  # type: ignore[union-attr]
            found.host.name,  # type: ignore[union-attr]
            len(found.slots),
        )

    assert shown == ("Pomelo Software", "student_a", "company_a", 2)
    assert len([s for s in statements if s.startswith("SELECT")]) == 2
