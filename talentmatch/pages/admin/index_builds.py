"""The index: when it was built from what, and building it anew."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.matches import build_queries
from talentmatch.pages.admin.blueprint import admin
from talentmatch.web.decimals import decimal
from talentmatch.web.services import db_session, services
from talentmatch.web.transactions import commit

SHOWN = 30


@admin.get("/index")
def index_builds() -> ResponseReturnValue:
    """List the newest builds."""
    builds = build_queries.index_builds(db_session(), limit=SHOWN)
    change_count = build_queries.change_count_since(db_session(), builds[0] if builds else None)
    return render_template("admin/index_builds.html", builds=builds, change_count=change_count)


@admin.post("/index/rebuild")
def rebuild_index() -> ResponseReturnValue:
    """Build the index from everything that is open now."""
    build = services().live_index.refit(db_session())
    seconds = decimal(build.seconds, 1)
    commit()
    flash(_("The index is built anew. It took %(seconds)s seconds.", seconds=seconds), "success")
    return redirect(url_for("admin.index_builds"))
