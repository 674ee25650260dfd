"""The student's profile: by hand or from a CV."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.cv.limited import read_cv_bytes
from talentmatch.errors import InvalidInput
from talentmatch.extensions import limiter
from talentmatch.institutions.queries import find_by_mail_address, find_by_name
from talentmatch.pages.student.blueprint import student
from talentmatch.pages.student.cv_messages import cv_message
from talentmatch.pages.student.forms import CvForm, ProfileForm
from talentmatch.places import limburg_municipalities
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import ProfileContent, content_of, create_profile, update_profile
from talentmatch.profiles.proposal import proposed_content
from talentmatch.profiles.queries import find_profile_of
from talentmatch.web.forms import suggest_municipalities
from talentmatch.web.services import actor, clock, db_session, services
from talentmatch.web.skill_suggestions import (
    SUGGEST,
    SUGGESTION_RATE,
    asking_person,
    suggestions_for,
    suggestions_fragment,
    take_suggested,
)
from talentmatch.web.transactions import commit

ADD_LANGUAGE = "add_language"


@student.route("/profile", methods=["GET", "POST"])
def edit_profile() -> ResponseReturnValue:
    """The profile as a form."""
    profile = find_profile_of(db_session(), actor().id)
    form = ProfileForm()
    if request.method == "GET":
        _fill(form, profile)
        return _page(form, profile)
    take_suggested(form.skills)
    if SUGGEST in request.form:
        found = suggestions_for(form.text.data or "", form.skills.data or [], form.text_language.data or "")
        return _page(form, profile, suggestions=found)
    if ADD_LANGUAGE in request.form:
        form.add_language()
        return _page(form, profile)
    if form.validate() and _save(form, profile):
        flash(_("Your profile is saved. These vacancies fit it."), "success")
        return redirect(url_for("student.ranked_vacancies"))
    return _page(form, profile), 422


@student.post("/profile/skill-suggestions")
@limiter.limit(SUGGESTION_RATE, key_func=asking_person)
def suggest_skills() -> ResponseReturnValue:
    """Skills to add to the profile that is being typed."""
    return suggestions_fragment(text_name="text", skills_name="skills")


def _fill(form: ProfileForm, profile: Profile | None) -> None:
    if profile is not None:
        form.fill(profile)
        return
    institution = find_by_mail_address(db_session(), actor().email)
    form.institution_name.data = institution.short_name if institution else ""
    form.text_language.data = actor().locale
    form.kinds_wanted.data = ["internship"]
    form.fill_languages([{"lang": actor().locale, "cefr": "C2"}])


def _save(form: ProfileForm, profile: Profile | None) -> bool:
    institution = find_by_name(db_session(), form.institution_name.data or "")
    content = form.content(
        institution_id=institution.id if institution else None,
        origin_municipality=profile.origin_municipality if profile else "",
        known_place=(profile.municipality, profile.postal_code) if profile else ("", ""),
    )
    try:
        if profile is None:
            create_profile(db_session(), content, user=actor(), actor=actor(), clock=clock())
        else:
            update_profile(db_session(), profile, content, actor=actor(), clock=clock())
    except InvalidInput as error:
        form.add_errors(error)
        suggest_municipalities(form.municipality, error)
        return False
    commit()
    return True


def _page(form: ProfileForm, profile: Profile | None, **more: object) -> str:
    return render_template(
        "student/edit_profile.html",
        form=form,
        profile=profile,
        add_language=ADD_LANGUAGE,
        suggest=SUGGEST,
        municipality_names=[place.name for place in limburg_municipalities()],
        **more,
    )


@student.route("/profile/cv", methods=["GET", "POST"])
def upload_cv() -> ResponseReturnValue:
    """A CV is read and its profile proposed; nothing is saved before the student does so."""
    form = CvForm()
    if not form.validate_on_submit():
        return render_template("student/upload_cv.html", form=form), 422 if form.errors else 200
    outcome = read_cv_bytes(form.file.data.read())
    if outcome.profile is None:
        form.file.errors = [cv_message(outcome.code)]
        return render_template("student/upload_cv.html", form=form), 422
    profile = find_profile_of(db_session(), actor().id)
    known = content_of(profile) if profile else ProfileContent(text_language=actor().locale)
    proposal = proposed_content(outcome.profile, services().live_index.vocabulary, known)
    return _page(_proposal_form(proposal, profile), profile, is_proposal=True)


def _proposal_form(proposal: ProfileContent, profile: Profile | None) -> ProfileForm:
    form = ProfileForm(formdata=None)
    _fill(form, profile)
    form.text.data = proposal.text
    form.skills.data = list(proposal.skills)
    form.text_language.data = proposal.text_language
    form.municipality.data = proposal.municipality
    if proposal.languages:
        form.fill_languages(list(proposal.languages))
    return form
