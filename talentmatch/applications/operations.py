"""Writing applications. Every change leaves an audit line; nothing commits here.

Rows are locked in one order (candidate, application, vacancy), so that two people who act at once wait for each other
and never lock each other out. SQLite has one writer, who begins before anything is read (``database.py``).
"""

from datetime import date

from sqlalchemy import func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.applications.transitions import (
    COMPANY,
    HOLDS_PLACE,
    SERVICE,
    STUDENT,
    TRANSITIONS,
    WAITING,
    Transition,
)
from talentmatch.audit.operations import record
from talentmatch.choices import DECLINE_REASONS, TEXT_LIMIT
from talentmatch.clock import Clock, today
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import fill_vacancy
from talentmatch.workdays import add_working_days

MOTIVATION_LIMIT = 4_000


def apply_for(
    db_session: Session, vacancy: Vacancy, profile: Profile, *, motivation: str, actor: User, clock: Clock
) -> Application:
    """``profile`` has applied for ``vacancy``; the same again, or both at once, changes nothing.

    Raises
    ------
    InvalidInput
        When the motivation is too long.
    InvalidState
        When the vacancy takes no applications.
    """
    application = application_of(db_session, vacancy, profile, clock=clock)
    if application.state in TRANSITIONS["send"].starts:
        send(db_session, application, motivation=motivation, actor=actor, clock=clock)
    return application


def send(db_session: Session, application: Application, *, motivation: str, actor: User, clock: Clock) -> None:
    """``application`` is with the company and its clock runs; `apply_for` says what it raises."""
    if len(motivation) > MOTIVATION_LIMIT:
        raise InvalidInput({"motivation": "too_long"})
    check_takes_applications(db_session, application.vacancy)
    application.motivation = motivation.strip()
    application.decline_reason, application.answer_text, application.decided_by_id = None, "", None
    application.answered_at = application.seen_at = None
    move(db_session, application, "send", actor=actor, role=STUDENT, clock=clock)


def application_of(db_session: Session, vacancy: Vacancy, profile: Profile, *, clock: Clock) -> Application:
    """The one row of the pair, locked; of two that are made at once the second waits and finds the first."""
    query = select(Application).where(Application.vacancy_id == vacancy.id, Application.profile_id == profile.id)
    locked = query.with_for_update(of=Application).execution_options(populate_existing=True)
    found = db_session.scalar(locked)
    if found is not None:
        return found
    try:
        with db_session.begin_nested():
            made = Application(
                vacancy=vacancy,
                profile=profile,
                company_id=vacancy.company_id,
                state="draft",
                created_at=clock.now(),
                updated_at=clock.now(),
            )
            db_session.add(made)
    except IntegrityError:
        return db_session.scalars(locked).one()
    return made


def check_takes_applications(db_session: Session, vacancy: Vacancy) -> None:
    """Raise ``InvalidState`` when ``vacancy`` is not open, has no place left or waits with too many unanswered."""
    if vacancy.state != "published" or not vacancy.company.is_public:
        raise InvalidState("This vacancy is no longer open. Look for another one in your list.")
    if vacancy.places_taken >= vacancy.positions:
        raise InvalidState("All places of this vacancy are taken. Look for another one in your list.")
    if vacancy.capacity is None:
        return
    db_session.execute(select(Vacancy.id).where(Vacancy.id == vacancy.id).with_for_update())
    if unanswered_count(db_session, vacancy.id) >= vacancy.capacity:
        raise InvalidState("This vacancy takes no applications for now: the company answers those it has first.")


def unanswered_count(db_session: Session, vacancy_id: int) -> int:
    """How many applications for a vacancy wait for the company."""
    query = select(func.count()).where(Application.vacancy_id == vacancy_id, Application.state.in_(WAITING))
    return db_session.scalar(query) or 0


