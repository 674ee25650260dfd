"""Which few skills would open most vacancies to one student."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from sqlalchemy.orm import Session

from talentmatch.matches.conditions import LIFTED_AT_FIRST
from talentmatch.matches.documents import candidate_conditions
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matching.skill_gain import SkillGain, skill_gains
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import open_vacancies_by_id

#: Vacancies that are named under one skill.
EXAMPLE_COUNT = 2
#: Share of the least relevance of a good match from which a vacancy is within reach: a word of another field opens
#: vacancies of that field too, and helps nobody.
REACH = 0.5


@dataclass(frozen=True, slots=True)
class SkillAdvice:
    """One skill that a profile does not name, and what it would change.

    ``opened_count`` is by how many more vacancies would fit well, and ``examples`` are some of those. At 0 they are
    vacancies that the skill brings nearer.
    """

    concept_id: str
    label: str
    opened_count: int
    examples: tuple[Vacancy, ...]


@dataclass(frozen=True, slots=True)
class SkillOutlook:
    """The skills that open most, those first; ``good_count`` vacancies fit well already."""

    good_count: int
    skills: tuple[SkillAdvice, ...]


def skill_outlook(
    db_session: Session, live_index: LiveIndex, profile: Profile, *, good_from: float, locale: str, limit: int = 5
) -> SkillOutlook:
    """The ``limit`` skills that open most of the vacancies within reach: open, meeting the conditions, and related.

    Parameters
    ----------
    good_from : float
        The least relevance of a vacancy that fits well.
    locale : str
        Language of the labels.
    """
    with live_index.synced(db_session) as snapshot:
        table = snapshot.skill_table()
        candidate = snapshot.candidate_vectors(profile)
        relevances, alive = snapshot.matcher.vacancies.relevances(candidate)
        eligible = alive & snapshot.vacancies.eligible(candidate_conditions(profile), LIFTED_AT_FIRST)
        gains: tuple[SkillGain, ...] = ()
        if table is not None:
            gains = skill_gains(
                snapshot.matcher,
                table,
                candidate,
                relevances=relevances,
                within_reach=eligible & (relevances >= REACH * good_from),
                good_from=good_from,
                limit=limit,
            )
        good_count = int(np.count_nonzero(relevances[eligible] >= good_from))
        vocabulary = snapshot.matcher.vocabulary
    named = {gain.concept_id: _examples(gain) for gain in gains}
    vacancies = open_vacancies_by_id(db_session, {number for numbers in named.values() for number in numbers})
    skills = tuple(
        SkillAdvice(
            gain.concept_id,
            vocabulary.label(gain.concept_id, locale),
            gain.opened_count,
            _found(named[gain.concept_id], vacancies),
        )
        for gain in gains
        if gain.opened_count >= 0
    )
    return SkillOutlook(good_count, skills)


def _examples(gain: SkillGain) -> list[int]:
    parts = gain.opened if gain.opened_count else gain.nearer
    return [int(key) for key, _relevance in parts[:EXAMPLE_COUNT]]


def _found(numbers: list[int], vacancies: Mapping[int, Vacancy]) -> tuple[Vacancy, ...]:
    return tuple(vacancies[number] for number in numbers if number in vacancies)
