"""How well a matcher ranks a judged collection, as one dictionary ready for JSON. Hard conditions are off."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import fmean, median
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
from talentmatch.matching.phrases.phrase_matcher import Phrase, PhraseMatcher
from talentmatch.matching.ranking import tie_order

__all__ = ["CollectionError", "evaluate_collection"]

Fit = Callable[[Sequence[Document], Sequence[Document]], Matcher]
FitPhrases = Callable[[Sequence[Phrase]], PhraseMatcher]
Measures = dict[str, float]
Grades = NDArray[np.int64]

_TOP: Final = 10
_SEED: Final = 1
_DECIMALS: Final = 6
_LONGEST_PHRASE: Final = 12  # words; a corpus of which half is longer holds texts
_BLOCK_OF_PART: Final = {"lexical": "words", "encoder": "phrases", "concepts": "concepts"}


def evaluate_collection(
    folder: Path,
    *,
    fit: Fit,
    fit_phrases: FitPhrases | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:
    """Return how well a matcher ranks the collection in `folder`.

    Every query with at least one relevant document is ranked against the whole corpus. Documents that have nothing in
    common with a query follow at the end, in an order that is the same for all queries and knows nothing of the grades.
    Every figure has its 95 % bootstrap interval over the queries. Figures that a structured collection has no file for
    are `None`.

    Parameters
    ----------
    fit : callable of (vacancies, candidates)
        Fits the matcher that is measured; the corpus stands for the vacancies, the queries for the candidates.
    fit_phrases : callable of (phrases), optional
        Fits the matcher that is measured instead where the corpus holds short phrases alone (titles, labels).
    progress : callable of (done, total), optional
        Told after every query.

    Raises
    ------
    CollectionError
        When the folder cannot be read as a collection.
    """
    collection = read_collection(folder)
    corpus = _Corpus(collection.corpus)
    found: dict[str, Any] = {
        "collection": folder.name,
        "document_count": len(collection.corpus),
        "relevant_from": collection.relevant_from,
    }
    if fit_phrases is not None and _holds_phrases(collection):
        phrases = fit_phrases(
            [Phrase(document.id, _text(document), document.language) for document in collection.corpus]
        )
        found |= {"method": "phrases", "blocks": [_BLOCK_OF_PART[part] for part in phrases.weights]}
        found |= _forward(collection, corpus, _by_phrases(phrases, len(collection.corpus)), progress)
    else:
        matcher = fit(collection.corpus, collection.queries)
        side = _Side(matcher, matcher.vacancies, corpus)
        found |= {"method": "documents", "blocks": list(matcher.vectors(collection.queries[0]).blocks)}
        found |= _forward(collection, corpus, lambda query: side.ranked(side.stored(query.id)), progress)
        if collection.is_structured:
            found |= {
                "vacancy_to_profile": _backward(collection, matcher),
                **_twins(collection, side),
                "identity": _identity(collection, side),
                "eligibility_accuracy": _eligibility_accuracy(collection.eligibility),
            }
    return {name: _rounded(value) for name, value in found.items()}


def _holds_phrases(collection: Collection) -> bool:
    """Say whether a collection holds short phrases alone, so that there is no document to read."""
    if collection.is_structured:
        return False
    return median(len(_text(document).split()) for document in collection.corpus) <= _LONGEST_PHRASE


def _text(document: Document) -> str:
    return document.title or document.text


def _by_phrases(phrases: PhraseMatcher, count: int) -> Callable[[Document], Sequence[str]]:
    def ranked(query: Document) -> Sequence[str]:
        return [phrase.id for phrase in phrases.rank(_text(query), query.language, count)]

    return ranked


class _Corpus:
    """The documents that are ranked, by their position in the collection."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.languages = np.array([document.language for document in documents])
        self._position = {document.id: position for position, document in enumerate(documents)}
        unseen = sorted(documents, key=lambda document: tie_order("", document.id))
        self._tail = np.array([self._position[document.id] for document in unseen], dtype=np.intp)

    def __len__(self) -> int:
        return self._tail.size

    def order(self, ranked_ids: Sequence[str]) -> NDArray[np.intp]:
        """Return the positions of all documents, those ranked first and those with nothing in common last."""
        ranked = np.array([self._position[document_id] for document_id in ranked_ids], dtype=np.intp)
        is_ranked = np.zeros(self._tail.size, np.bool_)
        is_ranked[ranked] = True
        return np.concatenate([ranked, self._tail[~is_ranked[self._tail]]])

    def grades(self, judged: Mapping[str, int]) -> Grades:
        """Return the grade of every document by position, 0 where nobody judged."""
        grades = np.zeros(self._tail.size, np.int64)
        for document_id, grade in judged.items():
            grades[self._position[document_id]] = grade
        return grades


