"""The index as one process holds it: loaded once, then kept up with the database change by change."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.matches import index_queries as documents_in
from talentmatch.matches.condition_tables import CandidateConditionsTable, ConditionsTable
from talentmatch.matches.documents import (
    candidate_conditions,
    candidate_document,
    vacancy_conditions,
    vacancy_document,
)
from talentmatch.matches.index_store import IndexStore
from talentmatch.matches.knowledge import ESCO, KnowledgeSource, knowledge_source
from talentmatch.matches.models import IndexBuild
from talentmatch.matches.reasons import LEARNABLE_KINDS
from talentmatch.matches.vacancy_search import VacancySearch
from talentmatch.matching import DocumentVectors, Matcher, MatcherSettings, MatchingError, Vocabulary
from talentmatch.matching.skill_gain import SkillTable
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy
from talentmatch.vocabulary.queries import find_esco_fingerprint

logger = logging.getLogger(__name__)

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Snapshot:
    """A matcher and the conditions beside its rows, complete up to change ``last_change_id``."""

    matcher: Matcher
    number: int
    last_change_id: int
    sources: frozenset[str] = frozenset()
    vacancies: ConditionsTable = field(default_factory=ConditionsTable)
    candidates: CandidateConditionsTable = field(default_factory=CandidateConditionsTable)
    search: VacancySearch | None = None
    skills: tuple[int, SkillTable | None] | None = None

    def skill_table(self) -> SkillTable | None:
        """What the vacancies of this snapshot ask that can be learned; made when somebody first asks."""
        if self.skills is None or self.skills[0] != self.last_change_id:
            self.skills = self.last_change_id, SkillTable.of(self.matcher, is_learnable=self._is_learnable)
        return self.skills[1]

    def _is_learnable(self, concept_id: str) -> bool:
        return self.matcher.vocabulary.concepts[concept_id].kind in LEARNABLE_KINDS

    def candidate_vectors(self, profile: Profile) -> DocumentVectors:
        """The vectors of ``profile``, as kept or read now."""
        if str(profile.id) in self.matcher.candidates:
            return self.matcher.candidates.vectors_of(str(profile.id))
        return self.matcher.vectors(candidate_document(profile))

    def vacancy_vectors(self, vacancy: Vacancy) -> DocumentVectors:
        """The vectors of ``vacancy``, as kept or, when it is not open, read now."""
        if str(vacancy.id) in self.matcher.vacancies:
            return self.matcher.vacancies.vectors_of(str(vacancy.id))
        return self.matcher.vectors(vacancy_document(vacancy))

    def search_of(self, db_session: Session) -> VacancySearch:
        """The search over the vacancies of this snapshot; made when somebody first searches."""
        if self.search is None:
            self.search = VacancySearch.of(db_session, self.matcher, self.last_change_id)
        self.search.follow(db_session, self.matcher, self.last_change_id)
        return self.search

    def put_vacancy(self, vacancy: Vacancy) -> None:
        """``vacancy`` can be ranked, with what it says now."""
        row = self.matcher.vacancies.put(vacancy_document(vacancy))
        self.vacancies.put(row, vacancy_conditions(vacancy))

    def put_candidate(self, profile: Profile) -> None:
        """``profile`` can be ranked, with what it says now."""
        row = self.matcher.candidates.put(candidate_document(profile))
        self.candidates.put(row, candidate_conditions(profile), is_visible=profile.is_visible)

    def remove_vacancy(self, vacancy_id: int) -> None:
        """No vacancy of this number is ranked."""
        if str(vacancy_id) in self.matcher.vacancies:
            self.vacancies.remove(self.matcher.vacancies.row_of(str(vacancy_id)))
            self.matcher.vacancies.remove(str(vacancy_id))

    def remove_candidate(self, profile_id: int) -> None:
        """No candidate of this number is ranked."""
        if str(profile_id) in self.matcher.candidates:
            self.candidates.remove(self.matcher.candidates.row_of(str(profile_id)))
            self.matcher.candidates.remove(str(profile_id))


class LiveIndex:
    """The current snapshot of this process.

    Parameters
    ----------
    store : IndexStore
        Where builds are kept between restarts.
    clock : Clock
        Dates the builds.
    knowledge : callable
        Gives vocabulary and reading aids when a build is made or loaded.
    settings : MatcherSettings
        Blocks and weights; part of a build's fingerprint.
    """

    def __init__(
        self,
        store: IndexStore,
        *,
        clock: Clock,
        knowledge: KnowledgeSource | None = None,
        settings: MatcherSettings | None = None,
    ) -> None:
        self.store = store
        self.clock = clock
        self.settings = settings or MatcherSettings()
        self.knowledge = knowledge or knowledge_source()
        self._snapshot: Snapshot | None = None
        self._synced_at: datetime | None = None
        self._lock = threading.RLock()

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary with which texts are read: that of the build in use."""
        snapshot = self._snapshot
        return snapshot.matcher.vocabulary if snapshot else self.knowledge(None).vocabulary

    def uses_esco(self, db_session: Session) -> bool:
        """Whether texts are read with the ESCO classification; asks the database only before the first ranking."""
        if self._snapshot is None:
            return find_esco_fingerprint(db_session) is not None
        return ESCO in self._snapshot.sources

    @property
    def block_names(self) -> tuple[str, ...]:
        """The blocks that lists are ranked by: those of the build in use, before there is one those it would have."""
        if self._snapshot:
            return self._snapshot.matcher.block_names
        known = self.knowledge(None)
        has_means = {"phrases": known.aids.encoder is not None, "occupations": bool(known.aids.occupations)}
        return tuple(name for name, weight in self.settings.weights.items() if weight and has_means.get(name, True))

    def state(self, db_session: Session) -> tuple[int, int]:
        """Numbers of the newest change and build: as long as they stay, every list stays as it is."""
        return documents_in.newest_change_and_build(db_session)

    @contextmanager
    def synced(self, db_session: Session) -> Iterator[Snapshot]:
        """The snapshot, up to date with what ``db_session`` sees; other threads wait until the block ends."""
        with self._lock:
            yield self._synced(db_session)

    @contextmanager
    def recent(self, db_session: Session, max_age: timedelta) -> Iterator[Snapshot]:
        """The snapshot as it was at most ``max_age`` ago, without a query meanwhile; for what may lag behind."""
        with self._lock:
            snapshot, now = self._snapshot, self.clock.now()
            if snapshot is None or self._synced_at is None or now - self._synced_at > max_age:
                snapshot = self._synced(db_session)
            yield snapshot

    def _synced(self, db_session: Session) -> Snapshot:
        change_id, number = documents_in.newest_change_and_build(db_session)
        snapshot = self._snapshot
        if snapshot is None or number > snapshot.number or _is_of_another_database(db_session, snapshot, change_id):
            snapshot = self._loaded(db_session, number) or self._fitted(db_session, change_id, number)
            self._snapshot = snapshot
        if change_id > snapshot.last_change_id:
            self._fold_in(db_session, snapshot, change_id)
        snapshot.vacancies.grow_to(snapshot.matcher.vacancies.row_count)
        snapshot.candidates.grow_to(snapshot.matcher.candidates.row_count)
        self._synced_at = self.clock.now()
        return snapshot

    def _fold_in(self, db_session: Session, snapshot: Snapshot, change_id: int) -> None:
        """Bring the documents that changed since into ``snapshot``, as they are now."""
        vacancy_ids, profile_ids = documents_in.changed_since(db_session, snapshot.last_change_id, change_id)
        open_now = documents_in.open_vacancies_among(db_session, vacancy_ids)
        for vacancy_id in vacancy_ids:
            if vacancy_id in open_now:
                snapshot.put_vacancy(open_now[vacancy_id])
            else:
                snapshot.remove_vacancy(vacancy_id)
        profiles_now = documents_in.profiles_among(db_session, profile_ids)
        for profile_id in profile_ids:
            if profile_id in profiles_now:
                snapshot.put_candidate(profiles_now[profile_id])
            else:
                snapshot.remove_candidate(profile_id)
        snapshot.last_change_id = change_id

    def _loaded(self, db_session: Session, number: int) -> Snapshot | None:
        """The stored build ``number`` with today's conditions, or ``None`` when it is not here or cannot be used."""
        content = self.store.find(number) if number else None
        build = db_session.get(IndexBuild, number) if number else None
        if content is None or build is None:
            return None
        try:
            known = self.knowledge(db_session)
            matcher = Matcher.from_buffer(content, vocabulary=known.vocabulary, settings=self.settings, aids=known.aids)
        except MatchingError as error:
            logger.warning("The stored index %s cannot be used and is built anew: %s", number, error)
            return None
        if matcher.build_id != build.build_id:
            logger.warning("The stored index %s belongs to another database and is built anew.", number)
            return None
        snapshot = Snapshot(matcher, number, build.last_change_id, known.sources)
        documents_in.fill_conditions(db_session, snapshot)
        return snapshot

    def _fitted(self, db_session: Session, change_id: int, number: int, progress: Progress | None = None) -> Snapshot:
        """A snapshot fitted on everything that is open and everybody who looks."""
        vacancies = documents_in.all_open_vacancies(db_session)
        profiles = documents_in.all_profiles(db_session)
        known = self.knowledge(db_session)
        matcher = Matcher.fit(
            [vacancy_document(vacancy) for vacancy in vacancies],
            [candidate_document(profile) for profile in profiles],
            vocabulary=known.vocabulary,
            settings=self.settings,
            aids=known.aids,
            progress=progress,
        )
        snapshot = Snapshot(matcher, number, change_id, known.sources)
        for vacancy in vacancies:
            row = matcher.vacancies.row_of(str(vacancy.id))
            snapshot.vacancies.put(row, vacancy_conditions(vacancy))
        for profile in profiles:
            row = matcher.candidates.row_of(str(profile.id))
            snapshot.candidates.put(row, candidate_conditions(profile), is_visible=profile.is_visible)
        return snapshot

    def refit(self, db_session: Session, *, progress: Progress | None = None) -> IndexBuild:
        """A new build is stored and in use; other processes follow at their next ranking. The caller commits."""
        started = time.perf_counter()
        change_id, number = documents_in.newest_change_and_build(db_session)
        snapshot = self._fitted(db_session, change_id, number, progress)
        build = IndexBuild(
            build_id=snapshot.matcher.build_id,
            vacancy_count=len(snapshot.matcher.vacancies),
            candidate_count=len(snapshot.matcher.candidates),
            last_change_id=change_id,
            vocabulary_fingerprint=snapshot.matcher.vocabulary.fingerprint,
            seconds=round(time.perf_counter() - started, 3),
            created_at=self.clock.now(),
        )
        db_session.add(build)
        db_session.flush()
        self.store.write(build.id, snapshot.matcher.chunks())
        snapshot.number = build.id
        with self._lock:
            self._snapshot = snapshot
        return build

    def forget_stored(self) -> None:
        """No text of anybody is left in a stored build of this machine; the next process to start fits anew."""
        self.store.clear()


def _is_of_another_database(db_session: Session, snapshot: Snapshot, change_id: int) -> bool:
    """Whether changes that ``snapshot`` holds never happened here: the database was restored or begun anew.

    A transaction that began before another one committed sees fewer changes too. It may use what is newer: pages look
    up every row again, with the eyes of their own transaction.
    """
    if change_id >= snapshot.last_change_id:
        return False
    return documents_in.newest_change_now(db_session) < snapshot.last_change_id
