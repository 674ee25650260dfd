"""The student's dossiers."""

from flask import flash, redirect, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.clock import today
from talentmatch.errors import InvalidInput
from talentmatch.pages.student.blueprint import student
from talentmatch.placements.hours import log_hours as log
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import get_for_student, lights_of, placements_of_student
from talentmatch.web import dossier_words as words
from talentmatch.web import dossiers as pages
from talentmatch.web import evaluations
from talentmatch.web.dossier_forms import PlanForm, WorkedDayForm
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


def _own(placement_id: int) -> Placement:
    return get_for_student(db_session(), placement_id, actor().id)


@student.get("/dossiers")
def dossiers() -> ResponseReturnValue:
    """All dossiers of the student."""
    rows = placements_of_student(db_session(), actor().id)
    lights = lights_of(db_session(), rows, today=today(clock()))
    return render_template("dossiers/list.html", rows=rows, lights=lights, words=words, side=pages.STUDENT)


@student.get("/dossiers/<int:placement_id>")
def dossier(placement_id: int) -> ResponseReturnValue:
    """One dossier with its light."""
    placement = _own(placement_id)
    return pages.dossier_page(
        placement,
        pages.STUDENT,
        hours_form=WorkedDayForm(),
        evaluations=evaluations.overview(placement, pages.STUDENT),
        outcome_form=evaluations.outcome_form(placement, pages.STUDENT),
    )


@student.route("/dossiers/<int:placement_id>/plan", methods=["GET", "POST"])
def edit_plan(placement_id: int) -> ResponseReturnValue:
    """The activity plan."""
    return pages.edit_page(_own(placement_id), pages.STUDENT, PlanForm(), _("Activity plan"))


@student.route("/dossiers/<int:placement_id>/sign", methods=["GET", "POST"])
def sign_agreement(placement_id: int) -> ResponseReturnValue:
    """The agreement to read and sign."""
    return pages.sign_page(_own(placement_id), pages.STUDENT)


@student.get("/dossiers/<int:placement_id>/agreement-<int:number>.pdf")
def agreement_pdf(placement_id: int, number: int) -> ResponseReturnValue:
    """One version of the agreement."""
    return pages.pdf_response(_own(placement_id), number)


@student.get("/dossiers/<int:placement_id>/signed-<int:number>.pdf")
def signed_paper(placement_id: int, number: int) -> ResponseReturnValue:
    """A paper that was signed elsewhere."""
    return pages.paper_response(_own(placement_id), number)


@student.route("/dossiers/<int:placement_id>/steps/<name>", methods=["GET", "POST"])
def dossier_step(placement_id: int, name: str) -> ResponseReturnValue:
    """Pause, go on, stop."""
    return pages.step_page(_own(placement_id), pages.STUDENT, name)


@student.post("/dossiers/<int:placement_id>/hours")
def log_hours(placement_id: int) -> ResponseReturnValue:
    """One day of the log is written."""
    placement, form = _own(placement_id), WorkedDayForm()
    if form.validate():
        try:
            log(
                db_session(), placement, day=form.day.data or today(clock()), hours=form.hours.data or 0.0,
                note=form.note.data or "",
                actor=actor(), clock=clock(),
            )  # fmt: skip
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("The day is in the log."), "success")
            return redirect(pages.STUDENT.url("dossier", placement))
    return pages.dossier_page(placement, pages.STUDENT, hours_form=form), 422


@student.route("/dossiers/<int:placement_id>/evaluations/<moment>/<party>", methods=["GET", "POST"])
def evaluation(placement_id: int, moment: str, party: str) -> ResponseReturnValue:
    """One evaluation: the own one to fill in, those of the others to read."""
    return evaluations.evaluation_page(_own(placement_id), pages.STUDENT, moment, party)


@student.post("/dossiers/<int:placement_id>/evaluations/<moment>/share")
def share_evaluation(placement_id: int, moment: str) -> ResponseReturnValue:
    """The company may read the own one, or no longer."""
    return evaluations.share(_own(placement_id), moment)


@student.post("/dossiers/<int:placement_id>/outcome")
def say_outcome(placement_id: int) -> ResponseReturnValue:
    """Whether it ended in a job."""
    return evaluations.say_outcome(_own(placement_id), pages.STUDENT)
