"""Matcher: settings, progress, builds, and that every refusal names a real parameter."""

import inspect
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from talentmatch.matching import (
    Concept,
    Document,
    DuplicateDocument,
    InvalidParameter,
    Matcher,
    MatcherSettings,
    OtherBuild,
    Vocabulary,
)
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("words_weight", -1.0),
        ("concepts_weight", float("nan")),
        ("broader_weight", 1.5),
        ("related_weight", -0.1),
        ("skill_count", 0),
        ("title_count", 0),
        ("count_ceiling", 0),
        ("frequency_ceiling", 0.0),
        ("small_corpus", -1),
    ],
)
def test_settings_refuse_what_cannot_be_meant(name: str, value: float) -> None:
    with pytest.raises(InvalidParameter, match=f"^{name} must be from") as refusal:
        MatcherSettings(**{name: value})  # type: ignore[arg-type]

    assert refusal.value.parameter in inspect.signature(MatcherSettings).parameters


def test_settings_refuse_a_relevance_made_of_nothing() -> None:
    with pytest.raises(InvalidParameter, match=r"^words_weight and the weights of all other blocks"):
        MatcherSettings(words_weight=0.0, concepts_weight=0.0, phrases_weight=0.0, occupations_weight=0.0)


@pytest.mark.parametrize(
    ("arguments", "parameter"),
    [
        ({"k": 0}, "k"),
        ({"k": -3}, "k"),
        ({"eligible": np.ones(6)}, "eligible"),
        ({"eligible": np.ones((6, 1), dtype=np.bool_)}, "eligible"),
        ({"eligible": [True] * 6}, "eligible"),
        ({"eligible": np.ones(7, dtype=np.bool_)}, "eligible"),
    ],
)
def test_rank_names_the_parameter_it_refuses(matcher: Matcher, arguments: dict[str, Any], parameter: str) -> None:
    query = matcher.candidates.vectors_of("c-java")
    usual: dict[str, Any] = {"query": query, "among": matcher.vacancies, "k": 5}

    with pytest.raises(InvalidParameter, match=f"^{parameter} ") as refusal:
        matcher.rank(**(usual | arguments))

    assert refusal.value.parameter in inspect.signature(matcher.rank).parameters


def test_fit_refuses_an_id_twice_on_one_side() -> None:
    with pytest.raises(DuplicateDocument, match="'v-java' more than once"):
        Matcher.fit([VACANCIES[1], VACANCIES[1]], [], vocabulary=VOCABULARY)


def test_fit_reads_any_iterable_and_tells_its_progress() -> None:
    told: list[tuple[int, int]] = []
    documents = (Document(str(number), "nl", "Java") for number in range(250))

    Matcher.fit(documents, iter(CANDIDATES), vocabulary=VOCABULARY, progress=lambda *counts: told.append(counts))

    assert told == [(100, 256), (200, 256), (256, 256)]


@pytest.mark.parametrize(
    "other",
    [
        lambda: Matcher.fit(VACANCIES[1:], CANDIDATES, vocabulary=VOCABULARY),
        lambda: Matcher.fit([*VACANCIES, Document("v-known-words", "nl", "Java")], CANDIDATES, vocabulary=VOCABULARY),
        lambda: Matcher.fit(VACANCIES, CANDIDATES, vocabulary=Vocabulary([])),
        lambda: Matcher.fit(
            VACANCIES, CANDIDATES, vocabulary=VOCABULARY, settings=MatcherSettings(concepts_weight=0.5)
        ),
    ],
    ids=["documents", "frequencies", "vocabulary", "settings"],
)
def test_build_id_follows_everything_that_was_learned(matcher: Matcher, other: Callable[[], Matcher]) -> None:
    assert other().build_id != matcher.build_id


def test_build_id_does_not_follow_the_order_or_later_documents(matcher: Matcher) -> None:
    reversed_order = Matcher.fit(VACANCIES[::-1], CANDIDATES[::-1], vocabulary=VOCABULARY)
    build_id = reversed_order.build_id

    reversed_order.vacancies.put(Document("later", "nl", "Java"))

    assert matcher.build_id == build_id == reversed_order.build_id == reversed_order.vacancies.build_id


def test_concepts_of_names_what_a_document_names_each_concept_once(matcher: Matcher) -> None:
    query = matcher.vectors(Document("asked", "nl", "Java", ("Java", "boekhouden"), "Boekhouding in Excel en fietsen."))

    assert sorted(matcher.concepts_of(query)) == ["accounting", "excel", "java"]
    assert matcher.concepts_of(matcher.vectors(Document("empty", "nl", "fietsen"))) == ()


def test_concepts_of_are_all_missing_in_a_document_without_concepts(matcher: Matcher) -> None:
    nobody = matcher.vectors(Document("nobody", "nl", "fietsen"))
    vacancy = matcher.vacancies.vectors_of("v-books")

    assert matcher.concepts_of(vacancy) == matcher.explain(nobody, vacancy).missing != ()


def test_concepts_of_takes_the_heaviest_of_several_meanings() -> None:
    meanings = [Concept(key, "skill", {"en": ("mining",)}) for key in ("ore-mining", "data-mining")]
    matcher = Matcher.fit([Document("ore", "en", "mining")], [], vocabulary=Vocabulary(meanings))

    assert len(matcher.concepts_of(matcher.vacancies.vectors_of("ore"))) == 1


def test_concepts_of_refuses_vectors_of_another_build(matcher: Matcher) -> None:
    other = Matcher.fit(VACANCIES[1:], CANDIDATES, vocabulary=VOCABULARY)

    with pytest.raises(OtherBuild, match=r"^vectors belong to another build"):
        matcher.concepts_of(other.vectors(VACANCIES[0]))


_REPORT = """
import hashlib, sys
from talentmatch.matching import Matcher
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY
{make}
rankings = [matcher.rank(matcher.candidates.vectors_of(c.id), among=matcher.vacancies, k=9) for c in CANDIDATES]
pairs = [matcher.explain(matcher.candidates.vectors_of(c.id), matcher.vacancies.vectors_of(v.id))
         for c in CANDIDATES for v in VACANCIES]
print(hashlib.sha256(repr((matcher.build_id, rankings, pairs)).encode() + matcher.to_bytes()).hexdigest())
print("sklearn" in sys.modules)
"""
_FIT = "matcher = Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY)"
_LOAD = "matcher = Matcher.from_buffer(sys.stdin.buffer.read(), vocabulary=VOCABULARY)"


def test_every_process_comes_to_the_same_build_and_loading_one_needs_no_scikit_learn(matcher: Matcher) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _REPORT.format(make=make)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        )
        for make, seed in ((_FIT, "1"), (_LOAD, "2"))
    ]

    fitted, loaded = (process.communicate(matcher.to_bytes())[0].decode().split() for process in processes)

    assert fitted[0] == loaded[0]
    assert (fitted[1], loaded[1]) == ("True", "False")
