"""What all forms share: words kept as typed, lists written as text, languages with their level, operations' errors."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from wtforms import Field, Form, FormField, SelectField, SelectMultipleField, StringField
from wtforms.validators import ValidationError
from wtforms.widgets import CheckboxInput, ListWidget, TextArea

from talentmatch.choices import CEFR_LEVELS, SKILL_LIMIT, SPOKEN_LANGUAGES
from talentmatch.errors import InvalidInput
from talentmatch.places import find_place
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

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])  # as typed, so that nothing changes under the writer's hands
        return "\n".join(self.data or ())

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Read what was typed."""
        if valuelist:
            self.data = split_list(valuelist[0])


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


class LanguageField(SelectField):
    """One language. One that an import brought and the list does not offer stays to be chosen."""

    def iter_choices(self) -> Iterator[Any]:
        """The choices, and after them the code at hand where the list lacks it."""
        yield from super().iter_choices()
        if self._is_of_an_import():
            yield self.data, language_name(self.data), True, {}

    def pre_validate(self, form: Any) -> None:
        """Refuse what is neither in the list nor the code of a language."""
        if not self._is_of_an_import():
            super().pre_validate(form)

    def _is_of_an_import(self) -> bool:
        is_code = re.fullmatch("[a-z]{2,3}", self.data or "") is not None
        return is_code and self.data not in {choice[0] for choice in self.choices or ()}


class LanguageLevelForm(Form):
    """One spoken language with its level; a row without language is left out."""

    lang = LanguageField(_l("Language"), choices=_spoken_languages, default="")
    cefr = SelectField(_l("Level"), choices=choices("cefr", CEFR_LEVELS), default="B1")


def municipality_and_postal_code(text: str | None) -> tuple[str, str]:
    """The municipality's own name and a postal code of it; what was typed and nothing when it is unknown."""
    typed = (text or "").strip()
    place = find_place(typed) if typed else None
    if place is None:
        return typed, ""
    return place.name, typed if typed in place.postal_codes else place.postal_codes[0]


def language_levels(entries: Iterable[FormField]) -> tuple[dict[str, str], ...]:
    """The languages of a ``FieldList`` of ``LanguageLevelForm``; a language written twice counts once, the last."""
    rows = {entry.data["lang"]: entry.data["cefr"] for entry in entries if entry.data.get("lang")}
    return tuple({"lang": lang, "cefr": cefr} for lang, cefr in rows.items())
