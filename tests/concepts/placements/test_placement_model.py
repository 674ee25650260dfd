"""Whatever people do in whatever order, from an application to a job offer, what must hold of dossiers holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications import operations as applications
from talentmatch.applications.models import Application
from talentmatch.applications.transitions import COMPANY, HOLDS_PLACE, OFFICE, STUDENT, WAITING
from talentmatch.audit.models import AuditLine
from talentmatch.clock import FrozenClock, today
from talentmatch.errors import TalentmatchError
from talentmatch.evaluations.models import Evaluation
from talentmatch.evaluations.operations import Said, save_evaluation
from talentmatch.placements import operations as placements
from talentmatch.placements.job_offers import JobOffer, find_job_offer, offer_job
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import find_for_application, light_of
from talentmatch.placements.signing import issue_agreement, sign
from talentmatch.placements.transitions import AHEAD, TRANSITIONS
from talentmatch.profiles.operations import give_consent, withdraw_consent
from tests.concepts.applications.test_application_model import SEQUENCES, check_places
from tests.fixtures.placements import RISKS, SCHOOL, TERMS
from tests.fixtures.world import World

LETTERS = st.sampled_from(["a", "b"])
LAST_DAY = date(2027, 5, 28)
OFFER = JobOffer("Developer", "Blijf bij ons.", None, 38)
SCORES = {"tasks": "4", "guidance": "5", "learned": "Testen.", "recommend": "yes"}


class FromMatchToJob(RuleBasedStateMachine):
    """Two students of one institution, two internships of two companies in the same weeks, one place each."""

    def __init__(self, db_session: Session, world: World, clock: FrozenClock) -> None:
        super().__init__()
        self.session, self.world, self.clock, self.began_at = db_session, world, clock, clock.at
        self.vacancies = {"a": world.vacancy_a, "b": world.vacancy_b}
        self.profiles = {"a": world.profile_a, "b": world.profile_b}
        self.people = {"a": world.student_a, "b": world.student_b}
        for vacancy in self.vacancies.values():
            vacancy.kind, vacancy.positions = "internship", 1
            vacancy.period_start, vacancy.period_end = TERMS.start_on, TERMS.end_on
        self.session.flush()
        self.handed_in: dict[int, dict[str, Any]] = {}

    def teardown(self) -> None:
        self.clock.at = self.began_at
        self.session.rollback()
        self.session.expire_all()

    def attempt(self, operation: Callable[..., object], *arguments: Any, **values: Any) -> bool:
        """Take a step whole or not at all; a refusal changes nothing. Returns whether it was taken."""
        before = self.states()
        try:
            with self.session.begin_nested():
                operation(self.session, *arguments, clock=self.clock, **values)
        except TalentmatchError:
            self.session.expire_all()  # as after a request that failed
            assert self.states() == before
            return False
        return True

    def states(self) -> tuple[list[Any], ...]:
        return tuple(
            [tuple(row) for row in self.session.execute(select(table.id, table.state).order_by(table.id))]
            for table in (Application, Placement)
        )

    def application(self, vacancy: str, student: str) -> Application | None:
        return self.session.scalar(
            select(Application).where(
                Application.vacancy_id == self.vacancies[vacancy].id,
                Application.profile_id == self.profiles[student].id,
            )
        )

    def placement(self, vacancy: str, student: str) -> Placement | None:
        found = self.application(vacancy, student)
        return None if found is None else find_for_application(self.session, found.id)

    def officer(self, student: str) -> User:
        return self.world.users[f"office_{student}"]

    @rule(vacancy=LETTERS, student=LETTERS)
    def apply_and_be_offered(self, vacancy: str, student: str) -> None:
        self.attempt(
            applications.apply_for,
            self.vacancies[vacancy], self.profiles[student], motivation="", actor=self.people[student],
        )  # fmt: skip
        found = self.application(vacancy, student)
        if found is not None:
            self.attempt(applications.offer, found, actor=self.world.users[f"company_{vacancy}"], role=COMPANY)

    @rule(vacancy=LETTERS, student=LETTERS)
    def accept(self, vacancy: str, student: str) -> None:
        found = self.application(vacancy, student)
        if found is not None:
            self.attempt(_accept_and_open, found, actor=self.people[student])

    @rule(vacancy=LETTERS, student=LETTERS)
    def get_a_place(self, vacancy: str, student: str) -> None:
        """By chance alone hardly any sequence would come as far as a dossier."""
        self.apply_and_be_offered(vacancy, student)
        self.accept(vacancy, student)

    @rule(vacancy=LETTERS)
    def add_a_place(self, vacancy: str) -> None:
        found = self.vacancies[vacancy]
        found.positions, found.state = min(3, found.positions + 1), "published"
        self.session.flush()

    @rule(vacancy=LETTERS, student=LETTERS)
    def withdraw(self, vacancy: str, student: str) -> None:
        found = self.application(vacancy, student)
        if found is not None:
            self.attempt(_withdraw_and_cancel, found, actor=self.people[student])

    @rule(vacancy=LETTERS, student=LETTERS)
    def call_off(self, vacancy: str, student: str) -> None:
        found = self.application(vacancy, student)
        if found is not None:
            self.attempt(_call_off_and_cancel, found, actor=self.officer(student))

    @rule(vacancy=LETTERS, student=LETTERS)
    def complete_the_dossier(self, vacancy: str, student: str) -> None:
        found = self.placement(vacancy, student)
        if found is not None and self.attempt(_fill_in, found, actor=self.officer(student)):
            hr = self.world.users[f"company_{vacancy}"]
            for party, user in {
                "student": self.people[student],
                "host": hr,
                "institution": self.officer(student),
            }.items():
                self.attempt(sign, found, party=party, actor=user, method="signed_in")

    @rule(vacancy=LETTERS, student=LETTERS, weeks=st.sampled_from([0, 4]))
    def change_the_terms(self, vacancy: str, student: str, weeks: int) -> None:
        found = self.placement(vacancy, student)
        if found is not None:
            terms = replace(TERMS, activity_plan="Iets anders.", end_on=LAST_DAY + timedelta(weeks=weeks))
            self.attempt(placements.update_dossier, found, terms, actor=self.world.users[f"company_{vacancy}"])

    @rule(vacancy=LETTERS, student=LETTERS)
    def start(self, vacancy: str, student: str) -> None:
        found = self.placement(vacancy, student)
        if found is None:
            return
        is_red = found.state in AHEAD and light_of(self.session, found, today=today(self.clock)).is_red
        hr = self.world.users[f"company_{vacancy}"]
        is_begun = self.attempt(placements.start_placement, found, actor=hr, role=COMPANY)
        assert not (is_begun and is_red)

    @rule(
        vacancy=LETTERS,
        student=LETTERS,
        action=st.sampled_from(["interrupt", "resume", "end", "stop_early", "no_show"]),
    )
    def try_step(self, vacancy: str, student: str, action: str) -> None:
        found = self.placement(vacancy, student)
        if found is None:
            return
        who: dict[str, Any] = {"actor": self.world.users[f"company_{vacancy}"], "role": COMPANY}
        day = today(self.clock)
        if action == "interrupt":
            self.attempt(placements.interrupt_placement, found, from_on=day, reason="illness", **who)
        elif action == "resume":
            self.attempt(placements.resume_placement, found, to_on=day, **who)
        elif action == "end":
            self.attempt(placements.end_placement, found, **who)
        elif action == "stop_early":
            self.attempt(placements.stop_early, found, reason="Verhuisd.", **who)
        else:
            self.attempt(placements.note_no_show, found, reason="Niemand kwam.", **who)

    @rule(vacancy=LETTERS, student=LETTERS, role=st.sampled_from([STUDENT, COMPANY, OFFICE]))
    def cancel(self, vacancy: str, student: str, role: str) -> None:
        found = self.placement(vacancy, student)
        if found is None or role == STUDENT:  # a student withdraws
            return
        actor = self.officer(student) if role == OFFICE else self.world.users[f"company_{vacancy}"]
        self.attempt(placements.cancel_placement, found, actor=actor, role=role)

    @rule(days=st.sampled_from([1, 20, 70]))
    def days_pass(self, days: int) -> None:
        self.clock.at += timedelta(days=days)

    @rule(vacancy=LETTERS, student=LETTERS, is_final=st.booleans(), score=st.sampled_from(["1", "5"]))
    def evaluate(self, vacancy: str, student: str, is_final: bool, score: str) -> None:
        found = self.placement(vacancy, student)
        if found is not None:
            said = Said({**SCORES, "tasks": score}, is_final)
            self.attempt(save_evaluation, found, "student", "end", said, actor=self.people[student])

    @rule(vacancy=LETTERS, student=LETTERS)
    def offer_a_job(self, vacancy: str, student: str) -> None:
        found = self.placement(vacancy, student)
        if found is not None:
            self.attempt(offer_job, found, OFFER, actor=self.world.users[f"company_{vacancy}"])

    @rule(vacancy=LETTERS, student=LETTERS, says=st.sampled_from(["yes", "no", "taken_back"]))
    def answer_the_job_offer(self, vacancy: str, student: str, says: str) -> None:
        found = self.placement(vacancy, student)
        offered = None if found is None else find_job_offer(self.session, found)
        if offered is None:
            return
        if says == "yes":
            self.attempt(_accept_and_open, offered, actor=self.people[student])
        elif says == "no":
            self.attempt(_withdraw_and_cancel, offered, actor=self.people[student])
        else:
            hr = self.world.users[f"company_{vacancy}"]
            self.attempt(applications.decline, offered, reason="skills", actor=hr, role=COMPANY)

    @rule(student=LETTERS, gives=st.booleans())
    def change_consent(self, student: str, gives: bool) -> None:
        change = give_consent if gives else withdraw_consent
        change(self.session, self.profiles[student], actor=self.people[student], clock=self.clock)

    @invariant()
    def places_are_those_held(self) -> None:
        check_places(self.session)

    @invariant()
    def whoever_holds_a_place_has_a_placement_that_is_not_cancelled(self) -> None:
        for application in self.session.scalars(select(Application)):
            placement = find_for_application(self.session, application.id)
            if application.state in HOLDS_PLACE:
                assert placement is not None
                assert placement.state != "cancelled"
            elif placement is not None:
                assert placement.state in {"cancelled", "no_show"}

    @invariant()
    def a_student_has_one_internship_at_a_time(self) -> None:
        """But for those that stopped early or that nobody came to: the student may go on elsewhere."""
        held = (
            select(func.count())
            .join(Placement.application)
            .where(
                Application.state.in_(HOLDS_PLACE),
                Placement.kind == "internship",
                Placement.state.not_in(("stopped_early", "no_show")),
            )
            .group_by(Application.profile_id)
        )
        assert all(count == 1 for count in self.session.scalars(held))

    @invariant()
    def every_decision_has_its_line_and_its_actor(self) -> None:
        for kind, table in (("application", Application), ("placement", Placement)):
            lines = self.session.scalars(
                select(AuditLine).where(AuditLine.subject_kind == kind).order_by(AuditLine.id)
            ).all()
            last = {line.subject_id: line.action for line in lines if line.action.split(".")[1] in _STEPS[kind]}
            for found in self.session.scalars(select(table)):
                if found.id in last:
                    assert found.state == _STEPS[kind][last[found.id].split(".")[1]]
            assert all(line.actor_id for line in lines if line.action.split(".")[1] not in _BY_THE_SERVICE)

    @invariant()
    def what_was_handed_in_stays_as_it_is(self) -> None:
        for each in self.session.scalars(select(Evaluation).where(Evaluation.handed_in_at.is_not(None))):
            assert self.handed_in.setdefault(each.id, dict(each.answers)) == each.answers

    @invariant()
    def a_company_answers_those_who_waited_alone(self) -> None:
        for each in self.session.scalars(select(Application)):
            assert each.answered_at is None or each.vacancy.state != "direct"
            assert (each.answer_due_on is not None) == (each.state in WAITING)


_STEPS = {
    "application": {name: step.end for name, step in applications.TRANSITIONS.items()},
    "placement": {name: step.end for name, step in TRANSITIONS.items()},
}
_BY_THE_SERVICE = {"complete", "reopen"}


def _accept_and_open(session: Session, application: Application, *, actor: User, clock: FrozenClock) -> None:
    if applications.accept(session, application, actor=actor, clock=clock):
        placements.open_placement(session, application, actor=actor, clock=clock)


def _withdraw_and_cancel(session: Session, application: Application, *, actor: User, clock: FrozenClock) -> None:
    applications.withdraw(session, application, actor=actor, clock=clock)
    placements.cancel_for_application(session, application, actor=actor, role=STUDENT, clock=clock)


def _call_off_and_cancel(session: Session, application: Application, *, actor: User, clock: FrozenClock) -> None:
    applications.call_off(session, application, actor=actor, clock=clock)
    placements.cancel_for_application(session, application, actor=actor, role=OFFICE, clock=clock)


def _fill_in(session: Session, placement: Placement, *, actor: User, clock: FrozenClock) -> None:
    for content in (TERMS, SCHOOL, RISKS):
        placements.update_dossier(session, placement, content, actor=actor, clock=clock)
    changed = {"what_changed": "De taken.", "why": "Zo is het beter."} if placement.agreement_number else {}
    issue_agreement(session, placement, actor=actor, clock=clock, **changed)


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_dossiers_keep_their_promises(db_session: Session, world: World, clock: FrozenClock) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # hypothesis gives it no types
        lambda: FromMatchToJob(db_session, world, clock),
        settings=settings(
            max_examples=SEQUENCES, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
