"""The forms of students."""

from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField, FileRequired
from wtforms import DateField, FieldList, FormField, IntegerField, SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional

from talentmatch.choices import (
    PERMIT_GROUPS,
    SKILL_COUNT_LIMIT,
    STUDY_FIELDS,
    STUDY_LEVELS,
    TEXT_LANGUAGES,
    TEXT_LIMIT,
    VACANCY_KINDS,
)
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import ProfileContent
from talentmatch.web.forms import (
    CheckboxesField,
    EachNotLonger,
    LanguageLevelForm,
    ListField,
    PageForm,
    choices,
    language_levels,
    place_typed,
)
from talentmatch.web.labels import language_name
from talentmatch.web.messages import MESSAGES

#: More languages than anybody lists.
LANGUAGE_COUNT_LIMIT = 50


def _text_languages() -> list[tuple[str, str]]:
    return [(code, language_name(code)) for code in TEXT_LANGUAGES]


class ProfileForm(PageForm):
    """A student's profile. Only the text or the skills are needed to start."""

    text = TextAreaField(
        _l("What you can do and what you look for"),
        validators=[Length(max=TEXT_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 10},
    )
    skills = ListField(
        _l("Skills"),
        description=_l("One per line or separated by commas, in any of the four languages."),
        validators=[EachNotLonger(count=SKILL_COUNT_LIMIT)],
        render_kw={"rows": 5},
    )
    text_language = SelectField(_l("Language of this text"), choices=_text_languages)
    institution_name = StringField(_l("School"), validators=[Length(max=120, message=MESSAGES["too_long"])])
    programme = StringField(_l("Programme"), validators=[Length(max=200, message=MESSAGES["too_long"])])
    study_level = SelectField(_l("Level of study"), choices=choices("study_level", STUDY_LEVELS, blank=_l("Choose")))
    study_fields = CheckboxesField(_l("Fields of study"), choices=choices("study_field", STUDY_FIELDS))
    languages = FieldList(
        FormField(LanguageLevelForm), min_entries=1, max_entries=LANGUAGE_COUNT_LIMIT, label=_l("Languages you speak")
    )
    kinds_wanted = CheckboxesField(_l("What you look for"), choices=choices("vacancy_kind", VACANCY_KINDS))
    available_from = DateField(_l("Free from"), validators=[Optional()])
    available_to = DateField(_l("Free until"), validators=[Optional()])
    municipality = StringField(
        _l("Where you live"),
        description=_l("Municipality or postal code. The street is not needed."),
        validators=[Length(max=80, message=MESSAGES["too_long"])],
    )
    mobility_km = IntegerField(_l("How far you go"), validators=[Optional()])
    permit_group = SelectField(
        _l("Right to work"),
        choices=choices("permit_group", PERMIT_GROUPS, blank=_l("I would rather not say")),
        description=_l("Only to tell you which jobs are possible with your permit. It never changes the ranking."),
    )

    def fill(self, profile: Profile) -> None:
        """Show what ``profile`` says."""
        for name in SAME_NAMES:
            self[name].data = getattr(profile, name)
        self.study_level.data = profile.study_level or ""
        self.permit_group.data = profile.permit_group or ""
        self.fill_languages(profile.languages)

    def fill_languages(self, levels: list[dict[str, str]]) -> None:
        """Show ``levels`` and one empty row."""
        while self.languages.entries:
            self.languages.pop_entry()
        for level in levels[:LANGUAGE_COUNT_LIMIT]:
            self.languages.append_entry(level)
        self.add_language()

    def add_language(self) -> None:
        """Show one more empty row, as long as there is place for it."""
        if len(self.languages.entries) < LANGUAGE_COUNT_LIMIT:
            self.languages.append_entry({"lang": "", "cefr": "B1"})

    def content(
        self, *, institution_id: int | None, origin_municipality: str, known_place: tuple[str, str]
    ) -> ProfileContent:
        """What was typed, for the operation."""
        municipality, postal_code = place_typed(self.municipality.data, known_place)
        return ProfileContent(
            text=(self.text.data or "").strip(),
            skills=tuple(self.skills.data or ()),
            text_language=self.text_language.data,
            languages=language_levels(self.languages),
            institution_id=institution_id,
            institution_name=(self.institution_name.data or "").strip(),
            programme=(self.programme.data or "").strip(),
            study_level=self.study_level.data or None,
            study_fields=tuple(self.study_fields.data or ()),
            municipality=municipality,
            postal_code=postal_code,
            origin_municipality=origin_municipality,
            mobility_km=self.mobility_km.data,
            kinds_wanted=tuple(self.kinds_wanted.data or ()),
            available_from=self.available_from.data,
            available_to=self.available_to.data,
            permit_group=self.permit_group.data or None,
        )


#: Fields whose name and value are those of the profile.
SAME_NAMES = (
    "text",
    "skills",
    "text_language",
    "institution_name",
    "programme",
    "study_fields",
    "kinds_wanted",
    "available_from",
    "available_to",
    "municipality",
    "mobility_km",
)


class CvForm(PageForm):
    """One CV to read."""

    file = FileField(
        _l("Your CV"),
        description=_l("PDF, DOCX, Europass XML, JSON Resume or plain text, at most 10 MB."),
        validators=[FileRequired(message=MESSAGES["required"])],
    )


class EraseForm(PageForm):
    """The word that confirms erasure."""

    confirmation = StringField(
        _l("Type your e-mail address to confirm"), validators=[InputRequired(MESSAGES["required"])]
    )
