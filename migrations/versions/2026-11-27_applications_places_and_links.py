"""Applications, the places they take and the links that act on them."""

import sqlalchemy as sa
from alembic import op

from talentmatch.database import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("company") as batch:
        batch.add_column(sa.Column("reply_days", sa.Integer(), server_default="10", nullable=False))
        batch.create_check_constraint(op.f("ck_company_reply_days"), "reply_days >= 1 AND reply_days <= 30")
    with op.batch_alter_table("vacancy") as batch:
        batch.add_column(sa.Column("places_taken", sa.Integer(), server_default="0", nullable=False))
        batch.add_column(sa.Column("capacity", sa.Integer(), nullable=True))
        batch.create_check_constraint(
            op.f("ck_vacancy_places_taken"), "places_taken >= 0 AND places_taken <= positions"
        )
        batch.create_check_constraint(op.f("ck_vacancy_capacity"), "capacity IS NULL OR capacity >= 1")
    op.create_table(
        "application",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=False),
        sa.Column("profile_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("motivation", sa.Text(), nullable=False),
        sa.Column("decline_reason", sa.String(length=20), nullable=True),
        sa.Column("answer_text", sa.Text(), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("period_end", sa.Date(), nullable=True),
        sa.Column("sent_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("seen_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("answer_due_on", sa.Date(), nullable=True),
        sa.Column("answered_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("closed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("updated_at", UtcDateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'sent', 'seen', 'shortlisted', 'interview', 'offered', 'accepted', 'placed', "
            "'declined', 'withdrawn', 'no_answer')",
            name=op.f("ck_application_state"),
        ),
        sa.CheckConstraint(
            "decline_reason IS NULL OR decline_reason IN ('filled', 'other_candidates', 'skills', 'language', "
            "'period', 'distance', 'cancelled', 'other')",
            name=op.f("ck_application_decline_reason"),
        ),
        sa.CheckConstraint(
            "state <> 'declined' OR decided_by_id IS NOT NULL", name=op.f("ck_application_declined_by_a_person")
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancy.id"], name=op.f("fk_application_vacancy_id_vacancy"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["profile_id"], ["profile.id"], name=op.f("fk_application_profile_id_profile"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["user_account.id"], name=op.f("fk_application_decided_by_id_user_account")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application")),
        sa.UniqueConstraint("vacancy_id", "profile_id", name=op.f("uq_application_vacancy_id_profile_id")),
    )
    for columns in (("vacancy_id",), ("profile_id",), ("state", "answer_due_on"), ("profile_id", "state")):
        op.create_index(op.f(f"ix_application_{'_'.join(columns)}"), "application", list(columns))
    op.create_table(
        "action_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("act", sa.String(length=30), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=True),
        sa.Column("vacancy_id", sa.Integer(), nullable=True),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("used_at", UtcDateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "act IN ('answer_application', 'extend_vacancy', 'close_vacancy')", name=op.f("ck_action_link_act")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_action_link_user_id_user_account"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["application.id"],
            name=op.f("fk_action_link_application_id_application"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancy.id"], name=op.f("fk_action_link_vacancy_id_vacancy"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_link")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_action_link_fingerprint")),
    )
    for column in ("user_id", "application_id", "vacancy_id"):
        op.create_index(op.f(f"ix_action_link_{column}"), "action_link", [column])


def downgrade() -> None:
    """Applications go with their tables; companies and vacancies lose what they said about answering."""
    op.drop_table("action_link")
    op.drop_table("application")
    with op.batch_alter_table("vacancy") as batch:
        batch.drop_constraint(op.f("ck_vacancy_capacity"), type_="check")
        batch.drop_constraint(op.f("ck_vacancy_places_taken"), type_="check")
        batch.drop_column("capacity")
        batch.drop_column("places_taken")
    with op.batch_alter_table("company") as batch:
        batch.drop_constraint(op.f("ck_company_reply_days"), type_="check")
        batch.drop_column("reply_days")
