"""What may become of a vacancy: every action in every state, and what each leaves behind."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.audit.queries import audit_lines_of
from talentmatch.choices import VACANCY_STATES
from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import refuse_company
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.vacancies import operations
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import due_for_expiry, open_vacancies_by_id
from talentmatch.vacancies.transitions import actions_for
from tests.fixtures.world import World

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
#: action → (state it starts from, state it ends in); from any other state it is refused.
ALLOWED: Mapping[str, Mapping[str, str]] = {
    "submit": {"draft": "submitted"},
    "withdraw": {"submitted": "draft"},
    "publish": {"submitted": "published"},
    "ask_change": {"submitted": "draft"},
    "refuse": {"submitted": "draft"},
    "take_down": {"published": "draft"},
    "shut": {"submitted": "closed", "published": "closed"},
    "fill": {"published": "filled"},
    "close": {"published": "closed"},
    "expire": {"published": "expired"},
    "reopen": {"filled": "draft", "closed": "draft", "expired": "draft"},
}


@pytest.fixture
def act(db_session: Session, world: World, clock: FrozenClock) -> Callable[[str, Vacancy], None]:
    """Takes an action as whoever may."""

    def acted(action: str, vacancy: Vacancy) -> None:
        more: dict[str, Any] = {"actor": world.users["office_a"]}
        if action in {"refuse", "ask_change", "take_down", "shut"}:
            more["reason"] = " Te kort. "
        if action == "expire":
            more = {}
        getattr(operations, f"{action}_vacancy")(db_session, vacancy, clock=clock, **more)

    return acted


def last_line(db_session: Session, vacancy: Vacancy) -> AuditLine:
    return audit_lines_of(db_session, "vacancy", vacancy.id)[-1]


@pytest.mark.parametrize("action", ALLOWED)
def test_each_action_is_allowed_in_its_states_only(
    db_session: Session, world: World, act: Callable[[str, Vacancy], None], action: str
) -> None:
    vacancy = world.vacancy_a
    for state in VACANCY_STATES:
        vacancy.state = state
        db_session.flush()
        before = len(audit_lines_of(db_session, "vacancy", vacancy.id))
        end = ALLOWED[action].get(state)

        if end is None:
            with pytest.raises(InvalidState):
                act(action, vacancy)
        else:
            act(action, vacancy)

        assert vacancy.state == (end or state)
        lines = audit_lines_of(db_session, "vacancy", vacancy.id)
        assert len(lines) == before + (end is not None)
        assert lines[-1].action == f"vacancy.{action}" or end is None


@pytest.mark.parametrize(
    ("state", "role", "actions"),
    [
        ("draft", "company_member", ("submit",)),
        ("submitted", "company_member", ("withdraw",)),
        ("submitted", "career_officer", ("publish", "ask_change", "refuse", "shut")),
        ("published", "company_member", ("fill", "close")),
        ("published", "career_officer", ("take_down", "shut")),
        ("published", "student", ()),
        ("filled", "company_member", ("reopen",)),
        ("closed", "company_member", ("reopen",)),
        ("expired", "company_member", ("reopen",)),
    ],
)
def test_actions_for_names_what_a_role_may_do(state: str, role: str, actions: tuple[str, ...]) -> None:
    assert actions_for(state, role) == actions


def test_audit_line_says_who_when_and_why(
    db_session: Session, world: World, act: Callable[[str, Vacancy], None]
) -> None:
    act("refuse", world.submitted_a)

    line = last_line(db_session, world.submitted_a)
    assert (line.at, line.actor_id, line.details) == (NOON, world.users["office_a"].id, {"reason": "Te kort."})
    assert world.submitted_a.state_reason == "Te kort."


def test_reason_of_a_refusal_goes_when_the_vacancy_is_sent_again(
    world: World, act: Callable[[str, Vacancy], None]
) -> None:
    act("refuse", world.submitted_a)
    act("submit", world.submitted_a)

    assert world.submitted_a.state_reason == ""


def test_refuse_vacancy_needs_a_reason(db_session: Session, world: World, clock: FrozenClock) -> None:
    with pytest.raises(InvalidInput, match="reason: required"):
        operations.refuse_vacancy(
            db_session, world.submitted_a, reason="  ", actor=world.users["office_a"], clock=clock
        )

    assert world.submitted_a.state == "submitted"


def test_a_decision_needs_a_person(db_session: Session, world: World, clock: FrozenClock) -> None:
    with pytest.raises(InvalidState):
        operations.publish_vacancy(db_session, world.submitted_a, actor=None, clock=clock)  # type: ignore[arg-type]

    assert world.submitted_a.state == "submitted"


@pytest.mark.parametrize(
    ("missing", "field"),
    [({"description": " "}, "description"), ({"municipality": ""}, "municipality"), ({"working_languages": []}, None)],
)
def test_submit_vacancy_asks_what_a_reader_needs(
    db_session: Session, world: World, clock: FrozenClock, missing: dict[str, Any], field: str | None
) -> None:
    draft = world.draft_a
    draft.description, draft.working_languages = "Drie zinnen.", [{"lang": "nl", "cefr": "B1"}]
    kept = {name: getattr(draft, name) for name in missing}
    for name, value in missing.items():
        setattr(draft, name, value)

    with pytest.raises(InvalidInput) as refused:
        operations.submit_vacancy(db_session, draft, actor=world.users["company_a"], clock=clock)
    for name, value in kept.items():
        setattr(draft, name, value)
    operations.submit_vacancy(db_session, draft, actor=world.users["company_a"], clock=clock)

    assert refused.value.errors == {field or "working_languages": "required"}
    assert (draft.state, draft.submitted_at) == ("submitted", NOON)


def test_publish_vacancy_waits_for_the_company(db_session: Session, world: World, clock: FrozenClock) -> None:
    office = world.users["office_a"]
    refuse_company(db_session, world.company_a, reason="Nummer klopt niet.", actor=office, clock=clock)

    with pytest.raises(InvalidState):
        operations.publish_vacancy(db_session, world.submitted_a, actor=office, clock=clock)

    assert world.submitted_a.state == "submitted"


@pytest.mark.parametrize(
    ("wanted", "last_day"),
    [
        (None, date(2027, 3, 1)),
        (date(2026, 11, 30), date(2027, 3, 1)),
        (date(2026, 12, 1), date(2026, 12, 1)),
        (date(2027, 1, 1), date(2027, 1, 1)),
    ],
)
def test_publish_vacancy_sets_a_last_day(
    world: World, act: Callable[[str, Vacancy], None], wanted: date | None, last_day: date
) -> None:
    world.submitted_a.expires_on = wanted

    act("publish", world.submitted_a)

    assert (world.submitted_a.published_at, world.submitted_a.expires_on) == (NOON, last_day)


def test_reopen_vacancy_forgets_the_last_day(world: World, act: Callable[[str, Vacancy], None]) -> None:
    act("close", world.vacancy_a)
    act("reopen", world.vacancy_a)

    assert world.vacancy_a.expires_on is None


def test_a_vacancy_is_due_the_day_after_its_last(db_session: Session, world: World) -> None:
    last_day = world.vacancy_a.expires_on
    assert last_day == date(2027, 3, 1)

    assert world.vacancy_a not in due_for_expiry(db_session, date(2027, 3, 1))
    assert world.vacancy_a in due_for_expiry(db_session, date(2027, 3, 2))
    assert world.draft_a not in due_for_expiry(db_session, date(2099, 1, 1))


@pytest.mark.parametrize("action", ["fill", "close", "expire"])
def test_what_ends_is_no_longer_open(
    db_session: Session, world: World, act: Callable[[str, Vacancy], None], action: str
) -> None:
    number = world.vacancy_a.id
    before = open_vacancies_by_id(db_session, [number])

    act(action, world.vacancy_a)

    assert list(before) == [number]
    assert not open_vacancies_by_id(db_session, [number])
