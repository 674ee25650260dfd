"""The matcher reads the listed columns and no other: a mark in any other column never reaches the index."""

import json
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import JSON, String, inspect
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.companies.models import Company
from talentmatch.matches.documents import (
    PROFILE_FIELDS_READ,
    VACANCY_FIELDS_READ,
    candidate_document,
    vacancy_document,
)
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])

READ: dict[type[Any], tuple[str, ...]] = {
    Profile: PROFILE_FIELDS_READ,
    Vacancy: VACANCY_FIELDS_READ,
    User: (),
    Company: (),
}
#: Columns with a closed list of values, which hold no mark; and the language of a text.
CLOSED = {"kind", "state", "remote", "permit_group", "kinds_wanted", "text_language", "fs_uniquifier"}


def marked(row: Any, names: list[str]) -> list[str]:
    """Every one of the columns holds a mark of its own; the marks."""
    columns = inspect(type(row)).columns
    marks = []
    for name in names:
        mark = f"qz{type(row).__name__[0].lower()}{len(marks):02d}x"
        is_list = isinstance(getattr(row, name), list)
        is_levels = name in {"languages", "working_languages"}
        values: Any = [{"lang": mark, "cefr": "C1"}] if is_levels else [mark] if is_list else mark
        if isinstance(columns[name].type, JSON) and not is_list:
            values = {"nl": mark}
        setattr(row, name, values)
        marks.append(mark)
    return marks


def text_columns(model: type[Any]) -> list[str]:
    columns = inspect(model).columns
    return [c.key for c in columns if isinstance(c.type, String | JSON) and c.key not in CLOSED]


def index_bytes(app: Flask, db_session: Session) -> bytes:
    live_index = app.extensions["talentmatch"].live_index
    build = live_index.refit(db_session)
    content = bytes(live_index.store.find(build.id))
    live_index_text = repr(vars(live_index._snapshot.matcher._analyser)).encode()
    return b"".join([content, content.replace(b"\0", b""), live_index_text])


def test_marks_in_other_columns_never_reach_vocabulary_index_or_bytes(
    app: Flask, db_session: Session, world: World
) -> None:
    rows = (world.profile_a, world.vacancy_a, world.student_a, world.company_a)
    marks = [
        mark
        for row in rows
        for mark in marked(row, [name for name in text_columns(type(row)) if name not in READ[type(row)]])
    ]
    db_session.commit()

    content = index_bytes(app, db_session)

    assert len(marks) > 25
    assert [mark for mark in marks if mark.encode() in content] == []


def test_marks_in_the_listed_columns_do(app: Flask, db_session: Session, world: World) -> None:
    marks = [
        mark
        for row in (world.profile_a, world.vacancy_a)
        for mark in marked(row, [name for name in READ[type(row)] if name != "text_language"])
    ]
    db_session.commit()

    content = index_bytes(app, db_session)

    assert len(marks) == 7
    assert [mark for mark in marks if mark.encode() not in content] == []


def test_the_lists_of_columns_are_what_the_documents_are_made_of(world: World) -> None:
    for row, document_of in ((world.profile_a, candidate_document), (world.vacancy_a, vacancy_document)):
        before = document_of(row)  # type: ignore[operator]
        for name in (*READ[type(row)], *text_columns(type(row))):
            given = getattr(row, name)
            setattr(row, name, "fr" if name == "text_language" else ["x"] if isinstance(given, list) else "x")
            is_read = document_of(row) != before  # type: ignore[operator]
            setattr(row, name, given)
            assert is_read == (name in READ[type(row)]), name


def test_no_document_holds_who_somebody_is(world: World) -> None:
    document = candidate_document(world.profile_a)

    values = json.dumps([document.id, document.title, document.skills, document.text])
    assert world.student_a.name not in values
    assert world.student_a.email not in values
    assert world.profile_a.municipality not in values
