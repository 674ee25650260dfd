"""What counts in menus and inboxes are read by: a company's unread messages, and who of a vacancy was ever looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

COMPANY_OF_MESSAGE = """
UPDATE message SET company_id =
    (SELECT application.company_id FROM application WHERE application.id = message.application_id)
"""
#: Who answered has looked.
LOOKED = "UPDATE application SET seen_at = answered_at WHERE seen_at IS NULL AND answered_at IS NOT NULL"
#: A placement that stopped holds no days after that one.
STOPPED = """
UPDATE application SET period_end =
    (SELECT placement.stopped_on FROM placement WHERE placement.application_id = application.id)
WHERE id IN (SELECT application_id FROM placement WHERE state IN ('stopped_early', 'no_show') AND stopped_on IS NOT NULL)
"""


def upgrade() -> None:
    op.execute(LOOKED)
    op.execute(STOPPED)
    op.create_index(op.f("ix_application_vacancy_id_seen_at"), "application", ["vacancy_id", "seen_at"])
    with op.batch_alter_table("message") as table:
        table.add_column(sa.Column("company_id", sa.Integer(), nullable=True))
    op.execute(COMPANY_OF_MESSAGE)
    with op.batch_alter_table("message") as table:
        table.alter_column("company_id", existing_type=sa.Integer(), nullable=False)
        table.create_foreign_key(
            op.f("fk_message_company_id_company"), "company", ["company_id"], ["id"], ondelete="CASCADE"
        )
    op.create_index(op.f("ix_message_company_id_side_read_at"), "message", ["company_id", "side", "read_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_message_company_id_side_read_at"), table_name="message")
    with op.batch_alter_table("message") as table:
        table.drop_constraint(op.f("fk_message_company_id_company"), type_="foreignkey")
        table.drop_column("company_id")
    op.drop_index(op.f("ix_application_vacancy_id_seen_at"), table_name="application")
