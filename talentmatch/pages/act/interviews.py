"""Proposing times for a talk from the mail that brought an application."""

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.applications.link_operations import get_link, use_link
from talentmatch.applications.queries import get_application
from talentmatch.applications.transitions import COMPANY, WAITING
from talentmatch.errors import InvalidInput, NotFound
from talentmatch.messaging.interview_queries import open_interviews_of
from talentmatch.pages.act.blueprint import act
from talentmatch.web import application_steps, interview_steps
from talentmatch.web.application_words import clock_words
from talentmatch.web.interview_forms import InterviewForm
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit


@act.route("/times/<token>", methods=["GET", "POST"])
def propose_times(token: str) -> ResponseReturnValue:
    """Show who applied for what; the button proposes times, and the link has done its work."""
    try:
        link = get_link(db_session(), token, "propose_times", clock=clock())
        application = get_application(db_session(), link.application_id or 0)
    except NotFound:
        return render_template("act/dead_link.html"), 410
    if application.state not in WAITING or open_interviews_of(db_session(), application.id, clock().now()):
        return render_template("act/dead_link.html"), 410
    form = InterviewForm()
    if form.validate_on_submit():
        try:
            user = use_link(db_session(), link, clock=clock())
            interview_steps.propose(application, form.content(), actor=user)
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(error)
        else:
            commit()
            return render_template("act/done.html", what="proposed", vacancy=application.vacancy)
    return render_template(
        "act/times.html",
        form=form,
        name=application_steps.candidate_name(application),
        vacancy=application.vacancy,
        clock_words=clock_words(application, COMPANY, clock()),
    ), (422 if form.errors else 200)
