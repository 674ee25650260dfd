"""Dossiers of students at the company."""

from flask import flash, redirect, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from talentmatch.clock import today
from talentmatch.pages.company.blueprint import company
from talentmatch.placements.hours import confirm_hours as confirm
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import get_for_company, lights_of, placements_of_company
from talentmatch.web import dossier_words as words
from talentmatch.web import dossiers as pages
from talentmatch.web import evaluations
from talentmatch.web.dossier_forms import FitnessForm, RisksForm, TermsForm
from talentmatch.web.paging import asked_page
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit


def _own(placement_id: int) -> Placement:
    return get_for_company(db_session(), placement_id, actor().company_id)


@company.get("/dossiers")
def dossiers() -> ResponseReturnValue:
    """Placements at the company, those ahead first."""
    page = asked_page()
    rows, total = placements_of_company(db_session(), actor().company_id, limit=page.size, offset=page.offset)
    lights = lights_of(db_session(), rows, today=today(clock()))
    return render_template(
        "dossiers/list.html", rows=rows, lights=lights, words=words, side=pages.COMPANY, **page.links(total)
    )


@company.get("/dossiers/<int:placement_id>")
def dossier(placement_id: int) -> ResponseReturnValue:
    """One dossier with its light."""
    placement = _own(placement_id)
    return pages.dossier_page(
        placement,
        pages.COMPANY,
        evaluations=evaluations.overview(placement, pages.COMPANY),
        outcome_form=evaluations.outcome_form(placement, pages.COMPANY),
        job_offer_url=evaluations.job_offer_url(placement),
    )


@company.route("/dossiers/<int:placement_id>/terms", methods=["GET", "POST"])
def edit_terms(placement_id: int) -> ResponseReturnValue:
    """Days, hours, place, pay, plan and mentor."""
    return pages.edit_page(_own(placement_id), pages.COMPANY, TermsForm(), _("Days, hours, plan and mentor"))


@company.route("/dossiers/<int:placement_id>/risks", methods=["GET", "POST"])
def edit_risks(placement_id: int) -> ResponseReturnValue:
    """The risk analysis."""
    return pages.edit_page(_own(placement_id), pages.COMPANY, RisksForm(), _("Risk analysis"))


@company.route("/dossiers/<int:placement_id>/fitness", methods=["GET", "POST"])
def edit_fitness(placement_id: int) -> ResponseReturnValue:
    """Word from the prevention service."""
    return pages.edit_page(_own(placement_id), pages.COMPANY, FitnessForm(), _("Word from the prevention service"))


@company.route("/dossiers/<int:placement_id>/agreement", methods=["GET", "POST"])
def issue_agreement(placement_id: int) -> ResponseReturnValue:
    """A version of the agreement is drawn up."""
    return pages.issue_page(_own(placement_id), pages.COMPANY)


@company.route("/dossiers/<int:placement_id>/sign", methods=["GET", "POST"])
def sign_agreement(placement_id: int) -> ResponseReturnValue:
    """The agreement to read and sign."""
    return pages.sign_page(_own(placement_id), pages.COMPANY)


@company.post("/dossiers/<int:placement_id>/mentor-link")
def send_mentor_link(placement_id: int) -> ResponseReturnValue:
    """The mentor gets the mail with the link to sign again."""
    return pages.mentor_link_page(_own(placement_id), pages.COMPANY)


@company.get("/dossiers/<int:placement_id>/agreement-<int:number>.pdf")
def agreement_pdf(placement_id: int, number: int) -> ResponseReturnValue:
    """One version of the agreement."""
    return pages.pdf_response(_own(placement_id), number)


@company.get("/dossiers/<int:placement_id>/signed-<int:number>.pdf")
def signed_paper(placement_id: int, number: int) -> ResponseReturnValue:
    """A paper that was signed elsewhere."""
    return pages.paper_response(_own(placement_id), number)


@company.route("/dossiers/<int:placement_id>/steps/<name>", methods=["GET", "POST"])
def dossier_step(placement_id: int, name: str) -> ResponseReturnValue:
    """Start, pause, go on, end, stop."""
    return pages.step_page(_own(placement_id), pages.COMPANY, name)


@company.post("/dossiers/<int:placement_id>/hours")
def confirm_hours(placement_id: int) -> ResponseReturnValue:
    """Every day in the log is confirmed."""
    placement = _own(placement_id)
    count = confirm(db_session(), placement, actor=actor(), clock=clock())
    commit()
    flash(ngettext("%(num)s day is confirmed.", "%(num)s days are confirmed.", count), "success")
    return redirect(pages.COMPANY.url("dossier", placement))


@company.route("/dossiers/<int:placement_id>/evaluations/<moment>/<party>", methods=["GET", "POST"])
def evaluation(placement_id: int, moment: str, party: str) -> ResponseReturnValue:
    """One evaluation: the own one to fill in, those of the others to read."""
    return evaluations.evaluation_page(_own(placement_id), pages.COMPANY, moment, party)


@company.post("/dossiers/<int:placement_id>/outcome")
def say_outcome(placement_id: int) -> ResponseReturnValue:
    """Whether it ended in a job."""
    return evaluations.say_outcome(_own(placement_id), pages.COMPANY)


@company.route("/dossiers/<int:placement_id>/job-offer", methods=["GET", "POST"])
def offer_job(placement_id: int) -> ResponseReturnValue:
    """A job for the student, proposed from the placement."""
    return evaluations.job_offer_page(_own(placement_id))
