"""Skill advice for one student: what is counted, what is named, and in which words."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.skill_advice import SkillOutlook, skill_outlook
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.operations import close_vacancy
from tests.concepts.matches.small_lists import open_vacancy
from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def live_index(app: Flask) -> LiveIndex:
    index: LiveIndex = app.extensions["talentmatch"].live_index
    return index


def outlook(db_session: Session, live_index: LiveIndex, profile: Profile, **values: Any) -> SkillOutlook:
    return skill_outlook(db_session, live_index, profile, **{"good_from": 0.3, "locale": "en", **values})


def ask(db_session: Session, world: World, clock: FrozenClock, *skills: str, **values: Any) -> Any:
    given = {"title": "Plaats", "description": "", "required_skills": list(skills), **values}
    return open_vacancy(db_session, world.company_b, clock, **given)


def test_the_skill_that_opens_most_comes_first_with_vacancies_it_opens(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    docker = [ask(db_session, world, clock, "Python", "Docker") for _ in range(3)]
    ask(db_session, world, clock, "SQL", "boekhouden")
    db_session.commit()

    found = outlook(db_session, live_index, world.profile_a)

    first = found.skills[0]
    assert (first.label, first.opened_count) == ("Docker", 3)
    assert len(first.examples) == 2
    assert {vacancy.id for vacancy in first.examples} < {vacancy.id for vacancy in docker}
    assert found.good_count == 1


def test_a_skill_that_opens_nothing_names_what_it_brings_nearer(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    far = ask(db_session, world, clock, "Python", "SQL", "Docker", "boekhouden", "lassen")
    db_session.commit()

    found = outlook(db_session, live_index, world.profile_a, good_from=0.5)

    nearer = [skill for skill in found.skills if far in skill.examples]
    assert nearer
    assert {skill.opened_count for skill in nearer} == {0}


def test_vacancies_of_another_field_are_out_of_reach(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    for _ in range(3):
        ask(db_session, world, clock, "lassen")
    db_session.commit()

    labels = {skill.label.lower() for skill in outlook(db_session, live_index, world.profile_a).skills}

    assert "welding" not in labels


def test_a_skill_the_student_named_is_no_advice(db_session: Session, live_index: LiveIndex, world: World) -> None:
    labels = {skill.label for skill in outlook(db_session, live_index, world.profile_a).skills}

    assert "Docker" in labels
    assert not labels & {"Python", "Flask", "SQL"}


def test_only_vacancies_the_student_may_take_are_counted(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    for _ in range(3):
        ask(db_session, world, clock, "Python", "lassen", kind="thesis")
    ask(db_session, world, clock, "Python", "SQL", "boekhouden")
    db_session.commit()

    labels = {skill.label.lower() for skill in outlook(db_session, live_index, world.profile_a).skills}

    assert "bookkeeping" in labels
    assert "welding" not in labels


def test_advice_follows_the_vacancies(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    welding = ask(db_session, world, clock, "Python", "lassen")
    db_session.commit()
    before = {skill.label.lower() for skill in outlook(db_session, live_index, world.profile_a).skills}

    close_vacancy(db_session, welding, actor=world.users["company_b"], clock=clock)
    db_session.commit()

    after = {skill.label.lower() for skill in outlook(db_session, live_index, world.profile_a).skills}
    assert "welding" in before
    assert "welding" not in after


def test_labels_are_in_the_language_of_the_reader_and_no_more_than_asked(
    db_session: Session, live_index: LiveIndex, world: World, clock: FrozenClock
) -> None:
    for skills in (["lassen"], ["Docker"], ["boekhouden"]):
        ask(db_session, world, clock, "Python", *skills)
    db_session.commit()

    found = outlook(db_session, live_index, world.profile_a, locale="nl", limit=2, good_from=0.25)
    every = outlook(db_session, live_index, world.profile_a, locale="nl", limit=20, good_from=0.25)

    assert len(found.skills) == 2
    assert "lassen" in {skill.label for skill in every.skills}


def test_a_profile_that_was_never_indexed_gets_advice(db_session: Session, live_index: LiveIndex, world: World) -> None:
    loose = Profile(id=987654, text="", skills=["Python"], programme="", text_language="en", languages=[])
    loose.kinds_wanted = []
    loose.municipality = loose.postal_code = ""

    with db_session.no_autoflush:
        found = outlook(db_session, live_index, loose)

    assert "SQL" in {skill.label for skill in found.skills}
