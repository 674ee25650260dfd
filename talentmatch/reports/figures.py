"""The figures of a match report: every student against every open vacancy, exactly, with the conditions on."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from talentmatch.matches.condition_tables import Mask
from talentmatch.matches.conditions import CONDITIONS
from talentmatch.matches.documents import candidate_conditions, candidate_document
from talentmatch.matches.live_index import LiveIndex, Snapshot
from talentmatch.matches.ranked import HiddenCount
from talentmatch.matching import DocumentVectors
from talentmatch.matching.report import (
    NO_KNOWN_WORDS,
    NOTHING_ELIGIBLE,
    MatchReport,
    TopMatch,
    match_report,
)
from talentmatch.profiles.models import Profile
from talentmatch.reports import queries
from talentmatch.reports.queries import ReportFilter

#: Kinds of concepts that a report counts as skills; occupations and fields of study are not asked or offered alone.
SKILL_KINDS = frozenset({"skill", "tool"})
#: A relevance is compared as it is shown: rounded like those of a ranking.
DECIMALS = 12


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts by number, without a name. ``…_hidden``: the condition that keeps most away where nothing is eligible."""

    report: MatchReport
    student_hidden: Mapping[str, HiddenCount]
    vacancy_hidden: Mapping[str, HiddenCount]
    build_id: str
    counted_at: datetime


@dataclass(frozen=True, slots=True)
class _Row:
    """One student against all vacancies. ``relevances`` is 0 where a vacancy is not eligible."""

    student_id: str
    relevances: NDArray[np.float64]
    eligible: Mask
    failing: Mapping[str, Mask]
    is_wordless: bool


class KeptFigures:
    """Keeps the figures counted last, so that the pages and files of one report count once.

    Parameters
    ----------
    limit : int
        How many reports are kept; the one counted longest ago goes first.
    """

    def __init__(self, limit: int = 16) -> None:
        self.limit = limit
        self._lock = threading.Lock()
        self._kept: dict[object, tuple[object, Figures]] = {}

    def find(self, report: object, *, state: object, not_before: datetime | None) -> Figures | None:
        """The figures of ``report`` if they belong to ``state``, or were counted at ``not_before`` or later."""
        with self._lock:
            known, found = self._kept.get(report, (None, None))
        if found is None:
            return None
        is_young = not_before is not None and found.counted_at >= not_before
        return found if is_young or known == state else None

    def keep(self, report: object, *, state: object, counted: Figures) -> None:
        """``counted`` are the figures of ``report`` in ``state``."""
        with self._lock:
            self._kept.pop(report, None)
            self._kept[report] = (state, counted)
            while len(self._kept) > self.limit:
                self._kept.pop(next(iter(self._kept)))


def figures(
    db_session: Session,
    live_index: LiveIndex,
    institution_id: int,
    filters: ReportFilter,
    *,
    good_from: float,
    kept: KeptFigures,
    max_age: timedelta = timedelta(0),
) -> Figures:
    """Count the good matches of one institution's students with the open vacancies of the region.

    Parameters
    ----------
    good_from : float
        The least relevance of a good match.
    kept : KeptFigures
        Asked first. Its figures count no longer once a profile or vacancy changed or an index was built …
    max_age : timedelta
        … unless they are at most so old: for a page that is opened all day and shows a single number.
    """
    report = (institution_id, filters, good_from)
    now = live_index.clock.now()
    with live_index.synced(db_session) as snapshot:
        state = (snapshot.number, snapshot.last_change_id, snapshot.matcher.build_id)
        found = kept.find(report, state=state, not_before=now - max_age if max_age else None)
        if found is None:
            found = _counted(db_session, snapshot, institution_id, filters, good_from, now)
            kept.keep(report, state=state, counted=found)
        return found


def good_match_counts(
    db_session: Session, live_index: LiveIndex, students: Sequence[Profile], *, good_from: float
) -> Mapping[int, int]:
    """How many good matches each of a few students has, by number of the profile."""
    with live_index.synced(db_session) as snapshot:
        wanted = snapshot.vacancies.filtered()
        return {
            int(row.student_id): int(np.count_nonzero(row.relevances >= good_from))
            for row in _rows(snapshot, students, wanted)
        }


def _counted(
    db_session: Session,
    snapshot: Snapshot,
    institution_id: int,
    filters: ReportFilter,
    good_from: float,
    now: datetime,
) -> Figures:
    students = queries.students(db_session, institution_id, filters)
    ids = [str(line.id) for line in queries.open_vacancies(db_session, filters)]
    columns = _columns(snapshot, ids)
    tally = _Tally(columns, good_from)
    for row in _rows(snapshot, students, _mask(snapshot, columns)):
        tally.add(row)
    asked = {key: _skills(snapshot, snapshot.matcher.vacancies.vectors_of(key)) for key in columns}
    offered = {str(student.id): _skills(snapshot, _student_vectors(snapshot, student)) for student in students}
    return Figures(
        report=match_report(
            [*tally.matches, *tally.best_of_vacancies()],
            good_from=good_from,
            asked=asked,
            offered=offered,
            candidate_reasons=tally.student_reasons,
            vacancy_reasons=_vacancy_reasons(snapshot, tally),
        ),
        student_hidden=tally.student_hidden,
        vacancy_hidden=tally.vacancy_hidden(),
        build_id=snapshot.matcher.build_id,
        counted_at=now,
    )


