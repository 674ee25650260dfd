"""Judged collections on disk: a folder of JSON lines and tab-separated judgements, read and checked.

Two forms. Plain: `queries.jsonl` and `corpus.jsonl` ({id, text, language}). Structured: `profiles.jsonl` and
`vacancies.jsonl`, with optional `twins.jsonl`, `identity_twins.jsonl` and `eligibility.tsv`. Both have `qrels.tsv`:
query id, 0, document id and grade, separated by tabs.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar

from talentmatch.errors import TalentmatchError
from talentmatch.matches.conditions import CandidateConditions, VacancyConditions
from talentmatch.matching.documents import Document
from talentmatch.places import find_place, locality_by_postal_code

Found = TypeVar("Found")

#: Longest single line, in characters, that is read as a title: a job title or the label of a skill.
_TITLE_LIMIT: Final = 120
_ELIGIBLE: Final = "eligible"


class CollectionError(TalentmatchError):
    """A collection cannot be read; the sentence names the file and the line."""


@dataclass(frozen=True, slots=True)
class EligibilityCase:
    """A pair and the codes of the conditions that it does not meet, according to the judge."""

    candidate: CandidateConditions
    vacancy: VacancyConditions
    unmet: frozenset[str]


@dataclass(frozen=True, slots=True)
class Collection:
    """Queries, a corpus and who is relevant to whom.

    `grades` holds, per query id, the grade of every judged document. A twin is another version of a query with the id
    of its original: `twins` in another language, `identity_twins` with other facts about the person in the text.
    """

    queries: tuple[Document, ...]
    corpus: tuple[Document, ...]
    grades: Mapping[str, Mapping[str, int]]
    is_structured: bool
    twins: tuple[Document, ...] | None = None
    identity_twins: tuple[Document, ...] | None = None
    eligibility: tuple[EligibilityCase, ...] | None = None

    @property
    def relevant_from(self) -> int:
        """The lowest relevant grade: 2 where grades go to 3, otherwise 1."""
        return 2 if max(grade for grades in self.grades.values() for grade in grades.values()) >= 3 else 1


@dataclass(frozen=True, slots=True)
class _Record:
    """One object of a JSON lines file, with the place where it stands for the error sentence."""

    where: str
    values: Mapping[str, Any]

    def text(self, name: str, default: str | None = None) -> str:
        found = self.values.get(name, default)
        if not isinstance(found, str):
            raise CollectionError(f"{self.where}: {name} must be a string.")
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        found = self.values.get(name) or []
        if not isinstance(found, list) or not all(isinstance(entry, str) for entry in found):
            raise CollectionError(f"{self.where}: {name} must be a list of strings.")
        return tuple(found)

    def levels(self, name: str) -> dict[str, str | None]:
        found = self.values.get(name) or []
        if not isinstance(found, list) or not all(
            isinstance(entry, dict) and isinstance(entry.get("lang"), str) for entry in found
        ):
            raise CollectionError(f'{self.where}: {name} must be a list of {{"lang": …, "cefr": …}}.')
        return {entry["lang"]: entry.get("cefr") for entry in found}

    def day(self, name: str) -> date | None:
        written = self.values.get(name)
        try:
            return date.fromisoformat(written) if written else None
        except (TypeError, ValueError):
            raise CollectionError(f"{self.where}: {name} must be a date such as 2027-02-01, not {written!r}.") from None

    def place(self) -> tuple[float | None, float | None]:
        town = locality_by_postal_code(self.text("postal_code", "")) or find_place(self.text("municipality", ""))
        return (town.latitude, town.longitude) if town else (None, None)


def read_collection(folder: Path) -> Collection:
    """Return the collection in `folder`, of either form.

    Raises
    ------
    CollectionError
        When a file is missing, a line is broken, or a judgement names an id that does not exist.
    """
    if (folder / "profiles.jsonl").exists() or (folder / "vacancies.jsonl").exists():
        return _structured(folder)
    if (folder / "queries.jsonl").exists() or (folder / "corpus.jsonl").exists():
        return _plain(folder)
    raise CollectionError(
        f"{folder} holds neither queries.jsonl and corpus.jsonl nor profiles.jsonl and vacancies.jsonl."
    )


def _plain(folder: Path) -> Collection:
    queries = {key: _plain_document(record) for key, record in _by_id(folder / "queries.jsonl").items()}
    corpus = {key: _plain_document(record) for key, record in _by_id(folder / "corpus.jsonl").items()}
    grades = _grades(folder / "qrels.tsv", queries, corpus)
    return Collection(tuple(queries.values()), tuple(corpus.values()), grades, is_structured=False)


def _structured(folder: Path) -> Collection:
    profiles, vacancies = _by_id(folder / "profiles.jsonl"), _by_id(folder / "vacancies.jsonl")
    queries = {key: _profile_document(record) for key, record in profiles.items()}
    corpus = {key: _vacancy_document(record) for key, record in vacancies.items()}
    return Collection(
        tuple(queries.values()),
        tuple(corpus.values()),
        _grades(folder / "qrels.tsv", queries, corpus),
        is_structured=True,
        twins=_optional(folder / "twins.jsonl", lambda path: _twins(path, queries)),
        identity_twins=_optional(folder / "identity_twins.jsonl", lambda path: _identity_twins(path, queries)),
        eligibility=_optional(folder / "eligibility.tsv", lambda path: _eligibility(path, profiles, vacancies)),
    )


def _plain_document(record: _Record) -> Document:
    text, language = record.text("text"), record.text("language", "en")
    if len(text) <= _TITLE_LIMIT and "\n" not in text.strip():
        return Document(record.text("id"), language, title=text)
    return Document(record.text("id"), language, text=text)


def _profile_document(record: _Record) -> Document:
    return Document(
        id=record.text("id"),
        language=record.text("language"),
        title=record.text("programme", ""),
        skills=record.texts("skills"),
        text=record.text("text"),
    )


def _vacancy_document(record: _Record) -> Document:
    return Document(
        id=record.text("id"),
        language=record.text("language"),
        title=record.text("title"),
        skills=(*record.texts("required_skills"), *record.texts("desired_skills")),
        text=record.text("description", ""),
    )


def _twins(path: Path, queries: Mapping[str, Document]) -> Iterator[Document]:
    for record in _records(path):
        original = _known(record.text("twin_of"), queries, record.where)
        yield replace(
            original, language=record.text("language"), text=record.text("text"), skills=record.texts("skills")
        )


def _identity_twins(path: Path, queries: Mapping[str, Document]) -> Iterator[Document]:
    for record in _records(path):
        original = _known(record.text("base_profile_id"), queries, record.where)
        yield replace(original, text=record.text("text_variant"))


def _eligibility(
    path: Path, profiles: Mapping[str, _Record], vacancies: Mapping[str, _Record]
) -> Iterator[EligibilityCase]:
    for where, (profile_id, vacancy_id, verdict) in _rows(path, 3):
        profile, vacancy = _known(profile_id, profiles, where), _known(vacancy_id, vacancies, where)
        unmet = frozenset() if verdict == _ELIGIBLE else frozenset(code.strip() for code in verdict.split(","))
        yield EligibilityCase(_candidate_conditions(profile), _vacancy_conditions(vacancy), unmet)


def _candidate_conditions(record: _Record) -> CandidateConditions:
    latitude, longitude = record.place()
    try:
        return CandidateConditions(
            kinds_wanted=frozenset(record.texts("kinds_wanted")),
            languages=record.levels("languages"),
            available_from=record.day("available_from"),
            available_to=record.day("available_to"),
            latitude=latitude,
            longitude=longitude,
            mobility_km=record.values.get("mobility_km"),
            permit_group=record.values.get("citizenship_group"),
            study_level=record.values.get("level"),
        )
    except ValueError as error:
        raise CollectionError(f"{record.where}: {error}") from None


def _vacancy_conditions(record: _Record) -> VacancyConditions:
    latitude, longitude = record.place()
    try:
        return VacancyConditions(
            kind=record.values.get("kind"),
            working_languages=record.levels("working_languages"),
            period_start=record.day("period_start"),
            period_end=record.day("period_end"),
            latitude=latitude,
            longitude=longitude,
            remote=record.values.get("remote"),
            sponsors_permit=record.values.get("sponsors_permit"),
            study_levels=frozenset(record.texts("study_levels")),
            insists_on_study_level=record.values.get("insists_on_study_level") is True,
            paid=record.values.get("paid"),
        )
    except ValueError as error:
        raise CollectionError(f"{record.where}: {error}") from None


def _grades(path: Path, queries: Mapping[str, Any], corpus: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for where, (query_id, _, document_id, written) in _rows(path, 4):
        _known(query_id, queries, where)
        _known(document_id, corpus, where)
        try:
            grade = max(0, int(written))
        except ValueError:
            raise CollectionError(f"{where}: the grade must be a whole number, not {written!r}.") from None
        if found.setdefault(query_id, {}).setdefault(document_id, grade) != grade:
            raise CollectionError(f"{where}: {query_id} and {document_id} were judged before, with another grade.")
    if not any(grade for grades in found.values() for grade in grades.values()):
        raise CollectionError(f"{path.name} judges no document as relevant.")
    return found


def _known(key: str, among: Mapping[str, Found], where: str) -> Found:
    if key not in among:
        raise CollectionError(f"{where}: the id {key!r} does not exist.")
    return among[key]


def _optional(path: Path, read: Callable[[Path], Iterator[Found]]) -> tuple[Found, ...] | None:
    return tuple(read(path)) if path.exists() else None


def _by_id(path: Path) -> dict[str, _Record]:
    found: dict[str, _Record] = {}
    for record in _records(path):
        key = record.text("id")
        if not key or key in found:
            raise CollectionError(f"{record.where}: the id {key!r} is empty or stands in this file twice.")
        found[key] = record
    return found


def _records(path: Path) -> Iterator[_Record]:
    for where, line in _lines(path):
        try:
            values = json.loads(line)
        except json.JSONDecodeError as error:
            raise CollectionError(f"{where}: this is no JSON ({error}).") from None
        if not isinstance(values, dict):
            raise CollectionError(f"{where}: a line must be a JSON object.")
        yield _Record(where, values)


def _rows(path: Path, column_count: int) -> Iterator[tuple[str, list[str]]]:
    for where, line in _lines(path):
        columns = line.split("\t") if "\t" in line else line.split()
        if len(columns) != column_count:
            raise CollectionError(f"{where}: there must be {column_count} columns, not {len(columns)}.")
        yield where, [column.strip() for column in columns]


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    try:
        with path.open(encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield f"{path.name}, line {number}", line.rstrip("\r\n")
    except FileNotFoundError:
        raise CollectionError(f"{path} does not exist.") from None
    except UnicodeDecodeError:
        raise CollectionError(f"{path} is not written in UTF-8.") from None
