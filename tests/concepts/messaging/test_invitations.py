"""First contacts: who may be invited, how often, and what the candidate may answer."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.operations import apply_for
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState, NotFound
from talentmatch.messaging.invitation_operations import (
    Caps,
    Left,
    decline_invitation,
    end_invitations,
    invite_candidate,
    left,
    report_invitation,
)
from talentmatch.messaging.invitation_queries import (
    get_invitation_of_student,
    invitations_for_vacancy,
    invitations_of_student,
    open_invitation_count,
)
from talentmatch.messaging.models import Invitation
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import give_consent, withdraw_consent
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.world import World


class Inviter:
    """The first company."""

    def __init__(self, db_session: Session, world: World, clock: FrozenClock) -> None:
        self.db_session, self.world, self.clock = db_session, world, clock

    def invite(
        self, vacancy: Vacancy, profile: Profile, *, text: str = "Kom eens praten.", caps: Caps | None = None
    ) -> Invitation:
        actor = self.world.users["company_a"]
        return invite_candidate(
            self.db_session, vacancy, profile, text=text, caps=caps or Caps(), actor=actor, clock=self.clock
        )

    def left(self, caps: Caps) -> Left:
        company, profile = self.world.company_a, self.world.profile_a
        return left(self.db_session, company.id, profile.id, caps, clock=self.clock)

    def own_vacancies(self, count: int) -> list[Vacancy]:
        """Further published vacancies of the first company."""
        made = []
        for number in range(count):
            vacancy = Vacancy(
                company=self.world.company_a,
                title=f"Stage {number}",
                state="published",
                created_at=self.clock.now(),
                updated_at=self.clock.now(),
            )
            self.db_session.add(vacancy)
            made.append(vacancy)
        self.db_session.flush()
        return made


@pytest.fixture
def inviter(db_session: Session, world: World, clock: FrozenClock) -> Inviter:
    return Inviter(db_session, world, clock)


def test_invitation_waits_for_the_candidate(db_session: Session, world: World, inviter: Inviter) -> None:
    invitation = inviter.invite(world.vacancy_a, world.profile_a)

    assert (invitation.state, invitation.text) == ("open", "Kom eens praten.")
    assert open_invitation_count(db_session, world.student_a.id) == 1
    assert open_invitation_count(db_session, world.student_b.id) == 0
    assert [line.action for line in audit_lines_of(db_session, "invitation", invitation.id)] == ["invitation.sent"]


def test_a_second_invitation_for_the_same_vacancy_changes_nothing(world: World, inviter: Inviter) -> None:
    first = inviter.invite(world.vacancy_a, world.profile_a)

    assert inviter.invite(world.vacancy_a, world.profile_a, text="Nog eens").id == first.id
    assert first.text == "Kom eens praten."


@pytest.mark.parametrize(("text", "code"), [("  ", "required"), ("x" * 1_001, "too_long")])
def test_invitation_needs_a_short_text(world: World, inviter: Inviter, text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        inviter.invite(world.vacancy_a, world.profile_a, text=text)

    assert caught.value.errors == {"text": code}


def test_nobody_is_invited_without_consent(world: World, inviter: Inviter) -> None:
    with pytest.raises(InvalidState, match="cannot be invited"):
        inviter.invite(world.vacancy_a, world.profile_b)


def test_nobody_is_invited_for_a_draft(world: World, inviter: Inviter) -> None:
    with pytest.raises(InvalidState, match="published"):
        inviter.invite(world.draft_a, world.profile_a)


def test_nobody_is_invited_who_applied(db_session: Session, world: World, clock: FrozenClock, inviter: Inviter) -> None:
    apply_for(db_session, world.vacancy_a, world.profile_a, motivation="", actor=world.student_a, clock=clock)

    with pytest.raises(InvalidState, match="applied"):
        inviter.invite(world.vacancy_a, world.profile_a)


def test_a_company_invites_so_many_a_day(
    db_session: Session, world: World, clock: FrozenClock, inviter: Inviter
) -> None:
    give_consent(db_session, world.profile_b, actor=world.student_b, clock=clock)
    clock.at = datetime(2026, 12, 1, 22, 59, tzinfo=UTC)  # 23.59 in Brussels
    caps = Caps(company_day=1)
    inviter.invite(world.vacancy_a, world.profile_a, caps=caps)
    assert inviter.left(caps) == Left(company=0, candidate=4)
    with pytest.raises(InvalidState, match="as many candidates today"):
        inviter.invite(world.vacancy_a, world.profile_b, caps=caps)

    clock.at += timedelta(minutes=1)

    assert inviter.left(caps).company == 1
    assert inviter.invite(world.vacancy_a, world.profile_b, caps=caps).state == "open"


def test_a_candidate_is_invited_so_often_a_week_over_all_companies(
    db_session: Session, world: World, clock: FrozenClock, inviter: Inviter
) -> None:
    caps = Caps(candidate_week=2)
    (second,) = inviter.own_vacancies(1)
    other = world.users["company_b"]
    invite_candidate(db_session, world.vacancy_b, world.profile_a, text="Hi", caps=caps, actor=other, clock=clock)
    inviter.invite(world.vacancy_a, world.profile_a, caps=caps)
    with pytest.raises(InvalidState, match="left in peace"):
        inviter.invite(second, world.profile_a, caps=caps)

    clock.at += timedelta(days=7)

    assert inviter.invite(second, world.profile_a, caps=caps).state == "open"


def test_the_candidate_answers_not_now_once(
    db_session: Session, world: World, clock: FrozenClock, inviter: Inviter
) -> None:
    invitation = inviter.invite(world.vacancy_a, world.profile_a)

    decline_invitation(db_session, invitation, answer="Ik heb al iets. ", actor=world.student_a, clock=clock)

    assert (invitation.state, invitation.answer, invitation.answered_at) == ("not_now", "Ik heb al iets.", clock.at)
    assert open_invitation_count(db_session, world.student_a.id) == 0
    with pytest.raises(InvalidState, match="answered already"):
        report_invitation(db_session, invitation, actor=world.student_a, clock=clock)


def test_an_application_answers_the_invitation(
    db_session: Session, world: World, clock: FrozenClock, inviter: Inviter
) -> None:
    inviter.invite(world.vacancy_a, world.profile_a)

    application = apply_for(
        db_session, world.vacancy_a, world.profile_a, motivation="", actor=world.student_a, clock=clock
    )

    (found,) = invitations_of_student(db_session, world.student_a.id)
    assert found.application_id == application.id
    assert open_invitation_count(db_session, world.student_a.id) == 0


def test_withdrawn_consent_ends_and_hides_open_invitations(
    db_session: Session, world: World, clock: FrozenClock, inviter: Inviter
) -> None:
    invitation = inviter.invite(world.vacancy_a, world.profile_a)
    assert len(invitations_for_vacancy(db_session, world.vacancy_a.id)) == 1

    withdraw_consent(db_session, world.profile_a, actor=world.student_a, clock=clock)
    end_invitations(db_session, world.profile_a, actor=world.student_a, clock=clock)

    assert invitation.state == "ended"
    assert invitations_for_vacancy(db_session, world.vacancy_a.id) == []
    lines = [line.action for line in audit_lines_of(db_session, "invitation", invitation.id)]
    assert lines == ["invitation.sent", "invitation.ended"]


def test_an_invitation_is_that_of_its_candidate_alone(db_session: Session, world: World, inviter: Inviter) -> None:
    invitation = inviter.invite(world.vacancy_a, world.profile_a)

    assert get_invitation_of_student(db_session, invitation.id, world.student_a.id) is invitation
    with pytest.raises(NotFound):
        get_invitation_of_student(db_session, invitation.id, world.student_b.id)
