"""The one table of what may become of a vacancy, and who may do it."""

from collections.abc import Mapping

#: action → (states it starts from, state it ends in, who may)
TRANSITIONS: Mapping[str, tuple[frozenset[str], str, str]] = {
    "submit": (frozenset({"draft"}), "submitted", "company_member"),
    "withdraw": (frozenset({"submitted"}), "draft", "company_member"),
    "publish": (frozenset({"submitted"}), "published", "career_officer"),
    "refuse": (frozenset({"submitted"}), "draft", "career_officer"),
    "fill": (frozenset({"published"}), "filled", "company_member"),
    "close": (frozenset({"published"}), "closed", "company_member"),
    "expire": (frozenset({"published"}), "expired", "service"),
    "reopen": (frozenset({"filled", "closed", "expired"}), "draft", "company_member"),
}


def actions_for(state: str, role: str) -> tuple[str, ...]:
    """Actions that ``role`` may take on a vacancy in ``state``, in the order of the table."""
    return tuple(name for name, (starts, _end, who) in TRANSITIONS.items() if state in starts and who == role)
