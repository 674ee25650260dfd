"""How well a matcher ranks a judged collection, as one dictionary ready for JSON. Hard conditions are off."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import fmean
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matches.collection_files import Collection, CollectionError, EligibilityCase, read_collection
from talentmatch.matches.conditions import unmet_conditions
from talentmatch.matching import Document, DocumentVectors, Matcher, MatchIndex
from talentmatch.matching.evaluation import (
    average_precision,
    bootstrap_interval,
    largest_shift,
    ndcg,
    overlap,
    recall,
    reciprocal_rank,
)
from talentmatch.matching.ranking import tie_order

__all__ = ["CollectionError", "evaluate_collection"]

Fit = Callable[[Sequence[Document], Sequence[Document]], Matcher]
Measures = dict[str, float]
Grades = NDArray[np.int64]

_TOP: Final = 10
_SEED: Final = 1
_DECIMALS: Final = 6


def evaluate_collection(
    folder: Path, *, fit: Fit, progress: Callable[[int, int], None] | None = None
) -> dict[str, Any]:
    """Return how well a matcher ranks the collection in `folder`.

    Every query with at least one relevant document is ranked against the whole corpus. Documents that have nothing in
    common with a query follow at the end, in an order that is the same for all queries and knows nothing of the grades.
    Figures that a structured collection has no file for are `None`.

    Parameters
    ----------
    fit : callable of (vacancies, candidates)
        Fits the matcher that is measured; the corpus stands for the vacancies, the queries for the candidates.
    progress : callable of (done, total), optional
        Told after every query.

    Raises
    ------
    CollectionError
        When the folder cannot be read as a collection.
    """
    collection = read_collection(folder)
    matcher = fit(collection.corpus, collection.queries)
    side = _Side(matcher, matcher.vacancies, collection.corpus)
    found: dict[str, Any] = {
        "collection": folder.name,
        "document_count": len(collection.corpus),
        "relevant_from": collection.relevant_from,
        **_forward(collection, side, progress),
    }
    if collection.is_structured:
        found |= {
            "vacancy_to_profile": _backward(collection, matcher),
            **_twins(collection, side),
            "identity": _identity(collection, side),
            "eligibility_accuracy": _eligibility_accuracy(collection.eligibility),
        }
    return {name: _rounded(value) for name, value in found.items()}


class _Side:
    """The documents that are ranked, by their position in the collection."""

    def __init__(self, matcher: Matcher, index: MatchIndex, documents: Sequence[Document]) -> None:
        self._matcher, self._index = matcher, index
        self.languages = np.array([document.language for document in documents])
        self._position = {document.id: position for position, document in enumerate(documents)}
        unseen = sorted(documents, key=lambda document: tie_order("", document.id))
        self._tail = np.array([self._position[document.id] for document in unseen], dtype=np.intp)

    def stored(self, query_id: str) -> DocumentVectors:
        """Return the vectors of a query that was fitted with the matcher."""
        other = self._matcher.candidates if self._index is self._matcher.vacancies else self._matcher.vacancies
        return other.vectors_of(query_id)

    def analysed(self, query: Document) -> DocumentVectors:
        """Return the vectors of a query that the matcher has not seen."""
        return self._matcher.vectors(query)

    def ranked(self, query: DocumentVectors) -> list[int]:
        """Return the positions of all documents that have something in common with a query, best first."""
        ranking = self._matcher.rank(query, among=self._index, k=max(1, self._tail.size))
        return [self._position[document.id] for document in ranking.documents]

    def order(self, query: DocumentVectors) -> NDArray[np.intp]:
        """Return the positions of all documents, best first and those with nothing in common last."""
        ranked = np.array(self.ranked(query), dtype=np.intp)
        is_ranked = np.zeros(self._tail.size, np.bool_)
        is_ranked[ranked] = True
        return np.concatenate([ranked, self._tail[~is_ranked[self._tail]]])

    def grades(self, judged: Mapping[str, int]) -> Grades:
        """Return the grade of every document by position, 0 where nobody judged."""
        grades = np.zeros(self._tail.size, np.int64)
        for document_id, grade in judged.items():
            grades[self._position[document_id]] = grade
        return grades


def _forward(collection: Collection, side: _Side, progress: Callable[[int, int], None] | None) -> dict[str, Any]:
    relevant_from = collection.relevant_from
    languages = {query.id: query.language for query in collection.queries}
    measured = defaultdict(list)
    judged = _with_relevant(collection.grades, relevant_from)
    for done, (query_id, grades) in enumerate(judged.items(), start=1):
        order = side.order(side.stored(query_id))
        in_order = side.grades(grades)[order]
        measured["all"].append(_measures(in_order, relevant_from))
        is_same = side.languages[order] == languages[query_id]
        for pool, is_inside in (("same_language", is_same), ("cross_language", ~is_same)):
            if (in_order[is_inside] >= relevant_from).any():
                measured[pool].append(_measures(in_order[is_inside], relevant_from))
        if progress:
            progress(done, len(judged))
    interval = bootstrap_interval([measures["map"] for measures in measured["all"]], seed=_SEED)
    pools = {pool: _means(measured[pool]) for pool in ("same_language", "cross_language")}
    return {**_means(measured["all"]), "map_interval": asdict(interval), **(pools if collection.is_structured else {})}


def _backward(collection: Collection, matcher: Matcher) -> dict[str, float]:
    side = _Side(matcher, matcher.candidates, collection.queries)
    turned: dict[str, dict[str, int]] = defaultdict(dict)
    for query_id, grades in collection.grades.items():
        for document_id, grade in grades.items():
            turned[document_id][query_id] = grade
    relevant_from = collection.relevant_from
    return _means(
        [
            _measures(side.grades(grades)[side.order(side.stored(vacancy_id))], relevant_from)
            for vacancy_id, grades in _with_relevant(turned, relevant_from).items()
        ]
    )


def _twins(collection: Collection, side: _Side) -> dict[str, Any]:
    """Compare the first ten of every language twin with those of its original; only what was matched can be shared."""
    k = min(_TOP, len(collection.corpus))
    overlaps: dict[str, list[float]] = defaultdict(list)
    for twin in collection.twins or ():
        shared = overlap(side.ranked(side.stored(twin.id)), side.ranked(side.analysed(twin)), k)
        overlaps[twin.language].append(shared)
    everything = [shared for found in overlaps.values() for shared in found]
    return {
        "twin_overlap_at_10": fmean(everything) if everything else None,
        "twin_overlap_at_10_worst": min(everything, default=None),
        "twin_overlap_at_10_by_language": {language: fmean(found) for language, found in sorted(overlaps.items())},
    }


def _identity(collection: Collection, side: _Side) -> dict[str, float] | None:
    """Compare the ranking for every identity twin with that of the same profile as it was."""
    if not collection.identity_twins:
        return None
    unchanged, shifts = [], []
    for twin in collection.identity_twins:
        before, after = (side.order(query).tolist() for query in (side.stored(twin.id), side.analysed(twin)))
        unchanged.append(before == after)
        shifts.append(largest_shift(before, after, _TOP))
    return {
        "count": len(shifts),
        "unchanged": fmean(unchanged),
        "within_one": fmean(shift <= 1 for shift in shifts),
        "max_shift": max(shifts),
    }


def _eligibility_accuracy(cases: Sequence[EligibilityCase] | None) -> float | None:
    """Return the share of pairs for which exactly the unmet conditions that the judge named are found."""
    if not cases:
        return None
    return fmean(_unmet_codes(case) == case.unmet for case in cases)


def _unmet_codes(case: EligibilityCase) -> frozenset[str]:
    return frozenset(condition.code for condition in unmet_conditions(case.candidate, case.vacancy))


def _with_relevant(judged: Mapping[str, Mapping[str, int]], relevant_from: int) -> dict[str, Mapping[str, int]]:
    return {key: grades for key, grades in judged.items() if max(grades.values()) >= relevant_from}


def _measures(grades: Grades, relevant_from: int) -> Measures:
    return {
        "map": average_precision(grades, relevant_from=relevant_from),
        "map_at_50": average_precision(grades, relevant_from=relevant_from, k=50),
        "ndcg_at_10": ndcg(grades, _TOP),
        "mrr": reciprocal_rank(grades, relevant_from=relevant_from),
        "recall_at_5": recall(grades, 5, relevant_from=relevant_from),
    }


def _means(measured: Sequence[Measures]) -> dict[str, float]:
    names = measured[0] if measured else ()
    return {"query_count": len(measured), **{name: fmean(measures[name] for measures in measured) for name in names}}


def _rounded(found: Any) -> Any:
    if isinstance(found, dict):
        return {name: _rounded(value) for name, value in found.items()}
    return round(found, _DECIMALS) if isinstance(found, float) else found
