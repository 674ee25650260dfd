"""Universities and university colleges with a career office."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from talentmatch.database import Base, JsonValue


class Institution(Base):
    """A university or university college."""

    __tablename__ = "institution"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    short_name: Mapped[str] = mapped_column(String(40))
    mail_domains: Mapped[list[str]] = mapped_column(JsonValue, default=list)
    municipality: Mapped[str] = mapped_column(String(80), default="")
    website: Mapped[str] = mapped_column(String(255), default="")
    office_names: Mapped[dict[str, str]] = mapped_column(JsonValue, default=dict)
