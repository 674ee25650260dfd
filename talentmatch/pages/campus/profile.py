"""What a campus says about itself."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.campuses.models import Campus
from talentmatch.campuses.operations import update_campus
from talentmatch.campuses.queries import get_campus
from talentmatch.choices import TEXT_LANGUAGES
from talentmatch.errors import InvalidInput
from talentmatch.pages.campus.blueprint import campus
from talentmatch.pages.campus.forms import CampusForm
from talentmatch.places import limburg_municipalities
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


@campus.route("/edit", methods=["GET", "POST"])
def edit_campus() -> ResponseReturnValue:
    """The public page of the campus, as a form."""
    own = get_campus(db_session(), actor().campus_id)
    form = CampusForm()
    if request.method == "GET":
        form.fill(own)
        return _page(form, own)
    if form.validate() and _save(form, own):
        flash(_("Your campus is saved. This is how everybody sees it."), "success")
        return redirect(url_for("public.campus", campus_id=own.id))
    return _page(form, own), 422


def _save(form: CampusForm, own: Campus) -> bool:
    try:
        update_campus(db_session(), own, form.content(), actor=actor(), clock=clock())
    except InvalidInput as error:
        form.add_errors(error)
        return False
    commit()
    return True


def _page(form: CampusForm, own: Campus) -> str:
    names = [place.name for place in limburg_municipalities()]
    return render_template(
        "campus/edit_campus.html", form=form, campus=own, languages=TEXT_LANGUAGES, municipality_names=names
    )
