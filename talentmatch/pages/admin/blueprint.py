"""Pages of the audience ``admin``: one blueprint, its modules of routes and who may ask for them."""

from flask import Blueprint

admin = Blueprint("admin", __name__, url_prefix="/admin")

from talentmatch.pages.admin import (  # noqa: E402,F401 (routes register themselves on import)
    accounts,
    audit,
    background_work,
    bans,
    index_builds,
    institutions,
)
