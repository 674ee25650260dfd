"""Vacancies that somebody without an account wrote, and the links that hand them in."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from talentmatch.database import UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), "postgresql")
ACTS = ("answer_application", "extend_vacancy", "close_vacancy", "propose_times", "sign_agreement")
NEW_ACTS = ("hand_in_vacancy",)
ACTOR = "user_id IS NOT NULL OR placement_id IS NOT NULL"


def upgrade() -> None:
    op.create_table(
        "unconfirmed_vacancy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=True),
        sa.Column("enterprise_number", sa.String(length=10), nullable=False),
        sa.Column("company_name", sa.String(length=160), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("locale", sa.String(length=2), nullable=False),
        sa.Column("content", JSON, nullable=False),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_unconfirmed_vacancy_company_id_company"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unconfirmed_vacancy")),
    )
    for column in ("company_id", "enterprise_number", "email"):
        op.create_index(op.f(f"ix_unconfirmed_vacancy_{column}"), "unconfirmed_vacancy", [column])
    with op.batch_alter_table("action_link") as table:
        table.add_column(sa.Column("unconfirmed_vacancy_id", sa.Integer(), nullable=True))
        table.create_foreign_key(
            op.f("fk_action_link_unconfirmed_vacancy_id_unconfirmed_vacancy"),
            "unconfirmed_vacancy",
            ["unconfirmed_vacancy_id"],
            ["id"],
            ondelete="CASCADE",
        )
        table.drop_constraint(op.f("ck_action_link_act"), type_="check")
        table.create_check_constraint(op.f("ck_action_link_act"), f"act IN {(*ACTS, *NEW_ACTS)!r}")
        table.drop_constraint(op.f("ck_action_link_actor"), type_="check")
        table.create_check_constraint(
            op.f("ck_action_link_actor"), f"{ACTOR} OR unconfirmed_vacancy_id IS NOT NULL"
        )
    op.create_index(op.f("ix_action_link_unconfirmed_vacancy_id"), "action_link", ["unconfirmed_vacancy_id"])


def downgrade() -> None:
    """Vacancies that nobody confirmed are gone, and the links that would hand them in."""
    op.execute("DELETE FROM action_link WHERE act = 'hand_in_vacancy'")
    op.drop_index(op.f("ix_action_link_unconfirmed_vacancy_id"), table_name="action_link")
    with op.batch_alter_table("action_link") as table:
        table.drop_constraint(op.f("ck_action_link_actor"), type_="check")
        table.create_check_constraint(op.f("ck_action_link_actor"), ACTOR)
        table.drop_constraint(op.f("ck_action_link_act"), type_="check")
        table.create_check_constraint(op.f("ck_action_link_act"), f"act IN {ACTS!r}")
        table.drop_constraint(
            op.f("fk_action_link_unconfirmed_vacancy_id_unconfirmed_vacancy"), type_="foreignkey"
        )
        table.drop_column("unconfirmed_vacancy_id")
    op.drop_table("unconfirmed_vacancy")
