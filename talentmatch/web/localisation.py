"""The language of a page: asked for in the address, kept in the session, else the person's, else the browser's."""

from typing import cast
from urllib.parse import urlencode

from flask import has_request_context, request, session, url_for
from flask_babel import get_locale
from flask_login import current_user

from talentmatch.settings import LOCALES

NATIVE_NAMES = (("nl", "Nederlands"), ("en", "English"), ("fr", "Français"), ("de", "Deutsch"))


def select_locale() -> str:
    """Code of the language for this request: nl, en, fr or de."""
    if not has_request_context():
        return LOCALES[0]
    asked = request.args.get("lang", "")
    if asked in LOCALES:
        session["locale"] = asked
        return asked
    kept = session.get("locale")
    if kept in LOCALES:
        return cast(str, kept)
    if current_user and current_user.is_authenticated and current_user.locale in LOCALES:
        return cast(str, current_user.locale)
    return request.accept_languages.best_match(LOCALES) or LOCALES[0]


def current_locale() -> str:
    """Code of the language in use: nl, en, fr or de."""
    locale = get_locale()
    return str(locale.language) if locale is not None else LOCALES[0]


def language_url(code: str) -> str:
    """Address of the page at hand in language ``code``; of the home page where the page answers a form."""
    if request.endpoint is None or (request.method not in {"GET", "HEAD"} and "GET" not in _methods()):
        return url_for("public.home", lang=code)
    return this_page(lang=code)


def this_page(**changed: str | int) -> str:
    """Address of the page at hand with these values in its query; the others stay, but for the language.

    What stands in the address goes into the query only: ``url_for`` would take ``_scheme`` or ``endpoint`` for its own.
    """
    kept = [(name, value) for name, value in request.args.items(multi=True) if name not in changed and name != "lang"]
    path = url_for(request.endpoint or "public.home", **(request.view_args or {}))
    query = urlencode([*kept, *changed.items()])
    return f"{path}?{query}" if query else path


def _methods() -> set[str]:
    rule = request.url_rule
    return set(rule.methods or ()) if rule is not None else set()


def in_language(texts: dict[str, str] | dict[str, list[str]], code: str | None = None) -> tuple[str, str | list[str]]:
    """Language and text of ``texts`` for the reader: the page's language if there is one, else the first at hand."""
    wanted = code or current_locale()
    for language in (wanted, *LOCALES):
        if texts.get(language):
            return language, texts[language]
    return wanted, ""
