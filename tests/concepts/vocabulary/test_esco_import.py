import shutil
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.audit.queries import audit_lines
from talentmatch.clock import Clock
from talentmatch.vocabulary.esco_files import EscoError, read_esco
from talentmatch.vocabulary.operations import EscoOutcome, import_esco
from talentmatch.vocabulary.queries import esco_entries, find_esco_fingerprint, find_esco_import
from tests.fixtures.world import World

ESCO = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
DEVELOPER = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001"


def imported(db_session: Session, clock: Clock, folder: Path = ESCO, *, actor: User | None = None) -> EscoOutcome:
    outcome = import_esco(db_session, read_esco(folder), release="1.2.0", actor=actor, clock=clock)
    db_session.commit()
    db_session.expire_all()
    return outcome


def some_of(folder: Path, *names: str) -> Path:
    folder.mkdir()
    for name in names:
        shutil.copy(ESCO / name, folder)
    return folder


def test_import_keeps_every_concept_and_what_was_imported(db_session: Session, clock: Clock) -> None:
    outcome = imported(db_session, clock)

    note = find_esco_import(db_session)
    assert note is not None
    assert (outcome.added_count, outcome.changed_count, outcome.passed_over_count) == (30, 0, 1)
    assert (note.occupation_count, note.skill_count, note.release) == (10, 20, "1.2.0")
    assert note.languages == ["nl", "en", "fr", "de"]
    assert note.files["skills_nl.csv"]["rows"] == 20
    assert len(note.files) == 9
    assert note.imported_at == clock.now()


def test_import_is_read_back_as_the_files_say(db_session: Session, clock: Clock) -> None:
    imported(db_session, clock)

    stored = {entry.uri: entry for entry in esco_entries(db_session)}
    assert len(stored) == 30
    found = read_esco(ESCO)
    assert stored[DEVELOPER].labels == found.entries[DEVELOPER].labels
    assert stored[DEVELOPER].descriptions == found.entries[DEVELOPER].descriptions
    assert stored[DEVELOPER].essential_skills == found.essential_skills[DEVELOPER]


def test_second_import_of_the_same_files_writes_nothing(db_session: Session, clock: Clock) -> None:
    imported(db_session, clock)
    fingerprint = find_esco_fingerprint(db_session)

    outcome = imported(db_session, clock)

    assert (outcome.is_changed, outcome.added_count, outcome.changed_count) == (False, 0, 0)
    assert find_esco_fingerprint(db_session) == fingerprint
    assert len(audit_lines(db_session, limit=10)) == 1


def test_import_is_one_line_of_the_trail(db_session: Session, clock: Clock, world: World) -> None:
    before = len(audit_lines(db_session, limit=200))

    imported(db_session, clock, actor=world.users["administrator"])

    line, *others = audit_lines(db_session, limit=200)
    note = find_esco_import(db_session)
    assert len(others) == before
    assert (line.action, line.actor_id) == ("vocabulary.esco_imported", world.users["administrator"].id)
    assert line.details["added"] == 30
    assert note is not None
    assert note.actor_id == line.actor_id


def test_another_language_is_added_to_what_is_known(db_session: Session, clock: Clock, tmp_path: Path) -> None:
    imported(db_session, clock, some_of(tmp_path / "nl", "occupations_nl.csv", "skills_nl.csv"))

    outcome = imported(db_session, clock, some_of(tmp_path / "de", "occupations_de.csv"))

    note = find_esco_import(db_session)
    developer = next(entry for entry in esco_entries(db_session) if entry.uri == DEVELOPER)
    assert (outcome.added_count, outcome.changed_count) == (0, 10)
    assert note is not None
    assert (note.languages, sorted(note.files)) == (
        ["nl", "de"],
        ["occupations_de.csv", "occupations_nl.csv", "skills_nl.csv"],
    )
    assert set(developer.labels) == {"nl", "de"}


def test_the_order_of_imports_does_not_matter(db_session: Session, clock: Clock, tmp_path: Path) -> None:
    imported(db_session, clock)
    whole = find_esco_fingerprint(db_session)
    db_session.delete(find_esco_import(db_session))
    imported(db_session, clock, some_of(tmp_path / "one", "skills_fr.csv", "occupations_en.csv"))

    imported(db_session, clock)

    assert find_esco_fingerprint(db_session) == whole


def test_language_that_comes_again_replaces_its_labels(db_session: Session, clock: Clock, tmp_path: Path) -> None:
    imported(db_session, clock)
    folder = some_of(tmp_path / "new", "occupations_nl.csv")
    path = folder / "occupations_nl.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("daktuinier", "tuinier op daken"), encoding="utf-8")

    outcome = imported(db_session, clock, folder)

    gardener = next(entry for entry in esco_entries(db_session) if entry.code == "6113.6")
    assert outcome.changed_count == 1
    assert gardener.labels["nl"].preferred == "tuinier op daken"
    assert gardener.labels["en"].preferred == "roof gardener"


def test_relations_may_follow_later(db_session: Session, clock: Clock, tmp_path: Path) -> None:
    imported(db_session, clock, some_of(tmp_path / "nl", "occupations_nl.csv"))

    outcome = imported(db_session, clock, some_of(tmp_path / "relations", "occupationSkillRelations_en.csv"))

    assert (outcome.changed_count, outcome.passed_over_count) == (10, 1)


def test_relations_without_occupations_are_refused(db_session: Session, clock: Clock, tmp_path: Path) -> None:
    folder = some_of(tmp_path / "relations", "occupationSkillRelations_en.csv")

    with pytest.raises(EscoError, match="name no occupation that is known"):
        imported(db_session, clock, folder)
    assert find_esco_import(db_session) is None


def test_database_without_esco_has_no_fingerprint(db_session: Session) -> None:
    assert find_esco_fingerprint(db_session) is None