class _Side:
    """One index of a matcher, ranked for documents of the other."""

    def __init__(self, matcher: Matcher, index: MatchIndex, corpus: _Corpus) -> None:
        self._matcher, self._index, self.corpus = matcher, index, corpus

    def stored(self, query_id: str) -> DocumentVectors:
        """Return the vectors of a query that was fitted with the matcher."""
        other = self._matcher.candidates if self._index is self._matcher.vacancies else self._matcher.vacancies
        return other.vectors_of(query_id)

    def analysed(self, query: Document) -> DocumentVectors:
        """Return the vectors of a query that the matcher has not seen."""
        return self._matcher.vectors(query)

    def ranked(self, query: DocumentVectors) -> list[str]:
        """Return the ids of all documents that have something in common with a query, best first."""
        ranking = self._matcher.rank(query, among=self._index, k=max(1, len(self.corpus)))
        return [document.id for document in ranking.documents]


def _forward(
    collection: Collection,
    corpus: _Corpus,
    ranked: Callable[[Document], Sequence[str]],
    progress: Callable[[int, int], None] | None,
) -> dict[str, Any]:
    relevant_from = collection.relevant_from
    queries = {query.id: query for query in collection.queries}
    measured = defaultdict(list)
    judged = _with_relevant(collection.grades, relevant_from)
    for done, (query_id, grades) in enumerate(judged.items(), start=1):
        order = corpus.order(ranked(queries[query_id]))
        in_order = corpus.grades(grades)[order]
        measured["all"].append(_measures(in_order, relevant_from))
        is_same = corpus.languages[order] == queries[query_id].language
        for pool, is_inside in (("same_language", is_same), ("cross_language", ~is_same)):
            if (in_order[is_inside] >= relevant_from).any():
                measured[pool].append(_measures(in_order[is_inside], relevant_from))
        if progress:
            progress(done, len(judged))
    found = _figures(measured["all"])
    low, high = found["intervals"]["map"]
    pools = {pool: _figures(measured[pool]) for pool in ("same_language", "cross_language")}
    return {**found, "map_interval": {"low": low, "high": high}, **(pools if collection.is_structured else {})}


def _backward(collection: Collection, matcher: Matcher) -> dict[str, Any]:
    corpus = _Corpus(collection.queries)
    side = _Side(matcher, matcher.candidates, corpus)
    turned: dict[str, dict[str, int]] = defaultdict(dict)
    for query_id, grades in collection.grades.items():
        for document_id, grade in grades.items():
            turned[document_id][query_id] = grade
    relevant_from = collection.relevant_from
    return _figures(
        [
            _measures(corpus.grades(grades)[corpus.order(side.ranked(side.stored(vacancy_id)))], relevant_from)
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
        "twin_overlap_at_10_interval": _interval(everything) if everything else None,
        "twin_overlap_at_10_worst": min(everything, default=None),
        "twin_overlap_at_10_by_language": {language: fmean(found) for language, found in sorted(overlaps.items())},
    }


def _identity(collection: Collection, side: _Side) -> dict[str, float] | None:
    """Compare the ranking for every identity twin with that of the same profile as it was."""
    if not collection.identity_twins:
        return None
    unchanged, shifts = [], []
    for twin in collection.identity_twins:
        before, after = (
            side.corpus.order(side.ranked(query)).tolist() for query in (side.stored(twin.id), side.analysed(twin))
        )
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


def _figures(measured: Sequence[Measures]) -> dict[str, Any]:
    """Return the mean of each measure, and the bootstrap interval of each mean."""
    values = {name: [measures[name] for measures in measured] for name in (measured[0] if measured else ())}
    means = {name: fmean(found) for name, found in values.items()}
    return {
        "query_count": len(measured),
        **means,
        "intervals": {name: _interval(found) for name, found in values.items()},
    }


def _interval(values: Sequence[float]) -> list[float]:
    found = bootstrap_interval(values, seed=_SEED)
    return [found.low, found.high]


def _rounded(found: Any) -> Any:
    if isinstance(found, dict):
        return {name: _rounded(value) for name, value in found.items()}
    if isinstance(found, list):
        return [_rounded(value) for value in found]
    return round(found, _DECIMALS) if isinstance(found, float) else found