def move(
    db_session: Session,
    application: Application,
    action: str,
    *,
    actor: User | None,
    role: str,
    clock: Clock,
    reason: str | None = None,
    text: str = "",
) -> None:
    """``application`` has taken one step of the table, and the audit trail says who took it.

    ``accept`` and ``withdraw`` have operations of their own, for they take and free a place.

    Raises
    ------
    InvalidState
        When it is in another state by now, ``role`` may not, or a person would have to decide.
    """
    step = TRANSITIONS[action]
    lock(db_session, application)
    if application.state not in step.starts or role not in step.who:
        raise InvalidState("The application is in another state by now. Reload the page and look again.")
    if actor is None and role != SERVICE:
        raise InvalidState("A person must take this decision.")
    decided_by_id = None if actor is None else actor.id
    _set_clock(application, step, clock)
    application.state = step.end
    application.updated_at = clock.now()
    if step.end in {"declined", "withdrawn", "no_answer"}:
        application.closed_at = clock.now()
    if step.end == "declined":
        application.decline_reason, application.decided_by_id = reason, decided_by_id
    if text:
        application.answer_text = text
    details = {"reason": reason} if reason else None
    record(db_session, f"application.{action}", application, actor=actor, clock=clock, details=details)


def lock(db_session: Session, application: Application) -> None:
    """``application`` is as the database holds it now, and nobody else changes it before the commit."""
    db_session.flush()
    db_session.refresh(application, with_for_update={"of": Application})


def _set_clock(application: Application, step: Transition, clock: Clock) -> None:
    now = clock.now()
    if step.end == "sent" or step.starts == {"draft"}:
        application.sent_at, application.closed_at = now, None
    if step.end == "seen" or (step.is_answer and application.seen_at is None):
        application.seen_at = now  # who answers has looked
    if step.is_answer and application.state in WAITING and application.answered_at is None:
        application.answered_at = now
    if step.clock == "starts":
        application.answer_due_on = add_working_days(today(clock), application.vacancy.company.reply_days)
    if step.clock == "stops":
        application.answer_due_on = None


def decline(
    db_session: Session, application: Application, *, reason: str, text: str = "", actor: User, role: str, clock: Clock
) -> None:
    """The company said no, with a reason. Raises ``InvalidInput`` without one and ``InvalidState``."""
    if reason not in DECLINE_REASONS:
        raise InvalidInput({"reason": "required" if not reason else "not_a_choice"})
    if reason == "other" and not text.strip():
        raise InvalidInput({"text": "required"})
    _check_text(text)
    move(db_session, application, "decline", actor=actor, role=role, clock=clock, reason=reason, text=text.strip())


def offer(
    db_session: Session, application: Application, *, text: str = "", actor: User, role: str, clock: Clock
) -> None:
    """The company offers the place. Raises ``InvalidState`` when no place is left."""
    _check_text(text)
    vacancy = application.vacancy
    if vacancy.places_taken >= vacancy.positions:
        raise InvalidState("All places of this vacancy are taken. Raise the number of places first.")
    move(db_session, application, "offer", actor=actor, role=role, clock=clock, text=text.strip())


def offer_directly(db_session: Session, application: Application, *, text: str, actor: User, clock: Clock) -> None:
    """The company offers a place that nobody had to apply for. The candidate answers as to any other offer."""
    _check_text(text)
    move(db_session, application, "offer_directly", actor=actor, role=COMPANY, clock=clock, text=text.strip())


def _check_text(text: str) -> None:
    if len(text) > TEXT_LIMIT:
        raise InvalidInput({"text": "too_long"})


def accept(db_session: Session, application: Application, *, actor: User, clock: Clock) -> bool:
    """The candidate takes the place that was offered; the last place given closes the vacancy as filled.

    Whether it was taken now: accepting what is accepted changes nothing.

    Raises
    ------
    InvalidState
        When somebody else has the last place, or the candidate has an internship in that period already.
    """
    vacancy = application.vacancy
    if application.state == "offered":
        _lock_candidate(db_session, application.profile_id)
        _check_one_internship(db_session, application, *_period_left(vacancy, today(clock)))
    lock(db_session, application)
    if application.state == "accepted":
        return False
    if application.state == "offered":
        take_place(db_session, vacancy)
    application.period_start, application.period_end = _period_left(vacancy, today(clock))
    move(db_session, application, "accept", actor=actor, role=STUDENT, clock=clock)
    if vacancy.places_taken >= vacancy.positions and vacancy.state == "published":
        fill_vacancy(db_session, vacancy, actor=actor, clock=clock)
    return True


