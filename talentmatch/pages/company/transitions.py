"""What may become of a vacancy, one button each."""

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.errors import InvalidInput
from talentmatch.moderation.operations import hand_in
from talentmatch.pages.company.blueprint import company
from talentmatch.pages.company.editor import editor_page
from talentmatch.vacancies import operations
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import get_for_company
from talentmatch.web.moderation import look_at_vacancy
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit
from talentmatch.web.vacancy_form import VacancyForm


@company.post("/vacancies/<int:vacancy_id>/submit")
def submit_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy waits for a career office; what it lacks for that is asked first."""
    vacancy = _own(vacancy_id)
    try:
        hand_in(db_session(), vacancy, actor=actor(), clock=clock())
        look_at_vacancy(vacancy)
    except InvalidInput as error:
        return _incomplete(vacancy, error), 422
    return _done(vacancy, _("The vacancy waits for a career office. You can still change it."))


@company.post("/vacancies/<int:vacancy_id>/withdraw")
def withdraw_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy is a draft again."""
    vacancy = _own(vacancy_id)
    operations.withdraw_vacancy(db_session(), vacancy, actor=actor(), clock=clock())
    return _done(vacancy, _("The vacancy is a draft again. No career office looks at it now."))


@company.post("/vacancies/<int:vacancy_id>/fill")
def fill_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy has found somebody."""
    vacancy = _own(vacancy_id)
    operations.fill_vacancy(db_session(), vacancy, actor=actor(), clock=clock())
    return _done(vacancy, _("Good to hear that you found somebody. The vacancy is no longer shown."))


@company.post("/vacancies/<int:vacancy_id>/close")
def close_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy is no longer shown."""
    vacancy = _own(vacancy_id)
    operations.close_vacancy(db_session(), vacancy, actor=actor(), clock=clock())
    return _done(vacancy, _("The vacancy is closed and no longer shown."))


@company.post("/vacancies/<int:vacancy_id>/reopen")
def reopen_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy is a draft that can be sent anew."""
    vacancy = _own(vacancy_id)
    operations.reopen_vacancy(db_session(), vacancy, actor=actor(), clock=clock())
    return _done(vacancy, _("The vacancy is a draft again. Check its dates, then send it for approval."))


def _own(vacancy_id: int) -> Vacancy:
    return get_for_company(db_session(), vacancy_id, actor().company_id)


def _done(vacancy: Vacancy, sentence: str) -> ResponseReturnValue:
    commit()
    flash(sentence, "success")
    return redirect(url_for("company.vacancy", vacancy_id=vacancy.id))


def _incomplete(vacancy: Vacancy, error: InvalidInput) -> str:
    form = VacancyForm(formdata=None)
    form.fill(vacancy)
    form.add_errors(error)
    return editor_page(form, vacancy)
