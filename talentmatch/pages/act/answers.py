"""Answering an application from the mail that brought it."""

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.applications.link_operations import get_link, use_link
from talentmatch.applications.queries import get_application
from talentmatch.applications.transitions import COMPANY, actions_for
from talentmatch.errors import InvalidInput, NotFound
from talentmatch.pages.act.blueprint import act
from talentmatch.web import application_steps
from talentmatch.web.answer_form import AnswerForm
from talentmatch.web.application_words import clock_words
from talentmatch.web.services import clock, db_session
from talentmatch.web.transactions import commit

#: A place is not offered from a link: whoever forwards a mail must not be able to give it away.
BY_LINK = frozenset({"invite", "shortlist", "decline"})


@act.route("/answer/<token>", methods=["GET", "POST"])
def answer_application(token: str) -> ResponseReturnValue:
    """Show who asks for what; the button sends one answer, and the link has done its work."""
    try:
        link = get_link(db_session(), token, "answer_application", clock=clock())
        application = get_application(db_session(), link.application_id or 0)
    except NotFound:
        return render_template("act/dead_link.html"), 410
    form = AnswerForm()
    form.offer(BY_LINK.intersection(actions_for(application.state, COMPANY)))
    if not form.answer.choices:
        return render_template("act/dead_link.html"), 410
    if form.validate_on_submit():
        try:
            user = use_link(db_session(), link, clock=clock())
            application_steps.answer(
                application, form.answer.data, actor=user, reason=form.reason.data, text=form.text.data or ""
            )
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(error)
        else:
            commit()
            return render_template("act/done.html", what="answered", vacancy=application.vacancy)
    return render_template(
        "act/answer.html",
        form=form,
        name=application_steps.candidate_name(application),
        vacancy=application.vacancy,
        clock_words=clock_words(application, COMPANY, clock()),
    ), (422 if form.errors else 200)
