"""Every migration goes up and down, and the newest schema is that of the models."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import inspect, text
from sqlalchemy.orm import Session

from talentmatch.applications.link_operations import make_link
from talentmatch.applications.operations import apply_for
from talentmatch.clock import FrozenClock
from talentmatch.database import db
from talentmatch.messaging.interview_content import InterviewContent
from talentmatch.messaging.interview_operations import propose_interview
from talentmatch.messaging.operations import post_message
from tests.fixtures.placements import Dossiers
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


#: The schema before a company's lists were read in order.
BEFORE_ORDERED_LISTS = "0008"


def test_what_hangs_on_applications_survives_their_tables_being_rebuilt(
    app: Flask, db_session: Session, world: World, clock: FrozenClock
) -> None:
    """SQLite changes a table by building it anew; nothing that points to it may go with the old one."""
    application = apply_for(
        db_session, world.vacancy_a, world.profile_a, motivation="", actor=world.student_a, clock=clock
    )
    make_link(db_session, "answer_application", world.users["company_a"], clock=clock, application=application)
    post_message(db_session, application, side="candidate", text="Dag", actor=world.student_a, clock=clock)
    times = InterviewContent(starts=(clock.now() + timedelta(days=3),), duration_minutes=45, place="Corda 1")
    propose_interview(db_session, application, times, actor=world.users["company_a"], clock=clock)
    db_session.commit()
    company_id = world.company_a.id
    db.session.remove()

    with app.app_context():
        downgrade(revision=BEFORE_ORDERED_LISTS)
        upgrade()
        with db.engine.connect() as connection:
            counts = [
                connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()  # noqa: S608 (our own names)
                for name in ("application", "message", "interview", "interview_slot", "action_link", "vacancy")
            ]
            kept = connection.execute(text("SELECT company_id, last_message_at FROM application")).one()
            host = connection.execute(text("SELECT company_id FROM interview")).scalar_one()
            reader = connection.execute(text("SELECT company_id FROM message")).scalar_one()

    assert counts == [1, 1, 1, 1, 1, 4]
    assert (kept[0], host, reader) == (company_id, company_id, company_id)
    assert kept[1] is not None


#: The schema before a placement that stopped freed the days that were left of it.
BEFORE_FREED_DAYS = "0012"


@pytest.mark.parametrize(("state", "until"), [("stopped_early", "2027-03-01"), ("interrupted", "2027-05-28")])
def test_a_placement_that_had_stopped_frees_the_days_that_were_left(
    app: Flask, db_session: Session, dossiers: Dossiers, state: str, until: str
) -> None:
    dossiers.a.state = state
    dossiers.a.stopped_on = date(2027, 3, 1) if state == "stopped_early" else None
    db_session.commit()
    ids = [dossiers.a.application_id, dossiers.b.application_id]
    db.session.remove()

    with app.app_context():
        downgrade(revision=BEFORE_FREED_DAYS)
        upgrade()
        with db.engine.connect() as connection:
            query = text("SELECT period_end FROM application WHERE id = :id")
            ends = [str(connection.execute(query, {"id": number}).scalar_one()) for number in ids]

    assert ends == [until, "None"]  # the other vacancy says no days


@pytest.mark.parametrize("path", sorted((MIGRATIONS / "versions").glob("*.py")), ids=lambda path: path.stem)
def test_file_name_is_dated_and_in_words(path: Path) -> None:
    year, month, rest = path.stem[:4], path.stem[5:7], path.stem[11:]
    assert year.isdigit()
    assert 1 <= int(month) <= 12
    assert len(rest.split("_")) >= 3
