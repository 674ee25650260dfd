"""Dossiers of the institution's students, those at risk first, and how its agreements are worded."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.clock import today
from talentmatch.errors import InvalidInput
from talentmatch.evaluations.queries import outcome_counts
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.institution import own_institution
from talentmatch.pages.career_office.paging import PAGE_SIZE, Tab, page_count, page_number, page_urls
from talentmatch.placements.files import store_pdf
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import (
    count_by_state,
    find_template,
    get_for_institution,
    lights_of,
    placements_of_institution,
)
from talentmatch.placements.signing import take_signed_paper
from talentmatch.placements.templates import save_template
from talentmatch.placements.traffic_light import DEADLINE_DAYS
from talentmatch.placements.transitions import OVER, RUNNING
from talentmatch.placements.wording import DEFAULT_ROLE_WORDS, default_text
from talentmatch.web import dossier_words as words
from talentmatch.web import dossiers as pages
from talentmatch.web import evaluations
from talentmatch.web.dossier_forms import FitnessForm, PaperForm, SchoolForm, TemplateForm, TermsForm
from talentmatch.web.services import actor, clock, db_session, services
from talentmatch.web.transactions import commit

#: What the list may be narrowed to.
GROUPS = {
    "at_risk": frozenset({"preparing"}),
    "ready": frozenset({"ready"}),
    "running": RUNNING,
    "over": OVER,
    "all": frozenset({"preparing", "ready"}) | RUNNING | OVER,
}


def _own(placement_id: int) -> Placement:
    return get_for_institution(db_session(), placement_id, own_institution().id)


@career_office.get("/dossiers")
def dossiers() -> ResponseReturnValue:
    """One group of dossiers, the nearest first day first."""
    institution, number = own_institution(), page_number()
    asked = request.args.get("group", "")
    group = asked if asked in GROUPS else "at_risk"
    rows, total = placements_of_institution(
        db_session(), institution.id, states=GROUPS[group], limit=PAGE_SIZE, offset=(number - 1) * PAGE_SIZE
    )
    return render_template(
        "dossiers/list.html",
        rows=rows,
        lights=lights_of(db_session(), rows, today=today(clock())),
        words=words,
        side=pages.OFFICE,
        today=today(clock()),
        outcomes=_outcomes(institution.id) if group == "over" else None,
        tabs=_tabs(institution.id, group),
        page=number,
        page_count=page_count(total),
        page_url=page_urls("career_office.dossiers", group=group),
    )


def _outcomes(institution_id: int) -> dict[str, int]:
    """How many placements ended, of how many it is known what came of them, and how many led to a job."""
    counts = outcome_counts(db_session(), institution_id)
    known = sum(counts.get(code, 0) for code in ("here", "elsewhere", "no"))
    return {
        "total": sum(counts.values()),
        "known": known,
        "here": counts.get("here", 0),
        "elsewhere": counts.get("elsewhere", 0),
    }


def _tabs(institution_id: int, current: str) -> list[Tab]:
    counts = count_by_state(db_session(), institution_id)
    names = {
        "at_risk": _("At risk"), "ready": _("Ready to start"), "running": _("Running"), "over": _("Over"),
        "all": _("All"),
    }  # fmt: skip
    return [
        Tab(
            names[name],
            url_for("career_office.dossiers", group=name),
            name == current,
            sum(counts.get(state, 0) for state in states),
        )
        for name, states in GROUPS.items()
    ]


@career_office.get("/dossiers/<int:placement_id>")
def dossier(placement_id: int) -> ResponseReturnValue:
    """One dossier with its light."""
    placement = _own(placement_id)
    return pages.dossier_page(
        placement,
        pages.OFFICE,
        paper_form=PaperForm(),
        evaluations=evaluations.overview(placement, pages.OFFICE),
    )


@career_office.route("/dossiers/<int:placement_id>/school", methods=["GET", "POST"])
def edit_school(placement_id: int) -> ResponseReturnValue:
    """The institution's part: required or not, supervisor, insurance, declaration."""
    return pages.edit_page(_own(placement_id), pages.OFFICE, SchoolForm(), _("Supervisor, insurance and declaration"))


@career_office.route("/dossiers/<int:placement_id>/terms", methods=["GET", "POST"])
def edit_terms(placement_id: int) -> ResponseReturnValue:
    """Days, hours, place, pay, plan and mentor."""
    return pages.edit_page(_own(placement_id), pages.OFFICE, TermsForm(), _("Days, hours, plan and mentor"))


