"""What a company's lists are read by, and how companies answer as it was last counted."""

import sqlalchemy as sa
from alembic import op

from talentmatch.database import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

COMPANY_OF_APPLICATION = """
UPDATE application SET company_id = (SELECT vacancy.company_id FROM vacancy WHERE vacancy.id = application.vacancy_id)
"""
LAST_MESSAGE = """
UPDATE application SET last_message_at =
    (SELECT max(message.sent_at) FROM message WHERE message.application_id = application.id)
"""
COMPANY_OF_INTERVIEW = """
UPDATE interview SET company_id =
    (SELECT application.company_id FROM application WHERE application.id = interview.application_id)
"""
INDEXES = {
    "application": (
        ("company_id", "answer_due_on"),
        ("company_id", "updated_at"),
        ("company_id", "state", "sent_at"),
        ("company_id", "last_message_at"),
        ("vacancy_id", "state"),
    ),
    "interview": (("company_id", "starts_at", "updated_at", "state"),),
}


def upgrade() -> None:
    with op.batch_alter_table("application") as table:
        table.add_column(sa.Column("company_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("last_message_at", UtcDateTime(timezone=True), nullable=True))
    with op.batch_alter_table("interview") as table:
        table.add_column(sa.Column("company_id", sa.Integer(), nullable=True))
    for statement in (COMPANY_OF_APPLICATION, LAST_MESSAGE, COMPANY_OF_INTERVIEW):
        op.execute(statement)
    for name, indexes in INDEXES.items():
        with op.batch_alter_table(name) as table:
            table.alter_column("company_id", existing_type=sa.Integer(), nullable=False)
            table.create_foreign_key(
                op.f(f"fk_{name}_company_id_company"), "company", ["company_id"], ["id"], ondelete="CASCADE"
            )
        for columns in indexes:
            op.create_index(op.f(f"ix_{name}_{'_'.join(columns)}"), name, list(columns))
    op.drop_index("ix_application_vacancy_id", table_name="application")
    op.create_table(
        "reply_record",
        sa.Column("company_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due_count", sa.Integer(), nullable=False),
        sa.Column("answered_count", sa.Integer(), nullable=False),
        sa.Column("median_days", sa.Double(), nullable=True),
        sa.Column("counted_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_reply_record_company_id_company"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("company_id", name=op.f("pk_reply_record")),
    )
    op.create_index(op.f("ix_reply_record_counted_at"), "reply_record", ["counted_at"])


def downgrade() -> None:
    op.drop_table("reply_record")
    op.create_index("ix_application_vacancy_id", "application", ["vacancy_id"])
    for name, indexes in INDEXES.items():
        for columns in indexes:
            op.drop_index(op.f(f"ix_{name}_{'_'.join(columns)}"), table_name=name)
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"fk_{name}_company_id_company"), type_="foreignkey")
            table.drop_column("company_id")
    with op.batch_alter_table("application") as table:
        table.drop_column("last_message_at")
