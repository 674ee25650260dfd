"""Who may neither sign up nor hand in: enterprise numbers, addresses and mail domains."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import DateField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, Optional

from talentmatch.choices import BAN_KINDS
from talentmatch.errors import InvalidInput
from talentmatch.moderation.operations import REPORT_LIMIT, add_ban
from talentmatch.moderation.operations import lift_ban as lift
from talentmatch.moderation.queries import bans as all_bans
from talentmatch.moderation.queries import get_ban
from talentmatch.pages.admin.blueprint import admin
from talentmatch.web.fields import ChoiceField, typed
from talentmatch.web.forms import PageForm, choices
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


class BanForm(PageForm):
    """One ban."""

    kind = ChoiceField(_l("What is banned"), choices=choices("ban_kind", BAN_KINDS))
    value = StringField(
        _l("Number, domain or address"),
        validators=[InputRequired(MESSAGES["required"]), Length(max=254, message=MESSAGES["too_long"])],
    )
    reason = TextAreaField(
        _l("Reason"),
        description=_l("For administrators and offices only."),
        validators=[InputRequired(MESSAGES["required"]), Length(max=REPORT_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 3},
    )
    ends_on = DateField(
        _l("Last day of the ban"), description=_l("Leave it empty for a ban without end."), validators=[Optional()]
    )


@admin.route("/bans", methods=["GET", "POST"])
def bans() -> ResponseReturnValue:
    """All bans, and a new one."""
    form = BanForm()
    if request.method == "POST" and form.validate():
        try:
            add_ban(
                db_session(),
                form.kind.data or "",
                typed(form.value),
                reason=form.reason.data or "",
                ends_on=form.ends_on.data,
                actor=actor(),
                clock=clock(),
            )
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(error)
        else:
            commit()
            flash(_("The ban is in force."), "success")
            return redirect(url_for("admin.bans"))
    page = render_template("admin/bans.html", form=form, bans=all_bans(db_session()))
    return page, 422 if form.errors else 200


@admin.post("/bans/<int:ban_id>/lift")
def lift_ban(ban_id: int) -> ResponseReturnValue:
    """The ban is gone."""
    lift(db_session(), get_ban(db_session(), ban_id), actor=actor(), clock=clock())
    commit()
    flash(_("The ban is lifted."), "success")
    return redirect(url_for("admin.bans"))
