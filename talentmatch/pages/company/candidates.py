"""The candidates of a vacancy: consenting, without name and contact, with what both sides share."""

from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from talentmatch.matches.conditions import CONDITIONS, LIFTED_AT_FIRST, PERMIT_NOT_SPONSORED, UnmetCondition
from talentmatch.matches.queries import DEPTH, RankingFilter, match_detail, ranked_candidates
from talentmatch.matches.ranked import RankedCandidate, RankedList
from talentmatch.matches.reasons import without_sentences
from talentmatch.pages.company.blueprint import company
from talentmatch.pages.company.vacancies import RANKED_STATES
from talentmatch.profiles.queries import get_visible_profile
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import get_for_company
from talentmatch.web.cards import candidate_card, candidate_facts, pseudonym
from talentmatch.web.conditions import condition_name_for_company, sentence_about_candidate
from talentmatch.web.localisation import current_locale, this_page
from talentmatch.web.services import actor, db_session, services

#: Whether somebody needs a permit is not among the facts a candidate agreed to show: it is never told of one person.
LIFTABLE = tuple(code for code in CONDITIONS if code != PERMIT_NOT_SPONSORED)

#: Stands in the address when the boxes of the conditions were shown: an empty box then means "do not lift it".
CHOSEN = "chosen"


@company.get("/vacancies/<int:vacancy_id>/candidates")
def candidates(vacancy_id: int) -> ResponseReturnValue:
    """The candidates who fit, the most relevant first."""
    vacancy = get_for_company(db_session(), vacancy_id, actor().company_id)
    if vacancy.state not in RANKED_STATES:
        return _no_longer_open(vacancy)
    filters = _filters()
    ranked = ranked_candidates(db_session(), services().live_index, vacancy, filters, locale=current_locale())
    return render_template(
        "company/candidates.html",
        vacancy=vacancy,
        ranked=ranked,
        filters=filters,
        depth=DEPTH,
        cards=[_card(item, vacancy) for item in ranked.items],
        conditions=[(code, condition_name_for_company(code)) for code in LIFTABLE],
        hidden=[(hidden.code, condition_name_for_company(hidden.code), hidden.count) for hidden in ranked.hidden],
        hidden_note=_hidden_note(ranked),
        permit_code=PERMIT_NOT_SPONSORED,
        chosen=CHOSEN,
        page_url=lambda number: this_page(page=number),
    )


@company.get("/vacancies/<int:vacancy_id>/candidates/<int:profile_id>")
def candidate(vacancy_id: int, profile_id: int) -> ResponseReturnValue:
    """What one candidate and the vacancy share, and how the relevance adds up."""
    vacancy = get_for_company(db_session(), vacancy_id, actor().company_id)
    if vacancy.state not in RANKED_STATES:
        return _no_longer_open(vacancy)
    profile = get_visible_profile(db_session(), profile_id)
    detail = match_detail(db_session(), services().live_index, profile, vacancy, locale=current_locale())
    return render_template(
        "company/candidate.html",
        vacancy=vacancy,
        pseudonym=pseudonym(profile),
        profile_id=profile.id,
        facts=candidate_facts(profile),
        language=profile.text_language,
        shared=detail.reasons.shared,
        explanation=without_sentences(detail.explanation),
        unmet=_sentences(detail.unmet),
    )


def _filters() -> RankingFilter:
    """What the address lifts; anything unknown in it is ignored."""
    lifted = frozenset(request.args.getlist("lift")) & frozenset(LIFTABLE)
    return RankingFilter(
        lifted=lifted if CHOSEN in request.args else lifted | LIFTED_AT_FIRST,
        page=min(20, max(1, request.args.get("page", 1, type=int))),
    )


def _no_longer_open(vacancy: Vacancy) -> ResponseReturnValue:
    flash(_("This vacancy is no longer open, so nobody is ranked for it. Reopen it first."), "warning")
    return redirect(url_for("company.vacancy", vacancy_id=vacancy.id))


def _card(item: RankedCandidate, vacancy: Vacancy) -> dict[str, Any]:
    url = url_for("company.candidate", vacancy_id=vacancy.id, profile_id=item.profile.id)
    card = candidate_card(item, url=url, explanation_url=f"{url}#explanation")
    return {**card, "language": item.profile.text_language, "conditions": _sentences(item.unmet)}


def _sentences(unmet: tuple[UnmetCondition, ...]) -> list[str]:
    return [sentence_about_candidate(condition) for condition in unmet if condition.code in LIFTABLE]


def _hidden_note(ranked: RankedList[RankedCandidate]) -> str:
    if not ranked.hidden_count:
        return ""
    sentence: str = ngettext(
        "%(num)s candidate falls away because of the conditions.",
        "%(num)s candidates fall away because of the conditions.",
        ranked.hidden_count,
    )
    return sentence
