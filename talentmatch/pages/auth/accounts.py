"""Who is signed in: Flask-Security keeps sessions, hashes and links; the pages and their words are our own."""

from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask, request, url_for
from flask_babel import gettext as _
from flask_login import current_user
from flask_security import SQLAlchemyUserDatastore

from talentmatch.accounts.models import Role, User
from talentmatch.database import db
from talentmatch.extensions import security
from talentmatch.pages.auth.access import ACCESS
from talentmatch.pages.auth.blueprint import auth, security_pages
from talentmatch.settings import Settings
from talentmatch.web.account_mails import CONFIRMATION_HOURS, RECOVERY_HOURS
from talentmatch.web.guards import register_access
from talentmatch.web.limits import register_limit_page
from talentmatch.web.templating import NavItem

#: argon2id above the floor of OWASP ASVS 5.0 (m ≥ 47,104 KiB with t = 1); tests hash cheaply.
ARGON2 = {"argon2__memory_cost": 47_104, "argon2__time_cost": 2, "argon2__parallelism": 1}
ARGON2_IN_TESTS = {"argon2__memory_cost": 8, "argon2__time_cost": 1, "argon2__parallelism": 1}


def set_up_accounts(app: Flask) -> None:
    """``app`` knows who is signed in and has pages to become so."""
    settings = app.extensions["talentmatch"].settings
    for name, value in _configuration(settings).items():
        app.config.setdefault(name, value)
    security.init_app(app, SQLAlchemyUserDatastore(db, User, Role), register_blueprint=False)
    security.login_manager.request_loader(_nobody)
    app.register_blueprint(security_pages)
    app.register_blueprint(auth)
    register_access(app, ACCESS)
    register_limit_page(app)
    app.context_processor(_account_items)


def _configuration(settings: Settings) -> dict[str, Any]:
    return {
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_DEPRECATED_PASSWORD_SCHEMES": [],
        "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": ARGON2_IN_TESTS if settings.mode == "test" else ARGON2,
        "SECURITY_DATETIME_FACTORY": lambda: datetime.now(UTC),
        "SECURITY_CONFIRM_EMAIL_WITHIN": timedelta(hours=CONFIRMATION_HOURS),
        "SECURITY_RESET_PASSWORD_WITHIN": timedelta(hours=RECOVERY_HOURS),
        "SECURITY_CLI_USERS_NAME": None,  # ``flask users`` is our own
        "SECURITY_CLI_ROLES_NAME": None,
    }


def _nobody(_request: Any) -> None:
    """Only the cookie signs somebody in: no token in a header or an address, as Flask-Security would take."""


def _account_items() -> dict[str, list[NavItem]]:
    """What the menu of the signed-in person leads to."""
    if not current_user.is_authenticated:
        return {"account_items": []}
    is_current = request.endpoint == "auth.account"
    return {"account_items": [NavItem(_("My account"), url_for("auth.account"), is_current, "person")]}
