"""A company invites somebody whose name it does not know."""

import pytest
from sqlalchemy.orm import Session

from talentmatch.mail import RecordingMailer
from talentmatch.messaging.invitation_queries import find_invitation
from tests.fixtures.world import World
from tests.pages.messaging.conftest import Browser

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


def invite(member: Browser, world: World) -> str:
    address = f"/company/vacancies/{world.vacancy_a.id}/candidates/{world.profile_a.id}/invite"
    member.submit(address, {"text": "Kom eens praten.", "csrf_token": member.token()})
    return address


def test_an_invitation_reaches_the_candidate_and_shows_no_name(
    world: World, member: Browser, student: Browser, mailer: RecordingMailer
) -> None:
    address = f"/company/vacancies/{world.vacancy_a.id}/candidates/{world.profile_a.id}/invite"
    before = member.get(address)
    assert "You can invite 10 more candidates today." in before.text
    assert "student_a" not in before.text

    invite(member, world)
    invite(member, world)  # a double click

    (mail,) = mailer.sent
    assert (mail.to, "Kom eens praten." in mail.text) == ("student.a@talent.example", True)
    page = student.get("/student/invitations")
    assert "Pomelo Software" in page.text
    assert f"/student/vacancies/{world.vacancy_a.id}/apply" in page.links()
    assert "You invited this candidate on 1 December 2026" in member.get(address).text


def test_the_candidate_says_not_now(db_session: Session, world: World, member: Browser, student: Browser) -> None:
    invite(member, world)
    invitation = find_invitation(db_session, world.vacancy_a.id, world.profile_a.id)
    assert invitation is not None
    address = f"/student/invitations/{invitation.id}/not-now"
    name = "answer"

    wrong = student.post(address, {name: "x" * 501, "csrf_token": student.token()})
    page = student.submit(address, {name: "Ik heb al iets.", "csrf_token": student.token()})

    assert wrong.value(name) == "x" * 501
    assert "You said: not now." in page.text


def test_withdrawing_consent_ends_open_invitations(world: World, member: Browser, student: Browser) -> None:
    invite(member, world)

    student.submit("/student/privacy/withdraw", {"csrf_token": student.token()})

    assert "This invitation has ended." in student.get("/student/invitations").text


def test_a_report_reaches_the_career_offices(
    db_session: Session, world: World, member: Browser, student: Browser
) -> None:
    invite(member, world)
    invitation = find_invitation(db_session, world.vacancy_a.id, world.profile_a.id)
    assert invitation is not None

    page = student.submit(f"/student/invitations/{invitation.id}/report", {"csrf_token": student.token()})

    assert "You reported it." in page.text
