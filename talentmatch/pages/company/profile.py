"""The company itself: what it says, and who acts for it."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.accounts.queries import members_of_company
from talentmatch.campuses.queries import campuses
from talentmatch.choices import TEXT_LANGUAGES
from talentmatch.companies.models import Company
from talentmatch.companies.operations import update_company
from talentmatch.companies.queries import get_company
from talentmatch.errors import InvalidInput
from talentmatch.pages.company.blueprint import company
from talentmatch.pages.company.company_form import CompanyForm
from talentmatch.places import limburg_municipalities
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit
from talentmatch.web.wording import notes_on_summaries


@company.route("/profile", methods=["GET", "POST"])
def edit_company() -> ResponseReturnValue:
    """What the company says about itself, as a form."""
    own = get_company(db_session(), actor().company_id)
    form = CompanyForm()
    form.offer(campuses(db_session()))
    if request.method == "GET":
        form.fill(own)
        return _page(form, own)
    if form.validate() and _save(form, own):
        flash(_("What you say about your company is saved."), "success")
        return redirect(url_for("company.edit_company"))
    return _page(form, own), 422


def _save(form: CompanyForm, own: Company) -> bool:
    try:
        update_company(db_session(), own, form.content(own), actor=actor(), clock=clock())
    except InvalidInput as error:
        db_session().rollback()
        form.add_errors(error)
        return False
    commit()
    return True


def _page(form: CompanyForm, own: Company) -> str:
    return render_template(
        "company/edit_company.html",
        form=form,
        own=own,
        municipality_names=[place.name for place in limburg_municipalities()],
        wording_notes=notes_on_summaries({code: form[f"summary_{code}"].data for code in TEXT_LANGUAGES}),
    )


@company.get("/members")
def members() -> ResponseReturnValue:
    """Who acts for the company."""
    own = get_company(db_session(), actor().company_id)
    return render_template("company/members.html", own=own, members=members_of_company(db_session(), own.id))
