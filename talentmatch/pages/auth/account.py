"""One's own account: name, language of the mails, what one may do."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import update_account
from talentmatch.campuses.queries import get_campus
from talentmatch.companies.queries import get_company
from talentmatch.institutions.queries import get_institution
from talentmatch.pages.auth.blueprint import auth
from talentmatch.pages.auth.forms import AccountForm
from talentmatch.web.fields import typed
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


@auth.route("/account", methods=["GET", "POST"])
def account() -> ResponseReturnValue:
    """Show one's account and change what may be changed."""
    user = actor()
    form = AccountForm(obj=user)
    if not form.validate_on_submit():
        page = render_template("auth/account.html", form=form, user=user, organisations=_organisations(user))
        return page, 422 if form.errors else 200
    update_account(db_session(), user, name=typed(form.name), locale=form.locale.data, clock=clock())
    commit()
    flash(_("Your account is saved."), "success")
    return redirect(url_for("auth.account"))


def _organisations(user: User) -> list[str]:
    """Names of the organisations for which ``user`` acts."""
    found = []
    for membership in user.memberships:
        if membership.company_id is not None:
            found.append(get_company(db_session(), membership.company_id).name)
        if membership.campus_id is not None:
            found.append(get_campus(db_session(), membership.campus_id).name)
        if membership.institution_id is not None:
            found.append(get_institution(db_session(), membership.institution_id).name)
    return found
