"""Fields that several audiences' forms share: a choice that says so in our words, mail addresses, typed text."""

from typing import Any

from email_validator import EmailNotValidError, validate_email
from wtforms import Field, SelectField
from wtforms.form import BaseForm
from wtforms.validators import ValidationError

from talentmatch.web.messages import message


def typed(field: Field) -> str:
    """What was typed into ``field``, without spaces around it; empty for nothing."""
    return (field.data or "").strip()


def stripped(text: str | None) -> str:
    """``text`` without spaces around it; as a filter of a field."""
    return (text or "").strip()


class ChoiceField(SelectField):
    """One of the choices; anything else is refused in the reader's language."""

    def pre_validate(self, form: BaseForm) -> None:
        """Raise ``ValidationError`` for what is no choice."""
        try:
            super().pre_validate(form)
        except ValidationError as error:
            raise ValidationError(message("not_a_choice")) from error


class MailAddress:
    """The field holds something that can be a mail address."""

    def __call__(self, _form: Any, field: Field) -> None:
        """Raise ``ValidationError`` where it does not hold."""
        try:
            validate_email(typed(field), check_deliverability=False, test_environment=True)
        except EmailNotValidError as error:
            raise ValidationError(message("not_an_address")) from error
