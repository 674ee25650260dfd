"""Pages of students and graduates."""

from flask import Blueprint

student = Blueprint("student", __name__, url_prefix="/student")

from talentmatch.pages.student import privacy, profile, vacancies  # noqa: E402,F401 (routes register on import)
