"""Reading what a report is about: its students and its vacancies, without their texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, defer

from talentmatch.accounts.models import User
from talentmatch.companies.models import Company
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import Vacancy


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """What a report is narrowed to: one programme, and the days between which something must be possible."""

    programme: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class StudentLine:
    """A student as a report names them. ``name`` is empty for a profile without an account."""

    id: int
    name: str
    programme: str
    is_visible: bool


@dataclass(frozen=True, slots=True)
class VacancyLine:
    """An open vacancy as a report names it."""

    id: int
    title: str
    language: str
    kind: str
    municipality: str
    company: str


def students(db_session: Session, institution_id: int, filters: ReportFilter) -> Sequence[Profile]:
    """Students of one institution who are free at some day of the period, by number; their texts are not loaded."""
    query = select(Profile).where(*_of(institution_id, filters)).options(defer(Profile.text))
    return db_session.scalars(query.order_by(Profile.id)).all()


def student_lines(db_session: Session, institution_id: int, filters: ReportFilter) -> Sequence[StudentLine]:
    """The same students by name, without their profiles."""
    columns = (Profile.id, User.name, User.email, Profile.programme, Profile.visible_since_at)
    query = select(*columns).outerjoin(Profile.user).where(*_of(institution_id, filters)).order_by(Profile.id)
    return [
        StudentLine(number, name or email or "", programme, visible_since_at is not None)
        for number, name, email, programme, visible_since_at in db_session.execute(query)
    ]


def _of(institution_id: int, filters: ReportFilter) -> list[ColumnElement[bool]]:
    conditions = [Profile.institution_id == institution_id]
    if filters.programme:
        conditions.append(Profile.programme == filters.programme)
    return [*conditions, *_overlaps(Profile.available_from, Profile.available_to, filters)]


def open_vacancies(db_session: Session, filters: ReportFilter) -> Sequence[VacancyLine]:
    """Open vacancies of the region, by number, that run at some day of the period."""
    columns = (Vacancy.id, Vacancy.title, Vacancy.text_language, Vacancy.kind, Vacancy.municipality, Company.name)
    query = select(*columns).join(Vacancy.company).where(Vacancy.state == "published", Company.state == "approved")
    query = query.where(*_overlaps(Vacancy.period_start, Vacancy.period_end, filters))
    return [VacancyLine(*row) for row in db_session.execute(query.order_by(Vacancy.id))]


def _overlaps(
    first: InstrumentedAttribute[date | None], last: InstrumentedAttribute[date | None], filters: ReportFilter
) -> list[ColumnElement[bool]]:
    """Conditions that a span shares a day with the period; a day that nobody stated is open."""
    conditions: list[ColumnElement[bool]] = []
    if filters.end is not None:
        conditions.append(or_(first.is_(None), first <= filters.end))
    if filters.start is not None:
        conditions.append(or_(last.is_(None), last >= filters.start))
    return conditions
