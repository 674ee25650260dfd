"""The one table of what may become of a placement, and who may do it."""

from collections.abc import Mapping
from dataclasses import dataclass

STUDENT, COMPANY, OFFICE, SERVICE = "student", "company_member", "career_officer", "service"

#: Before the first day.
AHEAD = frozenset({"preparing", "ready"})
#: Somebody works there, or pauses.
RUNNING = frozenset({"started", "interrupted"})
#: Nothing more is to come.
OVER = frozenset({"ended", "stopped_early", "no_show", "cancelled"})
#: Takes up its period, so that no other internship of the same student may lie in it.
HOLDS_PERIOD = AHEAD | RUNNING | {"ended"}


@dataclass(frozen=True, slots=True)
class Transition:
    """From which states to which one, and who may."""

    starts: frozenset[str]
    end: str
    who: frozenset[str]


TRANSITIONS: Mapping[str, Transition] = {
    "complete": Transition(frozenset({"preparing"}), "ready", frozenset({SERVICE})),
    "reopen": Transition(frozenset({"ready"}), "preparing", frozenset({SERVICE})),
    "take_up": Transition(frozenset({"cancelled", "no_show"}), "preparing", frozenset({SERVICE})),
    "start": Transition(AHEAD, "started", frozenset({COMPANY, OFFICE})),
    "interrupt": Transition(frozenset({"started"}), "interrupted", frozenset({STUDENT, COMPANY, OFFICE})),
    "resume": Transition(frozenset({"interrupted"}), "started", frozenset({STUDENT, COMPANY, OFFICE})),
    "end": Transition(RUNNING, "ended", frozenset({COMPANY, OFFICE})),
    "stop_early": Transition(RUNNING, "stopped_early", frozenset({STUDENT, COMPANY, OFFICE})),
    "no_show": Transition(AHEAD | {"started"}, "no_show", frozenset({COMPANY, OFFICE})),
    "cancel": Transition(AHEAD, "cancelled", frozenset({STUDENT, OFFICE})),
}


def actions_for(state: str, role: str) -> tuple[str, ...]:
    """Actions that ``role`` may take on a placement in ``state``, in the order of the table."""
    return tuple(name for name, step in TRANSITIONS.items() if state in step.starts and role in step.who)
