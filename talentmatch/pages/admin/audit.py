"""What happened, newest first."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from talentmatch.accounts.queries import addresses_of
from talentmatch.audit.queries import audit_lines
from talentmatch.pages.admin.blueprint import admin
from talentmatch.web.services import db_session

PAGE_SIZE = 100


@admin.get("/audit")
def audit() -> ResponseReturnValue:
    """Show the audit trail, a page at a time."""
    before_id = request.args.get("before_id", type=int)
    found = audit_lines(db_session(), limit=PAGE_SIZE + 1, before_id=before_id)
    lines = found[:PAGE_SIZE]
    actors = addresses_of(db_session(), (line.actor_id for line in lines if line.actor_id is not None))
    older_before = lines[-1].id if len(found) > PAGE_SIZE else None
    return render_template(
        "admin/audit.html", lines=lines, actors=actors, older_before=older_before, is_newest=before_id is None
    )
