"""Ranking on workers of Dask: the lists of one machine, also when a worker is lost on the way."""

import builtins
import os
import signal
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from distributed import Client
from numpy.typing import NDArray

from talentmatch.distributed.cluster import ClusterUnreachable, DaskMissing, workers_at, workers_here
from talentmatch.distributed.ranking import rank_on
from talentmatch.matching import InvalidParameter, Matcher, MatcherSettings, OtherBuild
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.batch import BatchRankings, rank_all
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY, repeated
from tests.core.encoders import WordSumEncoder


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    """Forty candidates, and vacancies with many ties."""
    vacancies, candidates = repeated(VACANCIES, "v", 60), repeated(CANDIDATES, "c", 40)
    return Matcher.fit(vacancies, candidates, vocabulary=VOCABULARY, aids=ReadingAids(encoder=WordSumEncoder()))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with workers_here(2) as client:
        yield client


def lists(found: BatchRankings) -> list[Any]:
    return [(query_id, found.ranking(number)) for number, query_id in enumerate(found.query_ids)]


def odd_pairs(queries: NDArray[np.int32], documents: NDArray[np.int32]) -> NDArray[np.bool_]:
    mask: NDArray[np.bool_] = (queries[:, None] + documents) % 2 == 1
    return mask


@pytest.mark.parametrize("document_parts", [1, 3])
@pytest.mark.parametrize("eligible", [None, odd_pairs])
def test_workers_give_the_lists_of_one_machine(
    client: Client, matcher: Matcher, document_parts: int, eligible: Any
) -> None:
    queries, among = matcher.candidates.side_rows(), matcher.vacancies.side_rows()
    told: list[tuple[int, int]] = []

    parts = rank_on(
        client,
        queries,
        among,
        7,
        eligible=eligible,
        document_parts=document_parts,
        queries_a_part=9,
        progress=lambda done, total: told.append((done, total)),
    )

    found = BatchRankings.joined(list(parts))
    assert lists(found) == lists(rank_all(queries, among, 7, eligible=eligible))
    assert told == [(8, 40), (16, 40), (24, 40), (32, 40), (40, 40)]


@pytest.mark.slow
def test_a_worker_that_is_lost_on_the_way_changes_no_list(matcher: Matcher) -> None:
    queries, among = matcher.candidates.side_rows(), matcher.vacancies.side_rows()
    with workers_here(2) as client:
        pids = list(client.run(os.getpid).values())
        found = []
        for part in rank_on(client, queries, among, 7, queries_a_part=1):
            found.append(part)
            if len(found) == 3:
                os.kill(pids[0], signal.SIGKILL)

    assert lists(BatchRankings.joined(found)) == lists(rank_all(queries, among, 7))


@pytest.mark.slow
def test_all_workers_lost_at_once_change_no_list(matcher: Matcher) -> None:
    queries, among = matcher.candidates.side_rows(), matcher.vacancies.side_rows()
    with workers_here(2) as client:
        pids = list(client.run(os.getpid).values())
        found = []
        for part in rank_on(client, queries, among, 7, queries_a_part=1):
            found.append(part)
            if len(found) == 3:
                for pid in pids:
                    os.kill(pid, signal.SIGKILL)

    assert lists(BatchRankings.joined(found)) == lists(rank_all(queries, among, 7))


def test_workers_are_not_asked_about_two_builds(client: Client, matcher: Matcher) -> None:
    other = Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, settings=MatcherSettings(words_weight=2.0))

    with pytest.raises(OtherBuild, match=r"^queries belong to another build"):
        rank_on(client, other.candidates.side_rows(), matcher.vacancies.side_rows(), 7)


@pytest.mark.parametrize("name", ["k", "document_parts", "queries_a_part"])
def test_a_parameter_that_cannot_be_meant_is_refused(client: Client, matcher: Matcher, name: str) -> None:
    values = {"k": 7, "document_parts": 1, "queries_a_part": 1} | {name: 0}

    with pytest.raises(InvalidParameter, match=f"^{name} must be at least 1"):
        rank_on(client, matcher.candidates.side_rows(), matcher.vacancies.side_rows(), **values)


def test_without_dask_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    imported = builtins.__import__

    def refuse(name: str, *arguments: Any, **options: Any) -> Any:
        if name == "distributed":
            raise ImportError(name)
        return imported(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", refuse)

    with pytest.raises(DaskMissing, match=r"pip install 'talentmatch\[distributed\]'"), workers_here(1):
        pass
    with pytest.raises(DaskMissing, match="is not installed"), workers_at("tcp://127.0.0.1:1"):
        pass


def test_a_scheduler_that_does_not_answer_is_named() -> None:
    with (
        pytest.raises(ClusterUnreachable, match=r"^No scheduler answers at tcp://127\.0\.0\.1:1\."),
        workers_at("tcp://127.0.0.1:1", timeout_seconds=1.0),
    ):
        pass
