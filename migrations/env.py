"""Alembic's environment: the application's engine and the models' metadata."""

import logging

from alembic import context
from flask import current_app

from talentmatch.database import db

config = context.config
logger = logging.getLogger("alembic.env")
target_metadata = db.metadata


def run_migrations_offline() -> None:
    """Print the SQL instead of running it."""
    url = current_app.config["SQLALCHEMY_DATABASE_URI"]
    context.configure(url=url, target_metadata=target_metadata, literal_binds=True, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


def run_migrations_online() -> None:
    """Run on the application's database, one transaction per migration, never waiting long for a lock."""
    with db.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET lock_timeout = '4s'")
            connection.commit()
        else:
            # Batch mode rebuilds tables; with foreign keys on, dropping the old table would empty its children.
            connection.connection.execute("PRAGMA foreign_keys=OFF")
        context.configure(
            connection=connection,
            target_metadata=target_metadata,
            transaction_per_migration=True,
            render_as_batch=True,
            compare_type=True,
            process_revision_directives=_say_nothing_when_nothing_changed,
        )
        with context.begin_transaction():
            context.run_migrations()
        if connection.dialect.name == "sqlite":
            connection.connection.execute("PRAGMA foreign_keys=ON")


def _say_nothing_when_nothing_changed(_context: object, _revision: object, directives: list) -> None:
    if getattr(config.cmd_opts, "autogenerate", False) and directives[0].upgrade_ops.is_empty():
        directives[:] = []
        logger.info("No changes in schema detected.")


if context.is_offline_mode():
    run_migrations_offline()
else:
    run_migrations_online()
