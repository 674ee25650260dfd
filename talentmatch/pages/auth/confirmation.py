"""Confirming that a mail address is one's own. Opening the link changes nothing, for mail programs open links too."""

from flask import flash, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_security.confirmable import confirm_email_token_status

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import confirm_address
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.pages.auth.blueprint import security_pages
from talentmatch.pages.auth.forms import AddressForm
from talentmatch.web import account_mails, limits
from talentmatch.web.fields import typed
from talentmatch.web.forms import PageForm
from talentmatch.web.guards import is_signed_in
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit


@security_pages.route("/confirm/<token>", methods=["GET", "POST"])
def confirm_email(token: str) -> ResponseReturnValue:
    """Ask whether the address is one's own, and keep the answer."""
    user = _user_of(token)
    if user is None:
        return render_template("auth/dead_confirmation_link.html"), 410
    form = PageForm()
    if not form.validate_on_submit():
        return render_template("auth/confirm_address.html", form=form, user=user), 422 if form.errors else 200
    confirm_address(db_session(), user, clock=clock())
    commit()
    flash(_("Your e-mail address is confirmed. Sign in to begin."), "success")
    return redirect(url_for("security.login"))


def _user_of(token: str) -> User | None:
    expired, invalid, user = confirm_email_token_status(token)  # type: ignore[no-untyped-call]
    return None if expired or invalid or user is None or not user.active else user


@security_pages.route("/confirm", methods=["GET", "POST"])
def send_confirmation() -> ResponseReturnValue:
    """Send the link again."""
    if is_signed_in():
        return redirect(url_for("public.start"))
    form = AddressForm()
    if not form.validate_on_submit():
        return render_template("auth/send_confirmation.html", form=form), 422 if form.errors else 200
    limits.count(limits.CONFIRMATION)
    user = find_user_by_email(db_session(), typed(form.email))
    if user is not None and user.active and user.confirmed_at is None:
        account_mails.send_confirmation_link(user)
    commit()
    session.update(mailed_to=typed(form.email), was_sign_up=False)
    return redirect(url_for("security.mail_sent"))
