"""What people type, as it is kept: plain line ends, no spaces around it and no signs that no database stores."""

from collections.abc import Sequence

from talentmatch.errors import InvalidInput
from talentmatch.places import suggestions
from talentmatch.web.forms import municipality_and_postal_code


def clean_text(text: str | None) -> str:
    """``text`` with line ends of one character, without NUL and without spaces around it."""
    return (text or "").replace("\r\n", "\n").replace("\0", "").strip()


def clean_list(items: Sequence[str] | None) -> list[str]:
    """``items`` without NUL; one that holds nothing else is left out."""
    return [text for item in items or () if (text := clean_text(item))]


def place_typed(text: str, known: tuple[str, str]) -> tuple[str, str]:
    """Municipality and postal code for what was typed; ``known`` stays as it is when its municipality was not changed."""
    return known if text and text == known[0] else municipality_and_postal_code(text)


def municipality_suggestions(error: InvalidInput, typed: str) -> tuple[str, ...]:
    """Names close to a municipality that ``error`` says is unknown."""
    return suggestions(typed) if error.errors.get("municipality") == "unknown_municipality" else ()
