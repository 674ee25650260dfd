"""Forms of dossiers, shared by the three parties. They check shape; rules are the operation's."""

from collections.abc import Sequence
from typing import Any

from flask_babel import lazy_gettext as _l
from flask_wtf.file import FileField
from wtforms import BooleanField, DateField, FloatField, IntegerField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional

from talentmatch.choices import INTERRUPTION_REASONS, PAY_KINDS, RISK_CATEGORIES, TEXT_LANGUAGES, TEXT_LIMIT
from talentmatch.placements.content import Content, Fitness, Plan, Risks, SchoolPart, Terms
from talentmatch.placements.models import Placement
from talentmatch.placements.templates import ARTICLES_LIMIT, TemplateContent
from talentmatch.web import dossier_words as words
from talentmatch.web.fields import ChoiceField, MailAddress
from talentmatch.web.forms import CheckboxesField, PageForm
from talentmatch.web.messages import MESSAGES

REQUIRED = MESSAGES["required"]
OPEN = _l("Not known yet")
CURRICULAR = {"yes": _l("Yes, it is part of the programme"), "no": _l("No, it is voluntary")}


def _choices(codes: Sequence[str], names: Any) -> Any:
    return lambda: [("", str(OPEN)), *((code, str(names[code])) for code in codes)]


class HoursField(FloatField):
    """A number of hours; a comma is a point."""

    def process_formdata(self, valuelist: Sequence[Any]) -> None:
        """Read what was typed."""
        super().process_formdata([str(value).replace(",", ".") for value in valuelist])


class DossierForm(PageForm):
    """One side's part of a dossier; its fields are those of its content."""

    kind: type[Any] = Plan

    def fill(self, placement: Placement) -> None:
        """Show what ``placement`` says."""
        for name in self.kind.__slots__:
            self[name].data = getattr(placement, name)

    def content(self) -> Content:
        """What was typed, for the operation."""
        values = {name: self[name].data for name in self.kind.__slots__}
        if "pay" in values:
            values["pay"] = values["pay"] or None
        cleaned = {
            name: (value or "").strip() if isinstance(self[name], StringField) else value
            for name, value in values.items()
        }
        made: Content = self.kind(**cleaned)
        return made


