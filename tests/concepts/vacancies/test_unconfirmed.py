"""A vacancy of somebody without an account waits for a click in a mail."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from talentmatch.accounts.queries import find_user_by_email
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.companies.queries import find_by_enterprise_number
from talentmatch.errors import Forbidden, InvalidInput, InvalidState, NotFound
from talentmatch.vacancies.models import UnconfirmedVacancy, Vacancy
from talentmatch.vacancies.operations import VacancyContent
from talentmatch.vacancies.unconfirmed_operations import (
    KEPT_FOR,
    UnconfirmedContent,
    content_of,
    forget_unconfirmed,
    hand_in_for_known_company,
    hand_in_for_new_company,
    write_unconfirmed,
)
from talentmatch.vacancies.unconfirmed_queries import get_unconfirmed, people_who_confirm
from tests.fixtures.world import World

NUMBER = "0876543270"
VACANCY = VacancyContent(
    kind="internship",
    title="Webontwikkelaar",
    description="Je bouwt mee aan onze webshop.",
    required_skills=("React", "JavaScript"),
    text_language="nl",
    working_languages=({"lang": "nl", "cefr": "B1"},),
    municipality="Hasselt",
    postal_code="3500",
    period_start=date(2027, 2, 8),
    hours_per_week=38,
    paid=True,
)
NEW = UnconfirmedContent(
    enterprise_number=NUMBER,
    company_name="Nieuw",
    email="Baas@Nieuw.example",
    locale="nl",
    vacancy=VACANCY,
)


@pytest.fixture
def known(db_session: Session, world: World) -> UnconfirmedContent:
    """The same for a company that has the number and a member."""
    world.company_a.enterprise_number = NUMBER
    db_session.commit()
    return NEW


def test_write_unconfirmed_makes_nothing_public_and_nobody_an_account(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    before = db_session.query(Vacancy).count()

    waiting = write_unconfirmed(db_session, NEW, clock=clock)
    db_session.commit()

    db_session.expire_all()
    assert content_of(waiting) == VACANCY
    assert (waiting.company_id, waiting.enterprise_number, waiting.email) == (None, NUMBER, "baas@nieuw.example")
    assert db_session.query(Vacancy).count() == before
    assert find_user_by_email(db_session, waiting.email) is None
    assert find_by_enterprise_number(db_session, NUMBER) is None


def test_write_unconfirmed_says_everything_that_is_wrong(db_session: Session, world: World, clock: FrozenClock) -> None:
    vacancy = replace(VACANCY, title="", municipality="", working_languages=(), hours_per_week=90)
    wrong = replace(NEW, enterprise_number="123", company_name=" ", vacancy=vacancy)

    with pytest.raises(InvalidInput) as refused:
        write_unconfirmed(db_session, wrong, clock=clock)

    assert refused.value.errors == {
        "enterprise_number": "not_an_enterprise_number",
        "company_name": "required",
        "title": "required",
        "municipality": "required",
        "working_languages": "required",
        "hours_per_week": "out_of_range",
    }


def test_hand_in_for_new_company_puts_company_and_vacancy_in_the_queue(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    waiting = write_unconfirmed(db_session, NEW, clock=clock)
    db_session.commit()

    vacancy, member = hand_in_for_new_company(db_session, waiting, clock=clock)
    db_session.commit()

    assert (vacancy.state, vacancy.submitted_at, vacancy.title) == ("submitted", clock.now(), "Webontwikkelaar")
    assert (vacancy.company.state, vacancy.company.enterprise_number) == ("pending", NUMBER)
    assert (member.company_id, member.confirmed_at, member.password) == (vacancy.company_id, clock.now(), None)
    assert member.role_names == {"company_member"}
    assert {(line.action, line.actor_id) for line in audit_lines_of(db_session, "vacancy", vacancy.id)} == {
        ("vacancy.created", member.id),
        ("vacancy.submit", member.id),
    }
    assert db_session.query(UnconfirmedVacancy).count() == 0


def test_hand_in_works_once(db_session: Session, world: World, clock: FrozenClock) -> None:
    waiting = write_unconfirmed(db_session, NEW, clock=clock)
    db_session.commit()
    hand_in_for_new_company(db_session, waiting, clock=clock)
    db_session.commit()

    with pytest.raises(InvalidState):
        hand_in_for_new_company(db_session, waiting, clock=clock)


def test_hand_in_for_new_company_refuses_when_somebody_was_faster(
    db_session: Session, world: World, clock: FrozenClock
) -> None:
    first = write_unconfirmed(db_session, NEW, clock=clock)
    second = write_unconfirmed(db_session, replace(NEW, email="ander@nieuw.example"), clock=clock)
    db_session.commit()
    hand_in_for_new_company(db_session, first, clock=clock)
    db_session.commit()

    with pytest.raises(InvalidState):
        hand_in_for_new_company(db_session, second, clock=clock)
    db_session.rollback()

    assert db_session.query(Vacancy).filter(Vacancy.title == "Webontwikkelaar").count() == 1


def test_a_stranger_hands_nothing_in_for_a_known_company(
    db_session: Session, world: World, clock: FrozenClock, known: UnconfirmedContent
) -> None:
    waiting = write_unconfirmed(db_session, known, clock=clock)
    db_session.commit()

    with pytest.raises(Forbidden):
        hand_in_for_new_company(db_session, waiting, clock=clock)
    with pytest.raises(Forbidden):
        hand_in_for_known_company(db_session, waiting, member=world.users["company_b"], clock=clock)

    assert waiting.company_id == world.company_a.id
    assert db_session.query(Vacancy).filter(Vacancy.title == "Webontwikkelaar").count() == 0


def test_a_member_hands_in_what_a_stranger_wrote(
    db_session: Session, world: World, clock: FrozenClock, known: UnconfirmedContent
) -> None:
    waiting = write_unconfirmed(db_session, known, clock=clock)
    member = world.users["company_a"]

    vacancy = hand_in_for_known_company(db_session, waiting, member=member, clock=clock)
    db_session.commit()

    assert (vacancy.state, vacancy.company_id) == ("submitted", world.company_a.id)
    assert find_user_by_email(db_session, NEW.email) is None
    assert {line.actor_id for line in audit_lines_of(db_session, "vacancy", vacancy.id)} == {member.id}


def test_people_who_confirm_are_those_of_the_company_alone(
    db_session: Session, world: World, known: UnconfirmedContent
) -> None:
    member = world.users["company_a"]
    assert people_who_confirm(db_session, world.company_a, "stranger@else.example") == [member]
    assert people_who_confirm(db_session, world.company_a, "Company.A@talent.example") == [member]
    assert people_who_confirm(db_session, None, member.email) == []
    member.active = False
    db_session.commit()
    assert people_who_confirm(db_session, world.company_a, member.email) == []


@pytest.mark.parametrize("why", ["nobody is left", "banned"])
def test_write_unconfirmed_refuses_a_known_company_that_nobody_confirms_for(
    db_session: Session, world: World, clock: FrozenClock, known: UnconfirmedContent, why: str
) -> None:
    if why == "banned":
        world.company_a.state = "banned"
    else:
        world.users["company_a"].confirmed_at = None
    db_session.commit()

    with pytest.raises(InvalidInput) as refused:
        write_unconfirmed(db_session, known, clock=clock)

    assert refused.value.errors == {"enterprise_number": "nobody_confirms"}


def test_a_ban_ends_what_waits(
    db_session: Session, world: World, clock: FrozenClock, known: UnconfirmedContent
) -> None:
    waiting = write_unconfirmed(db_session, known, clock=clock)
    world.company_a.state = "banned"
    db_session.commit()

    with pytest.raises(NotFound):
        get_unconfirmed(db_session, waiting.id)


def test_no_mailbox_is_filled_from_here(db_session: Session, world: World, clock: FrozenClock) -> None:
    for _time in range(3):
        write_unconfirmed(db_session, NEW, clock=clock)

    with pytest.raises(InvalidInput) as refused:
        write_unconfirmed(db_session, NEW, clock=clock)

    assert refused.value.errors == {"enterprise_number": "too_many_wait"}


def test_what_nobody_confirms_is_forgotten(db_session: Session, world: World, clock: FrozenClock) -> None:
    write_unconfirmed(db_session, NEW, clock=clock)
    clock.at += KEPT_FOR
    assert forget_unconfirmed(db_session, clock=clock) == 0
    clock.at += timedelta(minutes=1)

    assert forget_unconfirmed(db_session, clock=clock) == 1

    db_session.commit()
    assert db_session.query(UnconfirmedVacancy).count() == 0
