"""The form of a vacancy."""

from flask_babel import lazy_gettext as _l
from wtforms import (
    BooleanField,
    DateField,
    FieldList,
    FormField,
    IntegerField,
    RadioField,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.validators import DataRequired, InputRequired, Length, Optional

from talentmatch.choices import (
    REMOTE_MODES,
    SKILL_COUNT_LIMIT,
    STUDY_FIELDS,
    STUDY_LEVELS,
    TEXT_LANGUAGES,
    TEXT_LIMIT,
    TITLE_LIMIT,
    VACANCY_KINDS,
)
from talentmatch.companies.models import Company
from talentmatch.errors import InvalidInput
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import VacancyContent
from talentmatch.web.fields import stripped
from talentmatch.web.forms import (
    CheckboxesField,
    EachNotLonger,
    LanguageLevelForm,
    ListField,
    PageForm,
    choices,
    language_levels,
    place_typed,
    suggest_municipalities,
)
from talentmatch.web.labels import language_name
from talentmatch.web.messages import MESSAGES, message

#: Working languages one vacancy may ask for.
LANGUAGE_COUNT_LIMIT = 12
EMPTY_LANGUAGE = {"lang": "", "cefr": "B1"}


def text_languages() -> list[tuple[str, str]]:
    """The four languages of texts, by their names."""
    return [(code, language_name(code)) for code in TEXT_LANGUAGES]


class VacancyForm(PageForm):
    """Everything a company says about a vacancy. A draft needs a title only. A form made from it may lack fields."""

    kind = RadioField(
        _l("Kind"),
        choices=choices("vacancy_kind", VACANCY_KINDS),
        default="internship",
        validators=[InputRequired(message=MESSAGES["required"])],
    )
    title = StringField(
        _l("Title"),
        filters=[stripped],
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=TITLE_LIMIT, message=MESSAGES["too_long"]),
        ],
    )
    description = TextAreaField(
        _l("Description"),
        filters=[stripped],
        validators=[Length(max=TEXT_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 10},
    )
    text_language = SelectField(_l("Language of this text"), choices=text_languages, default="nl")
    required_skills = ListField(
        _l("Skills somebody must have"),
        validators=[EachNotLonger(count=SKILL_COUNT_LIMIT)],
        render_kw={"rows": 4},
    )
    desired_skills = ListField(
        _l("Skills that are welcome"),
        validators=[EachNotLonger(count=SKILL_COUNT_LIMIT)],
        render_kw={"rows": 4},
    )
    study_levels = CheckboxesField(_l("Levels of study"), choices=choices("study_level", STUDY_LEVELS))
    insists_on_study_level = BooleanField(
        _l("We insist on the level"),
        description=_l("Then nobody below the lowest level you ticked is shown to you."),
    )
    study_fields = CheckboxesField(_l("Fields of study"), choices=choices("study_field", STUDY_FIELDS))
    municipality = StringField(_l("Municipality"), filters=[stripped], validators=[Length(max=80)])
    remote = RadioField(
        _l("Way of working"),
        choices=choices("remote", REMOTE_MODES),
        default="none",
        validators=[InputRequired(message=MESSAGES["required"])],
    )
    period_start = DateField(_l("First day"), validators=[Optional()])
    period_end = DateField(_l("Last day"), validators=[Optional()])
    hours_per_week = IntegerField(_l("Hours a week"), validators=[Optional()])
    positions = IntegerField(_l("Number of places"), default=1, validators=[InputRequired(MESSAGES["required"])])
    capacity = IntegerField(
        _l("Pause at this many unanswered applications"),
        description=_l("Nobody more can apply until you have answered some. Empty means no limit."),
        validators=[Optional()],
    )
    expires_on = DateField(
        _l("Apply until"),
        description=_l("After this day the vacancy is no longer shown. Empty means 90 days after it is published."),
        validators=[Optional()],
    )
    working_languages = FieldList(
        FormField(LanguageLevelForm), label=_l("Working languages"), min_entries=1, max_entries=LANGUAGE_COUNT_LIMIT
    )
    paid = BooleanField(_l("It is paid"))
    sponsors_permit = BooleanField(
        _l("We apply for a work permit"),
        description=_l("Somebody from outside the EU can then take the job. Without it, jobs are not shown to them."),
    )

    def start(self, company: Company) -> None:
        """Propose what a new vacancy of ``company`` most likely says."""
        self.text_language.data = company.language
        self.municipality.data = company.municipality
        self.fill_languages([{"lang": company.language, "cefr": "B1"}])

    def fill(self, vacancy: Vacancy) -> None:
        """Show what ``vacancy`` says."""
        for name in SAME_NAMES:
            self[name].data = getattr(vacancy, name)
        self.fill_languages(vacancy.working_languages or [EMPTY_LANGUAGE])

    def fill_languages(self, levels: list[dict[str, str]]) -> None:
        """Show ``levels``."""
        while self.working_languages.entries:
            self.working_languages.pop_entry()
        for level in levels[:LANGUAGE_COUNT_LIMIT]:
            self.working_languages.append_entry(level)

    def add_language(self) -> None:
        """Show one more empty row of languages, as long as there is room."""
        if len(self.working_languages.entries) < LANGUAGE_COUNT_LIMIT:
            self.working_languages.append_entry(EMPTY_LANGUAGE)

    def content(self, vacancy: Vacancy | None = None) -> VacancyContent:
        """What was typed, for the operation; ``vacancy`` is what it says until now."""
        known = (vacancy.municipality, vacancy.postal_code) if vacancy else ("", "")
        municipality, postal_code = place_typed(self.municipality.data, known)
        values = {name: self[name].data for name in SAME_NAMES if name in self}
        values |= {name: tuple(self[name].data or ()) for name in LIST_NAMES if name in self}
        return VacancyContent(
            **values
            | {
                "municipality": municipality,
                "postal_code": postal_code,
                "working_languages": language_levels(self.working_languages),
            }
        )

    def add_errors(self, error: InvalidInput) -> None:
        """What an operation refused stands at its fields; the languages' at the first row."""
        super().add_errors(error)
        if "working_languages" in error.errors and self.working_languages.entries:
            first = self.working_languages[0].form.lang
            first.errors = [*first.errors, message(error.errors["working_languages"])]
        suggest_municipalities(self.municipality, error)


#: Fields whose name and value are those of the vacancy.
SAME_NAMES = (
    "kind",
    "title",
    "description",
    "text_language",
    "required_skills",
    "desired_skills",
    "study_levels",
    "insists_on_study_level",
    "study_fields",
    "municipality",
    "remote",
    "period_start",
    "period_end",
    "hours_per_week",
    "positions",
    "capacity",
    "expires_on",
    "paid",
    "sponsors_permit",
)
#: Those of them that hold lists.
LIST_NAMES = ("required_skills", "desired_skills", "study_levels", "study_fields")
