"""The match report that a request asks for: its filters from the address, its figures from the live index."""

from datetime import timedelta
from typing import cast

from flask import current_app, request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import DateField, SelectField
from wtforms.validators import Optional, ValidationError

from talentmatch.institutions.models import Institution
from talentmatch.profiles.queries import programmes_of_institution
from talentmatch.reports.figures import Figures, KeptFigures, figures
from talentmatch.reports.match_report import MatchReportOfOffice, ReportFilter, match_report
from talentmatch.web.forms import PageForm
from talentmatch.web.messages import message
from talentmatch.web.services import db_session, services

#: Where an application keeps the figures it counted last.
KEPT = "talentmatch.match_report_figures"
MAX_AGE = timedelta(minutes=10)


class ReportFilterForm(PageForm):
    """What the report is narrowed to, in the address of the page."""

    class Meta:
        """A form that changes nothing needs no token."""

        csrf = False

    programme = SelectField(_l("Programme"), validate_choice=False)
    start = DateField(_l("Possible from"), validators=[Optional()])
    end = DateField(_l("Possible until"), validators=[Optional()])

    def validate_end(self, field: DateField) -> None:
        """The end lies on or after the start."""
        if self.start.data and field.data and field.data < self.start.data:
            raise ValidationError(message("end_before_start"))


def report_form(institution: Institution) -> ReportFilterForm:
    """The filters of this request, checked; a programme that nobody follows means all."""
    form = ReportFilterForm(request.args)
    programmes = programmes_of_institution(db_session(), institution.id)
    form.programme.choices = [("", _l("All programmes")), *((name, name) for name in programmes)]
    if form.programme.data not in programmes:
        form.programme.data = ""
    form.validate()
    for field in (form.start, form.end):
        if field.errors and field.data is None:
            field.errors = [_("This is not a day. Write it as 2027-02-08.")]
    return form


def report_filter(form: ReportFilterForm) -> ReportFilter:
    """The filters of ``form``; a period that cannot be meant narrows nothing."""
    if form.errors:
        return ReportFilter(programme=form.programme.data or "")
    return ReportFilter(form.programme.data or "", form.start.data, form.end.data)


def recent_figures(institution: Institution) -> Figures:
    """The counts on all students, at most ``MAX_AGE`` old: the inbox is opened all day and shows one number."""
    return figures(
        db_session(),
        services().live_index,
        institution.id,
        ReportFilter(),
        good_from=good_from(),
        kept=_kept_figures(),
        max_age=MAX_AGE,
    )


def report(institution: Institution, filters: ReportFilter) -> MatchReportOfOffice:
    """The whole report."""
    return match_report(
        db_session(), services().live_index, institution.id, filters, good_from=good_from(), kept=_kept_figures()
    )


def good_from() -> float:
    """The least relevance of a good match in this installation."""
    return services().settings.good_match_relevance


def _kept_figures() -> KeptFigures:
    return cast(KeptFigures, current_app.extensions.setdefault(KEPT, KeptFigures()))
