"""One entry of a feed beside what the company's vacancies say: its content, its hash, and whether it is a copy."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from talentmatch.companies.models import Company
from talentmatch.exchange.rows import Row
from talentmatch.exchange.vacancies import vacancy_content
from talentmatch.matching import Document
from talentmatch.matching.duplicates import Fingerprint, is_near_duplicate
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import VacancyContent

#: What an entry asks of languages when it says nothing of them: to get by in the language in which it is written.
ASSUMED_LEVEL = "B1"
#: States in which a vacancy is at work; the others are over.
OPEN_STATES = frozenset({"draft", "submitted", "published"})
_NAMES = frozenset(field.name for field in fields(VacancyContent))
_ALWAYS_GIVEN = frozenset({"title", "description", "text_language"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What one entry of a feed says: ``given`` names the fields that it speaks of, ``content`` holds them."""

    row: int
    external_id: str
    address: str
    given: frozenset[str]
    content: VacancyContent

    @classmethod
    def of(cls, row: Row, external_id: str, address: str) -> "Entry":
        """The entry in ``row``. Raises ``RowError`` when a value cannot be read."""
        names = {"text_language" if name == "language" else name for name in row.values}
        given = _ALWAYS_GIVEN | (names & _NAMES)
        if "municipality" in given:
            given |= {"postal_code"}  # one that stands there no longer goes with the place
        return cls(row.number, external_id, address, given, vacancy_content(row))

    @property
    def content_hash(self) -> str:
        """A hash of all that the entry says; another one when any of it changes."""
        said = {name: getattr(self.content, name) for name in self.given}
        return hashlib.sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()

    def for_new(self, company: Company) -> VacancyContent:
        """The content of a new vacancy: at the company's seat and in the language of its text where nothing is said."""
        more: dict[str, Any] = {}
        if not self.content.municipality:
            more = {"municipality": company.municipality, "postal_code": company.postal_code}
        if not self.content.working_languages:
            more["working_languages"] = ({"lang": self.content.text_language, "cefr": ASSUMED_LEVEL},)
        return _with(self.content, more)

    def over(self, vacancy: Vacancy) -> VacancyContent:
        """What ``vacancy`` says once the entry is heard: a field that the entry does not speak of stays as it is."""
        kept = {name: getattr(vacancy, name) for name in _NAMES - self.given}
        if not self.content.municipality:
            kept |= {"municipality": vacancy.municipality, "postal_code": vacancy.postal_code}
        return _with(self.content, {name: tuple(v) if isinstance(v, list) else v for name, v in kept.items()})


def _with(content: VacancyContent, more: dict[str, Any]) -> VacancyContent:
    return VacancyContent(**{**{name: getattr(content, name) for name in _NAMES}, **more})


class KnownVacancies:
    """The company's vacancies, to be asked for the one that an entry was made from or that was made from it."""

    def __init__(self, vacancies: Iterable[Vacancy]) -> None:
        self._vacancies = list(vacancies)
        self._fingerprints: dict[int, Fingerprint] = {}

    def add(self, vacancy: Vacancy) -> None:
        """``vacancy`` is known from now on."""
        self._vacancies.insert(0, vacancy)

    def copy_of(self, content: VacancyContent) -> Vacancy | None:
        """The vacancy with as good as the same text in the same place; one at work before one that is over."""
        mine = _fingerprint(content)
        ordered = sorted(self._vacancies, key=lambda vacancy: vacancy.state not in OPEN_STATES)
        return next((v for v in ordered if self._is_beside(v, content) and self._is_copy(v, mine)), None)

    def _is_beside(self, vacancy: Vacancy, content: VacancyContent) -> bool:
        """One text in two towns, or for two periods, is two vacancies."""
        is_same_place = vacancy.municipality == content.municipality or "" in {
            vacancy.municipality,
            content.municipality,
        }
        starts = {vacancy.period_start, content.period_start} - {None}
        return vacancy.kind == content.kind and is_same_place and len(starts) < 2

    def _is_copy(self, vacancy: Vacancy, mine: Fingerprint) -> bool:
        if vacancy.id not in self._fingerprints:
            self._fingerprints[vacancy.id] = _fingerprint(vacancy)
        return is_near_duplicate(self._fingerprints[vacancy.id], mine, is_same_company=True)


def _fingerprint(content: VacancyContent | Vacancy) -> Fingerprint:
    skills = (*content.required_skills, *content.desired_skills)
    return Fingerprint.of(Document("v", content.text_language, content.title, skills, content.description))
