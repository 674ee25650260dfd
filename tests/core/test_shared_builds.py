"""One build in several processes: the same lists, whatever the hash seed, and from one mapped file."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from talentmatch.matching import Matcher
from talentmatch.matching.aids import ReadingAids
from talentmatch.matching.batch import rank_all
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY
from tests.core.encoders import WordSumEncoder

ROOT = Path(__file__).resolve().parents[2]
FIT = "build = Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, aids=AIDS)"
LOAD = "build = Matcher.from_buffer(np.memmap(sys.argv[1], np.uint8, 'r'), vocabulary=VOCABULARY, aids=AIDS)"
SCRIPT = """
import hashlib, json, sys
import numpy as np
from talentmatch.matching import Matcher
from talentmatch.matching.aids import ReadingAids
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY
from tests.core.encoders import WordSumEncoder
from tests.core.test_shared_builds import lists
AIDS = ReadingAids(encoder=WordSumEncoder())
{build}
print(json.dumps([build.build_id, hashlib.sha256(build.to_bytes()).hexdigest(), lists(build)]))
"""


def lists(matcher: Matcher) -> list[Any]:
    queries = [matcher.candidates.vectors_of(candidate.id) for candidate in CANDIDATES]
    rankings = [matcher.rank(query, among=matcher.vacancies, k=9) for query in queries]
    return [[[each.id, each.rank, each.relevance] for each in ranking.documents] for ranking in rankings]


def in_process(build: str, *words: str, **variables: str) -> Any:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, "-c", SCRIPT.format(build=build), *words]
    result = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def built() -> Matcher:
    return Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, aids=ReadingAids(encoder=WordSumEncoder()))


@pytest.mark.slow
def test_processes_of_any_hash_seed_and_thread_count_make_the_same_build() -> None:
    first = in_process(FIT, PYTHONHASHSEED="1", OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    second = in_process(FIT, PYTHONHASHSEED="2", OMP_NUM_THREADS="4", OPENBLAS_NUM_THREADS="4")

    assert first == second
    assert first[2][0][0][0] == "v-books"


@pytest.mark.slow
def test_processes_that_map_one_file_rank_alike(built: Matcher, tmp_path: Path) -> None:
    path = tmp_path / "build"
    path.write_bytes(built.to_bytes())

    first, second = (in_process(LOAD, str(path), PYTHONHASHSEED=seed) for seed in ("1", "2"))

    assert first == second
    assert first[0] == built.build_id
    assert first[2] == lists(built)


def test_a_mapped_build_copies_no_row(built: Matcher, tmp_path: Path) -> None:
    path = tmp_path / "build"
    path.write_bytes(built.to_bytes())
    content = np.memmap(path, np.uint8, "r")

    mapped = Matcher.from_buffer(content, vocabulary=VOCABULARY, aids=ReadingAids(encoder=WordSumEncoder()))

    texts, packs, postings = mapped.vacancies.snapshot()
    arrays = [texts.content, postings.data, *(packs["words"].values, packs["phrases"].heads)]  # type: ignore[union-attr]
    assert all(np.shares_memory(array, content) for array in arrays)


def test_batch_lists_are_those_of_the_mapped_build(built: Matcher, tmp_path: Path) -> None:
    path = tmp_path / "build"
    path.write_bytes(built.to_bytes())
    mapped = Matcher.from_buffer(
        np.memmap(path, np.uint8, "r"), vocabulary=VOCABULARY, aids=ReadingAids(encoder=WordSumEncoder())
    )

    found = rank_all(mapped.candidates.side_rows(), mapped.vacancies.side_rows(), 9, threads=2)

    expected = lists(built)
    ranked = [found.ranking(query).documents for query in range(len(found))]
    assert [[[each.id, each.rank, each.relevance] for each in documents] for documents in ranked] == expected
