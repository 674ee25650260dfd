"""First contacts: a company asks a candidate, of whom it knows no name, to apply. Nothing commits here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.queries import find_application
from talentmatch.audit.operations import record
from talentmatch.clock import BRUSSELS, Clock, today
from talentmatch.companies.models import Company
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.invitation_queries import (
    find_invitation,
    invitation_count_of_company,
    invitation_count_of_profile,
    open_invitations_of_profile,
    open_invitations_of_vacancies,
)
from talentmatch.messaging.models import Invitation
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

TEXT_LIMIT = 1_000
ANSWER_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Caps:
    """How many first contacts there may be: by a company in a day, of a candidate in seven days."""

    company_day: int = 10
    candidate_week: int = 5


@dataclass(frozen=True, slots=True)
class Left:
    """How many first contacts are left: for a company today, and of a candidate for now."""

    company: int
    candidate: int


def left(db_session: Session, company_id: int, profile_id: int, caps: Caps, *, clock: Clock) -> Left:
    """What ``caps`` still allow; a day is a calendar day in Brussels, a week the last seven times 24 hours."""
    midnight = datetime.combine(today(clock), time(), tzinfo=BRUSSELS)
    by_company = invitation_count_of_company(db_session, company_id, midnight)
    of_candidate = invitation_count_of_profile(db_session, profile_id, clock.now() - timedelta(days=7))
    return Left(max(0, caps.company_day - by_company), max(0, caps.candidate_week - of_candidate))


def invite_candidate(
    db_session: Session, vacancy: Vacancy, profile: Profile, *, text: str, caps: Caps, actor: User, clock: Clock
) -> Invitation:
    """``profile`` is invited to apply for ``vacancy``. Inviting again changes nothing, whatever the first one became.

    Raises
    ------
    InvalidInput
        When ``text`` is empty or longer than 1,000 characters.
    InvalidState
        When the vacancy is not public, the candidate cannot be found or applied already, or a cap is reached.
    """
    text = text.strip()
    if not text:
        raise InvalidInput({"text": "required"})
    if len(text) > TEXT_LIMIT:
        raise InvalidInput({"text": "too_long"})
    _lock_both(db_session, vacancy, profile)
    known = find_invitation(db_session, vacancy.id, profile.id)
    if known is not None:
        return known
    _check_both(db_session, vacancy, profile)
    remaining = left(db_session, vacancy.company_id, profile.id, caps, clock=clock)
    if not remaining.company:
        raise InvalidState("You have invited as many candidates today as you may. Invite others tomorrow.")
    if not remaining.candidate:
        raise InvalidState("This candidate was invited often this week and is left in peace for some days.")
    invitation = Invitation(
        vacancy=vacancy, profile=profile, invited_by_id=actor.id, text=text, state="open", sent_at=clock.now()
    )
    db_session.add(invitation)
    record(db_session, "invitation.sent", invitation, actor=actor, clock=clock)
    return invitation


def _lock_both(db_session: Session, vacancy: Vacancy, profile: Profile) -> None:
    """Nobody else of the company invites, and nobody else invites the candidate, before the commit."""
    db_session.execute(select(Company.id).where(Company.id == vacancy.company_id).with_for_update(key_share=True))
    db_session.flush()
    db_session.refresh(profile, ["visible_since_at"], with_for_update={"of": Profile, "key_share": True})


def _check_both(db_session: Session, vacancy: Vacancy, profile: Profile) -> None:
    if vacancy.state != "published" or not vacancy.company.is_public:
        raise InvalidState("Only a published vacancy can be offered to candidates.")
    if not profile.is_visible or profile.user_id is None:
        raise InvalidState("This candidate cannot be invited.")
    application = find_application(db_session, vacancy.id, profile.id)
    if application is not None and application.sent_at is not None:
        raise InvalidState("This candidate has applied for this vacancy already.")


def decline_invitation(
    db_session: Session, invitation: Invitation, *, answer: str = "", actor: User, clock: Clock
) -> None:
    """The candidate does not apply now and may say why. Raises ``InvalidInput`` and ``InvalidState``."""
    if len(answer) > ANSWER_LIMIT:
        raise InvalidInput({"answer": "too_long"})
    _close(db_session, invitation, "not_now", actor=actor, clock=clock)
    invitation.answer = answer.strip()


def report_invitation(db_session: Session, invitation: Invitation, *, actor: User, clock: Clock) -> None:
    """The candidate reports the invitation; the report itself is made where reports are. Raises ``InvalidState``."""
    _close(db_session, invitation, "reported", actor=actor, clock=clock)


def end_invitations(db_session: Session, profile: Profile, *, actor: User | None, clock: Clock) -> None:
    """No invitation of ``profile`` waits for an answer: the candidate is not to be found any more."""
    for invitation in open_invitations_of_profile(db_session, profile.id):
        _close(db_session, invitation, "ended", actor=actor, clock=clock)


def end_invitations_of_vacancies(
    db_session: Session, vacancy_ids: Sequence[int], *, actor: User | None, clock: Clock
) -> None:
    """No invitation for one of the vacancies waits for an answer: they are no longer offered."""
    for invitation in open_invitations_of_vacancies(db_session, vacancy_ids):
        _close(db_session, invitation, "ended", actor=actor, clock=clock)


def _close(db_session: Session, invitation: Invitation, state: str, *, actor: User | None, clock: Clock) -> None:
    db_session.flush()
    db_session.refresh(invitation, ["state"], with_for_update={"of": Invitation})
    if invitation.state == state:
        return
    if invitation.state != "open":
        raise InvalidState("This invitation is answered already.")
    invitation.state = state
    invitation.answered_at = clock.now()
    record(db_session, f"invitation.{state}", invitation, actor=actor, clock=clock)
