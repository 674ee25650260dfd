"""Vacancies: those that wait and the others, one of them with everything needed to decide, and the decision."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.choices import VACANCY_STATES
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.matches.similar import near_duplicates
from talentmatch.moderation.operations import approve, refuse
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.checks import vacancy_checks
from talentmatch.pages.career_office.forms import RefusalForm
from talentmatch.pages.career_office.history import history
from talentmatch.pages.career_office.mails import send_vacancy_published, send_vacancy_refused
from talentmatch.pages.career_office.moderation import ReasonedForm, changes_since_asked, standing_out
from talentmatch.pages.career_office.paging import PAGE_SIZE, Tab, page_count, page_number, page_urls
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import get_for_office, vacancies_for_office, vacancy_count_by_state
from talentmatch.web.cards import place_words, vacancy_facts
from talentmatch.web.labels import label, language_name
from talentmatch.web.services import actor, clock, db_session, services
from talentmatch.web.transactions import commit
from talentmatch.web.wording import notes_on_vacancy


@career_office.get("/vacancies")
def vacancies() -> ResponseReturnValue:
    """Vacancies of the whole region that were ever handed in, the waiting ones first."""
    state, number = _state(), page_number()
    rows, total = vacancies_for_office(db_session(), state=state, limit=PAGE_SIZE, offset=(number - 1) * PAGE_SIZE)
    return render_template(
        "career_office/vacancies.html",
        rows=rows,
        total=total,
        tabs=_tabs(state),
        page=number,
        page_count=page_count(total),
        page_url=page_urls("career_office.vacancies", state=state),
    )


def _state() -> str:
    asked = request.args.get("state", "")
    return asked if asked in VACANCY_STATES else ""


def _tabs(current: str) -> list[Tab]:
    """All, and the states that occur."""
    counts = vacancy_count_by_state(db_session())
    shown = [state for state in VACANCY_STATES if counts.get(state) or state in {"submitted", current}]
    return [
        Tab(_("All"), url_for("career_office.vacancies"), not current, sum(counts.values())),
        *(
            Tab(
                label("vacancy_state", state),
                url_for("career_office.vacancies", state=state),
                state == current,
                counts.get(state, 0),
            )
            for state in shown
        ),
    ]


@career_office.get("/vacancies/<int:vacancy_id>")
def vacancy(vacancy_id: int) -> ResponseReturnValue:
    """One vacancy as students would read it, with what is needed to decide."""
    return _page(get_for_office(db_session(), vacancy_id), RefusalForm())


@career_office.post("/vacancies/<int:vacancy_id>/publish")
def publish_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy is public."""
    vacancy = get_for_office(db_session(), vacancy_id)
    try:
        approve(db_session(), vacancy, actor=actor(), clock=clock())
    except InvalidState:
        return _page(vacancy, RefusalForm(formdata=None), is_late=True), 409
    send_vacancy_published(vacancy)
    commit()
    flash(_("“%(title)s” is published. The company has mail.", title=vacancy.title), "success")
    return redirect(url_for("career_office.inbox"))


@career_office.post("/vacancies/<int:vacancy_id>/refuse")
def refuse_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy is a draft again, and its company reads why."""
    vacancy = get_for_office(db_session(), vacancy_id)
    form = RefusalForm()
    if not form.validate():
        return _page(vacancy, form), 422
    try:
        refuse(db_session(), vacancy, reason=form.reason.data or "", actor=actor(), clock=clock())
    except InvalidInput as error:
        form.add_errors(error)
        return _page(vacancy, form), 422
    except InvalidState:
        return _page(vacancy, form, is_late=True), 409
    send_vacancy_refused(vacancy)
    commit()
    flash(_("“%(title)s” is refused. The company has mail with the reason.", title=vacancy.title), "success")
    return redirect(url_for("career_office.inbox"))


def _page(vacancy: Vacancy, form: RefusalForm, *, is_late: bool = False) -> str:
    """``is_late``: the decision came to nothing; the page says how things stand instead."""
    return render_template(
        "career_office/vacancy.html",
        vacancy=vacancy,
        form=form,
        is_late=is_late,
        place=place_words(vacancy),
        facts=vacancy_facts(vacancy),
        working_languages=", ".join(f"{language_name(w['lang'])} {w['cefr']}" for w in vacancy.working_languages),
        study_fields=", ".join(label("study_field", code) for code in vacancy.study_fields),
        study_levels=", ".join(label("study_level", code) for code in vacancy.study_levels),
        checks=vacancy_checks(vacancy),
        wording_notes=notes_on_vacancy(vacancy),
        standing_out=standing_out(vacancy),
        changes=changes_since_asked(vacancy),
        ask_form=ReasonedForm("ask", formdata=None),
        take_down_form=ReasonedForm("take-down", formdata=None),
        near_duplicates=near_duplicates(db_session(), services().live_index, vacancy),
        history=history(db_session(), "vacancy", vacancy.id),
    )
