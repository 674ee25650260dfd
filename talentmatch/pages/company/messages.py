"""The messages of the company with candidates."""

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.applications.queries import get_application_for_company
from talentmatch.errors import InvalidInput
from talentmatch.messaging.operations import mark_read
from talentmatch.messaging.queries import threads_of_company
from talentmatch.pages.company.blueprint import company
from talentmatch.web import message_steps
from talentmatch.web.application_steps import candidate_name
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.threads import MessageForm, list_page, thread_page
from talentmatch.web.transactions import commit


@company.get("/messages")
def messages() -> ResponseReturnValue:
    """All threads, the last written first."""
    return list_page("company/messages.html", threads_of_company, actor().company_id, name_of=candidate_name)


@company.route("/applications/<int:application_id>/messages", methods=["GET", "POST"])
def thread(application_id: int) -> ResponseReturnValue:
    """The messages about one application; the form adds one."""
    found = get_application_for_company(db_session(), application_id, actor().company_id)
    form = MessageForm()
    if form.validate_on_submit():
        try:
            message_steps.post(found, form.text.data or "", side="company", actor=actor())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("Your message is sent."), "success")
            return redirect(url_for("company.thread", application_id=found.id))
    name = candidate_name(found)
    return thread_page("company/thread.html", found, form, side="company", name=name), 422 if form.errors else 200


@company.post("/applications/<int:application_id>/messages/read")
def mark_thread_read(application_id: int) -> ResponseReturnValue:
    """Nothing in the thread is unread."""
    found = get_application_for_company(db_session(), application_id, actor().company_id)
    mark_read(db_session(), found, side="company", clock=clock())
    commit()
    return redirect(url_for("company.thread", application_id=found.id))
