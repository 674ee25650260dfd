"""Answers for machines: is the process alive, can it work, what may a crawler read."""

import logging

from flask import Response, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import SQLAlchemyError

from talentmatch.matches.build_queries import index_builds
from talentmatch.pages.public.blueprint import public
from talentmatch.web.services import db_session, services

logger = logging.getLogger(__name__)

ROBOTS = """\
User-agent: *
Disallow: /student/
Disallow: /company/
Disallow: /campus/
Disallow: /career-office/
Disallow: /admin/
Disallow: /account
"""


@public.get("/livez")
def livez() -> ResponseReturnValue:
    """The process answers; the database is not asked."""
    return _text("alive")


@public.get("/readyz")
def readyz() -> ResponseReturnValue:
    """The database answers, or 503 says that it does not."""
    try:
        index_builds(db_session(), limit=1)
    except SQLAlchemyError:
        logger.exception("The database does not answer.")
        return _text("the database does not answer", status=503)
    return _text("ready")


@public.get("/robots.txt")
def robots() -> ResponseReturnValue:
    """Crawlers read the public pages alone, and know where the map of them is."""
    sitemap = services().settings.site_url.rstrip("/") + url_for("public.sitemap")
    return _text(f"{ROBOTS}\nSitemap: {sitemap}\n")


def _text(content: str, *, status: int = 200) -> Response:
    return Response(content.rstrip("\n") + "\n", status=status, mimetype="text/plain")
