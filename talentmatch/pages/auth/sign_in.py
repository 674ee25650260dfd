"""Signing in and out."""

import logging

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.accounts.queries import find_user_by_email
from talentmatch.pages.auth.blueprint import security_pages
from talentmatch.pages.auth.forms import SignInForm
from talentmatch.pages.auth.next_page import path_after_sign_in
from talentmatch.pages.auth.sessions import begin_session, end_session
from talentmatch.web import limits
from talentmatch.web.credentials import knows_password
from talentmatch.web.fields import typed
from talentmatch.web.guards import is_signed_in
from talentmatch.web.services import db_session
from talentmatch.web.transactions import commit

logger = logging.getLogger(__name__)


@security_pages.route("/sign-in", methods=["GET", "POST"])
def login() -> ResponseReturnValue:
    """Ask who somebody is."""
    if is_signed_in():
        return redirect(path_after_sign_in())
    form = SignInForm()
    if not form.is_submitted():
        return render_template("auth/sign_in.html", form=form, problem="")
    problem = _problem(form) if form.validate() else ""
    if form.errors or problem:
        return render_template("auth/sign_in.html", form=form, problem=problem), 422
    return redirect(path_after_sign_in())


def _problem(form: SignInForm) -> str:
    """Sign the person in, or say why not. What the account is like is told only to those who know its password."""
    email = typed(form.email).lower()
    limits.refuse_when_reached(limits.SIGN_IN_ADDRESS)
    limits.count(limits.SIGN_IN_ACCOUNT, email)
    user = find_user_by_email(db_session(), email)
    is_right = knows_password(user, form.password.data or "")  # asked for no account too: it takes the same time
    if user is None or not is_right:
        limits.count(limits.SIGN_IN_ADDRESS)
        logger.info("A sign-in was refused for account %s.", "unknown" if user is None else user.id)
        form.form_errors.append(_("This address and this password do not belong together."))
        return "password"
    limits.forget(limits.SIGN_IN_ACCOUNT, email)
    if not user.active:
        return "closed"
    if user.confirmed_at is None:
        return "unconfirmed"
    commit()  # the password may just have been hashed anew
    begin_session(user)
    return ""


@security_pages.route("/sign-out", methods=["POST"])
def logout() -> ResponseReturnValue:
    """Nobody is signed in any more."""
    end_session()
    flash(_("You are signed out."), "info")
    return redirect(url_for("public.home"))
