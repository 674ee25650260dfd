"""From a placement to a job: an offer to one person, of which nothing is ever public."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.applications.operations import application_of, lock, offer_directly
from talentmatch.applications.queries import find_application
from talentmatch.clock import Clock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.placements.models import Placement
from talentmatch.vacancies.operations import VacancyContent, create_direct_vacancy
from talentmatch.vacancies.queries import find_by_source

#: Where vacancies come from that were offered to one person; the number of the placement is their external id.
SOURCE = "job_offer"
#: States of a placement from which a job can be offered.
MAY_OFFER = frozenset({"started", "interrupted", "ended"})
LETTER_LIMIT = 4_000


@dataclass(frozen=True, slots=True)
class JobOffer:
    """What a company offers. ``letter`` is what the candidate reads, in ``text_language``."""

    title: str
    letter: str
    start_on: date | None
    hours_per_week: int | None


def find_job_offer(db_session: Session, placement: Placement) -> Application | None:
    """The offer that was made after ``placement``, if there is one."""
    vacancy = find_by_source(db_session, SOURCE, str(placement.id))
    if vacancy is None:
        return None
    return find_application(db_session, vacancy.id, placement.profile_id)


def offer_job(db_session: Session, placement: Placement, offer: JobOffer, *, actor: User, clock: Clock) -> Application:
    """The student of ``placement`` is offered a job at the host; offering twice makes one offer.

    Nothing commits here; `web/application_steps.py` tells the student.

    Raises
    ------
    InvalidInput
        When the title or letter is missing or too long, or the hours are none.
    InvalidState
        When the placement did not begin, was stopped, or its company is banned.
    """
    lock(db_session, placement.application)
    known = find_job_offer(db_session, placement)
    if known is not None:
        return known
    if placement.state not in MAY_OFFER:
        raise InvalidState("A job can be offered once the placement has begun.")
    if not offer.letter.strip():
        raise InvalidInput({"letter": "required"})
    if len(offer.letter) > LETTER_LIMIT:
        raise InvalidInput({"letter": "too_long"})
    before = placement.application.vacancy
    content = VacancyContent(
        kind="job",
        title=offer.title.strip(),
        description=offer.letter.strip(),
        required_skills=tuple(before.required_skills),
        text_language=before.text_language,
        working_languages=tuple(before.working_languages),
        municipality=before.municipality,
        postal_code=before.postal_code,
        remote=before.remote,
        period_start=offer.start_on,
        hours_per_week=offer.hours_per_week,
        paid=True,
    )
    vacancy = create_direct_vacancy(
        db_session, before.company, content, source=SOURCE, external_id=str(placement.id), actor=actor, clock=clock
    )
    db_session.flush()
    application = application_of(db_session, vacancy, placement.profile, clock=clock)
    offer_directly(db_session, application, text=offer.letter, actor=actor, clock=clock)
    return application
