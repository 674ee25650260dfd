"""The older Europass layout: a ``SkillsPassport`` of Cedefop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talentmatch.cv.language_levels import cefr_in, middle_level
from talentmatch.cv.language_names import language_code
from talentmatch.cv.safe_xml import at, attribute, children, descendants, text_at
from talentmatch.cv.skills import skills_in
from talentmatch.cv.structured import StructuredCv, joined

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from talentmatch.cv.profile import ProposedProfile

_SKILL_PARTS = ("Computer", "JobRelated", "Communication", "Organisational", "Other")


def read_passport(root: Element) -> ProposedProfile:
    """The profile proposed by a ``SkillsPassport`` element; birth date, nationality, sex and photo are never taken."""
    cv = StructuredCv("europass")
    locale = attribute(root, "locale").lower()
    cv.language = locale if locale in {"nl", "en", "fr", "de"} else ""
    learner = at(root, "LearnerInfo")
    if learner is not None:
        _identification(cv, at(learner, "Identification"))
        cv.title = text_at(learner, "Headline/Description/Label")
        for work in descendants(learner, "WorkExperience"):
            cv.experience += _work(work)
        for study in descendants(learner, "Education"):
            cv.education += _study(study)
        _skills(cv, at(learner, "Skills"))
        for achievement in descendants(learner, "Achievement"):
            cv.other += [text_at(achievement, "Title/Label"), text_at(achievement, "Description")]
    return cv.proposed()


def _identification(cv: StructuredCv, person: Element | None) -> None:
    address = at(person, "ContactInfo/Address/Contact")
    cv.municipality = text_at(address, "Municipality")
    name = joined(text_at(person, "PersonName/FirstName"), text_at(person, "PersonName/Surname"), by=" ")
    place = joined(text_at(address, "PostalCode"), cv.municipality, by=" ")
    cv.contact = [name, joined(text_at(address, "AddressLine"), place), text_at(person, "ContactInfo/Email/Contact")]
    phones = at(person, "ContactInfo/TelephoneList")
    if phones is not None:
        cv.contact += [text_at(phone, "Contact") for phone in children(phones, "Telephone")]


def _work(work: Element) -> list[str]:
    head = joined(text_at(work, "Position/Label"), text_at(work, "Employer/Name"), _period(at(work, "Period")))
    return [head, text_at(work, "Activities")]


def _study(study: Element) -> list[str]:
    title = text_at(study, "Title") or text_at(study, "Title/Label")
    head = joined(title, text_at(study, "Organisation/Name"), _period(at(study, "Period")))
    return [head, text_at(study, "Activities")]


def _period(period: Element | None) -> str:
    dates = [at(period, "From"), at(period, "To")]
    return joined(*(attribute(date, "year") for date in dates if date is not None), by=" – ")


def _skills(cv: StructuredCv, skills: Element | None) -> None:
    if skills is None:
        return
    for tongue in descendants(skills, "MotherTongue"):
        _language(cv, tongue, "C2")
    for foreign in descendants(skills, "ForeignLanguage"):
        proficiency = at(foreign, "ProficiencyLevel")
        scores = [(part.text or "").strip() for part in proficiency] if proficiency is not None else []
        _language(cv, foreign, middle_level(scores) or cefr_in(" ".join(scores)))
    for name in _SKILL_PARTS:
        for part in children(skills, name):
            description = text_at(part, "Description")
            cv.skills += skills_in(tuple(description.split("\n")))
            cv.other.append(description)


def _language(cv: StructuredCv, element: Element, level: str | None) -> None:
    label, code = text_at(element, "Description/Label"), text_at(element, "Description/Code")
    known = language_code(code) or language_code(label)
    cv.language_lines.append(joined(label or code, level or "", by=": "))
    if known:
        cv.languages.append((known, level))
