"""Sign-in, sign-up, confirmation and recovery: Flask-Security with pages of our own."""

from datetime import UTC, datetime
from typing import Any

from flask import Flask
from flask_security import SQLAlchemyUserDatastore

from talentmatch.accounts.models import Role, User
from talentmatch.database import db
from talentmatch.extensions import security
from talentmatch.settings import Settings
from talentmatch.web.guards import ANONYMOUS, PUBLIC, SIGNED_IN, register_access

#: argon2id above the floor of OWASP ASVS 5.0 (m ≥ 19,456 KiB with t = 2); tests hash cheaply.
ARGON2 = {"argon2__memory_cost": 47_104, "argon2__time_cost": 2, "argon2__parallelism": 1}
ARGON2_IN_TESTS = {"argon2__memory_cost": 8, "argon2__time_cost": 1, "argon2__parallelism": 1}

#: Who may ask for the pages that Flask-Security answers.
ACCESS = {
    "security.login": ANONYMOUS,
    "security.logout": PUBLIC,
    "security.register": ANONYMOUS,
    "security.confirm_email": PUBLIC,
    "security.send_confirmation": PUBLIC,
    "security.forgot_password": ANONYMOUS,
    "security.reset_password": ANONYMOUS,
    "security.change_password": SIGNED_IN,
    "security.verify": SIGNED_IN,
}


def set_up_accounts(app: Flask) -> None:
    """``app`` knows who is signed in and has pages to become so."""
    settings = app.extensions["talentmatch"].settings
    for name, value in _configuration(settings).items():
        app.config.setdefault(name, value)
    security.init_app(app, SQLAlchemyUserDatastore(db, User, Role))
    register_access(app, ACCESS)


def _configuration(settings: Settings) -> dict[str, Any]:
    return {
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_DEPRECATED_PASSWORD_SCHEMES": [],
        "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": ARGON2_IN_TESTS if settings.mode == "test" else ARGON2,
        "SECURITY_PASSWORD_LENGTH_MIN": 10,
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_DATETIME_FACTORY": lambda: datetime.now(UTC),
        "SECURITY_CONFIRMABLE": True,
        "SECURITY_RECOVERABLE": True,
        "SECURITY_CHANGEABLE": True,
        "SECURITY_REGISTERABLE": True,
        "SECURITY_TRACKABLE": False,
        "SECURITY_LOGIN_URL": "/sign-in",
        "SECURITY_LOGOUT_URL": "/sign-out",
        "SECURITY_REGISTER_URL": "/sign-up",
        "SECURITY_CONFIRM_URL": "/confirm",
        "SECURITY_RESET_URL": "/recover",
        "SECURITY_CHANGE_URL": "/change-password",
        "SECURITY_POST_LOGIN_VIEW": "/start",
        "SECURITY_POST_CONFIRM_VIEW": "/sign-in",
        "SECURITY_POST_LOGOUT_VIEW": "/",
        "SECURITY_STATIC_FOLDER": None,
    }
