"""Binding the extensions and the shared behaviour of all pages to an application."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import flask.json.provider
from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import IntegerConverter, Map

import talentmatch.tables  # noqa: F401 (every table is known before the first query)
from talentmatch.clock import Clock, SystemClock
from talentmatch.database import db, set_sqlite_pragmas
from talentmatch.extensions import babel, csrf, limiter, migrate
from talentmatch.mail import FileMailer, Mailer, SmtpMailer
from talentmatch.matches.changes import watch_documents
from talentmatch.matches.index_store import FileStore
from talentmatch.matches.knowledge import knowledge_source
from talentmatch.matches.live_index import LiveIndex
from talentmatch.settings import LOCALES, Settings
from talentmatch.web.error_pages import register_error_pages
from talentmatch.web.guards import PUBLIC, refuse_strangers, register_access
from talentmatch.web.headers import add_headers
from talentmatch.web.localisation import select_locale
from talentmatch.web.services import Services
from talentmatch.web.templating import set_up_templates
from talentmatch.web.transactions import begin_as_writer

#: Largest request. A CV may have 10 MiB; up to this size its form says so, beyond it an error page does.
MAX_BODY_BYTES = 32 * 1024 * 1024
#: Largest text field of a form, in bytes: a profile of 20,000 characters four times over.
MAX_FORM_BYTES = 2 * 1024 * 1024

#: Largest number of a row, on SQLite and PostgreSQL alike.
LARGEST_ROW = 2_147_483_647


def set_up(app: Flask, settings: Settings, *, root: Path, clock: Clock | None = None) -> None:
    """``app`` has its configuration, database, languages, headers, errors and guards."""
    clock = clock or SystemClock()
    app.url_map.converters["int"] = RowNumber
    app.config.update(_configuration(settings))
    app.json = _SortedJson(app)
    _set_up_database(app, settings, root=root)
    app.extensions["talentmatch"] = Services(
        settings=settings,
        clock=clock,
        mailer=_mailer(settings, clock),
        live_index=LiveIndex(
            FileStore(settings.instance_path / "index"),
            clock=clock,
            knowledge=knowledge_source(with_encoder=settings.phrase_encoder_on),
        ),
    )
    babel.init_app(
        app,
        default_locale=LOCALES[0],
        default_timezone="Europe/Brussels",
        default_translation_directories=str(Path(app.root_path) / "translations"),
        locale_selector=select_locale,
    )
    csrf.init_app(app)
    limiter.init_app(app)
    app.before_request(begin_as_writer)
    app.before_request(refuse_strangers)
    add_headers(app, https_only=settings.is_production)
    register_error_pages(app)
    set_up_templates(app)
    register_access(app, {"static": PUBLIC})
    if settings.is_production:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)  # type: ignore[method-assign]


class RowNumber(IntegerConverter):
    """A number in an address: at most what a row can have, so that a larger one is a 404 and no error."""

    def __init__(self, url_map: Map, fixed_digits: int = 0, min: int | None = None, max: int | None = None) -> None:  # noqa: A002 (werkzeug's names)
        super().__init__(url_map, fixed_digits, min, LARGEST_ROW if max is None else max)


class _SortedJson(flask.json.provider.DefaultJSONProvider):
    """JSON with readable characters and keys in a fixed order."""

    ensure_ascii = False
    sort_keys = True


def _configuration(settings: Settings) -> dict[str, Any]:
    secure = settings.is_production
    return {
        "SECRET_KEY": settings.secret_key,
        "SECURITY_PASSWORD_SALT": settings.password_salt,
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        "SITE_NAME": settings.site_name,
        "CONTACT_ADDRESS": settings.contact_address,
        "MAX_CONTENT_LENGTH": MAX_BODY_BYTES,
        "MAX_FORM_MEMORY_SIZE": MAX_FORM_BYTES,
        "SEND_FILE_MAX_AGE_DEFAULT": timedelta(days=365),
        "SESSION_COOKIE_NAME": "__Host-session" if secure else "session",
        "SESSION_COOKIE_SECURE": secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "PERMANENT_SESSION_LIFETIME": timedelta(hours=12),
        "RATELIMIT_STORAGE_URI": settings.rate_limit_storage,
        "RATELIMIT_ENABLED": settings.rate_limits_on,
        "RATELIMIT_HEADERS_ENABLED": True,
        "WTF_CSRF_TIME_LIMIT": None,  # as long as the session, so that a form left open keeps what was typed
        "TESTING": settings.mode == "test",
        **settings.extra,
    }


def _set_up_database(app: Flask, settings: Settings, *, root: Path) -> None:
    db.init_app(app)
    with app.app_context():
        set_sqlite_pragmas(db.engine, busy_timeout_ms=settings.busy_timeout_ms)
    migrate.init_app(app, db, directory=str(root / "migrations"), render_as_batch=True, compare_type=True)
    watch_documents(db.session)


def _mailer(settings: Settings, clock: Clock) -> Mailer:
    if settings.smtp_url:
        return SmtpMailer(settings.smtp_url, sender=settings.mail_sender, clock=clock)
    return FileMailer(settings.instance_path / "outbox", sender=settings.mail_sender, clock=clock)
