"""Base of the models, the names of constraints, UTC times and how the embedded database is opened."""

from contextvars import ContextVar
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON, DateTime, Dialect, Engine, MetaData, event
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: written as UTC, read back aware. A naive value is refused, for nobody knows what it means."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; without its zone where the database keeps none."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"A naive time {value.isoformat()} cannot be stored: give it a time zone."
            raise ValueError(message)
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """The stored moment, aware of being UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


#: Lists and mappings that are always read whole; JSONB on PostgreSQL.
JsonValue = JSON().with_variant(JSONB(), "postgresql")


class Base(DeclarativeBase):
    """Parent of every table."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)


#: Whether transactions that begin here are going to write: set for requests that change something and for tasks.
writes_first: ContextVar[bool] = ContextVar("writes_first", default=False)

db = SQLAlchemy(model_class=Base)


def write_content(row: Base, content: Any) -> list[str]:
    """Copy the fields of ``content``, a dataclass, onto the columns of the same names; the names of what differed."""
    changed = differing(row, content)
    for name, value in changed.items():
        setattr(row, name, value)
    return list(changed)


def differing(row: Base, content: Any) -> dict[str, Any]:
    """The fields of ``content`` that say something else than ``row``, as they would be stored."""
    values = {field.name: getattr(content, field.name) for field in fields(content)}
    stored = {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
    return {name: value for name, value in stored.items() if getattr(row, name) != value}


def set_sqlite_pragmas(engine: Engine, *, busy_timeout_ms: int = 10_000) -> None:
    """Every connection of an SQLite ``engine`` checks foreign keys, writes ahead and waits for a lock.

    A transaction that will write says so (`writes_first`) and begins as the one writer: had it read before another
    wrote, SQLite would refuse its write at once, whatever the timeout.
    ``synchronous=FULL`` keeps an acknowledged commit through a power cut, which ``NORMAL`` in WAL mode does not
    (sqlite.org/pragma.html#pragma_synchronous). Transactions begin when the first statement does, as on PostgreSQL.
    """
    if engine.dialect.name != "sqlite":
        return

    def on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute(f"PRAGMA busy_timeout={busy_timeout_ms:d}")
        cursor.close()

    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes_first.get() else "BEGIN")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
