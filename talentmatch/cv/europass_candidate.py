"""The Europass layout since 2020: an HR-XML ``Candidate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talentmatch.cv.language_levels import middle_level
from talentmatch.cv.language_names import language_code
from talentmatch.cv.safe_xml import at, attribute, children, descendants, local_name, plain_lines, text_at
from talentmatch.cv.structured import StructuredCv, joined

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from talentmatch.cv.profile import ProposedProfile

_TEXTS_OF_OTHERS = {"Title", "Description", "FormattedPublicationDescription", "Reference"}
_OTHER_SECTIONS = (
    "PublicationHistory",
    "Projects",
    "VoluntaryWorks",
    "CourseCertifications",
    "SocialAndPoliticalActivities",
    "NetworksAndMemberships",
    "ConferencesAndSeminars",
    "CommunicationAndInterpersonalSkills",
    "OrganisationalSkills",
    "Others",
)


def read_candidate(root: Element) -> ProposedProfile:
    """The profile proposed by a ``Candidate`` element; nationality, birth date, sex and picture are never taken."""
    cv = StructuredCv("europass")
    person, profile = at(root, "CandidatePerson"), at(root, "CandidateProfile")
    if person is not None:
        _person(cv, person)
    if profile is not None:
        _profile(cv, profile)
    return cv.proposed()


def _person(cv: StructuredCv, person: Element) -> None:
    name = at(person, "PersonName")
    cv.contact.append(joined(text_at(name, "GivenName"), text_at(name, "FamilyName"), by=" "))
    for channel in children(person, "Communication"):
        address = at(channel, "Address")
        city = text_at(address, "CityName")
        cv.municipality = cv.municipality or city
        place = joined(text_at(address, "PostalCode"), city, by=" ")
        cv.contact.append(joined(text_at(address, "AddressLine"), place))
        cv.contact.append(joined(text_at(channel, "URI"), text_at(channel, "DialNumber"), by=" "))
    for tongue in children(person, "PrimaryLanguageCode"):
        _language(cv, plain_lines(tongue.text or ""), "C2")


def _profile(cv: StructuredCv, profile: Element) -> None:
    language = attribute(profile, "languageCode").lower()
    cv.language = language if language in {"nl", "en", "fr", "de"} else ""
    cv.summary = [text_at(profile, "ExecutiveSummary")]
    for position in descendants(profile, "EmployerHistory"):
        cv.experience += _employment(position)
    for attendance in descendants(profile, "EducationOrganizationAttendance"):
        cv.education += _attendance(attendance)
    for competency in descendants(profile, "PersonCompetency"):
        _competency(cv, competency)
    for name in _OTHER_SECTIONS:
        for section in children(profile, name):
            cv.other += [
                plain_lines(part.text or "") for part in section.iter() if local_name(part) in _TEXTS_OF_OTHERS
            ]


def _employment(employer: Element) -> list[str]:
    lines: list[str] = []
    for position in children(employer, "PositionHistory"):
        period = at(position, "EmploymentPeriod")
        title = text_at(position, "PositionTitle")
        lines.append(joined(title, text_at(employer, "OrganizationName"), _period(period)))
        lines.append(text_at(position, "Description"))
    return lines


def _attendance(attendance: Element) -> list[str]:
    degree = at(attendance, "EducationDegree")
    period = _period(at(attendance, "AttendancePeriod"))
    head = joined(text_at(degree, "DegreeName"), text_at(attendance, "OrganizationName"), period)
    return [head, text_at(degree, "OccupationalSkillsCovered"), text_at(degree, "Thesis")]


def _period(period: Element | None) -> str:
    start, end = text_at(period, "StartDate/FormattedDateTime"), text_at(period, "EndDate/FormattedDateTime")
    return joined(start, end, by=" – ")


def _competency(cv: StructuredCv, competency: Element) -> None:
    name = text_at(competency, "CompetencyName") or text_at(competency, "CompetencyID")
    if text_at(competency, "TaxonomyID").casefold() == "language":
        levels = [plain_lines(score.text or "") for score in descendants(competency, "ScoreText")]
        _language(cv, text_at(competency, "CompetencyID") or name, middle_level(levels))
    elif name:
        cv.skills.append(name)


def _language(cv: StructuredCv, name: str, level: str | None) -> None:
    code = language_code(name)
    if not name:
        return
    cv.language_lines.append(joined(name if code is None or len(name) > 3 else code, level or "", by=": "))
    if code:
        cv.languages.append((code, level))
