"""All candidates among all vacancies at once: the same lists as one by one."""

import numpy as np
import pytest
from numpy.typing import NDArray

from talentmatch.matching import Document, InvalidParameter, Matcher, MatcherSettings, OtherBuild, Vocabulary
from talentmatch.matching import batch as batch_module
from talentmatch.matching import scatter as scatter_module
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.batch import BatchRankings, merged, rank_all, rank_in_blocks
from talentmatch.matching.ranking import Ranking
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY, repeated
from tests.core.encoders import WordSumEncoder


def one_by_one(matcher: Matcher, k: int) -> list[Ranking]:
    ids = [document_id for document_id in matcher.candidates.ids if document_id is not None]
    queries = [matcher.candidates.vectors_of(document_id) for document_id in ids]
    return [matcher.rank(query, among=matcher.vacancies, k=k) for query in queries]


def in_one_go(found: BatchRankings) -> list[Ranking]:
    return [found.ranking(query) for query in range(len(found))]


@pytest.fixture(scope="module")
def many() -> Matcher:
    """A build with many ties: six texts, many times each, on both sides."""
    vacancies, candidates = repeated(VACANCIES, "v", 300), repeated(CANDIDATES, "c", 40)
    return Matcher.fit(vacancies, candidates, vocabulary=VOCABULARY, aids=ReadingAids(encoder=WordSumEncoder()))


@pytest.mark.parametrize("k", [1, 4, 30, 1000])
def test_batch_ranks_as_one_by_one_with_ties_in_the_same_order(many: Matcher, k: int) -> None:
    found = rank_all(many.candidates.side_rows(), many.vacancies.side_rows(), k)

    assert found.query_ids == many.candidates.ids
    assert in_one_go(found) == one_by_one(many, k)


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_batch_is_the_same_over_threads_and_sizes_of_blocks(
    many: Matcher, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_module, "_QUERIES_AT_ONCE", (1, 1 + threads))

    found = rank_all(many.candidates.side_rows(), many.vacancies.side_rows(), 7, threads=threads)

    assert in_one_go(found) == one_by_one(many, 7)


def test_batch_is_the_same_without_the_fast_loop(many: Matcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scatter_module, "_add_columns", None)

    found = rank_all(many.candidates.side_rows(), many.vacancies.side_rows(), 7)

    assert in_one_go(found) == one_by_one(many, 7)


def test_batch_of_parts_merges_to_the_whole(many: Matcher) -> None:
    queries, among = many.candidates.side_rows(), many.vacancies.side_rows()

    found = BatchRankings.joined(
        [merged([rank_all(ours, theirs, 7) for theirs in among.parts(4)], 7) for ours in queries.parts(3)]
    )

    assert in_one_go(found) == one_by_one(many, 7)


def test_batch_passes_over_removed_documents(own_matcher: Matcher) -> None:
    own_matcher.vacancies.remove(VACANCIES[1].id)
    own_matcher.candidates.remove(CANDIDATES[0].id)

    found = rank_all(own_matcher.candidates.side_rows(), own_matcher.vacancies.side_rows(), 9)

    assert found.query_ids == tuple(candidate.id for candidate in CANDIDATES[1:])
    assert in_one_go(found) == one_by_one(own_matcher, 9)


def test_batch_ranks_the_eligible_only_and_counts_them(matcher: Matcher) -> None:
    def only_first_two(queries: NDArray[np.int32], documents: NDArray[np.int32]) -> NDArray[np.bool_]:
        return np.broadcast_to(documents < 2, (queries.size, documents.size)).copy()

    found = rank_all(matcher.candidates.side_rows(), matcher.vacancies.side_rows(), 9, eligible=only_first_two)

    allowed = {VACANCIES[0].id, VACANCIES[1].id}
    assert set(found.eligible_counts.tolist()) == {2}
    assert found.ids
    assert set(found.ids) <= allowed


def test_batch_says_why_a_list_is_empty() -> None:
    matcher = Matcher.fit(
        [Document("v", "en", "welder")],
        [Document("c1", "en", "nurse"), Document("c2", "en")],
        vocabulary=Vocabulary([]),
    )

    found = rank_all(matcher.candidates.side_rows(), matcher.vacancies.side_rows(), 9)
    nobody = rank_all(matcher.candidates.side_rows(), matcher.vacancies.side_rows().between(0, 0), 9)

    assert [ranking.reason for ranking in in_one_go(found)] == ["nothing_in_common", "no_known_words"]
    assert [ranking.reason for ranking in in_one_go(nobody)] == ["nothing_eligible", "nothing_eligible"]


def test_batch_of_nobody_is_empty(matcher: Matcher) -> None:
    found = rank_all(matcher.candidates.side_rows().between(0, 0), matcher.vacancies.side_rows(), 9)

    assert len(found) == 0


def test_batch_tells_progress_after_each_block(matcher: Matcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_module, "_QUERIES_AT_ONCE", (1, 4))
    told: list[tuple[int, int]] = []

    rank_all(
        matcher.candidates.side_rows().between(0, 6),
        matcher.vacancies.side_rows(),
        3,
        threads=2,
        progress=lambda done, total: told.append((done, total)),
    )

    assert told == [(4, 6), (6, 6)]


def test_batch_gives_blocks_in_the_order_of_the_queries(many: Matcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_module, "_QUERIES_AT_ONCE", (1, 7))

    blocks = list(rank_in_blocks(many.candidates.side_rows(), many.vacancies.side_rows(), 3, threads=3))

    assert [len(block) for block in blocks] == [7, 7, 7, 7, 7, 5]
    assert tuple(query_id for block in blocks for query_id in block.query_ids) == many.candidates.ids


@pytest.mark.parametrize(("name", "k", "threads"), [("k", 0, 1), ("threads", 1, 0)])
def test_batch_refuses_a_parameter_that_cannot_be_meant(matcher: Matcher, name: str, k: int, threads: int) -> None:
    with pytest.raises(InvalidParameter, match=f"^{name} must be at least 1"):
        rank_all(matcher.candidates.side_rows(), matcher.vacancies.side_rows(), k, threads=threads)


def test_batch_refuses_a_mask_of_another_shape(matcher: Matcher) -> None:
    with pytest.raises(InvalidParameter, match=r"^eligible must give a mask"):
        rank_all(
            matcher.candidates.side_rows(), matcher.vacancies.side_rows(), 1, eligible=lambda _ours, theirs: theirs > 0
        )


def test_batch_refuses_sides_of_two_builds(matcher: Matcher) -> None:
    other = Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, settings=MatcherSettings(words_weight=2.0))

    with pytest.raises(OtherBuild, match=r"^queries belong to another build"):
        rank_all(matcher.candidates.side_rows(), other.vacancies.side_rows(), 1)


def test_merging_refuses_rankings_of_other_queries(matcher: Matcher) -> None:
    first, second = (
        rank_all(part, matcher.vacancies.side_rows(), 1) for part in matcher.candidates.side_rows().parts(2)
    )

    with pytest.raises(InvalidParameter, match=r"^parts must be rankings of the same queries"):
        merged([first, second], 1)


def test_places_in_rows_and_postings_are_narrow(matcher: Matcher) -> None:
    rows = matcher.vacancies.side_rows().blocks[0].rows
    postings = matcher.vacancies.snapshot()[2]

    assert not isinstance(rows, np.ndarray)
    assert {array.dtype for each in (rows, postings) for array in (each.indices, each.indptr)} == {np.dtype(np.int32)}
