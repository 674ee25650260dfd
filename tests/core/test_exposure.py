"""Fair exposure: bounds that hold for every list, an account that goes on, and measures with their null."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentmatch.matching import InvalidParameter, Ranking
from talentmatch.matching.exposure import (
    ExposureAccount,
    ExposureSettings,
    ProviderExposure,
    fair_ranking,
    list_account,
    reach,
)
from talentmatch.matching.exposure_measures import (
    coverage,
    exposure_ratio,
    ndcg_loss,
    random_order,
    random_order_account,
)
from talentmatch.matching.ranking import RankedDocument, with_ranks

NOTHING = ExposureAccount()
ON = ExposureSettings(is_on=True, shown_count=3, largest_loss=0.05, smallest_fraction=0.8)

relevance_lists = st.lists(
    st.one_of(st.floats(0.001, 1.0).map(lambda value: round(value, 12)), st.sampled_from([0.2, 0.5, 0.501])),
    max_size=25,
)
fair_settings = st.builds(
    ExposureSettings,
    is_on=st.just(True),
    shown_count=st.integers(1, 12),
    largest_loss=st.sampled_from([0.0, 0.01, 0.05, 0.3]),
    smallest_fraction=st.sampled_from([0.5, 0.9, 1.0]),
)
accounts = st.lists(
    st.builds(ProviderExposure, st.sampled_from("abcde"), st.floats(0.0, 9.0), st.floats(0.0, 9.0)), max_size=5
).map(ExposureAccount.of)
provider_texts = st.sampled_from(
    ["abcd" * 7, "aabbbbccd" * 3, "abbbbbbbbbbbb" * 2, "a" * 25, "abcdefghijklmnopqrstuvwxy"]
)
cases = st.tuples(relevance_lists, provider_texts, accounts, fair_settings)


def ranking(*relevances: float) -> Ranking:
    """Documents d0, d1, … in the order of their relevance."""
    ordered = sorted(relevances, reverse=True)
    documents = with_ranks([(-relevance, f"d{number}") for number, relevance in enumerate(ordered)])
    return Ranking(documents, len(documents), None)


def owners(providers: str) -> dict[str, str]:
    return {f"d{number}": provider for number, provider in enumerate(providers)}


def ids(documents: tuple[RankedDocument, ...]) -> str:
    return " ".join(document.id for document in documents)


def gain(documents: tuple[RankedDocument, ...], count: int) -> float:
    return sum(document.relevance / math.log2(1 + place) for place, document in enumerate(documents[:count], start=1))


def unfairness(account: ExposureAccount) -> float:
    return sum((entry.exposure - entry.merit) ** 2 for entry in account.entries)


@given(case=cases)
@settings(max_examples=150, deadline=None)
def test_no_list_loses_more_than_the_bound_and_says_what_it_loses(
    case: tuple[list[float], str, ExposureAccount, ExposureSettings],
) -> None:
    relevances, providers, account, fair = case
    plain = ranking(*relevances)

    found = fair_ranking(plain, owners(providers), account, fair)

    best, shown = gain(plain.documents, fair.shown_count), gain(found.ranking.documents, fair.shown_count)
    assert shown >= (1 - fair.largest_loss) * best
    assert found.loss == pytest.approx(1 - shown / best if best else 0.0, abs=1e-12)
    assert found.loss <= fair.largest_loss


@given(case=cases)
@settings(max_examples=150, deadline=None)
def test_no_place_gets_less_than_its_fraction_and_everybody_stays(
    case: tuple[list[float], str, ExposureAccount, ExposureSettings],
) -> None:
    relevances, providers, account, fair = case
    plain = ranking(*relevances)

    found = fair_ranking(plain, owners(providers), account, fair).ranking

    relevance_of = {document.id: document.relevance for document in plain.documents}
    assert sorted(ids(found.documents).split()) == sorted(ids(plain.documents).split())
    assert all(document.relevance == relevance_of[document.id] for document in found.documents)
    for before, after in list(zip(plain.documents, found.documents, strict=True))[: fair.shown_count]:
        assert after.relevance >= fair.smallest_fraction * before.relevance
    below = [document.id for document in found.documents[fair.shown_count :]]
    assert below == sorted(below, key=lambda name: int(name[1:]))


@given(case=cases)
@settings(max_examples=80, deadline=None)
def test_sharing_out_never_makes_the_account_less_fair_and_gives_the_same_again(
    case: tuple[list[float], str, ExposureAccount, ExposureSettings],
) -> None:
    relevances, providers, account, fair = case
    plain, provider_of = ranking(*relevances), owners(providers)

    found = fair_ranking(plain, provider_of, account, fair)

    left_alone = account + list_account(plain.documents, plain.documents, provider_of, fair)
    assert unfairness(found.account) <= unfairness(left_alone) + 1e-9
    assert fair_ranking(plain, provider_of, account, fair) == found


@given(case=cases)
@settings(max_examples=50, deadline=None)
def test_off_nothing_changes(case: tuple[list[float], str, ExposureAccount, ExposureSettings]) -> None:
    relevances, providers, account, _fair = case
    plain = ranking(*relevances)

    found = fair_ranking(plain, owners(providers), account, ExposureSettings())

    assert found.ranking is plain
    assert found.account is account
    assert found.loss == 0.0


@given(first=accounts, second=accounts, third=accounts)
def test_accounts_add_up_in_any_order(first: ExposureAccount, second: ExposureAccount, third: ExposureAccount) -> None:
    def same(left: ExposureAccount, right: ExposureAccount) -> bool:
        return [
            (entry.provider, pytest.approx(entry.exposure), pytest.approx(entry.merit)) for entry in left.entries
        ] == [(entry.provider, entry.exposure, entry.merit) for entry in right.entries]

    assert same(first + second, second + first)
    assert same((first + second) + third, first + (second + third))
    assert first + NOTHING == first


@given(case=cases)
@settings(max_examples=50, deadline=None)
def test_the_account_after_is_the_one_before_and_that_of_the_list(
    case: tuple[list[float], str, ExposureAccount, ExposureSettings],
) -> None:
    relevances, providers, account, fair = case
    plain, provider_of = ranking(*relevances), owners(providers)

    found = fair_ranking(plain, provider_of, account, fair)

    added = list_account(plain.documents, found.ranking.documents, provider_of, fair)
    assert found.account == account + added
    if relevances:
        assert math.fsum(entry.exposure for entry in added.entries) == pytest.approx(1.0)
        assert math.fsum(entry.merit for entry in added.entries) == pytest.approx(1.0)


def test_two_lists_amortise() -> None:
    plain, provider_of = ranking(0.5, 0.499), owners("ab")
    fair = ExposureSettings(is_on=True, shown_count=1, largest_loss=0.01)

    first = fair_ranking(plain, provider_of, NOTHING, fair)
    second = fair_ranking(plain, provider_of, first.account, fair)

    assert (ids(first.ranking.documents), ids(second.ranking.documents)) == ("d0 d1", "d1 d0")
    assert second.loss == pytest.approx(0.002)
    assert [(entry.provider, entry.exposure) for entry in second.account.entries] == [("a", 1.0), ("b", 1.0)]


def test_a_list_alone_is_shared_out_within_the_bound() -> None:
    plain, provider_of = ranking(0.5, 0.49, 0.48, 0.47), owners("aaab")

    found = fair_ranking(plain, provider_of, NOTHING, ON).ranking

    assert ids(found.documents) == "d0 d1 d3 d2"
    assert [document.rank for document in found.documents] == [1, 2, 3, 4]


def test_a_bound_of_nothing_shares_out_ties_alone() -> None:
    tied, provider_of = ranking(0.5, 0.5, 0.5, 0.4), owners("aabc")
    fair = ExposureSettings(is_on=True, shown_count=2, largest_loss=0.0, smallest_fraction=0.5)
    in_debt = ExposureAccount.of([ProviderExposure("c", 0.0, 9.0)])

    found = fair_ranking(tied, provider_of, in_debt, fair)

    assert ids(found.ranking.documents) in {"d2 d0 d1 d3", "d0 d2 d1 d3"}
    assert [document.rank for document in found.ranking.documents] == [1, 1, 1, 4]
    assert found.loss == 0.0


def test_documents_of_one_provider_keep_their_order() -> None:
    plain, provider_of = ranking(0.5, 0.49, 0.48, 0.47, 0.46), owners("abbbb")
    in_debt = ExposureAccount.of([ProviderExposure("b", 0.0, 5.0)])
    fair = ExposureSettings(is_on=True, shown_count=4, largest_loss=0.3, smallest_fraction=0.5)

    found = fair_ranking(plain, provider_of, in_debt, fair).ranking

    assert ids(found.documents) == "d1 d2 d3 d4 d0"


def test_merit_has_only_what_is_relevant_enough_for_a_place() -> None:
    relevances = (0.5, 0.4, 0.37, 0.35, 0.1)
    fair = ExposureSettings(is_on=True, shown_count=2, smallest_fraction=0.9)

    account = list_account(ranking(*relevances).documents, (), owners("abccc"), fair)

    assert reach(relevances, fair) == 3
    assert [(entry.provider, entry.merit) for entry in account.entries] == [
        ("a", pytest.approx(0.5 / 1.27)),
        ("b", pytest.approx(0.4 / 1.27)),
        ("c", pytest.approx(0.37 / 1.27)),
    ]


def test_a_document_without_provider_is_refused() -> None:
    with pytest.raises(InvalidParameter, match="provider_of names nobody behind the document 'd1'"):
        fair_ranking(ranking(0.5, 0.4), owners("a"), NOTHING, ON)


@pytest.mark.parametrize(
    "wrong",
    [{"shown_count": 0}, {"largest_loss": 1.0}, {"largest_loss": -0.1}, {"smallest_fraction": 0.0}],
)
def test_settings_that_cannot_be_meant_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(InvalidParameter, match=next(iter(wrong))):
        ExposureSettings(**wrong)  # type: ignore[arg-type]


def test_exposure_ratio_is_exposure_per_merit_of_the_worst_group_over_the_best() -> None:
    account = ExposureAccount.of(
        [ProviderExposure("a", 3.0, 2.0), ProviderExposure("b", 1.0, 1.0), ProviderExposure("c", 0.0, 1.0)]
    )

    ratio = exposure_ratio(account, {"a": "on campus", "b": "off campus", "c": "off campus"})

    assert ratio == pytest.approx((1.0 / 2.0) / (3.0 / 2.0))
    assert exposure_ratio(account, dict.fromkeys("abc", "on campus")) is None


def test_coverage_and_loss_of_lists_counted_by_hand() -> None:
    plain = ranking(1.0, 0.5, 0.25)
    turned = tuple(plain.documents[place] for place in (1, 0, 2))
    fair = ExposureSettings(shown_count=2)

    assert coverage([plain.documents, turned], owners("abc"), fair) == pytest.approx(2 / 3)
    best = 1.0 + 0.5 / math.log2(3)
    assert ndcg_loss(plain.documents, turned, fair) == pytest.approx(1 - (0.5 + 1.0 / math.log2(3)) / best)
    assert coverage([], {}, fair) == 0.0


def test_the_random_order_null_is_the_mean_of_all_orders_of_a_small_list() -> None:
    plain, provider_of = ranking(0.5, 0.49, 0.48), owners("abb")
    fair = ExposureSettings(shown_count=1)

    null = random_order([plain.documents] * 2, provider_of, {"a": "x", "b": "y"}, fair, seed=4, draws=4000)

    # a stands first in 1 of 3 orders, b in 2 of 3; over two lists.
    assert null.coverage == pytest.approx(((1 - (2 / 3) ** 2) + (1 - (1 / 3) ** 2)) / 2)
    assert null.ndcg_loss == pytest.approx(1 - 0.49 / 0.5)
    expected = random_order_account([plain.documents] * 2, provider_of, fair)
    assert [(entry.provider, entry.exposure) for entry in expected.entries] == [
        ("a", pytest.approx(2 / 3)),
        ("b", pytest.approx(4 / 3)),
    ]
    assert (null.low_ratio, null.high_ratio) == (0.0, pytest.approx(0.5 / (0.49 + 0.48)))
    assert null == random_order([plain.documents] * 2, provider_of, {"a": "x", "b": "y"}, fair, seed=4, draws=4000)


def test_fair_lists_come_nearer_to_even_exposure_than_plain_ones() -> None:
    provider_of, group_of = owners("aabbcc"), {"a": "on campus", "b": "off campus", "c": "off campus"}
    fair = ExposureSettings(is_on=True, shown_count=2, largest_loss=0.01)
    lists = [ranking(0.5, 0.5 - step / 1000, 0.497, 0.496, 0.495, 0.494) for step in range(3)] * 8
    plain = shared = NOTHING

    for each in lists:
        plain = plain + list_account(each.documents, each.documents, provider_of, fair)
        shared = fair_ranking(each, provider_of, shared, fair).account

    assert exposure_ratio(plain, group_of) == 0.0
    assert (exposure_ratio(shared, group_of) or 0.0) > 0.95
