"""What people type in the forms of companies: texts without spaces around them."""


def stripped(text: str | None) -> str:
    """``text`` without spaces around it."""
    return (text or "").strip()
