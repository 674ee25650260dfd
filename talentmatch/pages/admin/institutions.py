"""Universities and university colleges with their career offices."""

from typing import Any

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.errors import InvalidInput
from talentmatch.institutions import queries
from talentmatch.institutions.models import Institution
from talentmatch.institutions.operations import InstitutionContent, create_institution, update_institution
from talentmatch.pages.admin.blueprint import admin
from talentmatch.pages.admin.forms import InstitutionForm, NewInstitutionForm
from talentmatch.settings import LOCALES
from talentmatch.web.fields import typed
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


@admin.get("/institutions")
def institutions() -> ResponseReturnValue:
    """List the institutions."""
    return render_template("admin/institutions.html", institutions=queries.institutions(db_session()))


@admin.route("/institutions/new", methods=["GET", "POST"])
def new_institution() -> ResponseReturnValue:
    """Add an institution."""
    form = NewInstitutionForm()
    if form.validate_on_submit():
        try:
            create_institution(db_session(), typed(form.key), _content(form), actor=actor(), clock=clock())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            return _saved(form)
    return render_template("admin/new_institution.html", form=form), 422 if form.errors else 200


@admin.route("/institutions/<int:institution_id>/edit", methods=["GET", "POST"])
def edit_institution(institution_id: int) -> ResponseReturnValue:
    """Change what is said about an institution."""
    institution = queries.get_institution(db_session(), institution_id)
    form = InstitutionForm(data=_as_typed(institution))
    if form.validate_on_submit():
        try:
            update_institution(db_session(), institution, _content(form), actor=actor(), clock=clock())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            return _saved(form)
    status = 422 if form.errors else 200
    return render_template("admin/edit_institution.html", form=form, institution=institution), status


def _saved(form: InstitutionForm) -> ResponseReturnValue:
    commit()
    flash(_("%(name)s is saved.", name=typed(form.name)), "success")
    return redirect(url_for("admin.institutions"))


def _as_typed(institution: Institution) -> dict[str, Any]:
    names = ("name", "short_name", "mail_domains", "municipality", "website")
    office_names = {f"office_name_{code}": institution.office_names.get(code, "") for code in LOCALES}
    return {name: getattr(institution, name) for name in names} | office_names


def _content(form: InstitutionForm) -> InstitutionContent:
    return InstitutionContent(
        name=typed(form.name),
        short_name=typed(form.short_name),
        mail_domains=tuple(domain.casefold() for domain in form.mail_domains.data or ()),
        municipality=typed(form.municipality),
        website=typed(form.website),
        office_names=form.office_names(),
    )
