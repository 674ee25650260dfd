"""Fair exposure: small changes of a ranking, so that over many lists each provider is seen as its documents deserve.

A provider is whoever stands behind a document: a company behind its vacancies. Readers look at the first places most.
Where many vacancies are about equally relevant, the same few companies may stand there in every list. Amortised equity
of attention (Biega, Gummadi and Weikum, SIGIR 2018) keeps an account over lists: the attention a provider got should
come to its share of the relevance. Each list gives a little back, and loses no more relevance than a stated bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.errors import InvalidParameter
from talentmatch.matching.ranking import RankedDocument, Ranking, with_ranks

_LEAST_GAIN: Final = 1e-12
_ROUNDING: Final = 1e-12


@dataclass(frozen=True, slots=True)
class ExposureSettings:
    """What fair exposure may do to a list.

    Parameters
    ----------
    is_on : bool
        Off, every ranking stays as it is.
    shown_count : int, at least 1
        How many places count (k); those below have no exposure.
    largest_loss : float in [0, 1)
        Share of the discounted cumulative gain of the first places that one list may lose; .01 is 1 %.
    smallest_fraction : float in (0, 1]
        A document stands in a place only with this share at least of the relevance that the ranking put there.
    """

    is_on: bool = False
    shown_count: int = 10
    largest_loss: float = 0.01
    smallest_fraction: float = 0.9

    def __post_init__(self) -> None:
        if self.shown_count < 1:
            raise InvalidParameter("shown_count", f"must be at least 1, not {self.shown_count!r}.")
        if not 0.0 <= self.largest_loss < 1.0:
            raise InvalidParameter("largest_loss", f"must be from 0 to below 1, not {self.largest_loss!r}.")
        if not 0.0 < self.smallest_fraction <= 1.0:
            raise InvalidParameter(
                "smallest_fraction", f"must be above 0 and at most 1, not {self.smallest_fraction!r}."
            )


@dataclass(frozen=True, slots=True)
class ProviderExposure:
    """What a provider got and what its documents deserved, in lists: one list has 1 of each to give in all."""

    provider: str
    exposure: float
    merit: float


@dataclass(frozen=True, slots=True)
class ExposureAccount:
    """Exposure and merit of every provider over the lists so far, by provider in alphabetical order."""

    entries: tuple[ProviderExposure, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[ProviderExposure]) -> ExposureAccount:
        """Return the account of all entries; those of one provider are summed."""
        sums: dict[str, tuple[float, float]] = {}
        for entry in entries:
            exposure, merit = sums.get(entry.provider, (0.0, 0.0))
            sums[entry.provider] = exposure + entry.exposure, merit + entry.merit
        return cls(tuple(ProviderExposure(provider, *sums[provider]) for provider in sorted(sums)))

    def __add__(self, other: ExposureAccount) -> ExposureAccount:
        return ExposureAccount.of((*self.entries, *other.entries))

    def grouped(self, group_of: Mapping[str, str]) -> ExposureAccount:
        """Return the account of groups of providers, such as on and off campus.

        Raises
        ------
        KeyError
            When a provider has no group.
        """
        return ExposureAccount.of(
            ProviderExposure(group_of[entry.provider], entry.exposure, entry.merit) for entry in self.entries
        )


@dataclass(frozen=True, slots=True)
class FairRanking:
    """A ranking with its places shared out anew, the account after it, and the share of relevance this cost."""

    ranking: Ranking
    account: ExposureAccount
    loss: float


def position_weights(count: int) -> NDArray[np.float64]:
    """Return the exposure 1 / log2(1 + rank) of the ranks from 1 (Singh and Joachims, KDD 2018); shape (count,)."""
    return 1.0 / np.log2(np.arange(2, count + 2))


def discounted_gain(relevances: Sequence[float], shown_count: int) -> float:
    """Return the discounted cumulative gain of the first places (Järvelin and Kekäläinen, TOIS 2002).

    The gain is the relevance itself: a cosine is no grade, and Biega's 2^relevance - 1 is nearly a line below 1.
    """
    shown = np.asarray(relevances[:shown_count], dtype=np.float64)
    return float(shown @ position_weights(shown.size))


def reach(relevances: Sequence[float], settings: ExposureSettings) -> int:
    """Return how many documents of a ranking, from the first, are relevant enough for one of the places that count."""
    if not relevances:
        return 0
    last = relevances[min(settings.shown_count, len(relevances)) - 1]
    return sum(relevance >= settings.smallest_fraction * last for relevance in relevances)


def list_account(
    plain: Sequence[RankedDocument],
    shown: Sequence[RankedDocument],
    provider_of: Mapping[str, str],
    settings: ExposureSettings,
) -> ExposureAccount:
    """Return the account of one list: exposure by the order shown, merit by relevance; each sums to 1.

    Departs from Biega et al. in one thing: merit has only what is within `reach`. A hundred documents that hardly fit
    would otherwise earn their provider a place they may never be given.

    Parameters
    ----------
    plain : sequence of RankedDocument
        As ranked by relevance.
    shown : sequence of RankedDocument
        The same documents in the order shown; of a ranking that was left alone, the same sequence.
    provider_of : mapping of document id to provider
    """
    if not plain:
        return ExposureAccount()
    weights = position_weights(min(settings.shown_count, len(shown)))
    entries = [
        ProviderExposure(_provider(document, provider_of), weight, 0.0)
        for document, weight in zip(shown, (weights / weights.sum()).tolist(), strict=False)
    ]
    within = plain[: reach([document.relevance for document in plain], settings)]
    total = sum(document.relevance for document in within)
    entries += [
        ProviderExposure(_provider(document, provider_of), 0.0, document.relevance / total) for document in within
    ]
    return ExposureAccount.of(entries)


def fair_ranking(
    ranking: Ranking, provider_of: Mapping[str, str], account: ExposureAccount, settings: ExposureSettings
) -> FairRanking:
    """Share out the first places of a ranking so that exposure comes nearer to merit over all lists of an account.

    Biega et al. solve an integer program per list; here pairs of documents swap places, the swap that helps most
    first, while the sum of the squared differences of exposure and merit falls and both bounds hold. The documents of
    one provider keep their order. What is displaced follows below in the order of the ranking. Documents keep their
    relevance; ties share a rank as in `ranking.py`, where they stand beside each other.

    Parameters
    ----------
    ranking : Ranking
        Deep enough to hold more than the places that count; else only these are shared out.
    provider_of : mapping of document id to provider
        Of every document of the ranking.
    account : ExposureAccount
        Of the lists before; the one returned goes on from it. Lists of one build only: relevances must compare.
    settings : ExposureSettings

    Returns
    -------
    FairRanking
        The same documents. When off, the ranking and the account as they were.

    Raises
    ------
    InvalidParameter
        When a document has no provider.
    """
    if not settings.is_on or not ranking.documents:
        return FairRanking(ranking, account, 0.0)
    plain = ranking.documents
    shares = _Shares.of(plain, provider_of, account, settings)
    order = shares.shared_out(settings)
    shown = with_ranks([(-plain[place].relevance, plain[place].id) for place in order])
    relevances = [document.relevance for document in plain]
    best = discounted_gain(relevances, settings.shown_count)
    loss = max(0.0, 1.0 - discounted_gain([relevances[place] for place in order], settings.shown_count) / best)
    return FairRanking(
        Ranking(shown, ranking.eligible_count, ranking.reason),
        account + list_account(plain, shown, provider_of, settings),
        loss,
    )


@dataclass(slots=True)
class _Shares:
    """The documents within reach of one list, and how far each provider is above its merit.

    Parameters
    ----------
    relevances : ndarray of shape (n_reach,), float64, descending
    providers : ndarray of shape (n_reach,), intp
    surplus : ndarray of shape (n_providers,), float64
        Exposure less merit, this list in the plain order included.
    count : int
        All documents of the list.
    """

    relevances: NDArray[np.float64]
    providers: NDArray[np.intp]
    surplus: NDArray[np.float64]
    count: int

    @classmethod
    def of(
        cls,
        plain: Sequence[RankedDocument],
        provider_of: Mapping[str, str],
        account: ExposureAccount,
        settings: ExposureSettings,
    ) -> _Shares:
        relevances = [document.relevance for document in plain]
        within = plain[: reach(relevances, settings)]
        names = sorted({_provider(document, provider_of) for document in within})
        number_of = {name: number for number, name in enumerate(names)}
        now = account + list_account(plain, plain, provider_of, settings)
        surplus = {entry.provider: entry.exposure - entry.merit for entry in now.entries}
        return cls(
            np.array(relevances[: len(within)]),
            np.array([number_of[provider_of[document.id]] for document in within], dtype=np.intp),
            np.array([surplus[name] for name in names]),
            len(plain),
        )

    def shared_out(self, settings: ExposureSettings) -> list[int]:
        """Return the places of the plain order in the order shown."""
        size = self.relevances.size
        shown = min(settings.shown_count, size)
        weights = np.zeros(size)
        weights[:shown] = position_weights(shown)
        shares = weights / weights.sum()
        least = np.zeros(size)  # below the places that count, anybody may stand
        least[:shown] = settings.smallest_fraction * self.relevances[:shown]
        # The last digits of sums must not break a bound that is told.
        budget = (settings.largest_loss - _ROUNDING) * float(weights @ self.relevances)
        order = np.arange(size)
        while (swap := self._best_swap(order, shown, shares, least, weights, budget)) is not None:
            first, second = swap
            moved = shares[first] - shares[second]
            giver, taker = self.providers[order[[first, second]]].tolist()
            self.surplus[giver] -= moved
            self.surplus[taker] += moved
            order[[first, second]] = order[[second, first]]
            self._put_in_order(order, giver)
            self._put_in_order(order, taker)
        return [*order[:shown].tolist(), *sorted(order[shown:].tolist()), *range(size, self.count)]

    def _best_swap(
        self,
        order: NDArray[np.intp],
        shown: int,
        shares: NDArray[np.float64],
        least: NDArray[np.float64],
        weights: NDArray[np.float64],
        budget: float,
    ) -> tuple[int, int] | None:
        """Return the two places whose swap brings exposure nearest to merit; None when no allowed swap does."""
        relevances, surplus = self.relevances[order], self.surplus[self.providers[order]]
        owners = self.providers[order]
        moved = shares[:shown, None] - shares[None, :]
        change = 2.0 * moved * (surplus[None, :] - surplus[:shown, None] + moved)
        lost = float(weights @ (self.relevances - relevances))
        loss = (weights[:shown, None] - weights[None, :]) * (relevances[:shown, None] - relevances[None, :])
        is_allowed = (
            (np.arange(order.size)[None, :] > np.arange(shown)[:, None])
            & (owners[:shown, None] != owners[None, :])
            & (relevances[None, :] >= least[:shown, None])
            & (relevances[:shown, None] >= least[None, :])
            & ((loss <= 0.0) | (lost + loss <= budget))
        )
        change = np.where(is_allowed, change, np.inf)
        first, second = np.unravel_index(int(np.argmin(change)), change.shape)
        return (int(first), int(second)) if change[first, second] < -_LEAST_GAIN else None

    def _put_in_order(self, order: NDArray[np.intp], provider: int) -> None:
        """Put the documents of a provider in their own order; no exposure changes, and relevance is only gained."""
        places = np.flatnonzero(self.providers[order] == provider)
        order[places] = np.sort(order[places])


def _provider(document: RankedDocument, provider_of: Mapping[str, str]) -> str:
    try:
        return provider_of[document.id]
    except KeyError:
        raise InvalidParameter("provider_of", f"names nobody behind the document {document.id!r}.") from None
