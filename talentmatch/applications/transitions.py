"""The one table of what may become of an application, and who may do it."""

from collections.abc import Mapping
from dataclasses import dataclass

#: Waits for the company; its clock runs.
WAITING = frozenset({"sent", "seen", "shortlisted", "interview"})
#: Neither side has ended it.
OPEN = WAITING | {"offered"}
#: Holds a place of the vacancy.
HOLDS_PLACE = frozenset({"accepted", "placed"})
#: Nothing more is to come, unless the candidate asks again.
CLOSED = frozenset({"declined", "withdrawn", "no_answer"})

STUDENT, COMPANY, OFFICE, SERVICE = "student", "company_member", "career_officer", "service"


@dataclass(frozen=True, slots=True)
class Transition:
    """From which states to which one, who may, and what it does to the company's clock.

    ``clock`` is ``starts`` (a term from today), ``goes_on`` (nothing changes) or ``stops``.
    """

    starts: frozenset[str]
    end: str
    who: frozenset[str]
    clock: str
    is_answer: bool = False


TRANSITIONS: Mapping[str, Transition] = {
    "send": Transition(frozenset({"draft", "withdrawn"}), "sent", frozenset({STUDENT}), "starts"),
    "see": Transition(frozenset({"sent"}), "seen", frozenset({COMPANY}), "goes_on"),
    "shortlist": Transition(frozenset({"sent", "seen"}), "shortlisted", frozenset({COMPANY}), "starts", is_answer=True),
    "invite": Transition(WAITING - {"interview"}, "interview", frozenset({COMPANY}), "starts", is_answer=True),
    "offer": Transition(WAITING, "offered", frozenset({COMPANY}), "stops", is_answer=True),
    "offer_directly": Transition(frozenset({"draft"}), "offered", frozenset({COMPANY}), "stops"),
    "decline": Transition(OPEN, "declined", frozenset({COMPANY}), "stops", is_answer=True),
    "call_off": Transition(OPEN | {"accepted"}, "declined", frozenset({OFFICE}), "stops"),
    "accept": Transition(frozenset({"offered"}), "accepted", frozenset({STUDENT}), "stops"),
    "place": Transition(frozenset({"accepted"}), "placed", frozenset({STUDENT, COMPANY, OFFICE, SERVICE}), "stops"),
    "withdraw": Transition(OPEN | {"draft", "accepted"}, "withdrawn", frozenset({STUDENT}), "stops"),
    "lapse": Transition(WAITING, "no_answer", frozenset({SERVICE}), "stops"),
}


def actions_for(state: str, role: str) -> tuple[str, ...]:
    """Actions that ``role`` may take on an application in ``state``, in the order of the table."""
    return tuple(name for name, step in TRANSITIONS.items() if state in step.starts and role in step.who)
