"""Forms about accounts. They check shape and passwords; whether an address is known is the operation's."""

from typing import Any

from flask import current_app
from flask_babel import LazyString
from flask_babel import lazy_gettext as _l
from wtforms import EmailField, Field, PasswordField, StringField
from wtforms.validators import DataRequired, InputRequired, Length, ValidationError

from talentmatch.accounts.operations import NAME_LIMIT
from talentmatch.accounts.passwords import password_problem
from talentmatch.choices import TITLE_LIMIT
from talentmatch.companies.operations import enterprise_number
from talentmatch.errors import InvalidInput
from talentmatch.web.fields import ChoiceField, MailAddress
from talentmatch.web.forms import PageForm
from talentmatch.web.localisation import NATIVE_NAMES
from talentmatch.web.messages import MESSAGES, message

ADDRESS_LIMIT = 254

PASSWORD_PROBLEMS: dict[str, LazyString] = {
    "password_too_short": _l("Use at least 10 characters. A few words in a row are easy to remember."),
    "password_too_long": _l("Use at most 200 characters."),
    "password_too_common": _l("This password is easy to guess. Use a few words that do not belong together."),
    "password_too_personal": _l("This password is close to your name or address. Use other words."),
}
PASSWORD_HINT = _l("At least 10 characters. A few words in a row are easy to remember.")


class NewPassword:
    """The field holds a password that may be used; the form's ``own_words`` may not make it up."""

    def __call__(self, form: "NewPasswordForm", field: Field) -> None:
        """Raise ``ValidationError`` where it does not hold."""
        words = [current_app.config["SITE_NAME"], "talentmatch", *form.own_words()]
        code = password_problem(field.data, own_words=words)
        if code is not None:
            raise ValidationError(str(PASSWORD_PROBLEMS[code]))


def _required() -> DataRequired:
    return DataRequired(message=MESSAGES["required"])


def _address_field() -> EmailField:
    limit = Length(max=ADDRESS_LIMIT, message=MESSAGES["too_long"])
    return EmailField(_l("E-mail address"), validators=[_required(), limit, MailAddress()])


def _new_password_field(label: LazyString) -> PasswordField:
    validators = [InputRequired(message=MESSAGES["required"]), NewPassword()]
    return PasswordField(label, description=PASSWORD_HINT, validators=validators)


def _name_field() -> StringField:
    limit = Length(max=NAME_LIMIT, message=MESSAGES["too_long"])
    return StringField(_l("Your name"), validators=[_required(), limit])


class AddressForm(PageForm):
    """A mail address, to which something is sent when it has an account."""

    email = _address_field()


class SignInForm(PageForm):
    """Who somebody is and the password that shows it."""

    email = EmailField(_l("E-mail address"), validators=[_required()])
    password = PasswordField(_l("Password"), validators=[InputRequired(message=MESSAGES["required"])])


class NewPasswordForm(PageForm):
    """A form in which a password is chosen. ``known_words`` is what the page knows of the person."""

    def __init__(self, *args: Any, known_words: tuple[str, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known_words = known_words

    def own_words(self) -> list[str]:
        """What a stranger would try first."""
        typed = (self._fields[name].data for name in ("email", "name", "company_name") if name in self._fields)
        return [*self.known_words, *(words for words in typed if words)]


class StudentSignUpForm(NewPasswordForm):
    """A new account of a student or graduate."""

    name = _name_field()
    email = _address_field()
    password = _new_password_field(_l("Password"))


class CompanySignUpForm(NewPasswordForm):
    """A new company and the account of the person who acts for it."""

    company_name = StringField(
        _l("Name of the company"),
        validators=[_required(), Length(max=TITLE_LIMIT, message=MESSAGES["too_long"])],
    )
    enterprise_number = StringField(
        _l("Enterprise number"),
        description=_l("Ten digits, such as 0777.777.771. You find it on every invoice of the company."),
        validators=[_required()],
    )
    name = _name_field()
    email = _address_field()
    password = _new_password_field(_l("Password"))

    def validate_enterprise_number(self, field: Field) -> None:
        """The digits are those of an enterprise number."""
        try:
            enterprise_number(field.data)
        except InvalidInput as error:
            raise ValidationError(message(error.errors["enterprise_number"])) from error


class ChoosePasswordForm(NewPasswordForm):
    """A password chosen through a link in a mail."""

    password = _new_password_field(_l("New password"))


class ChangePasswordForm(NewPasswordForm):
    """Another password, by somebody who knows the present one."""

    password = PasswordField(_l("Present password"), validators=[InputRequired(message=MESSAGES["required"])])
    new_password = _new_password_field(_l("New password"))


class AccountForm(PageForm):
    """What people say about their own account."""

    name = _name_field()
    locale = ChoiceField(_l("Language of our mails"), choices=dict(NATIVE_NAMES))
