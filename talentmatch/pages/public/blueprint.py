"""Pages for everybody, signed in or not."""

from flask import Blueprint

public = Blueprint("public", __name__)

from talentmatch.pages.public import (  # noqa: E402,F401 (routes register themselves on import)
    calendars,
    campuses,
    companies,
    feeds,
    home,
    reports,
    service,
    texts,
    vacancies,
    vacancy_in_sentences,
)
