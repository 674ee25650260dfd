"""Pages that explain: how matching works, what is kept about people, and who can use the site."""

from datetime import date

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.matches.build_queries import change_count_since, index_builds
from talentmatch.matches.conditions import CONDITIONS
from talentmatch.pages.public.blueprint import public
from talentmatch.web.conditions import condition_name
from talentmatch.web.services import db_session, services

#: When the accessibility statement was last checked against the pages.
ACCESSIBILITY_REVIEWED_ON = date(2026, 11, 24)


@public.get("/how-matching-works")
def how_matching_works() -> ResponseReturnValue:
    """What the ranking reads, how it adds up, and what it cannot do."""
    build = next(iter(index_builds(db_session(), limit=1)), None)
    return render_template(
        "public/how_matching_works.html",
        build=build,
        change_count=change_count_since(db_session(), build),
        conditions=[condition_name(code) for code in CONDITIONS],
        blocks=services().live_index.block_names,
    )


@public.get("/privacy")
def privacy() -> ResponseReturnValue:
    """What is kept, why, who sees it and what people may ask."""
    return render_template("public/privacy.html")


@public.get("/accessibility")
def accessibility() -> ResponseReturnValue:
    """The accessibility statement."""
    return render_template("public/accessibility.html", reviewed_on=ACCESSIBILITY_REVIEWED_ON)
