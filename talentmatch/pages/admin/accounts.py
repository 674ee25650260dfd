"""Accounts: who has one, inviting somebody, closing and opening one again."""

import math
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.accounts.operations import AccountContent, activate_user, create_user, deactivate_user
from talentmatch.accounts.queries import get_user, users
from talentmatch.errors import InvalidInput
from talentmatch.pages.admin.blueprint import admin
from talentmatch.pages.admin.forms import AccountFilterForm, InvitationForm
from talentmatch.pages.admin.organisations import organisation_id, organisations_of
from talentmatch.web import account_mails
from talentmatch.web.fields import typed
from talentmatch.web.localisation import current_locale
from talentmatch.web.messages import message
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

PAGE_SIZE = 50


@admin.get("/accounts")
def accounts() -> ResponseReturnValue:
    """List the accounts."""
    form = AccountFilterForm(request.args)
    conditions: dict[str, Any] = {
        name: text for name, text in (("text", form.text.data), ("role", form.role.data)) if text
    }
    page = max(1, request.args.get("page", 1, type=int))
    found, count = users(db_session(), **conditions, limit=PAGE_SIZE, offset=(page - 1) * PAGE_SIZE)
    return render_template(
        "admin/accounts.html",
        filter_form=form,
        condition_count=len(conditions),
        users=found,
        organisations=organisations_of(found),
        count=count,
        page=page,
        page_count=math.ceil(count / PAGE_SIZE),
        url_of=lambda number: url_for("admin.accounts", **conditions, page=number),
    )


@admin.route("/accounts/invite", methods=["GET", "POST"])
def invite() -> ResponseReturnValue:
    """Make an account for somebody, who chooses the password through a mail."""
    form = InvitationForm(locale=current_locale())
    if not form.validate_on_submit() or not _is_invited(form):
        return render_template("admin/invite.html", form=form), 422 if form.errors else 200
    flash(_("The invitation to %(address)s is on its way.", address=typed(form.email)), "success")
    return redirect(url_for("admin.accounts"))


def _is_invited(form: InvitationForm) -> bool:
    content = AccountContent(
        email=typed(form.email),
        name=typed(form.name),
        role=form.role.data,
        locale=form.locale.data,
        organisation_id=organisation_id(form.organisation.data, form.role.data),
    )
    try:
        user = create_user(db_session(), content, password_hash=None, is_confirmed=False, actor=actor(), clock=clock())
    except InvalidInput as error:
        renamed = {"organisation_id": "organisation"}
        form.add_errors(InvalidInput({renamed.get(name, name): code for name, code in error.errors.items()}))
        return False
    account_mails.send_invitation(user)
    commit()
    return True


@admin.post("/accounts/<int:user_id>/activate")
def activate(user_id: int) -> ResponseReturnValue:
    """Open an account again."""
    user = get_user(db_session(), user_id)
    activate_user(db_session(), user, actor=actor(), clock=clock())
    commit()
    flash(_("The account %(address)s is open again.", address=user.email), "success")
    return redirect(url_for("admin.accounts", text=user.email))


@admin.post("/accounts/<int:user_id>/deactivate")
def deactivate(user_id: int) -> ResponseReturnValue:
    """Close an account; its sessions end."""
    user = get_user(db_session(), user_id)
    try:
        deactivate_user(db_session(), user, actor=actor(), clock=clock())
    except InvalidInput as error:
        flash(message(error.errors["user"]), "error")
        return redirect(url_for("admin.accounts"))
    commit()
    flash(_("The account %(address)s is closed.", address=user.email), "success")
    return redirect(url_for("admin.accounts", text=user.email))
