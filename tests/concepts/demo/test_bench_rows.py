"""Builds of any size for measuring look like the sample they are drawn after."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from talentmatch.cli.bench_rows import Drawn, Sample, sampled
from talentmatch.cli.bench_texts import TextMaker
from talentmatch.matching import Matcher, MatcherSettings
from talentmatch.matching.aids import ReadingAids
from talentmatch.vocabulary.files import own_vocabulary


class RandomEncoder:
    """A vector for each phrase that depends on nothing but how often it was asked."""

    name = "random"
    dimension = 8
    languages = frozenset({"nl", "en", "fr", "de"})

    def __init__(self) -> None:
        self._source = np.random.default_rng(0)

    def encode(self, phrases: Sequence[str]) -> NDArray[np.float32]:
        """One vector of length 1 for each phrase."""
        rows = self._source.standard_normal((len(phrases), self.dimension), dtype=np.float32) + np.float32(0.5)
        lengths: NDArray[np.float32] = np.linalg.norm(rows, axis=1, keepdims=True)
        return rows / lengths

    encode_document = encode_corpus = encode


VOCABULARY = own_vocabulary()
AIDS = ReadingAids(encoder=RandomEncoder())


@pytest.fixture(scope="module")
def sample() -> Sample:
    return sampled(VOCABULARY, AIDS, MatcherSettings(), side_count=80)


def test_texts_are_the_same_for_the_same_seed() -> None:
    first, second = (TextMaker(VOCABULARY, seed=3).document("d", 7) for _ in range(2))

    assert first == second
    assert first != TextMaker(VOCABULARY, seed=4).document("d", 7)


@pytest.mark.parametrize("in_full", [True, False])
def test_drawn_build_ranks_and_has_rows_as_long_as_sampled_ones(sample: Sample, in_full: bool) -> None:
    drawn = Drawn(sample, vacancy_count=500, candidate_count=3, in_full=in_full)

    matcher = Matcher.from_buffer(b"".join(drawn.chunks()), vocabulary=VOCABULARY, aids=AIDS)

    assert (len(matcher.vacancies), len(matcher.candidates)) == (500, 3)
    ranking = matcher.rank(matcher.candidates.vectors_of("c0"), among=matcher.vacancies, k=20)
    assert len(ranking.documents) == 20
    rows = {block.name: block.rows for block in matcher.vacancies.side_rows().blocks}
    sampled_mean = np.diff(sample.arrays["vacancies/words/row_starts"]).mean()
    assert rows["words"].nnz / 500 == pytest.approx(sampled_mean, rel=0.1)  # type: ignore[union-attr]
    assert np.linalg.norm(rows["phrases"], axis=1) == pytest.approx(np.ones(500), abs=1e-5)  # type: ignore[arg-type]


def test_drawn_build_can_be_told_without_its_phrases(sample: Sample) -> None:
    settings = MatcherSettings(phrases_weight=0.0)
    header = sampled(VOCABULARY, AIDS, settings, side_count=40).header

    data = b"".join(Drawn(sample, vacancy_count=100, candidate_count=3).chunks(header=header))

    assert Matcher.from_buffer(data, vocabulary=VOCABULARY, settings=settings, aids=AIDS).block_names == (
        "words",
        "concepts",
    )
