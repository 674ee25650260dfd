"""Row → document: THE list of fields that the matcher may read, and the conditions that stand beside it.

The matcher never reads a name, address, age, origin, photo, permit or language level. Those that are hard conditions
go into ``conditions``, apart from the relevance, stated and liftable.
"""

from talentmatch.matches.conditions import CandidateConditions, VacancyConditions
from talentmatch.matching.documents import Document
from talentmatch.matching.reading.seniority import own_experience, stated_experience
from talentmatch.places import Locality, Place, find_place, locality_by_postal_code
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

#: Columns of a profile and of a vacancy whose words may count. Everything else never reaches the matcher.
PROFILE_FIELDS_READ = ("programme", "skills", "text", "text_language")
VACANCY_FIELDS_READ = ("title", "required_skills", "desired_skills", "description", "text_language")


def candidate_document(profile: Profile) -> Document:
    """``profile`` as the matcher sees it: what the person studies, can and tells."""
    return Document(
        id=str(profile.id),
        language=profile.text_language,
        title=profile.programme,
        skills=tuple(profile.skills),
        text=profile.text,
    )


def vacancy_document(vacancy: Vacancy) -> Document:
    """``vacancy`` as the matcher sees it: title, skills asked and description."""
    return Document(
        id=str(vacancy.id),
        language=vacancy.text_language,
        title=vacancy.title,
        skills=(*vacancy.required_skills, *vacancy.desired_skills),
        text=vacancy.description,
    )


def candidate_conditions(profile: Profile) -> CandidateConditions:
    """What ``profile`` wants and may, for the hard conditions."""
    place = _place(profile.municipality, profile.postal_code)
    return CandidateConditions(
        kinds_wanted=frozenset(profile.kinds_wanted),
        languages={level["lang"]: level["cefr"] for level in profile.languages},
        available_from=profile.available_from,
        available_to=profile.available_to,
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        mobility_km=profile.mobility_km,
        permit_group=profile.permit_group,
        study_level=profile.study_level,
        experience_years=_years_of(profile),
    )


def vacancy_conditions(vacancy: Vacancy) -> VacancyConditions:
    """What ``vacancy`` asks and offers, for the hard conditions."""
    place = _place(vacancy.municipality, vacancy.postal_code)
    return VacancyConditions(
        kind=vacancy.kind,
        working_languages={level["lang"]: level["cefr"] for level in vacancy.working_languages},
        period_start=vacancy.period_start,
        period_end=vacancy.period_end,
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        remote=vacancy.remote,
        sponsors_permit=vacancy.sponsors_permit,
        study_levels=frozenset(vacancy.study_levels),
        insists_on_study_level=vacancy.insists_on_study_level,
        paid=vacancy.paid,
        experience_years=_years_asked(vacancy),
    )


def _years_of(profile: Profile) -> float | None:
    """Years of experience that ``profile`` names, 0 when it names none; ``None`` when it cannot be told."""
    text = "\n".join((profile.text, *profile.skills))
    own = own_experience(text)
    return None if own.is_open or not text.strip() else own.years or 0.0


def _years_asked(vacancy: Vacancy) -> float | None:
    return stated_experience("\n".join((vacancy.description, *vacancy.required_skills))).years


def _place(municipality: str, postal_code: str) -> Place | Locality | None:
    """Where something is: the village of its postal code, else the centre of its municipality."""
    return locality_by_postal_code(postal_code) or (find_place(municipality) if municipality else None)
