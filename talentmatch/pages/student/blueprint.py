"""Pages of students and graduates."""

from flask import Blueprint

student = Blueprint("student", __name__, url_prefix="/student")

# The routes register themselves on import, which needs the blueprint first.
import talentmatch.pages.student.applications  # noqa: E402
import talentmatch.pages.student.dossier  # noqa: E402
import talentmatch.pages.student.interviews  # noqa: E402
import talentmatch.pages.student.invitations  # noqa: E402
import talentmatch.pages.student.messages  # noqa: E402
import talentmatch.pages.student.privacy  # noqa: E402
import talentmatch.pages.student.profile  # noqa: E402
import talentmatch.pages.student.skills  # noqa: E402
import talentmatch.pages.student.vacancies  # noqa: E402,F401
