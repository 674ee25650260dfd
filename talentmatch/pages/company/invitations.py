"""Inviting a candidate, of whom the company knows no name, to apply."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import TextAreaField
from wtforms.validators import DataRequired, Length

from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.matches.queries import match_detail
from talentmatch.messaging.invitation_operations import TEXT_LIMIT, left
from talentmatch.messaging.invitation_queries import find_invitation
from talentmatch.pages.company.blueprint import company
from talentmatch.profiles.queries import get_visible_profile
from talentmatch.vacancies.queries import get_for_company
from talentmatch.web import message_steps
from talentmatch.web.cards import pseudonym
from talentmatch.web.forms import PageForm
from talentmatch.web.localisation import current_locale
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import actor, clock, db_session, services
from talentmatch.web.transactions import commit


class InvitationForm(PageForm):
    """What the company says to the candidate."""

    text = TextAreaField(
        _l("Your words to the candidate"),
        description=_l("Why you think of them, and what the place is like. They answer without showing who they are."),
        validators=[
            DataRequired(message=MESSAGES["required"]),
            Length(max=TEXT_LIMIT, message=MESSAGES["too_long"]),
        ],
        render_kw={"rows": 6},
    )


@company.route("/vacancies/<int:vacancy_id>/candidates/<int:profile_id>/invite", methods=["GET", "POST"])
def invite_candidate(vacancy_id: int, profile_id: int) -> ResponseReturnValue:
    """Write to a candidate who fits a published vacancy; once for each vacancy, and so many a day."""
    vacancy = get_for_company(db_session(), vacancy_id, actor().company_id)
    profile = get_visible_profile(db_session(), profile_id)
    form = InvitationForm()
    if form.validate_on_submit():
        detail = match_detail(db_session(), services().live_index, profile, vacancy, locale=current_locale())
        if detail.explanation.relevance <= 0:
            raise InvalidState("This candidate cannot be invited.")
        try:
            message_steps.invite(vacancy, profile, form.text.data or "", actor=actor())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("Your invitation is on its way."), "success")
            return redirect(url_for("company.candidate", vacancy_id=vacancy_id, profile_id=profile_id))
    page = render_template(
        "company/invite_candidate.html",
        form=form,
        vacancy=vacancy,
        profile=profile,
        pseudonym=pseudonym(profile),
        invitation=find_invitation(db_session(), vacancy.id, profile.id),
        left=left(db_session(), vacancy.company_id, profile.id, message_steps.caps(), clock=clock()),
    )
    return page, 422 if form.errors else 200