def take_place(db_session: Session, vacancy: Vacancy) -> None:
    """One more place of ``vacancy`` is taken: counted and checked in one statement, so that it is given once."""
    taken = (
        update(Vacancy)
        .where(Vacancy.id == vacancy.id, Vacancy.places_taken < Vacancy.positions)
        .values(places_taken=Vacancy.places_taken + 1)
        .execution_options(synchronize_session=False)
    )
    if not db_session.connection().execute(taken).rowcount:
        raise InvalidState("All places of this vacancy are taken. Ask the company whether there is another one.")
    db_session.refresh(vacancy, ["places_taken", "state"])


def free_place(db_session: Session, vacancy: Vacancy) -> None:
    """One place of ``vacancy`` is free again."""
    freed = (
        update(Vacancy)
        .where(Vacancy.id == vacancy.id, Vacancy.places_taken > 0)
        .values(places_taken=Vacancy.places_taken - 1)
        .execution_options(synchronize_session=False)
    )
    db_session.connection().execute(freed)
    db_session.refresh(vacancy, ["places_taken"])


def _lock_candidate(db_session: Session, profile_id: int) -> None:
    """Nobody else accepts for this candidate before the commit."""
    db_session.execute(select(Profile.id).where(Profile.id == profile_id).with_for_update())


def _period_left(vacancy: Vacancy, day: date) -> tuple[date | None, date | None]:
    """What is left on ``day`` of the period of ``vacancy``; the whole of it when it is past."""
    start, end = vacancy.period_start, vacancy.period_end
    if start is None or start >= day or (end is not None and end < day):
        return start, end
    return day, end


def _check_one_internship(db_session: Session, application: Application, start: date | None, end: date | None) -> None:
    """Raise ``InvalidState`` when the candidate holds another internship in the period."""
    if application.vacancy.kind != "internship":
        return
    query = (
        select(func.count())
        .select_from(Application)
        .join(Application.vacancy)
        .where(
            Application.profile_id == application.profile_id,
            Application.id != application.id,
            Application.state.in_(HOLDS_PLACE),
            Vacancy.kind == "internship",
        )
    )
    if end is not None:
        query = query.where(or_(Application.period_start.is_(None), Application.period_start <= end))
    if start is not None:
        query = query.where(or_(Application.period_end.is_(None), Application.period_end >= start))
    if db_session.scalar(query):
        raise InvalidState("You have accepted another internship in this period. Withdraw from that one first.")


def withdraw(db_session: Session, application: Application, *, actor: User, clock: Clock) -> None:
    """The candidate asks no more; a place they had accepted is free again. Withdrawing twice changes nothing."""
    lock(db_session, application)
    if application.state == "withdrawn":
        return
    held_place = application.state in HOLDS_PLACE
    move(db_session, application, "withdraw", actor=actor, role=STUDENT, clock=clock)
    if held_place:
        free_place(db_session, application.vacancy)


def call_off(
    db_session: Session, application: Application, *, actor: User, clock: Clock, reason: str = "cancelled"
) -> None:
    """A career office ended it, for what was applied for is no longer on offer (a company was banned)."""
    lock(db_session, application)
    held_place = application.state in HOLDS_PLACE
    move(db_session, application, "call_off", actor=actor, role="career_officer", clock=clock, reason=reason)
    if held_place:
        free_place(db_session, application.vacancy)


def lapse(db_session: Session, application: Application, *, clock: Clock) -> None:
    """The company's term is over and nobody answered."""
    move(db_session, application, "lapse", actor=None, role=SERVICE, clock=clock)
