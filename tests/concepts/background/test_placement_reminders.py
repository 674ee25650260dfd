"""Reminders about dossiers that are not complete while the first day comes near."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from talentmatch.placements.signing import issue_agreement, sign
from tests.fixtures.placements import Dossiers, fill_in, signers
from tests.fixtures.world import World

RunOn = Callable[..., list[tuple[str, str]]]
STUDENT, HOST, OFFICE = "student.a@talent.example", "company.a@talent.example", "office.a@talent.example"


@pytest.fixture
def unsigned(db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock) -> Dossiers:
    """A dossier that begins on 8 February 2027 and lacks the signatures of student and host."""
    fill_in(db_session, dossiers.a, world, clock)
    issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)
    sign(db_session, dossiers.a, party="institution", actor=world.users["office_a"], method="signed_in", clock=clock)
    db_session.commit()
    return dossiers


def to(mails: list[tuple[str, str]]) -> list[str]:
    return [address for address, _subject in mails]


def test_whoever_must_act_has_a_mail_on_each_of_the_days_and_once(unsigned: Dossiers, run_on: RunOn) -> None:
    days = [(2027, 1, day) for day in range(20, 32)] + [(2027, 2, day) for day in range(1, 9)]

    reminded = [day for day in days for _ in range(2) if to(run_on("placements.remind", *day)) == [HOST, STUDENT]]

    assert reminded == [(2027, 1, 25), (2027, 1, 29), (2027, 2, 3), (2027, 2, 7)]


def test_a_day_on_which_nothing_ran_is_made_up_for(unsigned: Dossiers, run_on: RunOn) -> None:
    assert to(run_on("placements.remind", 2027, 1, 24)) == []
    assert to(run_on("placements.remind", 2027, 1, 27)) == [HOST, STUDENT]
    assert to(run_on("placements.remind", 2027, 1, 28)) == []
    assert to(run_on("placements.remind", 2027, 2, 8)) == [HOST, STUDENT]  # the first day itself


def test_the_mail_says_what_is_theirs_to_do(
    unsigned: Dossiers, run_on: RunOn, mailer: RecordingMailer, world: World
) -> None:
    run_on("placements.remind", 2027, 1, 25)

    (mail,) = [mail for mail in mailer.sent if mail.to == STUDENT]
    assert f"/student/dossiers/{unsigned.a.id}" in mail.text
    assert world.vacancy_a.title in mail.text
    assert "8 februari 2027" in mail.text


def test_nobody_is_reminded_of_what_is_complete(
    unsigned: Dossiers, run_on: RunOn, db_session: Session, world: World, clock: FrozenClock
) -> None:
    for party in ("student", "host"):
        sign(db_session, unsigned.a, party=party, actor=signers(world)[party], method="signed_in", clock=clock)
    db_session.commit()

    assert run_on("placements.remind", 2027, 1, 25) == []
