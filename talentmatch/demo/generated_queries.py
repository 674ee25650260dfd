"""Reading what was generated, for measuring."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.companies.models import Company
from talentmatch.errors import NotFound
from talentmatch.placements.models import Placement
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy


def vacancies_by_company(db_session: Session) -> Sequence[tuple[int, int]]:
    """Number and company of every vacancy, those of a company beside each other."""
    query = select(Vacancy.id, Vacancy.company_id).order_by(Vacancy.company_id, Vacancy.id)
    return [(vacancy_id, company_id) for vacancy_id, company_id in db_session.execute(query)]


def all_profiles(db_session: Session) -> Sequence[Profile]:
    """Every profile, the first written first."""
    return db_session.scalars(select(Profile).order_by(Profile.id)).all()


def first_company_id(db_session: Session) -> int | None:
    """Number of the company that was written first."""
    return db_session.scalars(select(Company.id).order_by(Company.id)).first()


def things_of_first_profile(db_session: Session) -> Mapping[str, int]:
    """Numbers for addresses, by argument: of the first candidate's first application, and of a dossier of theirs.

    Raises ``NotFound`` without applications.
    """
    application = db_session.scalars(select(Application).order_by(Application.profile_id, Application.id)).first()
    if application is None:
        raise NotFound
    own = select(Placement.id).where(Placement.profile_id == application.profile_id)
    placement_id = db_session.scalars(own.order_by(Placement.id)).first()
    return {
        "application_id": application.id,
        "vacancy_id": application.vacancy_id,
        "company_id": application.company_id,
        "profile_id": application.profile_id,
        **({} if placement_id is None else {"placement_id": placement_id}),
    }
