"""Invitations of companies to the student: apply, not now, or report."""

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import TextAreaField
from wtforms.validators import Length

from talentmatch.messaging.invitation_operations import ANSWER_LIMIT, decline_invitation, report_invitation
from talentmatch.messaging.invitation_queries import get_invitation_of_student, invitations_of_student
from talentmatch.moderation.operations import file_report
from talentmatch.pages.student.blueprint import student
from talentmatch.web.forms import PageForm
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


class NotNowForm(PageForm):
    """Why it does not suit now, if the candidate wants to say so."""

    answer = TextAreaField(
        _l("Why not now?"),
        description=_l("The company reads it. It still does not learn who you are."),
        validators=[Length(max=ANSWER_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 2},
    )


@student.get("/invitations")
def invitations() -> ResponseReturnValue:
    """All invitations, the last first."""
    return _page(None)


def _page(wrong: tuple[int, NotNowForm] | None) -> str:
    found = invitations_of_student(db_session(), actor().id)
    forms = {each.invitation.id: NotNowForm(formdata=None) for each in found}
    if wrong is not None:
        forms[wrong[0]] = wrong[1]
    for number, form in forms.items():
        form.answer.id = f"answer-{number}"
    return render_template(
        "student/invitations.html", answers=found, forms=forms, wrong_id=None if wrong is None else wrong[0]
    )


@student.post("/invitations/<int:invitation_id>/not-now")
def decline_invitation_to_apply(invitation_id: int) -> ResponseReturnValue:
    """The candidate does not apply now."""
    invitation = get_invitation_of_student(db_session(), invitation_id, actor().id)
    form = NotNowForm()
    if not form.validate_on_submit():
        return _page((invitation.id, form)), 422
    decline_invitation(db_session(), invitation, answer=form.answer.data or "", actor=actor(), clock=clock())
    commit()
    flash(_("The company knows that it does not suit you now."), "success")
    return redirect(url_for("student.invitations"))


@student.post("/invitations/<int:invitation_id>/report")
def report_invitation_to_apply(invitation_id: int) -> ResponseReturnValue:
    """A career office looks at the invitation."""
    invitation = get_invitation_of_student(db_session(), invitation_id, actor().id)
    report_invitation(db_session(), invitation, actor=actor(), clock=clock())
    file_report(db_session(), invitation.vacancy, reason="other", text=invitation.text, user=actor(), clock=clock())
    commit()
    flash(_("Thank you. A career office looks at it."), "success")
    return redirect(url_for("student.invitations"))
