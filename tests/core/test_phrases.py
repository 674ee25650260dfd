"""Phrases: the cosine of two documents is the sum over all pairs of their phrases."""

from itertools import product

import numpy as np
import pytest

from talentmatch.matching import Document, Matcher, MatcherSettings, Vocabulary
from talentmatch.matching.aids import ReadingAids
from tests.core.corpus import CANDIDATES, VACANCIES, VOCABULARY
from tests.core.encoders import WordSumEncoder


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY, aids=ReadingAids(encoder=WordSumEncoder()))


def phrases_only(**changes: float) -> MatcherSettings:
    return MatcherSettings(words_weight=0.0, concepts_weight=0.0, **changes)  # type: ignore[arg-type]


def test_without_an_encoder_there_is_no_block_of_phrases(matcher: Matcher) -> None:
    assert matcher.block_names == ("words", "concepts", "phrases")
    assert Matcher.fit(VACANCIES, CANDIDATES, vocabulary=VOCABULARY).block_names == ("words", "concepts")


def test_every_pair_sums_to_its_relevance_and_ranks_by_it(matcher: Matcher) -> None:
    for candidate in CANDIDATES:
        query = matcher.candidates.vectors_of(candidate.id)
        for found in matcher.rank(query, among=matcher.vacancies, k=9).documents:
            explanation = matcher.explain(query, matcher.vacancies.vectors_of(found.id))
            assert explanation.relevance == pytest.approx(found.relevance, abs=1e-11)
            for block in explanation.blocks:
                assert sum(part.value for part in block.contributions) == pytest.approx(block.value, abs=1e-6)


def test_pairs_are_told_with_both_texts_and_their_places(matcher: Matcher) -> None:
    explanation = matcher.explain(matcher.candidates.vectors_of("c-java"), matcher.vacancies.vectors_of("v-java"))

    pairs = explanation.blocks[2].contributions
    assert len(pairs) == 16
    best = next(pair for pair in pairs if pair.candidate_surface == "Java")
    assert (best.vacancy_surface, best.candidate_spans[0].field) == ("Java", "skills")
    sentence = next(pair for pair in pairs if pair.candidate_surface.startswith("Ik bouwde"))
    span = sentence.candidate_spans[0]
    assert CANDIDATES[1].text[span.start : span.end] == "Ik bouwde webdiensten in Java."


def test_a_list_gets_the_sum_of_the_phrases_without_the_pairs(matcher: Matcher) -> None:
    pair = matcher.candidates.vectors_of("c-java"), matcher.vacancies.vectors_of("v-java")

    in_full, short = matcher.explain(*pair), matcher.sketch(*pair, most=2)

    assert short.blocks[2].contributions == ()
    assert [block.value for block in short.blocks] == [block.value for block in in_full.blocks]
    assert short.relevance == in_full.relevance
    assert short.blocks[0].contributions == in_full.blocks[0].contributions[:2]
    assert len(in_full.blocks[0].contributions) > 2


def test_a_pair_has_one_relevance_whichever_side_asks(matcher: Matcher) -> None:
    for candidate, vacancy in product(CANDIDATES, VACANCIES):
        ours, theirs = matcher.candidates.vectors_of(candidate.id), matcher.vacancies.vectors_of(vacancy.id)
        from_here = {d.id: d.relevance for d in matcher.rank(ours, among=matcher.vacancies, k=9).documents}
        from_there = {d.id: d.relevance for d in matcher.rank(theirs, among=matcher.candidates, k=9).documents}
        assert from_here.get(vacancy.id) == from_there.get(candidate.id)


def test_a_phrase_written_twice_counts_once() -> None:
    once = Document("once", "en", text="We bake bread.")
    twice = Document("twice", "en", text="We bake bread. We bake bread. WE BAKE BREAD.")
    matcher = Matcher.fit(
        [once, twice],
        [Document("c", "en", text="I weld.")],
        vocabulary=Vocabulary([]),
        settings=phrases_only(),
        aids=ReadingAids(encoder=WordSumEncoder()),
    )

    vectors = [matcher.vacancies.vectors_of(document.id).blocks["phrases"] for document in (once, twice)]

    np.testing.assert_array_equal(vectors[0].dense.values, vectors[1].dense.values)


def test_what_a_language_has_in_common_is_taken_off_in_part() -> None:
    documents = [Document(f"v{n}", "en", text=f"We need {word}.") for n, word in enumerate(("bread", "steel", "wood"))]
    relevances = []
    for centring in (0.0, 0.5, 1.0):
        matcher = Matcher.fit(
            documents,
            [],
            vocabulary=Vocabulary([]),
            settings=phrases_only(language_centring=centring),
            aids=ReadingAids(encoder=WordSumEncoder()),
        )
        relevances.append(matcher.vacancies.relevances(matcher.vacancies.vectors_of("v0"))[0][1])

    assert relevances[0] > relevances[1] > relevances[2]


def test_an_empty_document_is_empty_in_the_dense_block_too(matcher: Matcher) -> None:
    vectors = matcher.vectors(Document("q", "en"))

    assert vectors.is_empty
    assert matcher.rank(vectors, among=matcher.vacancies, k=3).reason == "no_known_words"


def test_a_saved_build_keeps_its_phrases(matcher: Matcher) -> None:
    aids = ReadingAids(encoder=WordSumEncoder())

    reloaded = Matcher.from_buffer(matcher.to_bytes(), vocabulary=VOCABULARY, aids=aids)

    query = matcher.candidates.vectors_of("c-weld")
    assert reloaded.build_id == matcher.build_id
    assert reloaded.rank(query, among=reloaded.vacancies, k=9) == matcher.rank(query, among=matcher.vacancies, k=9)
    assert reloaded.explain(query, reloaded.vacancies.vectors_of("v-weld")) == matcher.explain(
        query, matcher.vacancies.vectors_of("v-weld")
    )


def test_phrases_of_a_language_the_encoder_was_not_made_for_are_left_to_the_other_blocks() -> None:
    encoder = WordSumEncoder()
    known, unknown = (Document(code, code, text="Am reparat pompe.") for code in ("fr", "ro"))

    matcher = Matcher.fit(
        [known, unknown],
        [],
        vocabulary=Vocabulary([]),
        settings=phrases_only(),
        aids=ReadingAids(encoder=encoder),
    )

    assert not matcher.vacancies.vectors_of("fr").blocks["phrases"].row.is_empty
    assert matcher.vacancies.vectors_of("ro").blocks["phrases"].row.is_empty
