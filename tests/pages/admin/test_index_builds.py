from typing import Any

from flask import Flask
from sqlalchemy import delete
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy


def test_index_builds_says_when_there_is_none(administrator: Any) -> None:
    assert "No build yet" in administrator.see("/admin/index").text


def test_build_anew_stores_a_build_and_shows_it(administrator: Any, app: Flask, clock: FrozenClock) -> None:
    app.extensions["talentmatch"].live_index.clock = clock

    location = administrator.press("/admin/index/rebuild")

    shown = administrator.see(location).text
    assert "The index is built anew." in shown
    assert "0 vacancies and profiles changed since the newest build." in shown
    assert "Tuesday 1 December 2026, 13:00" in shown


def test_index_builds_counts_what_changed_since(administrator: Any, world: Any, db_session: Session) -> None:
    administrator.press("/admin/index/rebuild")

    world.vacancy_a.title = "Another title"
    db_session.commit()

    assert "1 vacancy or profile changed since the newest build." in administrator.see("/admin/index").text


def test_build_anew_works_with_nothing_to_rank(administrator: Any, db_session: Session) -> None:
    for table in (Vacancy, Profile):
        db_session.execute(delete(table))
    db_session.commit()

    administrator.see(administrator.press("/admin/index/rebuild"))


def test_build_anew_is_no_link(administrator: Any) -> None:
    assert administrator.client.get("/admin/index/rebuild").status_code == 405
