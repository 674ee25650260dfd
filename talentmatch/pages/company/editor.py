"""Writing a vacancy: as a draft, or at once for approval."""

from collections.abc import Mapping

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import LazyString
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from talentmatch.companies.queries import get_company
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.extensions import limiter
from talentmatch.moderation.operations import hand_in
from talentmatch.pages.company.blueprint import company
from talentmatch.places import limburg_municipalities
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import create_vacancy, update_vacancy
from talentmatch.vacancies.queries import get_for_company
from talentmatch.vacancies.transitions import actions_for
from talentmatch.web.moderation import look_at_vacancy
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.skill_suggestions import (
    SUGGEST,
    SUGGESTION_RATE,
    asking_person,
    suggestions_for,
    suggestions_fragment,
    take_suggested,
)
from talentmatch.web.transactions import commit
from talentmatch.web.vacancy_form import LANGUAGE_COUNT_LIMIT, VacancyForm
from talentmatch.web.wording import notes_on_words

#: Names of the form's further buttons; any other one saves a draft.
ADD_LANGUAGE = "add_language"
SUBMIT = "submit"
#: What saving did, by the state the vacancy is in after it.
OUTCOMES: Mapping[str, LazyString] = {
    "draft": _l("The draft is saved. Nobody else sees it until you send it for approval."),
    "submitted": _l("The vacancy is saved and waits for a career office. You can still change it."),
    "published": _l("The vacancy is saved. Readers see the change at once."),
}


@company.route("/vacancies/new", methods=["GET", "POST"])
def new_vacancy() -> ResponseReturnValue:
    """A new vacancy as a form."""
    form = VacancyForm()
    if request.method == "GET":
        form.start(get_company(db_session(), actor().company_id))
    return _edited(form, None)


@company.route("/vacancies/<int:vacancy_id>/edit", methods=["GET", "POST"])
def edit_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The company's own vacancy as a form."""
    vacancy = get_for_company(db_session(), vacancy_id, actor().company_id)
    form = VacancyForm()
    if request.method == "GET":
        if vacancy.state == "direct" or "reopen" in actions_for(vacancy.state, "company_member"):
            flash(_("This vacancy is no longer open. Reopen it before you change it."), "warning")
            return redirect(url_for("company.vacancy", vacancy_id=vacancy_id))
        form.fill(vacancy)
    return _edited(form, vacancy)


@company.post("/vacancies/skill-suggestions")
@limiter.limit(SUGGESTION_RATE, key_func=asking_person)
def suggest_skills() -> ResponseReturnValue:
    """Skills to add to the vacancy that is being typed."""
    return suggestions_fragment(text_name="description", skills_name="required_skills")


def _edited(form: VacancyForm, vacancy: Vacancy | None) -> ResponseReturnValue:
    """The form to fill in, with one row more, with what is wrong in it, or where to go after it was saved."""
    if request.method == "GET":
        return editor_page(form, vacancy)
    take_suggested(form.required_skills)
    if SUGGEST in request.form:
        skills = [*(form.required_skills.data or ()), *(form.desired_skills.data or ())]
        found = suggestions_for(form.description.data or "", skills, form.text_language.data or "")
        return editor_page(form, vacancy, suggestions=found)
    if ADD_LANGUAGE in request.form:
        form.add_language()
        return editor_page(form, vacancy)
    saved = _saved(form, vacancy) if form.validate() else None
    if saved is None:
        return editor_page(form, vacancy), 422
    flash(str(OUTCOMES[saved.state]), "success")
    return redirect(url_for("company.vacancy", vacancy_id=saved.id))


def _saved(form: VacancyForm, vacancy: Vacancy | None) -> Vacancy | None:
    """The vacancy as it is kept now; ``None`` when nothing was kept and the form says why."""
    try:
        saved = _written(form, vacancy)
        if SUBMIT in request.form and "submit" in actions_for(saved.state, "company_member"):
            hand_in(db_session(), saved, actor=actor(), clock=clock())
        if saved.state in {"submitted", "published"}:
            look_at_vacancy(saved)
    except InvalidInput as error:
        db_session().rollback()
        form.add_errors(error)
        return None
    except InvalidState:
        db_session().rollback()
        form.form_errors.append(_("This vacancy is no longer open. Reopen it before you change it."))
        return None
    commit()
    return saved


def _written(form: VacancyForm, vacancy: Vacancy | None) -> Vacancy:
    if vacancy is None:
        own = get_company(db_session(), actor().company_id)
        return create_vacancy(db_session(), own, form.content(), actor=actor(), clock=clock())
    return update_vacancy(db_session(), vacancy, form.content(vacancy), actor=actor(), clock=clock())


def editor_page(form: VacancyForm, vacancy: Vacancy | None, **more: object) -> str:
    """The page with the form; ``vacancy`` is absent for a new one."""
    skills = [*(form.required_skills.data or ()), *(form.desired_skills.data or ())]
    return render_template(
        "company/edit_vacancy.html",
        form=form,
        vacancy=vacancy,
        state=vacancy.state if vacancy else "draft",
        add_language=ADD_LANGUAGE,
        suggest=SUGGEST,
        submit=SUBMIT,
        can_add_language=len(form.working_languages.entries) < LANGUAGE_COUNT_LIMIT,
        municipality_names=[place.name for place in limburg_municipalities()],
        wording_notes=notes_on_words(form.title.data, form.description.data, skills, form.text_language.data),
        **more,
    )
