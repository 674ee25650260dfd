"""Summaries for a career office: who finds a good match, who does not and why, and which skills are asked in vain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from talentmatch.matching.errors import InvalidParameter

NO_KNOWN_WORDS: Final = "no_known_words"
NOTHING_ELIGIBLE: Final = "nothing_eligible"
NONE_GOOD: Final = "none_good"


@dataclass(frozen=True, slots=True)
class TopMatch:
    """One line of a top list; a pair may stand in the list of its candidate, in that of its vacancy, or in both."""

    candidate_id: str
    vacancy_id: str
    relevance: float
    rank: int


@dataclass(frozen=True, slots=True)
class MatchSummary:
    """How one candidate or one vacancy fares.

    Parameters
    ----------
    id : str
    good_count : int
        Different counterparts whose relevance reaches the threshold.
    best_relevance : float or None
        Of all counterparts in the lists, good or not; None when there are none.
    reason : {"no_known_words", "nothing_eligible", "none_good"} or None
        Why there is no good match; None when there is one.
    """

    id: str
    good_count: int
    best_relevance: float | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class MatchTotals:
    """How many of one side find a good match, and how many do not for each reason (reasons that occur, by name)."""

    count: int
    with_good_match_count: int
    without_by_reason: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SkillGap:
    """A concept that more vacancies ask than candidates offer; `gap` is the difference."""

    concept_id: str
    asked_count: int
    offered_count: int
    gap: int


@dataclass(frozen=True, slots=True)
class MatchReport:
    """Both sides of the market: candidates and vacancies in the order given, totals, and the skills asked in vain."""

    good_from: float
    candidates: tuple[MatchSummary, ...]
    vacancies: tuple[MatchSummary, ...]
    candidate_totals: MatchTotals
    vacancy_totals: MatchTotals
    good_pair_count: int
    skill_gaps: tuple[SkillGap, ...]


def match_report(
    matches: Iterable[TopMatch],
    *,
    good_from: float,
    asked: Mapping[str, Collection[str]],
    offered: Mapping[str, Collection[str]],
    candidate_reasons: Mapping[str, str | None] | None = None,
    vacancy_reasons: Mapping[str, str | None] | None = None,
) -> MatchReport:
    """Return the summary of top lists.

    Parameters
    ----------
    matches : iterable of TopMatch
        The lists of candidates, of vacancies, or both; a pair counts once.
    good_from : float in (0, 1]
        The least relevance of a good match. Relevances have no unit and belong to one build: so does the threshold.
    asked, offered : mapping of id to concept ids
        What every vacancy asks and every candidate offers; the keys are all vacancies and all candidates of the report.
    candidate_reasons, vacancy_reasons : mapping of id to reason, optional
        The reason of an empty ranking, as `Ranking.reason`; what is neither of the first two becomes "none_good".

    Raises
    ------
    InvalidParameter
        When good_from is out of bounds, or a match names a candidate or vacancy that is not in the report.
    """
    if not 0 < good_from <= 1:
        raise InvalidParameter("good_from", f"must be above 0 and at most 1, not {good_from!r}.")
    pairs = _pairs(matches, candidates=offered, vacancies=asked)
    by_candidate: dict[str, list[float]] = {candidate_id: [] for candidate_id in offered}
    by_vacancy: dict[str, list[float]] = {vacancy_id: [] for vacancy_id in asked}
    for (candidate_id, vacancy_id), relevance in pairs.items():
        by_candidate[candidate_id].append(relevance)
        by_vacancy[vacancy_id].append(relevance)
    candidates = _summaries(by_candidate, good_from, candidate_reasons or {})
    vacancies = _summaries(by_vacancy, good_from, vacancy_reasons or {})
    return MatchReport(
        good_from=good_from,
        candidates=candidates,
        vacancies=vacancies,
        candidate_totals=_totals(candidates),
        vacancy_totals=_totals(vacancies),
        good_pair_count=sum(relevance >= good_from for relevance in pairs.values()),
        skill_gaps=skill_gaps(asked, offered),
    )


def skill_gaps(asked: Mapping[str, Collection[str]], offered: Mapping[str, Collection[str]]) -> tuple[SkillGap, ...]:
    """Return the concepts that more vacancies ask than candidates offer.

    The widest gap comes first; within one gap the concept asked most, then the concept id in alphabetical order. A
    concept counts once for each vacancy and each candidate.
    """
    asked_counts = _counts(asked)
    offered_counts = _counts(offered)
    gaps = (
        SkillGap(concept_id, count, offered_counts[concept_id], count - offered_counts[concept_id])
        for concept_id, count in asked_counts.items()
    )
    return tuple(
        sorted((gap for gap in gaps if gap.gap > 0), key=lambda gap: (-gap.gap, -gap.asked_count, gap.concept_id))
    )


def _pairs(
    matches: Iterable[TopMatch], *, candidates: Mapping[str, object], vacancies: Mapping[str, object]
) -> dict[tuple[str, str], float]:
    found: dict[tuple[str, str], float] = {}
    for match in matches:
        if match.candidate_id not in candidates:
            raise InvalidParameter("matches", f"names the candidate {match.candidate_id!r}, who is not in offered.")
        if match.vacancy_id not in vacancies:
            raise InvalidParameter("matches", f"names the vacancy {match.vacancy_id!r}, which is not in asked.")
        found[match.candidate_id, match.vacancy_id] = match.relevance
    return found


def _summaries(
    relevances: Mapping[str, list[float]], good_from: float, reasons: Mapping[str, str | None]
) -> tuple[MatchSummary, ...]:
    return tuple(_summary(key, found, good_from, reasons.get(key)) for key, found in relevances.items())


def _summary(key: str, relevances: list[float], good_from: float, reason: str | None) -> MatchSummary:
    good_count = sum(relevance >= good_from for relevance in relevances)
    best = max(relevances, default=None)
    if good_count:
        return MatchSummary(key, good_count, best, None)
    is_told = not relevances and reason in (NO_KNOWN_WORDS, NOTHING_ELIGIBLE)
    return MatchSummary(key, 0, best, reason if is_told else NONE_GOOD)


def _totals(summaries: tuple[MatchSummary, ...]) -> MatchTotals:
    reasons = Counter(summary.reason for summary in summaries if summary.reason is not None)
    return MatchTotals(len(summaries), len(summaries) - reasons.total(), tuple(sorted(reasons.items())))


def _counts(concepts: Mapping[str, Collection[str]]) -> Counter[str]:
    return Counter(concept_id for ids in concepts.values() for concept_id in set(ids))
