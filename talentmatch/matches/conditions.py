"""The hard conditions between a candidate and a vacancy: what no relevance can make up for.

`unmet_conditions` states the rules for one pair, with the facts that a page needs to say them in words;
`condition_tables.py` answers the same question for all rows of an index at once.
A fact that nobody stated (`None`, or an empty collection) never excludes anyone.

Experience is read from free text, by rules that may be mistaken. It is said wherever it is not reached, but keeps
nobody away until a reader asks for it (`LIFTED_AT_FIRST`).
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from talentmatch.choices import CEFR_LEVELS, PERMIT_GROUPS, REMOTE_MODES, VACANCY_KINDS
from talentmatch.places import EARTH_RADIUS_KM

WRONG_KIND: Final = "wrong_kind"
LANGUAGE_LEVEL_TOO_LOW: Final = "language_level_too_low"
PERIOD_NOT_OVERLAPPING: Final = "period_not_overlapping"
PERMIT_NOT_SPONSORED: Final = "permit_not_sponsored"
TOO_FAR_NO_REMOTE: Final = "too_far_no_remote"
STUDY_LEVEL_TOO_LOW: Final = "study_level_too_low"
EXPERIENCE_TOO_SHORT: Final = "experience_too_short"
CONDITIONS: Final = (
    WRONG_KIND,
    LANGUAGE_LEVEL_TOO_LOW,
    PERIOD_NOT_OVERLAPPING,
    PERMIT_NOT_SPONSORED,
    TOO_FAR_NO_REMOTE,
    STUDY_LEVEL_TOO_LOW,
    EXPERIENCE_TOO_SHORT,
)
#: Said of every match, in force only where a reader puts it in force.
LIFTED_AT_FIRST: Final = frozenset({EXPERIENCE_TOO_SHORT})

#: 1 for A1 to 6 for C2.
CEFR_NUMBER: Final = {level: number for number, level in enumerate(CEFR_LEVELS, start=1)}
#: Levels of the European qualifications framework; both bachelors are level 6, so neither is below the other.
EQF_NUMBER: Final = {"graduaat": 5, "bachelor_prof": 6, "bachelor_acad": 6, "master": 7, "phd": 8}

#: Least years that count as asked; and of somebody whose text names no experience at all: students write little.
LEAST_YEARS: Final = 1.0
LEAST_YEARS_OF_NONE: Final = 3.0

Point = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class CandidateConditions:
    """What a candidate wants and has.

    `languages` maps each language to its CEFR level (`None`: level not stated). Once one language is stated, a language
    that is not named counts as not spoken. `experience_years` is 0 where a text names none, and `None` where nothing is
    known.
    """

    kinds_wanted: frozenset[str] = frozenset()
    languages: Mapping[str, str | None] = field(default_factory=dict)
    available_from: date | None = None
    available_to: date | None = None
    latitude: float | None = None
    longitude: float | None = None
    mobility_km: float | None = None
    permit_group: str | None = None
    study_level: str | None = None
    experience_years: float | None = None

    def __post_init__(self) -> None:
        _check("kinds_wanted", self.kinds_wanted, VACANCY_KINDS)
        _check("languages", self.languages.values(), CEFR_LEVELS)
        _check("permit_group", (self.permit_group,), PERMIT_GROUPS)


@dataclass(frozen=True, slots=True)
class VacancyConditions:
    """What a vacancy is and asks; `working_languages` maps each required language to its least CEFR level."""

    kind: str | None = None
    working_languages: Mapping[str, str | None] = field(default_factory=dict)
    period_start: date | None = None
    period_end: date | None = None
    latitude: float | None = None
    longitude: float | None = None
    remote: str | None = None
    sponsors_permit: bool | None = None
    study_levels: frozenset[str] = frozenset()
    insists_on_study_level: bool = False
    paid: bool | None = None
    experience_years: float | None = None

    def __post_init__(self) -> None:
        _check("kind", (self.kind,), VACANCY_KINDS)
        _check("working_languages", self.working_languages.values(), CEFR_LEVELS)
        _check("remote", (self.remote,), REMOTE_MODES)


@dataclass(frozen=True, slots=True)
class UnmetCondition:
    """One condition that a pair does not meet, with the facts of that condition and no others.

    `asked` and `given` are CEFR levels for a language (`given` is `None` for a language that is not spoken) and study
    levels for the study level (`asked` is the lowest one that the vacancy accepts). `years_given` is 0 for
    somebody whose text names no experience.
    """

    code: str
    kind: str | None = None
    language: str | None = None
    asked: str | None = None
    given: str | None = None
    distance_km: float | None = None
    limit_km: float | None = None
    period_start: date | None = None
    period_end: date | None = None
    available_from: date | None = None
    available_to: date | None = None
    years_asked: float | None = None
    years_given: float | None = None


def unmet_conditions(
    candidate: CandidateConditions, vacancy: VacancyConditions, lifted: frozenset[str] = frozenset()
) -> tuple[UnmetCondition, ...]:
    """Return what stands between a candidate and a vacancy, in the order of `CONDITIONS`; nothing means eligible.

    Parameters
    ----------
    lifted : frozenset of str
        Codes of conditions that the reader asked to ignore; a code that is no condition lifts nothing.
    """
    unmet = (
        *_kind(candidate, vacancy),
        *_languages(candidate, vacancy),
        *_period(candidate, vacancy),
        *_permit(candidate, vacancy),
        *_distance(candidate, vacancy),
        *_study_level(candidate, vacancy),
        *_experience(candidate, vacancy),
    )
    return tuple(condition for condition in unmet if condition.code not in lifted)


def needs_sponsor(vacancy: VacancyConditions) -> bool:
    """Whether a candidate from outside the EU would need a permit that this vacancy says it does not apply for."""
    return vacancy.kind == "job" and vacancy.sponsors_permit is False


def lowest_study_level(vacancy: VacancyConditions) -> str | None:
    """Return the lowest level that a vacancy insists on, `None` without such a condition.

    A level that the framework does not know ("any", or a word from an import) could be any level: no condition then.
    """
    if not vacancy.insists_on_study_level or not vacancy.study_levels <= EQF_NUMBER.keys():
        return None
    return min(vacancy.study_levels, key=lambda level: (EQF_NUMBER[level], level), default=None)


def unit_point(latitude: float | None, longitude: float | None) -> Point | None:
    """Return the point on the unit sphere for coordinates in degrees, `None` when one of them is unknown."""
    if latitude is None or longitude is None:
        return None
    north, east = math.radians(latitude), math.radians(longitude)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


def squared_chord(kilometres: float) -> float:
    """Return the squared straight line through the unit sphere between points that lie so far apart along it.

    Distances are compared as squared chords: they grow with the distance and need no trigonometry per row.
    """
    angle = min(max(kilometres, 0.0) / EARTH_RADIUS_KM, math.pi)
    return (2 * math.sin(angle / 2)) ** 2


def _check(name: str, values: Iterable[str | None], allowed: tuple[str, ...]) -> None:
    """Refuse a value outside a closed list: a typing error would otherwise be a condition that never holds."""
    wrong = sorted({value for value in values if value is not None} - set(allowed))
    if wrong:
        raise ValueError(f"{name} holds {', '.join(map(repr, wrong))}; it may hold {', '.join(allowed)}.")


def _kind(candidate: CandidateConditions, vacancy: VacancyConditions) -> Iterator[UnmetCondition]:
    if candidate.kinds_wanted and vacancy.kind and vacancy.kind not in candidate.kinds_wanted:
        yield UnmetCondition(WRONG_KIND, kind=vacancy.kind)


def _languages(candidate: CandidateConditions, vacancy: VacancyConditions) -> Iterator[UnmetCondition]:
    if not candidate.languages:
        return
    for language, asked in sorted(vacancy.working_languages.items()):
        if asked is None:
            continue
        given = candidate.languages.get(language)
        is_spoken_at_unknown_level = language in candidate.languages and given is None
        if not is_spoken_at_unknown_level and CEFR_NUMBER.get(given or "", 0) < CEFR_NUMBER[asked]:
            yield UnmetCondition(LANGUAGE_LEVEL_TOO_LOW, language=language, asked=asked, given=given)


def _period(candidate: CandidateConditions, vacancy: VacancyConditions) -> Iterator[UnmetCondition]:
    first_day = max(candidate.available_from or date.min, vacancy.period_start or date.min)
    last_day = min(candidate.available_to or date.max, vacancy.period_end or date.max)
    if first_day > last_day:
        yield UnmetCondition(
            PERIOD_NOT_OVERLAPPING,
            period_start=vacancy.period_start,
            period_end=vacancy.period_end,
            available_from=candidate.available_from,
            available_to=candidate.available_to,
        )


def _permit(candidate: CandidateConditions, vacancy: VacancyConditions) -> Iterator[UnmetCondition]:
    if candidate.permit_group == "non_eu" and needs_sponsor(vacancy):
        yield UnmetCondition(PERMIT_NOT_SPONSORED, kind=vacancy.kind)


def _distance(candidate: CandidateConditions, vacancy: VacancyConditions) -> Iterator[UnmetCondition]:
    home = unit_point(candidate.latitude, candidate.longitude)
    work = unit_point(vacancy.latitude, vacancy.longitude)
    if vacancy.remote != "none" or candidate.mobility_km is None or home is None or work is None:
        return
    east, north, up = work[0] - home[0], work[1] - home[1], work[2] - home[2]
    chord = east * east + north * north + up * up
    if chord > squared_chord(candidate.mobility_km):
        kilometres = 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(chord) / 2))
        yield UnmetCondition(TOO_FAR_NO_REMOTE, distance_km=kilometres, limit_km=candidate.mobility_km)


def _study_level(candidate: CandidateConditions, vacancy: VacancyConditions) -> Iterator[UnmetCondition]:
    asked = lowest_study_level(vacancy)
    given = candidate.study_level
    if asked is not None and given in EQF_NUMBER and EQF_NUMBER[given] < EQF_NUMBER[asked]:
        yield UnmetCondition(STUDY_LEVEL_TOO_LOW, asked=asked, given=given)


def _experience(candidate: CandidateConditions, vacancy: VacancyConditions) -> Iterator[UnmetCondition]:
    asked, given = vacancy.experience_years, candidate.experience_years
    if asked is None or given is None:
        return
    if given < asked and asked >= (LEAST_YEARS if given else LEAST_YEARS_OF_NONE):
        yield UnmetCondition(EXPERIENCE_TOO_SHORT, years_asked=asked, years_given=given)
