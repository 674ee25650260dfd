"""The figures of a match report: every student against every open vacancy, exactly, with the conditions on."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from sqlalchemy.orm import Session

from talentmatch.matches.condition_tables import Mask
from talentmatch.matches.conditions import LIFTED_AT_FIRST
from talentmatch.matches.documents import candidate_conditions, candidate_document
from talentmatch.matches.live_index import LiveIndex, Snapshot
from talentmatch.matches.ranked import HiddenCount
from talentmatch.matching import DocumentVectors
from talentmatch.matching.report import (
    NO_KNOWN_WORDS,
    NOTHING_ELIGIBLE,
    MatchReport,
    match_report,
)
from talentmatch.profiles.models import Profile
from talentmatch.reports import queries
from talentmatch.reports.queries import ReportFilter
from talentmatch.reports.tally import Row, Tally

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
    tally = Tally(columns, good_from)
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


def _rows(snapshot: Snapshot, students: Sequence[Profile], wanted: Mask) -> Iterator[Row]:
    for student in students:
        query = _student_vectors(snapshot, student)
        relevances, alive = snapshot.matcher.vacancies.relevances(query)
        failing = snapshot.vacancies.failing(candidate_conditions(student))
        failing = {code: fails & wanted for code, fails in failing.items() if code not in LIFTED_AT_FIRST}
        eligible = alive & wanted & ~np.logical_or.reduce(list(failing.values()))
        relevances = np.where(eligible, np.round(relevances, DECIMALS), 0.0)
        yield Row(str(student.id), relevances, eligible, failing, query.is_empty)


def _student_vectors(snapshot: Snapshot, student: Profile) -> DocumentVectors:
    if str(student.id) in snapshot.matcher.candidates:
        return snapshot.matcher.candidates.vectors_of(str(student.id))
    return snapshot.matcher.vectors(candidate_document(student))


def _skills(snapshot: Snapshot, vectors: DocumentVectors) -> tuple[str, ...]:
    concepts = snapshot.matcher.vocabulary.concepts
    return tuple(key for key in snapshot.matcher.concepts_of(vectors) if concepts[key].kind in SKILL_KINDS)


def _vacancy_reasons(snapshot: Snapshot, tally: Tally) -> dict[str, str | None]:
    return {
        key: NOTHING_ELIGIBLE
        if not tally.eligible_counts[row]
        else NO_KNOWN_WORDS
        if snapshot.matcher.vacancies.vectors_of(key).is_empty
        else None
        for key, row in tally.columns.items()
    }
