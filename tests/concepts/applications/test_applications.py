"""What may become of an application, by whom, and the lines it leaves."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.operations import accept, apply_for, decline, lapse, move, offer, withdraw
from talentmatch.applications.queries import get_application_for_company, get_for_student
from talentmatch.applications.transitions import COMPANY, OFFICE, SERVICE, STUDENT, TRANSITIONS, actions_for
from talentmatch.audit.queries import audit_lines_of
from talentmatch.choices import APPLICATION_STATES
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState, NotFound
from tests.fixtures.world import World


@pytest.fixture
def application(db_session: Session, world: World, clock: FrozenClock) -> Application:
    """Student a has applied for vacancy a."""
    return apply_for(
        db_session, world.vacancy_a, world.profile_a, motivation="Ik wil dit.", actor=world.student_a, clock=clock
    )


def test_apply_for_sends_and_starts_the_clock(db_session: Session, application: Application) -> None:
    # Ten working days after Tuesday 1 December 2026, none of them a holiday.
    assert (application.state, application.answer_due_on) == ("sent", date(2026, 12, 15))
    assert [line.action for line in audit_lines_of(db_session, "application", application.id)] == ["application.send"]


def test_apply_for_makes_one_row_however_often(
    db_session: Session, world: World, clock: FrozenClock, application: Application
) -> None:
    again = apply_for(db_session, world.vacancy_a, world.profile_a, motivation="x", actor=world.student_a, clock=clock)

    assert (again.id, again.motivation) == (application.id, "Ik wil dit.")
    assert len(audit_lines_of(db_session, "application", application.id)) == 1


def test_apply_for_refuses_a_draft_vacancy(db_session: Session, world: World, clock: FrozenClock) -> None:
    with pytest.raises(InvalidState):
        apply_for(db_session, world.draft_a, world.profile_a, motivation="", actor=world.student_a, clock=clock)


def test_apply_for_refuses_a_vacancy_at_its_capacity(
    db_session: Session, world: World, clock: FrozenClock, application: Application
) -> None:
    world.vacancy_a.capacity = 1

    with pytest.raises(InvalidState, match="takes no applications for now"):
        apply_for(db_session, world.vacancy_a, world.profile_b, motivation="", actor=world.student_b, clock=clock)


def test_every_transition_names_known_states() -> None:
    for step in TRANSITIONS.values():
        assert step.starts | {step.end} <= set(APPLICATION_STATES)


@pytest.mark.parametrize(
    ("state", "role", "actions"),
    [
        ("sent", STUDENT, ("withdraw",)),
        ("sent", COMPANY, ("see", "shortlist", "invite", "offer", "decline")),
        ("offered", STUDENT, ("accept", "withdraw")),
        ("offered", COMPANY, ("decline",)),
        ("accepted", STUDENT, ("place", "withdraw")),
        ("placed", STUDENT, ()),
        ("declined", COMPANY, ()),
        ("no_answer", COMPANY, ()),
        ("withdrawn", STUDENT, ("send",)),
        ("interview", SERVICE, ("lapse",)),
        ("accepted", OFFICE, ("call_off", "place")),
    ],
)
def test_actions_for_follow_the_table(state: str, role: str, actions: tuple[str, ...]) -> None:
    assert actions_for(state, role) == actions


def test_move_refuses_the_wrong_role(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    with pytest.raises(InvalidState):
        move(db_session, application, "offer", actor=world.student_a, role=STUDENT, clock=clock)


def test_decline_needs_a_person_and_a_reason(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    hr = world.users["company_a"]
    with pytest.raises(InvalidInput) as refused:
        decline(db_session, application, reason="", actor=hr, role=COMPANY, clock=clock)
    with pytest.raises(InvalidState):
        move(db_session, application, "decline", actor=None, role=COMPANY, clock=clock, reason="skills")

    decline(db_session, application, reason="skills", text="Veel succes!", actor=hr, role=COMPANY, clock=clock)

    assert refused.value.errors == {"reason": "required"}
    assert (application.state, application.decline_reason, application.decided_by_id) == ("declined", "skills", hr.id)
    assert application.answered_at is not None
    line = audit_lines_of(db_session, "application", application.id)[-1]
    assert (line.action, line.actor_id, line.details) == ("application.decline", hr.id, {"reason": "skills"})


def test_lapse_closes_without_an_answer(db_session: Session, clock: FrozenClock, application: Application) -> None:
    lapse(db_session, application, clock=clock)

    assert (application.state, application.answered_at, application.answer_due_on) == ("no_answer", None, None)


def test_withdraw_twice_leaves_one_line(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    withdraw(db_session, application, actor=world.student_a, clock=clock)
    withdraw(db_session, application, actor=world.student_a, clock=clock)

    actions = [line.action for line in audit_lines_of(db_session, "application", application.id)]
    assert actions == ["application.send", "application.withdraw"]


def test_withdrawn_application_can_be_sent_again(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    withdraw(db_session, application, actor=world.student_a, clock=clock)

    again = apply_for(
        db_session, world.vacancy_a, world.profile_a, motivation="Toch!", actor=world.student_a, clock=clock
    )

    assert (again.id, again.state, again.motivation, again.closed_at) == (application.id, "sent", "Toch!", None)


def test_accept_takes_the_last_place_and_fills_the_vacancy(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    offer(db_session, application, actor=world.users["company_a"], role=COMPANY, clock=clock)
    accept(db_session, application, actor=world.student_a, clock=clock)
    accept(db_session, application, actor=world.student_a, clock=clock)

    assert (application.state, world.vacancy_a.places_taken, world.vacancy_a.state) == ("accepted", 1, "filled")


def test_withdraw_frees_the_place(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    offer(db_session, application, actor=world.users["company_a"], role=COMPANY, clock=clock)
    accept(db_session, application, actor=world.student_a, clock=clock)
    withdraw(db_session, application, actor=world.student_a, clock=clock)

    assert world.vacancy_a.places_taken == 0


def test_accept_refuses_when_the_last_place_is_gone(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    hr = world.users["company_a"]
    other = apply_for(db_session, world.vacancy_a, world.profile_b, motivation="", actor=world.student_b, clock=clock)
    offer(db_session, application, actor=hr, role=COMPANY, clock=clock)
    offer(db_session, other, actor=hr, role=COMPANY, clock=clock)
    accept(db_session, application, actor=world.student_a, clock=clock)

    with pytest.raises(InvalidState, match="All places"):
        accept(db_session, other, actor=world.student_b, clock=clock)
    assert other.state == "offered"


def test_accept_refuses_a_second_internship_in_the_period(
    world: World, db_session: Session, clock: FrozenClock, application: Application
) -> None:
    world.vacancy_a.kind = world.vacancy_b.kind = "internship"
    world.vacancy_a.period_start, world.vacancy_a.period_end = date(2027, 2, 1), date(2027, 5, 28)
    world.vacancy_b.period_start, world.vacancy_b.period_end = date(2027, 5, 1), date(2027, 6, 30)
    second = apply_for(db_session, world.vacancy_b, world.profile_a, motivation="", actor=world.student_a, clock=clock)
    for each, company in ((application, "company_a"), (second, "company_b")):
        offer(db_session, each, actor=world.users[company], role=COMPANY, clock=clock)
    accept(db_session, application, actor=world.student_a, clock=clock)

    with pytest.raises(InvalidState, match="another internship"):
        accept(db_session, second, actor=world.student_a, clock=clock)

    world.vacancy_b.period_start = date(2027, 6, 1)
    accept(db_session, second, actor=world.student_a, clock=clock)
    assert second.state == "accepted"


def test_strangers_learn_nothing(db_session: Session, world: World, application: Application) -> None:
    assert get_for_student(db_session, application.id, world.student_a.id) is application
    assert get_application_for_company(db_session, application.id, world.company_a.id) is application
    with pytest.raises(NotFound):
        get_for_student(db_session, application.id, world.student_b.id)
    with pytest.raises(NotFound):
        get_application_for_company(db_session, application.id, world.company_b.id)
