"""Errors become pages in the reader's language; the class of the error decides the status."""

import logging

from flask import Flask, render_template, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from talentmatch.database import db
from talentmatch.errors import Forbidden, InvalidState, NotFound
from talentmatch.web.messages import state_message

logger = logging.getLogger(__name__)

#: Statuses with a page of their own; another 4xx is shown as 400.
PAGES = frozenset({400, 403, 404, 405, 409, 413, 429, 500})


def error_page(status: int, *, detail: str = "") -> tuple[str, int]:
    """The page for ``status``; when even that fails, a sentence without a template."""
    page = status if status in PAGES else 400 if status < 500 else 500
    try:
        return render_template("errors/error.html", status=page, detail=detail), status
    except Exception:
        logger.exception("The error page itself failed.")
        return "<!doctype html><html lang=en><title>Error</title><p>Something went wrong. Nothing was changed.", status


def register_error_pages(app: Flask) -> None:
    """Every error of ``app`` ends in a page."""

    @app.errorhandler(HTTPException)
    def of_http(error: HTTPException) -> tuple[str, int] | HTTPException:
        if error.code is None or error.code < 400:
            return error
        detail = "csrf" if isinstance(error, CSRFError) else ""
        return error_page(error.code, detail=detail)

    @app.errorhandler(NotFound)
    def of_not_found(_error: NotFound) -> tuple[str, int]:
        return error_page(404)

    @app.errorhandler(Forbidden)
    def of_forbidden(_error: Forbidden) -> tuple[str, int]:
        return error_page(403)

    @app.errorhandler(InvalidState)
    def of_invalid_state(error: InvalidState) -> tuple[str, int]:
        db.session.rollback()
        return error_page(409, detail=state_message(error))

    @app.errorhandler(Exception)
    def of_anything(error: Exception) -> tuple[str, int]:
        db.session.rollback()
        logger.error("%s %s failed.", request.method, request.path, exc_info=error)
        return error_page(500)
