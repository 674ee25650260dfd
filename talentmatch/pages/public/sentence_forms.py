"""The two forms with which somebody without an account writes a vacancy: three sentences, then what still lacks."""

from collections.abc import Iterable
from typing import Any, Final

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l
from wtforms import EmailField, Field, HiddenField, RadioField, StringField, TextAreaField
from wtforms.validators import DataRequired, InputRequired, Length, ValidationError

from talentmatch.choices import TITLE_LIMIT, VACANCY_KINDS
from talentmatch.companies.operations import enterprise_number
from talentmatch.errors import InvalidInput
from talentmatch.exchange.written_vacancy import USUAL_LEVEL, Sentences, WrittenVacancy
from talentmatch.vacancies.unconfirmed_operations import UnconfirmedContent
from talentmatch.web.fields import MailAddress, stripped, typed
from talentmatch.web.forms import PageForm, choices
from talentmatch.web.localisation import current_locale
from talentmatch.web.messages import MESSAGES, message
from talentmatch.web.vacancy_form import VacancyForm

ADDRESS_LIMIT: Final = 254
SENTENCE_LIMIT: Final = 2_000
#: What can be read in the sentences, in the order in which a page shows it; the rest of the form is never missing.
READABLE: Final = (
    "title", "kind", "municipality", "working_languages", "text_language", "required_skills", "hours_per_week", "paid",
)  # fmt: skip


def _number_field() -> StringField:
    return StringField(
        _l("Enterprise number"),
        description=_l("Ten digits, such as 0777.777.771. You find it on every invoice of the company."),
        filters=[stripped],
        validators=[DataRequired(message=MESSAGES["required"])],
    )


def _address_field() -> EmailField:
    return EmailField(
        _l("E-mail address"),
        filters=[stripped],
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=ADDRESS_LIMIT, message=MESSAGES["too_long"]),
            MailAddress(),
        ],
    )


def _sentence(label: LazyString, example: LazyString) -> TextAreaField:
    return TextAreaField(
        label,
        description=example,
        filters=[stripped],
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=SENTENCE_LIMIT, message=MESSAGES["too_long"]),
        ],
        render_kw={"rows": 3},
    )


class NumberIsChecked:
    """A form with an enterprise number, whose digits are checked."""

    def validate_enterprise_number(self, field: Field) -> None:
        """The digits are those of an enterprise number."""
        try:
            enterprise_number(field.data or "")
        except InvalidInput as error:
            raise ValidationError(message(error.errors["enterprise_number"])) from error


class SentencesForm(NumberIsChecked, PageForm):
    """Who writes, and three sentences about the vacancy."""

    does = _sentence(
        _l("What will somebody do?"),
        _l("Such as: you build our web shop in React as an intern, with two colleagues in Hasselt."),
    )
    needs = _sentence(
        _l("What do they need for it?"),
        _l("Such as: you know JavaScript and speak Dutch (B2)."),
    )
    offers = _sentence(
        _l("What do you offer?"),
        _l("Such as: a paid internship of 38 hours a week, and a mentor who has time for you."),
    )
    enterprise_number = _number_field()
    email = _address_field()

    def sentences(self) -> Sentences:
        """What was typed, to be read."""
        return Sentences(typed(self.does), typed(self.needs), typed(self.offers))


class CompletionForm(NumberIsChecked, VacancyForm):
    """What was read in the sentences, to be corrected, and what nobody said yet."""

    enterprise_number = _number_field()
    email = _address_field()
    company_name = StringField(
        _l("Name of the company"),
        filters=[stripped],
        validators=[Length(max=TITLE_LIMIT, message=MESSAGES["too_long"])],
    )
    #: Without a default, unlike in the editor: what nobody said is not guessed.
    kind = RadioField(
        _l("Kind"),
        choices=choices("vacancy_kind", VACANCY_KINDS),
        validators=[InputRequired(message=MESSAGES["required"])],
    )
    municipality = StringField(
        _l("Municipality"), filters=[stripped], validators=[DataRequired(message=MESSAGES["required"]), Length(max=80)]
    )
    #: Names of the fields that were read, for the order of the page alone.
    found = HiddenField()

    desired_skills: Any = None
    study_levels: Any = None
    insists_on_study_level: Any = None
    study_fields: Any = None
    remote: Any = None
    positions: Any = None
    capacity: Any = None
    expires_on: Any = None
    sponsors_permit: Any = None

    def start_from(self, form: SentencesForm, read: WrittenVacancy, skills: Iterable[str]) -> None:
        """Show what the sentences say; where they say nothing of a language, what is most likely."""
        self.enterprise_number.data, self.email.data = typed(form.enterprise_number), typed(form.email)
        self.description.data = form.sentences().text
        self.text_language.data = read.text_language or current_locale()
        self.kind.data = read.kind or None
        self.title.data, self.municipality.data = read.title, read.municipality
        self.hours_per_week.data, self.paid.data = read.hours_per_week, bool(read.paid)
        self.required_skills.data = list(skills)
        usual = {"lang": self.text_language.data, "cefr": USUAL_LEVEL}
        self.fill_languages([dict(level) for level in read.working_languages] or [usual])
        self.found.data = ",".join(
            name
            for name in READABLE
            if (self.required_skills.data if name == "required_skills" else getattr(read, name))
            not in ("", None, (), [])
        )

    def was_found(self) -> list[str]:
        """Names of the fields that were read in the sentences."""
        found = (self.found.data or "").split(",")
        return [name for name in READABLE if name in found]

    def unconfirmed(self) -> UnconfirmedContent:
        """What was typed, for the operation."""
        return UnconfirmedContent(
            enterprise_number=typed(self.enterprise_number),
            company_name=typed(self.company_name),
            email=typed(self.email),
            locale=current_locale(),
            vacancy=self.content(),
        )
