"""The student's ranked vacancies, and one match in full."""

from dataclasses import dataclass
from functools import partial
from typing import cast

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import ngettext
from markupsafe import Markup

from talentmatch.choices import VACANCY_KINDS
from talentmatch.matches.conditions import CONDITIONS, LIFTED_AT_FIRST
from talentmatch.matches.queries import RankingFilter, match_detail
from talentmatch.matches.queries import ranked_vacancies as ranked_vacancies_of
from talentmatch.matches.ranked import RankedList, RankedVacancy
from talentmatch.pages.student.blueprint import student
from talentmatch.profiles.models import Profile
from talentmatch.profiles.queries import find_profile_of
from talentmatch.vacancies.queries import get_open_vacancy
from talentmatch.web.cards import vacancy_card, vacancy_head
from talentmatch.web.conditions import condition_name, sentence_for_student
from talentmatch.web.fragments import rendered_part
from talentmatch.web.localisation import current_locale
from talentmatch.web.services import actor, db_session, services

#: Stands in the address when the boxes of the conditions were shown: an empty box then means "lift it".
CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Results:
    """The list as a page shows it. ``html`` is finished; the rest goes around it."""

    html: Markup
    total_count: int
    is_cut: bool
    hidden_note: str


def ranking_filter() -> RankingFilter:
    """What the address narrows and lifts; anything unknown in it is ignored."""
    kept = frozenset(request.args.getlist("keep"))
    lifted = frozenset(CONDITIONS) - kept if CHOSEN in request.args else LIFTED_AT_FIRST
    return RankingFilter(
        lifted=lifted,
        kinds=frozenset(request.args.getlist("kind")) & frozenset(VACANCY_KINDS),
        only_paid="paid" in request.args,
        only_remote="remote" in request.args,
        page=min(20, max(1, request.args.get("page", 1, type=int))),
    )


@student.get("/vacancies")
def ranked_vacancies() -> ResponseReturnValue:
    """The vacancies that fit, the most relevant first."""
    profile = find_profile_of(db_session(), actor().id)
    if profile is None or profile.is_empty:
        return render_template("student/no_profile.html")
    filters = ranking_filter()
    return render_template(
        "student/ranked_vacancies.html",
        results=_results(profile, filters),
        filters=filters,
        conditions=[(code, condition_name(code)) for code in CONDITIONS],
        kinds=VACANCY_KINDS,
        chosen=CHOSEN,
        condition_count=_condition_count(filters),
    )


def _condition_count(filters: RankingFilter) -> int:
    wishes = (bool(filters.kinds), filters.only_paid, filters.only_remote)
    return len(CONDITIONS) - len(filters.lifted) + sum(wishes)


def _results(profile: Profile, filters: RankingFilter) -> Results:
    """The list, rendered once for each state of the documents."""
    state = services().live_index.state(db_session())
    key = ("student.ranked_vacancies", profile.id, filters, current_locale(), state)
    return cast(Results, services().fragments.get(key, lambda: _rendered(profile, filters)))


def _rendered(profile: Profile, filters: RankingFilter) -> Results:
    ranked = ranked_vacancies_of(db_session(), services().live_index, profile, filters, locale=current_locale())
    note = _hidden_note(ranked)
    html = rendered_part(
        "student/ranked_results.html",
        profile=profile,
        ranked=ranked,
        cards=[_card(item) for item in ranked.items],
        hidden_names=[(condition_name(hidden.code), hidden.count) for hidden in ranked.hidden],
        hidden_note=note,
        page_url=partial(_page_url, filters),
    )
    return Results(html, ranked.total_count, ranked.is_cut, note)


def _card(item: RankedVacancy) -> dict[str, object]:
    return vacancy_card(
        item,
        url=url_for("public.vacancy", vacancy_id=item.vacancy.id),
        explanation_url=url_for("student.match", vacancy_id=item.vacancy.id),
    )


def _hidden_note(ranked: RankedList[RankedVacancy]) -> str:
    if not ranked.hidden_count:
        return ""
    return ngettext(
        "%(num)s vacancy falls away because of your conditions.",
        "%(num)s vacancies fall away because of your conditions.",
        ranked.hidden_count,
    )


def _page_url(filters: RankingFilter, number: int) -> str:
    """Address of another page of the list, made of ``filters`` alone: the list is kept for everything they say."""
    is_lifting = filters.lifted != LIFTED_AT_FIRST
    return url_for(
        "student.ranked_vacancies",
        chosen="1" if is_lifting else None,
        keep=[code for code in CONDITIONS if code not in filters.lifted] if is_lifting else None,
        kind=[kind for kind in VACANCY_KINDS if kind in filters.kinds],
        paid="1" if filters.only_paid else None,
        remote="1" if filters.only_remote else None,
        page=number,
    )


@student.get("/vacancies/<int:vacancy_id>/match")
def match(vacancy_id: int) -> ResponseReturnValue:
    """Why a vacancy is where it is in this student's list."""
    vacancy = get_open_vacancy(db_session(), vacancy_id)
    profile = find_profile_of(db_session(), actor().id)
    if profile is None or profile.is_empty:
        return redirect(url_for("student.edit_profile"))
    detail = match_detail(db_session(), services().live_index, profile, vacancy, locale=current_locale())
    return render_template(
        "student/match.html",
        detail=detail,
        head=vacancy_head(vacancy, url=url_for("public.vacancy", vacancy_id=vacancy.id)),
        unmet=[sentence_for_student(unmet) for unmet in detail.unmet],
    )
