"""Ghost vacancies: open, and perhaps nobody is looked for any more. Evidence for a person, never a verdict."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from talentmatch.moderation.signals import Finding

#: Open so long without anybody hired …
LONG_OPEN: Final = timedelta(days=120)
#: … or published so often within …
MANY_POSTS: Final = 3
POSTING_PERIOD: Final = timedelta(days=365)
#: … or so many applications, the oldest that old, of which nobody opened one …
UNOPENED: Final = 3
UNOPENED_AFTER: Final = timedelta(days=14)
#: … or the same text as that many earlier vacancies of the same company that ended.
SAME_TEXTS: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVacancy:
    """What is counted of one published vacancy. ``unopened_since`` is the oldest application, when none was opened."""

    published_at: datetime
    hired_count: int = 0
    publication_count: int = 1
    unopened_count: int = 0
    unopened_since: date | None = None
    same_text_count: int = 0


def ghost_findings(vacancy: OpenVacancy, *, now: datetime) -> list[Finding]:
    """What speaks for a ghost. The words stay the same from day to day, so that what was looked at stays so."""
    found = []
    if vacancy.unopened_since is not None and vacancy.unopened_count >= UNOPENED:
        found.append(Finding("unopened", "applications", vacancy.unopened_since.isoformat()))
    if vacancy.hired_count:
        return found
    if now - vacancy.published_at > LONG_OPEN:
        found.append(Finding("open_long", "published_at", vacancy.published_at.date().isoformat()))
    if vacancy.publication_count >= MANY_POSTS:
        found.append(Finding("posted_often", "history", str(vacancy.publication_count)))
    if vacancy.same_text_count >= SAME_TEXTS:
        found.append(Finding("same_text_again", "description", str(vacancy.same_text_count)))
    return found
