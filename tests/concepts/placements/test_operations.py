"""Writing placements: opening, filling in, starting, pausing and ending."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.operations import accept, withdraw
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.placements.content import Fitness, Risks, SchoolPart, Terms, check_content
from talentmatch.placements.hours import confirm_hours, log_hours
from talentmatch.placements.operations import (
    cancel_for_application,
    cancel_placement,
    end_placement,
    interrupt_placement,
    note_no_show,
    open_placement,
    resume_placement,
    start_placement,
    stop_early,
    update_dossier,
)
from talentmatch.placements.queries import interruptions_of, light_of, worked_days_of
from talentmatch.placements.traffic_light import NotInsured
from talentmatch.placements.transitions import TRANSITIONS
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.placements import FITNESS, RISKS, SCHOOL, TERMS, Dossiers, accepted, complete, fill_in
from tests.fixtures.world import World

FIRST_DAY = datetime(2027, 2, 8, 8, 0, tzinfo=UTC)
LAST_DAY = datetime(2027, 5, 28, 16, 0, tzinfo=UTC)


def actions(db_session: Session, placement_id: int) -> list[str]:
    return [line.action for line in audit_lines_of(db_session, "placement", placement_id)]


def test_open_placement_takes_over_what_the_vacancy_says(dossiers: Dossiers, world: World) -> None:
    placement = dossiers.a

    assert (placement.kind, placement.state) == ("internship", "preparing")
    assert (placement.start_on, placement.end_on) == (date(2027, 2, 8), date(2027, 5, 28))
    assert (placement.company, placement.institution) == (world.company_a, world.institution_a)
    assert placement.hours_per_week == 38.0


def test_open_placement_twice_gives_the_same(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    again = open_placement(db_session, dossiers.a.application, actor=world.student_a, clock=clock)

    assert again.id == dossiers.a.id
    assert actions(db_session, again.id) == ["placement.opened"]


def test_open_placement_refuses_another_internship_in_the_same_days(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    application = accepted(db_session, world.submitted_a, world.profile_a, clock)

    with pytest.raises(InvalidState):
        open_placement(db_session, application, actor=world.student_a, clock=clock)


def test_two_hosts_one_after_another_are_two_placements(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    application = accepted(db_session, world.submitted_a, world.profile_a, clock)
    application.period_start, application.period_end = date(2027, 5, 29), date(2027, 6, 30)

    second = open_placement(db_session, application, actor=world.student_a, clock=clock)
    with pytest.raises(InvalidState):
        update_dossier(
            db_session, second, replace(TERMS, start_on=date(2027, 5, 28)), actor=world.users["company_a"], clock=clock
        )

    assert second.id != dossiers.a.id
    assert second.start_on == date(2027, 5, 29)


def test_open_placement_of_a_job_is_ready_at_once(db_session: Session, world: World, clock: FrozenClock) -> None:
    world.draft_a.kind = "job"
    application = accepted(db_session, world.draft_a, world.profile_a, clock)

    placement = open_placement(db_session, application, actor=world.student_a, clock=clock)

    assert placement.state == "ready"
    assert light_of(db_session, placement, today=date(2026, 12, 1)).note == "employment_contract"


def test_dossier_turns_ready_when_nothing_lacks_and_back(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    complete(db_session, dossiers.a, world, clock)
    was = dossiers.a.state
    later = replace(TERMS, end_on=date(2027, 6, 11))
    update_dossier(db_session, dossiers.a, later, actor=world.users["company_a"], clock=clock)

    assert (was, dossiers.a.state) == ("ready", "preparing")
    light = light_of(db_session, dossiers.a, today=date(2026, 12, 1))
    assert [reason.code for reason in light.reasons] == ["agreement_outdated"]
    assert actions(db_session, dossiers.a.id)[-3:] == ["placement.complete", "placement.updated", "placement.reopen"]


@pytest.mark.parametrize(
    ("content", "errors"),
    [
        (replace(TERMS, end_on=date(2027, 2, 7)), {"end_on": "end_before_start"}),
        (replace(TERMS, hours_per_week=61.0), {"hours_per_week": "out_of_range"}),
        (replace(TERMS, hours_per_day=13.0), {"hours_per_day": "out_of_range"}),
        (replace(TERMS, pay="gold"), {"pay": "not_a_choice"}),
        (replace(TERMS, mentor_name="x" * 121), {"mentor_name": "too_long"}),
        (SchoolPart(insured_by="nobody"), {"insured_by": "not_a_choice"}),
        (SchoolPart(declared_on=date(2026, 12, 2)), {"declared_on": "in_the_future"}),
        (replace(RISKS, risk_categories=("ghosts",)), {"risk_categories": "not_a_choice"}),
        (replace(RISKS, risk_done_by=" "), {"risk_done_by": "required"}),
        (Risks(risk_done_by="Piet"), {"risk_done_on": "required"}),
        (Fitness(fit_confirmed_on=date(2026, 12, 1)), {"fit_service": "required"}),
        (replace(FITNESS, fit_confirmed_on=date(2026, 12, 2)), {"fit_confirmed_on": "in_the_future"}),
    ],
)
def test_check_content_refuses(content: Terms | SchoolPart | Risks | Fitness, errors: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_content(content, today=date(2026, 12, 1))

    assert refused.value.errors == errors


@pytest.mark.parametrize("content", [TERMS, RISKS, FITNESS, SCHOOL, Terms(), SchoolPart(declared_by="nobody")])
def test_check_content_accepts(content: Terms | SchoolPart | Risks | Fitness) -> None:
    check_content(content, today=date(2026, 12, 1))


def test_start_placement_is_locked_while_something_lacks(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    clock.at = FIRST_DAY

    with pytest.raises(NotInsured) as refused:
        start_placement(db_session, dossiers.a, actor=world.users["office_a"], role="career_officer", clock=clock)

    assert isinstance(refused.value, InvalidState)
    assert [(reason.code, reason.party, reason.due_on) for reason in refused.value.reasons] == [
        ("agreement", "institution", date(2027, 1, 29))
    ]
    assert dossiers.a.state == "preparing"


def test_start_placement_waits_for_the_first_day(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    complete(db_session, dossiers.a, world, clock)

    with pytest.raises(InvalidState):
        start_placement(db_session, dossiers.a, actor=world.users["company_a"], role="company_member", clock=clock)
    clock.at = FIRST_DAY
    start_placement(db_session, dossiers.a, actor=world.users["company_a"], role="company_member", clock=clock)

    assert (dossiers.a.state, dossiers.a.application.state) == ("started", "placed")


def test_start_placement_is_not_for_students(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    complete(db_session, dossiers.a, world, clock)
    clock.at = FIRST_DAY

    with pytest.raises(InvalidState):
        start_placement(db_session, dossiers.a, actor=world.student_a, role="student", clock=clock)


def started(db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock) -> None:
    complete(db_session, dossiers.a, world, clock)
    clock.at = FIRST_DAY
    start_placement(db_session, dossiers.a, actor=world.users["company_a"], role="company_member", clock=clock)


def test_a_placement_pauses_and_goes_on(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    started(db_session, dossiers, world, clock)
    student = {"actor": world.student_a, "role": "student", "clock": clock}

    interrupt_placement(db_session, dossiers.a, from_on=date(2027, 2, 8), reason="exams", **student)
    between = dossiers.a.state
    resume_placement(db_session, dossiers.a, to_on=date(2027, 2, 12), **student)

    [pause] = interruptions_of(db_session, dossiers.a)
    assert (between, dossiers.a.state) == ("interrupted", "started")
    assert (pause.from_on, pause.to_on, pause.reason) == (date(2027, 2, 8), date(2027, 2, 12), "exams")


def test_interrupt_placement_refuses_other_days_and_reasons(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    started(db_session, dossiers, world, clock)
    student = {"actor": world.student_a, "role": "student", "clock": clock}

    for from_on, reason, errors in (
        (date(2027, 2, 8), "flu", {"reason": "not_a_choice"}),
        (date(2027, 2, 9), "exams", {"from_on": "in_the_future"}),
        (date(2027, 2, 7), "exams", {"from_on": "before_the_start"}),
    ):
        with pytest.raises(InvalidInput) as refused:
            interrupt_placement(db_session, dossiers.a, from_on=from_on, reason=reason, **student)
        assert refused.value.errors == errors

    assert dossiers.a.state == "started"


def test_end_placement_waits_for_the_last_day(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    started(db_session, dossiers, world, clock)
    company = {"actor": world.users["company_a"], "role": "company_member", "clock": clock}

    with pytest.raises(InvalidState):
        end_placement(db_session, dossiers.a, **company)
    clock.at = LAST_DAY
    end_placement(db_session, dossiers.a, **company)
    end_placement(db_session, dossiers.a, **company)

    assert actions(db_session, dossiers.a.id).count("placement.end") == 1


def test_stop_early_needs_a_reason_that_the_trail_does_not_hold(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    started(db_session, dossiers, world, clock)
    student = {"actor": world.student_a, "role": "student", "clock": clock}

    with pytest.raises(InvalidInput):
        stop_early(db_session, dossiers.a, reason=" ", **student)
    stop_early(db_session, dossiers.a, reason="Het werk was anders dan afgesproken.", **student)

    line = audit_lines_of(db_session, "placement", dossiers.a.id)[-1]
    assert (dossiers.a.state, dossiers.a.stopped_on) == ("stopped_early", date(2027, 2, 8))
    assert (line.action, line.details) == ("placement.stop_early", {})


def test_nobody_is_missing_before_the_first_day(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    company = {"actor": world.users["company_a"], "role": "company_member", "clock": clock}

    with pytest.raises(InvalidState):
        note_no_show(db_session, dossiers.a, reason="Niemand kwam.", **company)
    clock.at = FIRST_DAY
    note_no_show(db_session, dossiers.a, reason="Niemand kwam.", **company)

    assert dossiers.a.state == "no_show"


def test_cancel_placement_by_an_office_frees_the_place(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    for _again in range(2):
        cancel_placement(db_session, dossiers.a, actor=world.users["office_a"], role="career_officer", clock=clock)

    assert (dossiers.a.state, dossiers.a.application.state) == ("cancelled", "declined")
    assert world.vacancy_a.places_taken == 0


def test_cancel_for_application_leaves_a_running_placement_alone(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    started(db_session, dossiers, world, clock)
    student = {"actor": world.student_a, "role": "student", "clock": clock}

    cancel_for_application(db_session, dossiers.a.application, **student)
    cancel_for_application(db_session, dossiers.b.application, **student)

    assert (dossiers.a.state, dossiers.b.state) == ("started", "cancelled")


def test_nothing_changes_about_a_placement_that_is_over(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    cancel_placement(db_session, dossiers.a, actor=world.users["office_a"], role="career_officer", clock=clock)

    with pytest.raises(InvalidState):
        update_dossier(db_session, dossiers.a, TERMS, actor=world.users["company_a"], clock=clock)


def test_hours_are_written_by_day_and_stay_once_confirmed(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    started(db_session, dossiers, world, clock)
    day = date(2027, 2, 8)

    for hours in (7.0, 7.6):
        log_hours(db_session, dossiers.a, day=day, hours=hours, note="Onthaal", actor=world.student_a, clock=clock)
    confirmed = [
        confirm_hours(db_session, dossiers.a, actor=world.users["company_a"], clock=clock) for _again in range(2)
    ]
    with pytest.raises(InvalidState):
        log_hours(db_session, dossiers.a, day=day, hours=8.0, note="", actor=world.student_a, clock=clock)

    assert [(worked.day, worked.hours) for worked in worked_days_of(db_session, dossiers.a)] == [(day, 7.6)]
    assert confirmed == [1, 0]


def test_log_hours_refuses_days_outside_and_hours_that_no_day_has(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    started(db_session, dossiers, world, clock)

    for day, hours, errors in (
        (date(2027, 2, 9), 8.0, {"day": "in_the_future"}),
        (date(2027, 2, 7), 8.0, {"day": "before_the_start"}),
        (date(2027, 2, 8), 0.0, {"hours": "out_of_range"}),
        (date(2027, 2, 8), 24.5, {"hours": "out_of_range"}),
    ):
        with pytest.raises(InvalidInput) as refused:
            log_hours(db_session, dossiers.a, day=day, hours=hours, note="", actor=world.student_a, clock=clock)
        assert refused.value.errors == errors

    assert worked_days_of(db_session, dossiers.a) == []


def test_hours_wait_for_the_start(db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock) -> None:
    complete(db_session, dossiers.a, world, clock)
    clock.at = FIRST_DAY

    with pytest.raises(InvalidState):
        log_hours(db_session, dossiers.a, day=date(2027, 2, 8), hours=8.0, note="", actor=world.student_a, clock=clock)


def test_accepted_after_all_a_cancelled_placement_goes_on_and_is_signed_anew(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    placement, application = dossiers.a, dossiers.a.application
    complete(db_session, placement, world, clock)
    withdraw(db_session, application, actor=world.student_a, clock=clock)
    cancel_for_application(db_session, application, actor=world.student_a, role="student", clock=clock)
    application.state = "accepted"

    again = open_placement(db_session, application, actor=world.student_a, clock=clock)

    assert again is placement
    assert (placement.state, placement.stopped_on) == ("preparing", None)
    reasons = {reason.code for reason in light_of(db_session, placement, today=clock.at.date()).reasons}
    assert reasons == {"agreement_outdated"}
    assert open_placement(db_session, application, actor=world.student_a, clock=clock) is placement
    actions = [line.action for line in audit_lines_of(db_session, "placement", placement.id)]
    assert actions.count("placement.take_up") == 1


def offered(db_session: Session, vacancy: Vacancy, profile: Profile, clock: FrozenClock) -> Application:
    """An application whose place the candidate may take."""
    application = accepted(db_session, vacancy, profile, clock)
    application.state = "offered"
    vacancy.places_taken -= 1
    db_session.flush()
    return application


def withdrawn_and_offered_again(
    db_session: Session, application: Application, world: World, clock: FrozenClock
) -> None:
    withdraw(db_session, application, actor=world.student_a, clock=clock)
    cancel_for_application(db_session, application, actor=world.student_a, role="student", clock=clock)
    application.state = "offered"


def test_after_a_no_show_and_accepted_after_all_the_placement_goes_on(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    placement, application = dossiers.a, dossiers.a.application
    clock.at = FIRST_DAY
    note_no_show(
        db_session,
        placement,
        reason="Niemand kwam.",
        actor=world.users["company_a"],
        role="company_member",
        clock=clock,
    )
    assert not accept(db_session, application, actor=world.student_a, clock=clock)
    assert placement.state == "no_show"

    withdrawn_and_offered_again(db_session, application, world, clock)
    assert placement.state == "no_show"
    assert accept(db_session, application, actor=world.student_a, clock=clock)
    again = open_placement(db_session, application, actor=world.student_a, clock=clock)

    assert again is placement
    assert (placement.state, placement.state_reason, placement.stopped_on) == ("preparing", "", None)
    assert "placement.no_show" in actions(db_session, placement.id)


@pytest.mark.parametrize("how", ["stop_early", "no_show"])
def test_who_stopped_may_go_on_elsewhere_in_the_same_weeks(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock, how: str
) -> None:
    world.vacancy_b.kind, world.vacancy_b.positions = "internship", 2
    world.vacancy_b.period_start, world.vacancy_b.period_end = TERMS.start_on, TERMS.end_on
    other = offered(db_session, world.vacancy_b, world.profile_a, clock)
    complete(db_session, dossiers.a, world, clock)
    clock.at = FIRST_DAY + timedelta(days=30)
    hr: dict[str, Any] = {"actor": world.users["company_a"], "role": "company_member"}
    start_placement(db_session, dossiers.a, clock=clock, **hr)
    with pytest.raises(InvalidState):
        accept(db_session, other, actor=world.student_a, clock=clock)

    stop = {"stop_early": stop_early, "no_show": note_no_show}[how]
    stop(db_session, dossiers.a, reason="Het bedrijf sluit.", clock=clock, **hr)
    accept(db_session, other, actor=world.student_a, clock=clock)
    second = open_placement(db_session, other, actor=world.student_a, clock=clock)

    assert (second.state, second.company) == ("preparing", world.company_b)
    assert (second.start_on, second.end_on) == (clock.at.date(), TERMS.end_on)


def test_who_ends_earlier_by_agreement_may_go_to_the_next_host(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    world.vacancy_b.kind, world.vacancy_b.positions = "internship", 2
    world.vacancy_b.period_start, world.vacancy_b.period_end = date(2027, 4, 5), TERMS.end_on
    other = offered(db_session, world.vacancy_b, world.profile_a, clock)
    hr = world.users["company_a"]
    update_dossier(db_session, dossiers.a, replace(TERMS, end_on=date(2027, 4, 5)), actor=hr, clock=clock)
    with pytest.raises(InvalidState):
        accept(db_session, other, actor=world.student_a, clock=clock)

    update_dossier(db_session, dossiers.a, replace(TERMS, end_on=date(2027, 4, 2)), actor=hr, clock=clock)

    assert accept(db_session, other, actor=world.student_a, clock=clock)


def test_every_step_of_the_table_ends_in_a_state_that_exists() -> None:
    from talentmatch.choices import PLACEMENT_STATES

    assert {step.end for step in TRANSITIONS.values()} <= set(PLACEMENT_STATES)
    assert {state for step in TRANSITIONS.values() for state in step.starts} <= set(PLACEMENT_STATES)
