"""What candidates sent to the company, and its answers."""

from math import ceil

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext
from wtforms.validators import InputRequired

from talentmatch.applications.models import Application
from talentmatch.applications.operations import move
from talentmatch.applications.queries import (
    application_counts_of_company,
    applications_of_company,
    get_application_for_company,
    reply_record,
)
from talentmatch.applications.transitions import COMPANY, HOLDS_PLACE, TRANSITIONS, WAITING, actions_for
from talentmatch.choices import APPLICATION_STATES
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.pages.company.blueprint import company
from talentmatch.placements.queries import placement_id_of
from talentmatch.vacancies.queries import get_for_company
from talentmatch.web import application_steps
from talentmatch.web.answer_form import ANSWERS, AnswerForm
from talentmatch.web.application_words import clock_words, history, state_sentence
from talentmatch.web.cards import candidate_facts
from talentmatch.web.forms import CheckboxesField
from talentmatch.web.labels import label
from talentmatch.web.localisation import this_page
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

PAGE_SIZE = 20
#: Groups of states that the list is narrowed to.
GROUPS = {
    "waiting": tuple(state for state in APPLICATION_STATES if state in WAITING),
    "offered": ("offered", "accepted", "placed"),
    "ended": ("declined", "withdrawn", "no_answer"),
}


#: What several candidates can be answered at once.
IN_BULK = frozenset({"shortlist", "decline"})


class BulkForm(AnswerForm):
    """One answer to several candidates at once."""

    chosen = CheckboxesField(
        _l("Candidates"), choices=list, coerce=int, validators=[InputRequired(message=MESSAGES["required"])]
    )


@company.get("/applications")
def applications() -> ResponseReturnValue:
    """What was sent to the company; what is due first comes first."""
    return _list_page(BulkForm(formdata=None))


def _list_page(form: BulkForm) -> str:
    group = request.args.get("show", "waiting")
    group = group if group in GROUPS else "waiting"
    vacancy_id = request.args.get("vacancy", type=int)
    vacancy = get_for_company(db_session(), vacancy_id, actor().company_id) if vacancy_id else None
    counts = application_counts_of_company(db_session(), actor().company_id, vacancy_id=vacancy_id)
    total = sum(counts.get(state, 0) for state in GROUPS[group])
    page_count = max(1, ceil(total / PAGE_SIZE))
    page = min(page_count, max(1, request.args.get("page", 1, type=int)))
    found = applications_of_company(
        db_session(),
        actor().company_id,
        states=GROUPS[group],
        vacancy_id=vacancy_id,
        limit=PAGE_SIZE,
        offset=(page - 1) * PAGE_SIZE,
    )
    form.offer(IN_BULK)
    form.chosen.choices = [(each.id, application_steps.candidate_name(each)) for each in found]
    return render_template(
        "company/applications.html",
        applications=found,
        form=form,
        vacancy=vacancy,
        group=group,
        groups=[
            (name, sum(counts.get(state, 0) for state in states), this_page(show=name, page=1))
            for name, states in GROUPS.items()
        ],
        name_of=application_steps.candidate_name,
        facts_of=lambda each: candidate_facts(each.profile),
        clock_of=lambda each: clock_words(each, COMPANY, clock()),
        may_bulk=group == "waiting" and len(found) > 1,
        page=page,
        page_count=page_count,
        page_url=lambda number: this_page(page=number),
        record=reply_record(db_session(), actor().company_id or 0),
    )


@company.post("/applications/answer")
def answer_applications() -> ResponseReturnValue:
    """The same answer to several candidates, each told in their own language; those that cannot get it keep theirs."""
    form = BulkForm()
    form.offer(IN_BULK)
    ids = request.form.getlist("chosen", type=int)
    form.chosen.choices = [(number, "") for number in ids]
    if not form.validate():
        return _list_page(form), 422
    done, skipped = 0, 0
    try:
        for number in ids:
            found = get_application_for_company(db_session(), number, actor().company_id)
            if form.answer.data not in actions_for(found.state, COMPANY):
                skipped += 1
                continue
            application_steps.answer(
                found, form.answer.data, actor=actor(), reason=form.reason.data, text=form.text.data or ""
            )
            done += 1
    except InvalidInput as error:
        db_session().rollback()
        form.add_errors(error)
        return _list_page(form), 422
    commit()
    flash(ngettext("%(num)s candidate has your answer.", "%(num)s candidates have your answer.", done), "success")
    if skipped:
        sentence = ngettext(
            "%(num)s application was in another state by now and got no answer.",
            "%(num)s applications were in another state by now and got no answer.",
            skipped,
        )
        flash(sentence, "warning")
    return redirect(url_for("company.applications"))


@company.post("/applications/<int:application_id>/open")
def open_application(application_id: int) -> ResponseReturnValue:
    """The candidate sees that the company looked."""
    found = get_application_for_company(db_session(), application_id, actor().company_id)
    if found.state == "sent":
        move(db_session(), found, "see", actor=actor(), role=COMPANY, clock=clock())
        commit()
    return redirect(url_for("company.application", application_id=application_id))


@company.get("/applications/<int:application_id>")
def application(application_id: int) -> ResponseReturnValue:
    """One application in full, with the answers that can be given."""
    found = get_application_for_company(db_session(), application_id, actor().company_id)
    return _application_page(found, AnswerForm(formdata=None))


def _application_page(found: Application, form: AnswerForm) -> str:
    actions = actions_for(found.state, COMPANY)
    form.offer(actions)
    return render_template(
        "company/application.html",
        application=found,
        form=form,
        actions=actions,
        can_answer=any(name in actions for name in ANSWERS),
        name=application_steps.candidate_name(found),
        facts=candidate_facts(found.profile),
        sentence=state_sentence(found, COMPANY),
        clock_words=clock_words(found, COMPANY, clock()),
        reason=label("decline_reason", found.decline_reason),
        history=history(db_session(), found),
        placement_id=placement_id_of(db_session(), found.id) if found.state in HOLDS_PLACE else None,
    )


@company.post("/applications/<int:application_id>/answer")
def answer_application(application_id: int) -> ResponseReturnValue:
    """The candidate has an answer."""
    found = get_application_for_company(db_session(), application_id, actor().company_id)
    form = AnswerForm()
    form.offer(actions_for(found.state, COMPANY))
    if not form.answer.choices:
        step = TRANSITIONS.get(form.answer.raw_data[0] if form.answer.raw_data else "")
        if step is not None and step.end == found.state:
            return redirect(url_for("company.application", application_id=found.id))  # sent twice: nothing to do
        raise InvalidState("The application is in another state by now. Reload the page and look again.")
    if form.validate_on_submit():
        try:
            application_steps.answer(
                found, form.answer.data, actor=actor(), reason=form.reason.data, text=form.text.data or ""
            )
        except InvalidInput as error:
            form.add_errors(error)
        else:
            commit()
            flash(_("Your answer is on its way."), "success")
            return redirect(url_for("company.application", application_id=found.id))
    return _application_page(found, form), 422
