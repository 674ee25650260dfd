"""Consent, export and erasure: what the student decides about their own data."""

import json

from flask import Response, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_security.utils import logout_user

from talentmatch.accounts.models import User
from talentmatch.applications.queries import applications_of_student
from talentmatch.applications.transitions import STUDENT, actions_for
from talentmatch.audit.models import AuditLine
from talentmatch.audit.queries import audit_lines_of
from talentmatch.messaging.invitation_operations import end_invitations
from talentmatch.outbox.operations import erase_mails_to
from talentmatch.pages.student.blueprint import student
from talentmatch.pages.student.forms import EraseForm
from talentmatch.placements.files import remove_pdf
from talentmatch.placements.queries import paper_names_of_student
from talentmatch.profiles.export import exported_profile
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import erase_student
from talentmatch.profiles.operations import give_consent as give
from talentmatch.profiles.operations import withdraw_consent as withdraw
from talentmatch.profiles.queries import find_profile_of
from talentmatch.reports.journey_export import exported_journey
from talentmatch.web import application_steps
from talentmatch.web.dossiers import FOLDER
from talentmatch.web.services import actor, clock, db_session, services
from talentmatch.web.transactions import commit


@student.get("/privacy")
def privacy() -> ResponseReturnValue:
    """Who sees the profile, and what the student may do with their data."""
    return render_template("student/privacy.html", profile=find_profile_of(db_session(), actor().id))


@student.post("/privacy/consent")
def give_consent() -> ResponseReturnValue:
    """Companies may see the profile."""
    profile = find_profile_of(db_session(), actor().id)
    if profile is None:
        flash(_("Fill in your profile first: there is nothing to show yet."), "warning")
        return redirect(url_for("student.edit_profile"))
    give(db_session(), profile, actor=actor(), clock=clock())
    commit()
    flash(_("Companies can now find you, without your name and contact."), "success")
    return redirect(url_for("student.privacy"))


@student.post("/privacy/withdraw")
def withdraw_consent() -> ResponseReturnValue:
    """Companies no longer see the profile."""
    profile = find_profile_of(db_session(), actor().id)
    if profile is not None:
        withdraw(db_session(), profile, actor=actor(), clock=clock())
        end_invitations(db_session(), profile, actor=actor(), clock=clock())
        commit()
    flash(_("No company sees your profile any more."), "success")
    return redirect(url_for("student.privacy"))


@student.get("/privacy/export")
def export() -> ResponseReturnValue:
    """Everything kept about the student, as a JSON file."""
    profile = find_profile_of(db_session(), actor().id)
    content = exported_profile(actor(), profile, _history(profile)) | exported_journey(db_session(), actor().id)
    return Response(
        json.dumps(content, ensure_ascii=False, indent=2),
        mimetype="application/json",
        headers={"Content-Disposition": "attachment; filename=talent-limburg.json"},
    )


def _history(profile: Profile | None) -> list[AuditLine]:
    lines = [*audit_lines_of(db_session(), "user_account", actor().id)]
    if profile is not None:
        lines += audit_lines_of(db_session(), "profile", profile.id)
    return sorted(lines, key=lambda line: line.id)


@student.route("/privacy/erase", methods=["GET", "POST"])
def erase() -> ResponseReturnValue:
    """The account and everything in it is gone, after the student confirmed it."""
    form = EraseForm()
    if not form.validate_on_submit():
        return render_template("student/erase.html", form=form), 422 if form.errors else 200
    if (form.confirmation.data or "").strip().lower() != actor().email:
        form.confirmation.errors = [_("This is not your e-mail address.")]
        return render_template("student/erase.html", form=form), 422
    user = actor()
    papers = paper_names_of_student(db_session(), user.id)
    _leave_everything(user)
    erase_mails_to(db_session(), user.email, key=services().settings.secret_key, clock=clock())
    erase_student(db_session(), user, clock=clock())
    logout_user()
    commit()
    for name in papers:
        remove_pdf(services().settings.instance_path / FOLDER, name)
    services().live_index.forget_stored()
    services().fragments.clear()
    flash(_("Your account and your profile are erased."), "success")
    return redirect(url_for("public.home"))


def _leave_everything(user: User) -> None:
    """Companies need not answer any more, and a place that was accepted is free again."""
    for application in applications_of_student(db_session(), user.id):
        if "withdraw" in actions_for(application.state, STUDENT):
            application_steps.withdraw(application, actor=user)
