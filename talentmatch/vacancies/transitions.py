"""The one table of what may become of a vacancy, and who may do it."""

from collections.abc import Mapping

#: action → (states it starts from, state it ends in, who may)
TRANSITIONS: Mapping[str, tuple[frozenset[str], str, str]] = {
    "submit": (frozenset({"draft"}), "submitted", "company_member"),
    "withdraw": (frozenset({"submitted"}), "draft", "company_member"),
    "publish": (frozenset({"submitted"}), "published", "career_officer"),
    "ask_change": (frozenset({"submitted"}), "draft", "career_officer"),
    "refuse": (frozenset({"submitted"}), "draft", "career_officer"),
    "take_down": (frozenset({"published"}), "draft", "career_officer"),
    "shut": (frozenset({"submitted", "published"}), "closed", "career_officer"),
    "fill": (frozenset({"published"}), "filled", "company_member"),
    "close": (frozenset({"published"}), "closed", "company_member"),
    "expire": (frozenset({"published"}), "expired", "service"),
    "reopen": (frozenset({"filled", "closed", "expired"}), "draft", "company_member"),
    "hand_in": (frozenset({"draft"}), "submitted", "service"),
    "vanish": (frozenset({"submitted", "published"}), "closed", "service"),
    "repost": (frozenset({"filled", "closed", "expired"}), "draft", "service"),
}


def actions_for(state: str, role: str) -> tuple[str, ...]:
    """Actions that ``role`` may take on a vacancy in ``state``, in the order of the table."""
    return tuple(name for name, (starts, _end, who) in TRANSITIONS.items() if state in starts and who == role)
