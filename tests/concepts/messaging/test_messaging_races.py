"""Many at once: caps hold, an agreed moment is nobody else's, and nothing fails for another reason."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.applications.operations import apply_for
from talentmatch.clock import FrozenClock
from talentmatch.database import db, writes_first
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.interview_operations import choose_slot, propose_interview
from talentmatch.messaging.interview_queries import find_interview
from talentmatch.messaging.invitation_operations import Caps, invite_candidate
from talentmatch.messaging.invitation_queries import invitations_for_vacancy
from talentmatch.messaging.models import Interview
from talentmatch.messaging.operations import HOURLY_LIMIT, post_message
from talentmatch.messaging.queries import messages_of
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import ProfileContent, create_profile, give_consent
from talentmatch.vacancies.models import Vacancy
from tests.concepts.messaging.conftest import content
from tests.fixtures.world import World

AT_ONCE = 8


@pytest.fixture
def at_once(app: Flask) -> Callable[[list[Callable[[], None]]], Counter[str]]:
    """Does things at the same moment, each in a transaction of its own; how many went how."""

    def done(things: list[Callable[[], None]]) -> Counter[str]:
        db.session.rollback()
        ready = Barrier(len(things))

        def do(thing: Callable[[], None]) -> str:
            with app.app_context():
                writes_first.set(True)
                ready.wait()
                try:
                    thing()
                    db.session.commit()
                except (InvalidState, InvalidInput):
                    db.session.rollback()
                    return "refused"
                finally:
                    db.session.remove()
                return "done"

        with ThreadPoolExecutor(len(things)) as pool:
            return Counter(pool.map(do, things))

    return done


@pytest.fixture
def invite(world: World, clock: FrozenClock) -> Callable[[int, int, Caps], None]:
    """Invites in whatever session is at hand."""
    actor_id = world.users["company_a"].id

    def invited(vacancy_id: int, profile_id: int, caps: Caps) -> None:
        vacancy, profile = db.session.get_one(Vacancy, vacancy_id), db.session.get_one(Profile, profile_id)
        actor = db.session.get_one(User, actor_id)
        invite_candidate(db.session, vacancy, profile, text="Hallo", caps=caps, actor=actor, clock=clock)

    return invited


def test_a_company_invites_no_more_than_its_cap_at_once(
    db_session: Session,
    world: World,
    clock: FrozenClock,
    invite: Callable[[int, int, Caps], None],
    at_once: Callable[..., Counter[str]],
) -> None:
    profile_ids = []
    for number in range(AT_ONCE):
        user = User(email=f"s{number}@talent.example", fs_uniquifier=f"s{number}", created_at=clock.now())
        profile = create_profile(db_session, ProfileContent(text="x"), user=user, actor=None, clock=clock)
        give_consent(db_session, profile, actor=user, clock=clock)
        profile_ids.append(profile.id)
    vacancy_id, caps = world.vacancy_a.id, Caps(company_day=3)
    db_session.commit()

    found = at_once([lambda number=number: invite(vacancy_id, number, caps) for number in profile_ids])

    assert found == {"done": 3, "refused": AT_ONCE - 3}
    assert len(invitations_for_vacancy(db.session, vacancy_id)) == 3


def test_a_candidate_is_invited_no_more_than_the_cap_at_once(
    db_session: Session,
    world: World,
    invite: Callable[[int, int, Caps], None],
    at_once: Callable[..., Counter[str]],
) -> None:
    profile_id, caps = world.profile_a.id, Caps(candidate_week=1)
    vacancy_ids = [world.vacancy_a.id, world.vacancy_b.id]  # of two companies
    db_session.commit()

    found = at_once([lambda number=number: invite(number, profile_id, caps) for number in vacancy_ids])

    assert found == {"done": 1, "refused": 1}


def test_overlapping_choices_at_once_agree_on_one(
    db_session: Session,
    world: World,
    clock: FrozenClock,
    application: Application,
    at_once: Callable[..., Counter[str]],
) -> None:
    other = apply_for(db_session, world.vacancy_b, world.profile_a, motivation="", actor=world.student_a, clock=clock)
    made = [
        propose_interview(db_session, each, content(start), actor=world.users[host], clock=clock)
        for each, start, host in (
            (application, "2026-12-08 10:00", "company_a"),
            (other, "2026-12-08 10:30", "company_b"),
        )
    ]
    pairs = [(interview.application_id, interview.slots[0].id) for interview in made]
    student_id = world.student_a.id
    db_session.commit()

    def choose(application_id: int, slot_id: int) -> None:
        interview = find_interview(db.session, application_id)
        assert interview is not None
        choose_slot(db.session, interview, slot_id, actor=db.session.get_one(User, student_id), clock=clock)

    found = at_once([lambda pair=pair: choose(*pair) for pair in pairs])

    assert found == {"done": 1, "refused": 1}
    states = sorted(db.session.get_one(Interview, interview.id).state for interview in made)
    assert states == ["confirmed", "proposed"]


def test_the_last_message_of_an_hour_is_written_once(
    db_session: Session,
    world: World,
    clock: FrozenClock,
    application: Application,
    at_once: Callable[..., Counter[str]],
) -> None:
    for number in range(HOURLY_LIMIT - 1):
        post_message(db_session, application, side="candidate", text=str(number), actor=world.student_a, clock=clock)
    application_id, member_id = application.id, world.users["company_a"].id
    db_session.commit()

    def write(text: str) -> None:
        found = db.session.get_one(Application, application_id)
        author = db.session.get_one(User, member_id)
        post_message(db.session, found, side="company", text=text, actor=author, clock=clock)

    found = at_once([lambda number=number: write(f"Bericht {number}") for number in range(AT_ONCE)])

    assert found == {"done": 1, "refused": AT_ONCE - 1}
    assert len(messages_of(db.session, application_id)) == HOURLY_LIMIT
