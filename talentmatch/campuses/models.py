"""Campuses: the places where companies, labs and schools sit together."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from talentmatch.database import Base, JsonValue


class Campus(Base):
    """A campus, incubator or science park. Texts are kept per language."""

    __tablename__ = "campus"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    municipality: Mapped[str] = mapped_column(String(80))
    postal_code: Mapped[str] = mapped_column(String(10))
    street_address: Mapped[str] = mapped_column(String(160), default="")
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    summaries: Mapped[dict[str, str]] = mapped_column(JsonValue, default=dict)
    facilities: Mapped[dict[str, list[str]]] = mapped_column(JsonValue, default=dict)
    website: Mapped[str] = mapped_column(String(255), default="")
    source: Mapped[str] = mapped_column(Text, default="")
