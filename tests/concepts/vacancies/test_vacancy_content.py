"""What a vacancy may say, and the audit lines of saying it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.audit.queries import audit_lines_of
from talentmatch.choices import VACANCY_KINDS
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.vacancies.operations import VacancyContent, check_content, create_vacancy, update_vacancy
from tests.fixtures.world import World

CONTENT = VacancyContent(kind="job", title="Lasser", municipality="Genk", postal_code="3600")


@pytest.mark.parametrize(
    ("wrong", "errors"),
    [
        ({"title": " "}, {"title": "required"}),
        ({"title": "x" * 161}, {"title": "too_long"}),
        ({"description": "x" * 20_001}, {"description": "too_long"}),
        ({"required_skills": ("x" * 81,)}, {"required_skills": "too_long"}),
        ({"desired_skills": ("x",) * 61}, {"desired_skills": "too_long"}),
        ({"kind": "war"}, {"kind": "not_a_choice"}),
        ({"text_language": "it"}, {"text_language": "not_a_choice"}),
        ({"remote": "moon"}, {"remote": "not_a_choice"}),
        ({"study_fields": ("alchemy",)}, {"study_fields": "not_a_choice"}),
        ({"study_levels": ("wizard",)}, {"study_levels": "not_a_choice"}),
        ({"working_languages": ({"lang": "nl", "cefr": "B3"},)}, {"working_languages": "not_a_choice"}),
        ({"working_languages": ({"lang": "", "cefr": "B1"},)}, {"working_languages": "not_a_choice"}),
        ({"municipality": "Nergenshuizen"}, {"municipality": "unknown_municipality"}),
        ({"period_start": date(2027, 2, 2), "period_end": date(2027, 2, 1)}, {"period_end": "end_before_start"}),
        ({"positions": 0}, {"positions": "out_of_range"}),
        ({"positions": 501}, {"positions": "out_of_range"}),
        ({"hours_per_week": 0}, {"hours_per_week": "out_of_range"}),
        ({"hours_per_week": 61}, {"hours_per_week": "out_of_range"}),
        ({"title": "", "positions": 0}, {"title": "required", "positions": "out_of_range"}),
    ],
)
def test_check_content_refuses(wrong: dict[str, Any], errors: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_content(replace(CONTENT, **wrong))

    assert refused.value.errors == errors


@pytest.mark.parametrize(
    "right",
    [
        {"title": "x" * 160},
        {"description": "x" * 20_000},
        {"required_skills": ("x" * 80,) * 60},
        {"study_fields": ("any",), "study_levels": ("any", "phd")},
        {"working_languages": ({"lang": "tr", "cefr": "A1"},)},
        {"municipality": ""},
        {"period_start": date(2027, 2, 1), "period_end": date(2027, 2, 1)},
        {"positions": 500, "hours_per_week": 60},
        *({"kind": kind} for kind in VACANCY_KINDS),
    ],
)
def test_check_content_accepts(right: dict[str, Any]) -> None:
    check_content(replace(CONTENT, **right))


def test_create_vacancy_leaves_a_draft_and_a_line(db_session: Session, world: World, clock: FrozenClock) -> None:
    vacancy = create_vacancy(db_session, world.company_a, CONTENT, actor=world.users["company_a"], clock=clock)

    [line] = audit_lines_of(db_session, "vacancy", vacancy.id)
    assert (vacancy.state, vacancy.title, vacancy.company) == ("draft", "Lasser", world.company_a)
    assert (line.action, line.actor_id) == ("vacancy.created", world.users["company_a"].id)


def test_create_vacancy_adds_nothing_when_refused(db_session: Session, world: World, clock: FrozenClock) -> None:
    with pytest.raises(InvalidInput):
        create_vacancy(db_session, world.company_a, replace(CONTENT, title=""), actor=None, clock=clock)

    assert not db_session.new


def test_update_vacancy_names_what_changed(db_session: Session, world: World, clock: FrozenClock) -> None:
    member = world.users["company_a"]
    vacancy = create_vacancy(db_session, world.company_a, CONTENT, actor=member, clock=clock)

    update_vacancy(db_session, vacancy, CONTENT, actor=member, clock=clock)
    changed = replace(CONTENT, title="Lasser TIG", required_skills=("lassen",))
    update_vacancy(db_session, vacancy, changed, actor=member, clock=clock)

    created, updated = audit_lines_of(db_session, "vacancy", vacancy.id)
    assert created.action == "vacancy.created"
    assert (updated.action, updated.details) == ("vacancy.updated", {"fields": ["title", "required_skills"]})


@pytest.mark.parametrize("state", ["draft", "submitted", "published", "filled", "closed", "expired"])
def test_update_vacancy_changes_open_ones_only(
    db_session: Session, world: World, clock: FrozenClock, state: str
) -> None:
    vacancy = world.vacancy_a
    vacancy.state = state

    if state in {"filled", "closed", "expired"}:
        with pytest.raises(InvalidState):
            update_vacancy(db_session, vacancy, CONTENT, actor=None, clock=clock)
        assert vacancy.title == "Stage backend in Python"
    else:
        update_vacancy(db_session, vacancy, CONTENT, actor=None, clock=clock)
        assert vacancy.title == "Lasser"

    assert vacancy.state == state
