"""A public vacancy as a JobPosting of schema.org, for search engines and boards; ``exchange/job_posting.py`` reads it.

Fields and values: schema.org/JobPosting, and what Google asks of it (developers.google.com, "Job posting"). Only what
the vacancy says is said: an amount of pay, for instance, is not known here. What schema.org has no word for (the last
day, hybrid work, whether a level is insisted on, permits) stays on the page.
"""

from collections.abc import Mapping
from datetime import datetime, time
from html import escape
from typing import Any

from talentmatch.clock import BRUSSELS
from talentmatch.companies.models import Company
from talentmatch.places import find_place
from talentmatch.vacancies.models import Vacancy

#: Below so many hours a week a job is part-time.
FULL_TIME_HOURS = 35
_PAID: Mapping[str, str] = {"nl": "betaald", "en": "paid", "fr": "rémunéré", "de": "bezahlt"}
_CREDENTIALS: Mapping[str, str] = {
    "graduaat": "associate degree",
    "bachelor_prof": "bachelor degree",
    "bachelor_acad": "bachelor degree",
    "master": "postgraduate degree",
    "phd": "postgraduate degree",
}


def job_posting(vacancy: Vacancy, *, url: str, site_name: str) -> dict[str, Any]:
    """The JobPosting of ``vacancy``, whose page has the absolute address ``url``; a value that is empty is left out."""
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "url": url,
        "identifier": {"@type": "PropertyValue", "name": site_name, "value": str(vacancy.id)},
        "title": vacancy.title,
        "description": _html(vacancy.description or vacancy.title),
        "datePosted": _day(vacancy.published_at),
        "validThrough": _end_of_day(vacancy),
        "additionalType": vacancy.kind,
        "employmentType": _employment_types(vacancy),
        "hiringOrganization": _organisation(vacancy.company),
        "industry": vacancy.company.sector,
        "jobLocation": _place(vacancy),
        **_remote(vacancy),
        "directApply": True,
        "totalJobOpenings": max(1, vacancy.positions - vacancy.places_taken),
        "jobStartDate": vacancy.period_start.isoformat() if vacancy.period_start else "",
        "workHours": f"{vacancy.hours_per_week} hours a week" if vacancy.hours_per_week else "",
        "jobBenefits": _PAID[vacancy.text_language] if vacancy.paid else "",
        "skills": [*vacancy.required_skills, *map(_welcome, vacancy.desired_skills)],
        "qualifications": [_language(level) for level in vacancy.working_languages],
        "educationRequirements": _education(vacancy),
    }
    return {name: value for name, value in posting.items() if value not in ("", [], {}, None)}


def _html(text: str) -> str:
    """Plain text as the HTML that readers of JobPosting expect: paragraphs and line breaks."""
    paragraphs = [part for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
    return "".join(f"<p>{escape(part.strip(), quote=False).replace(chr(10), '<br>')}</p>" for part in paragraphs)


def _day(moment: datetime | None) -> str:
    return "" if moment is None else moment.astimezone(BRUSSELS).date().isoformat()


def _end_of_day(vacancy: Vacancy) -> str:
    if vacancy.expires_on is None:
        return ""
    return datetime.combine(vacancy.expires_on, time(23, 59, 59), BRUSSELS).isoformat()


def _employment_types(vacancy: Vacancy) -> list[str]:
    if vacancy.kind == "internship":
        return ["INTERN"]
    if vacancy.kind == "student_job":
        return ["PART_TIME", "TEMPORARY"]
    if vacancy.kind in {"thesis", "research"}:
        return ["OTHER"]
    if vacancy.hours_per_week is None:
        return []
    return ["FULL_TIME" if vacancy.hours_per_week >= FULL_TIME_HOURS else "PART_TIME"]


def _organisation(company: Company) -> dict[str, str]:
    website = company.website if company.website.startswith(("https://", "http://")) else ""
    return {"@type": "Organization", "name": company.name} | ({"sameAs": website} if website else {})


def _place(vacancy: Vacancy) -> dict[str, Any]:
    if not vacancy.municipality:
        return {}
    place = find_place(vacancy.municipality)
    address = {"@type": "PostalAddress", "addressLocality": vacancy.municipality, "postalCode": vacancy.postal_code}
    if place is not None and place.nis:
        address |= {"addressRegion": place.province, "addressCountry": "BE"}
    return {"@type": "Place", "address": {name: value for name, value in address.items() if value}}


def _remote(vacancy: Vacancy) -> dict[str, Any]:
    """TELECOMMUTE says that nobody ever has to come; then where one may live has to be said too."""
    if vacancy.remote != "full":
        return {}
    country = {"@type": "Country", "name": "Belgium"}
    return {"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": country}


def _welcome(skill: str) -> dict[str, str]:
    return {"@type": "DefinedTerm", "name": skill, "disambiguatingDescription": "welcome, not required"}


def _language(level: Mapping[str, str]) -> dict[str, str]:
    return {
        "@type": "EducationalOccupationalCredential",
        "credentialCategory": "language",
        "competencyRequired": f"{level['lang']} {level['cefr']}",
    }


def _education(vacancy: Vacancy) -> list[dict[str, Any]]:
    """One credential for each level, about all fields of study; one about the fields where no level is asked."""
    fields = [
        {"@type": "DefinedTerm", "name": code.replace("_", " "), "termCode": code} for code in vacancy.study_fields
    ]
    about = {"about": fields} if fields else {}
    levels = [_level(code) | about for code in vacancy.study_levels]
    return levels or ([{"@type": "EducationalOccupationalCredential"} | about] if fields else [])


def _level(code: str) -> dict[str, Any]:
    category = {"credentialCategory": _CREDENTIALS[code]} if code in _CREDENTIALS else {}
    return {"@type": "EducationalOccupationalCredential", **category, "educationalLevel": code}
