"""User accounts, their roles and the organisations they belong to."""

from datetime import datetime

from flask_security.core import RoleMixin, UserMixin
from sqlalchemy import CheckConstraint, Column, ForeignKey, String, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from talentmatch.database import Base, UtcDateTime

user_role = Table(
    "user_role",
    Base.metadata,
    Column("user_id", ForeignKey("user_account.id", ondelete="CASCADE"), primary_key=True),
    Column("role_id", ForeignKey("role.id", ondelete="CASCADE"), primary_key=True),
)


class Role(Base, RoleMixin):
    """An audience: student, company member, campus member, career officer or administrator."""

    __tablename__ = "role"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40), unique=True)


class User(Base, UserMixin):
    """Somebody who signs in. No address, birth date, nationality or photo is ever kept."""

    __tablename__ = "user_account"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    password: Mapped[str | None] = mapped_column(String(255))
    name: Mapped[str] = mapped_column(String(120), default="")
    locale: Mapped[str] = mapped_column(String(2), default="nl")
    active: Mapped[bool] = mapped_column(default=True)
    fs_uniquifier: Mapped[str] = mapped_column(String(64), unique=True)
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    roles: Mapped[list[Role]] = relationship(secondary=user_role, lazy="joined")  # type: ignore[assignment]  # a narrower list than Flask-Security declares
    memberships: Mapped[list["Membership"]] = relationship(
        back_populates="user", lazy="selectin", cascade="all, delete-orphan"
    )

    @property
    def role_names(self) -> frozenset[str]:
        """Names of the roles this person holds."""
        return frozenset(role.name for role in self.roles)

    @property
    def company_id(self) -> int | None:
        """The company this person acts for."""
        return next((m.company_id for m in self.memberships if m.company_id is not None), None)

    @property
    def campus_id(self) -> int | None:
        """The campus this person acts for."""
        return next((m.campus_id for m in self.memberships if m.campus_id is not None), None)

    @property
    def institution_id(self) -> int | None:
        """The institution whose career office this person works for."""
        return next((m.institution_id for m in self.memberships if m.institution_id is not None), None)


class Membership(Base):
    """Ties a person to exactly one company, campus or institution."""

    __tablename__ = "membership"
    __table_args__ = (
        CheckConstraint(
            "(CASE WHEN company_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN campus_id IS NULL THEN 0 ELSE 1 END)"
            " + (CASE WHEN institution_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="one_organisation",
        ),
        UniqueConstraint("user_id", "company_id", "campus_id", "institution_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id", ondelete="CASCADE"), index=True)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id", ondelete="CASCADE"), index=True)
    campus_id: Mapped[int | None] = mapped_column(ForeignKey("campus.id", ondelete="CASCADE"), index=True)
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id", ondelete="CASCADE"), index=True)

    user: Mapped[User] = relationship(back_populates="memberships")
