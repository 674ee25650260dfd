"""Feeds that vacancies are read from."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from talentmatch.database import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "vacancy_feed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(length=1000), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("is_complete", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("every_hours", sa.Integer(), nullable=False),
        sa.Column("next_run_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("last_run_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("last_outcome", _JSON, nullable=False),
        sa.Column("failed_count", sa.Integer(), nullable=False),
        sa.Column("created_by_id", sa.Integer(), nullable=True),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('json_ld', 'rss', 'xml', 'csv')", name=op.f("ck_vacancy_feed_kind")),
        sa.CheckConstraint("every_hours >= 1 AND every_hours <= 168", name=op.f("ck_vacancy_feed_every_hours")),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_vacancy_feed_company_id_company"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["created_by_id"],
            ["user_account.id"],
            name=op.f("fk_vacancy_feed_created_by_id_user_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vacancy_feed")),
        sa.UniqueConstraint("company_id", "address", name=op.f("uq_vacancy_feed_company_id_address")),
    )
    op.create_index(op.f("ix_vacancy_feed_is_active_next_run_at"), "vacancy_feed", ["is_active", "next_run_at"])
    op.create_table(
        "vacancy_source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("feed_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.String(length=160), nullable=False),
        sa.Column("address", sa.String(length=1000), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("first_seen_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("gone_at", UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancy.id"], name=op.f("fk_vacancy_source_vacancy_id_vacancy"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["vacancy_feed.id"], name=op.f("fk_vacancy_source_feed_id_vacancy_feed"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vacancy_source")),
        sa.UniqueConstraint("feed_id", "external_id", name=op.f("uq_vacancy_source_feed_id_external_id")),
    )
    op.create_index(op.f("ix_vacancy_source_vacancy_id"), "vacancy_source", ["vacancy_id"])


def downgrade() -> None:
    """What feeds brought stays as vacancies of their companies; where it was seen goes."""
    op.drop_table("vacancy_source")
    op.drop_table("vacancy_feed")
