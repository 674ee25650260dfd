"""The student's messages with companies."""

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.applications.queries import get_for_student
from talentmatch.errors import InvalidInput
from talentmatch.messaging.operations import mark_read
from talentmatch.messaging.queries import threads_of_student
from talentmatch.pages.student.blueprint import student
from talentmatch.web import message_steps
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.threads import MessageForm, list_page, thread_page
from talentmatch.web.transactions import commit


@student.get("/messages")
def messages() -> ResponseReturnValue:
    """All threads, the last written first."""
    return list_page("student/messages.html", threads_of_student, actor().id)


@student.route("/applications/<int:application_id>/messages", methods=["GET", "POST"])
def thread(application_id: int) -> ResponseReturnValue:
    """The messages about one application; the form adds one."""
    found = get_for_student(db_session(), application_id, actor().id)
    form = MessageForm()
    if form.validate_on_submit():
        try:
            message_steps.post(found, form.text.data or "", side="candidate", actor=actor())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("Your message is sent."), "success")
            return redirect(url_for("student.thread", application_id=found.id))
    return thread_page("student/thread.html", found, form, side="candidate"), 422 if form.errors else 200


@student.post("/applications/<int:application_id>/messages/read")
def mark_thread_read(application_id: int) -> ResponseReturnValue:
    """Nothing in the thread is unread."""
    found = get_for_student(db_session(), application_id, actor().id)
    mark_read(db_session(), found, side="candidate", clock=clock())
    commit()
    return redirect(url_for("student.thread", application_id=found.id))
