"""Who insures and who declares: the table and the choice of a row."""

import csv
from dataclasses import fields
from datetime import date

import pytest

from talentmatch.choices import DOSSIER_KINDS, VACANCY_KINDS
from talentmatch.placements.declarations import ANY, CONFIDENCES, TABLE, Advice, advice_for, advice_table

DAY = date(2027, 2, 8)


def test_columns_of_the_file_are_the_fields_of_a_row() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file, delimiter="\t"))

    assert columns == [field.name for field in fields(Advice)]


def test_every_row_has_codes_that_are_known_and_a_source_with_its_date() -> None:
    for row in advice_table():
        assert row.kind in {*VACANCY_KINDS, ANY}
        assert row.is_curricular in {"yes", "no", ANY}
        assert row.pay in {"unpaid", "expenses", "paid", ANY}
        assert row.insures in {"host", "institution", "unknown"}
        assert row.declares in {"host", "institution", "nobody", "unknown"}
        assert row.declaration in {"dimona_stg", "dimona_stu", "dimona", "none", "unknown"}
        assert row.confidence in CONFIDENCES
        assert row.source.startswith("https://")
        assert row.checked_on <= date(2026, 11, 27)


def test_what_is_unknown_is_never_called_sure() -> None:
    assert {row.confidence for row in advice_table() if "unknown" in {row.insures, row.declares}} == {"unsure"}


@pytest.mark.parametrize(
    ("kind", "is_curricular", "pay", "expected"),
    [
        ("internship", True, "unpaid", ("institution", "institution", "dimona_stg", "likely")),
        ("internship", True, "paid", ("unknown", "unknown", "unknown", "unsure")),
        ("internship", False, "unpaid", ("unknown", "nobody", "none", "unsure")),
        ("thesis", True, "unpaid", ("institution", "institution", "dimona_stg", "unsure")),
        ("research", True, "paid", ("unknown", "unknown", "unknown", "unsure")),
        ("student_job", None, None, ("host", "host", "dimona_stu", "stated")),
        ("job", None, "paid", ("host", "host", "dimona", "stated")),
    ],
)
def test_advice_is_the_most_specific_row(
    kind: str, is_curricular: bool | None, pay: str | None, expected: tuple[str, ...]
) -> None:
    advice = advice_for(kind, is_curricular=is_curricular, pay=pay, on=DAY)

    assert advice is not None
    assert (advice.insures, advice.declares, advice.declaration, advice.confidence) == expected


@pytest.mark.parametrize("kind", DOSSIER_KINDS)
@pytest.mark.parametrize(("is_curricular", "pay"), [(None, "unpaid"), (True, None)])
def test_advice_waits_for_both_answers(kind: str, is_curricular: bool | None, pay: str | None) -> None:
    assert advice_for(kind, is_curricular=is_curricular, pay=pay, on=DAY) is None


def test_advice_says_nothing_about_days_before_its_table() -> None:
    assert advice_for("internship", is_curricular=True, pay="unpaid", on=date(2019, 12, 31)) is None
