"""Reports, what stands out, changes asked for and bans, through the pages of everybody they concern."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.background.runner import Runner
from talentmatch.clock import FrozenClock
from talentmatch.mail import RecordingMailer
from talentmatch.moderation.models import Report
from talentmatch.moderation.queries import bans, signals_of
from talentmatch.placements.models import Placement
from talentmatch.tasks.operations import enqueue
from tests.fixtures.pages import TypingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]
ODD = "Je betaalt een waarborg van 50 euro voor je begint. Solliciteren kan enkel via WhatsApp."

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def office(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.users["office_a"]))


@pytest.fixture
def company(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.users["company_a"]))


@pytest.fixture
def student(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.student_a))


def only_report(db_session: Session) -> Report:
    db_session.rollback()
    return db_session.scalars(select(Report)).one()


def test_anybody_reports_a_vacancy_and_an_office_finds_it_unfounded(
    db_session: Session, world: World, client: FlaskClient, office: TypingClient
) -> None:
    url = f"/vacancies/{world.vacancy_a.id}"
    stranger = TypingClient(client)
    assert f"{url}/report" in client.get(url).text
    assert "Something in it is wrong" in stranger.get(f"{url}/report?lang=en").text
    page = stranger.post(f"{url}/report?lang=en", {"text": "De dagen kloppen niet."})
    assert "De dagen kloppen niet." in page.text
    stranger.submit(f"{url}/report", {"reason": "wrong", "text": "De dagen kloppen niet."})

    report = only_report(db_session)
    assert (report.vacancy_id, report.user_id, report.state) == (world.vacancy_a.id, None, "open")
    assert "Something in it is wrong" in office.get("/career-office/?lang=en").text
    assert "De dagen kloppen niet." in office.get(f"/career-office/reports/{report.id}").text
    office.submit(f"/career-office/reports/{report.id}", {"decision": "unfounded"})
    assert only_report(db_session).state == "unfounded"
    assert f"/career-office/reports/{report.id}" not in office.get("/career-office/").text


def test_reporting_twice_makes_one_report(db_session: Session, world: World, student: TypingClient) -> None:
    for reason in ("wrong", "fake"):
        student.submit(f"/companies/{world.company_a.id}/report", {"reason": reason})

    report = only_report(db_session)
    assert (report.reason, report.vacancy_id, report.user_id) == ("fake", None, world.student_a.id)


@pytest.mark.parametrize(
    ("decision", "state", "subject"),
    [
        ("asked", "published", "Een vraag van een loopbaandienst"),
        ("taken_down", "draft", "Je vacature is offline gehaald"),
        ("banned", "closed", "Je bedrijf is geweerd"),
    ],
)
def test_what_an_office_decides_about_a_report(
    db_session: Session,
    world: World,
    student: TypingClient,
    office: TypingClient,
    mailer: RecordingMailer,
    decision: str,
    state: str,
    subject: str,
) -> None:
    student.submit(f"/vacancies/{world.vacancy_a.id}/report", {"reason": "pay"})
    url = f"/career-office/reports/{only_report(db_session).id}"
    office.post(url, {"decision": decision, "reason": ""})  # the form again, with what it lacks
    before = len(mailer.sent)

    office.submit(url, {"decision": decision, "reason": "Dit kan zo niet."})

    db_session.rollback()
    db_session.refresh(world.vacancy_a)
    assert (only_report(db_session).state, world.vacancy_a.state) == (decision, state)
    told = [mail for mail in mailer.sent[before:] if mail.to == "company.a@talent.example"]
    assert [mail.subject for mail in told] == [subject]
    assert "Dit kan zo niet." in told[0].text


def test_what_stands_out_waits_until_somebody_looks(
    db_session: Session, world: World, company: TypingClient, office: TypingClient
) -> None:
    vacancy = world.vacancy_a
    vacancy.state, vacancy.description = "draft", ODD
    db_session.commit()
    company.submit(f"/company/vacancies/{vacancy.id}/submit")

    db_session.rollback()
    kinds = {signal.kind for signal in signals_of(db_session, vacancy) if signal.vacancy_id}
    assert {"payment", "contact_outside"} <= kinds
    assert vacancy.state == "submitted"  # a signal decides nothing
    page = office.get("/career-office/?lang=en").text
    assert "Asks the candidate for money" in page
    url = f"/career-office/vacancies/{vacancy.id}"
    assert "Je betaalt een waarborg" in office.get(url).text
    office.submit(f"{url}/looked-at")
    assert "Asks the candidate for money" not in office.get("/career-office/?lang=en").text


def test_what_came_by_another_way_is_looked_at_in_the_background(
    app: Flask, db_session: Session, world: World, clock: FrozenClock
) -> None:
    world.vacancy_a.description, world.vacancy_a.updated_at = ODD, clock.now()
    enqueue(db_session, "moderation.look", {}, clock=clock)
    db_session.commit()

    Runner(app, schedule=()).run_due()

    db_session.rollback()
    assert {"payment", "contact_outside"} <= {signal.kind for signal in signals_of(db_session, world.vacancy_a)}


def test_an_office_asks_for_a_change_and_sees_what_changed(
    db_session: Session, world: World, company: TypingClient, office: TypingClient, mailer: RecordingMailer
) -> None:
    vacancy = world.vacancy_a
    vacancy.state = "submitted"
    db_session.commit()
    url = f"/career-office/vacancies/{vacancy.id}"
    office.submit(f"{url}/ask", {"reason": ""})
    db_session.rollback()
    assert vacancy.state == "submitted"
    office.submit(f"{url}/ask", {"reason": "Welke taken precies?"})

    assert (mailer.sent[-1].to, "Welke taken precies?" in mailer.sent[-1].text) == ("company.a@talent.example", True)
    assert "Welke taken precies?" in company.get(f"/company/vacancies/{vacancy.id}").text
    db_session.rollback()
    vacancy.description = f"{vacancy.description}\nJe bouwt een kassa."
    db_session.commit()
    company.submit(f"/company/vacancies/{vacancy.id}/submit")
    assert "<ins>Je bouwt een kassa.</ins>" in office.client.get(url).get_data(as_text=True)


def test_a_company_is_banned_in_the_middle(
    db_session: Session,
    world: World,
    student: TypingClient,
    company: TypingClient,
    office: TypingClient,
    client: FlaskClient,
    mailer: RecordingMailer,
) -> None:
    number = world.vacancy_a.id
    student.submit(f"/student/vacancies/{number}/apply", {"motivation": "Graag."})
    url = f"/career-office/companies/{world.company_a.id}"
    office.submit(f"{url}/ban", {"reason": " "})
    db_session.rollback()
    assert world.company_a.state == "approved"
    before = len(mailer.sent)

    office.submit(f"{url}/ban", {"reason": "Vraagt geld aan studenten."})

    db_session.rollback()
    application = db_session.scalars(select(Application)).one()
    assert (world.company_a.state, world.vacancy_a.state, application.state) == ("banned", "closed", "declined")
    assert db_session.scalars(select(Placement)).all() == []
    told = {mail.to: mail for mail in mailer.sent[before:]}
    assert "het ligt niet aan jou" in told["student.a@talent.example"].text.casefold()
    assert "Vraagt geld aan studenten." not in told["student.a@talent.example"].text
    assert "Vraagt geld aan studenten." in told["company.a@talent.example"].text
    assert client.get(f"/vacancies/{number}").status_code == 404
    assert "banned your company" in company.get("/company/vacancies?lang=en").text

    office.submit(f"{url}/lift-ban")
    db_session.rollback()
    assert (world.company_a.state, list(bans(db_session))) == ("pending", [])


def test_whoever_is_banned_cannot_sign_up_a_company(
    db_session: Session, world: World, sign_in: SignIn, client: FlaskClient
) -> None:
    administrator = TypingClient(sign_in(world.users["administrator"]))
    bad = administrator.post("/admin/bans?lang=en", {"kind": "mail_domain", "value": "gmail.com", "reason": "Nee."})
    assert "Many people have an address at this domain" in bad.text
    administrator.submit("/admin/bans", {"kind": "mail_domain", "value": "oplichter.example", "reason": "Nee."})
    typed = {
        "company_name": "Nieuw",
        "enterprise_number": "BE 0777.811.821",
        "name": "Piet",
        "email": "piet@mail.oplichter.example",
        "password": "drie groene fietsen",
    }
    page = TypingClient(client).post("/sign-up/company?lang=en", typed)
    assert "This cannot be used here" in page.text
    (ban,) = bans(db_session)
    administrator.submit(f"/admin/bans/{ban.id}/lift")
    db_session.rollback()
    assert list(bans(db_session)) == []
