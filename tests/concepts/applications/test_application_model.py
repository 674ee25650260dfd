"""Whatever people do in whatever order, what must hold of applications and places holds."""

import os
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.applications import operations
from talentmatch.applications.models import Application
from talentmatch.applications.transitions import COMPANY, HOLDS_PLACE
from talentmatch.audit.models import AuditLine
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidState, TalentmatchError
from talentmatch.profiles.operations import give_consent, withdraw_consent
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.world import World

#: Raised by whoever measures: 2,000 sequences.
SEQUENCES = int(os.environ.get("TALENTMATCH_MODEL_SEQUENCES", "40"))
VACANCIES = st.sampled_from(["a", "b"])
STUDENTS = st.sampled_from(["a", "b"])
#: What a company, a career office and the service may try at any time.
TRIES = ("see", "shortlist", "invite", "offer", "decline", "call_off", "lapse", "place")


def check_places(db_session: Session) -> None:
    """What a vacancy counts as taken is held by somebody, and no more than there are."""
    for vacancy in db_session.scalars(select(Vacancy)):
        held = db_session.scalar(
            select(func.count()).where(Application.vacancy_id == vacancy.id, Application.state.in_(HOLDS_PLACE))
        )
        assert vacancy.places_taken == held
        assert held <= vacancy.positions


class Journey(RuleBasedStateMachine):
    """Two students, two internships of one company each that overlap in time, one place each."""

    def __init__(self, db_session: Session, world: World, clock: FrozenClock) -> None:
        super().__init__()
        self.session, self.world, self.clock = db_session, world, clock
        self.vacancies = {"a": world.vacancy_a, "b": world.vacancy_b}
        self.profiles = {"a": world.profile_a, "b": world.profile_b}
        self.people = {"a": world.student_a, "b": world.student_b}
        for vacancy in self.vacancies.values():
            vacancy.kind, vacancy.positions = "internship", 1
            vacancy.period_start, vacancy.period_end = date(2027, 2, 1), date(2027, 5, 28)
        self.session.flush()
        self.steps = 0

    def teardown(self) -> None:
        self.session.rollback()
        self.session.expire_all()

    def attempt(self, operation: Any, application: Application, **values: Any) -> None:
        """Count the step when it is taken; a refusal changes nothing."""
        before = (application.state, application.vacancy.places_taken)
        try:
            operation(self.session, application, clock=self.clock, **values)
        except TalentmatchError:
            assert (application.state, application.vacancy.places_taken) == before
            return
        self.steps += application.state != before[0]

    def found(self, vacancy: str, student: str) -> Application | None:
        return self.session.scalar(
            select(Application).where(
                Application.vacancy_id == self.vacancies[vacancy].id,
                Application.profile_id == self.profiles[student].id,
            )
        )

    @rule(vacancy=VACANCIES, student=STUDENTS)
    def apply(self, vacancy: str, student: str) -> None:
        known = self.found(vacancy, student)
        before = known.state if known else "draft"
        try:
            application = operations.apply_for(
                self.session,
                self.vacancies[vacancy],
                self.profiles[student],
                motivation="",
                actor=self.people[student],
                clock=self.clock,
            )
        except InvalidState:
            return
        self.steps += application.state != before

    @rule(vacancy=VACANCIES, student=STUDENTS)
    def go_as_far_as_possible(self, vacancy: str, student: str) -> None:
        """Apply, offer, accept: by chance alone hardly any sequence would get there twice."""
        self.apply(vacancy, student)
        self.try_step(vacancy, student, "offer")
        self.accept(vacancy, student)

    @rule(vacancy=VACANCIES, student=STUDENTS, action=st.sampled_from(TRIES))
    def try_step(self, vacancy: str, student: str, action: str) -> None:
        application = self.found(vacancy, student)
        if application is None:
            return
        hr, officer = self.world.users[f"company_{vacancy}"], self.world.users["office_a"]
        if action == "decline":
            self.attempt(operations.decline, application, reason="skills", actor=hr, role=COMPANY)
        elif action == "offer":
            self.attempt(operations.offer, application, actor=hr, role=COMPANY)
        elif action == "call_off":
            self.attempt(operations.call_off, application, actor=officer)
        elif action == "lapse":
            self.attempt(operations.lapse, application)
        else:
            self.attempt(operations.move, application, action=action, actor=hr, role=COMPANY)

    @rule(vacancy=VACANCIES, student=STUDENTS)
    def accept(self, vacancy: str, student: str) -> None:
        application = self.found(vacancy, student)
        if application is not None:
            self.attempt(operations.accept, application, actor=self.people[student])

    @rule(vacancy=VACANCIES, student=STUDENTS)
    def withdraw(self, vacancy: str, student: str) -> None:
        application = self.found(vacancy, student)
        if application is not None:
            self.attempt(operations.withdraw, application, actor=self.people[student])

    @rule(vacancy=VACANCIES, student=STUDENTS)
    def decide_without_a_person(self, vacancy: str, student: str) -> None:
        application = self.found(vacancy, student)
        if application is None:
            return
        with pytest.raises(InvalidState):
            operations.move(
                self.session, application, "decline", actor=None, role=COMPANY, clock=self.clock, reason="skills"
            )

    @rule(student=STUDENTS, gives=st.booleans())
    def change_consent(self, student: str, gives: bool) -> None:
        change = give_consent if gives else withdraw_consent
        change(self.session, self.profiles[student], actor=self.people[student], clock=self.clock)

    @rule(vacancy=VACANCIES)
    def add_a_place(self, vacancy: str) -> None:
        found = self.vacancies[vacancy]
        found.positions = min(3, found.positions + 1)
        if found.state == "filled":
            found.state = "published"
        self.session.flush()

    @invariant()
    def places_are_those_held(self) -> None:
        check_places(self.session)

    @invariant()
    def a_student_holds_one_internship_in_the_period(self) -> None:
        held = select(func.count()).where(Application.state.in_(HOLDS_PLACE)).group_by(Application.profile_id)
        assert all(count == 1 for count in self.session.scalars(held))

    @invariant()
    def every_decision_has_its_actor_and_its_line(self) -> None:
        lines = self.session.scalars(select(AuditLine).where(AuditLine.subject_kind == "application")).all()
        assert len(lines) == self.steps
        assert all(line.actor_id is not None for line in lines if line.action != "application.lapse")
        declined = self.session.scalars(select(Application).where(Application.state == "declined"))
        assert all(each.decided_by_id is not None for each in declined)

    @invariant()
    def whoever_waits_has_a_clock(self) -> None:
        for each in self.session.scalars(select(Application)):
            waits = each.state in {"sent", "seen", "shortlisted", "interview"}
            assert (each.answer_due_on is not None) == waits


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_applications_keep_their_promises(db_session: Session, world: World, clock: FrozenClock) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: Journey(db_session, world, clock),
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
