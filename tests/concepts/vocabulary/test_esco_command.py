import shutil
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.matches.build_queries import index_builds
from talentmatch.vocabulary.queries import find_esco_import
from tests.fixtures.world import World

ESCO = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
HELD = "ESCO 1.2.0: 10 occupations and 20 skills in nl, en, fr, de.\n"


def run(app: Flask, *arguments: str) -> Any:
    return app.test_cli_runner().invoke(args=["vocabulary", "import-esco", *arguments])


def test_import_esco_says_what_it_did_and_fits_the_index(app: Flask, db_session: Session) -> None:
    result = run(app, str(ESCO), "--release", "1.2.0")

    assert result.exit_code == 0, result.output
    assert result.stdout == (
        "9 files read, 30 concepts added, 0 changed."
        f" 1 occupations in the relations are unknown and were passed over.\n{HELD}"
    )
    assert "Reading skills_nl.csv …\n" in result.stderr
    assert len(index_builds(db_session, limit=5)) == 1


def test_import_esco_again_changes_nothing(app: Flask, db_session: Session) -> None:
    run(app, str(ESCO), "--release", "1.2.0")

    result = run(app, str(ESCO))

    assert (result.exit_code, result.stdout) == (0, f"Nothing changed. {HELD}")
    assert len(index_builds(db_session, limit=5)) == 1


def test_import_esco_notes_who_imports(app: Flask, db_session: Session, world: World) -> None:
    result = run(app, str(ESCO), "--by", world.users["administrator"].email)

    note = find_esco_import(db_session)
    assert result.exit_code == 0, result.output
    assert note is not None
    assert note.actor_id == world.users["administrator"].id


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_import_esco_imports_the_rest_beside_a_broken_file(app: Flask, db_session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "esco 1.1"
    shutil.copytree(ESCO, folder)
    (folder / "skills_nl.csv").write_text("conceptUri\nx\n", encoding="utf-8")

    result = run(app, str(folder))

    assert result.exit_code == 0
    assert "skills_nl.csv lacks the columns preferredLabel, altLabels." in result.stderr
    assert result.stdout.endswith("ESCO 1.1: 10 occupations and 20 skills in nl, en, fr, de.\n")


@pytest.mark.parametrize("database_name", ["sqlite"])
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["/nowhere"], "There is no folder /nowhere."),
        ([str(ESCO.parent)], "holds no file of ESCO."),
        ([str(ESCO), "--by", "nobody@talent.example"], "There is no account nobody@talent.example."),
    ],
)
def test_import_esco_refuses_what_it_cannot_import(
    app: Flask, db_session: Session, arguments: list[str], sentence: str
) -> None:
    result = run(app, *arguments)

    assert result.exit_code == 1
    assert sentence in result.stderr
    assert find_esco_import(db_session) is None
