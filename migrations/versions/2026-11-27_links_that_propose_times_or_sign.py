"""Links in mails may also propose times for an interview, or sign an agreement for a mentor without an account."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ACTS = ("answer_application", "extend_vacancy", "close_vacancy")
NEW_ACTS = ("propose_times", "sign_agreement")


def upgrade() -> None:
    with op.batch_alter_table("action_link") as table:
        table.add_column(sa.Column("placement_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("version", sa.Integer(), nullable=True))
        table.alter_column("user_id", existing_type=sa.Integer(), nullable=True)
        table.create_foreign_key(
            op.f("fk_action_link_placement_id_placement"), "placement", ["placement_id"], ["id"], ondelete="CASCADE"
        )
        table.drop_constraint(op.f("ck_action_link_act"), type_="check")
        table.create_check_constraint(op.f("ck_action_link_act"), f"act IN {(*ACTS, *NEW_ACTS)!r}")
        table.create_check_constraint(op.f("ck_action_link_actor"), "user_id IS NOT NULL OR placement_id IS NOT NULL")
    op.create_index(op.f("ix_action_link_placement_id"), "action_link", ["placement_id"])


def downgrade() -> None:
    op.execute(f"DELETE FROM action_link WHERE act IN {NEW_ACTS!r}")
    op.drop_index(op.f("ix_action_link_placement_id"), table_name="action_link")
    with op.batch_alter_table("action_link") as table:
        table.drop_constraint(op.f("ck_action_link_actor"), type_="check")
        table.drop_constraint(op.f("ck_action_link_act"), type_="check")
        table.create_check_constraint(op.f("ck_action_link_act"), f"act IN {ACTS!r}")
        table.drop_constraint(op.f("fk_action_link_placement_id_placement"), type_="foreignkey")
        table.alter_column("user_id", existing_type=sa.Integer(), nullable=False)
        table.drop_column("version")
        table.drop_column("placement_id")
