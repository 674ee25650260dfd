"""The companies that say they sit on the campus: confirm them, or say that they do not."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.campuses.queries import get_campus
from talentmatch.companies.operations import confirm_tenant as confirm
from talentmatch.companies.operations import remove_tenant as remove
from talentmatch.companies.queries import get_tenant
from talentmatch.companies.queries import tenants as tenants_of
from talentmatch.pages.campus.blueprint import campus
from talentmatch.vacancies.queries import open_count_by_company
from talentmatch.web.forms import PageForm
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


@campus.get("/tenants")
def tenants() -> ResponseReturnValue:
    """Every company that names this campus, in any state."""
    own = get_campus(db_session(), actor().campus_id)
    companies = tenants_of(db_session(), own.id)
    open_counts = open_count_by_company(db_session(), [company.id for company in companies])
    return render_template("campus/tenants.html", campus=own, companies=companies, open_counts=open_counts)


@campus.post("/tenants/<int:company_id>/confirm")
def confirm_tenant(company_id: int) -> ResponseReturnValue:
    """The company counts as confirmed from now on."""
    company = get_tenant(db_session(), company_id, actor().campus_id)
    confirm(db_session(), company, actor=actor(), clock=clock())
    commit()
    flash(_("%(company)s is confirmed as a tenant.", company=company.name), "success")
    return redirect(url_for("campus.tenants"))


@campus.route("/tenants/<int:company_id>/remove", methods=["GET", "POST"])
def remove_tenant(company_id: int) -> ResponseReturnValue:
    """Ask once more; then the company is no tenant any more."""
    company = get_tenant(db_session(), company_id, actor().campus_id)
    if request.method == "GET":
        return render_template("campus/remove_tenant.html", company=company, form=PageForm())
    remove(db_session(), company, actor=actor(), clock=clock())
    commit()
    flash(_("%(company)s is no tenant of your campus any more.", company=company.name), "success")
    return redirect(url_for("campus.tenants"))
