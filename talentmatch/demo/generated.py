"""Vacancies and profiles in any number, for measuring: words of the own vocabulary, drawn as words are in real texts.

The frequencies follow Zipf's law (the word of rank r is drawn in proportion to 1/r), documents are in four languages,
and every document leans to one study field, so that lists have a top and a tail as real ones do.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from talentmatch.choices import REMOTE_MODES, STUDY_LEVELS, TEXT_LANGUAGES, VACANCY_KINDS
from talentmatch.clock import Clock
from talentmatch.companies.models import Company
from talentmatch.matching import Vocabulary
from talentmatch.places import limburg_municipalities
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy

FAMILY_COUNT = 40
FILLER = {
    "nl": "je werkt samen met een klein team aan concrete opdrachten en leert elke week iets bij over",
    "en": "you work with a small team on concrete tasks and learn something new every week about",
    "fr": "vous travaillez avec une petite équipe sur des missions concrètes et apprenez chaque semaine",
    "de": "du arbeitest mit einem kleinen Team an konkreten Aufgaben und lernst jede Woche etwas über",
}


class Generator:
    """Makes rows from ``seed``; the same seed gives the same rows."""

    def __init__(self, vocabulary: Vocabulary, *, seed: int = 0) -> None:
        self.random = random.Random(seed)  # noqa: S311 (texts for measuring, no secret)
        ids = sorted(vocabulary.concepts)
        self.random.shuffle(ids)
        self.vocabulary = vocabulary
        self.families = [ids[start::FAMILY_COUNT] for start in range(FAMILY_COUNT)]
        self.weights = [list(accumulate(1 / rank for rank in range(1, len(f) + 1))) for f in self.families]
        self.towns = limburg_municipalities()

    def vacancy(self, number: int, company_id: int, clock: Clock) -> dict[str, Any]:
        """One published vacancy as column values."""
        language, skills, text = self._text(60)
        town = self.random.choice(self.towns)
        start = date(2027, 2, 1) + timedelta(days=self.random.randrange(120))
        return {
            "source": "generated",
            "external_id": str(number),
            "company_id": company_id,
            "kind": self.random.choice(VACANCY_KINDS),
            "title": " ".join(skills[:2])[:150],
            "description": text,
            "required_skills": skills[:4],
            "desired_skills": skills[4:],
            "text_language": language,
            "working_languages": [{"lang": self.random.choice(("nl", "nl", "en")), "cefr": "B1"}],
            "municipality": town.name,
            "postal_code": town.postal_codes[0],
            "remote": self.random.choice(REMOTE_MODES),
            "period_start": start,
            "period_end": start + timedelta(weeks=13),
            "state": "published",
            "published_at": clock.now(),
            "submitted_at": clock.now(),
            "created_at": clock.now(),
            "updated_at": clock.now(),
        }

    def profile(self, number: int, clock: Clock) -> dict[str, Any]:
        """One visible profile as column values."""
        language, skills, text = self._text(70)
        town = self.random.choice(self.towns)
        return {
            "source": "generated",
            "external_id": str(number),
            "programme": skills[0],
            "study_level": self.random.choice(STUDY_LEVELS[:4]),
            "text": text,
            "skills": skills,
            "text_language": language,
            "languages": [{"lang": "nl", "cefr": "C1"}, {"lang": "en", "cefr": "B2"}],
            "municipality": town.name,
            "postal_code": town.postal_codes[0],
            "mobility_km": 40,
            "kinds_wanted": list(VACANCY_KINDS),
            "visible_since_at": clock.now(),
            "created_at": clock.now(),
            "updated_at": clock.now(),
        }

    def _text(self, word_count: int) -> tuple[str, list[str], str]:
        language = self.random.choice(TEXT_LANGUAGES)
        family = self.random.randrange(FAMILY_COUNT)
        concepts = self.random.choices(self.families[family], cum_weights=self.weights[family], k=8)
        other = self.random.choice(self.families)
        concepts += self.random.choices(other, k=2)
        labels = [self.vocabulary.label(concept, language) for concept in dict.fromkeys(concepts)]
        words = [*labels, *self.random.choices(FILLER[language].split(), k=word_count)]
        self.random.shuffle(words)
        return language, labels, " ".join(words) + "."


def write_generated(
    db_session: Session, vocabulary: Vocabulary, *, vacancy_count: int, profile_count: int, clock: Clock
) -> None:
    """The database holds that many more published vacancies and visible profiles. The caller commits and refits."""
    generator = Generator(vocabulary)
    companies = [
        Company(
            name=f"Generated {number}",
            source="generated",
            external_id=str(number),
            state="approved",
            municipality="Hasselt",
            created_at=clock.now(),
            updated_at=clock.now(),
        )
        for number in range(max(1, vacancy_count // 10))
    ]
    db_session.add_all(companies)
    db_session.flush()
    for rows in _chunks(
        generator.vacancy(number, companies[number % len(companies)].id, clock) for number in range(vacancy_count)
    ):
        db_session.execute(insert(Vacancy), rows)
    for rows in _chunks(generator.profile(number, clock) for number in range(profile_count)):
        db_session.execute(insert(Profile), rows)


def _chunks(rows: Iterator[dict[str, Any]], size: int = 1_000) -> Iterator[list[dict[str, Any]]]:
    chunk: list[dict[str, Any]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
