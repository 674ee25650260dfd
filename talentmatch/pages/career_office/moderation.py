"""Reports, what stands out, changes asked for, vacancies taken offline and companies banned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import RadioField, TextAreaField
from wtforms.validators import InputRequired, Length

from talentmatch.companies.models import Company
from talentmatch.companies.queries import get_company
from talentmatch.errors import InvalidInput
from talentmatch.moderation import operations
from talentmatch.moderation.changes import Change, changes_between, said_by
from talentmatch.moderation.models import Report
from talentmatch.moderation.queries import (
    find_request,
    get_report,
    ghost_findings_of,
    ghosts_that_wait,
    reports_about,
    signals_of,
    signals_that_wait,
)
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.forms import REASON_LIMIT
from talentmatch.pages.career_office.mails import send_change_asked, send_taken_offline, send_vacancy_asked
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import get_for_office
from talentmatch.web import moderation
from talentmatch.web.forms import PageForm
from talentmatch.web.labels import label
from talentmatch.web.messages import MESSAGES
from talentmatch.web.services import actor, clock, db_session
from talentmatch.web.transactions import commit

#: Things that stand out, in the inbox; the longest waiting come first.
SHOWN = 20


class ReasonedForm(PageForm):
    """A decision of which somebody else reads the reason; several stand on one page, each with its own id."""

    reason = TextAreaField(
        _l("Reason"),
        validators=[InputRequired(MESSAGES["required"]), Length(max=REASON_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 3},
    )

    def __init__(self, name: str, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.reason.id = f"{name}-reason"


DECISIONS = {
    "unfounded": _l("Unfounded: nothing follows"),
    "asked": _l("Ask the company"),
    "taken_down": _l("Take the vacancy offline"),
    "banned": _l("Ban the company"),
}


class ReportDecisionForm(PageForm):
    """What becomes of a report."""

    decision = RadioField(_l("Decision"), choices=list, validators=[InputRequired(MESSAGES["required"])])
    reason = TextAreaField(
        _l("Reason"),
        description=_l("The company reads it, but not who reported it. Not needed for an unfounded report."),
        validators=[Length(max=REASON_LIMIT, message=MESSAGES["too_long"])],
        render_kw={"rows": 4},
    )

    def offer(self, report: Report) -> None:
        """Offer what can be decided about ``report``."""
        possible = [
            name
            for name in DECISIONS
            if name != "taken_down" or (report.vacancy is not None and report.vacancy.state == "published")
        ]
        self.decision.choices = [(name, str(DECISIONS[name])) for name in possible]


@dataclass(frozen=True, slots=True)
class Standout:
    """A vacancy or company with what stands out about it; ``quotes`` are kind in words and the words that show it."""

    name: str
    language: str
    company: str
    url: str
    quotes: Sequence[tuple[str, str]]


def standouts() -> list[Standout]:
    """Vacancies and companies nobody of an office has looked at since something stood out."""
    by_thing: dict[tuple[str, int], tuple[Vacancy | Company, list[tuple[str, str]]]] = {}
    for signal in signals_that_wait(db_session()):
        thing = signal.vacancy or signal.company
        key = (thing.__tablename__, thing.id)
        by_thing.setdefault(key, (thing, []))[1].append((label("signal", signal.kind), signal.quote))
    for vacancy, findings in ghosts_that_wait(db_session(), now=clock().now()):
        quotes = by_thing.setdefault(("vacancy", vacancy.id), (vacancy, []))[1]
        quotes += [(label("signal", finding.kind), finding.quote) for finding in findings]
    return [_standout(thing, quotes) for thing, quotes in by_thing.values()]


def _standout(thing: Vacancy | Company, quotes: Sequence[tuple[str, str]]) -> Standout:
    if isinstance(thing, Vacancy):
        url = url_for("career_office.vacancy", vacancy_id=thing.id)
        return Standout(thing.title, thing.text_language, thing.company.name, url, quotes)
    return Standout(thing.name, "", thing.name, url_for("career_office.company", company_id=thing.id), quotes)


def standing_out(thing: Vacancy | Company) -> list[tuple[str, str]]:
    """Kind in words and the words that show it, of what stands out and nobody looked at."""
    found = [
        (label("signal", signal.kind), signal.quote)
        for signal in signals_of(db_session(), thing)
        if signal.decided_at is None
    ]
    if isinstance(thing, Vacancy) and thing.state == "published":
        ghosts = ghost_findings_of(db_session(), thing, now=clock().now())
        seen = {(signal.kind, signal.quote) for signal in signals_of(db_session(), thing)}
        found += [
            (label("signal", ghost.kind), ghost.quote) for ghost in ghosts if (ghost.kind, ghost.quote) not in seen
        ]
    return found


def changes_since_asked(thing: Vacancy | Company) -> list[Change]:
    """What the company changed since an office asked it something; nothing where nothing was asked."""
    asked = find_request(db_session(), thing)
    return changes_between(asked.said, said_by(thing)) if asked is not None else []


@career_office.get("/reports/<int:report_id>")
def report(report_id: int) -> ResponseReturnValue:
    """One report with what it is about."""
    found = get_report(db_session(), report_id)
    form = ReportDecisionForm(formdata=None)
    form.offer(found)
    return _report_page(found, form)


@career_office.post("/reports/<int:report_id>")
def decide_report(report_id: int) -> ResponseReturnValue:
    """What becomes of it."""
    found = get_report(db_session(), report_id)
    form = ReportDecisionForm()
    form.offer(found)
    if not form.validate():
        return _report_page(found, form), 422
    try:
        _decide(found, form.decision.data or "", form.reason.data or "")
    except InvalidInput as error:
        db_session().rollback()
        form.add_errors(error)
        return _report_page(found, form), 422
    commit()
    flash(_("The report is decided."), "success")
    return redirect(url_for("career_office.inbox"))


def _decide(found: Report, decision: str, reason: str) -> None:
    who: dict[str, Any] = {"actor": actor(), "clock": clock()}
    if decision == "unfounded":
        operations.find_unfounded(db_session(), found, **who)
    elif decision == "asked":
        operations.ask_company_about(db_session(), found, question=reason, **who)
        send_change_asked(found.company, reason, vacancy=found.vacancy)
    elif decision == "taken_down":
        vacancy = operations.take_down_reported(db_session(), found, reason=reason, **who)
        send_taken_offline(vacancy)
    else:
        operations.ban_reported(db_session(), found, reason=reason, **who)
        moderation.end_what_goes_on(found.company, actor=actor())


def _report_page(found: Report, form: ReportDecisionForm) -> str:
    others = [each for each in reports_about(db_session(), found.company) if each.id != found.id]
    return render_template("career_office/report.html", report=found, form=form, others=others)


@career_office.post("/vacancies/<int:vacancy_id>/ask")
def ask_change(vacancy_id: int) -> ResponseReturnValue:
    """The vacancy goes back to its company, which reads what to change."""
    vacancy = get_for_office(db_session(), vacancy_id)

    def ask(reason: str) -> None:
        operations.ask_change(db_session(), vacancy, reason=reason, actor=actor(), clock=clock())
        send_vacancy_asked(vacancy)

    return _after("ask", ask, _("The company has mail with your question."), _vacancy_url(vacancy))


@career_office.post("/vacancies/<int:vacancy_id>/take-down")
def take_down_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """A published vacancy is a draft again."""
    vacancy = get_for_office(db_session(), vacancy_id)

    def take_down(reason: str) -> None:
        operations.take_down(db_session(), vacancy, reason=reason, actor=actor(), clock=clock())
        send_taken_offline(vacancy)

    return _after("take-down", take_down, _("The vacancy is offline. The company has mail."), _vacancy_url(vacancy))


@career_office.post("/vacancies/<int:vacancy_id>/looked-at")
def look_at_vacancy(vacancy_id: int) -> ResponseReturnValue:
    """What stood out was looked at."""
    vacancy = get_for_office(db_session(), vacancy_id)
    operations.look_at_signals(db_session(), vacancy, actor=actor(), clock=clock())
    commit()
    flash(_("Noted. It comes back only if the words change."), "success")
    return redirect(url_for("career_office.inbox"))


@career_office.post("/companies/<int:company_id>/looked-at")
def look_at_company(company_id: int) -> ResponseReturnValue:
    """What stood out was looked at."""
    company = get_company(db_session(), company_id)
    operations.look_at_signals(db_session(), company, actor=actor(), clock=clock())
    commit()
    flash(_("Noted. It comes back only if the words change."), "success")
    return redirect(url_for("career_office.inbox"))


@career_office.post("/companies/<int:company_id>/ban")
def ban_company(company_id: int) -> ResponseReturnValue:
    """Nothing of the company is public any more."""
    company = get_company(db_session(), company_id)

    def ban(reason: str) -> None:
        moderation.ban_company(company, reason, actor=actor())

    sentence = _("%(name)s is banned. Its candidates and its members have mail.", name=company.name)
    return _after("ban", ban, sentence, url_for("career_office.company", company_id=company.id))


@career_office.post("/companies/<int:company_id>/lift-ban")
def lift_company_ban(company_id: int) -> ResponseReturnValue:
    """The company waits for approval again."""
    company = get_company(db_session(), company_id)
    operations.lift_company_ban(db_session(), company, actor=actor(), clock=clock())
    commit()
    flash(_("The ban is lifted. The company waits for approval."), "success")
    return redirect(url_for("career_office.company", company_id=company.id))


def _vacancy_url(vacancy: Vacancy) -> str:
    return url_for("career_office.vacancy", vacancy_id=vacancy.id)


def _after(name: str, act: Callable[[str], None], sentence: str, url: str) -> ResponseReturnValue:
    """``act`` with the reason given, and back to the page it was decided on."""
    form = ReasonedForm(name)
    reason = (form.reason.data or "").strip()
    if not form.validate() or not reason:
        flash(_("Give a reason: the company reads it."), "error")
        return redirect(url)
    act(reason)
    commit()
    flash(sentence, "success")
    return redirect(url)
