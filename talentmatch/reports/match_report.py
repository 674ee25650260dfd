"""The match report of a career office, ready for a page or a file: per student, per vacancy, per skill and in total."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy.orm import Session

from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.ranked import HiddenCount
from talentmatch.matching.report import MatchSummary, MatchTotals, SkillGap
from talentmatch.reports import queries
from talentmatch.reports.figures import Figures, KeptFigures, figures
from talentmatch.reports.queries import ReportFilter, StudentLine, VacancyLine

__all__ = ["MatchReportOfOffice", "ReportFilter", "StudentRow", "VacancyRow", "match_report"]

#: Students are counted by number of good matches in these classes: (first, last), ``None`` without an end.
CLASSES: tuple[tuple[int, int | None], ...] = ((0, 0), (1, 2), (3, 5), (6, None))
#: A group of fewer students says something about persons.
SMALL_GROUP = 5


@dataclass(frozen=True, slots=True)
class StudentRow:
    """How one student fares."""

    student: StudentLine
    good_count: int
    best_relevance: float | None
    reason: str | None
    hidden: HiddenCount | None


@dataclass(frozen=True, slots=True)
class VacancyRow:
    """How one vacancy fares among the students of the report."""

    vacancy: VacancyLine
    good_count: int
    best_relevance: float | None
    reason: str | None
    hidden: HiddenCount | None


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """How the students of one programme fare together."""

    programme: str
    student_count: int
    with_good_match_count: int

    @property
    def is_small(self) -> bool:
        """Whether so few students that the figures say something about persons."""
        return self.student_count < SMALL_GROUP


@dataclass(frozen=True, slots=True)
class MatchReportOfOffice:
    """Rows in the order in which they need attention: those without a good match first."""

    filters: ReportFilter
    good_from: float
    build_id: str
    students: tuple[StudentRow, ...]
    vacancies: tuple[VacancyRow, ...]
    skills: tuple[SkillGap, ...]
    programmes: tuple[ProgrammeRow, ...]
    student_totals: MatchTotals
    vacancy_totals: MatchTotals
    good_pair_count: int
    class_counts: tuple[int, ...]

    @property
    def is_small(self) -> bool:
        """Whether so few students that the figures say something about persons."""
        return 0 < len(self.students) < SMALL_GROUP


def match_report(
    db_session: Session,
    live_index: LiveIndex,
    institution_id: int,
    filters: ReportFilter,
    *,
    good_from: float,
    kept: KeptFigures,
) -> MatchReportOfOffice:
    """The report on the students of one institution and the open vacancies of the region."""
    counted = figures(db_session, live_index, institution_id, filters, good_from=good_from, kept=kept)
    rows = _student_rows(queries.student_lines(db_session, institution_id, filters), counted)
    return MatchReportOfOffice(
        filters=filters,
        good_from=good_from,
        build_id=counted.build_id,
        students=rows,
        vacancies=_vacancy_rows(queries.open_vacancies(db_session, filters), counted),
        skills=counted.report.skill_gaps,
        programmes=_programme_rows(rows),
        student_totals=counted.report.candidate_totals,
        vacancy_totals=counted.report.vacancy_totals,
        good_pair_count=counted.report.good_pair_count,
        class_counts=tuple(_count_between(rows, first, last) for first, last in CLASSES),
    )


def _student_rows(lines: Sequence[StudentLine], counted: Figures) -> tuple[StudentRow, ...]:
    summaries = _by_id(counted.report.candidates)
    rows = (
        StudentRow(
            student=line,
            good_count=summary.good_count,
            best_relevance=summary.best_relevance,
            reason=summary.reason,
            hidden=counted.student_hidden.get(summary.id),
        )
        for line in lines
        if (summary := summaries.get(str(line.id))) is not None
    )
    return tuple(
        sorted(rows, key=lambda row: (row.good_count, row.student.programme, row.student.name, row.student.id))
    )


def _vacancy_rows(lines: Sequence[VacancyLine], counted: Figures) -> tuple[VacancyRow, ...]:
    summaries = _by_id(counted.report.vacancies)
    rows = (
        VacancyRow(
            vacancy=line,
            good_count=summary.good_count,
            best_relevance=summary.best_relevance,
            reason=summary.reason,
            hidden=counted.vacancy_hidden.get(summary.id),
        )
        for line in lines
        if (summary := summaries.get(str(line.id))) is not None
    )
    return tuple(sorted(rows, key=lambda row: (row.good_count, row.vacancy.title, row.vacancy.id)))


def _by_id(summaries: Sequence[MatchSummary]) -> Mapping[str, MatchSummary]:
    return {summary.id: summary for summary in summaries}


def _programme_rows(rows: Sequence[StudentRow]) -> tuple[ProgrammeRow, ...]:
    ordered = sorted(rows, key=_programme)
    groups = ((programme, list(group)) for programme, group in groupby(ordered, key=_programme))
    return tuple(
        ProgrammeRow(programme, len(group), sum(row.good_count > 0 for row in group)) for programme, group in groups
    )


def _programme(row: StudentRow) -> str:
    return row.student.programme


def _count_between(rows: Sequence[StudentRow], first: int, last: int | None) -> int:
    return sum(first <= row.good_count and (last is None or row.good_count <= last) for row in rows)
