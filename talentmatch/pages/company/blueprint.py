"""Pages of companies and start-ups."""

from flask import Blueprint

company = Blueprint("company", __name__, url_prefix="/company")

from talentmatch.pages.company import candidates, editor, profile, transitions, vacancies  # noqa: E402,F401 (routes register on import)
