"""The student's interviews: choosing a time, asking for others, cancelling."""

from datetime import timedelta

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import RadioField
from wtforms.validators import InputRequired

from talentmatch.applications.queries import get_for_student
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.interview_operations import clash
from talentmatch.messaging.interview_queries import agreed_beside, find_interview, interviews_of_student
from talentmatch.messaging.models import Interview
from talentmatch.pages.student.blueprint import student
from talentmatch.web import interview_steps
from talentmatch.web.forms import PageForm
from talentmatch.web.interview_forms import ReasonForm
from talentmatch.web.messages import MESSAGES, message
from talentmatch.web.paging import asked_page
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.templating import datetime_words
from talentmatch.web.transactions import commit


class ChoiceForm(PageForm):
    """One of the proposed times."""

    slot = RadioField(_l("Which time suits you?"), coerce=int, validators=[InputRequired(message=MESSAGES["required"])])

    def offer(self, interview: Interview) -> list[str]:
        """Offer the times that are free; returns the others, each with what stands in its way."""
        slots = [slot for slot in interview.slots if slot.starts_at > clock().now()]
        self.slot.choices = []
        if not slots:
            return []
        last = slots[-1].starts_at + interview.duration
        others = agreed_beside(db_session(), interview, slots[0].starts_at, last)
        taken = []
        for slot in slots:
            code = clash(interview, slot.starts_at, others)
            words = datetime_words(slot.starts_at)
            if code:
                taken.append(f"{words}: {message(code)}")
            else:
                self.slot.choices.append((slot.id, words))
        return taken


@student.get("/interviews")
def interviews() -> ResponseReturnValue:
    """Interviews that wait, are to come or were lately."""
    since = clock().now() - timedelta(days=30)
    page = asked_page()
    found, count = interviews_of_student(db_session(), actor().id, since=since, limit=page.size, offset=page.offset)
    return render_template("student/interviews.html", interviews=found, now=clock().now(), **page.links(count))


@student.get("/applications/<int:application_id>/interview")
def interview(application_id: int) -> ResponseReturnValue:
    """The interview about one application: what is proposed or agreed."""
    application = get_for_student(db_session(), application_id, actor().id)
    return _page(application_id, find_interview(db_session(), application.id))


def _page(
    application_id: int,
    known: Interview | None,
    *,
    choice: ChoiceForm | None = None,
    times: ReasonForm | None = None,
    cancel: ReasonForm | None = None,
) -> str:
    application = get_for_student(db_session(), application_id, actor().id)
    choice = choice or ChoiceForm(formdata=None)
    taken = choice.offer(known) if known is not None and known.state == "proposed" else []
    is_over = known is not None and known.starts_at is not None and known.starts_at <= clock().now()
    return render_template(
        "student/interview.html",
        application=application,
        interview=known,
        form=choice,
        times_form=times or ReasonForm("times", formdata=None),
        cancel_form=cancel or ReasonForm("cancel", formdata=None),
        taken=taken,
        is_going_on=known is not None and known.state != "cancelled" and not is_over,
    )


def _known(application_id: int) -> Interview:
    application = get_for_student(db_session(), application_id, actor().id)
    known = find_interview(db_session(), application.id)
    if known is None:
        raise InvalidState("This interview is in another state by now. Reload the page and look again.")
    return known


@student.post("/applications/<int:application_id>/interview/choose")
def choose_time(application_id: int) -> ResponseReturnValue:
    """One of the proposed times is agreed."""
    known = _known(application_id)
    form = ChoiceForm()
    form.slot.choices = [(slot.id, "") for slot in known.slots]
    if form.validate_on_submit():
        try:
            interview_steps.choose(known, form.slot.data, actor=actor())
        except InvalidInput as error:
            db_session().rollback()
            form.add_errors(error)
        else:
            commit()
            flash(_("The interview is agreed. You have a mail with an entry for your calendar."), "success")
            return redirect(url_for("student.interview", application_id=application_id))
    return _page(application_id, known, choice=form), 422


@student.post("/applications/<int:application_id>/interview/other-times")
def ask_other_times(application_id: int) -> ResponseReturnValue:
    """The company knows which times would do."""
    known = _known(application_id)
    form = ReasonForm("times")
    if not form.validate_on_submit():
        return _page(application_id, known, times=form), 422
    interview_steps.ask_times(known, form.reason.data or "", actor=actor())
    commit()
    flash(_("The company knows which times would suit you."), "success")
    return redirect(url_for("student.interview", application_id=application_id))


@student.post("/applications/<int:application_id>/interview/cancel")
def cancel_interview(application_id: int) -> ResponseReturnValue:
    """The interview does not take place."""
    known = _known(application_id)
    form = ReasonForm("cancel")
    if not form.validate_on_submit():
        return _page(application_id, known, cancel=form), 422
    interview_steps.cancel(known, form.reason.data or "", side="candidate", actor=actor())
    commit()
    flash(_("The interview is cancelled. Both sides have a mail about it."), "success")
    return redirect(url_for("student.interview", application_id=application_id))
