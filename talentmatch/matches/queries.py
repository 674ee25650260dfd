"""Reading matches: the ranked lists and the full explanation of one pair."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

import numpy as np
from sqlalchemy.orm import Session

from talentmatch.matches.condition_tables import ConditionsTable, Mask
from talentmatch.matches.conditions import CONDITIONS, LIFTED_AT_FIRST, unmet_conditions
from talentmatch.matches.documents import (
    candidate_conditions,
    vacancy_conditions,
)
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.marked_texts import candidate_text, vacancy_text
from talentmatch.matches.ranked import HiddenCount, Item, MatchDetail, RankedCandidate, RankedList, RankedVacancy
from talentmatch.matches.reasons import reasons_of
from talentmatch.matching import RankedDocument, Ranking
from talentmatch.profiles.models import Profile
from talentmatch.profiles.queries import visible_profiles_by_id
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import open_vacancies_by_id

PAGE_SIZE = 10
#: How deep a ranked list goes; further down nobody reads and nothing is decided.
DEPTH = 200
#: Contributions of one block that a card is made of; its chips and its quote need a few.
CONTRIBUTION_LIMIT = 8


@dataclass(frozen=True, slots=True)
class RankingFilter:
    """What the reader narrows or lifts. ``lifted`` holds codes of conditions that shall not count."""

    lifted: frozenset[str] = LIFTED_AT_FIRST
    kinds: frozenset[str] = frozenset()
    only_paid: bool = False
    only_remote: bool = False
    page: int = 1


def ranked_vacancies(
    db_session: Session, live_index: LiveIndex, profile: Profile, filters: RankingFilter, *, locale: str
) -> RankedList[RankedVacancy]:
    """One page of the open vacancies that ``profile`` may take, the most relevant first, with reasons."""
    conditions = candidate_conditions(profile)
    with live_index.synced(db_session) as snapshot:
        query = snapshot.candidate_vectors(profile)
        table = snapshot.vacancies
        wanted = _wanted(table, filters)
        eligible = table.eligible(conditions, filters.lifted) & wanted
        ranking = snapshot.matcher.rank(query, among=snapshot.matcher.vacancies, k=DEPTH, eligible=eligible)
        hidden = _hidden(table.failing(conditions), filters.lifted, wanted)
        hidden_count = int(np.count_nonzero(wanted & ~eligible))
        shown = _page(ranking, filters.page)
        vacancies = open_vacancies_by_id(db_session, [int(document.id) for document in shown])
        items = tuple(
            RankedVacancy(
                vacancy,
                document.rank,
                reasons_of(
                    snapshot.matcher.sketch(
                        query, snapshot.matcher.vacancies.vectors_of(document.id), most=CONTRIBUTION_LIMIT
                    ),
                    vacancy,
                    live_index.vocabulary,
                    candidate_language=profile.text_language,
                    locale=locale,
                ),
                unmet_conditions(conditions, vacancy_conditions(vacancy)),
            )
            for document in shown
            if (vacancy := vacancies.get(int(document.id))) is not None
        )
    return _list(items, ranking, filters.page, hidden, hidden_count)


def ranked_candidates(
    db_session: Session, live_index: LiveIndex, vacancy: Vacancy, filters: RankingFilter, *, locale: str
) -> RankedList[RankedCandidate]:
    """One page of the consenting candidates for ``vacancy``, the most relevant first, with what both sides share."""
    conditions = vacancy_conditions(vacancy)
    with live_index.synced(db_session) as snapshot:
        query = snapshot.vacancy_vectors(vacancy)
        table = snapshot.candidates
        visible = table.eligible(conditions, frozenset(CONDITIONS))
        eligible = table.eligible(conditions, filters.lifted)
        ranking = snapshot.matcher.rank(query, among=snapshot.matcher.candidates, k=DEPTH, eligible=eligible)
        hidden = _hidden(table.failing(conditions), filters.lifted, visible)
        shown = _page(ranking, filters.page)
        profiles = visible_profiles_by_id(db_session, [int(document.id) for document in shown])
        items = tuple(
            RankedCandidate(
                profile,
                document.rank,
                reasons_of(
                    snapshot.matcher.sketch(
                        snapshot.matcher.candidates.vectors_of(document.id), query, most=CONTRIBUTION_LIMIT
                    ),
                    vacancy,
                    live_index.vocabulary,
                    candidate_language=profile.text_language,
                    locale=locale,
                ),
                unmet_conditions(candidate_conditions(profile), conditions),
            )
            for document in shown
            if (profile := profiles.get(int(document.id))) is not None
        )
        hidden_count = int(np.count_nonzero(visible & ~eligible))
    return _list(items, ranking, filters.page, hidden, hidden_count)


def match_detail(
    db_session: Session, live_index: LiveIndex, profile: Profile, vacancy: Vacancy, *, locale: str
) -> MatchDetail:
    """The pair in full: every contribution to the relevance and every condition that is not met."""
    with live_index.synced(db_session) as snapshot:
        ours, theirs = snapshot.candidate_vectors(profile), snapshot.vacancy_vectors(vacancy)
        explanation = snapshot.matcher.explain(ours, theirs)
        left_out = snapshot.matcher.left_out(ours.document), snapshot.matcher.left_out(theirs.document)
        build_id = snapshot.matcher.build_id
    return MatchDetail(
        profile=profile,
        vacancy=vacancy,
        reasons=reasons_of(
            explanation, vacancy, live_index.vocabulary, candidate_language=profile.text_language, locale=locale
        ),
        explanation=explanation,
        unmet=unmet_conditions(candidate_conditions(profile), vacancy_conditions(vacancy)),
        build_id=build_id,
        candidate_text=candidate_text(ours.document.text, ours.document.language, explanation, left_out[0]),
        vacancy_text=vacancy_text(theirs.document.text, theirs.document.language, explanation, left_out[1]),
    )


def _wanted(table: ConditionsTable, filters: RankingFilter) -> Mask:
    """Rows that the reader's own filters keep. These are wishes, not conditions, and are not counted as such."""
    remotes = frozenset({"hybrid", "full"}) if filters.only_remote else frozenset[str]()
    return table.filtered(kinds=filters.kinds, remotes=remotes, paid=True if filters.only_paid else None)


