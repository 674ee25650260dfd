"""Links in mails may also propose times for an interview."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ACTS = ("answer_application", "extend_vacancy", "close_vacancy")


def upgrade() -> None:
    _allow((*ACTS, "propose_times"))


def downgrade() -> None:
    op.execute("DELETE FROM action_link WHERE act = 'propose_times'")
    _allow(ACTS)


def _allow(acts: tuple[str, ...]) -> None:
    with op.batch_alter_table("action_link") as table:
        table.drop_constraint(op.f("ck_action_link_act"), type_="check")
        table.create_check_constraint(op.f("ck_action_link_act"), f"act IN {acts!r}")
