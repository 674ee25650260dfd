"""Placements: agreements and their signatures, interruptions, hours, and how an institution words its agreements."""

import sqlalchemy as sa
from alembic import op

from talentmatch.database import JsonValue, UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agreement_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("articles", JsonValue, nullable=False),
        sa.Column("role_words", JsonValue, nullable=False),
        sa.Column("signing_officer", sa.String(length=120), nullable=False),
        sa.Column("deadline_days", sa.Integer(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("updated_at", UtcDateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "deadline_days >= 0 AND deadline_days <= 90", name=op.f("ck_agreement_template_deadline_days")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institution.id"],
            name=op.f("fk_agreement_template_institution_id_institution"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_template")),
        sa.UniqueConstraint("institution_id", name=op.f("uq_agreement_template_institution_id")),
    )
    op.create_table(
        "placement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("profile_id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=False),
        sa.Column("is_curricular", sa.Boolean(), nullable=True),
        sa.Column("start_on", sa.Date(), nullable=True),
        sa.Column("end_on", sa.Date(), nullable=True),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.Column("hours_per_week", sa.Double(), nullable=True),
        sa.Column("hours_per_day", sa.Double(), nullable=True),
        sa.Column("work_place", sa.String(length=200), nullable=False),
        sa.Column("pay", sa.String(length=10), nullable=True),
        sa.Column("allowance", sa.Text(), nullable=False),
        sa.Column("activity_plan", sa.Text(), nullable=False),
        sa.Column("mentor_name", sa.String(length=120), nullable=False),
        sa.Column("mentor_email", sa.String(length=255), nullable=False),
        sa.Column("mentor_user_id", sa.Integer(), nullable=True),
        sa.Column("supervisor_name", sa.String(length=120), nullable=False),
        sa.Column("supervisor_email", sa.String(length=255), nullable=False),
        sa.Column("risk_done_on", sa.Date(), nullable=True),
        sa.Column("risk_done_by", sa.String(length=120), nullable=False),
        sa.Column("risk_categories", JsonValue, nullable=False),
        sa.Column("work_post_sheet", sa.Text(), nullable=False),
        sa.Column("fit_confirmed_on", sa.Date(), nullable=True),
        sa.Column("fit_service", sa.String(length=120), nullable=False),
        sa.Column("insured_by", sa.String(length=12), nullable=True),
        sa.Column("declared_by", sa.String(length=12), nullable=True),
        sa.Column("declared_on", sa.Date(), nullable=True),
        sa.Column("agreement_number", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("updated_at", UtcDateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "declared_by IS NULL OR declared_by IN ('host', 'institution', 'nobody')",
            name=op.f("ck_placement_declared_by"),
        ),
        sa.CheckConstraint(
            "insured_by IS NULL OR insured_by IN ('host', 'institution')", name=op.f("ck_placement_insured_by")
        ),
        sa.CheckConstraint(
            "kind IN ('internship', 'job', 'student_job', 'thesis', 'research')", name=op.f("ck_placement_kind")
        ),
        sa.CheckConstraint("pay IS NULL OR pay IN ('unpaid', 'expenses', 'paid')", name=op.f("ck_placement_pay")),
        sa.CheckConstraint(
            "state IN ('preparing', 'ready', 'started', 'interrupted', 'ended', 'stopped_early', 'no_show', 'cancelled')",
            name=op.f("ck_placement_state"),
        ),
        sa.CheckConstraint(
            "end_on IS NULL OR start_on IS NULL OR end_on >= start_on", name=op.f("ck_placement_period")
        ),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["application.id"],
            name=op.f("fk_placement_application_id_application"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_placement_company_id_company"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institution.id"],
            name=op.f("fk_placement_institution_id_institution"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["mentor_user_id"],
            ["user_account.id"],
            name=op.f("fk_placement_mentor_user_id_user_account"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["profile_id"], ["profile.id"], name=op.f("fk_placement_profile_id_profile"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
        sa.UniqueConstraint("application_id", name=op.f("uq_placement_application_id")),
    )
    op.create_index(op.f("ix_placement_company_id_state_start_on"), "placement", ["company_id", "state", "start_on"])
    op.create_index(
        op.f("ix_placement_institution_id_state_start_on"), "placement", ["institution_id", "state", "start_on"]
    )
    op.create_index(op.f("ix_placement_mentor_user_id"), "placement", ["mentor_user_id"])
    op.create_index(op.f("ix_placement_profile_id"), "placement", ["profile_id"])
    op.create_index(op.f("ix_placement_state_start_on"), "placement", ["state", "start_on"])
    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("placement_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", JsonValue, nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("terms_fingerprint", sa.String(length=64), nullable=False),
        sa.Column("what_changed", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("file_name", sa.String(length=80), nullable=True),
        sa.Column("file_fingerprint", sa.String(length=64), nullable=True),
        sa.Column("issued_by_id", sa.Integer(), nullable=True),
        sa.Column("issued_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["issued_by_id"],
            ["user_account.id"],
            name=op.f("fk_agreement_issued_by_id_user_account"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_agreement_placement_id_placement"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sa.UniqueConstraint("file_name", name=op.f("uq_agreement_file_name")),
        sa.UniqueConstraint("placement_id", "number", name=op.f("uq_agreement_placement_id_number")),
    )
    op.create_table(
        "interruption",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("placement_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.CheckConstraint(
            "reason IN ('absence', 'holiday', 'exams', 'host_closed', 'other')", name=op.f("ck_interruption_reason")
        ),
        sa.CheckConstraint("to_on IS NULL OR to_on >= from_on", name=op.f("ck_interruption_period")),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_interruption_placement_id_placement"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interruption")),
    )
    op.create_index(op.f("ix_interruption_placement_id"), "interruption", ["placement_id"])
    op.create_table(
        "worked_day",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("placement_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hours", sa.Double(), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("confirmed_by_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("hours > 0 AND hours <= 24", name=op.f("ck_worked_day_hours")),
        sa.ForeignKeyConstraint(
            ["confirmed_by_id"],
            ["user_account.id"],
            name=op.f("fk_worked_day_confirmed_by_id_user_account"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_worked_day_placement_id_placement"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worked_day")),
        sa.UniqueConstraint("placement_id", "day", name=op.f("uq_worked_day_placement_id_day")),
    )
    op.create_table(
        "signature",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("party", sa.String(length=12), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("method", sa.String(length=12), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("signed_at", UtcDateTime(timezone=True), nullable=False),
        sa.CheckConstraint("method IN ('signed_in', 'signed_link', 'outside')", name=op.f("ck_signature_method")),
        sa.CheckConstraint("party IN ('student', 'host', 'institution')", name=op.f("ck_signature_party")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_signature_agreement_id_agreement"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_signature_user_id_user_account"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
        sa.UniqueConstraint("agreement_id", "party", name=op.f("uq_signature_agreement_id_party")),
    )
    op.create_index(op.f("ix_signature_user_id"), "signature", ["user_id"])


def downgrade() -> None:
    """Placements go with everything that hangs on them; applications stay."""
    op.drop_table("signature")
    op.drop_table("worked_day")
    op.drop_table("interruption")
    op.drop_table("agreement")
    op.drop_table("placement")
    op.drop_table("agreement_template")
