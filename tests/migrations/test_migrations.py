"""Every migration goes up and down, and the newest schema is that of the models."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import inspect, text

from talentmatch.database import db
from tests.fixtures.world import World

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"


def script() -> ScriptDirectory:
    return ScriptDirectory(str(MIGRATIONS))


def test_there_is_one_head() -> None:
    assert len(script().get_heads()) == 1


def test_newest_schema_is_that_of_the_models(app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, db.metadata) == []


def tables(app: Flask) -> dict[str, list[str]]:
    inspector = inspect(db.engine)
    return {
        name: sorted(column["name"] for column in inspector.get_columns(name)) for name in inspector.get_table_names()
    }


def test_migrations_go_down_and_up_again(app: Flask) -> None:
    with app.app_context():
        before = tables(app)
        db.session.remove()
        downgrade(revision="base")
        assert set(tables(app)) <= {"alembic_version"}
        upgrade()
        assert tables(app) == before


def test_newest_migration_keeps_rows(app: Flask, world: World) -> None:
    """Down by one and up again: what the older schema also knows is still there."""
    with app.app_context():
        db.session.remove()
        revisions = list(script().walk_revisions())
        if len(revisions) > 1:
            downgrade(revision="-1")
            upgrade()
        with db.engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM vacancy")).scalar_one() == 4


@pytest.mark.parametrize("path", sorted((MIGRATIONS / "versions").glob("*.py")), ids=lambda path: path.stem)
def test_file_name_is_dated_and_in_words(path: Path) -> None:
    year, month, rest = path.stem[:4], path.stem[5:7], path.stem[11:]
    assert year.isdigit()
    assert 1 <= int(month) <= 12
    assert len(rest.split("_")) >= 3
