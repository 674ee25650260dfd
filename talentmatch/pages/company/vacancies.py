"""The company's own vacancies: all of them, and one as its readers see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from flask import render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.accounts.queries import members_of_company
from talentmatch.audit.queries import audit_lines_of
from talentmatch.companies.queries import get_company
from talentmatch.exchange.feed_queries import sources_of_vacancy
from talentmatch.matches.queries import DEPTH, RankingFilter, ranked_candidates
from talentmatch.pages.company.blueprint import company
from talentmatch.pages.company.words import history, next_step, shown_state
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import get_for_company, vacancies_of_company
from talentmatch.vacancies.transitions import actions_for
from talentmatch.web.cards import place_words, vacancy_facts
from talentmatch.web.labels import label
from talentmatch.web.localisation import current_locale
from talentmatch.web.services import actor, db_session, services
from talentmatch.web.wording import notes_on_vacancy

#: What needs the company's hand comes first.
STATE_ORDER = ("refused", "draft", "submitted", "published", "filled", "closed", "expired", "direct")
#: Closed ones may be many; they stand folded.
PAST_STATES = frozenset({"filled", "closed", "expired", "direct"})
#: States in which candidates are ranked.
RANKED_STATES = frozenset({"draft", "submitted", "published"})


@dataclass(frozen=True, slots=True)
class Group:
    """The vacancies of one state, with what to do next."""

    state: str
    name: str
    next_step: str
    is_past: bool
    vacancies: Sequence[Vacancy]


@company.get("/vacancies")
def vacancies() -> ResponseReturnValue:
    """All vacancies of the company by state."""
    own = get_company(db_session(), actor().company_id)
    found = vacancies_of_company(db_session(), own.id)
    return render_template(
        "company/vacancies.html", own=own, groups=_groups(found), count=len(found), facts_of=_list_facts
    )


def _groups(found: Sequence[Vacancy]) -> list[Group]:
    ordered = sorted(found, key=lambda vacancy: STATE_ORDER.index(shown_state(vacancy)))  # stable: the newest first
    return [
        Group(state, state_name(state), next_step(state), state in PAST_STATES, list(members))
        for state, members in groupby(ordered, key=shown_state)
    ]


def state_name(state: str) -> str:
    """The word for a state as the company sees it."""
    return _("Sent back") if state == "refused" else label("vacancy_state", state)


def _list_facts(vacancy: Vacancy) -> list[str]:
    return [*vacancy_facts(vacancy), *([vacancy.municipality] if vacancy.municipality else [])]


@company.get("/vacancies/<int:vacancy_id>")
def vacancy(vacancy_id: int) -> ResponseReturnValue:
    """One vacancy as its readers see it, its state, what may be done with it and what happened to it."""
    shown = get_for_company(db_session(), vacancy_id, actor().company_id)
    state = shown_state(shown)
    colleagues = members_of_company(db_session(), shown.company_id)
    return render_template(
        "company/vacancy.html",
        vacancy=shown,
        own=shown.company,
        place=place_words(shown),
        facts=vacancy_facts(shown),
        state=state,
        state_name=state_name(state),
        next_step=next_step(state),
        actions=actions_for(shown.state, "company_member"),
        candidate_count=_candidate_count(shown),
        depth=DEPTH,
        wording_notes=notes_on_vacancy(shown),
        sources=sources_of_vacancy(db_session(), shown.id),
        history=history(audit_lines_of(db_session(), "vacancy", shown.id), colleagues),
    )


def _candidate_count(shown: Vacancy) -> int | None:
    """How many consenting candidates would be ranked; ``None`` when the vacancy is no longer open."""
    if shown.state not in RANKED_STATES:
        return None
    return ranked_candidates(
        db_session(), services().live_index, shown, RankingFilter(), locale=current_locale()
    ).total_count
