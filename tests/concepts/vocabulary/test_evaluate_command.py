import json
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.vocabulary.esco_files import read_esco
from talentmatch.vocabulary.operations import import_esco

ESCO = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
LONG = "The kiln keeper fires pottery at night and watches the heat of every kiln in the old factory"

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """A collection of two long texts and one query."""
    folder = tmp_path / "collection"
    folder.mkdir()
    queries = [{"id": "q1", "text": "ovenwachter", "language": "nl"}]
    corpus = [
        {"id": "c1", "text": LONG, "language": "en"},
        {"id": "c2", "text": LONG.replace("kiln", "bell"), "language": "en"},
    ]
    for name, records in (("queries", queries), ("corpus", corpus)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    (folder / "qrels.tsv").write_text("q1\t0\tc1\t1\n")
    return folder


@pytest.fixture
def with_esco(db_session: Session, clock: Clock) -> None:
    """The database holds the small classification."""
    import_esco(db_session, read_esco(ESCO), release="", actor=None, clock=clock)
    db_session.commit()


def run(app: Flask, *arguments: str) -> Any:
    return app.test_cli_runner().invoke(args=["evaluate", *arguments])


def test_evaluate_uses_esco_when_the_database_holds_it(app: Flask, with_esco: None, collection: Path) -> None:
    figures = json.loads(run(app, str(collection)).stdout)

    assert figures["vocabulary"] == ["own", "esco"]
    assert figures["blocks"] == ["words", "concepts", "occupations"]
    assert figures["map"] == 1.0


def test_evaluate_leaves_esco_out_when_told(app: Flask, with_esco: None, collection: Path) -> None:
    figures = json.loads(run(app, str(collection), "--no-esco").stdout)

    assert (figures["vocabulary"], figures["blocks"]) == (["own"], ["words", "concepts"])


def test_evaluate_ranks_by_the_blocks_that_are_named(app: Flask, with_esco: None, collection: Path) -> None:
    figures = json.loads(run(app, str(collection), "--blocks", "occupations, words").stdout)

    assert figures["blocks"] == ["words", "occupations"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["--blocks", "words,bigrams"],
            "There is no block 'bigrams'. Choose from words, concepts, phrases, occupations.",
        ),
        (["--blocks", ","], "There is no block ','. Choose from"),
        (["--blocks", "occupations"], "The block occupations needs ESCO (flask vocabulary import-esco DIR)"),
        (["--blocks", "phrases", "--no-encoder"], "The block phrases needs the phrase encoder, which is not there."),
        (["--esco"], "The database holds no ESCO. Import it: flask vocabulary import-esco DIR."),
    ],
)
def test_evaluate_refuses_what_it_cannot_measure(
    app: Flask, db_session: Session, collection: Path, arguments: list[str], sentence: str
) -> None:
    result = run(app, str(collection), *arguments)

    assert result.exit_code == 1
    assert sentence in result.stderr


def test_evaluate_works_without_a_database(app: Flask, collection: Path) -> None:
    with app.app_context():
        from talentmatch.database import db

        with db.engine.begin() as connection:
            connection.exec_driver_sql("DROP TABLE esco_import")

    figures = json.loads(run(app, str(collection)).stdout)

    assert figures["vocabulary"] == ["own"]
