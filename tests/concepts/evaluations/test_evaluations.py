"""What the three parties say of a placement, and the forms that ask for it."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from talentmatch.choices import AGREEMENT_PARTIES, EVALUATION_MOMENTS, TEXT_LANGUAGES
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.evaluations.operations import Said, reset_form, save_evaluation, save_form, say_outcome
from talentmatch.evaluations.queries import (
    evaluation_days,
    find_evaluation,
    may_read,
    outcome_counts,
    questions_for,
    running_at,
)
from talentmatch.evaluations.questions import Question, default_questions
from talentmatch.placements.models import Placement
from talentmatch.placements.operations import end_placement, start_placement
from tests.fixtures.placements import Dossiers, complete
from tests.fixtures.world import World

ANSWERS = {"tasks": "4", "guidance": "5", "learned": "Testen schrijven.", "recommend": "yes"}


@pytest.fixture
def started(db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock) -> Placement:
    """A placement whose student began on its first day."""
    complete(db_session, dossiers.a, world, clock)
    clock.at = datetime(2027, 2, 8, 8, 0, tzinfo=UTC)
    start_placement(db_session, dossiers.a, actor=world.users["company_a"], role="company_member", clock=clock)
    db_session.commit()
    return dossiers.a


@pytest.mark.parametrize("party", AGREEMENT_PARTIES)
@pytest.mark.parametrize("moment", EVALUATION_MOMENTS)
def test_usual_questions_are_in_four_languages_and_have_their_own_keys(party: str, moment: str) -> None:
    questions = default_questions(party, moment)

    assert len(questions) >= 3
    assert len({question.key for question in questions}) == len(questions)
    assert all(all(question.words.get(code) for code in TEXT_LANGUAGES) for question in questions)


def test_a_draft_may_lack_what_is_required_and_handing_it_in_may_not(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    who = world.student_a
    save_evaluation(
        db_session, started, "student", "end", Said({"tasks": "4", "guidance": "9"}, False), actor=who, clock=clock
    )
    with pytest.raises(InvalidInput) as refused:
        save_evaluation(db_session, started, "student", "end", Said({"tasks": "4"}, True), actor=who, clock=clock)

    assert refused.value.errors == {"guidance": "required", "learned": "required", "recommend": "required"}
    found = find_evaluation(db_session, started.id, "student", "end")
    assert found is not None
    assert found.answers == {"tasks": 4}
    assert found.handed_in_at is None


def test_what_is_handed_in_stays(db_session: Session, started: Placement, world: World, clock: FrozenClock) -> None:
    who = world.student_a
    first = save_evaluation(db_session, started, "student", "end", Said(ANSWERS, True), actor=who, clock=clock)
    again = save_evaluation(
        db_session, started, "student", "end", Said(ANSWERS | {"tasks": "1"}, True), actor=who, clock=clock
    )

    assert again is first
    assert first.answers == {"tasks": 4, "guidance": 5, "learned": "Testen schrijven.", "recommend": True}


def test_the_host_reads_the_student_only_where_it_is_shared(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    who = world.student_a
    draft = save_evaluation(db_session, started, "student", "end", Said(ANSWERS, False, True), actor=who, clock=clock)
    assert [may_read(draft, party) for party in AGREEMENT_PARTIES] == [True, False, False]

    kept = save_evaluation(db_session, started, "student", "end", Said(ANSWERS, True, False), actor=who, clock=clock)
    assert {party: may_read(kept, party) for party in AGREEMENT_PARTIES} == {
        "student": True,
        "host": False,
        "institution": True,
    }
    kept.is_shared = True
    assert may_read(kept, "host")


def test_nothing_is_said_of_a_placement_that_did_not_begin(
    db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock
) -> None:
    with pytest.raises(InvalidState):
        save_evaluation(
            db_session, dossiers.a, "student", "end", Said(ANSWERS, False), actor=world.student_a, clock=clock
        )


def test_a_changed_form_leaves_what_was_begun(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    office, institution = world.users["office_a"], started.institution
    assert institution is not None
    begun = save_evaluation(
        db_session, started, "student", "end", Said({"tasks": "2"}, False), actor=world.student_a, clock=clock
    )
    own = (Question("own", "text", True, {"nl": "Wat neem je mee?"}),)
    save_form(db_session, institution, "student", "end", own, actor=office, clock=clock)
    save_form(db_session, institution, "student", "midterm", own, actor=office, clock=clock)

    assert next(row["key"] for row in begun.questions) == "tasks"
    asked = questions_for(db_session, institution.id, "student", "midterm")
    assert asked == own
    assert asked[0].in_language("de") == ("Wat neem je mee?", "nl")
    reset_form(db_session, institution, "student", "midterm", actor=office, clock=clock)
    db_session.flush()
    assert questions_for(db_session, institution.id, "student", "midterm") == default_questions("student", "midterm")


def test_a_form_without_questions_or_with_too_many_is_refused(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    assert started.institution is not None
    for questions in ((), tuple(Question(str(n), "text", False, {"nl": "Wat?"}) for n in range(16))):
        with pytest.raises(InvalidInput):
            save_form(
                db_session, started.institution, "host", "end", questions, actor=world.users["office_a"], clock=clock
            )


def test_the_word_of_the_student_counts_before_that_of_the_host(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    host = world.users["company_a"]
    with pytest.raises(InvalidState):
        say_outcome(db_session, started, "host", "here", actor=host, clock=clock)
    clock.at = datetime(2027, 5, 28, 16, 0, tzinfo=UTC)
    end_placement(db_session, started, actor=host, role="company_member", clock=clock)
    institution_id = started.institution_id or 0
    assert outcome_counts(db_session, institution_id) == {"": 1}

    say_outcome(db_session, started, "host", "no", actor=host, clock=clock)
    assert outcome_counts(db_session, institution_id) == {"no": 1}
    say_outcome(db_session, started, "student", "elsewhere", actor=world.student_a, clock=clock)
    assert outcome_counts(db_session, institution_id) == {"elsewhere": 1}
    with pytest.raises(InvalidInput):
        say_outcome(db_session, started, "student", "perhaps", actor=world.student_a, clock=clock)


def test_evaluations_are_due_half_way_and_on_the_last_day(db_session: Session, started: Placement) -> None:
    assert evaluation_days(date(2027, 2, 8), date(2027, 5, 28)) == {
        "midterm": date(2027, 4, 3),
        "end": date(2027, 5, 28),
    }
    assert evaluation_days(None, date(2027, 5, 28)) == {}
    assert list(running_at(db_session, date(2027, 4, 1), date(2027, 4, 3))) == [started]
    assert list(running_at(db_session, date(2027, 6, 1), date(2027, 6, 3))) == []