@career_office.route("/dossiers/<int:placement_id>/fitness", methods=["GET", "POST"])
def edit_fitness(placement_id: int) -> ResponseReturnValue:
    """Word from the prevention service."""
    return pages.edit_page(_own(placement_id), pages.OFFICE, FitnessForm(), _("Word from the prevention service"))


@career_office.route("/dossiers/<int:placement_id>/agreement", methods=["GET", "POST"])
def issue_agreement(placement_id: int) -> ResponseReturnValue:
    """A version of the agreement is drawn up."""
    return pages.issue_page(_own(placement_id), pages.OFFICE)


@career_office.route("/dossiers/<int:placement_id>/sign", methods=["GET", "POST"])
def sign_agreement(placement_id: int) -> ResponseReturnValue:
    """The agreement to read and sign."""
    return pages.sign_page(_own(placement_id), pages.OFFICE)


@career_office.post("/dossiers/<int:placement_id>/mentor-link")
def send_mentor_link(placement_id: int) -> ResponseReturnValue:
    """The mentor gets the mail with the link to sign again."""
    return pages.mentor_link_page(_own(placement_id), pages.OFFICE)


@career_office.get("/dossiers/<int:placement_id>/agreement-<int:number>.pdf")
def agreement_pdf(placement_id: int, number: int) -> ResponseReturnValue:
    """One version of the agreement."""
    return pages.pdf_response(_own(placement_id), number)


@career_office.get("/dossiers/<int:placement_id>/signed-<int:number>.pdf")
def signed_paper(placement_id: int, number: int) -> ResponseReturnValue:
    """A paper that was signed elsewhere."""
    return pages.paper_response(_own(placement_id), number)


@career_office.route("/dossiers/<int:placement_id>/steps/<name>", methods=["GET", "POST"])
def dossier_step(placement_id: int, name: str) -> ResponseReturnValue:
    """Start, pause, go on, end, stop, cancel."""
    return pages.step_page(_own(placement_id), pages.OFFICE, name)


@career_office.post("/dossiers/<int:placement_id>/paper")
def take_paper(placement_id: int) -> ResponseReturnValue:
    """A paper that was signed elsewhere is kept and counts."""
    placement, form = _own(placement_id), PaperForm()
    if form.validate():
        try:
            sent = form.file.data.read() if form.file.data else b""
            parties = form.parties.data or []
            file = store_pdf(services().settings.instance_path / pages.FOLDER, sent)
            take_signed_paper(db_session(), placement, file, parties=parties, actor=actor(), clock=clock())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("The signed paper is kept and counts."), "success")
            return redirect(pages.OFFICE.url("dossier", placement))
    return pages.dossier_page(placement, pages.OFFICE, paper_form=form), 422


@career_office.route("/dossiers/<int:placement_id>/evaluations/<moment>/<party>", methods=["GET", "POST"])
def evaluation(placement_id: int, moment: str, party: str) -> ResponseReturnValue:
    """One evaluation: the own one to fill in, those of the others to read."""
    return evaluations.evaluation_page(_own(placement_id), pages.OFFICE, moment, party)


@career_office.route("/agreement-template", methods=["GET", "POST"])
def agreement_template() -> ResponseReturnValue:
    """How the institution's agreements are worded from now on."""
    institution, form = own_institution(), TemplateForm.with_languages()()
    if request.method == "GET":
        _fill(form, institution.id)
    elif form.validate():
        try:
            is_checked = bool(form.is_checked.data)
            content = form.content()
            save_template(db_session(), institution, content, is_checked=is_checked, actor=actor(), clock=clock())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("Saved. Agreements drawn up from now on are worded so."), "success")
            return redirect(url_for("career_office.agreement_template"))
    return render_template("dossiers/template.html", form=form, institution=institution), 422 if form.errors else 200


def _fill(form: TemplateForm, institution_id: int) -> None:
    template = find_template(db_session(), institution_id)
    form.deadline_days.data = template.deadline_days if template else DEADLINE_DAYS
    form.signing_officer.data = template.signing_officer if template else ""
    form.is_checked.data = bool(template and template.checked_on)
    for code, usual in DEFAULT_ROLE_WORDS.items():
        own = template.role_words.get(code, {}) if template else {}
        form[f"articles_{code}"].data = (template.articles.get(code) if template else "") or default_text(code)
        for role in ("mentor", "supervisor"):
            form[f"{role}_{code}"].data = own.get(role) or usual[role]
