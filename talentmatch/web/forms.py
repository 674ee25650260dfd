"""What all forms share: words kept as typed, lists written as text, languages with their level, operations' errors."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from flask_babel import LazyString
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from wtforms import Field, Form, FormField, SelectField, SelectMultipleField, StringField
from wtforms.validators import ValidationError
from wtforms.widgets import CheckboxInput, ListWidget, TextArea

from talentmatch.choices import CEFR_LEVELS, SKILL_LIMIT, SPOKEN_LANGUAGES
from talentmatch.errors import InvalidInput
from talentmatch.places import find_place, suggestions
from talentmatch.web.labels import LISTS, language_name
from talentmatch.web.messages import message


class PageForm(FlaskForm):
    """A form of a page. It checks shape; rules are the operation's."""

    class Meta(FlaskForm.Meta):
        """How what was sent is read."""

        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            """What was sent, its texts clean."""
            return _clean(super().wrap_formdata(form, formdata))

    def add_errors(self, error: InvalidInput) -> None:
        """What an operation refused stands at its fields; what has no field stands above the form."""
        for name, code in error.errors.items():
            if name in self._fields:
                field = self._fields[name]
                field.errors = [*field.errors, message(code)]
            else:
                self.form_errors.append(message(code))


def _clean(formdata: Any) -> Any:
    """Texts with plain line ends (a browser sends two characters for each) and without the null character, which no
    database keeps. Files stay as they are."""
    if formdata is None:
        return None
    return MultiDict(
        (name, value.replace("\r\n", "\n").replace("\0", "") if isinstance(value, str) else value)
        for name, value in formdata.items(multi=True)
    )


def choices(kind: str, codes: Iterable[str], *, blank: LazyString | None = None) -> Callable[[], list[tuple[str, str]]]:
    """Choices of a select field with words in the reader's language; ``blank`` is the empty first one."""
    first = [] if blank is None else [("", blank)]
    return lambda: [*((value, str(words)) for value, words in first), *((c, str(LISTS[kind].get(c, c))) for c in codes)]


class CheckboxesField(SelectMultipleField):
    """Several boxes, any number of them ticked."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()


class ListField(StringField):
    """A list of words, one per line or separated by commas. Data: list of str without empty ones or repetitions."""

    widget = TextArea()
    data: Any

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])  # as typed, so that nothing changes under the writer's hands
        return "\n".join(self.data or ())

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Read what was typed."""
        if valuelist:
            self.data: Any = split_list(valuelist[0])


def split_list(text: str) -> list[str]:
    """The items of ``text``, in order and without repetitions; commas, semicolons and lines separate."""
    parts = (part.strip(" \t\r-•*") for part in text.replace(";", "\n").replace(",", "\n").split("\n"))
    return list(dict.fromkeys(part for part in parts if part))


class EachNotLonger:
    """Every item of a ``ListField`` has at most ``limit`` characters and there are at most ``count``."""

    def __init__(self, limit: int = SKILL_LIMIT, *, count: int) -> None:
        self.limit = limit
        self.count = count

    def __call__(self, _form: Form, field: Field) -> None:
        """Raise ``ValidationError`` where it does not hold."""
        if len(field.data or ()) > self.count or any(len(item) > self.limit for item in field.data or ()):
            raise ValidationError(message("too_long"))


def _spoken_languages() -> list[tuple[str, str]]:
    named = [(code, language_name(code)) for code in SPOKEN_LANGUAGES]
    return [("", str(_l("Choose a language"))), *named[:4], *sorted(named[4:], key=lambda pair: pair[1])]


class LanguageLevelForm(Form):
    """One spoken language with its level; a row without language is left out."""

    lang = SelectField(_l("Language"), choices=_spoken_languages, default="")
    cefr = SelectField(_l("Level"), choices=choices("cefr", CEFR_LEVELS), default="B1")

    def process(self, *args: Any, **kwargs: Any) -> None:
        """Read what was sent or known. A language that an import brought and the list lacks stays to be chosen."""
        super().process(*args, **kwargs)
        code: str = self.lang.data or ""
        offered: list[Any] = list(self.lang.choices or ())
        if re.fullmatch("[a-z]{2,3}", code) and code not in {choice[0] for choice in offered}:
            self.lang.choices = [*offered, (code, language_name(code))]


def municipality_and_postal_code(text: str | None) -> tuple[str, str]:
    """The municipality's own name and a postal code of it; what was typed and nothing when it is unknown."""
    typed = (text or "").strip()
    place = find_place(typed) if typed else None
    if place is None:
        return typed, ""
    return place.name, next((word for word in typed.split() if word in place.postal_codes), place.postal_codes[0])


def place_typed(text: str | None, known: tuple[str, str]) -> tuple[str, str]:
    """Municipality and postal code for what was typed; those ``known`` when the municipality is still the same."""
    return known if text and text == known[0] else municipality_and_postal_code(text)


def suggest_municipalities(field: Field, error: InvalidInput) -> None:
    """``field`` names municipalities close to the one in it that ``error`` says is unknown."""
    unknown = error.errors.get(field.name) == "unknown_municipality"
    names = suggestions(field.data) if unknown else ()
    if names:
        field.errors = [*field.errors, _("Do you mean %(names)s?", names=", ".join(names))]


def language_levels(entries: Iterable[FormField]) -> tuple[dict[str, str], ...]:
    """The languages of a ``FieldList`` of ``LanguageLevelForm``; a language written twice counts once, the last."""
    rows = {entry.data["lang"]: entry.data["cefr"] for entry in entries if entry.data.get("lang")}
    return tuple({"lang": lang, "cefr": cefr} for lang, cefr in rows.items())
