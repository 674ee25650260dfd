"""A dossier through the pages of all three parties."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import FrozenClock
from talentmatch.placements.queries import current_agreement, get_placement
from tests.fixtures.pages import TypingClient
from tests.fixtures.placements import Dossiers, fill_in
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]
TERMS = {
    "start_on": "2027-02-08",
    "end_on": "2027-05-28",
    "hours_per_week": "38",
    "hours_per_day": "7,6",
    "work_place": "Hasselt",
    "pay": "unpaid",
    "activity_plan": "Bouwen.",
    "mentor_name": "An Peeters",
    "mentor_email": "an@pomelo.example",
}

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


def test_three_parties_bring_a_dossier_from_red_to_started(
    db_session: Session, dossiers: Dossiers, world: World, sign_in: SignIn, clock: FrozenClock
) -> None:
    number = dossiers.a.id
    student = TypingClient(sign_in(world.student_a))
    company = TypingClient(sign_in(world.users["company_a"]))
    office = TypingClient(sign_in(world.users["office_a"]))

    red = student.get(f"/student/dossiers/{number}?lang=en")
    company.submit(f"/company/dossiers/{number}/terms", TERMS)
    company.submit(
        f"/company/dossiers/{number}/risks",
        {"risk_done_on": "2026-11-20", "risk_done_by": "Piet", "risk_categories": ["screen_work"]},
    )
    school = {"is_curricular": "yes", "supervisor_name": "Jan Maes", "supervisor_email": "jan@uhasselt.example"}
    settled = {"insured_by": "institution", "declared_by": "institution", "declared_on": "2026-12-01"}
    office.submit(f"/career-office/dossiers/{number}/school", school | settled)
    office.submit(f"/career-office/dossiers/{number}/agreement")
    agreement = current_agreement(db_session, get_placement(db_session, number))
    assert agreement is not None
    for page, audience in ((student, "student"), (company, "company"), (office, "career-office")):
        page.submit(f"/{audience}/dossiers/{number}/sign", {"seen": agreement.fingerprint, "agrees": "y"})
    clock.at = datetime(2027, 2, 8, 8, 0, tzinfo=UTC)
    company.submit(f"/company/dossiers/{number}/steps/start")
    student.submit(f"/student/dossiers/{number}/hours", {"day": "2027-02-08", "hours": "7,6", "note": "Onthaal"})
    company.submit(f"/company/dossiers/{number}/hours")

    assert "Not insured: do not start" in red.text
    placement = get_placement(db_session, number)
    db_session.refresh(placement)
    assert placement.state == "started"
    assert "7,6" in student.get(f"/student/dossiers/{number}?lang=nl").text


@pytest.mark.parametrize(("audience", "name"), [("student", "student_a"), ("company", "company_a")])
def test_an_accepted_application_leads_to_its_own_dossier(
    db_session: Session, dossiers: Dossiers, world: World, sign_in: SignIn, clock: FrozenClock, audience: str, name: str
) -> None:
    dossiers.a.application.sent_at = clock.now()
    db_session.commit()

    page = TypingClient(sign_in(world.users[name])).get(f"/{audience}/applications/{dossiers.a.application_id}")

    assert f"/{audience}/dossiers/{dossiers.a.id}" in page.links()


def test_start_is_locked_while_the_dossier_is_red(
    db_session: Session, dossiers: Dossiers, world: World, sign_in: SignIn, clock: FrozenClock
) -> None:
    clock.at = datetime(2027, 2, 8, 8, 0, tzinfo=UTC)
    company = TypingClient(sign_in(world.users["company_a"]))

    page = company.post(f"/company/dossiers/{dossiers.a.id}/steps/start?lang=en", status=409)

    assert "Not insured: do not start" in page.text
    assert get_placement(db_session, dossiers.a.id).state == "preparing"


def test_after_a_no_show_each_party_reads_how_to_go_on(
    dossiers: Dossiers, world: World, sign_in: SignIn, clock: FrozenClock
) -> None:
    number, vacancy = dossiers.a.id, dossiers.a.application.vacancy_id
    clock.at = datetime(2027, 2, 8, 8, 0, tzinfo=UTC)
    company = TypingClient(sign_in(world.users["company_a"]))
    company.submit(f"/company/dossiers/{number}/steps/no_show", {"reason": "Niemand kwam."})

    host = company.get(f"/company/dossiers/{number}?lang=en")
    student = TypingClient(sign_in(world.student_a)).get(f"/student/dossiers/{number}?lang=en")
    office = TypingClient(sign_in(world.users["office_a"])).get(f"/career-office/dossiers/{number}?lang=en")

    assert "give it one place more" in host.text
    assert f"/company/vacancies/{vacancy}" in host.links()
    assert "These weeks are free again" in student.text
    assert "/student/vacancies" in student.links()
    assert "can accept another place" in office.text


@pytest.mark.parametrize("lang", ["nl", "en", "fr", "de"])
def test_every_page_of_a_dossier_stands(signed_dossiers: Dossiers, world: World, sign_in: SignIn, lang: str) -> None:
    number = signed_dossiers.a.id
    for who, base, names in (
        ("student_a", "/student/dossiers", ("", "/plan", "/sign")),
        ("company_a", "/company/dossiers", ("", "/terms", "/risks", "/fitness", "/agreement", "/sign")),
        ("office_a", "/career-office/dossiers", ("", "/school", "/steps/cancel", "/agreement")),
    ):
        page = TypingClient(sign_in(world.users[who]))
        assert "Stage backend in Python" in page.get(f"{base}?lang={lang}").text
        for name in names:
            page.get(f"{base}/{number}{name}?lang={lang}")
    TypingClient(sign_in(world.users["office_a"])).get(f"/career-office/agreement-template?lang={lang}")


def test_agreement_comes_as_a_file_for_the_three_parties_and_nobody_else(
    signed_dossiers: Dossiers, world: World, sign_in: SignIn
) -> None:
    number = signed_dossiers.a.id
    for who, base in (("student", "/student"), ("company", "/company"), ("office", "/career-office")):
        for name in ("agreement-1.pdf", "signed-1.pdf"):
            url = f"{base}/dossiers/{number}/{name}"
            own = sign_in(world.users[f"{who}_a"]).get(url)
            assert (own.status_code, own.data[:5]) == (200, b"%PDF-")
            assert own.headers["Content-Disposition"].startswith("attachment")
            assert sign_in(world.users[f"{who}_b"]).get(url).status_code == 404


def test_office_keeps_a_signed_paper_and_refuses_what_is_none(
    db_session: Session, dossiers: Dossiers, world: World, sign_in: SignIn, clock: FrozenClock
) -> None:
    fill_in(db_session, dossiers.a, world, clock)
    db_session.commit()
    number = dossiers.a.id
    office = TypingClient(sign_in(world.users["office_a"]))
    office.submit(f"/career-office/dossiers/{number}/agreement")
    url = f"/career-office/dossiers/{number}/paper"
    parties = ["student", "host", "institution"]

    office.post(url, {"file": (BytesIO(b"no pdf"), "a.pdf"), "parties": parties})
    office.submit(url, {"file": (BytesIO(b"%PDF-1.7\n%%EOF"), "a.pdf"), "parties": parties})

    placement = get_placement(db_session, number)
    db_session.refresh(placement)
    assert placement.state == "ready"


def test_lists_ask_the_database_a_fixed_number_of_times(
    dossiers: Dossiers, world: World, sign_in: SignIn, counted_queries: CountedQueries
) -> None:
    office = sign_in(world.users["office_a"])
    with counted_queries() as statements:
        assert office.get("/career-office/dossiers").status_code == 200

    assert len(statements) <= 12
