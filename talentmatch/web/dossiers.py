"""Pages of dossiers as each of the three parties sees and uses them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from flask import Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.clock import today
from talentmatch.errors import InvalidInput, NotFound
from talentmatch.placements import operations
from talentmatch.placements.agreement_pdf import agreement_pdf
from talentmatch.placements.declarations import advice_for
from talentmatch.placements.files import StoredFile, stored_pdf
from talentmatch.placements.link_operations import newest_signing_link
from talentmatch.placements.models import Placement
from talentmatch.placements.queries import (
    agreements_of,
    current_agreement,
    get_agreement,
    interruptions_of,
    light_of,
    worked_days_of,
)
from talentmatch.placements.signing import is_to_be_signed, issue_agreement, missing_terms, sign
from talentmatch.placements.traffic_light import NotInsured
from talentmatch.placements.transitions import OVER, actions_for
from talentmatch.web import dossier_words as words
from talentmatch.web.dossier_forms import DossierForm, IssueForm, SignForm, StepForm
from talentmatch.web.dossier_mails import ask_mentor_to_sign, tell_agreement_issued, tell_step
from talentmatch.web.evaluation_words import OUTCOMES
from talentmatch.web.localisation import current_locale
from talentmatch.web.messages import state_message
from talentmatch.web.services import actor, clock, db_session, services
from talentmatch.web.transactions import commit


@dataclass(frozen=True, slots=True)
class Side:
    """One of the three parties: its blueprint, its role and what it is in the agreement."""

    blueprint: str
    role: str
    party: str

    def url(self, name: str, placement: Placement, /, **values: Any) -> str:
        """The address of one of its pages about ``placement``."""
        return url_for(f"{self.blueprint}.{name}", placement_id=placement.id, **values)


STUDENT = Side("student", "student", "student")
COMPANY = Side("company", "company_member", "host")
OFFICE = Side("career_office", "career_officer", "institution")
#: Steps that are taken with one click; the others ask something first.
PLAIN_STEPS = frozenset({"start", "end", "cancel"})
FOLDER = "agreements"
#: The mentor gets no second link sooner than this.
MENTOR_WAIT = timedelta(hours=1)
#: What only some of the sides have on the page of a dossier.
NOTHING_MORE: Mapping[str, Any] = {
    "hours_form": None,
    "paper_form": None,
    "evaluations": [],
    "outcome_form": None,
    "job_offer_url": "",
}


def dossier_page(placement: Placement, side: Side, **more: Any) -> str:
    """The dossier as ``side`` sees it."""
    light = light_of(db_session(), placement, today=today(clock()))
    first_day = placement.start_on or today(clock())
    versions = agreements_of(db_session(), placement)
    return render_template(
        "dossiers/dossier.html",
        placement=placement,
        side=side,
        words=words,
        light=light,
        student=student_name(placement),
        is_over=placement.state in OVER,
        days_left=None if placement.start_on is None else (placement.start_on - today(clock())).days,
        advice=advice_for(placement.kind, is_curricular=placement.is_curricular, pay=placement.pay, on=first_day),
        agreements=versions,
        waits_for_host=bool(versions) and is_to_be_signed(placement, versions[0], "host"),
        pauses=interruptions_of(db_session(), placement),
        worked=worked_days_of(db_session(), placement),
        actions=actions_for(placement.state, side.role),
        outcomes=OUTCOMES,
        **{"missing": missing_terms(placement), **NOTHING_MORE, **more},
    )


def student_name(placement: Placement) -> str:
    """The name by which all three parties know the student."""
    account = placement.profile.user
    return (account.name or account.email) if account else _("a student")


def edit_page(placement: Placement, side: Side, form: DossierForm, title: str) -> ResponseReturnValue:
    """One part of the dossier as a form, and what was typed into it saved."""
    if request.method == "GET":
        form.fill(placement)
    elif form.validate():
        try:
            operations.update_dossier(db_session(), placement, form.content(), actor=actor(), clock=clock())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("The dossier is saved."), "success")
            return redirect(side.url("dossier", placement))
    page = render_template("dossiers/edit.html", form=form, placement=placement, side=side, title=title)
    return page, 422 if form.errors else 200


def issue_page(placement: Placement, side: Side) -> ResponseReturnValue:
    """A version of the agreement is drawn up; a later one says what changed and why."""
    form = IssueForm()
    if request.method == "POST" and form.validate():
        try:
            issue_agreement(
                db_session(), placement, what_changed=form.what_changed.data or "", why=form.why.data or "",
                actor=actor(), clock=clock(),
            )  # fmt: skip
        except InvalidInput as error:
            form.add_errors(error)
        else:
            tell_agreement_issued(placement)
            commit()
            flash(_("The agreement is drawn up. All three parties have mail."), "success")
            return redirect(side.url("sign_agreement", placement))
    page = render_template(
        "dossiers/issue.html", form=form, placement=placement, side=side, missing=missing_terms(placement)
    )
    return page, 422 if form.errors else 200


def sign_page(placement: Placement, side: Side) -> ResponseReturnValue:
    """The agreement in full, and the signature under it."""
    agreement = current_agreement(db_session(), placement)
    if agreement is None:
        flash(_("There is no agreement yet."), "info")
        return redirect(side.url("dossier", placement))
    form = SignForm()
    if request.method == "POST" and form.validate():
        sign(
            db_session(), placement, party=side.party, actor=actor(), method="signed_in", clock=clock(),
            seen=form.seen.data or "",
        )  # fmt: skip
        commit()
        flash(_("Your signature is recorded."), "success")
        return redirect(side.url("dossier", placement))
    form.seen.data = agreement.fingerprint
    languages = agreement.content["languages"]
    page = render_template(
        "dossiers/sign.html",
        form=form,
        placement=placement,
        side=side,
        words=words,
        agreement=agreement,
        terms=agreement.content["terms"],
        language=current_locale() if current_locale() in languages else languages[0],
        own=next((one for one in agreement.signatures if one.party == side.party), None),
    )
    return page, 422 if form.errors else 200


def mentor_link_page(placement: Placement, side: Side) -> ResponseReturnValue:
    """The mentor, who lost the mail, gets another one."""
    agreement = current_agreement(db_session(), placement)
    if agreement is None or not is_to_be_signed(placement, agreement, "host"):
        flash(_("There is nothing that the mentor has to sign."), "info")
        return redirect(side.url("dossier", placement))
    last = newest_signing_link(db_session(), placement)
    if last is not None and clock().now() - last.created_at < MENTOR_WAIT:
        flash(_("The mentor got a mail in the last hour. Ask them to look among unwanted mail too."), "info")
    elif ask_mentor_to_sign(placement, asked_by=actor()):
        commit()
        flash(_("We sent a mail to %(address)s.", address=placement.mentor_email), "success")
    else:
        flash(_("The mentor has an account of the company, and signs there."), "info")
    return redirect(side.url("dossier", placement))


def pdf_response(placement: Placement, number: int) -> Response:
    """One version as a tagged PDF, in the reader's language when it was drawn up in it."""
    agreement = get_agreement(db_session(), placement, number)
    language = request.args.get("language", "")
    content = agreement_pdf(agreement, language if language in agreement.content["languages"] else current_locale())
    return _file(content, f"agreement-{placement.id}-{number}.pdf")


