"""Importing vacancies: what comes in, what is left out and why, and that a second time changes nothing."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.clock import FrozenClock
from talentmatch.companies.models import Company
from talentmatch.exchange.outcomes import ImportOutcome
from talentmatch.exchange.rows import UnreadableFile, read_rows
from talentmatch.exchange.vacancies import REQUIRED_COLUMNS, VacancyImport, title_of
from talentmatch.matches.models import DocumentChange
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import close_vacancy
from tests.fixtures.world import World

CSV = """id,kind,title,description,required_skills,language,working_languages,company_name,company_size,\
company_municipality,municipality,postal_code,period_start,period_end,hours_per_week,study_fields,paid
v1,internship,Stage onthaal,Je ontvangt bezoekers.,onthaal;Nederlands,nl,nl:B2,Voorbeeld bv,10-49,Bree,Kuringen,3511,\
2027-02-15,2027-05-28,38,communication,ja
"""


def bring(db_session: Session, clock: FrozenClock, tmp_path: Path, *rows: dict[str, Any]) -> ImportOutcome:
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return bring_file(db_session, clock, path)


def bring_file(db_session: Session, clock: FrozenClock, path: Path) -> ImportOutcome:
    importer = VacancyImport(db_session, source="test", clock=clock)
    outcome = importer.run(read_rows(path, required=REQUIRED_COLUMNS))
    db_session.commit()
    return outcome


def row(number: int, **more: Any) -> dict[str, Any]:
    return {"id": f"v{number}", "description": f"We zoeken een kok voor keuken {number}.", "language": "nl"} | more


def counts(db_session: Session) -> list[int]:
    tables = (Vacancy, Company, AuditLine, DocumentChange)
    return [db_session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]


def test_a_csv_row_says_everything_of_its_vacancy_and_company(
    db_session: Session, clock: FrozenClock, tmp_path: Path
) -> None:
    (tmp_path / "rows.csv").write_text(CSV, encoding="utf-8")

    outcome = bring_file(db_session, clock, tmp_path / "rows.csv")

    assert outcome.summary == "1 new, 0 changed, 0 unchanged."
    vacancy = db_session.scalars(select(Vacancy)).one()
    assert (vacancy.source, vacancy.external_id, vacancy.state) == ("test", "v1", "published")
    assert (vacancy.kind, vacancy.title, vacancy.text_language) == ("internship", "Stage onthaal", "nl")
    assert vacancy.required_skills == ["onthaal", "Nederlands"]
    assert vacancy.working_languages == [{"lang": "nl", "cefr": "B2"}]
    assert (vacancy.municipality, vacancy.postal_code) == ("Hasselt", "3511")
    assert (vacancy.period_start, vacancy.period_end) == (date(2027, 2, 15), date(2027, 5, 28))
    assert (vacancy.hours_per_week, vacancy.study_fields, vacancy.paid) == (38, ["communication"], True)
    company = vacancy.company
    assert (company.name, company.size, company.municipality) == ("Voorbeeld bv", "10-49", "Bree")
    assert company.state == "approved"


def test_importing_twice_changes_nothing(db_session: Session, clock: FrozenClock, tmp_path: Path) -> None:
    rows = [row(1, company={"name": "Keuken bv"}), row(2), row(3, working_languages=[{"lang": "NL", "cefr": "b2"}])]
    bring(db_session, clock, tmp_path, *rows)
    before = counts(db_session), db_session.scalars(select(Vacancy.updated_at)).all()
    clock.at = clock.at.replace(year=2027)

    outcome = bring(db_session, clock, tmp_path, *rows)

    assert outcome.summary == "0 new, 0 changed, 3 unchanged."
    assert (counts(db_session), db_session.scalars(select(Vacancy.updated_at)).all()) == before


def test_a_changed_row_updates_one_vacancy(db_session: Session, clock: FrozenClock, tmp_path: Path) -> None:
    bring(db_session, clock, tmp_path, row(1), row(2), row(3))
    changes = counts(db_session)[3]

    outcome = bring(db_session, clock, tmp_path, row(1), row(2, hours_per_week=20), row(3))

    assert outcome.summary == "0 new, 1 changed, 2 unchanged."
    assert counts(db_session)[3] == changes + 1
    assert db_session.scalars(select(Vacancy.hours_per_week).order_by(Vacancy.id)).all() == [None, 20, None]


def test_another_source_brings_its_own(db_session: Session, clock: FrozenClock, tmp_path: Path) -> None:
    bring(db_session, clock, tmp_path, row(1))

    other = VacancyImport(db_session, source="other", clock=clock)
    outcome = other.run(read_rows(tmp_path / "rows.jsonl", required=REQUIRED_COLUMNS))

    assert outcome.created == 1


BAD_ROWS: list[tuple[dict[str, Any], str]] = [
    ({"period_start": "15/02/2027"}, "period_start: '15/02/2027' is no date; write it as 2027-02-08."),
    ({"period_start": "2027-03-01", "period_end": "2027-02-01"}, "period_end: lies before the start."),
    ({"municipality": "Atlantis"}, "municipality: is no municipality we know."),
    ({"company": {"name": "K", "municipality": "Atlantis"}},
     "company_municipality: is no municipality we know."),
    ({"description": "x" * 200_000}, "description: is too long."),
    ({"title": "x" * 161}, "title: is too long."),
    ({"description": None}, "description: is missing."),
    ({"id": None}, "id: is missing."),
    ({"id": "v1"}, "id: 'v1' stands in row 1 already."),
    ({"id": "x" * 161}, "id: is longer than 160 characters."),
    ({"postal_code": "B-3500 Hasselt"}, "postal_code: is longer than 10 characters."),
    ({"municipality": "3500 " + "x" * 90}, "municipality: is longer than 80 characters."),
    ({"company": {"name": "x" * 161}}, "company_name: is longer than 160 characters."),
    ({"company": "Keuken bv"},
     'company: must be an object with a "name"; in CSV the column is company_name.'),
    ({"kind": "baan"}, "kind: holds a value that is not allowed; see docs/exchange-format.md."),
    ({"language": "es"}, "language: 'es' is none of nl, en, fr, de."),
    ({"positions": 0}, "positions: is too small or too large."),
    ({"hours_per_week": 10**12}, "hours_per_week: '1000000000000' is no whole number."),
    ({"expires_on": "2026-11-30"}, "expires_on: has passed: the vacancy would not be shown."),
    ({"description": "Kok\0"}, "description: holds a character that is no text."),
]  # fmt: skip


def test_bad_rows_are_named_and_leave_nothing_while_the_others_come_in(
    db_session: Session, clock: FrozenClock, tmp_path: Path
) -> None:
    bad = [row(number, company={"name": "Nergens bv"}) | more for number, (more, _why) in enumerate(BAD_ROWS, start=2)]

    outcome = bring(db_session, clock, tmp_path, row(1), *bad, row(99))

    assert outcome.refusals == [f"Row {number}, {why}" for number, (_more, why) in enumerate(BAD_ROWS, start=2)]
    assert outcome.summary == f"2 new, 0 changed, 0 unchanged, {len(BAD_ROWS)} left out."
    assert db_session.scalars(select(Vacancy.external_id).order_by(Vacancy.id)).all() == ["v1", "v99"]
    assert db_session.scalars(select(Company.name)).all() == ["Unnamed employer"]


def test_a_row_with_two_mistakes_is_one_row_left_out(db_session: Session, clock: FrozenClock, tmp_path: Path) -> None:
    outcome = bring(db_session, clock, tmp_path, row(1), row(2, kind="baan", municipality="Atlantis"))

    assert len(outcome.refusals) == 2
    assert outcome.summary == "1 new, 0 changed, 0 unchanged, 1 left out."


def test_a_changed_row_of_a_closed_vacancy_is_left_out(
    db_session: Session, clock: FrozenClock, tmp_path: Path, world: World
) -> None:
    bring(db_session, clock, tmp_path, row(1), row(2))
    closed = db_session.scalars(select(Vacancy).where(Vacancy.external_id == "v1")).one()
    close_vacancy(db_session, closed, actor=world.users["office_a"], clock=clock)
    db_session.commit()

    outcome = bring(db_session, clock, tmp_path, row(1, title="Toch nog een kok"), row(2, title="Een kok"))

    assert outcome.refusals == [
        "Row 1, row: This vacancy is no longer open. Reopen it before you change it.",
    ]
    assert outcome.updated == 1
    assert closed.state == "closed"


def test_a_vacancy_without_title_gets_the_first_line_of_its_text() -> None:
    assert title_of("\n  Kok gezocht \nVoor een keuken.") == "Kok gezocht"
    long = title_of("Kok voor een heel grote keuken, " * 10)
    assert len(long) <= 120
    assert long.endswith("heel …")


def test_one_company_serves_all_rows_that_name_it_and_every_later_import(
    db_session: Session, clock: FrozenClock, tmp_path: Path, world: World
) -> None:
    named = {"name": "Keuken bv", "campus": "corda campus", "size": "veel"}
    bring(db_session, clock, tmp_path, row(1, company=named), row(2, company=named))
    bring(db_session, clock, tmp_path, row(3, company=named))

    company = db_session.scalars(select(Company).where(Company.source == "test")).one()
    assert (company.campus_id, company.size) == (world.campus_a.id, "1-9")
    assert set(db_session.scalars(select(Vacancy.company_id).where(Vacancy.source == "test"))) == {company.id}


def test_a_source_that_does_not_fit_its_column_is_refused(db_session: Session, clock: FrozenClock) -> None:
    with pytest.raises(UnreadableFile):
        VacancyImport(db_session, source="x" * 81, clock=clock)


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_263_job_advertisements_as_found_come_in(db_session: Session, clock: FrozenClock, shared_data: Path) -> None:
    outcome = bring_file(db_session, clock, shared_data / "real" / "skillspan_job_ads.jsonl")

    assert (outcome.created, outcome.refusals) == (263, [])
    assert set(db_session.scalars(select(Vacancy.text_language))) == {"en"}


def test_the_vacancies_of_a_judged_collection_come_in(
    db_session: Session, clock: FrozenClock, shared_data: Path
) -> None:
    path = shared_data / "limburg-dev" / "vacancies.jsonl"

    assert bring_file(db_session, clock, path).summary == "60 new, 0 changed, 0 unchanged."
    assert bring_file(db_session, clock, path).summary == "0 new, 0 changed, 60 unchanged."
