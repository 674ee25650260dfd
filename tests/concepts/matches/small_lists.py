"""Short ways to make vacancies and to read ranked lists, for the tests of the bridge."""

from typing import Any

from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.companies.models import Company
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.queries import RankingFilter, ranked_candidates, ranked_vacancies
from talentmatch.matches.ranked import RankedCandidate, RankedList, RankedVacancy
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

PYTHON_TEXT = "Je schrijft webapplicaties in Python en Flask."


def open_vacancy(db_session: Session, company: Company, clock: Clock, **values: Any) -> Vacancy:
    """A published vacancy about Python, but for ``values``; the caller commits."""
    given = {
        "kind": "internship",
        "title": "Ontwikkelaar",
        "description": PYTHON_TEXT,
        "text_language": "nl",
        "remote": "hybrid",
        "state": "published",
        "published_at": clock.now(),
        "created_at": clock.now(),
        "updated_at": clock.now(),
    }
    vacancy = Vacancy(company=company, **{**given, **values})
    db_session.add(vacancy)
    return vacancy


def list_for(db_session: Session, live_index: LiveIndex, profile: Profile, **filters: Any) -> RankedList[RankedVacancy]:
    """The student's list in Dutch."""
    return ranked_vacancies(db_session, live_index, profile, RankingFilter(**filters), locale="nl")


def vacancy_ids(db_session: Session, live_index: LiveIndex, profile: Profile, **filters: Any) -> list[int]:
    """Numbers of the vacancies in the student's list, in its order."""
    return [item.vacancy.id for item in list_for(db_session, live_index, profile, **filters).items]


def candidates_for(
    db_session: Session, live_index: LiveIndex, vacancy: Vacancy, **filters: Any
) -> RankedList[RankedCandidate]:
    """The company's list in Dutch."""
    return ranked_candidates(db_session, live_index, vacancy, RankingFilter(**filters), locale="nl")


def profile_ids(db_session: Session, live_index: LiveIndex, vacancy: Vacancy, **filters: Any) -> list[int]:
    """Numbers of the profiles in the company's list, in its order."""
    return [item.profile.id for item in candidates_for(db_session, live_index, vacancy, **filters).items]
