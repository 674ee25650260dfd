"""Profiles: what a candidate may say, who sees it, and what is left when it is erased."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.models import AuditLine
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, NotFound
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import (
    ProfileContent,
    check_content,
    content_of,
    create_profile,
    erase_student,
    give_consent,
    update_profile,
    withdraw_consent,
)
from talentmatch.profiles.queries import (
    find_profile_of,
    get_for_institution,
    get_visible_profile,
    profiles_of_institution,
    programmes_of_institution,
    visible_profiles_by_id,
)
from tests.fixtures.world import World

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
CONTENT = ProfileContent(text="Ik las graag.", skills=("lassen",))


def actions_on(db_session: Session, profile: Profile) -> list[str]:
    return [line.action for line in audit_lines_of(db_session, "profile", profile.id)]


@pytest.mark.parametrize(
    ("wrong", "errors"),
    [
        ({"text": "x" * 20_001}, {"text": "too_long"}),
        ({"skills": ("x" * 81,)}, {"skills": "too_long"}),
        ({"skills": ("x",) * 61}, {"skills": "too_long"}),
        ({"municipality": "Nergenshuizen"}, {"municipality": "unknown_municipality"}),
        ({"origin_municipality": "Nergenshuizen"}, {"origin_municipality": "unknown_municipality"}),
        (
            {"available_from": date(2027, 2, 2), "available_to": date(2027, 2, 1)},
            {"available_to": "end_before_start"},
        ),
        ({"mobility_km": -1}, {"mobility_km": "out_of_range"}),
        ({"mobility_km": 501}, {"mobility_km": "out_of_range"}),
        ({"text_language": "it"}, {"text_language": "not_a_choice"}),
        ({"study_level": "any"}, {"study_level": "not_a_choice"}),
        ({"permit_group": "mars"}, {"permit_group": "not_a_choice"}),
        ({"study_fields": ("any",)}, {"study_fields": "not_a_choice"}),
        ({"kinds_wanted": ("war",)}, {"kinds_wanted": "not_a_choice"}),
        ({"languages": ({"lang": "nl", "cefr": "B3"},)}, {"languages": "not_a_choice"}),
        ({"languages": ({"lang": "", "cefr": "B1"},)}, {"languages": "not_a_choice"}),
        ({"mobility_km": 501, "permit_group": ""}, {"mobility_km": "out_of_range", "permit_group": "not_a_choice"}),
    ],
)
def test_check_content_refuses(wrong: dict[str, Any], errors: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_content(replace(CONTENT, **wrong))

    assert refused.value.errors == errors


@pytest.mark.parametrize(
    "right",
    [
        {"text": "", "skills": ()},
        {"text": "x" * 20_000, "skills": ("x" * 80,) * 60},
        {"available_from": date(2027, 2, 1), "available_to": date(2027, 2, 1)},
        {"mobility_km": 0},
        {"mobility_km": 500},
        {"permit_group": "non_eu", "study_level": "phd", "kinds_wanted": ("thesis",), "study_fields": ("law",)},
    ],
)
def test_check_content_accepts(right: dict[str, Any]) -> None:
    check_content(replace(CONTENT, **right))


def test_create_profile_is_seen_by_nobody_yet(db_session: Session, world: World, clock: FrozenClock) -> None:
    profile = create_profile(db_session, CONTENT, user=None, actor=None, clock=clock)

    assert not profile.is_visible
    assert actions_on(db_session, profile) == ["profile.created"]
    with pytest.raises(NotFound):
        get_visible_profile(db_session, profile.id)


def test_update_profile_names_what_changed_and_not_what_it_says(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    content = content_of(world.profile_a)
    update_profile(db_session, world.profile_a, content, actor=world.student_a, clock=clock)
    before = actions_on(db_session, world.profile_a)
    changed = replace(content, text="Geheim", skills=("Go",))
    update_profile(db_session, world.profile_a, changed, actor=world.student_a, clock=clock)

    line = audit_lines_of(db_session, "profile", world.profile_a.id)[-1]
    assert "profile.updated" not in before
    assert (line.actor_id, line.details) == (world.student_a.id, {"fields": ["text", "skills"]})
    assert content_of(world.profile_a) == changed


def test_update_profile_keeps_the_old_one_when_refused(db_session: Session, world: World, clock: FrozenClock) -> None:
    wrong = replace(content_of(world.profile_a), text="Nieuw", mobility_km=999)

    with pytest.raises(InvalidInput):
        update_profile(db_session, world.profile_a, wrong, actor=world.student_a, clock=clock)

    assert world.profile_a.text.startswith("Ik programmeer")


def test_consent_opens_and_its_withdrawal_closes(db_session: Session, world: World, clock: FrozenClock) -> None:
    profile, student = world.profile_b, world.student_b
    both = [world.profile_a.id, profile.id]
    hidden = list(visible_profiles_by_id(db_session, both))
    give_consent(db_session, profile, actor=student, clock=clock)
    db_session.flush()
    shown = get_visible_profile(db_session, profile.id)
    since = profile.visible_since_at
    withdraw_consent(db_session, profile, actor=student, clock=clock)
    db_session.flush()

    assert hidden == [world.profile_a.id]
    assert (shown, since) == (profile, NOON)
    assert profile.visible_since_at is None
    with pytest.raises(NotFound):
        get_visible_profile(db_session, profile.id)


def test_consent_counts_once(db_session: Session, world: World, clock: FrozenClock) -> None:
    profile, student = world.profile_b, world.student_b
    withdraw_consent(db_session, profile, actor=student, clock=clock)
    give_consent(db_session, profile, actor=student, clock=clock)
    clock.at = datetime(2026, 12, 2, tzinfo=UTC)
    give_consent(db_session, profile, actor=student, clock=clock)
    withdraw_consent(db_session, profile, actor=student, clock=clock)
    withdraw_consent(db_session, profile, actor=student, clock=clock)

    assert actions_on(db_session, profile) == [
        "profile.created",
        "profile.consent_given",
        "profile.consent_withdrawn",
    ]


def test_offices_see_their_own_students_only(db_session: Session, world: World) -> None:
    own, other = world.institution_a.id, world.institution_b.id

    assert get_for_institution(db_session, world.profile_a.id, own) is world.profile_a
    for institution_id in (other, None):
        with pytest.raises(NotFound):
            get_for_institution(db_session, world.profile_a.id, institution_id)
    assert profiles_of_institution(db_session, own) == [world.profile_a]
    assert not profiles_of_institution(db_session, own, programme="Bachelor verpleegkunde")
    assert programmes_of_institution(db_session, own) == ["Bachelor informatica"]


def test_erase_student_leaves_no_trace_of_who_it_was(db_session: Session, world: World, clock: FrozenClock) -> None:
    number, profile_id = world.student_a.id, world.profile_a.id

    erase_student(db_session, world.student_a, clock=clock)
    db_session.flush()
    db_session.expire_all()

    assert db_session.get(User, number) is None
    assert db_session.get(Profile, profile_id) is None
    assert find_profile_of(db_session, world.student_b.id) is world.profile_b
    line = db_session.scalars(select(AuditLine).where(AuditLine.action == "user.erased")).one()
    assert (line.actor_id, line.subject_id, line.details) == (None, number, {})
    assert not db_session.scalars(select(AuditLine).where(AuditLine.actor_id == number)).all()
