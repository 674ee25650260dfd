"""Every personal column has its purpose in docs/personal-data.md, and nothing is kept that must not be."""

import re
from pathlib import Path

import talentmatch.tables  # noqa: F401 (completes the metadata)
from talentmatch.database import Base

REGISTER = Path(__file__).resolve().parents[2] / "docs" / "personal-data.md"
PERSONAL_TABLES = ("user_account", "profile")
#: Columns elsewhere that name a person.
NAMES_A_PERSON = {"user_id", "actor_id", "decided_by_id", "recipient"}
FORBIDDEN = {
    "birth",
    "sex",
    "gender",
    "nationality",
    "photo",
    "street",
    "phone",
    "marital",
    "health",
    "register_number",
}


def registered() -> set[str]:
    return set(re.findall(r"`(\w+\.\w+)`", REGISTER.read_text(encoding="utf-8")))


def personal_columns() -> set[str]:
    columns = set()
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if column.name != "id" and (table.name in PERSONAL_TABLES or column.name in NAMES_A_PERSON):
                columns.add(f"{table.name}.{column.name}")
    return columns - {"user_role.user_id"}


def test_every_personal_column_has_its_purpose() -> None:
    assert personal_columns() - registered() == set()


def test_the_register_names_only_columns_that_exist() -> None:
    known = {f"{table.name}.{column.name}" for table in Base.metadata.sorted_tables for column in table.columns}
    assert registered() - known == set()


def test_no_column_keeps_what_must_not_be_kept() -> None:
    names = {f"{t.name}.{c.name}" for t in Base.metadata.sorted_tables if t.name in PERSONAL_TABLES for c in t.columns}
    assert {name for name in names if any(word in name for word in FORBIDDEN)} == set()
