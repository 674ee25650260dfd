from typing import Any

from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.matches.build_queries import change_count_since, index_builds


def test_index_builds_are_newest_first(app: Flask, db_session: Session, world: Any) -> None:
    live_index = app.extensions["talentmatch"].live_index
    first = live_index.refit(db_session)
    second = live_index.refit(db_session)

    assert index_builds(db_session, limit=5) == [second, first]
    assert index_builds(db_session, limit=1) == [second]


def test_change_count_since_counts_each_document_once(app: Flask, db_session: Session, world: Any) -> None:
    assert change_count_since(db_session, None) == 6  # two profiles and four vacancies

    build = app.extensions["talentmatch"].live_index.refit(db_session)
    assert change_count_since(db_session, build) == 0

    for title in ("First", "Second"):
        world.vacancy_a.title = title
        db_session.flush()
    assert change_count_since(db_session, build) == 1
