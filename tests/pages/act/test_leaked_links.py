"""Whoever gets hold of one link can do its one act, and nothing else on the whole site."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.applications.link_operations import LIFETIME_DAYS, make_link
from talentmatch.applications.operations import apply_for
from talentmatch.clock import FrozenClock
from talentmatch.moderation.operations import add_ban, file_report
from talentmatch.placements.link_operations import make_signing_link
from talentmatch.placements.signing import issue_agreement
from talentmatch.vacancies.operations import VacancyContent
from talentmatch.vacancies.unconfirmed_operations import UnconfirmedContent, write_unconfirmed
from tests.fixtures.feeds import begin_feed
from tests.fixtures.journey import begin_journeys
from tests.fixtures.pages import TypingClient
from tests.fixtures.placements import Dossiers, fill_in
from tests.fixtures.world import World

#: Act → the endpoints it opens.
OPENS = {
    "answer_application": {"act.answer_application"},
    "propose_times": {"act.propose_times"},
    "extend_vacancy": {"act.extend_vacancy"},
    "close_vacancy": {"act.close_vacancy"},
    "sign_agreement": {"act.sign_agreement", "act.agreement_file"},
    "hand_in_vacancy": {"act.hand_in_vacancy"},
}
NEW = UnconfirmedContent(
    enterprise_number="0876543270",
    company_name="Nieuw",
    email="baas@nieuw.example",
    locale="nl",
    vacancy=VacancyContent(
        kind="job",
        title="Webontwikkelaar",
        description="Je bouwt onze webshop.",
        working_languages=({"lang": "nl", "cefr": "B1"},),
        municipality="Hasselt",
    ),
)
pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def things(db_session: Session, world: World, dossiers: Dossiers, clock: FrozenClock) -> dict[str, object]:
    """Numbers of things that exist, for every address. One place more is open than the dossiers took."""
    world.vacancy_b.positions = 2
    journeys = begin_journeys(db_session, world, clock)
    fill_in(db_session, dossiers.a, world, clock)
    issue_agreement(db_session, dossiers.a, actor=world.users["office_a"], clock=clock)
    report = file_report(db_session, world.vacancy_a, reason="wrong", text="", user=None, clock=clock)
    ban = add_ban(
        db_session, "email", "a@b.example", reason="Nee.", ends_on=None, actor=world.users["administrator"], clock=clock
    )
    db_session.flush()
    found: dict[str, object] = {
        "vacancy_id": world.vacancy_a.id,
        "company_id": world.company_a.id,
        "campus_id": world.campus_a.id,
        "placement_id": dossiers.a.id,
        "feed_id": begin_feed(db_session, world, "a", clock),
        "number": 1,
        "part": 1,
        "report_id": report.id,
        "ban_id": ban.id,
        "profile_id": world.profile_a.id,
        "institution_id": world.institution_a.id,
        "user_id": world.student_a.id,
        "filename": "css/tokens.css",
        "name": "students",
        "moment": "end",
        "party": "host",
        **journeys["a"],
    }
    db_session.commit()
    return found


@pytest.fixture
def leak(
    db_session: Session, world: World, dossiers: Dossiers, clock: FrozenClock, things: dict[str, object]
) -> Callable[[str], str]:
    """Makes a link for an act, and gives its secret."""

    def made(act: str) -> str:
        if act == "sign_agreement":
            token = make_signing_link(db_session, dossiers.a, actor=None, clock=clock)
        elif act == "hand_in_vacancy":
            waiting = write_unconfirmed(db_session, NEW, clock=clock)
            token = make_link(db_session, act, None, clock=clock, unconfirmed=waiting)
        else:
            application = apply_for(
                db_session, world.vacancy_b, world.profile_a, motivation="", actor=world.student_a, clock=clock
            )
            about = {"vacancy": world.vacancy_b} if "vacancy" in act else {"application": application}
            token = make_link(db_session, act, world.users["company_b"], clock=clock, **about)
        db_session.commit()
        return token

    return made


@pytest.mark.parametrize("act", OPENS)
def test_a_link_opens_its_own_page_alone(
    app: Flask, client: FlaskClient, leak: Callable[[str], str], things: dict[str, object], act: str
) -> None:
    token = leak(act)
    access = app.extensions["talentmatch"].access
    adapter = app.url_map.bind("localhost")
    opened, counted = set(), 0
    for rule in app.url_map.iter_rules():
        for method in sorted((rule.methods or set()) & {"GET", "POST"}):
            is_restricted, takes_token = bool(access[rule.endpoint].roles), "token" in rule.arguments
            if not (is_restricted or takes_token) or (takes_token and method == "POST"):
                continue
            values = {name: {**things, "token": token}[name] for name in rule.arguments}
            response = client.open(adapter.build(rule.endpoint, values), method=method)
            counted += 1
            is_refused = response.status_code in {403, 404, 410} or "/sign-in" in response.headers.get("Location", "")
            if not is_refused:
                opened.add(rule.endpoint)
            response.close()
    assert opened == OPENS[act]
    assert counted > 100
    assert set(OPENS) == set(LIFETIME_DAYS), "An act is not tried here."


@pytest.mark.parametrize("act", OPENS)
def test_a_link_signs_nobody_in(client: FlaskClient, leak: Callable[[str], str], act: str) -> None:
    paths = {
        "answer_application": ("answer", {"answer": "shortlist"}),
        "propose_times": ("times", {"start_1": "2026-12-10T14:00", "duration_minutes": "45", "place": "Genk"}),
        "extend_vacancy": ("extend", {}),
        "close_vacancy": ("close", {}),
        "sign_agreement": ("sign", {"agrees": "y"}),
        "hand_in_vacancy": ("vacancy", {}),
    }
    name, data = paths[act]
    address = f"/act/{name}/{leak(act)}"
    seen = re.search('name="seen" value="([0-9a-f]+)"', client.get(address).get_data(as_text=True))
    TypingClient(client).post(address, data | ({"seen": seen[1]} if seen else {}), status=200)

    with client.session_transaction() as session:
        assert set(session) <= {"csrf_token", "locale", "_fresh"}
    assert "/sign-in" in client.get("/company/applications").headers["Location"]
