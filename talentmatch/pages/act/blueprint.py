"""Acting from a link in a mail, without signing in: looking changes nothing, the button does the one thing."""

from flask import Blueprint

act = Blueprint("act", __name__, url_prefix="/act")

from talentmatch.pages.act import agreements, answers, handing_in, interviews, vacancies  # noqa: E402,F401 (routes register on import)
