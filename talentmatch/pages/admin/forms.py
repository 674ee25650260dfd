"""Forms of the administrator."""

import re
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import EmailField, Form, SearchField, SelectField, StringField, URLField
from wtforms.validators import DataRequired, Length, Optional, Regexp

from talentmatch.accounts.operations import NAME_LIMIT
from talentmatch.choices import ROLES
from talentmatch.pages.admin.organisations import organisation_choices
from talentmatch.settings import LOCALES
from talentmatch.web.fields import ChoiceField, MailAddress
from talentmatch.web.forms import EachNotLonger, ListField, PageForm
from talentmatch.web.labels import label
from talentmatch.web.localisation import NATIVE_NAMES
from talentmatch.web.messages import MESSAGES

WEB_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+")


def _required() -> DataRequired:
    return DataRequired(message=MESSAGES["required"])


def _at_most(limit: int) -> Length:
    return Length(max=limit, message=MESSAGES["too_long"])


def _role_choices() -> dict[str, str]:
    return {role: label("role", role) for role in ROLES}


class AccountFilterForm(Form):
    """Which accounts to list. It changes nothing, so it has no token."""

    text = SearchField(_l("Name or e-mail address"))
    role = SelectField(_l("Role"), choices=lambda: {"": str(_l("All roles"))} | _role_choices(), validate_choice=False)


class InvitationForm(PageForm):
    """Somebody who gets an account."""

    name = StringField(_l("Name"), validators=[_required(), _at_most(NAME_LIMIT)])
    email = EmailField(_l("E-mail address"), validators=[_required(), _at_most(254), MailAddress()])
    locale = ChoiceField(_l("Language of our mails"), choices=dict(NATIVE_NAMES))
    role = ChoiceField(_l("Role"), choices=_role_choices)
    organisation = ChoiceField(
        _l("Organisation"),
        description=_l("For somebody of a company, a campus or a career office."),
        choices=organisation_choices,
    )


class InstitutionForm(PageForm):
    """What an administrator says about an institution."""

    name = StringField(_l("Name"), validators=[_required(), _at_most(120)])
    short_name = StringField(_l("Short name"), validators=[_required(), _at_most(40)])
    mail_domains = ListField(
        _l("Mail domains of students"),
        description=_l("One per line, such as student.uhasselt.be. Who signs up with such an address belongs here."),
        validators=[Optional(), EachNotLonger(120, count=20)],
    )
    municipality = StringField(_l("Municipality"), validators=[_at_most(80)])
    website = URLField(
        _l("Website"),
        validators=[Optional(), _at_most(255), Regexp(WEB_ADDRESS, message=MESSAGES["not_a_web_address"])],
    )
    office_name_nl = StringField(_l("Name of the career office in Dutch"), validators=[_at_most(160)])
    office_name_en = StringField(_l("Name of the career office in English"), validators=[_at_most(160)])
    office_name_fr = StringField(_l("Name of the career office in French"), validators=[_at_most(160)])
    office_name_de = StringField(_l("Name of the career office in German"), validators=[_at_most(160)])

    def office_names(self) -> dict[str, str]:
        """Names of the career office by language; empty ones are left out."""
        typed: dict[str, Any] = {code: self._fields[f"office_name_{code}"].data for code in LOCALES}
        return {code: text.strip() for code, text in typed.items() if text and text.strip()}


class NewInstitutionForm(InstitutionForm):
    """An institution that is not here yet."""

    key = StringField(
        _l("Key"),
        description=_l(
            "A short word that never changes, such as pxl. Imports and commands know the institution by it."
        ),
        validators=[
            _required(),
            _at_most(40),
            Regexp(r"[a-z0-9][a-z0-9-]*$", message=_l("Use small letters, digits and hyphens only.")),
        ],
    )
