"""Changing one's password."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.accounts.models import User
from talentmatch.accounts.operations import change_password as change_password_of
from talentmatch.accounts.queries import get_user
from talentmatch.pages.auth.blueprint import security_pages
from talentmatch.pages.auth.forms import ChangePasswordForm
from talentmatch.pages.auth.sessions import begin_session
from talentmatch.web import account_mails, limits
from talentmatch.web.credentials import knows_password, password_hash
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit, write_from_here


@security_pages.route("/change-password", methods=["GET", "POST"])
def change_password() -> ResponseReturnValue:
    """Change one's password; every other session of the account ends."""
    user = get_user(db_session(), actor().id)
    form = ChangePasswordForm(known_words=(user.email, user.name))
    if not form.validate_on_submit() or not _knows_present(user, form):
        return render_template("auth/change_password.html", form=form), 422 if form.errors else 200
    hashed = password_hash(form.new_password.data or "")
    write_from_here()
    change_password_of(db_session(), user, hashed, clock=clock())
    account_mails.send_password_changed(user)
    commit()
    begin_session(user)
    flash(_("Your password is changed. You are signed out everywhere else."), "success")
    return redirect(url_for("auth.account"))


def _knows_present(user: User, form: ChangePasswordForm) -> bool:
    limits.count(limits.SIGN_IN_ACCOUNT, user.email)
    if not knows_password(user, form.password.data or ""):
        form.password.errors = [_("This is not your present password.")]
        return False
    limits.forget(limits.SIGN_IN_ACCOUNT, user.email)
    return True
