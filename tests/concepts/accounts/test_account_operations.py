from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.operations import (
    AccountContent,
    activate_user,
    change_password,
    choose_password,
    confirm_address,
    create_user,
    deactivate_user,
    update_account,
)
from talentmatch.accounts.queries import addresses_of
from talentmatch.audit.models import AuditLine
from talentmatch.clock import FrozenClock
from talentmatch.companies.models import Company
from talentmatch.companies.operations import CompanyContent, create_company_with_member
from talentmatch.companies.queries import company_names
from talentmatch.errors import InvalidInput

NEW = AccountContent(email="New@Talent.example", role="student", name=" New ")


def actions(db_session: Session, subject: Any) -> list[str]:
    query = select(AuditLine.action).where(
        AuditLine.subject_kind == subject.__tablename__, AuditLine.subject_id == subject.id
    )
    return list(db_session.scalars(query.order_by(AuditLine.id)))


def make(db_session: Session, clock: FrozenClock, content: AccountContent = NEW) -> Any:
    return create_user(db_session, content, password_hash=None, is_confirmed=False, actor=None, clock=clock)


def test_create_user_writes_account_and_role(db_session: Session, clock: FrozenClock) -> None:
    user = make(db_session, clock)

    assert (user.email, user.name, user.role_names) == ("new@talent.example", "New", {"student"})
    assert actions(db_session, user) == ["user.created"]


@pytest.mark.parametrize(
    ("content", "errors"),
    [
        (AccountContent(email="nothing", role="student"), {"email": "not_an_address"}),
        (AccountContent(email="STUDENT.A@talent.example", role="student"), {"email": "already_known"}),
        (AccountContent(email="x@talent.example", role="king"), {"role": "not_a_choice"}),
        (AccountContent(email="x@talent.example", role="student", locale="es"), {"locale": "not_a_choice"}),
        (AccountContent(email="x@talent.example", role="student", name="x" * 121), {"name": "too_long"}),
        (AccountContent(email="x@talent.example", role="campus_member"), {"organisation_id": "required"}),
    ],
)
def test_create_user_refuses(
    db_session: Session, clock: FrozenClock, world: Any, content: AccountContent, errors: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        make(db_session, clock, content)

    assert refusal.value.errors == errors


def test_confirm_address_keeps_the_first_moment(db_session: Session, clock: FrozenClock) -> None:
    user = make(db_session, clock)

    confirm_address(db_session, user, clock=clock)
    first, clock.at = clock.at, clock.at.replace(hour=20)
    confirm_address(db_session, user, clock=clock)

    assert user.confirmed_at == first
    assert actions(db_session, user) == ["user.created", "user.confirmed"]


def test_change_password_ends_sessions_and_says_so_in_the_trail(db_session: Session, clock: FrozenClock) -> None:
    user = make(db_session, clock)
    before = user.fs_uniquifier

    change_password(db_session, user, "hash", clock=clock)

    assert user.password == "hash"
    assert user.fs_uniquifier != before
    assert user.confirmed_at is None
    assert actions(db_session, user) == ["user.created", "user.password_changed"]


def test_choose_password_also_confirms_the_address(db_session: Session, clock: FrozenClock) -> None:
    user = make(db_session, clock)

    choose_password(db_session, user, "hash", clock=clock)

    assert user.confirmed_at == clock.at
    assert actions(db_session, user) == ["user.created", "user.confirmed", "user.password_changed"]


def test_deactivate_user_ends_sessions_and_activate_user_opens_again(
    db_session: Session, clock: FrozenClock, world: Any
) -> None:
    user, administrator = world.users["student_a"], world.users["administrator"]
    before = user.fs_uniquifier

    deactivate_user(db_session, user, actor=administrator, clock=clock)
    assert (user.active, user.fs_uniquifier == before) == (False, False)

    activate_user(db_session, user, actor=administrator, clock=clock)
    assert user.active
    assert actions(db_session, user)[-2:] == ["user.deactivated", "user.activated"]


def test_deactivate_user_refuses_oneself(db_session: Session, clock: FrozenClock, world: Any) -> None:
    administrator = world.users["administrator"]

    with pytest.raises(InvalidInput):
        deactivate_user(db_session, administrator, actor=administrator, clock=clock)

    assert administrator.active


def test_update_account_names_what_changed(db_session: Session, clock: FrozenClock) -> None:
    user = make(db_session, clock)

    update_account(db_session, user, name=" Ann ", locale="fr", clock=clock)
    update_account(db_session, user, name="Ann", locale="fr", clock=clock)

    assert (user.name, user.locale) == ("Ann", "fr")
    lines = db_session.scalars(select(AuditLine).where(AuditLine.action == "user.updated")).all()
    assert [line.details for line in lines] == [{"fields": ["name", "locale"]}]


@pytest.mark.parametrize(
    ("name", "locale", "errors"),
    [
        (" ", "nl", {"name": "required"}),
        ("x" * 121, "nl", {"name": "too_long"}),
        ("Ann", "es", {"locale": "not_a_choice"}),
    ],
)
def test_update_account_refuses(
    db_session: Session, clock: FrozenClock, name: str, locale: str, errors: dict[str, str]
) -> None:
    user = make(db_session, clock)

    with pytest.raises(InvalidInput) as refusal:
        update_account(db_session, user, name=name, locale=locale, clock=clock)

    assert refusal.value.errors == errors
    assert user.name == "New"


def test_create_company_with_member_ties_the_two(db_session: Session, clock: FrozenClock) -> None:
    company = CompanyContent(name="Bakkerij", enterprise_number="0777.811.821")

    user = create_company_with_member(db_session, company, NEW, password_hash="hash", clock=clock)

    made = db_session.get(Company, user.company_id)
    assert made is not None
    assert (made.name, made.state, user.role_names) == ("Bakkerij", "pending", {"company_member"})
    assert actions(db_session, made) == ["company.created"]


def test_create_company_with_member_speaks_of_the_company_before_the_address(
    db_session: Session, clock: FrozenClock, world: Any
) -> None:
    company = CompanyContent(name="Bakkerij", enterprise_number="0777.777.771")
    account = AccountContent(email="student.a@talent.example", role="student")

    with pytest.raises(InvalidInput) as refusal:
        create_company_with_member(db_session, company, account, password_hash="hash", clock=clock)

    assert refusal.value.errors == {"enterprise_number": "already_known"}


def test_addresses_of_leaves_out_who_is_gone(db_session: Session, world: Any) -> None:
    student = world.users["student_a"]

    assert addresses_of(db_session, [student.id, student.id, 999_999]) == {student.id: "student.a@talent.example"}
    assert addresses_of(db_session, []) == {}


def test_company_names_are_those_asked_for_or_all(db_session: Session, world: Any) -> None:
    asked_for = company_names(db_session, [world.company_a.id])

    assert asked_for == [(world.company_a.id, "Pomelo Software")]
    assert [name for _, name in company_names(db_session)] == [
        "Haspengouw Fruit",
        "Pomelo Software",
        "Wachtend Bedrijf",
    ]
