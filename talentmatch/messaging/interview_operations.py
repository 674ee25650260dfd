"""Writing interviews. Every change leaves an audit line; nothing commits here.

Rows are locked in one order: application or candidate, host, interview.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.applications.operations import lock, move
from talentmatch.applications.transitions import COMPANY as COMPANY_MEMBER
from talentmatch.applications.transitions import OPEN
from talentmatch.applications.transitions import WAITING as ANSWERABLE
from talentmatch.audit.operations import record
from talentmatch.clock import Clock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.interview_content import InterviewContent, check_content
from talentmatch.messaging.interview_queries import agreed_beside, open_interviews_of
from talentmatch.messaging.models import Interview, InterviewSlot
from talentmatch.messaging.transitions import TRANSITIONS
from talentmatch.profiles.models import Profile

REASON_LIMIT = 500


def propose_interview(
    db_session: Session, application: Application, content: InterviewContent, *, actor: User, clock: Clock
) -> Interview:
    """The candidate can choose one of the moments of ``content``; the application is in state interview.

    Raises
    ------
    InvalidInput
        When ``content`` breaks a rule.
    InvalidState
        When the application waits for no answer, or an interview is proposed or agreed already.
    """
    check_content(content, clock=clock)
    lock(db_session, application)
    if application.state not in ANSWERABLE or not application.vacancy.company.is_public:
        raise InvalidState("The application is in another state by now. Reload the page and look again.")
    if open_interviews_of(db_session, application.id, clock.now()):
        raise InvalidState("An interview is proposed already. Change that one.")
    if application.state != "interview":
        move(db_session, application, "invite", actor=actor, role=COMPANY_MEMBER, clock=clock)
    interview = Interview(
        uid=f"{secrets.token_hex(16)}@talentmatch",
        application=application,
        company_id=application.company_id,
        host_id=actor.id,
        state="proposed",
        sequence=0,
        created_at=clock.now(),
        updated_at=clock.now(),
    )
    _write(interview, content)
    db_session.add(interview)
    record(db_session, "interview.proposed", interview, actor=actor, clock=clock, details=_of(application))
    return interview


def _of(application: Application) -> dict[str, int]:
    return {"application": application.id}


def _write(interview: Interview, content: InterviewContent) -> None:
    interview.duration_minutes = content.duration_minutes
    interview.place, interview.video_link, interview.note = content.place, content.video_link, content.note
    wanted = set(content.starts)
    kept = [slot for slot in interview.slots if slot.starts_at in wanted]
    new = sorted(wanted - {slot.starts_at for slot in kept})
    interview.slots = [*kept, *(InterviewSlot(starts_at=start) for start in new)]


def change_interview(
    db_session: Session, interview: Interview, content: InterviewContent, *, actor: User, clock: Clock
) -> datetime | None:
    """The company proposes what ``content`` says instead; the moment agreed until now is returned when it falls away.

    An agreed interview whose moment is the only one of ``content`` stays agreed, with the new place, link or length.
    Whoever changes it becomes its host. Raises ``InvalidInput`` and ``InvalidState``.
    """
    check_content(content, clock=clock)
    _lock_people(db_session, interview, actor.id)
    _refresh(db_session, interview)
    _check_step(interview, "change", "company", clock)
    agreed = interview.starts_at
    _write(interview, content)
    interview.host_id, interview.updated_at, interview.reason = actor.id, clock.now(), ""
    interview.sequence += 1
    record(db_session, "interview.changed", interview, actor=actor, clock=clock, details=_of(interview.application))
    if agreed is not None and content.starts == (agreed,):
        _check_free(db_session, interview, agreed)
        return None
    interview.state, interview.starts_at = "proposed", None
    return agreed


def choose_slot(db_session: Session, interview: Interview, slot_id: int | None, *, actor: User, clock: Clock) -> None:
    """The interview is agreed for the moment of the slot. Choosing the agreed moment again changes nothing.

    Raises
    ------
    InvalidInput
        When the slot is none of this interview, lies in the past, or the candidate or the host has another interview
        at that time.
    InvalidState
        When nothing is proposed any more.
    """
    _lock_people(db_session, interview, interview.host_id)
    _refresh(db_session, interview)
    slot = next((slot for slot in interview.slots if slot.id == slot_id), None)
    if slot is not None and interview.state == "confirmed" and interview.starts_at == slot.starts_at:
        return
    _check_step(interview, "choose", "candidate", clock)
    if slot is None:
        raise InvalidInput({"slot": "required" if slot_id is None else "not_a_choice"})
    if slot.starts_at <= clock.now():
        raise InvalidInput({"slot": "moment_passed"})
    _check_free(db_session, interview, slot.starts_at)
    interview.state, interview.starts_at, interview.reason = "confirmed", slot.starts_at, ""
    interview.sequence += 1
    interview.updated_at = clock.now()
    record(db_session, "interview.confirmed", interview, actor=actor, clock=clock, details=_of(interview.application))


def clash(interview: Interview, starts_at: datetime, others: Sequence[Interview]) -> str:
    """What stands in the way of ``interview`` at ``starts_at``: ``candidate_busy``, ``host_busy`` or nothing."""
    ends_at = starts_at + interview.duration
    found = ""
    for other in others:
        if other.starts_at is None or other.ends_at is None:
            continue
        if other.starts_at < ends_at and starts_at < other.ends_at:
            if other.application.profile_id == interview.application.profile_id:
                return "candidate_busy"
            found = "host_busy"
    return found


def _check_free(db_session: Session, interview: Interview, starts_at: datetime) -> None:
    ends_at = starts_at + interview.duration
    found = clash(interview, starts_at, agreed_beside(db_session, interview, starts_at, ends_at))
    if found == "candidate_busy":
        raise InvalidInput({"slot": "candidate_busy"})
    if found:
        raise InvalidInput({"slot": "host_busy"})


def ask_other_times(
    db_session: Session, interview: Interview, *, reason: str, actor: User, clock: Clock
) -> datetime | None:
    """The candidate asks for other times and says which; the moment agreed until now, if any, is returned.

    Raises ``InvalidInput`` without a reason and ``InvalidState``.
    """
    _check_reason(reason)
    _refresh(db_session, interview)
    _check_step(interview, "ask_times", "candidate", clock)
    agreed = interview.starts_at
    interview.state, interview.starts_at, interview.reason = "times_asked", None, reason.strip()
    interview.updated_at = clock.now()
    interview.sequence += 1
    record(db_session, "interview.times_asked", interview, actor=actor, clock=clock, details=_of(interview.application))
    return agreed


def cancel_interview(
    db_session: Session, interview: Interview, *, side: str, reason: str, actor: User, clock: Clock
) -> None:
    """The interview does not take place; ``starts_at`` still says what had been agreed.

    Raises ``InvalidInput`` without a reason and ``InvalidState``; cancelling twice changes nothing.
    """
    _check_reason(reason)
    _refresh(db_session, interview)
    if interview.state == "cancelled":
        return
    _check_step(interview, "cancel", side, clock)
    _cancel(db_session, interview, side, reason.strip(), actor=actor, clock=clock)


def cancel_open_interviews(
    db_session: Session, application: Application, *, actor: User | None, clock: Clock
) -> Sequence[Interview]:
    """No interview about ``application`` is still to come, for it is closed. Returns those that were cancelled, so that
    both sides can be told (`web/interview_steps.py`)."""
    found = open_interviews_of(db_session, application.id, clock.now())
    for interview in found:
        _cancel(db_session, interview, "", "", actor=actor, clock=clock)
    return found


def _cancel(
    db_session: Session, interview: Interview, side: str, reason: str, *, actor: User | None, clock: Clock
) -> None:
    interview.state, interview.cancelled_by, interview.reason = "cancelled", side, reason
    interview.sequence += 1
    interview.updated_at = clock.now()
    details = _of(interview.application)
    record(db_session, "interview.cancelled", interview, actor=actor, clock=clock, details=details)


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise InvalidInput({"reason": "required"})
    if len(reason) > REASON_LIMIT:
        raise InvalidInput({"reason": "too_long"})


def _lock_people(db_session: Session, interview: Interview, host_id: int | None) -> None:
    """Neither the candidate nor the host agrees to anything else before the commit."""
    profile_id = interview.application.profile_id
    db_session.execute(select(Profile.id).where(Profile.id == profile_id).with_for_update(key_share=True))
    if host_id is not None:
        db_session.execute(select(User.id).where(User.id == host_id).with_for_update(key_share=True))


def _refresh(db_session: Session, interview: Interview) -> None:
    """``interview`` and its application are as the database holds them, and nobody else changes the interview."""
    db_session.flush()
    db_session.refresh(interview, with_for_update={"of": Interview})
    db_session.expire(interview, ["slots"])
    db_session.refresh(interview.application, ["state"])


def _check_step(interview: Interview, action: str, side: str, clock: Clock) -> None:
    starts, _end, who = TRANSITIONS[action]
    is_over = interview.starts_at is not None and interview.starts_at <= clock.now()
    is_open = action == "cancel" or interview.application.state in OPEN
    if interview.state not in starts or side not in who or is_over or not is_open:
        raise InvalidState("This interview is in another state by now. Reload the page and look again.")
