"""Applying, and what becomes of it."""

from dataclasses import dataclass

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import TextAreaField
from wtforms.validators import Length

from talentmatch.applications.models import Application
from talentmatch.applications.operations import MOTIVATION_LIMIT, check_takes_applications
from talentmatch.applications.queries import (
    applications_of_student,
    find_application,
    get_for_student,
    open_application_counts,
    reply_record,
)
from talentmatch.applications.transitions import HOLDS_PLACE, OPEN, STUDENT, actions_for
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.matches.queries import RankingFilter
from talentmatch.matches.queries import ranked_vacancies as ranked_vacancies_of
from talentmatch.pages.student.blueprint import student
from talentmatch.placements.queries import placement_id_of
from talentmatch.profiles.models import Profile
from talentmatch.profiles.queries import find_profile_of
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import get_open_vacancy
from talentmatch.web import application_steps
from talentmatch.web.application_words import clock_words, history, state_sentence
from talentmatch.web.cards import vacancy_head
from talentmatch.web.forms import PageForm
from talentmatch.web.localisation import current_locale
from talentmatch.web.messages import MESSAGES, state_message
from talentmatch.web.services import actor, clock, db_session, services
from talentmatch.web.transactions import commit

#: A vacancy is as relevant as another when it has at least this share of its relevance.
AS_RELEVANT = 0.95
MOST_CALMER = 3


class ApplyForm(PageForm):
    """What a candidate says beside the profile."""

    motivation = TextAreaField(
        _l("Why this place?"),
        description=_l("A few sentences are enough. Your profile goes along."),
        validators=[Length(max=MOTIVATION_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 6},
    )


@dataclass(frozen=True, slots=True)
class Calmer:
    """A vacancy that fits as well, for which fewer have applied."""

    vacancy: Vacancy
    would_be: int


@student.get("/applications")
def applications() -> ResponseReturnValue:
    """All applications, those that go on first."""
    found = applications_of_student(db_session(), actor().id)
    now_open = [each for each in found if each.state in OPEN or each.state in {"accepted", "placed", "draft"}]
    return render_template(
        "student/applications.html",
        going_on=now_open,
        ended=[each for each in found if each not in now_open],
        head_of=_head,
        sentence_of=lambda application: state_sentence(application, STUDENT),
        clock_of=lambda application: clock_words(application, STUDENT, clock()),
    )


@student.route("/vacancies/<int:vacancy_id>/apply", methods=["GET", "POST"])
def apply(vacancy_id: int) -> ResponseReturnValue:
    """Apply for a vacancy; whoever has applied already sees the application."""
    vacancy = get_open_vacancy(db_session(), vacancy_id)
    profile = find_profile_of(db_session(), actor().id)
    if profile is None or profile.is_empty:
        flash(_("Fill in your profile first: it is what a company reads."), "warning")
        return redirect(url_for("student.edit_profile"))
    known = find_application(db_session(), vacancy.id, profile.id)
    if known is not None and known.state not in {"draft", "withdrawn"}:
        return redirect(url_for("student.application", application_id=known.id))
    form = ApplyForm()
    if form.validate_on_submit():
        try:
            sent = application_steps.apply_for(vacancy, profile, form.motivation.data or "", actor=actor())
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("Your application is sent."), "success")
            return redirect(url_for("student.application", application_id=sent.id))
    return _apply_page(form, vacancy, profile), 422 if form.errors else 200


def _apply_page(form: ApplyForm, vacancy: Vacancy, profile: Profile) -> str:
    try:
        check_takes_applications(db_session(), vacancy)
        refusal = ""
    except InvalidState as error:
        refusal = state_message(error)
    would_be, calmer = _beside(vacancy, profile)
    return render_template(
        "student/apply.html",
        form=form,
        vacancy=vacancy,
        profile=profile,
        person=actor(),
        head=_head_of(vacancy),
        refusal=refusal,
        would_be=would_be,
        calmer=calmer,
        record=reply_record(db_session(), vacancy.company_id),
    )


def _beside(vacancy: Vacancy, profile: Profile) -> tuple[int, list[Calmer]]:
    """Which in number this application would be, and vacancies that fit as well where it would be an earlier one."""
    ranked = ranked_vacancies_of(
        db_session(), services().live_index, profile, RankingFilter(), locale=current_locale()
    ).items
    counts = open_application_counts(db_session(), {vacancy.id, *(item.vacancy.id for item in ranked)})
    own = next((item.reasons.relevance for item in ranked if item.vacancy.id == vacancy.id), None)
    would_be = counts.get(vacancy.id, 0) + 1
    if own is None:
        return would_be, []
    found = [
        Calmer(item.vacancy, counts.get(item.vacancy.id, 0) + 1)
        for item in ranked
        if item.vacancy.id != vacancy.id and item.reasons.relevance >= AS_RELEVANT * own
    ]
    calmer = sorted((each for each in found if each.would_be < would_be), key=lambda each: each.would_be)
    return would_be, calmer[:MOST_CALMER]


@student.get("/applications/<int:application_id>")
def application(application_id: int) -> ResponseReturnValue:
    """One application: where it stands, until when the company answers, and what may be done."""
    found = get_for_student(db_session(), application_id, actor().id)
    return render_template(
        "student/application.html",
        application=found,
        head=_head(found),
        sentence=state_sentence(found, STUDENT),
        clock_words=clock_words(found, STUDENT, clock()),
        actions=actions_for(found.state, STUDENT),
        history=history(db_session(), found),
        placement_id=placement_id_of(db_session(), found.id) if found.state in HOLDS_PLACE else None,
    )


@student.post("/applications/<int:application_id>/accept")
def accept_offer(application_id: int) -> ResponseReturnValue:
    """The place is the candidate's."""
    found = get_for_student(db_session(), application_id, actor().id)
    application_steps.accept(found, actor=actor())
    commit()
    flash(_("The place is yours. The company knows."), "success")
    return redirect(url_for("student.application", application_id=found.id))


@student.route("/applications/<int:application_id>/withdraw", methods=["GET", "POST"])
def withdraw_application(application_id: int) -> ResponseReturnValue:
    """Ask first, then withdraw."""
    found = get_for_student(db_session(), application_id, actor().id)
    form = PageForm()
    if form.validate_on_submit():
        application_steps.withdraw(found, actor=actor())
        commit()
        flash(_("Your application is withdrawn."), "success")
        return redirect(url_for("student.applications"))
    if "withdraw" not in actions_for(found.state, STUDENT):
        return redirect(url_for("student.application", application_id=found.id))
    return render_template("student/withdraw_application.html", form=form, application=found, head=_head(found))


def _head(application: Application) -> dict[str, object]:
    return _head_of(application.vacancy)


def _head_of(vacancy: Vacancy) -> dict[str, object]:
    is_open = vacancy.state == "published"
    return vacancy_head(vacancy, url=url_for("public.vacancy", vacancy_id=vacancy.id) if is_open else "")
