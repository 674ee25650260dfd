"""Companies: the list, one company with everything needed to decide, and the decision."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.accounts.queries import members_of_company
from talentmatch.choices import COMPANY_STATES
from talentmatch.companies.models import Company
from talentmatch.companies.queries import companies as companies_of_region
from talentmatch.companies.queries import company_count_by_state, get_company
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.moderation.operations import approve, refuse
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.checks import company_checks, formatted_number
from talentmatch.pages.career_office.forms import RefusalForm
from talentmatch.pages.career_office.history import history
from talentmatch.pages.career_office.mails import send_company_approved, send_company_refused
from talentmatch.pages.career_office.moderation import ReasonedForm, changes_since_asked, standing_out
from talentmatch.pages.career_office.paging import PAGE_SIZE, Tab, page_count, page_number, page_urls
from talentmatch.vacancies.queries import submitted_vacancies_of_company
from talentmatch.web.labels import label
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


@career_office.get("/companies")
def companies() -> ResponseReturnValue:
    """Companies of the whole region, by name."""
    state, number = _state(), page_number()
    rows, total = companies_of_region(db_session(), state=state, limit=PAGE_SIZE, offset=(number - 1) * PAGE_SIZE)
    return render_template(
        "career_office/companies.html",
        rows=rows,
        total=total,
        tabs=_tabs(state),
        page=number,
        page_count=page_count(total),
        page_url=page_urls("career_office.companies", state=state),
    )


def _state() -> str:
    asked = request.args.get("state", "")
    return asked if asked in COMPANY_STATES else ""


def _tabs(current: str) -> list[Tab]:
    counts = company_count_by_state(db_session())
    all_of_them = Tab(_("All"), url_for("career_office.companies"), not current, sum(counts.values()))
    return [
        all_of_them,
        *(
            Tab(
                label("company_state", state),
                url_for("career_office.companies", state=state),
                state == current,
                counts.get(state, 0),
            )
            for state in COMPANY_STATES
        ),
    ]


@career_office.get("/companies/<int:company_id>")
def company(company_id: int) -> ResponseReturnValue:
    """One company with everything needed to decide."""
    return _page(get_company(db_session(), company_id), RefusalForm())


@career_office.post("/companies/<int:company_id>/approve")
def approve_company(company_id: int) -> ResponseReturnValue:
    """The company is public."""
    company = get_company(db_session(), company_id)
    try:
        approve(db_session(), company, actor=actor(), clock=clock())
    except InvalidState:
        return _page(company, RefusalForm(formdata=None), is_late=True), 409
    send_company_approved(company)
    commit()
    flash(_("%(name)s is approved. Its members have mail.", name=company.name), "success")
    return redirect(url_for("career_office.inbox"))


@career_office.post("/companies/<int:company_id>/refuse")
def refuse_company(company_id: int) -> ResponseReturnValue:
    """The company is not public, and reads why."""
    company = get_company(db_session(), company_id)
    form = RefusalForm()
    if not form.validate():
        return _page(company, form), 422
    try:
        refuse(db_session(), company, reason=form.reason.data or "", actor=actor(), clock=clock())
    except InvalidInput as error:
        form.add_errors(error)
        return _page(company, form), 422
    except InvalidState:
        return _page(company, form, is_late=True), 409
    send_company_refused(company)
    commit()
    flash(_("%(name)s is refused. Its members have mail with the reason.", name=company.name), "success")
    return redirect(url_for("career_office.inbox"))


def _page(company: Company, form: RefusalForm, *, is_late: bool = False) -> str:
    """``is_late``: the decision came to nothing, because it had been taken already."""
    members = members_of_company(db_session(), company.id)
    return render_template(
        "career_office/company.html",
        company=company,
        form=form,
        is_late=is_late,
        number=formatted_number(company.enterprise_number),
        checks=company_checks(company, members),
        members=members,
        vacancies=submitted_vacancies_of_company(db_session(), company.id),
        standing_out=standing_out(company),
        changes=changes_since_asked(company),
        ban_form=ReasonedForm("ban", formdata=None),
        history=history(db_session(), "company", company.id),
    )
