"""The commands a person types: what they print, where, and how they end."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.matches.models import IndexBuild
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])

HEAD = "id,title,description,language,period_start\n"
GOOD = "1,Kok,Je kookt voor honderd gasten.,nl,2027-02-01\n"
BAD = "2,Bakker,Je bakt brood en taart.,nl,morgen\n"


def run(app: Flask, *words: str | Path) -> Result:
    arguments: Sequence[str] = [str(word) for word in words]
    return app.test_cli_runner().invoke(args=arguments)


def count(app: Flask, table: type[Vacancy] | type[IndexBuild]) -> int:
    from talentmatch.database import db

    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(table)) or 0


def test_import_says_what_came_in_and_fits_the_index(app: Flask, tmp_path: Path) -> None:
    path = tmp_path / "keuken.csv"
    path.write_text(HEAD + GOOD, encoding="utf-8")

    result = run(app, "vacancies", "import", path)

    assert result.stdout == "1 new, 0 changed, 0 unchanged.\n"
    assert "Importing …" in result.stderr
    assert result.exit_code == 0
    assert (count(app, Vacancy), count(app, IndexBuild)) == (1, 1)


def test_import_twice_fits_no_index_again(app: Flask, tmp_path: Path) -> None:
    path = tmp_path / "keuken.csv"
    path.write_text(HEAD + GOOD, encoding="utf-8")
    run(app, "vacancies", "import", path)

    result = run(app, "vacancies", "import", path)

    assert (result.stdout, result.exit_code) == ("0 new, 0 changed, 1 unchanged.\n", 0)
    assert count(app, IndexBuild) == 1


def test_import_names_bad_rows_on_standard_error_and_ends_with_1(app: Flask, tmp_path: Path) -> None:
    path = tmp_path / "keuken.csv"
    path.write_text(HEAD + GOOD + BAD, encoding="utf-8")

    result = run(app, "vacancies", "import", path, "--source", "keukens")

    assert result.stdout == "1 new, 0 changed, 0 unchanged, 1 left out.\n"
    assert "Row 3, period_start: 'morgen' is no date; write it as 2027-02-08.\n" in result.stderr
    assert result.exit_code == 1
    assert count(app, Vacancy) == 1


@pytest.mark.parametrize(
    ("content", "source", "sentence"),
    [
        ("id,title\n1,Kok\n", "keukens", "keuken.csv lacks the column description. It has: id, title."),
        ("", "keukens", "keuken.csv is empty."),
        (None, "keukens", "keuken.csv cannot be opened: No such file or directory."),
        (HEAD + GOOD, "", "Name the source in 1 to 80 characters with --source."),
        (HEAD + GOOD, "x" * 81, "Name the source in 1 to 80 characters with --source."),
    ],
)
def test_import_refuses_a_file_with_one_sentence(
    app: Flask, tmp_path: Path, content: str | None, source: str, sentence: str
) -> None:
    path = tmp_path / "keuken.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")

    result = run(app, "vacancies", "import", path, "--source", source)

    assert (result.stdout, result.stderr, result.exit_code) == ("", f"Error: {sentence}\n", 1)
    assert count(app, Vacancy) == 0


def test_profiles_import_says_what_came_in(app: Flask, tmp_path: Path) -> None:
    path = tmp_path / "studenten.jsonl"
    path.write_text('{"id": "s1", "text": "Ik kook graag."}\n', encoding="utf-8")

    result = run(app, "profiles", "import", path)

    assert (result.stdout, result.exit_code) == ("1 new, 0 changed, 0 unchanged.\n", 0)


def test_expire_closes_the_vacancies_whose_last_day_has_passed(app: Flask, db_session: Session, world: World) -> None:
    world.vacancy_a.expires_on, world.vacancy_b.expires_on = date(2026, 11, 30), date(2026, 12, 1)
    db_session.commit()

    result = run(app, "vacancies", "expire")

    assert result.stdout == "1 vacancies expired.\n"
    db_session.expire_all()
    assert (world.vacancy_a.state, world.vacancy_b.state) == ("expired", "published")


def test_refit_stores_a_build(app: Flask, world: World) -> None:
    result = run(app, "match", "refit")

    assert result.stdout.startswith("Build 1: 2 vacancies, 2 profiles, ")
    assert result.exit_code == 0
    stored = app.extensions["talentmatch"].live_index.store.find(1)
    assert stored is not None


def test_rank_prints_vacancies_for_a_cv_with_reasons(app: Flask, world: World, tmp_path: Path) -> None:
    cv = tmp_path / "cv.txt"
    cv.write_text("Ervaring\nIk bouw webapplicaties in Python en Flask, met SQL en Docker.\n", encoding="utf-8")

    as_text, as_json = (
        run(app, "match", "rank", "--cv", cv, "--top", "1"),
        run(app, "match", "rank", "--cv", cv, "--json"),
    )

    lines = as_text.stdout.splitlines()
    assert lines[0] == "  1. Stage backend in Python – Pomelo Software, Hasselt"
    assert lines[1].startswith("     relevance 0.")
    assert "Python" in lines[2]
    assert as_text.exit_code == as_json.exit_code == 0
    assert as_text.stderr.endswith("Ranked by words, concepts.\n")
    best = json.loads(as_json.stdout.splitlines()[0])
    assert (best["rank"], best["vacancy_id"]) == (1, world.vacancy_a.id)
    parts = [part["value"] for block in best["blocks"] for part in block["contributions"]]
    assert sum(parts) == pytest.approx(best["relevance"], abs=1e-9)


def test_rank_says_why_there_is_nothing(app: Flask, tmp_path: Path) -> None:
    cv = tmp_path / "cv.txt"
    cv.write_text("Ervaring\nIk bouw webapplicaties in Python.\n", encoding="utf-8")

    empty, missing = run(app, "match", "rank", "--cv", cv), run(app, "match", "rank", "--cv", tmp_path / "weg.pdf")

    assert empty.stderr == "Error: There are no open vacancies. Import some: flask vacancies import FILE.\n"
    assert missing.stderr == "Error: weg.pdf: The file does not exist. Check the path and try again.\n"
    assert empty.exit_code == missing.exit_code == 1
    assert empty.stdout == missing.stdout == ""


def test_evaluate_prints_json_alone_on_standard_output(app: Flask, tmp_path: Path) -> None:
    query = {"id": "q", "text": "docker", "language": "en"}
    documents = [{"id": "c1", "text": "docker", "language": "en"}, {"id": "c2", "text": "welding", "language": "en"}]
    (tmp_path / "queries.jsonl").write_text(json.dumps(query) + "\n", encoding="utf-8")
    (tmp_path / "corpus.jsonl").write_text("".join(json.dumps(d) + "\n" for d in documents), encoding="utf-8")
    (tmp_path / "qrels.tsv").write_text("q\t0\tc1\t1\n", encoding="utf-8")

    result, refused = run(app, "evaluate", tmp_path), run(app, "evaluate", tmp_path / "gone")

    assert result.exit_code == 0, (result.stderr, result.exception)
    figures = json.loads(result.stdout)
    assert (figures["query_count"], figures["map"], result.exit_code) == (1, 1.0, 0)
    assert result.stderr == f"Scoring {tmp_path.name} …\n"
    assert refused.stderr.splitlines()[-1].startswith("Error: ")
    assert (refused.stdout, refused.exit_code) == ("", 1)
