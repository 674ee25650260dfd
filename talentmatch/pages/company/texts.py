"""What people type in the forms of companies: texts without spaces around them, and municipalities."""

from flask_babel import gettext as _
from wtforms import Field

from talentmatch.errors import InvalidInput
from talentmatch.places import suggestions
from talentmatch.web.forms import municipality_and_postal_code


def stripped(text: str | None) -> str:
    """``text`` without spaces around it."""
    return (text or "").strip()


def place_typed(text: str | None, known: tuple[str, str]) -> tuple[str, str]:
    """Municipality and postal code for what was typed; those ``known`` when the municipality is still the same."""
    return known if text and text == known[0] else municipality_and_postal_code(text)


def suggest_municipalities(field: Field, error: InvalidInput) -> None:
    """``field`` names municipalities close to the one in it that ``error`` says is unknown."""
    unknown = error.errors.get("municipality") == "unknown_municipality"
    names = suggestions(field.data) if unknown else ()
    if names:
        field.errors = [*field.errors, _("Do you mean %(names)s?", names=", ".join(names))]
