"""Measures of exposure over lists, and what a random order of the same lists would give.

One list says nothing: an order drawn by lot fails any threshold on most single lists. So every measure is over many
lists, and stands beside its random-order null.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.errors import InvalidParameter
from talentmatch.matching.exposure import (
    ExposureAccount,
    ExposureSettings,
    ProviderExposure,
    discounted_gain,
    list_account,
    position_weights,
    reach,
)
from talentmatch.matching.ranking import RankedDocument

_QUANTILES: Final = (0.05, 0.5, 0.95)

Lists = Sequence[Sequence[RankedDocument]]


@dataclass(frozen=True, slots=True)
class RandomOrder:
    """What lists would give if the documents within reach of each came in random order.

    Parameters
    ----------
    low_ratio, median_ratio, high_ratio : float or None
        5th, 50th and 95th percentile of the exposure ratio over random orders of all lists; None as in
        `exposure_ratio`.
    coverage : float in [0, 1]
        Expected value, computed exactly.
    ndcg_loss : float in [0, 1]
        Expected mean over the lists, computed exactly.
    """

    low_ratio: float | None
    median_ratio: float | None
    high_ratio: float | None
    coverage: float
    ndcg_loss: float


def exposure_ratio(account: ExposureAccount, group_of: Mapping[str, str]) -> float | None:
    """Return how evenly groups of providers are seen for their relevance: the smallest share over the largest.

    Exposure per merit of the worst group over that of the best: the disparate treatment ratio of Singh and Joachims
    (KDD 2018, their DTR), the smaller above the larger so that it is at most 1. 1 is even; None when fewer than two
    groups have any merit.

    Parameters
    ----------
    account : ExposureAccount
        Over many lists.
    group_of : mapping of provider to group
    """
    rates = [entry.exposure / entry.merit for entry in account.grouped(group_of).entries if entry.merit > 0.0]
    return min(rates) / max(rates) if len(rates) > 1 and max(rates) > 0.0 else None


def coverage(lists: Lists, provider_of: Mapping[str, str], settings: ExposureSettings) -> float:
    """Return the share of the providers of the lists that stand at least once in a place that counts; 0 for no lists.

    FairRec (Patro et al., WWW 2020) asks that nobody is invisible; this says how many are not.
    """
    everybody = {provider_of[document.id] for documents in lists for document in documents}
    seen = {provider_of[document.id] for documents in lists for document in documents[: settings.shown_count]}
    return len(seen) / len(everybody) if everybody else 0.0


def ndcg_loss(plain: Sequence[RankedDocument], shown: Sequence[RankedDocument], settings: ExposureSettings) -> float:
    """Return 1 - nDCG of the order shown against the plain one, over the places that count; 0 for empty lists."""
    best = discounted_gain([document.relevance for document in plain], settings.shown_count)
    found = discounted_gain([document.relevance for document in shown], settings.shown_count)
    return 1.0 - found / best if best else 0.0


def random_order(
    lists: Lists,
    provider_of: Mapping[str, str],
    group_of: Mapping[str, str],
    settings: ExposureSettings,
    *,
    seed: int,
    draws: int = 1000,
) -> RandomOrder:
    """Return the random-order null of the three measures.

    Parameters
    ----------
    lists : sequence of sequence of RankedDocument
        As ranked by relevance.
    provider_of : mapping of document id to provider
    group_of : mapping of provider to group
    settings : ExposureSettings
    seed : int
        The same seed draws the same orders.
    draws : int, at least 1
    """
    if draws < 1:
        raise InvalidParameter("draws", f"must be at least 1, not {draws!r}.")
    within = [
        documents[: reach([document.relevance for document in documents], settings)] for documents in lists if documents
    ]
    drawn = _drawn_exposure(within, provider_of, group_of, settings, seed=seed, draws=draws)
    ratios = _ratios(drawn, lists, provider_of, group_of, settings)
    low, median, high = np.quantile(ratios, _QUANTILES).tolist() if ratios is not None else (None, None, None)
    return RandomOrder(
        low,
        median,
        high,
        _expected_coverage(lists, within, provider_of, settings),
        float(np.mean([_expected_loss(documents, settings) for documents in within])) if within else 0.0,
    )


def random_order_account(lists: Lists, provider_of: Mapping[str, str], settings: ExposureSettings) -> ExposureAccount:
    """Return the expected account of random orders, exactly: every document within reach has an equal part."""
    account = ExposureAccount()
    for documents in lists:
        within = documents[: reach([document.relevance for document in documents], settings)]
        merits = list_account(documents, (), provider_of, settings)
        equal = ExposureAccount.of(
            ProviderExposure(provider_of[document.id], 1.0 / len(within), 0.0) for document in within
        )
        account = account + merits + equal
    return account


def _drawn_exposure(
    within: Lists,
    provider_of: Mapping[str, str],
    group_of: Mapping[str, str],
    settings: ExposureSettings,
    *,
    seed: int,
    draws: int,
) -> dict[str, NDArray[np.float64]]:
    """Return the exposure of each group over all lists, draw by draw; arrays of shape (draws,)."""
    random = np.random.default_rng(seed)
    sums: dict[str, NDArray[np.float64]] = {}
    for documents in within:
        groups = [group_of[provider_of[document.id]] for document in documents]
        weights = np.zeros(len(documents))
        shown = min(settings.shown_count, len(documents))
        weights[:shown] = position_weights(shown)
        orders = random.permuted(np.tile(weights / weights.sum(), (draws, 1)), axis=1)
        for group in sorted(set(groups)):
            members = np.array([each == group for each in groups])
            sums[group] = sums.get(group, np.zeros(draws)) + orders[:, members].sum(axis=1)
    return sums


def _ratios(
    exposure: Mapping[str, NDArray[np.float64]],
    lists: Lists,
    provider_of: Mapping[str, str],
    group_of: Mapping[str, str],
    settings: ExposureSettings,
) -> NDArray[np.float64] | None:
    merits = random_order_account(lists, provider_of, settings).grouped(group_of)
    rates = np.array([exposure[entry.provider] / entry.merit for entry in merits.entries if entry.merit > 0.0])
    if len(rates) < 2:
        return None
    ratios: NDArray[np.float64] = rates.min(axis=0) / rates.max(axis=0)
    return ratios


def _expected_coverage(
    lists: Lists, within: Lists, provider_of: Mapping[str, str], settings: ExposureSettings
) -> float:
    """Return the mean chance of a provider to be seen: 1 - the product of C(n - m, k) / C(n, k) over the lists."""
    missed = dict.fromkeys((provider_of[document.id] for documents in lists for document in documents), 1.0)
    for documents in within:
        count, shown = len(documents), min(settings.shown_count, len(documents))
        owners = [provider_of[document.id] for document in documents]
        for provider in set(owners):
            others = count - owners.count(provider)
            missed[provider] *= math.comb(others, shown) / math.comb(count, shown)
    return math.fsum(1.0 - chance for chance in missed.values()) / len(missed) if missed else 0.0


def _expected_loss(documents: Sequence[RankedDocument], settings: ExposureSettings) -> float:
    relevances = [document.relevance for document in documents]
    weights = position_weights(min(settings.shown_count, len(documents)))
    expected = float(weights.sum()) * math.fsum(relevances) / len(relevances)
    return 1.0 - expected / discounted_gain(relevances, settings.shown_count)
