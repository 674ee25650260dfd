"""Pages of campuses: always the campus of the person who is signed in."""

from flask import Blueprint

campus = Blueprint("campus", __name__, url_prefix="/campus")

from talentmatch.pages.campus import overview, profile, tenants  # noqa: E402,F401 (routes register on import)
