"""Evaluations of placements, the forms that ask for them, what a placement ended in, and jobs offered to one person."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from talentmatch.database import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

JSON_VALUE = sa.JSON().with_variant(JSONB(), "postgresql")
PARTIES = "party IN ('student', 'host', 'institution')"
MOMENTS = "moment IN ('midterm', 'end')"
OUTCOMES = "('here', 'elsewhere', 'no', 'unknown')"
STATES = ("draft", "submitted", "published", "filled", "closed", "expired")


def _moment(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, UtcDateTime(timezone=True), nullable=nullable)


def _points_to(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "evaluation_form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("party", sa.String(12), nullable=False),
        sa.Column("moment", sa.String(10), nullable=False),
        sa.Column("questions", JSON_VALUE, nullable=False),
        _moment("updated_at"),
        sa.CheckConstraint(PARTIES, name=op.f("ck_evaluation_form_party")),
        sa.CheckConstraint(MOMENTS, name=op.f("ck_evaluation_form_moment")),
        _points_to("evaluation_form", "institution_id", "institution", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_form")),
        sa.UniqueConstraint(
            "institution_id", "party", "moment", name=op.f("uq_evaluation_form_institution_id_party_moment")
        ),
    )
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("placement_id", sa.Integer(), nullable=False),
        sa.Column("party", sa.String(12), nullable=False),
        sa.Column("moment", sa.String(10), nullable=False),
        sa.Column("questions", JSON_VALUE, nullable=False),
        sa.Column("answers", JSON_VALUE, nullable=False),
        sa.Column("is_shared", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("author_name", sa.String(254), nullable=False),
        _moment("handed_in_at", nullable=True),
        _moment("created_at"),
        _moment("updated_at"),
        sa.CheckConstraint(PARTIES, name=op.f("ck_evaluation_party")),
        sa.CheckConstraint(MOMENTS, name=op.f("ck_evaluation_moment")),
        _points_to("evaluation", "placement_id", "placement", "CASCADE"),
        _points_to("evaluation", "author_id", "user_account", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
        sa.UniqueConstraint("placement_id", "party", "moment", name=op.f("uq_evaluation_placement_id_party_moment")),
    )
    op.create_index(op.f("ix_evaluation_author_id"), "evaluation", ["author_id"])
    with op.batch_alter_table("placement") as table:
        for name in ("outcome_student", "outcome_host"):
            table.add_column(sa.Column(name, sa.String(12), nullable=True))
            table.create_check_constraint(op.f(f"ck_placement_{name}"), f"{name} IN {OUTCOMES}")
    _allow_states((*STATES, "direct"))


def downgrade() -> None:
    op.execute("UPDATE vacancy SET state = 'closed' WHERE state = 'direct'")
    _allow_states(STATES)
    with op.batch_alter_table("placement") as table:
        for name in ("outcome_student", "outcome_host"):
            table.drop_constraint(op.f(f"ck_placement_{name}"), type_="check")
            table.drop_column(name)
    op.drop_table("evaluation")
    op.drop_table("evaluation_form")


def _allow_states(states: tuple[str, ...]) -> None:
    with op.batch_alter_table("vacancy") as table:
        table.drop_constraint(op.f("ck_vacancy_state"), type_="check")
        table.create_check_constraint(op.f("ck_vacancy_state"), f"state IN {states!r}")
