"""Reading evaluations and their forms."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from talentmatch.applications.models import Application
from talentmatch.evaluations.models import Evaluation, EvaluationForm
from talentmatch.evaluations.questions import Question, default_questions, from_json
from talentmatch.placements.models import Placement

#: States of a placement of which something can be said, by moment.
MAY_SAY: Mapping[str, frozenset[str]] = {
    "midterm": frozenset({"started", "interrupted"}),
    "end": frozenset({"started", "interrupted", "ended", "stopped_early"}),
}


def questions_for(db_session: Session, institution_id: int | None, party: str, moment: str) -> tuple[Question, ...]:
    """The questions of the institution, or those that come with the product."""
    form = find_form(db_session, institution_id, party, moment)
    return from_json(form.questions) if form is not None else default_questions(party, moment)


def find_form(db_session: Session, institution_id: int | None, party: str, moment: str) -> EvaluationForm | None:
    """The institution's own form for a party at a moment, when it has one."""
    query = select(EvaluationForm).where(
        EvaluationForm.institution_id == institution_id,
        EvaluationForm.party == party,
        EvaluationForm.moment == moment,
    )
    return db_session.scalar(query)


def forms_of(db_session: Session, institution_id: int) -> Mapping[tuple[str, str], EvaluationForm]:
    """The institution's own forms by party and moment."""
    query = select(EvaluationForm).where(EvaluationForm.institution_id == institution_id)
    return {(form.party, form.moment): form for form in db_session.scalars(query)}


def find_evaluation(db_session: Session, placement_id: int, party: str, moment: str) -> Evaluation | None:
    """What a party said or began to say of a placement at a moment."""
    query = select(Evaluation).where(
        Evaluation.placement_id == placement_id, Evaluation.party == party, Evaluation.moment == moment
    )
    return db_session.scalar(query)


def evaluations_of(db_session: Session, placement_id: int) -> Sequence[Evaluation]:
    """Everything said of a placement, drafts too."""
    query = select(Evaluation).where(Evaluation.placement_id == placement_id)
    return db_session.scalars(query.order_by(Evaluation.moment.desc(), Evaluation.party.desc())).all()


def may_read(evaluation: Evaluation, party: str) -> bool:
    """Whether ``party`` may read what another one handed in: the host reads the student's only where they share it."""
    if evaluation.handed_in_at is None:
        return evaluation.party == party
    return party != "host" or evaluation.party != "student" or evaluation.is_shared


def evaluation_days(start_on: date | None, end_on: date | None) -> Mapping[str, date]:
    """On which day each evaluation is due: half-way, and the last day; none while the days are not known."""
    if start_on is None or end_on is None:
        return {}
    return {"midterm": start_on + (end_on - start_on) / 2, "end": end_on}


def running_at(db_session: Session, first: date, last: date) -> Sequence[Placement]:
    """Placements that began, and whose period meets the days from ``first`` to ``last``."""
    query = (
        select(Placement)
        .where(Placement.state.in_(sorted(MAY_SAY["end"])), Placement.start_on <= last, Placement.end_on >= first)
        .options(joinedload(Placement.application).joinedload(Application.vacancy), joinedload(Placement.profile))
    )
    return db_session.scalars(query.order_by(Placement.id)).unique().all()


def outcome_counts(db_session: Session, institution_id: int) -> Mapping[str, int]:
    """How many placements of the institution's students that ended had which outcome; `""` where nobody said one.

    Where the two sides say different things, the student's word counts.
    """
    said = func.coalesce(Placement.outcome_student, Placement.outcome_host, "")
    query = (
        select(said, func.count())
        .where(Placement.institution_id == institution_id, Placement.state == "ended")
        .group_by(said)
    )
    return dict(db_session.execute(query).all())