def _columns(snapshot: Snapshot, ids: Sequence[str]) -> dict[str, int]:
    """Row in the index of each vacancy; one that was closed a moment ago is left out."""
    index = snapshot.matcher.vacancies
    return {key: index.row_of(key) for key in ids if key in index}


def _mask(snapshot: Snapshot, columns: Mapping[str, int]) -> Mask:
    mask = np.zeros(snapshot.vacancies.row_count, dtype=np.bool_)
    mask[list(columns.values())] = True
    return mask & snapshot.vacancies.filtered()


def _rows(snapshot: Snapshot, students: Sequence[Profile], wanted: Mask) -> Iterator[_Row]:
    for student in students:
        query = _student_vectors(snapshot, student)
        relevances, alive = snapshot.matcher.vacancies.relevances(query)
        failing = snapshot.vacancies.failing(candidate_conditions(student))
        failing = {code: fails & wanted for code, fails in failing.items()}
        eligible = alive & wanted & ~np.logical_or.reduce(list(failing.values()))
        relevances = np.where(eligible, np.round(relevances, DECIMALS), 0.0)
        yield _Row(str(student.id), relevances, eligible, failing, query.is_empty)


def _student_vectors(snapshot: Snapshot, student: Profile) -> DocumentVectors:
    if str(student.id) in snapshot.matcher.candidates:
        return snapshot.matcher.candidates.vectors_of(str(student.id))
    return snapshot.matcher.vectors(candidate_document(student))


def _skills(snapshot: Snapshot, vectors: DocumentVectors) -> tuple[str, ...]:
    concepts = snapshot.matcher.vocabulary.concepts
    return tuple(key for key in snapshot.matcher.concepts_of(vectors) if concepts[key].kind in SKILL_KINDS)


def _vacancy_reasons(snapshot: Snapshot, tally: "_Tally") -> dict[str, str | None]:
    return {
        key: NOTHING_ELIGIBLE
        if not tally.eligible_counts[row]
        else NO_KNOWN_WORDS
        if snapshot.matcher.vacancies.vectors_of(key).is_empty
        else None
        for key, row in tally.columns.items()
    }


class _Tally:
    """Adds up students one by one.

    Parameters
    ----------
    columns : mapping of vacancy id to row
    good_from : float
    """

    def __init__(self, columns: Mapping[str, int], good_from: float) -> None:
        self.columns = columns
        self.good_from = good_from
        self.matches: list[TopMatch] = []
        self.student_reasons: dict[str, str | None] = {}
        self.student_hidden: dict[str, HiddenCount] = {}
        width = max(columns.values(), default=-1) + 1
        self.eligible_counts = np.zeros(width, dtype=np.int64)
        self._key_of = {row: key for key, row in columns.items()}
        self._failing = {code: np.zeros(width, dtype=np.int64) for code in CONDITIONS}
        self._best = np.zeros(width)
        self._best_student = np.full(width, -1)
        self._students: list[str] = []

    def add(self, row: _Row) -> None:
        """Count one student."""
        width = self._best.size
        relevances = row.relevances[:width]
        self.eligible_counts += row.eligible[:width]
        for code, fails in row.failing.items():
            self._failing[code] += fails[:width]
        better = relevances > self._best
        self._best[better] = relevances[better]
        self._best_student[better] = len(self._students)
        self._students.append(row.student_id)
        self._add_matches(row.student_id, relevances)
        self._add_reason(row)

    def _add_matches(self, student_id: str, relevances: NDArray[np.float64]) -> None:
        """All good matches of a student, or else the best one."""
        good = np.flatnonzero(relevances >= self.good_from)
        if not good.size and relevances.size and relevances.max() > 0.0:
            good = np.array([int(np.argmax(relevances))])
        values = relevances[good]
        ranks = 1 + np.searchsorted(np.sort(-values), -values)
        self.matches += [
            TopMatch(student_id, self._key_of[row], relevance, rank)
            for row, relevance, rank in zip(good.tolist(), values.tolist(), ranks.tolist(), strict=True)
        ]

    def _add_reason(self, row: _Row) -> None:
        if not row.eligible.any():
            self.student_reasons[row.student_id] = NOTHING_ELIGIBLE
            hidden = _most({code: int(np.count_nonzero(fails)) for code, fails in row.failing.items()})
            if hidden is not None:
                self.student_hidden[row.student_id] = hidden
        elif row.is_wordless:
            self.student_reasons[row.student_id] = NO_KNOWN_WORDS

    def best_of_vacancies(self) -> Iterator[TopMatch]:
        """The best student of each vacancy that has none that is good."""
        for key, row in self.columns.items():
            if 0.0 < self._best[row] < self.good_from:
                yield TopMatch(self._students[self._best_student[row]], key, float(self._best[row]), 1)

    def vacancy_hidden(self) -> dict[str, HiddenCount]:
        """For each vacancy that no student may take, the condition that keeps most students away."""
        found: dict[str, HiddenCount] = {}
        for key, row in self.columns.items():
            hidden = _most({code: int(counts[row]) for code, counts in self._failing.items()})
            if not self.eligible_counts[row] and hidden is not None:
                found[key] = hidden
        return found


def _most(counts: Mapping[str, int]) -> HiddenCount | None:
    """The condition with the largest count, the first of ``CONDITIONS`` when two are even; ``None`` when all are 0."""
    code = max(counts, key=lambda code: counts[code])
    return HiddenCount(code, counts[code]) if counts[code] else None
