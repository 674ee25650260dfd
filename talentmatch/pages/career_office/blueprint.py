"""Pages of the audience ``career_office``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

career_office = Blueprint("career_office", __name__, url_prefix="/career-office")

from talentmatch.pages.career_office import (  # noqa: E402,F401 (routes register themselves on import)
    companies,
    inbox,
    match_report,
    students,
    vacancies,
)
