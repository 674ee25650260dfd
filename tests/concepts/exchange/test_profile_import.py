"""Importing profiles: what comes in, what is left out, and that nobody becomes visible by it."""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.clock import FrozenClock
from talentmatch.exchange.outcomes import ImportOutcome
from talentmatch.exchange.profiles import REQUIRED_COLUMNS, ProfileImport
from talentmatch.exchange.rows import read_rows
from talentmatch.matches.models import DocumentChange
from talentmatch.profiles.models import Profile
from tests.fixtures.world import World

CSV = """id;institution;programme;level;study_fields;text;skills;languages;municipality;mobility_km;kinds_wanted;\
available_from;language
s-1;uhasselt;Bachelor Informatica;bachelor_acad;computer_science;Ik programmeer.;Python|SQL;nl:C2|en:B2;hasselt;25;\
internship;2027-02-08;nl
"""


def bring(db_session: Session, clock: FrozenClock, path: Path) -> ImportOutcome:
    outcome = ProfileImport(db_session, source="test", clock=clock).run(read_rows(path, required=REQUIRED_COLUMNS))
    db_session.commit()
    return outcome


def bring_rows(db_session: Session, clock: FrozenClock, tmp_path: Path, *rows: dict[str, Any]) -> ImportOutcome:
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return bring(db_session, clock, path)


def test_a_csv_row_says_everything_of_its_profile(
    db_session: Session, clock: FrozenClock, tmp_path: Path, world: World
) -> None:
    (tmp_path / "rows.csv").write_bytes(CSV.encode("cp1252"))

    assert bring(db_session, clock, tmp_path / "rows.csv").created == 1

    profile = db_session.scalars(select(Profile).where(Profile.source == "test")).one()
    assert (profile.external_id, profile.user_id, profile.is_visible) == ("s-1", None, False)
    assert (profile.institution_id, profile.institution_name) == (world.institution_a.id, "uhasselt")
    assert (profile.programme, profile.study_level) == ("Bachelor Informatica", "bachelor_acad")
    assert (profile.text, profile.skills, profile.text_language) == ("Ik programmeer.", ["Python", "SQL"], "nl")
    assert profile.languages == [{"lang": "nl", "cefr": "C2"}, {"lang": "en", "cefr": "B2"}]
    assert (profile.municipality, profile.mobility_km, profile.kinds_wanted) == ("Hasselt", 25, ["internship"])


def test_importing_twice_changes_nothing_and_a_changed_row_one(
    db_session: Session, clock: FrozenClock, tmp_path: Path
) -> None:
    def counts() -> list[int]:
        return [
            db_session.scalar(select(func.count()).select_from(t)) or 0 for t in (Profile, AuditLine, DocumentChange)
        ]

    first, second = {"id": "1", "text": "Ik kook graag."}, {"id": "2", "text": "Ik bak graag."}
    bring_rows(db_session, clock, tmp_path, first, second)
    before = counts()

    assert bring_rows(db_session, clock, tmp_path, first, second).summary == "0 new, 0 changed, 2 unchanged."
    assert counts() == before
    changed = bring_rows(db_session, clock, tmp_path, first, second | {"mobility_km": 10})
    assert changed.summary == "0 new, 1 changed, 1 unchanged."
    assert counts() == [2, before[1] + 1, before[2] + 1]


BAD_ROWS: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "text: is missing."),
    ({"text": "x" * 200_000}, "text: is too long."),
    ({"available_from": "morgen"}, "available_from: 'morgen' is no date; write it as 2027-02-08."),
    ({"available_from": "2027-03-01", "available_to": "2027-02-01"},
     "available_to: lies before the start."),
    ({"origin_municipality": "Atlantis"}, "origin_municipality: is no municipality we know."),
    ({"institution": "x" * 121}, "institution: is longer than 120 characters."),
    ({"programme": "x" * 201}, "programme: is longer than 200 characters."),
    ({"languages": [{"lang": "nl", "cefr": "moedertaal"}]},
     "languages: holds a value that is not allowed; see docs/exchange-format.md."),
    ({"mobility_km": -1}, "mobility_km: is too small or too large."),
    ({"id": "1"}, "id: '1' stands in row 1 already."),
]  # fmt: skip


def test_bad_rows_are_named_and_the_others_come_in(db_session: Session, clock: FrozenClock, tmp_path: Path) -> None:
    bad = [{"id": str(n), "text": "Ik kook graag."} | more for n, (more, _why) in enumerate(BAD_ROWS, start=2)]
    first, last = ({"id": number, "text": "Ik kook graag."} for number in ("1", "99"))

    outcome = bring_rows(db_session, clock, tmp_path, first, *bad, last)

    assert outcome.refusals == [f"Row {number}, {why}" for number, (_more, why) in enumerate(BAD_ROWS, start=2)]
    assert db_session.scalars(select(Profile.external_id).order_by(Profile.id)).all() == ["1", "99"]


def test_skills_alone_make_a_profile(db_session: Session, clock: FrozenClock, tmp_path: Path) -> None:
    assert bring_rows(db_session, clock, tmp_path, {"id": "1", "text": None, "skills": ["lassen"]}).created == 1


def test_the_profiles_of_a_judged_collection_come_in(
    db_session: Session, clock: FrozenClock, shared_data: Path
) -> None:
    path = shared_data / "limburg-dev" / "profiles.jsonl"

    assert bring(db_session, clock, path).summary == "60 new, 0 changed, 0 unchanged."
    assert bring(db_session, clock, path).summary == "0 new, 0 changed, 60 unchanged."
    assert not any(profile.is_visible for profile in db_session.scalars(select(Profile)))
