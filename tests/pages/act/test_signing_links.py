"""A mentor without an account signs an agreement from a mail, once, and does nothing else."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from talentmatch.placements.queries import current_agreement, get_placement
from tests.fixtures.pages import TypingClient
from tests.fixtures.placements import Dossiers, fill_in
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]
MENTOR = "an.peeters@pomelo.example"

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def office(db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock, sign_in: SignIn) -> TypingClient:
    """The office, about to draw up the agreement of a dossier in which everything else is known."""
    fill_in(db_session, dossiers.a, world, clock)
    db_session.commit()
    return TypingClient(sign_in(world.users["office_a"]))


def newest_path(mailer: RecordingMailer) -> str:
    text = next(mail.text for mail in reversed(mailer.sent) if mail.to == MENTOR)
    (path,) = re.findall(r"http://127\.0\.0\.1:5000(/act/sign/[^?\s]+)", text)
    return str(path)


def test_the_mentor_reads_and_signs_once(
    db_session: Session, dossiers: Dossiers, office: TypingClient, client: FlaskClient, mailer: RecordingMailer
) -> None:
    number = dossiers.a.id
    office.submit(f"/career-office/dossiers/{number}/agreement")
    path, mentor = newest_path(mailer), TypingClient(client)
    assert "Bouwen aan de webapplicatie." in mentor.get(path).text
    assert client.get(f"{path}/agreement.pdf").data[:5] == b"%PDF-"
    mentor.post(path, {"seen": "x"})  # without the tick the page asks for it
    agreement = current_agreement(db_session, get_placement(db_session, number))
    assert agreement is not None

    mentor.post(path, {"seen": agreement.fingerprint, "agrees": "y"}, status=200)

    db_session.rollback()
    db_session.refresh(agreement, ["signatures"])
    (signature,) = agreement.signatures
    assert (signature.party, signature.name, signature.method, signature.user_id) == (
        "host",
        "An Peeters",
        "signed_link",
        None,
    )
    assert signature.fingerprint == agreement.fingerprint
    mentor.get(path, status=410)
    assert client.get(f"{path}/agreement.pdf").status_code == 410
    assert client.get(f"/company/dossiers/{number}").status_code in {302, 303}


def test_a_new_version_kills_the_older_link(
    db_session: Session, dossiers: Dossiers, office: TypingClient, client: FlaskClient, mailer: RecordingMailer
) -> None:
    url = f"/career-office/dossiers/{dossiers.a.id}/agreement"
    office.submit(url)
    older = newest_path(mailer)
    office.submit(url, {"what_changed": "De uren.", "why": "Examens."})
    newer = newest_path(mailer)

    assert older != newer
    TypingClient(client).get(older, status=410)
    TypingClient(client).get(newer)


def test_a_member_of_the_host_gets_no_link(
    db_session: Session, dossiers: Dossiers, office: TypingClient, world: World, mailer: RecordingMailer
) -> None:
    dossiers.a.mentor_email = world.users["company_a"].email.upper()
    db_session.commit()
    office.submit(f"/career-office/dossiers/{dossiers.a.id}/agreement")

    assert not any("/act/sign/" in mail.text for mail in mailer.sent)


@pytest.mark.parametrize(("who", "audience"), [("office_a", "career-office"), ("company_a", "company")])
def test_a_lost_mail_is_sent_again_and_its_link_ends(
    *,
    dossiers: Dossiers,
    office: TypingClient,
    client: FlaskClient,
    world: World,
    sign_in: SignIn,
    clock: FrozenClock,
    mailer: RecordingMailer,
    who: str,
    audience: str,
) -> None:
    office.submit(f"/career-office/dossiers/{dossiers.a.id}/agreement")
    lost = newest_path(mailer)
    own, dossier = TypingClient(sign_in(world.users[who])), f"/{audience}/dossiers/{dossiers.a.id}"
    own.submit(f"{dossier}/mentor-link")
    assert newest_path(mailer) == lost  # a second one so soon would only be more mail

    clock.at += timedelta(hours=1)
    own.submit(f"{dossier}/mentor-link")

    assert newest_path(mailer) != lost
    TypingClient(client).get(lost, status=410)
    TypingClient(client).get(newest_path(mailer))


def test_nothing_is_sent_again_once_the_host_has_signed(
    *,
    dossiers: Dossiers,
    office: TypingClient,
    client: FlaskClient,
    clock: FrozenClock,
    mailer: RecordingMailer,
) -> None:
    url = f"/career-office/dossiers/{dossiers.a.id}"
    office.submit(f"{url}/agreement")
    path, mentor = newest_path(mailer), TypingClient(client)
    seen = re.search('name="seen" [^>]*value="([^"]+)"', client.get(path).get_data(as_text=True))
    assert seen is not None
    assert "De mail opnieuw naar de mentor sturen" in office.get(url).text
    mentor.post(path, {"seen": seen[1], "agrees": "y"}, status=200)
    clock.at += timedelta(hours=2)
    count = len(mailer.sent)

    office.submit(f"{url}/mentor-link")

    assert len(mailer.sent) == count
    assert "De mail opnieuw naar de mentor sturen" not in office.get(url).text


def test_a_link_is_dead_while_the_plans_differ_from_its_version(
    db_session: Session, dossiers: Dossiers, office: TypingClient, client: FlaskClient, mailer: RecordingMailer
) -> None:
    office.submit(f"/career-office/dossiers/{dossiers.a.id}/agreement")
    path = newest_path(mailer)
    db_session.refresh(dossiers.a)
    dossiers.a.activity_plan = "Iets anders."
    db_session.commit()

    TypingClient(client).get(path, status=410)
