from math import log2

import numpy as np
import pytest

from talentmatch.matching.errors import InvalidParameter
from talentmatch.matching.evaluation import (
    average_precision,
    bootstrap_interval,
    largest_shift,
    ndcg,
    overlap,
    paired_bootstrap_interval,
    recall,
    reciprocal_rank,
)


def test_average_precision_is_the_mean_precision_at_the_relevant_ranks() -> None:
    assert average_precision([1, 0, 1, 0, 0, 1]) == pytest.approx((1 / 1 + 2 / 3 + 3 / 6) / 3)
    assert average_precision([0, 0, 0, 1]) == pytest.approx(1 / 4)
    assert average_precision([1, 1, 0]) == 1
    assert average_precision([0, 0]) == 0
    assert average_precision([]) == 0


def test_average_precision_counts_grades_from_the_one_that_is_relevant() -> None:
    assert average_precision([1, 3, 0, 2], relevant_from=2) == pytest.approx((1 / 2 + 2 / 4) / 2)


def test_average_precision_at_k_keeps_dividing_by_all_relevant_documents() -> None:
    assert average_precision([1, 0, 1, 0, 0, 1], k=3) == pytest.approx((1 / 1 + 2 / 3) / 3)
    assert average_precision([0, 0, 1], k=2) == 0
    assert average_precision([1] * 60, k=50) == pytest.approx(50 / 60)


def test_ndcg_weighs_gains_by_rank_against_the_best_possible_order() -> None:
    gained = 7 / log2(2) + 0 / log2(3) + 3 / log2(4)
    ideal = 7 / log2(2) + 3 / log2(3) + 1 / log2(4)

    assert ndcg([3, 0, 2, 1, 0], 3) == pytest.approx(gained / ideal)


def test_ndcg_is_one_for_the_best_order_and_zero_without_grades() -> None:
    assert ndcg([3, 2, 1, 0], 10) == pytest.approx(1)
    assert ndcg([0, 0, 0], 10) == 0
    assert ndcg([], 10) == 0


def test_ndcg_counts_relevant_documents_below_the_cut_off_in_the_ideal() -> None:
    assert ndcg([0, 0, 3], 2) == 0
    assert ndcg([1, 0, 3], 2) == pytest.approx(1 / (7 + 1 / log2(3)))


def test_reciprocal_rank_looks_at_the_first_relevant_document_only() -> None:
    assert reciprocal_rank([0, 0, 1, 1]) == pytest.approx(1 / 3)
    assert reciprocal_rank([1, 3], relevant_from=2) == pytest.approx(1 / 2)
    assert reciprocal_rank([0]) == 0


def test_recall_is_the_share_of_relevant_documents_within_k() -> None:
    assert recall([1, 0, 1, 0, 1], 3) == pytest.approx(2 / 3)
    assert recall([1, 1], 10) == 1
    assert recall([0, 0], 5) == 0
    assert recall([1, 2, 3], 2, relevant_from=2) == pytest.approx(1 / 2)


def test_overlap_ignores_the_order_within_k() -> None:
    assert overlap(["a", "b", "c", "d"], ["c", "a", "x", "b"], 3) == pytest.approx(2 / 3)
    assert overlap(["a", "b"], ["b", "a"], 2) == 1
    assert overlap(["a"], [], 2) == 0


def test_largest_shift_follows_the_first_k_documents_into_the_other_ranking() -> None:
    assert largest_shift("abcdef", "abcdef", 3) == 0
    assert largest_shift("abcdef", "bacdef", 3) == 1
    assert largest_shift("abcdef", "bcdefa", 3) == 5
    assert largest_shift("abcdef", "fabcde", 3) == 1
    assert largest_shift("abcdef", "abcfed", 3) == 0
    assert largest_shift("abc", "bc", 3) == 2
    assert largest_shift("", "", 3) == 0


def test_bootstrap_interval_surrounds_the_mean_and_repeats_with_its_seed() -> None:
    values = [0.0, 1.0] * 50

    interval = bootstrap_interval(values, seed=7)

    assert interval == bootstrap_interval(values, seed=7)
    assert bootstrap_interval(np.linspace(0, 1, 50), seed=7) != bootstrap_interval(np.linspace(0, 1, 50), seed=8)
    assert interval.low == pytest.approx(0.5 - 1.96 * 0.05, abs=0.02)  # standard error sqrt(.25 / 100)
    assert interval.high == pytest.approx(0.5 + 1.96 * 0.05, abs=0.02)


def test_bootstrap_interval_of_equal_values_has_no_width() -> None:
    interval = bootstrap_interval([0.25] * 9, seed=1)

    assert (interval.low, interval.high) == (0.25, 0.25)


def test_paired_bootstrap_interval_cancels_what_both_methods_share() -> None:
    easy_and_hard = np.linspace(0, 0.9, 40)

    interval = paired_bootstrap_interval(easy_and_hard + 0.1, easy_and_hard, seed=3)

    assert interval.low == pytest.approx(0.1)
    assert interval.high == pytest.approx(0.1)


def test_measures_refuse_what_cannot_be_meant() -> None:
    with pytest.raises(InvalidParameter, match="k must be at least 1, not 0"):
        ndcg([1], 0)
    with pytest.raises(InvalidParameter, match="k must be at least 1, not 0"):
        average_precision([1], k=0)
    with pytest.raises(InvalidParameter, match="values must hold at least one value"):
        bootstrap_interval([], seed=1)
    with pytest.raises(InvalidParameter, match="second must have a value for each of the 2 queries, not 3"):
        paired_bootstrap_interval([1, 2], [1, 2, 3], seed=1)
