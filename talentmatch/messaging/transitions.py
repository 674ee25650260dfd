"""The one table of what may become of an interview, and who may do it."""

from collections.abc import Mapping

CANDIDATE, COMPANY = "candidate", "company"
BOTH = frozenset({CANDIDATE, COMPANY})

#: Waits for somebody to choose or to propose.
WAITING = frozenset({"proposed", "times_asked"})

#: action → (states it starts from, state it ends in, sides that may)
TRANSITIONS: Mapping[str, tuple[frozenset[str], str, frozenset[str]]] = {
    "choose": (frozenset({"proposed"}), "confirmed", frozenset({CANDIDATE})),
    "ask_times": (frozenset({"proposed", "confirmed"}), "times_asked", frozenset({CANDIDATE})),
    "change": (WAITING | {"confirmed"}, "proposed", frozenset({COMPANY})),
    "cancel": (WAITING | {"confirmed"}, "cancelled", BOTH),
}
