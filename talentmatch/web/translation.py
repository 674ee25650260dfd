"""Translation for templates: Flask-Babel's catalogues, looked up once per language instead of once per word.

A ranked page says some 150 words; asking Flask-Babel for the catalogue each time took a quarter of the page's time, and
formatting texts that hold nothing to format another tenth.
"""

from functools import lru_cache
from typing import Any, cast

from babel.support import NullTranslations
from flask import g
from flask_babel import get_domain, get_locale
from jinja2 import pass_eval_context
from jinja2.nodes import EvalContext
from markupsafe import Markup


def _catalogue() -> NullTranslations:
    """The catalogue of the language in use; another one inside ``force_locale``."""
    kept = g.get("catalogue")
    context = g.get("_flask_babel")  # where Flask-Babel keeps the language of the request
    if kept is not None and context is not None and kept[0] is getattr(context, "babel_locale", None):
        return cast(NullTranslations, kept[1])
    found = get_domain().get_translations()
    g.catalogue = (get_locale(), found)
    return cast(NullTranslations, found)


@lru_cache(maxsize=8_192)
def _fixed_words(catalogue: NullTranslations, message: str) -> Markup:
    """A text without values, as a page shows it: "%%" stands for one sign here as it does beside values."""
    return Markup(catalogue.gettext(message)) % {}  # noqa: S704 (our own texts)


@pass_eval_context
def template_gettext(context: EvalContext, message: str, **values: Any) -> str:
    """``message`` in the language in use with ``values`` in it, escaped where the template escapes."""
    catalogue = _catalogue()
    if not values:
        return _fixed_words(catalogue, message)
    return _filled(context, catalogue.gettext(message), values)


@pass_eval_context
def template_ngettext(context: EvalContext, singular: str, plural: str, num: int, **values: Any) -> str:
    """The form for ``num`` in the language in use, with ``num`` and ``values`` in it."""
    return _filled(context, _catalogue().ngettext(singular, plural, num), {"num": num, **values})


def page_gettext(message: str, **values: Any) -> str:
    """``message`` in the language in use, for code that writes a part of a page many times."""
    text = _catalogue().gettext(message)
    return text % values if values else text


def _filled(context: EvalContext, text: str, values: dict[str, Any]) -> str:
    return Markup(text) % values if context.autoescape else text % values  # noqa: S704 (our own texts)
