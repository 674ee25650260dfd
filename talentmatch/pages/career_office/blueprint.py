"""Pages of career offices: companies and vacancies of the region, students of the own institution, the match report."""

from flask import Blueprint

career_office = Blueprint("career_office", __name__, url_prefix="/career-office")

# The routes register themselves on import, which needs the blueprint first.
import talentmatch.pages.career_office.companies  # noqa: E402
import talentmatch.pages.career_office.dossiers  # noqa: E402
import talentmatch.pages.career_office.evaluation_forms  # noqa: E402
import talentmatch.pages.career_office.inbox  # noqa: E402
import talentmatch.pages.career_office.match_report  # noqa: E402
import talentmatch.pages.career_office.moderation  # noqa: E402
import talentmatch.pages.career_office.students  # noqa: E402
import talentmatch.pages.career_office.vacancies  # noqa: E402,F401
