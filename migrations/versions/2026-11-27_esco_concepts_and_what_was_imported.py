"""ESCO concepts and what was imported of them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

import talentmatch.database

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "esco_concept",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uri", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("reuse_level", sa.String(length=40), nullable=False),
        sa.Column("labels", _JSON, nullable=False),
        sa.Column("descriptions", _JSON, nullable=False),
        sa.Column("essential_skills", _JSON, nullable=False),
        sa.CheckConstraint("kind IN ('occupation', 'skill', 'knowledge')", name=op.f("ck_esco_concept_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_esco_concept")),
        sa.UniqueConstraint("uri", name=op.f("uq_esco_concept_uri")),
    )
    op.create_table(
        "esco_import",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("release", sa.String(length=40), nullable=False),
        sa.Column("files", _JSON, nullable=False),
        sa.Column("languages", _JSON, nullable=False),
        sa.Column("occupation_count", sa.Integer(), nullable=False),
        sa.Column("skill_count", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("imported_at", talentmatch.database.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_esco_import_single_row")),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["user_account.id"], name=op.f("fk_esco_import_actor_id_user_account"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_esco_import")),
    )


def downgrade() -> None:
    """What was imported goes; the files it came from are the operator's, and bring it back."""
    op.drop_table("esco_import")
    op.drop_table("esco_concept")
