"""Interviews of the company: proposing times, changing and cancelling."""

from datetime import timedelta

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.applications.models import Application
from talentmatch.applications.queries import get_application_for_company
from talentmatch.applications.transitions import WAITING
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.interview_queries import find_interview, interviews_of_company
from talentmatch.messaging.models import Interview
from talentmatch.pages.company.blueprint import company
from talentmatch.web import interview_steps
from talentmatch.web.application_steps import candidate_name
from talentmatch.web.interview_forms import InterviewForm, ReasonForm
from talentmatch.web.paging import asked_page
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


@company.get("/interviews")
def interviews() -> ResponseReturnValue:
    """Interviews that wait, are to come or were lately."""
    since = clock().now() - timedelta(days=30)
    page = asked_page()
    found, count = interviews_of_company(
        db_session(), actor().company_id, since=since, limit=page.size, offset=page.offset
    )
    return render_template(
        "company/interviews.html", interviews=found, name_of=candidate_name, now=clock().now(), **page.links(count)
    )


def _is_going_on(interview: Interview | None) -> bool:
    """Whether there is an interview that can still be changed."""
    if interview is None or interview.state == "cancelled":
        return False
    return interview.starts_at is None or interview.starts_at > clock().now()


@company.route("/applications/<int:application_id>/interview", methods=["GET", "POST"])
def interview(application_id: int) -> ResponseReturnValue:
    """The interview about one application; the form proposes times, or other ones."""
    application = get_application_for_company(db_session(), application_id, actor().company_id)
    known = find_interview(db_session(), application.id)
    form = InterviewForm()
    if form.validate_on_submit():
        try:
            if known is not None and _is_going_on(known):
                interview_steps.change(known, form.content(), actor=actor())
            else:
                interview_steps.propose(application, form.content(), actor=actor())
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(error)
        else:
            commit()
            flash(_("The candidate has a mail about it."), "success")
            return redirect(url_for("company.interview", application_id=application_id))
    elif not form.is_submitted() and known is not None and _is_going_on(known):
        form.fill(known)
    return _page(application, known, form, ReasonForm("cancel", formdata=None)), 422 if form.errors else 200


def _page(application: Application, known: Interview | None, form: InterviewForm, cancel: ReasonForm) -> str:
    return render_template(
        "company/interview.html",
        application=application,
        interview=known,
        form=form,
        cancel_form=cancel,
        name=candidate_name(application),
        may_propose=application.state in WAITING,
        is_going_on=_is_going_on(known),
    )


@company.post("/applications/<int:application_id>/interview/cancel")
def cancel_interview(application_id: int) -> ResponseReturnValue:
    """The interview does not take place."""
    application = get_application_for_company(db_session(), application_id, actor().company_id)
    known = find_interview(db_session(), application.id)
    if known is None:
        raise InvalidState("This interview is in another state by now. Reload the page and look again.")
    reason = ReasonForm("cancel")
    if not reason.validate_on_submit():
        form = InterviewForm(formdata=None)
        form.fill(known)
        return _page(application, known, form, reason), 422
    interview_steps.cancel(known, reason.reason.data or "", side="company", actor=actor())
    commit()
    flash(_("The interview is cancelled. Both sides have a mail about it."), "success")
    return redirect(url_for("company.interview", application_id=application_id))
