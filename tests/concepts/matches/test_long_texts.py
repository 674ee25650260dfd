"""Long advertisements and CVs among neighbouring jobs: a written collection, one half of which nobody reads."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from talentmatch.matches.collection_files import read_collection
from talentmatch.matches.collections import evaluate_collection
from talentmatch.matches.knowledge import Knowledge, own_knowledge
from talentmatch.matching import Document, Matcher, MatcherSettings

COLLECTION = Path(__file__).parents[2] / "fixtures" / "long_texts"
HALVES = ("tuned", "held")
WORDS_ALONE = MatcherSettings(concepts_weight=0.0, phrases_weight=0.0, occupations_weight=0.0)

pytestmark = pytest.mark.xdist_group("long texts")  # one worker reads the vocabulary for all


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return own_knowledge()


def figures(half: str, known: Knowledge, settings: MatcherSettings) -> dict[str, Any]:
    def fit(vacancies: Sequence[Document], candidates: Sequence[Document]) -> Matcher:
        return Matcher.fit(vacancies, candidates, vocabulary=known.vocabulary, settings=settings, aids=known.aids)

    return evaluate_collection(COLLECTION / half, fit=fit)


@pytest.mark.parametrize("half", HALVES)
def test_a_half_has_thirty_of_each_and_twins_in_other_languages(half: str) -> None:
    collection = read_collection(COLLECTION / half)
    language_of = {document.id: document.language for document in collection.queries}

    assert (len(collection.queries), len(collection.corpus), len(collection.twins or ())) == (30, 30, 12)
    assert all(twin.language != language_of[twin.id] for twin in collection.twins or ())
    assert {document.language for document in (*collection.queries, *collection.corpus)} == {"nl", "en", "fr", "de"}
    assert min(len(document.text.split()) for document in (*collection.queries, *collection.corpus)) >= 220


@pytest.mark.parametrize("half", HALVES)
def test_the_right_job_comes_first_among_its_neighbours(half: str, known: Knowledge) -> None:
    found = figures(half, known, MatcherSettings())

    assert found["map"] >= 0.66
    assert found["ndcg_at_10"] >= 0.70
    assert found["cross_language"]["map"] >= 0.55
    assert figures(half, known, WORDS_ALONE)["map"] < found["map"] / 1.5
