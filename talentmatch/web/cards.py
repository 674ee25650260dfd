"""Ranked values → what the card macros of ``templates/components`` take."""

from dataclasses import replace
from typing import Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from talentmatch.matches.ranked import RankedCandidate, RankedVacancy
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from talentmatch.web.conditions import sentence_about_candidate, sentence_for_student
from talentmatch.web.labels import label, language_name
from talentmatch.web.templating import date_words


def vacancy_card(ranked: RankedVacancy, *, url: str, explanation_url: str) -> dict[str, Any]:
    """A ranked vacancy for ``match_card``."""
    vacancy = ranked.vacancy
    return {
        **vacancy_head(vacancy, url=url),
        "reasons": ranked.reasons,
        "rank": ranked.rank,
        "explanation_url": explanation_url,
        "conditions": [sentence_for_student(unmet) for unmet in ranked.unmet],
    }


def vacancy_head(vacancy: Vacancy, *, url: str) -> dict[str, Any]:
    """What, who and where of a vacancy, for ``match_card`` and lists."""
    company = vacancy.company
    return {
        "id": vacancy.id,
        "title": vacancy.title,
        "language": vacancy.text_language,
        "url": url,
        "company": company.name,
        "company_url": url_for("public.company", company_id=company.id),
        "place": place_words(vacancy),
        "tags": [] if company.campus else [_("off campus")],
        "facts": vacancy_facts(vacancy),
    }


def place_words(vacancy: Vacancy) -> str:
    """Where a vacancy is: campus and municipality."""
    campus = vacancy.company.campus
    if campus is not None and campus.municipality == vacancy.municipality:
        return f"{campus.name}, {vacancy.municipality}"
    return vacancy.municipality


def vacancy_facts(vacancy: Vacancy) -> list[str]:
    """Kind, period, way of working and pay, as short words."""
    facts = [label("vacancy_kind", vacancy.kind), period_words(vacancy), label("remote", vacancy.remote)]
    if vacancy.paid:
        facts.append(_("paid"))
    return [fact for fact in facts if fact]


def period_words(vacancy: Vacancy) -> str:
    """When a vacancy runs: "12 weeks from 8 February 2027"."""
    start, end = vacancy.period_start, vacancy.period_end
    if start and end:
        weeks = max(1, round((end - start).days / 7))
        return ngettext("%(num)s week from %(start)s", "%(num)s weeks from %(start)s", weeks, start=date_words(start))
    if start:
        return _("from %(start)s", start=date_words(start))
    return ""


def candidate_card(ranked: RankedCandidate, *, url: str, explanation_url: str) -> dict[str, Any]:
    """A ranked candidate for ``candidate_card``: no name, no contact, nothing of what they lack."""
    return {
        "reasons": replace(ranked.reasons, missing=()),
        "id": ranked.profile.id,
        "url": url,
        "pseudonym": pseudonym(ranked.profile),
        "rank": ranked.rank,
        "facts": candidate_facts(ranked.profile),
        "explanation_url": explanation_url,
        "conditions": [sentence_about_candidate(unmet) for unmet in ranked.unmet],
    }


def pseudonym(profile: Profile) -> str:
    """How a candidate is called before an application."""
    return _("Candidate %(number)s", number=profile.id)


def candidate_facts(profile: Profile) -> list[str]:
    """Programme, level, place, languages and time of a candidate, as short words."""
    languages = ", ".join(f"{language_name(level['lang'])} {level['cefr']}" for level in profile.languages)
    facts = [
        profile.programme,
        label("study_level", profile.study_level),
        profile.municipality,
        languages,
        _("free from %(day)s", day=date_words(profile.available_from)) if profile.available_from else "",
    ]
    return [fact for fact in facts if fact]
