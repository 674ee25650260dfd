"""Choosing a password through a link in a mail: after forgetting it, or for an account that somebody else made."""

from flask import flash, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_security.recoverable import reset_password_token_status

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import choose_password
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.pages.auth.blueprint import security_pages
from talentmatch.pages.auth.forms import AddressForm, ChoosePasswordForm
from talentmatch.web import account_mails, limits
from talentmatch.web.credentials import password_hash
from talentmatch.web.fields import typed
from talentmatch.web.guards import is_signed_in
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit, write_from_here


@security_pages.route("/recover", methods=["GET", "POST"])
def forgot_password() -> ResponseReturnValue:
    """Send a link with which to choose a password."""
    if is_signed_in():
        return redirect(url_for("public.start"))
    form = AddressForm()
    if not form.validate_on_submit():
        return render_template("auth/forgot_password.html", form=form), 422 if form.errors else 200
    limits.count(limits.RECOVERY)
    user = find_user_by_email(db_session(), typed(form.email))
    if user is not None and user.active:
        account_mails.send_recovery_link(user)
    commit()
    session.update(mailed_to=typed(form.email), was_sign_up=False)
    return redirect(url_for("security.mail_sent"))


@security_pages.route("/recover/<token>", methods=["GET", "POST"])
def reset_password(token: str) -> ResponseReturnValue:
    """Choose a password; every session of the account ends."""
    user = _user_of(token)
    if user is None:
        return render_template("auth/dead_recovery_link.html"), 410
    form = ChoosePasswordForm(known_words=(user.email, user.name))
    if not form.validate_on_submit():
        return render_template("auth/choose_password.html", form=form, user=user), 422 if form.errors else 200
    hashed = password_hash(form.password.data or "")
    write_from_here()
    choose_password(db_session(), user, hashed, clock=clock())
    account_mails.send_password_changed(user)
    commit()
    flash(_("Your new password is saved. Sign in with it."), "success")
    return redirect(url_for("security.login"))


def _user_of(token: str) -> User | None:
    expired, invalid, user = reset_password_token_status(token)  # type: ignore[no-untyped-call]
    return None if expired or invalid or user is None or not user.active else user
