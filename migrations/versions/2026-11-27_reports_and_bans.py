"""Reports about companies and vacancies, and who is banned."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from talentmatch.database import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

JSON_VALUE = sa.JSON().with_variant(JSONB(), "postgresql")


def _moment(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, UtcDateTime(timezone=True), nullable=nullable)


def _points_to(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=name, ondelete=ondelete)


def _subject(table: str) -> list[sa.schema.SchemaItem]:
    """Columns and keys of what is about a vacancy or, without one, a company, and who of an office decided."""
    return [
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vacancy_id", sa.Integer(), nullable=True),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        _points_to(table, "vacancy_id", "vacancy", "CASCADE"),
        _points_to(table, "company_id", "company", "CASCADE"),
        _points_to(table, "decided_by_id", "user_account", "SET NULL"),
    ]


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))


def _check(table: str, name: str, text: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(text, name=op.f(f"ck_{table}_{name}"))


def upgrade() -> None:
    _change_company_states("'pending', 'approved', 'refused', 'banned'")
    op.create_table(
        "report",
        *_subject("report"),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        _moment("decided_at", nullable=True),
        _moment("created_at"),
        _points_to("report", "user_id", "user_account", "SET NULL"),
        _check(
            "report",
            "reason",
            "reason IN ('payment', 'fake', 'personal_data', 'pay', 'discrimination', 'gone', 'no_reply', 'wrong', "
            "'other')",
        ),
        _check("report", "state", "state IN ('open', 'unfounded', 'asked', 'taken_down', 'banned')"),
        _check("report", "decided_at", "state = 'open' OR decided_at IS NOT NULL"),
    )
    op.create_table(
        "ban",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("value", sa.String(length=254), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("company_id", sa.Integer(), nullable=True),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        _moment("created_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ban")),
        sa.UniqueConstraint("kind", "value", name=op.f("uq_ban_kind_value")),
        _points_to("ban", "company_id", "company", "CASCADE"),
        _points_to("ban", "decided_by_id", "user_account", "SET NULL"),
        _check("ban", "kind", "kind IN ('enterprise_number', 'mail_domain', 'email')"),
    )
    op.create_table(
        "raised_signal",
        *_subject("raised_signal"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("place", sa.String(length=40), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        _moment("raised_at"),
        _moment("gone_at", nullable=True),
        _moment("decided_at", nullable=True),
        _check(
            "raised_signal",
            "kind",
            "kind IN ('payment', 'personal_data', 'contact_outside', 'quick_money', 'too_good_pay', 'reused_text', "
            "'free_mail', 'other_domain', 'never_answers', 'open_long', 'posted_often', 'unopened', "
            "'same_text_again')",
        ),
    )
    op.create_table(
        "change_request",
        *_subject("change_request"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("said", JSON_VALUE, nullable=False),
        _moment("asked_at"),
        _moment("answered_at", nullable=True),
        _moment("closed_at", nullable=True),
        _check("change_request", "kind", "kind IN ('change', 'refusal', 'take_down')"),
    )
    for table in ("report", "raised_signal", "change_request"):
        _index(table, "vacancy_id")
        _index(table, "company_id")
    _index("report", "user_id")
    _index("report", "state", "created_at")
    _index("raised_signal", "decided_at", "gone_at")
    _index("ban", "company_id")


def _change_company_states(states: str) -> None:
    with op.batch_alter_table("company") as batch:
        batch.drop_constraint(op.f("ck_company_state"), type_="check")
        batch.create_check_constraint(op.f("ck_company_state"), f"state IN ({states})")


def downgrade() -> None:
    """Reports, bans and signals go with their tables; a banned company is a refused one, its reason stays."""
    for table in ("change_request", "raised_signal", "ban", "report"):
        op.drop_table(table)
    op.execute("UPDATE company SET state = 'refused' WHERE state = 'banned'")
    _change_company_states("'pending', 'approved', 'refused'")
