"""One vacancy on several boards, or posted anew, stays one vacancy."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy.orm import Session

from talentmatch.exchange.feed_queries import sources_of_vacancy
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import (
    VacancyContent,
    close_vacancy,
    refuse_vacancy,
)
from tests.fixtures.feeds import COOKING, SENSORS, Feed, actions, counts, own, row
from tests.fixtures.world import World


def test_the_same_text_on_another_board_is_a_second_source(
    new_feed: Callable[..., Feed], publish: Callable[[Vacancy], None]
) -> None:
    first, second = new_feed("/a.xml"), new_feed("/b.xml")
    first.run(row("1", "Stage sensoren voor serres", SENSORS, url="/jobs/1"))

    outcome = second.run(row("x9", "Stage sensoren voor serres", SENSORS + " Solliciteer via deze site.", url="/x9"))

    (vacancy,) = own(first)
    assert counts(outcome) == {"merged": 1}
    assert [source.address for source in sources_of_vacancy(first.db_session, vacancy.id)] == [
        "https://pomelo.example/jobs/1",
        "https://pomelo.example/x9",
    ]
    assert vacancy.description == SENSORS
    publish(vacancy)
    first.run()
    assert vacancy.state == "published"  # it still stands on the other board
    second.run()
    assert vacancy.state == "closed"


def test_one_text_in_two_towns_is_two_vacancies(feed: Feed) -> None:
    outcome = feed.run(
        row("1", "Kok", COOKING), row("2", "Kok", COOKING, municipality="Genk"), row("3", "Kok", COOKING)
    )

    assert counts(outcome) == {"created": 2, "merged": 1}
    assert [vacancy.municipality for vacancy in own(feed)] == ["Hasselt", "Genk"]


def test_a_vacancy_written_here_is_merged_and_stays_the_companys_own(
    feed: Feed, db_session: Session, world: World
) -> None:
    from talentmatch.vacancies.operations import create_vacancy

    content = VacancyContent(kind="internship", title="Stage sensoren", description=SENSORS, municipality="Hasselt")
    written = create_vacancy(db_session, world.company_a, content, actor=world.users["company_a"], clock=feed.clock)

    written.state = "published"
    feed.clock.at += timedelta(days=1)

    assert counts(feed.run(row("1", "Stage sensoren", SENSORS))) == {"merged": 1}
    feed.run(row("1", "Stage sensoren, nieuw", SENSORS))
    assert written.title == "Stage sensoren"
    assert counts(feed.run()) == {}
    assert written.state == "published"


def test_what_is_posted_anew_is_the_old_vacancy_again(feed: Feed, publish: Callable[[Vacancy], None]) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS))
    (vacancy,) = own(feed)
    publish(vacancy)
    feed.run()
    assert vacancy.state == "closed"

    outcome = feed.run(row("2027-1", "Stage sensoren", SENSORS + " Start in september."))

    assert counts(outcome) == {"reopened": 1}
    assert own(feed) == [vacancy]
    assert (vacancy.state, vacancy.description[-18:]) == ("submitted", "Start in september."[-18:])
    assert actions(feed, vacancy)[-4:] == ["vacancy.repost", "vacancy.updated", "vacancy.hand_in", "vacancy.merged"]


def test_an_entry_that_returns_under_its_name_is_posted_anew(feed: Feed, publish: Callable[[Vacancy], None]) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS))
    (vacancy,) = own(feed)
    publish(vacancy)
    feed.run()

    assert counts(feed.run(row("1", "Stage sensoren", SENSORS))) == {"reopened": 1}
    assert vacancy.state == "submitted"
    assert counts(feed.run(row("1", "Stage sensoren", SENSORS))) == {"unchanged": 1}


def test_what_a_person_decided_here_is_not_undone(
    feed: Feed, db_session: Session, world: World, publish: Callable[[Vacancy], None]
) -> None:
    feed.run(row("1", "Stage sensoren", SENSORS), row("2", "Kok", COOKING))
    sensors, cook = own(feed)
    publish(sensors)
    close_vacancy(db_session, sensors, actor=world.users["company_a"], clock=feed.clock)
    refuse_vacancy(db_session, cook, reason="Te kort.", actor=world.users["office_a"], clock=feed.clock)

    outcome = feed.run(row("1", "Stage sensoren", SENSORS), row("2", "Kok", COOKING))

    assert counts(outcome) == {"unchanged": 2}
    assert (sensors.state, cook.state) == ("closed", "draft")
