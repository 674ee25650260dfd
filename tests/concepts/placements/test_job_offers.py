"""A placement that becomes a job: offered once, to one person, and never public."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.applications.operations import accept, decline, withdraw
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState, NotFound
from talentmatch.placements.job_offers import JobOffer, find_job_offer, offer_job
from talentmatch.placements.models import Placement
from talentmatch.placements.operations import start_placement
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import VacancyContent, update_vacancy
from talentmatch.vacancies.queries import get_open_vacancy
from tests.fixtures.placements import Dossiers, complete
from tests.fixtures.world import World

OFFER = JobOffer("Developer", "Blijf bij ons.", date(2027, 7, 1), 38)


@pytest.fixture
def started(db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock) -> Placement:
    complete(db_session, dossiers.a, world, clock)
    clock.at = datetime(2027, 2, 8, 8, 0, tzinfo=UTC)
    start_placement(db_session, dossiers.a, actor=world.users["company_a"], role="company_member", clock=clock)
    db_session.commit()
    return dossiers.a


def test_it_is_offered_once_and_seen_by_nobody_else(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    actor = world.users["company_a"]
    before = db_session.scalar(select(func.count(Vacancy.id)))

    first = offer_job(db_session, started, OFFER, actor=actor, clock=clock)
    again = offer_job(db_session, started, OFFER, actor=actor, clock=clock)

    assert again is first
    assert db_session.scalar(select(func.count(Vacancy.id))) == (before or 0) + 1
    assert (first.state, first.vacancy.kind, first.vacancy.state) == ("offered", "job", "direct")
    assert (first.answer_text, first.answer_due_on) == ("Blijf bij ons.", None)
    with pytest.raises(NotFound):
        get_open_vacancy(db_session, first.vacancy_id)
    assert find_job_offer(db_session, started) is first


def test_the_student_takes_it_beside_the_internship_and_nobody_else_can(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    offered = offer_job(db_session, started, OFFER, actor=world.users["company_a"], clock=clock)

    accept(db_session, offered, actor=world.student_a, clock=clock)

    assert (offered.state, offered.vacancy.places_taken, offered.vacancy.state) == ("accepted", 1, "direct")


def test_said_no_it_cannot_be_applied_for(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    offered = offer_job(db_session, started, OFFER, actor=world.users["company_a"], clock=clock)
    withdraw(db_session, offered, actor=world.student_a, clock=clock)

    assert offered.state == "withdrawn"
    assert find_job_offer(db_session, started) is offered


def test_a_company_that_takes_its_offer_back_answered_nobody(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    actor = world.users["company_a"]
    offered = offer_job(db_session, started, OFFER, actor=actor, clock=clock)

    decline(db_session, offered, reason="cancelled", actor=actor, role="company_member", clock=clock)

    assert (offered.state, offered.answered_at) == ("declined", None)


def test_what_was_offered_is_not_changed_afterwards(
    db_session: Session, started: Placement, world: World, clock: FrozenClock
) -> None:
    actor = world.users["company_a"]
    offered = offer_job(db_session, started, OFFER, actor=actor, clock=clock)
    with pytest.raises(InvalidState):
        update_vacancy(
            db_session, offered.vacancy, VacancyContent(kind="job", title="Iets anders"), actor=actor, clock=clock
        )


def test_it_needs_words_and_a_placement_that_began(
    db_session: Session, dossiers: Dossiers, started: Placement, world: World, clock: FrozenClock
) -> None:
    actor = world.users["company_a"]
    with pytest.raises(InvalidInput) as refused:
        offer_job(db_session, started, JobOffer("Developer", "  ", None, None), actor=actor, clock=clock)
    assert refused.value.errors == {"letter": "required"}
    with pytest.raises(InvalidState):
        offer_job(db_session, dossiers.b, OFFER, actor=world.users["company_b"], clock=clock)
