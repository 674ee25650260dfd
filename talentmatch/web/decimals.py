"""Numbers as the reader writes them."""

from babel.numbers import format_decimal

from talentmatch.web.localisation import current_locale


def decimal(value: float, digits: int = 2) -> str:
    """A number with ``digits`` decimals in the reader's way of writing: 0,62. Without decimals in groups: 1.200."""
    if digits == 0 or abs(value) >= 1_000:
        return str(format_decimal(round(value, digits), locale=current_locale()))
    text = f"{value:.{digits}f}"  # Babel takes 60 µs for what a page of matches does a hundred times
    return text if current_locale() == "en" else text.replace(".", ",")
