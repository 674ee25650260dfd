"""Writing evaluations and their forms. Every change leaves an audit line; nothing commits here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.operations import record
from talentmatch.choices import AGREEMENT_PARTIES, EVALUATION_MOMENTS, PLACEMENT_OUTCOMES
from talentmatch.clock import Clock
from talentmatch.errors import InvalidInput, InvalidState, NotFound
from talentmatch.evaluations.models import Evaluation, EvaluationForm
from talentmatch.evaluations.queries import MAY_SAY, find_evaluation, find_form, questions_for
from talentmatch.evaluations.questions import Question, check_answers, check_questions, from_json, read_answers
from talentmatch.institutions.models import Institution
from talentmatch.placements.models import Placement
from talentmatch.placements.transitions import OVER


@dataclass(frozen=True, slots=True)
class Said:
    """What was filled in, by key of the question; whether for good; and whether the host may read the student's.

    ``asked`` are the questions it answers, where the form may ask others by now.
    """

    given: Mapping[str, Any]
    is_final: bool
    is_shared: bool = False
    asked: Sequence[Question] = ()


def save_form(
    db_session: Session,
    institution: Institution,
    party: str,
    moment: str,
    questions: Sequence[Question],
    *,
    actor: User,
    clock: Clock,
) -> EvaluationForm:
    """Evaluations begun from now on ask ``questions``; those begun before keep theirs.

    Raises
    ------
    InvalidInput
        When there is no question, too many, or one breaks a rule.
    NotFound
        When there is no such party or moment.
    """
    if party not in AGREEMENT_PARTIES or moment not in EVALUATION_MOMENTS:
        raise NotFound
    errors = check_questions(questions)
    if errors:
        raise InvalidInput(errors)
    form = find_form(db_session, institution.id, party, moment)
    if form is None:
        form = EvaluationForm(institution_id=institution.id, party=party, moment=moment)
        db_session.add(form)
    form.questions = [question.as_json() for question in questions]
    form.updated_at = clock.now()
    record(
        db_session, "evaluation_form.saved", form, actor=actor, clock=clock,
        details={"party": party, "moment": moment, "questions": len(questions)},
    )  # fmt: skip
    return form


def reset_form(
    db_session: Session, institution: Institution, party: str, moment: str, *, actor: User, clock: Clock
) -> None:
    """The questions that come with the product are asked again."""
    form = find_form(db_session, institution.id, party, moment)
    if form is not None:
        record(db_session, "evaluation_form.reset", form, actor=actor, clock=clock)
        db_session.delete(form)


def save_evaluation(
    db_session: Session,
    placement: Placement,
    party: str,
    moment: str,
    said: Said,
    *,
    actor: User,
    clock: Clock,
) -> Evaluation:
    """``party`` has ``said`` something of ``placement``: as a draft, or for good.

    What was handed in stays: handing it in again changes nothing.

    Raises
    ------
    InvalidInput
        When an answer is too long or, of what is handed in, a required one is missing.
    InvalidState
        When nothing can be said of the placement at this moment.
    """
    # Two who write at once wait for each other.
    db_session.execute(select(Placement.id).where(Placement.id == placement.id).with_for_update())
    evaluation = find_evaluation(db_session, placement.id, party, moment)
    if evaluation is not None and evaluation.handed_in_at is not None:
        return evaluation
    if moment not in MAY_SAY or placement.state not in MAY_SAY[moment]:
        raise InvalidState("Nothing can be said of this placement now.")
    questions = (
        from_json(evaluation.questions)
        if evaluation is not None
        else said.asked or questions_for(db_session, placement.institution_id, party, moment)
    )
    answers = read_answers(questions, said.given)
    errors = check_answers(questions, answers, is_final=said.is_final)
    if errors:
        raise InvalidInput(errors)
    if evaluation is None:
        evaluation = Evaluation(placement_id=placement.id, party=party, moment=moment, created_at=clock.now())
        evaluation.questions = [question.as_json() for question in questions]
    evaluation.answers = answers
    evaluation.is_shared = said.is_shared and party == "student"
    evaluation.author_id, evaluation.author_name = actor.id, actor.name or actor.email
    evaluation.updated_at = clock.now()
    db_session.add(evaluation)
    if said.is_final:
        evaluation.handed_in_at = clock.now()
        record(
            db_session, "evaluation.handed_in", evaluation, actor=actor, clock=clock,
            details={"placement": placement.id, "party": party, "moment": moment},
        )  # fmt: skip
    return evaluation


def share_evaluation(
    db_session: Session, evaluation: Evaluation | None, *, is_shared: bool, actor: User, clock: Clock
) -> bool:
    """The host may read what the student handed in, or no longer; to say so twice changes nothing.

    Returns whether anything changed. Raises ``InvalidState`` for an evaluation of another party, and as long as nothing
    is handed in.
    """
    if evaluation is None or evaluation.party != "student" or evaluation.handed_in_at is None:
        raise InvalidState("Only what a student handed in can be shared with the company.")
    if evaluation.is_shared == is_shared:
        return False
    evaluation.is_shared, evaluation.updated_at = is_shared, clock.now()
    record(
        db_session, "evaluation.shared" if is_shared else "evaluation.unshared", evaluation, actor=actor, clock=clock
    )
    return True


def say_outcome(
    db_session: Session, placement: Placement, party: str, outcome: str, *, actor: User, clock: Clock
) -> None:
    """The student or the host said whether ``placement`` ended in a job; a later word replaces the first.

    Raises
    ------
    InvalidInput
        When ``outcome`` is none of the list.
    InvalidState
        When the placement is not over.
    """
    if outcome not in PLACEMENT_OUTCOMES:
        raise InvalidInput({"outcome": "required" if not outcome else "not_a_choice"})
    if placement.state not in OVER:
        raise InvalidState("This placement is not over yet.")
    if party == "student":
        placement.outcome_student = outcome
    elif party == "host":
        placement.outcome_host = outcome
    else:
        raise InvalidState("Only the student and the host can say that.")
    record(
        db_session, "placement.outcome", placement, actor=actor, clock=clock,
        details={"party": party, "outcome": outcome},
    )  # fmt: skip
