"""A company reads its vacancies from elsewhere, and sees entry by entry what came of it."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.background.feeds import FETCH_EXTENSION
from talentmatch.background.runner import Runner
from talentmatch.exchange.models import VacancyFeed
from talentmatch.tasks.models import TaskRun
from talentmatch.vacancies.models import Vacancy
from tests.concepts.exchange.web_server import WebServer, web_server
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World
from tests.pages.company.conftest import CompanyBrowser

COOKING = (
    "Je kookt elke middag voor tachtig collega's en let op allergenen. Je bestelt groenten bij telers uit de streek en "
    "houdt de koelkasten bij."
)
JOBS = f"""<jobs>
<job><id>1</id><title>Kok</title><description>{COOKING}</description><city>Hasselt</city><url>/jobs/1</url></job>
<job><id>2</id><title>Magazijn</title><description>Je stapelt.</description><city>Nergenshuizen</city></job>
</jobs>"""


@pytest.fixture
def server(app: Flask) -> Iterator[WebServer]:
    with web_server() as running:
        app.extensions[FETCH_EXTENSION] = running.fetch
        yield running


@pytest.fixture
def added(company_page: CompanyBrowser, db_session: Session, server: WebServer) -> str:
    """The page of a feed that was just added."""
    address = server.put("/jobs.xml", JOBS, "application/xml")
    data = {"address": address, "kind": "xml", "is_complete": "y", "every_hours": "6"}
    page = company_page.submit("/company/feeds/new", data)
    assert "The feed is kept" in page.text
    return f"/company/feeds/{db_session.scalars(select(VacancyFeed.id)).one()}"


def read(app: Flask) -> None:
    Runner(app, schedule=()).run_due()


def test_a_company_without_feeds_is_told_what_they_are(company_page: CompanyBrowser) -> None:
    page = company_page.get("/company/feeds")

    assert page.heading == "Vacancies from elsewhere"
    assert "No address yet" in page.text
    assert "/company/feeds" in company_page.get("/company/vacancies").links()


def test_what_was_read_is_shown_entry_by_entry(
    app: Flask, company_page: CompanyBrowser, db_session: Session, added: str
) -> None:
    assert "Not read yet" in company_page.get(added).text

    read(app)
    page = company_page.get(added)

    assert "1 is new and waits for a career office." in page.text
    assert "1 was left out; the table says why." in page.text
    assert "2 2 Municipality: is no municipality that we know." in page.text
    assert "1 vacancy stands there" in company_page.get("/company/feeds").text
    cook = db_session.scalars(select(Vacancy).where(Vacancy.title == "Kok")).one()
    shown = company_page.get(f"/company/vacancies/{cook.id}")
    assert "Also on" in shown.text
    assert [link for link in shown.links() if link.endswith("/jobs/1")]
    assert "Sent for approval by a feed" in shown.text


@pytest.mark.parametrize("lang", ["nl", "fr", "de"])
def test_what_was_wrong_is_said_in_the_readers_language(
    app: Flask, company_page: CompanyBrowser, added: str, lang: str
) -> None:
    read(app)

    text = company_page.get(f"{added}?lang={lang}").text

    sentence = {
        "nl": "is geen gemeente die we kennen.",
        "fr": "n’est pas une commune que nous connaissons.",
        "de": "ist keine Gemeinde, die wir kennen.",
    }[lang]
    assert sentence in text


def test_a_reading_that_failed_says_why(
    app: Flask, company_page: CompanyBrowser, db_session: Session, server: WebServer, added: str
) -> None:
    server.answers["/jobs.xml"] = (503, {}, b"")

    read(app)
    page = company_page.get(added)

    assert "The server answered with the error 503." in page.text
    assert "Could not be read" in page.text
    assert db_session.scalars(select(TaskRun.state).where(TaskRun.kind == "vacancies.read_feed")).all() == ["done"]


def test_a_private_address_is_kept_from_and_said_so(
    app: Flask, company_page: CompanyBrowser, db_session: Session
) -> None:
    company_page.submit("/company/feeds/new", {"address": "http://127.0.0.1/", "kind": "rss", "every_hours": "24"})

    read(app)

    number = db_session.scalars(select(VacancyFeed.id)).one()
    assert "It leads to a private network." in company_page.get(f"/company/feeds/{number}").text


def test_what_is_wrong_with_a_new_feed_stands_at_its_field(company_page: CompanyBrowser, added: str) -> None:
    page = company_page.post(
        "/company/feeds/new", {"address": "javascript:alert(1)", "kind": "rss", "every_hours": "24"}
    )

    assert page.value("address") == "javascript:alert(1)"
    assert "A web address begins with https:// or http://." in page.text
    empty = company_page.post("/company/feeds/new", {"address": "", "kind": "html", "every_hours": "5"})
    assert empty.text.count("Choose one of the options in the list.") >= 2


def test_reading_now_makes_one_task_a_minute(company_page: CompanyBrowser, db_session: Session, added: str) -> None:
    company_page.submit(f"{added}/run")
    company_page.submit(f"{added}/run")

    assert len(db_session.scalars(select(TaskRun).where(TaskRun.kind == "vacancies.read_feed")).all()) == 1


def test_a_feed_is_switched_off_and_on(
    app: Flask, company_page: CompanyBrowser, db_session: Session, added: str
) -> None:
    assert "Switched off" in company_page.submit(f"{added}/switch-off").text
    read(app)
    assert db_session.scalars(select(Vacancy).where(Vacancy.title == "Kok")).all() == []

    assert "we read it now" in company_page.submit(f"{added}/switch-on").text
    assert db_session.scalars(select(VacancyFeed.is_active)).all() == [True]


def test_a_feed_is_removed_after_a_question(
    app: Flask, company_page: CompanyBrowser, db_session: Session, added: str
) -> None:
    read(app)
    assert "Remove this feed?" in company_page.get(f"{added}/remove").heading
    assert db_session.scalars(select(VacancyFeed)).all()

    company_page.submit(f"{added}/remove")

    assert db_session.scalars(select(VacancyFeed)).all() == []
    assert db_session.scalars(select(Vacancy.state).where(Vacancy.title == "Kok")).all() == ["submitted"]


def test_a_stranger_learns_nothing_of_a_feed(
    sign_in: Callable[[User], FlaskClient], world: World, db_session: Session, added: str
) -> None:
    stranger = sign_in(world.users["company_b"])

    assert CheckingClient(stranger).get(added, status=404)
    for act in ("run", "switch-off", "switch-on", "remove"):
        assert stranger.post(f"{added}/{act}").status_code == 404
    assert db_session.scalars(select(VacancyFeed.is_active)).all() == [True]
