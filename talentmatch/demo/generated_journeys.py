"""Applications in any number, with what hangs on them, for measuring: messages, interviews, dossiers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from random import Random
from typing import Any, Final

from sqlalchemy import insert
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.transitions import HOLDS_PLACE, WAITING
from talentmatch.audit.models import AuditLine
from talentmatch.clock import Clock
from talentmatch.demo.generated_queries import all_profiles, vacancies_by_company
from talentmatch.messaging.models import Interview, Message
from talentmatch.outbox.models import OutboxMail
from talentmatch.placements.models import Placement

#: How often each state occurs, of a hundred.
STATES: Final[Mapping[str, int]] = {
    "sent": 8, "seen": 6, "shortlisted": 4, "interview": 10, "offered": 2, "accepted": 10, "placed": 6, "declined": 36,
    "withdrawn": 6, "no_answer": 12,
}  # fmt: skip
#: Applications of one candidate.
EACH: Final = 25
_CHUNK: Final = 1_000


@dataclass(frozen=True, slots=True)
class _Pair:
    """One candidate and one vacancy, and what came of it."""

    id: int
    vacancy_id: int
    company_id: int
    profile_id: int
    state: str
    sent_at: datetime


def write_journeys(db_session: Session, *, count: int, institution_id: int, actor_id: int, clock: Clock) -> None:
    """The database holds ``count`` applications: the first candidates have `EACH`, over vacancies in turn.

    Every application has three audit lines and two mails; every second one a message, those in state ``interview`` one
    to come, and those that hold a place a dossier of the institution. The caller commits.

    Raises
    ------
    ValueError
        There are too few candidates for as many applications.
    """
    pairs = list(_pairs(db_session, count, clock))
    _insert(db_session, Application, pairs, lambda pair: [_application(pair, actor_id)])
    _insert(db_session, AuditLine, pairs, lambda pair: _audit_lines(pair, actor_id))
    _insert(db_session, OutboxMail, pairs, _mails)
    _insert(db_session, Message, pairs[::2], lambda pair: [_message(pair)])
    to_talk = [pair for pair in pairs if pair.state == "interview"]
    _insert(db_session, Interview, to_talk, lambda pair: [_interview(pair, clock)])
    placed = [pair for pair in pairs if pair.state in HOLDS_PLACE]
    _insert(db_session, Placement, placed, lambda pair: [_placement(pair, institution_id, clock)])


def _pairs(db_session: Session, count: int, clock: Clock) -> Iterator[_Pair]:
    vacancies = vacancies_by_company(db_session)
    profiles = [profile.id for profile in all_profiles(db_session)]
    each = min(EACH, len(vacancies))
    if count > each * len(profiles):
        raise ValueError(f"{len(profiles)} candidates with {each} applications each are fewer than {count}.")
    random = Random(0)  # noqa: S311 (rows for measuring, no secret)
    states = random.choices(list(STATES), weights=list(STATES.values()), k=count)
    for number, state in enumerate(states):
        vacancy_id, company_id = vacancies[number % len(vacancies)]
        sent_at = clock.now() - timedelta(days=random.randrange(1, 300), minutes=random.randrange(600))
        yield _Pair(number + 1, vacancy_id, company_id, profiles[number // each], state, sent_at)


def _insert(
    db_session: Session, model: type[Any], pairs: Sequence[_Pair], rows_of: Callable[[_Pair], list[dict[str, Any]]]
) -> None:
    rows = (row for pair in pairs for row in rows_of(pair))
    while chunk := list(islice(rows, _CHUNK)):
        db_session.execute(insert(model), chunk)


def _application(pair: _Pair, actor_id: int) -> dict[str, Any]:
    is_waiting = pair.state in WAITING
    return {
        "id": pair.id,
        "vacancy_id": pair.vacancy_id,
        "profile_id": pair.profile_id,
        "company_id": pair.company_id,
        "last_message_at": pair.sent_at + timedelta(days=1) if pair.id % 2 else None,
        "state": pair.state,
        "motivation": f"Application {pair.id}.",
        "decline_reason": "other_candidates" if pair.state == "declined" else None,
        "decided_by_id": actor_id if pair.state == "declined" else None,
        "sent_at": pair.sent_at,
        "seen_at": None if pair.state in {"sent", "no_answer"} else pair.sent_at + timedelta(hours=5),
        "answer_due_on": pair.sent_at.date() + timedelta(days=14) if is_waiting else None,
        "answered_at": None if pair.state in {"sent", "seen", "no_answer"} else pair.sent_at + timedelta(days=3),
        "closed_at": None if is_waiting else pair.sent_at + timedelta(days=14),
        "created_at": pair.sent_at,
        "updated_at": pair.sent_at + timedelta(days=3),
    }


def _audit_lines(pair: _Pair, actor_id: int) -> list[dict[str, Any]]:
    return [
        {
            "at": pair.sent_at + timedelta(hours=hours),
            "actor_id": actor_id,
            "action": action,
            "subject_kind": "application",
            "subject_id": pair.id,
            "details": {},
        }
        for hours, action in ((0, "application.send"), (5, "application.see"), (72, f"application.{pair.state}"))
    ]


def _mails(pair: _Pair) -> list[dict[str, Any]]:
    return [
        {
            "message_id": f"<{pair.id}.{number}@generated.example>",
            "recipient": f"somebody{number}@generated.example",
            "subject": "News",
            "text": "News of your application.",
            "state": "sent",
            "next_attempt_at": pair.sent_at,
            "created_at": pair.sent_at,
            "sent_at": pair.sent_at,
        }
        for number in range(2)
    ]


def _message(pair: _Pair) -> dict[str, Any]:
    return {
        "application_id": pair.id,
        "company_id": pair.company_id,
        "side": "candidate",
        "text": "When could I come by?",
        "sent_at": pair.sent_at + timedelta(days=1),
    }


def _interview(pair: _Pair, clock: Clock) -> dict[str, Any]:
    now = clock.now()
    return {
        "application_id": pair.id,
        "company_id": pair.company_id,
        "uid": f"{pair.id}@generated.example",
        "duration_minutes": 45,
        "state": "confirmed",
        "starts_at": now + timedelta(days=1 + pair.id % 20),
        "created_at": now,
        "updated_at": now,
    }


def _placement(pair: _Pair, institution_id: int, clock: Clock) -> dict[str, Any]:
    start = pair.sent_at.date() + timedelta(days=60)
    return {
        "application_id": pair.id,
        "profile_id": pair.profile_id,
        "company_id": pair.company_id,
        "institution_id": institution_id,
        "kind": "internship",
        "state": "preparing" if pair.state == "accepted" else "started",
        "start_on": start,
        "end_on": start + timedelta(days=90),
        "created_at": pair.sent_at,
        "updated_at": clock.now(),
    }
