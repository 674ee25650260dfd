"""Somebody says that something is wrong with a vacancy or a company, signed in or not."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import RadioField, TextAreaField
from wtforms.validators import InputRequired, Length

from talentmatch.choices import REPORT_REASONS
from talentmatch.companies.models import Company
from talentmatch.companies.queries import get_public_company
from talentmatch.extensions import limiter
from talentmatch.moderation.operations import REPORT_LIMIT, file_report
from talentmatch.pages.public.blueprint import public
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import get_open_vacancy
from talentmatch.web.forms import PageForm, choices
from talentmatch.web.guards import is_signed_in
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

#: Reports of one address; a class behind one address can still report what it sees.
RATE = "20 per hour"


class ReportForm(PageForm):
    """What is wrong."""

    reason = RadioField(
        _l("What is wrong?"),
        choices=choices("report_reason", REPORT_REASONS),
        validators=[InputRequired(MESSAGES["required"])],
    )
    text = TextAreaField(
        _l("Tell us more"),
        description=_l("What did you see or hear? A career office reads it; the company does not learn who you are."),
        validators=[Length(max=REPORT_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 5},
    )


@public.route("/vacancies/<int:vacancy_id>/report", methods=["GET", "POST"])
@limiter.limit(RATE, methods=["POST"])
def report_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """Report one vacancy."""
    found = get_open_vacancy(db_session(), vacancy_id)
    return _page(found, found.title, url_for("public.vacancy", vacancy_id=found.id), found.text_language)


@public.route("/companies/<int:company_id>/report", methods=["GET", "POST"])
@limiter.limit(RATE, methods=["POST"])
def report_company(company_id: int) -> ResponseReturnValue:
    """Report a company."""
    found = get_public_company(db_session(), company_id)
    return _page(found, found.name, url_for("public.company", company_id=found.id), "")


def _page(subject: Vacancy | Company, name: str, back: str, language: str) -> ResponseReturnValue:
    form = ReportForm()
    if request.method == "POST" and form.validate():
        user = actor() if is_signed_in() else None
        file_report(
            db_session(), subject, reason=form.reason.data or "", text=form.text.data or "", user=user, clock=clock()
        )
        commit()
        flash(_("Thank you. A career office looks at it."), "success")
        return redirect(back)
    page = render_template("public/report.html", form=form, name=name, back=back, language=language)
    return page, 422 if form.errors else 200
