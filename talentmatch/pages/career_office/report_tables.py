"""The tables of the match report: one description for the page and for the file, so that both say the same."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask import url_for
from flask_babel import gettext as _

from talentmatch.matching.vocabulary import Vocabulary
from talentmatch.pages.career_office.condition_words import why_student_has_none, why_vacancy_has_none
from talentmatch.reports.export import Cell
from talentmatch.reports.match_report import MatchReportOfOffice
from talentmatch.web.labels import label

#: Decimals of a relevance.
DIGITS = 3


@dataclass(frozen=True, slots=True)
class Column:
    """A head of a table. ``digits`` counts the decimals of its figures; ``None`` for words."""

    label: str
    digits: int | None = None

    @property
    def numeric(self) -> bool:
        """Whether it holds figures."""
        return self.digits is not None


@dataclass(frozen=True, slots=True)
class Row:
    """Cells in the order of the columns; the first names the row, in ``language`` when somebody wrote it."""

    cells: tuple[Cell, ...]
    url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of the report."""

    name: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def report_table(name: str, report: MatchReportOfOffice, vocabulary: Vocabulary, locale: str) -> ReportTable:
    """The table called ``name``, in the reader's language. A name that is none raises ``KeyError``."""
    return TABLES[name](report, vocabulary, locale)


def student_name(profile_id: int, name: str) -> str:
    """The name of a student; a number for a profile without an account."""
    return name or _("Student %(number)s", number=profile_id)


def _students(report: MatchReportOfOffice, _vocabulary: Vocabulary, _locale: str) -> ReportTable:
    return ReportTable(
        "students",
        _("Students, those without a good match first"),
        (
            Column(_("Student")),
            Column(_("Programme")),
            Column(_("Companies see the profile")),
            Column(_("Good matches"), 0),
            Column(_("Best relevance"), DIGITS),
            Column(_("Why none")),
        ),
        tuple(
            Row(
                (
                    student_name(row.student.id, row.student.name),
                    row.student.programme,
                    _("yes") if row.student.is_visible else _("no"),
                    row.good_count,
                    _rounded(row.best_relevance),
                    why_student_has_none(row.reason, row.hidden, row.best_relevance),
                ),
                url_for("career_office.student", profile_id=row.student.id),
            )
            for row in report.students
        ),
    )


def _vacancies(report: MatchReportOfOffice, _vocabulary: Vocabulary, _locale: str) -> ReportTable:
    return ReportTable(
        "vacancies",
        _("Vacancies, those without a good candidate first"),
        (
            Column(_("Vacancy")),
            Column(_("Company")),
            Column(_("Kind")),
            Column(_("Place")),
            Column(_("Good candidates"), 0),
            Column(_("Best relevance"), DIGITS),
            Column(_("Why none")),
        ),
        tuple(
            Row(
                (
                    row.vacancy.title,
                    row.vacancy.company,
                    label("vacancy_kind", row.vacancy.kind),
                    row.vacancy.municipality,
                    row.good_count,
                    _rounded(row.best_relevance),
                    why_vacancy_has_none(row.reason, row.hidden, row.best_relevance),
                ),
                url_for("career_office.vacancy", vacancy_id=row.vacancy.id),
                row.vacancy.language,
            )
            for row in report.vacancies
        ),
    )


def _skills(report: MatchReportOfOffice, vocabulary: Vocabulary, locale: str) -> ReportTable:
    return ReportTable(
        "skills",
        _("Skills that more vacancies ask than students offer"),
        (
            Column(_("Skill")),
            Column(_("Sort")),
            Column(_("Vacancies that ask it"), 0),
            Column(_("Students who offer it"), 0),
            Column(_("Difference"), 0),
        ),
        tuple(
            Row(
                (
                    vocabulary.label(gap.concept_id, locale),
                    label("concept_kind", vocabulary.concepts[gap.concept_id].kind),
                    gap.asked_count,
                    gap.offered_count,
                    gap.gap,
                )
            )
            for gap in report.skills
        ),
    )


def _rounded(relevance: float | None) -> float | None:
    return None if relevance is None else round(relevance, DIGITS)


TABLES: Mapping[str, Callable[[MatchReportOfOffice, Vocabulary, str], ReportTable]] = {
    "students": _students,
    "vacancies": _vacancies,
    "skills": _skills,
}