def paper_response(placement: Placement, number: int) -> Response:
    """The paper that was signed elsewhere. Raises ``NotFound`` without one."""
    agreement = get_agreement(db_session(), placement, number)
    if agreement.file_name is None or agreement.file_fingerprint is None:
        raise NotFound
    file = StoredFile(agreement.file_name, agreement.file_fingerprint)
    content = stored_pdf(services().settings.instance_path / FOLDER, file)
    return _file(content, f"signed-agreement-{placement.id}-{number}.pdf")


def _file(content: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return Response(content, mimetype="application/pdf", headers=headers)


def step_page(placement: Placement, side: Side, action: str) -> ResponseReturnValue:
    """One step is taken, after what it asks for was said."""
    if action not in actions_for(placement.state, side.role):
        return redirect(side.url("dossier", placement))
    form = StepForm()
    if request.method == "POST" and (action in PLAIN_STEPS or form.validate()):
        try:
            _take(placement, side, action, form)
        except NotInsured as error:
            db_session().rollback()
            flash(state_message(error), "error")
            return dossier_page(placement, side), 409
        except InvalidInput as error:
            form.add_errors(_of_form(error))
        else:
            tell_step(placement, by=actor())
            commit()
            flash(_("Done. The others have mail."), "success")
            return redirect(side.url("dossier", placement))
    elif request.method == "GET":
        form.day.data = today(clock())
    page = render_template(
        "dossiers/step.html", form=form, placement=placement, side=side, action=action, words=words, plain=PLAIN_STEPS
    )
    return page, 422 if form.errors else 200


def _take(placement: Placement, side: Side, action: str, form: StepForm) -> None:
    who: dict[str, Any] = {"actor": actor(), "role": side.role, "clock": clock()}
    day, reason = form.day.data or today(clock()), form.reason.data or ""
    if action == "start":
        operations.start_placement(db_session(), placement, **who)
    elif action == "end":
        operations.end_placement(db_session(), placement, **who)
    elif action == "cancel":
        operations.cancel_placement(db_session(), placement, **who)
    elif action == "interrupt":
        category = form.category.data or ""
        operations.interrupt_placement(db_session(), placement, from_on=day, reason=category, **who)
    elif action == "resume":
        operations.resume_placement(db_session(), placement, to_on=day, **who)
    elif action == "stop_early":
        operations.stop_early(db_session(), placement, reason=reason, **who)
    else:
        operations.note_no_show(db_session(), placement, reason=reason, **who)


def _of_form(error: InvalidInput) -> InvalidInput:
    """The same at the fields of the form, where one field is for every day."""
    return InvalidInput({"day" if name in {"from_on", "to_on"} else name: c for name, c in error.errors.items()})