def _hidden(failing: Mapping[str, Mask], lifted: frozenset[str], considered: Mask) -> tuple[HiddenCount, ...]:
    """How many of the considered rows each condition in force keeps away; one row may count under several."""
    counts = (
        HiddenCount(code, int(np.count_nonzero(mask & considered)))
        for code, mask in failing.items()
        if code not in lifted
    )
    return tuple(hidden for hidden in counts if hidden.count)


def _page(ranking: Ranking, page: int) -> tuple[RankedDocument, ...]:
    start = (_page_number(ranking, page) - 1) * PAGE_SIZE
    return ranking.documents[start : start + PAGE_SIZE]


def _page_count(ranking: Ranking) -> int:
    return max(1, ceil(len(ranking.documents) / PAGE_SIZE))


def _page_number(ranking: Ranking, page: int) -> int:
    """``page``, or the last one when the list is shorter: a link from yesterday still shows something."""
    return min(max(1, page), _page_count(ranking))


def _list(
    items: tuple[Item, ...], ranking: Ranking, page: int, hidden: tuple[HiddenCount, ...], hidden_count: int
) -> RankedList[Item]:
    return RankedList(
        items=items,
        total_count=len(ranking.documents),
        page=_page_number(ranking, page),
        page_count=_page_count(ranking),
        hidden=hidden,
        hidden_count=hidden_count,
        reason=ranking.reason,
        is_cut=len(ranking.documents) == DEPTH < ranking.eligible_count,
    )