class PlanForm(DossierForm):
    """What the student will do and learn."""

    kind = Plan
    activity_plan = TextAreaField(
        _l("Activity plan"),
        description=_l("What the student does, and learns by it: a few lines, one per task."),
        validators=[InputRequired(REQUIRED), Length(max=TEXT_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 8},
    )


class TermsForm(DossierForm):
    """Days, hours, place, pay, plan and mentor."""

    kind = Terms
    start_on = DateField(_l("First day"), validators=[Optional()])
    end_on = DateField(_l("Last day"), validators=[Optional()])
    hours_per_week = HoursField(_l("Hours a week"), validators=[Optional()])
    hours_per_day = HoursField(_l("Hours a day"), validators=[Optional()])
    work_place = StringField(_l("Place of work"))
    pay = ChoiceField(_l("Pay"), choices=_choices(PAY_KINDS, words.PAY))
    allowance = TextAreaField(_l("What is refunded or paid"), render_kw={"rows": 2})
    activity_plan = TextAreaField(_l("Activity plan"), render_kw={"rows": 8})
    mentor_name = StringField(_l("Name of the mentor"))
    mentor_email = StringField(_l("E-mail address of the mentor"), validators=[Optional(), MailAddress()])

    def fill(self, placement: Placement) -> None:
        """Show what ``placement`` says."""
        super().fill(placement)
        self.pay.data = placement.pay or ""


class SchoolForm(DossierForm):
    """The institution's part."""

    kind = SchoolPart
    is_curricular = ChoiceField(
        _l("Does the programme require it?"),
        choices=_choices(("yes", "no"), CURRICULAR),
    )
    supervisor_name = StringField(_l("Name of the supervisor"))
    supervisor_email = StringField(_l("E-mail address of the supervisor"), validators=[Optional(), MailAddress()])
    insured_by = ChoiceField(
        _l("Who insures against accidents at work?"), choices=_choices(("institution", "host"), words.PARTIES)
    )
    declared_by = ChoiceField(
        _l("Who declares to social security?"), choices=_choices(("institution", "host", "nobody"), words.PARTIES)
    )
    declared_on = DateField(
        _l("Declared on"), description=_l("This site files nothing: note the day on which it was done."),
        validators=[Optional()],
    )  # fmt: skip

    def fill(self, placement: Placement) -> None:
        """Show what ``placement`` says."""
        super().fill(placement)
        self.is_curricular.data = {True: "yes", False: "no", None: ""}[placement.is_curricular]
        self.insured_by.data = placement.insured_by or ""
        self.declared_by.data = placement.declared_by or ""

    def content(self) -> SchoolPart:
        """What was typed, for the operation."""
        return SchoolPart(
            is_curricular={"yes": True, "no": False}.get(self.is_curricular.data or ""),
            supervisor_name=(self.supervisor_name.data or "").strip(),
            supervisor_email=(self.supervisor_email.data or "").strip(),
            insured_by=self.insured_by.data or None,
            declared_by=self.declared_by.data or None,
            declared_on=self.declared_on.data,
        )


class RisksForm(DossierForm):
    """The host's risk analysis."""

    kind = Risks
    risk_done_on = DateField(_l("Risk analysis made on"), validators=[InputRequired(REQUIRED)])
    risk_done_by = StringField(_l("Made by"), validators=[InputRequired(REQUIRED)])
    risk_categories = CheckboxesField(
        _l("Risks at the place of work"), choices=lambda: [(code, str(words.RISKS[code])) for code in RISK_CATEGORIES]
    )
    work_post_sheet = TextAreaField(
        _l("Work-post sheet"),
        description=_l("Tasks, equipment, protection and instruction. Nothing about anybody's health."),
        render_kw={"rows": 5},
    )

    def content(self) -> Risks:
        """What was typed, for the operation."""
        return Risks(
            risk_done_on=self.risk_done_on.data,
            risk_done_by=(self.risk_done_by.data or "").strip(),
            risk_categories=tuple(self.risk_categories.data or ()),
            work_post_sheet=(self.work_post_sheet.data or "").strip(),
        )


class FitnessForm(DossierForm):
    """That a service confirmed somebody fit."""

    kind = Fitness
    fit_confirmed_on = DateField(
        _l("Fit for the work, confirmed on"),
        description=_l("Only the day and the service. Never write what was examined or found."),
        validators=[InputRequired(REQUIRED)],
    )
    fit_service = StringField(_l("Prevention service"), validators=[InputRequired(REQUIRED)])


class IssueForm(PageForm):
    """Why there is a new version."""

    what_changed = TextAreaField(_l("What changes"), render_kw={"rows": 3})
    why = TextAreaField(_l("Why"), render_kw={"rows": 3})


class SignForm(PageForm):
    """That somebody agrees to the version they saw."""

    seen = StringField(render_kw={"hidden": True})
    agrees = BooleanField(_l("I have read this agreement and sign it."), validators=[InputRequired(REQUIRED)])


class StepForm(PageForm):
    """A step of a placement; what it asks depends on the step."""

    day = DateField(_l("Day"), validators=[Optional()])
    category = ChoiceField(
        _l("Reason"), choices=lambda: [(code, str(words.INTERRUPTIONS[code])) for code in INTERRUPTION_REASONS],
        default="absence",
    )  # fmt: skip
    reason = TextAreaField(
        _l("What happened"),
        description=_l("All three parties read this. Write nothing about anybody's health."),
        render_kw={"rows": 4},
    )


class WorkedDayForm(PageForm):
    """The hours of one day."""

    day = DateField(_l("Day"), validators=[InputRequired(REQUIRED)])
    hours = HoursField(_l("Hours"), validators=[InputRequired(REQUIRED)])
    note = StringField(_l("What you did"))


class PaperForm(PageForm):
    """A paper that was signed elsewhere."""

    file = FileField(_l("Signed agreement"), description=_l("PDF, at most 10 MB."))
    parties = CheckboxesField(
        _l("Who signed it?"),
        choices=lambda: [(code, str(words.PARTIES[code])) for code in ("student", "host", "institution")],
    )


class TemplateForm(PageForm):
    """How an institution words its agreements."""

    signing_officer = StringField(_l("Who signs for the institution"), description=_l("Name and function."))
    deadline_days = IntegerField(
        _l("Everything ready, in days before the first day"), validators=[InputRequired(REQUIRED)]
    )
    is_checked = BooleanField(_l("We have checked this wording and take it as our own."))

    @classmethod
    def with_languages(cls) -> type["TemplateForm"]:
        """The form with fields of every language."""
        return _TEMPLATE_FORM

    def content(self) -> TemplateContent:
        """What was typed, for the operation."""

        def typed(name: str) -> str:
            return (self[name].data or "").strip()

        return TemplateContent(
            articles={code: typed(f"articles_{code}") for code in TEXT_LANGUAGES},
            role_words={
                code: {role: typed(f"{role}_{code}") for role in ("mentor", "supervisor")} for code in TEXT_LANGUAGES
            },
            signing_officer=typed("signing_officer"),
            deadline_days=self.deadline_days.data if self.deadline_days.data is not None else -1,
        )


def _fields() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for code in TEXT_LANGUAGES:
        found[f"mentor_{code}"] = StringField(_l("Word for the mentor"))
        found[f"supervisor_{code}"] = StringField(_l("Word for the supervisor"))
        found[f"articles_{code}"] = TextAreaField(
            _l("Articles"),
            validators=[Length(max=ARTICLES_LIMIT, message=MESSAGES["too_long"])],
            render_kw={"rows": 12},
        )
    return found


_TEMPLATE_FORM = type("TemplateFormOfLanguages", (TemplateForm,), _fields())
