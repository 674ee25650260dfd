"""Pages of companies and start-ups."""

from flask import Blueprint

company = Blueprint("company", __name__, url_prefix="/company")

# The routes register themselves on import, which needs the blueprint first.
import talentmatch.pages.company.applications  # noqa: E402
import talentmatch.pages.company.candidates  # noqa: E402
import talentmatch.pages.company.dossiers  # noqa: E402
import talentmatch.pages.company.editor  # noqa: E402
import talentmatch.pages.company.feeds  # noqa: E402
import talentmatch.pages.company.interviews  # noqa: E402
import talentmatch.pages.company.invitations  # noqa: E402
import talentmatch.pages.company.messages  # noqa: E402
import talentmatch.pages.company.profile  # noqa: E402
import talentmatch.pages.company.transitions  # noqa: E402
import talentmatch.pages.company.vacancies  # noqa: E402,F401
