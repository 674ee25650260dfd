import json
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


def test_lint_prints_a_line_for_each_finding_of_a_file(app: Flask, tmp_path: Path) -> None:
    path = tmp_path / "annonce.txt"
    path.write_text("Une équipe jeune. Âge maximum : 35 ans.", encoding="utf-8")

    result = app.test_cli_runner().invoke(args=["vacancies", "lint", str(path), "--language", "fr"])

    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["start"], line["end"], line["quote"], line["ground"]) for line in lines] == [
        (4, 16, "équipe jeune", "age"),
        (18, 38, "Âge maximum : 35 ans", "age"),
    ]
    assert lines[0]["file"] == str(path)
    assert result.exit_code == 0


def test_lint_reads_all_vacancies_in_their_own_language(app: Flask, world: World, db_session: Session) -> None:
    world.draft_a.title, world.draft_a.text_language = "Bäcker", "de"
    world.vacancy_a.description = "Niet ouder dan 35 jaar."
    db_session.commit()

    result = app.test_cli_runner().invoke(args=["vacancies", "lint", "--all"])

    found = {(line["vacancy_id"], line["part"], line["quote"]) for line in map(json.loads, result.stdout.splitlines())}
    assert {
        (world.draft_a.id, "title", "Bäcker"),
        (world.vacancy_a.id, "description", "Niet ouder dan 35 jaar"),
    } <= found


@pytest.mark.parametrize("words", [[], ["--all", __file__]])
def test_lint_wants_files_or_all(app: Flask, words: list[str]) -> None:
    result = app.test_cli_runner().invoke(args=["vacancies", "lint", *words])

    assert result.exit_code == 2
    assert "Name files, or give --all." in result.stderr
