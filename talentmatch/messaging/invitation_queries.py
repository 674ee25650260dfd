"""Reading invitations."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, contains_eager

from talentmatch.applications.models import Application
from talentmatch.errors import NotFound
from talentmatch.messaging.models import Invitation
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy


@dataclass(frozen=True, slots=True)
class InvitationAnswer:
    """An invitation and the number of the application that followed from it, if one was sent."""

    invitation: Invitation
    application_id: int | None


def find_invitation(db_session: Session, vacancy_id: int, profile_id: int) -> Invitation | None:
    """The invitation of a candidate for a vacancy, if there is one."""
    query = select(Invitation).where(Invitation.vacancy_id == vacancy_id, Invitation.profile_id == profile_id)
    return db_session.scalar(query)


def get_invitation_of_student(db_session: Session, invitation_id: int, user_id: int) -> Invitation:
    """The student's own invitation, with vacancy and company. Raises ``NotFound`` for another's."""
    query = (
        select(Invitation)
        .join(Invitation.profile)
        .join(Invitation.vacancy)
        .join(Vacancy.company)
        .where(Invitation.id == invitation_id, Profile.user_id == user_id)
        .options(
            contains_eager(Invitation.profile),
            contains_eager(Invitation.vacancy).contains_eager(Vacancy.company),
        )
    )
    invitation = db_session.scalar(query)
    if invitation is None:
        raise NotFound
    return invitation


def invitations_of_student(db_session: Session, user_id: int) -> Sequence[InvitationAnswer]:
    """A student's invitations, the last first, each with the application that followed from it."""
    query = _answered().join(Vacancy.company).where(Profile.user_id == user_id)
    query = query.options(contains_eager(Invitation.vacancy).contains_eager(Vacancy.company))
    return [
        InvitationAnswer(found, applied) for found, applied in db_session.execute(query.order_by(Invitation.id.desc()))
    ]


def invitations_for_vacancy(db_session: Session, vacancy_id: int) -> Sequence[InvitationAnswer]:
    """Whom a company invited for a vacancy, the last first; candidates who withdrew their consent only once they
    applied."""
    query = (
        _answered()
        .where(Invitation.vacancy_id == vacancy_id)
        .where(Profile.visible_since_at.is_not(None) | Application.id.is_not(None))
        .options(contains_eager(Invitation.vacancy))
    )
    return [
        InvitationAnswer(found, applied) for found, applied in db_session.execute(query.order_by(Invitation.id.desc()))
    ]


def _answered() -> Select[Invitation, int]:
    applied = (
        (Application.vacancy_id == Invitation.vacancy_id)
        & (Application.profile_id == Invitation.profile_id)
        & Application.sent_at.is_not(None)
    )
    return (
        select(Invitation, Application.id)
        .join(Invitation.profile)
        .join(Invitation.vacancy)
        .outerjoin(Application, applied)
        .options(contains_eager(Invitation.profile))
    )


def open_invitation_count(db_session: Session, user_id: int) -> int:
    """How many invitations wait for a student's answer."""
    applied = (
        select(Application.id)
        .where(
            Application.vacancy_id == Invitation.vacancy_id,
            Application.profile_id == Invitation.profile_id,
            Application.sent_at.is_not(None),
        )
        .exists()
    )
    query = (
        select(func.count())
        .select_from(Invitation)
        .join(Invitation.profile)
        .join(Invitation.vacancy)
        .where(Profile.user_id == user_id, Invitation.state == "open", Vacancy.state == "published", ~applied)
    )
    return db_session.scalar(query) or 0


def open_invitations_of_vacancies(db_session: Session, vacancy_ids: Iterable[int]) -> Sequence[Invitation]:
    """The invitations to apply for one of the vacancies that wait for an answer."""
    query = select(Invitation).where(Invitation.vacancy_id.in_(list(vacancy_ids)), Invitation.state == "open")
    return db_session.scalars(query.order_by(Invitation.id)).all()


def open_invitations_of_profile(db_session: Session, profile_id: int) -> Sequence[Invitation]:
    """The invitations of a candidate that wait for an answer."""
    query = select(Invitation).where(Invitation.profile_id == profile_id, Invitation.state == "open")
    return db_session.scalars(query.order_by(Invitation.id)).all()


def invitation_count_of_company(db_session: Session, company_id: int, since: datetime) -> int:
    """How many candidates a company invited from ``since`` on, for all its vacancies."""
    query = select(func.count()).select_from(Invitation).join(Invitation.vacancy)
    return db_session.scalar(query.where(Vacancy.company_id == company_id, Invitation.sent_at >= since)) or 0


def invitation_count_of_profile(db_session: Session, profile_id: int, since: datetime) -> int:
    """How often a candidate was invited after ``since``, by all companies."""
    query = select(func.count()).where(Invitation.profile_id == profile_id, Invitation.sent_at > since)
    return db_session.scalar(query) or 0
