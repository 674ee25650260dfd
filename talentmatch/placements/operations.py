"""Writing placements. Every change leaves an audit line; nothing commits here."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.applications.models import Application
from talentmatch.applications.operations import call_off
from talentmatch.applications.operations import move as move_application
from talentmatch.audit.operations import record
from talentmatch.choices import DOSSIER_KINDS, INTERRUPTION_REASONS, TEXT_LIMIT
from talentmatch.clock import Clock, today
from talentmatch.database import differing, write_content
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.placements.content import Content, Terms, check_content
from talentmatch.placements.models import Interruption, Placement
from talentmatch.placements.queries import current_agreement, find_for_application, light_of, overlapping
from talentmatch.placements.traffic_light import NotInsured
from talentmatch.placements.transitions import AHEAD, OVER, SERVICE, TRANSITIONS
from talentmatch.profiles.models import Profile


def open_placement(db_session: Session, application: Application, *, actor: User | None, clock: Clock) -> Placement:
    """An accepted application has its placement; asking again gives the same one.

    One that never began, because the candidate withdrew or did not come, and was accepted after all, is taken up again
    with what was filled in; a version of the agreement from before counts no more. Ask when a place is accepted, once.

    Raises
    ------
    InvalidState
        When the student has another internship in these days.
    """
    found = find_for_application(db_session, application.id)
    if found is not None:
        if found.state in TRANSITIONS["take_up"].starts and application.state == "accepted":
            _take_up_again(db_session, found, actor=actor, clock=clock)
        return found
    vacancy, profile = application.vacancy, application.profile
    placement = Placement(
        application=application,
        profile=profile,
        company=vacancy.company,
        institution=profile.institution,
        kind=vacancy.kind,
        state="preparing" if vacancy.kind in DOSSIER_KINDS else "ready",
        start_on=application.period_start,
        end_on=application.period_end,
        hours_per_week=None if vacancy.hours_per_week is None else float(vacancy.hours_per_week),
        work_place=vacancy.municipality,
        pay="paid" if vacancy.paid else None,
        created_at=clock.now(),
        updated_at=clock.now(),
    )
    try:
        with db_session.begin_nested():
            db_session.add(placement)
    except IntegrityError:
        made = find_for_application(db_session, application.id)
        if made is None:
            raise
        return made
    _check_period(db_session, placement, placement.start_on, placement.end_on)
    record(db_session, "placement.opened", placement, actor=actor, clock=clock)
    return placement


def _take_up_again(db_session: Session, placement: Placement, *, actor: User | None, clock: Clock) -> None:
    _lock(db_session, placement)
    application = placement.application
    _check_period(db_session, placement, application.period_start, application.period_end)
    move(db_session, placement, "take_up", actor=actor, role=SERVICE, clock=clock)
    placement.start_on, placement.end_on = application.period_start, application.period_end
    placement.stopped_on, placement.state_reason = None, ""
    agreement = current_agreement(db_session, placement)
    if agreement is not None:
        agreement.terms_fingerprint = ""  # nobody signed for this time
    settle(db_session, placement, clock=clock)


def _check_period(db_session: Session, placement: Placement, start_on: date | None, end_on: date | None) -> None:
    """Raise ``InvalidState`` when another internship of the same student lies in these days."""
    if placement.kind != "internship" or start_on is None or end_on is None:
        return
    db_session.execute(select(Profile.id).where(Profile.id == placement.profile_id).with_for_update())
    if overlapping(db_session, placement, start_on, end_on):
        raise InvalidState("Another internship of this student lies in these days. Choose days before or after it.")


def update_dossier(
    db_session: Session, placement: Placement, content: Content, *, actor: User, clock: Clock
) -> list[str]:
    """``placement`` says what ``content`` says; the names of what changed.

    A change of what the agreement names asks for a new version of it before anybody starts.

    Raises
    ------
    InvalidInput
        When a field breaks a rule.
    InvalidState
        When the placement is over, or another internship lies in these days.
    """
    check_content(content, today=today(clock))
    if placement.state in OVER:
        raise InvalidState("This placement is over. Nothing about it changes any more.")
    changes = differing(placement, content)
    if isinstance(content, Terms) and changes.keys() & {"start_on", "end_on"}:
        _check_period(db_session, placement, content.start_on, content.end_on)
        application = placement.application
        application.period_start, application.period_end = content.start_on, content.end_on
    changed = write_content(placement, content)
    if "mentor_email" in changed:
        mentor = find_user_by_email(db_session, placement.mentor_email)
        placement.mentor_user_id = None if mentor is None else mentor.id
    if changed:
        placement.updated_at = clock.now()
        record(db_session, "placement.updated", placement, actor=actor, clock=clock, details={"fields": changed})
        settle(db_session, placement, clock=clock)
    return changed


def settle(db_session: Session, placement: Placement, *, clock: Clock) -> None:
    """A placement ahead of its first day is ``ready`` when nothing lacks, and ``preparing`` otherwise."""
    if placement.state not in AHEAD:
        return
    db_session.flush()
    is_red = light_of(db_session, placement, today=today(clock)).is_red
    if is_red and placement.state == "ready":
        move(db_session, placement, "reopen", actor=None, role=SERVICE, clock=clock)
    elif not is_red and placement.state == "preparing":
        move(db_session, placement, "complete", actor=None, role=SERVICE, clock=clock)


def move(
    db_session: Session, placement: Placement, action: str, *, actor: User | None, role: str, clock: Clock
) -> None:
    """``placement`` has taken one step of the table. Raises ``InvalidState`` when it cannot or ``role`` may not."""
    step = TRANSITIONS[action]
    if placement.state not in step.starts or role not in step.who:
        raise InvalidState("The placement is in another state by now. Reload the page and look again.")
    if actor is None and role != SERVICE:
        raise InvalidState("A person must take this decision.")
    placement.state = step.end
    placement.updated_at = clock.now()
    record(db_session, f"placement.{action}", placement, actor=actor, clock=clock)


def start_placement(db_session: Session, placement: Placement, *, actor: User, role: str, clock: Clock) -> None:
    """Somebody works there from today on.

    Raises
    ------
    NotInsured
        While something lacks: an ``InvalidState`` with the reasons, each with who must do what by when.
    InvalidState
        Before the first day, or in another state.
    """
    _lock(db_session, placement)
    if placement.state == "started":
        return
    light = light_of(db_session, placement, today=today(clock))
    if light.is_red:
        raise NotInsured(light.reasons)
    if placement.start_on is not None and today(clock) < placement.start_on:
        raise InvalidState("This placement begins later. Start it on its first day.")
    move(db_session, placement, "start", actor=actor, role=role, clock=clock)
    if placement.application.state == "accepted":
        move_application(db_session, placement.application, "place", actor=actor, role=role, clock=clock)


def _lock(db_session: Session, placement: Placement) -> None:
    db_session.flush()
    db_session.refresh(placement, with_for_update={"of": Placement})


def interrupt_placement(
    db_session: Session, placement: Placement, *, from_on: date, reason: str, actor: User, role: str, clock: Clock
) -> Interruption:
    """The placement pauses from a day on. Raises ``InvalidInput`` and ``InvalidState``."""
    errors = {} if reason in INTERRUPTION_REASONS else {"reason": "not_a_choice"}
    if from_on > today(clock):
        errors["from_on"] = "in_the_future"
    elif placement.start_on is not None and from_on < placement.start_on:
        errors["from_on"] = "before_the_start"
    if errors:
        raise InvalidInput(errors)
    _lock(db_session, placement)
    move(db_session, placement, "interrupt", actor=actor, role=role, clock=clock)
    interruption = Interruption(placement_id=placement.id, from_on=from_on, reason=reason)
    db_session.add(interruption)
    return interruption


def resume_placement(
    db_session: Session, placement: Placement, *, to_on: date, actor: User, role: str, clock: Clock
) -> None:
    """The pause is over; ``to_on`` was its last day. Raises ``InvalidInput`` and ``InvalidState``."""
    _lock(db_session, placement)
    query = select(Interruption).where(Interruption.placement_id == placement.id, Interruption.to_on.is_(None))
    last = db_session.scalars(query.order_by(Interruption.id.desc())).first()
    if last is not None and to_on < last.from_on:
        raise InvalidInput({"to_on": "end_before_start"})
    move(db_session, placement, "resume", actor=actor, role=role, clock=clock)
    if last is not None:
        last.to_on = to_on


def end_placement(db_session: Session, placement: Placement, *, actor: User, role: str, clock: Clock) -> None:
    """The placement ran to its last day. Ending twice changes nothing. Raises ``InvalidState`` before that day."""
    _lock(db_session, placement)
    if placement.state == "ended":
        return
    if placement.end_on is not None and today(clock) < placement.end_on:
        raise InvalidState("The last day is still to come. Stop the placement early, or change its last day first.")
    move(db_session, placement, "end", actor=actor, role=role, clock=clock)


def stop_early(db_session: Session, placement: Placement, *, reason: str, actor: User, role: str, clock: Clock) -> None:
    """The placement stopped today, before its last day. Raises ``InvalidInput`` without a reason."""
    _stop(db_session, placement, "stop_early", reason=reason, actor=actor, role=role, clock=clock)


def note_no_show(
    db_session: Session, placement: Placement, *, reason: str, actor: User, role: str, clock: Clock
) -> None:
    """Nobody came. Raises ``InvalidState`` before the first day and ``InvalidInput`` without a word on it."""
    if placement.start_on is None or today(clock) < placement.start_on:
        raise InvalidState("The first day is still to come. Nobody can be missing yet.")
    _stop(db_session, placement, "no_show", reason=reason, actor=actor, role=role, clock=clock)


def _stop(
    db_session: Session, placement: Placement, action: str, *, reason: str, actor: User, role: str, clock: Clock
) -> None:
    text = reason.strip()
    if not text:
        raise InvalidInput({"reason": "required"})
    if len(text) > TEXT_LIMIT:
        raise InvalidInput({"reason": "too_long"})
    _lock(db_session, placement)
    move(db_session, placement, action, actor=actor, role=role, clock=clock)
    placement.state_reason = text
    placement.stopped_on = today(clock)
    placement.application.period_end = today(clock) - timedelta(days=1)  # the student may go on elsewhere from today


def cancel_placement(db_session: Session, placement: Placement, *, actor: User, role: str, clock: Clock) -> None:
    """The placement never begins; the place it took is free again. Cancelling twice changes nothing.

    A student cancels by withdrawing the application, an office by calling it off here.
    """
    _lock(db_session, placement)
    if placement.state == "cancelled":
        return
    move(db_session, placement, "cancel", actor=actor, role=role, clock=clock)
    placement.stopped_on = today(clock)
    if role == "career_officer" and placement.application.state == "accepted":
        call_off(db_session, placement.application, actor=actor, clock=clock)


def cancel_for_application(
    db_session: Session, application: Application, *, actor: User, role: str, clock: Clock
) -> None:
    """An accepted application that ended has no placement ahead any more. Without one nothing happens."""
    placement = find_for_application(db_session, application.id)
    if placement is not None and placement.state in AHEAD:
        cancel_placement(db_session, placement, actor=actor, role=role, clock=clock)
