"""What a ranking owes its reader."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentmatch.matching import Document, Matcher, MatcherSettings, MatchIndex, OtherBuild, Ranking, Vocabulary
from talentmatch.matching.layout import FirstPass
from talentmatch.matching.ranking import RankedDocument, best, finalists, tie_order
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY

EMPTY = Vocabulary([])
WORDS_ONLY = MatcherSettings(concepts_weight=0.0)

relevance_lists = st.lists(st.sampled_from([0.0, 0.1, 0.2, 0.2 + 1e-15, 0.3, 0.9]), min_size=1, max_size=30)


def ids(ranking: Ranking) -> list[str]:
    return [document.id for document in ranking.documents]


def alike(count: int) -> Matcher:
    documents = [Document(f"v{number}", "xx", title="robots") for number in range(count)]
    return Matcher.fit(documents, [], vocabulary=EMPTY, settings=WORDS_ONLY)


def ranked(relevances: list[float], k: int, query_id: str = "q") -> list[tuple[str, int]]:
    names = [f"d{row}" for row in range(len(relevances))]
    everything, exact = np.ones(len(names), dtype=np.bool_), np.array(relevances)
    first = FirstPass(exact.astype(np.float32), None, lambda rows: np.zeros(rows.size, dtype=np.float32))
    return [(found.id, found.rank) for found in best(query_id, names, first, exact.__getitem__, everything, k)]


@given(
    pairs=st.lists(st.tuples(st.floats(-1, 1, width=32), st.floats(-0.5, 0.5, width=32)), min_size=1, max_size=300),
    k=st.integers(1, 25),
    kept=st.integers(1, 5),
)
@settings(max_examples=300, deadline=None)
def test_nobody_among_the_best_is_missed_whatever_the_tails_hold(
    pairs: list[tuple[float, float]], k: int, kept: int
) -> None:
    estimates = np.array([estimate for estimate, _remainder in pairs], dtype=np.float32)
    remainders = np.array([remainder for _estimate, remainder in pairs], dtype=np.float32)
    eligible = np.arange(len(pairs)) % kept == 0
    first = FirstPass(estimates, np.abs(remainders), remainders.__getitem__)

    found = set(finalists(first, eligible, k).tolist())

    relevances = np.where(eligible, (estimates + remainders).astype(np.float64), -np.inf)
    best_rows = [row for row in np.argsort(-relevances, kind="stable")[:k].tolist() if relevances[row] > 0]
    assert found >= set(best_rows)
    assert all(eligible[row] for row in found)


@pytest.mark.parametrize(
    ("asked", "expected"), [(candidate.id, candidate.id.replace("c-", "v-")) for candidate in CANDIDATES]
)
def test_each_of_the_twelve_finds_its_own(matcher: Matcher, asked: str, expected: str) -> None:
    vacancies = matcher.rank(matcher.candidates.vectors_of(asked), among=matcher.vacancies, k=3)
    candidates = matcher.rank(matcher.vacancies.vectors_of(expected), among=matcher.candidates, k=3)

    assert ids(vacancies)[0] == expected
    assert ids(candidates)[0] == asked


@pytest.mark.parametrize(("k", "eligible_count", "expected"), [(3, 8, 3), (8, 8, 8), (20, 8, 8), (5, 2, 2), (1, 1, 1)])
def test_rank_returns_at_most_k_and_at_most_the_eligible(k: int, eligible_count: int, expected: int) -> None:
    matcher = alike(8)
    eligible = np.arange(8) < eligible_count

    ranking = matcher.rank(
        matcher.vectors(Document("q", "xx", title="robots")), among=matcher.vacancies, k=k, eligible=eligible
    )

    assert len(ranking.documents) == expected
    assert ranking.eligible_count == eligible_count


def test_rank_never_returns_an_ineligible_document(matcher: Matcher) -> None:
    query = matcher.candidates.vectors_of("c-books")
    eligible = np.ones(matcher.vacancies.row_count, dtype=np.bool_)
    eligible[matcher.vacancies.row_of("v-books")] = False

    ranking = matcher.rank(query, among=matcher.vacancies, k=10, eligible=eligible)
    nothing = matcher.rank(query, among=matcher.vacancies, k=10, eligible=np.zeros_like(eligible))

    assert "v-books" not in ids(ranking)
    assert nothing == Ranking((), 0, "nothing_eligible")


def test_rank_never_returns_a_document_with_nothing_in_common(matcher: Matcher) -> None:
    query = matcher.vectors(Document("q", "nl", skills=("lassen",)))

    ranking = matcher.rank(query, among=matcher.vacancies, k=10)

    assert ids(ranking) == ["v-weld"]


@settings(max_examples=60, deadline=None, database=None)
@given(relevance_lists, st.integers(1, 8), st.lists(st.sampled_from([0.0, 0.01, 0.05]), max_size=20))
def test_documents_that_rank_lower_change_nothing_above(relevances: list[float], k: int, lower: list[float]) -> None:
    before = ranked(relevances, k)

    after = ranked(relevances + lower, k)

    assert after[: len(before)] == before


@settings(max_examples=60, deadline=None, database=None)
@given(relevance_lists, st.integers(1, 30))
def test_best_is_the_head_of_the_whole_order(relevances: list[float], k: int) -> None:
    rows = [row for row, relevance in enumerate(relevances) if relevance > 0]
    in_order = sorted(rows, key=lambda row: (-round(relevances[row], 12), tie_order("q", f"d{row}")))
    values = [round(relevances[row], 12) for row in in_order]

    expected = [(f"d{row}", values.index(value) + 1) for row, value in zip(in_order, values, strict=True)]

    assert ranked(relevances, k) == expected[:k]


def test_a_tie_shares_its_rank_and_the_next_rank_counts_all_before() -> None:
    assert [rank for _, rank in ranked([0.2, 0.9, 0.2 + 1e-14, 0.1], 4)] == [1, 2, 2, 4]


def test_a_tie_favours_neither_age_nor_id() -> None:
    first = {ranked([0.5] * 10, 10, query_id=f"q{number}")[0][0] for number in range(200)}

    assert first == {f"d{row}" for row in range(10)}


def test_a_tie_is_ordered_alike_in_every_process() -> None:
    assert tie_order("c-1", "v-1").hex() == "bb5480da1160bbae"


def test_a_pair_has_one_relevance_whichever_side_asks(matcher: Matcher) -> None:
    for candidate in CANDIDATES:
        vectors = matcher.candidates.vectors_of(candidate.id)
        for document in matcher.rank(vectors, among=matcher.vacancies, k=6).documents:
            back = matcher.rank(matcher.vacancies.vectors_of(document.id), among=matcher.candidates, k=6)
            assert RankedDocument(candidate.id, _rank_of(back, candidate.id), document.relevance) in back.documents


def _rank_of(ranking: Ranking, document_id: str) -> int:
    return next(document.rank for document in ranking.documents if document.id == document_id)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        (Document("q", "nl"), "no_known_words"),
        (Document("q", "nl", title="  ", skills=("",), text="\n"), "no_known_words"),
        (Document("q", "nl", text="xyzzy de het een 42"), "no_known_words"),
        (Document("q", "en", text="statistics"), "nothing_in_common"),
    ],
)
def test_an_empty_ranking_says_why(matcher: Matcher, query: Document, reason: str) -> None:
    ranking = matcher.rank(matcher.vectors(query), among=matcher.vacancies, k=5)

    assert ranking == Ranking((), len(VACANCIES), reason)


def test_an_index_without_documents_ranks_nothing() -> None:
    matcher = Matcher.fit([], [], vocabulary=VOCABULARY)

    ranking = matcher.rank(matcher.vectors(CANDIDATES[0]), among=matcher.vacancies, k=5)

    assert ranking == Ranking((), 0, "nothing_eligible")


def test_rank_refuses_vectors_of_another_build(matcher: Matcher) -> None:
    other = alike(3)

    with pytest.raises(OtherBuild, match="query belongs to another build than among"):
        matcher.rank(other.vacancies.vectors_of("v1"), among=matcher.vacancies, k=5)


def test_rank_refuses_an_index_of_another_build(matcher: Matcher) -> None:
    foreign: MatchIndex = alike(3).vacancies

    with pytest.raises(OtherBuild, match="query belongs to another build than among"):
        matcher.rank(matcher.vectors(CANDIDATES[0]), among=foreign, k=5)
