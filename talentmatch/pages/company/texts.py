"""What people type, as it is kept: plain line ends, no spaces around it and no signs that no database stores."""

from collections.abc import Sequence

from flask_babel import gettext as _
from wtforms import Field

from talentmatch.errors import InvalidInput
from talentmatch.places import suggestions
from talentmatch.web.forms import municipality_and_postal_code


def clean_text(text: str | None) -> str:
    """``text`` with line ends of one character, without NUL and without spaces around it."""
    return (text or "").replace("\r\n", "\n").replace("\0", "").strip()


def clean_list(items: Sequence[str] | None) -> list[str]:
    """``items`` without NUL; one that holds nothing else is left out."""
    return [text for item in items or () if (text := clean_text(item))]


def place_typed(text: str | None, known: tuple[str, str]) -> tuple[str, str]:
    """Municipality and postal code for what was typed; those ``known`` when the municipality is still the same."""
    return known if text and text == known[0] else municipality_and_postal_code(text)


def suggest_municipalities(field: Field, error: InvalidInput) -> None:
    """``field`` names municipalities close to the one in it that ``error`` says is unknown."""
    unknown = error.errors.get("municipality") == "unknown_municipality"
    names = suggestions(field.data) if unknown else ()
    if names:
        field.errors = [*field.errors, _("Do you mean %(names)s?", names=", ".join(names))]
