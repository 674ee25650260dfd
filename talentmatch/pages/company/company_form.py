"""The form of a company's own page."""

from collections.abc import Sequence

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import IntegerField, SelectField, StringField, TextAreaField
from wtforms.validators import DataRequired, Length, Optional

from talentmatch.campuses.models import Campus
from talentmatch.choices import COMPANY_SIZES, TEXT_LANGUAGES, TEXT_LIMIT, TITLE_LIMIT
from talentmatch.companies.models import Company
from talentmatch.companies.operations import CompanyContent
from talentmatch.errors import InvalidInput
from talentmatch.web.fields import stripped
from talentmatch.web.forms import PageForm, choices, place_typed, suggest_municipalities
from talentmatch.web.messages import MESSAGES
from talentmatch.web.vacancy_form import text_languages


def _summary(label: str) -> TextAreaField:
    limit = Length(max=TEXT_LIMIT, message=MESSAGES["too_long"])
    return TextAreaField(label, filters=[stripped], validators=[limit], render_kw={"rows": 5})


def _line(label: str, *, limit: int, description: str = "") -> StringField:
    validators = [Length(max=limit, message=MESSAGES["too_long"])]
    return StringField(label, description=description, filters=[stripped], validators=validators)


class CompanyForm(PageForm):
    """Everything a company says about itself."""

    name = StringField(
        _l("Name of the company"),
        filters=[stripped],
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=TITLE_LIMIT, message=MESSAGES["too_long"]),
        ],
    )
    enterprise_number = _line(
        _l("Enterprise number"),
        limit=40,
        description=_l("Ten digits, such as 0777.777.771. A career office checks with it that the company exists."),
    )
    sector = _line(_l("Sector"), limit=120, description=_l("In one or two words, such as software or fruit growing."))
    size = SelectField(_l("Size"), choices=choices("company_size", COMPANY_SIZES))
    municipality = _line(_l("Municipality"), limit=80, description=_l("Its name or postal code."))
    campus_id = SelectField(_l("Campus"), coerce=int)
    website = _line(_l("Website"), limit=255, description=_l("Begins with https:// or http://."))
    language = SelectField(_l("Language of the company"), choices=text_languages)
    reply_days = IntegerField(
        _l("We answer an application within"),
        description=_l("Working days, from 1 to 30. Everybody sees this promise, and how you keep it."),
        validators=[Optional()],
    )
    summary_nl = _summary(_l("In Dutch"))
    summary_en = _summary(_l("In English"))
    summary_fr = _summary(_l("In French"))
    summary_de = _summary(_l("In German"))

    def offer(self, campuses: Sequence[Campus]) -> None:
        """Let the company choose one of ``campuses``, or none."""
        self.campus_id.choices = [(0, _("None: we sit elsewhere")), *((c.id, c.name) for c in campuses)]

    def fill(self, company: Company) -> None:
        """Show what ``company`` says."""
        for name in (
            "name",
            "enterprise_number",
            "sector",
            "size",
            "municipality",
            "website",
            "language",
            "reply_days",
        ):
            self[name].data = getattr(company, name)
        self.campus_id.data = company.campus_id or 0
        for code in TEXT_LANGUAGES:
            self[f"summary_{code}"].data = company.summaries.get(code, "")

    def content(self, company: Company) -> CompanyContent:
        """What was typed, for the operation; ``company`` is what it says until now."""
        municipality, postal_code = place_typed(
            self.municipality.data, known=(company.municipality, company.postal_code)
        )
        return CompanyContent(
            name=stripped(self.name.data),
            enterprise_number=self.enterprise_number.data or None,
            sector=stripped(self.sector.data),
            size=self.size.data,
            municipality=municipality,
            postal_code=postal_code,
            campus_id=self.campus_id.data or None,
            website=stripped(self.website.data),
            language=self.language.data,
            reply_days=company.reply_days if self.reply_days.data is None else self.reply_days.data,
            summaries={code: self[f"summary_{code}"].data for code in TEXT_LANGUAGES},
        )

    def add_errors(self, error: InvalidInput) -> None:
        """What an operation refused stands at its fields."""
        super().add_errors(error)
        suggest_municipalities(self.municipality, error)
