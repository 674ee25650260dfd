"""Vacancies of the exchange format → operations. Importing twice changes nothing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from talentmatch.audit.operations import record
from talentmatch.campuses.queries import campuses
from talentmatch.choices import COMPANY_SIZES, TEXT_LANGUAGES, TEXT_LIMIT, TITLE_LIMIT
from talentmatch.clock import Clock, today
from talentmatch.companies.models import Company
from talentmatch.companies.operations import CompanyContent, create_company
from talentmatch.companies.queries import find_by_source as find_company_by_source
from talentmatch.database import differing
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.exchange.outcomes import ImportOutcome
from talentmatch.exchange.rows import ID_LIMIT, LANGUAGE_SAMPLE, Row, RowError, checked_source
from talentmatch.exchange.sentences import sentence_for
from talentmatch.matching import detected_language
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import VacancyContent, check_content, create_vacancy, update_vacancy
from talentmatch.vacancies.queries import find_by_source

#: A CSV file must have these; JSONL rows may also bring only ``text``.
REQUIRED_COLUMNS = ("id", "description")
#: Columns about the company, without ``company_``, and the longest value of each.
COMPANY_COLUMNS: Mapping[str, int] = {
    "name": TITLE_LIMIT,
    "size": TITLE_LIMIT,
    "sector": 120,
    "campus": TITLE_LIMIT,
}
UNNAMED_EMPLOYER = "Unnamed employer"


class VacancyImport:
    """Brings rows of one ``source`` into the database; ``id`` and source together name a vacancy.

    Rows are published at once, with their company approved: who runs an import answers for what it brings.
    """

    def __init__(self, db_session: Session, *, source: str, clock: Clock) -> None:
        self.db_session = db_session
        self.source = checked_source(source)
        self.clock = clock
        self.outcome = ImportOutcome()
        self._row_of_id: dict[str, int] = {}
        self._campus_ids = {campus.name.casefold(): campus.id for campus in campuses(db_session)}
        self._companies: dict[str, Company] = {}

    def run(self, rows: Iterable[Row], *, progress: Callable[[], None] = lambda: None) -> ImportOutcome:
        """Every row that can be brought in is; the outcome names the others and why."""
        for row in rows:
            self._bring(row)
            progress()
        return self.outcome

    def _bring(self, row: Row) -> None:
        try:
            if row.error is not None:
                raise row.error
            self._save(row, _external_id(row, self._row_of_id), vacancy_content(row))
        except RowError as error:
            self.outcome.refuse(row.number, error.column, error.sentence)
        except InvalidInput as error:
            for name, code in error.errors.items():
                self.outcome.refuse(row.number, name, sentence_for(code))
        except InvalidState as error:
            self.outcome.refuse(row.number, "row", str(error))

    def _save(self, row: Row, external_id: str, content: VacancyContent) -> None:
        known = find_by_source(self.db_session, self.source, external_id)
        if known is not None:
            self._update(known, content)
            return
        check_content(content)  # before the company: a row that is left out leaves nothing behind
        if content.expires_on is not None and content.expires_on < today(self.clock):
            raise RowError("expires_on", "has passed: the vacancy would not be shown.")
        company = self._company(row, content)
        vacancy = create_vacancy(self.db_session, company, content, actor=None, clock=self.clock)
        vacancy.source, vacancy.external_id = self.source, external_id
        vacancy.state, vacancy.published_at = "published", self.clock.now()
        vacancy.submitted_at = self.clock.now()
        details = {"source": self.source, "id": external_id}
        record(self.db_session, "vacancy.imported", vacancy, actor=None, clock=self.clock, details=details)
        self.outcome.created += 1

    def _update(self, known: Vacancy, content: VacancyContent) -> None:
        content = replace(content, capacity=known.capacity)  # a file does not speak of it
        if not differing(known, content):
            self.outcome.unchanged += 1
            return
        update_vacancy(self.db_session, known, content, actor=None, clock=self.clock)
        self.outcome.updated += 1

    def _company(self, row: Row, content: VacancyContent) -> Company:
        column = _company_columns(row)
        name = column["name"] or UNNAMED_EMPLOYER
        if name not in self._companies:
            self._companies[name] = find_company_by_source(self.db_session, self.source, name) or self._new_company(
                name, column, content
            )
        return self._companies[name]

    def _new_company(self, name: str, column: Mapping[str, str], content: VacancyContent) -> Company:
        company_content = CompanyContent(
            name=name,
            sector=column["sector"],
            size=column["size"] if column["size"] in COMPANY_SIZES else COMPANY_SIZES[0],
            municipality=column["municipality"] or content.municipality,
            campus_id=self._campus_ids.get(column["campus"].casefold()),
            language=content.text_language,
        )
        try:
            company = create_company(self.db_session, company_content, actor=None, clock=self.clock)
        except InvalidInput as error:
            raise InvalidInput({f"company_{name}": code for name, code in error.errors.items()}) from error
        company.source, company.external_id = self.source, name
        company.state, company.decided_at = "approved", self.clock.now()
        record(
            self.db_session, "company.imported", company, actor=None, clock=self.clock, details={"source": self.source}
        )
        return company


def _company_columns(row: Row) -> Mapping[str, str]:
    """What the row says about its company: inside ``company`` in JSON, in columns ``company_…`` in CSV."""
    given = row.values.get("company")
    if isinstance(given, dict):
        row = Row(row.number, {f"company_{name}": value for name, value in given.items()})
    elif given is not None and "company_name" not in row.values:
        raise RowError("company", 'must be an object with a "name"; in CSV the column is company_name.')
    column = {name: row.short_text(f"company_{name}", limit) for name, limit in COMPANY_COLUMNS.items()}
    return {**column, "municipality": row.municipality("company_municipality")}


def _external_id(row: Row, seen: dict[str, int]) -> str:
    external_id = row.short_text("id", ID_LIMIT)
    if not external_id:
        raise RowError("id", "is missing.")
    if external_id in seen:
        raise RowError("id", f"{external_id!r} stands in row {seen[external_id]} already.")
    seen[external_id] = row.number
    return external_id


def vacancy_content(row: Row) -> VacancyContent:
    """The content of a vacancy as the row says it. A text without a title gets one from its first line.

    Raises
    ------
    RowError
        When a value cannot be read.
    """
    text = row.text("description") or row.text("text")
    if not text:
        raise RowError("description", "is missing.", code="required")
    positions = row.whole_number("positions")
    return VacancyContent(
        kind=row.text("kind", "job"),
        title=row.text("title") or title_of(text),
        description=text[: TEXT_LIMIT + 1],
        required_skills=row.words("required_skills"),
        desired_skills=row.words("desired_skills"),
        text_language=_language(row, text),
        working_languages=row.levels("working_languages"),
        municipality=row.municipality("municipality"),
        postal_code=row.short_text("postal_code", 10),
        remote=row.text("remote", "none"),
        positions=1 if positions is None else positions,
        period_start=row.day("period_start"),
        period_end=row.day("period_end"),
        hours_per_week=row.whole_number("hours_per_week"),
        study_fields=row.words("study_fields"),
        study_levels=row.words("study_levels"),
        insists_on_study_level=row.truth("insists_on_study_level"),
        paid=row.truth("paid"),
        sponsors_permit=row.truth("sponsors_permit"),
        expires_on=row.day("expires_on"),
    )


def title_of(text: str) -> str:
    """The first line of ``text`` as a title, cut at a word."""
    line = next(line.strip() for line in text.split("\n") if line.strip())
    if len(line) <= 120:
        return line
    return line[:118].rsplit(" ", 1)[0].rstrip(" ,;:-") + " …"


def _language(row: Row, text: str) -> str:
    given = row.text("language") or row.text("text_language")
    if given and given not in TEXT_LANGUAGES:
        raise RowError("language", f"{given!r} is none of {', '.join(TEXT_LANGUAGES)}.", code="not_a_choice")
    return given or detected_language(text[:LANGUAGE_SAMPLE], fallback="en")
