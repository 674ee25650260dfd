"""Signing in and up (``security``, the name that Flask-Security gives these pages) and one's own account (``auth``)."""

from flask import Blueprint

security_pages = Blueprint("security", __name__)
auth = Blueprint("auth", __name__)

from talentmatch.pages.auth import (  # noqa: E402,F401 (routes register themselves on import)
    account,
    calendar,
    confirmation,
    password_change,
    recovery,
    sign_in,
    sign_up,
)
