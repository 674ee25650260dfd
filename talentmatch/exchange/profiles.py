"""Profiles of the exchange format → operations. Importing twice changes nothing."""

from collections.abc import Callable, Iterable

from sqlalchemy.orm import Session

from talentmatch.audit.operations import record
from talentmatch.choices import TEXT_LANGUAGES, TEXT_LIMIT
from talentmatch.clock import Clock
from talentmatch.database import differing
from talentmatch.errors import InvalidInput
from talentmatch.exchange.outcomes import ImportOutcome
from talentmatch.exchange.rows import ID_LIMIT, LANGUAGE_SAMPLE, Row, RowError, checked_source
from talentmatch.exchange.sentences import sentence_for
from talentmatch.institutions.queries import institutions
from talentmatch.matching import detected_language
from talentmatch.profiles.operations import ProfileContent, create_profile, update_profile
from talentmatch.profiles.queries import find_by_source

REQUIRED_COLUMNS = ("id", "text")
#: Longest values that the columns hold, in characters.
INSTITUTION_LIMIT = 120
PROGRAMME_LIMIT = 200
POSTAL_CODE_LIMIT = 10


class ProfileImport:
    """Brings rows of one ``source`` into the database; ``id`` and source together name a profile.

    Imported profiles have no account and are invisible to companies: nobody gave consent for them yet.
    """

    def __init__(self, db_session: Session, *, source: str, clock: Clock) -> None:
        self.db_session = db_session
        self.source = checked_source(source)
        self.clock = clock
        self.outcome = ImportOutcome()
        self._row_of_id: dict[str, int] = {}
        self._institution_ids = {
            name.casefold(): institution.id
            for institution in institutions(db_session)
            for name in (institution.key, institution.name, institution.short_name)
        }

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
            self._save(self._external_id(row), self._content(row))
        except RowError as error:
            self.outcome.refuse(row.number, error.column, error.sentence)
        except InvalidInput as error:
            for name, code in error.errors.items():
                self.outcome.refuse(row.number, name, sentence_for(code))

    def _external_id(self, row: Row) -> str:
        external_id = row.short_text("id", ID_LIMIT)
        if not external_id:
            raise RowError("id", "is missing.")
        if external_id in self._row_of_id:
            raise RowError("id", f"{external_id!r} stands in row {self._row_of_id[external_id]} already.")
        self._row_of_id[external_id] = row.number
        return external_id

    def _save(self, external_id: str, content: ProfileContent) -> None:
        known = find_by_source(self.db_session, self.source, external_id)
        if known is None:
            profile = create_profile(self.db_session, content, user=None, actor=None, clock=self.clock)
            profile.source, profile.external_id = self.source, external_id
            details = {"source": self.source, "id": external_id}
            record(self.db_session, "profile.imported", profile, actor=None, clock=self.clock, details=details)
            self.outcome.created += 1
        elif differing(known, content):
            update_profile(self.db_session, known, content, actor=None, clock=self.clock)
            self.outcome.updated += 1
        else:
            self.outcome.unchanged += 1

    def _content(self, row: Row) -> ProfileContent:
        institution = row.short_text("institution", INSTITUTION_LIMIT)
        first = institution.split("/")[0].strip()
        return profile_content(
            row, institution_id=self._institution_ids.get(first.casefold()), institution_name=institution
        )


def profile_content(row: Row, *, institution_id: int | None, institution_name: str) -> ProfileContent:
    """The content of a profile as the row says it.

    Raises
    ------
    RowError
        When a value cannot be read.
    """
    text = row.text("text")
    skills = row.words("skills")
    if not text and not skills:
        raise RowError("text", "is missing.")
    language = row.text("language") or detected_language(text[:LANGUAGE_SAMPLE], fallback="en")
    if language not in TEXT_LANGUAGES:
        raise RowError("language", f"{language!r} is none of {', '.join(TEXT_LANGUAGES)}.")
    return ProfileContent(
        text=text[: TEXT_LIMIT + 1],
        skills=skills,
        text_language=language,
        languages=row.levels("languages"),
        institution_id=institution_id,
        institution_name=institution_name,
        programme=row.short_text("programme", PROGRAMME_LIMIT),
        study_level=row.text("level") or None,
        study_fields=row.words("study_fields"),
        municipality=row.municipality("municipality"),
        postal_code=row.short_text("postal_code", POSTAL_CODE_LIMIT),
        origin_municipality=row.municipality("origin_municipality"),
        mobility_km=row.whole_number("mobility_km"),
        kinds_wanted=row.words("kinds_wanted"),
        available_from=row.day("available_from"),
        available_to=row.day("available_to"),
        permit_group=row.text("citizenship_group") or None,
    )
