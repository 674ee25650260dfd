"""What a feed holds becomes the company's vacancies: once, and no longer than it stands there."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.background.context import TaskContext
from talentmatch.background.feeds import FETCH_EXTENSION, enqueue_due_feeds, read_feed
from talentmatch.clock import FrozenClock
from talentmatch.companies.models import Company
from talentmatch.errors import InvalidInput
from talentmatch.exchange.feed_outcome import FeedOutcome
from talentmatch.exchange.feed_queries import due_feed_ids, sources_of_vacancy
from talentmatch.exchange.feed_reading import ReadFeed
from talentmatch.exchange.feeds import bring_in
from talentmatch.exchange.models import VacancySource
from talentmatch.exchange.operations import FEED_COUNT_LIMIT, FeedContent, create_feed, remove_feed, switch_feed_off
from talentmatch.exchange.rows import Row, RowError
from talentmatch.tasks.models import TaskRun
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import (
    VacancyContent,
    update_vacancy,
)
from talentmatch.vacancies.queries import vacancies_of_company
from tests.concepts.exchange.web_server import WebServer, web_server
from tests.fixtures.feeds import COOKING, SENSORS, Feed, actions, counts, own, row, xml_of
from tests.fixtures.world import World


def test_a_new_entry_waits_for_an_office(feed: Feed) -> None:
    outcome = feed.run(row("1", "Stage sensoren", SENSORS, hours="38"))

    (vacancy,) = own(feed)
    assert counts(outcome) == {"created": 1}
    assert (vacancy.state, vacancy.title, vacancy.kind, vacancy.source) == (
        "submitted",
        "Stage sensoren",
        "internship",
        "feed",
    )
    assert (vacancy.municipality, vacancy.hours_per_week) == ("Hasselt", 38)
    assert vacancy.working_languages == [{"lang": "nl", "cefr": "B1"}]
    assert actions(feed, vacancy) == ["vacancy.created", "vacancy.hand_in", "vacancy.read"]
    assert feed.feed.next_run_at == feed.clock.now() + timedelta(hours=24)
    assert FeedOutcome.of_json(feed.feed.last_outcome) == outcome


def test_reading_twice_changes_nothing(feed: Feed) -> None:
    rows = (row("1", "Stage sensoren", SENSORS), row("2", "Kok", COOKING))
    feed.run(*rows)
    lines = [actions(feed, vacancy) for vacancy in own(feed)]

    outcome = feed.run(*rows)

    assert counts(outcome) == {"unchanged": 2}
    assert [actions(feed, vacancy) for vacancy in own(feed)] == lines


def test_one_bad_entry_stops_no_other(feed: Feed) -> None:
    outcome = feed.run(
        row("1", "Stage sensoren", SENSORS, expires="binnenkort"),
        row("2", "Kok", COOKING),
        row("3", "Magazijn", COOKING.replace("kookt", "stapelt"), municipality="Nergenshuizen", hours="99"),
        row("2", "Nog een kok", COOKING),
        row("5", "", ""),
    )

    assert counts(outcome) == {"created": 1, "left_out": 4}
    assert [(each.row, each.external_id, each.column, each.code) for each in outcome.problems] == [
        (1, "1", "expires_on", "not_a_date"),
        (3, "3", "municipality", "unknown_municipality"),
        (3, "3", "hours_per_week", "out_of_range"),
        (4, "", "id", "twice"),
        (5, "5", "description", "required"),
    ]
    assert [vacancy.title for vacancy in own(feed)] == ["Kok"]


def test_a_changed_entry_changes_its_published_vacancy(feed: Feed, publish: Callable[[Vacancy], None]) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS))
    (vacancy,) = own(feed)
    publish(vacancy)

    outcome = feed.run(row("1", "Stage sensoren en regeltechniek", SENSORS + " Je leert ook regelen."))

    assert counts(outcome) == {"updated": 1}
    assert (vacancy.state, vacancy.title) == ("published", "Stage sensoren en regeltechniek")


def test_what_the_company_added_here_stays_when_the_entry_says_nothing_of_it(
    feed: Feed, db_session: Session, world: World
) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS))
    (vacancy,) = own(feed)
    edited = VacancyContent(
        kind="internship",
        title="Stage sensoren",
        description=SENSORS,
        study_fields=("electronics_ict",),
        working_languages=({"lang": "nl", "cefr": "B2"},),
        municipality="Hasselt",
    )
    update_vacancy(db_session, vacancy, edited, actor=world.users["company_a"], clock=feed.clock)

    feed.run(row("1", "Stage vochtsensoren", SENSORS))

    assert vacancy.title == "Stage vochtsensoren"
    assert vacancy.study_fields == ["electronics_ict"]
    assert vacancy.working_languages == [{"lang": "nl", "cefr": "B2"}]


def test_what_is_gone_from_a_complete_feed_is_closed(feed: Feed, publish: Callable[[Vacancy], None]) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS), row("2", "Kok", COOKING))
    sensors, cook = own(feed)
    publish(sensors)

    outcome = feed.run(row("2", "Kok", COOKING))

    assert counts(outcome) == {"unchanged": 1, "closed": 1}
    assert (sensors.state, cook.state) == ("closed", "submitted")
    assert actions(feed, sensors)[-1] == "vacancy.vanish"


def test_what_is_gone_from_a_feed_of_the_newest_stays(
    new_feed: Callable[..., Feed], publish: Callable[[Vacancy], None]
) -> None:
    feed = new_feed(is_complete=False)
    feed.run(row("1", "Stage sensoren", SENSORS))
    (vacancy,) = own(feed)
    publish(vacancy)

    assert counts(feed.run(row("2", "Kok", COOKING))) == {"created": 1}
    assert vacancy.state == "published"


def test_an_entry_that_cannot_be_read_closes_nothing(feed: Feed) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS), row("2", "Kok", COOKING))

    feed.run(row("1", "Stage sensoren", SENSORS, hours="99"), row("2", "Kok", COOKING))

    assert {vacancy.state for vacancy in own(feed)} == {"submitted"}


def test_a_failure_closes_nothing_but_a_page_that_is_gone_twice(feed: Feed) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS))
    (vacancy,) = own(feed)

    for code in ("unreachable", "too_slow", "not_found"):
        assert feed.fail(code).error_code == code
        assert vacancy.state == "submitted"
    feed.run(row("1", "Stage sensoren", SENSORS))
    assert feed.feed.failed_count == 0
    feed.fail("not_found")
    assert vacancy.state == "submitted"
    feed.fail("nothing_found")

    assert vacancy.state == "closed"


def test_an_entry_without_a_readable_name_closes_nothing(feed: Feed) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS), row("2", "Kok", COOKING))

    broken = Row(1, {}, RowError("row", "is no JSON.", code="not_json"))
    outcome = bring_in(
        feed.db_session, feed.feed, ReadFeed([broken, Row(2, row("2", "Kok", COOKING))]), clock=feed.clock
    )

    assert counts(outcome) == {"unchanged": 1, "left_out": 1}
    assert {vacancy.state for vacancy in own(feed)} == {"submitted"}


def test_what_is_over_at_its_source_expires_here(feed: Feed, publish: Callable[[Vacancy], None]) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS, expires="2026-12-10"))
    (vacancy,) = own(feed)
    publish(vacancy)
    assert vacancy.expires_on == date(2026, 12, 10)
    feed.clock.at += timedelta(days=10)

    outcome = feed.run(
        row("1", "Stage sensoren", SENSORS, expires="2026-12-10"), row("2", "Kok", COOKING, expires="2026-12-01")
    )

    assert counts(outcome) == {"closed": 1, "over": 1}
    assert vacancy.state == "expired"
    assert len(own(feed)) == 1


def test_what_stands_in_its_feed_without_a_last_day_stays_open(feed: Feed, publish: Callable[[Vacancy], None]) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS))
    (vacancy,) = own(feed)
    publish(vacancy)
    assert vacancy.expires_on == date(2027, 3, 1)
    feed.clock.at += timedelta(days=70)

    assert counts(feed.run(row("1", "Stage sensoren", SENSORS))) == {"updated": 1}
    assert vacancy.expires_on == date(2027, 5, 10)


def test_hostile_entries_leave_text_and_no_address(feed: Feed) -> None:
    feed.run(
        row(
            "1",
            "Kok &lt;script&gt;alert(1)&lt;/script&gt;",
            f"{COOKING}&lt;img src=x onerror=alert(1)&gt;",
            url="javascript:alert(1)",
        ),
        row("9" * 400, "Stage sensoren", SENSORS, url="https://u:p@pomelo.example/"),
    )

    cook, sensors = own(feed)
    assert cook.title == "Kok"
    assert [source.address for source in feed.db_session.scalars(select(VacancySource))] == ["", ""]
    (source,) = sources_of_vacancy(feed.db_session, sensors.id)
    assert len(source.external_id) == 40


def test_a_feed_needs_an_address_of_the_web_that_is_new(
    db_session: Session, world: World, clock: FrozenClock, feed: Feed
) -> None:
    def refused(**more: Any) -> dict[str, str]:
        content = FeedContent(**{"address": "https://pomelo.example/x", "kind": "rss", **more})
        with pytest.raises(InvalidInput) as error:
            create_feed(db_session, world.company_a, content, actor=world.users["company_a"], clock=clock)
        return error.value.errors

    assert refused(address="file:///etc/passwd") == {"address": "not_a_web_address"}
    assert refused(address="https://u:p@pomelo.example/") == {"address": "not_a_web_address"}
    assert refused(address=feed.feed.address) == {"address": "already_known"}
    assert refused(address="https://pomelo.example/" + "x" * 1000) == {"address": "too_long"}
    assert refused(kind="html") == {"kind": "not_a_choice"}
    assert refused(every_hours=0) == {"every_hours": "out_of_range"}
    for number in range(FEED_COUNT_LIMIT - 1):
        content = FeedContent(address=f"https://pomelo.example/{number}", kind="rss")
        create_feed(db_session, world.company_a, content, actor=world.users["company_a"], clock=clock)
    assert refused() == {"address": "too_many_feeds"}


def test_a_feed_that_is_removed_leaves_its_vacancies(feed: Feed, world: World) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS))

    remove_feed(feed.db_session, feed.feed, actor=world.users["company_a"], clock=feed.clock)
    feed.db_session.commit()

    assert [vacancy.state for vacancy in own(feed)] == ["submitted"]
    assert feed.db_session.scalars(select(VacancySource)).all() == []


@pytest.mark.parametrize("state", ["refused", "banned"])
def test_feeds_are_due_when_they_are_on_and_their_company_is_welcome(
    feed: Feed, db_session: Session, world: World, state: str
) -> None:
    now = feed.clock.now()
    assert due_feed_ids(db_session, now) == [feed.feed.id]

    switch_feed_off(db_session, feed.feed, actor=world.users["company_a"], clock=feed.clock)
    assert due_feed_ids(db_session, now) == []
    feed.feed.is_active = True
    db_session.get_one(Company, world.company_a.id).state = state
    assert due_feed_ids(db_session, now) == []


@pytest.fixture
def server(app: Flask) -> Iterator[WebServer]:
    with web_server() as running:
        app.extensions[FETCH_EXTENSION] = running.fetch
        yield running


def test_a_due_feed_is_read_by_a_task_of_its_own(
    app: Flask, db_session: Session, new_feed: Callable[..., Feed], world: World, clock: FrozenClock, server: WebServer
) -> None:
    address = server.put("/jobs.xml", xml_of([row("1", "Stage sensoren", SENSORS)]), "application/xml")
    content = FeedContent(address=address, kind="xml", every_hours=6)
    new_feed()  # another feed, of which nothing is asked here
    feed = create_feed(db_session, world.company_b, content, actor=world.users["company_b"], clock=clock)
    db_session.commit()
    context = TaskContext(db_session, clock, app.extensions["talentmatch"])

    enqueue_due_feeds(context, {})
    enqueue_due_feeds(context, {})
    payloads = [task.payload for task in db_session.scalars(select(TaskRun).order_by(TaskRun.id))]
    db_session.commit()
    read_feed(context, {"feed_id": feed.id})
    db_session.commit()

    assert len(payloads) == 2
    assert {"feed_id": feed.id} in payloads
    assert feed.next_run_at == clock.now() + timedelta(hours=6)
    assert "Stage sensoren" in {vacancy.title for vacancy in vacancies_of_company(db_session, world.company_b.id)}
    read_feed(context, {"feed_id": 999_999})  # removed meanwhile: nothing to do


def test_the_command_reads_what_is_due_and_says_what_failed(
    app: Flask, db_session: Session, world: World, clock: FrozenClock, server: WebServer
) -> None:
    page = '<script type="application/ld+json">{"@type":"JobPosting","title":"Kok","description":"Je kookt."}</script>'
    for path, kind in ((server.put("/job", page), "json_ld"), (server.url("/gone"), "rss")):
        content = FeedContent(address=path, kind=kind)
        create_feed(db_session, world.company_a, content, actor=world.users["company_a"], clock=clock)
    db_session.commit()

    result = app.test_cli_runner().invoke(args=["vacancies", "fetch-feeds"])

    assert result.exit_code == 1
    assert "Feed 1: 1 new." in result.output
    assert "Feed 2: not read: not_found." in result.output
    assert "2 feeds read, 1 of them failed." in result.output
    assert "0 feeds read" in app.test_cli_runner().invoke(args=["vacancies", "fetch-feeds"]).output
