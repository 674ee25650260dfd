"""Batch: the exact best k for every document of one side among all of the other, as ranking one by one gives them.

Both sides may be cut into parts that are ranked apart, anywhere, and merged: the order within a list is total, so that
a document that is not among the best of a part is not among the best of all.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.errors import InvalidParameter, OtherBuild
from talentmatch.matching.pairs import Pairs, Target, best_pairs
from talentmatch.matching.ranking import Ranking, in_order, reason_for, tie_order, with_ranks
from talentmatch.matching.side_rows import SideRows

__all__ = [
    "BatchRankings",
    "Eligible",
    "Progress",
    "SideRows",
    "Target",
    "merged",
    "rank_all",
    "rank_in_blocks",
    "rank_part",
]

#: Which pairs of some rows of the queries' index and some rows of the other may be ranked: a mask of shape
#: (n_queries, n_documents), bool.
Eligible = Callable[[NDArray[np.int32], NDArray[np.int32]], NDArray[np.bool_]]
Progress = Callable[[int, int], None]

_PAIRS_AT_ONCE: Final = 1 << 22  # their estimates fill 16 MB
_QUERIES_AT_ONCE: Final = (16, 512)  # at least and at most


@dataclass(frozen=True, slots=True, eq=False)
class BatchRankings:
    """The rankings of many documents, end to end.

    Parameters
    ----------
    query_ids : tuple of str
    starts : ndarray of shape (n_queries + 1,), int64
        The documents of query q stand from starts[q] up to, not with, starts[q + 1].
    ids : tuple of str, of length n_found
    relevances : ndarray of shape (n_found,), float64
    eligible_counts : ndarray of shape (n_queries,), int64
    is_empty : ndarray of shape (n_queries,), bool
        Whether no block knows anything of the query.
    """

    query_ids: tuple[str, ...]
    starts: NDArray[np.int64]
    ids: tuple[str, ...]
    relevances: NDArray[np.float64]
    eligible_counts: NDArray[np.int64]
    is_empty: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.query_ids)

    def ranking(self, query: int) -> Ranking:
        """Return one ranking, as `Matcher.rank` gives it for the query and the documents it may be ranked among."""
        documents = with_ranks([(-relevance, document_id) for relevance, document_id in self.found(query)])
        count = int(self.eligible_counts[query])
        reason = None if documents else reason_for(count, is_empty=bool(self.is_empty[query]))
        return Ranking(documents, count, reason)

    def found(self, query: int) -> list[tuple[float, str]]:
        """Return the relevance and the id of each document of one ranking."""
        own = slice(*self.starts[query : query + 2].tolist())
        return list(zip(self.relevances[own].tolist(), self.ids[own], strict=True))

    @classmethod
    def joined(cls, parts: Sequence[BatchRankings]) -> BatchRankings:
        """Return the rankings of different queries, one part after the other."""
        lengths = _end_to_end([np.diff(part.starts) for part in parts], np.int64)
        return cls(
            query_ids=tuple(query_id for part in parts for query_id in part.query_ids),
            starts=np.concatenate(([0], np.cumsum(lengths))),
            ids=tuple(document_id for part in parts for document_id in part.ids),
            relevances=_end_to_end([part.relevances for part in parts], np.float64),
            eligible_counts=_end_to_end([part.eligible_counts for part in parts], np.int64),
            is_empty=_end_to_end([part.is_empty for part in parts], np.bool_),
        )


def rank_all(
    queries: SideRows,
    among: SideRows,
    k: int,
    *,
    eligible: Eligible | None = None,
    threads: int = 1,
    progress: Progress | None = None,
) -> BatchRankings:
    """Return the best k documents of one side for every document of the other.

    Parameters
    ----------
    queries, among : SideRows
        From `MatchIndex.side_rows` of the two indexes of one build.
    k : int, at least 1
    eligible : callable of (rows of queries, rows of among), optional
        Gives a mask of the pairs that may be ranked; asked block by block, from several threads. All when left out.
    threads : int, at least 1
        How many blocks are ranked at once; no number changes any list.
    progress : callable of (done, total), optional
        Told after each block how many queries are ranked.

    Raises
    ------
    InvalidParameter
        When k or threads cannot be meant, or a mask has another shape.
    OtherBuild
        When the two sides do not belong to one build.
    """
    blocks = rank_in_blocks(queries, among, k, eligible=eligible, threads=threads, progress=progress)
    return BatchRankings.joined(list(blocks))


def rank_in_blocks(
    queries: SideRows,
    among: SideRows,
    k: int,
    *,
    eligible: Eligible | None = None,
    threads: int = 1,
    progress: Progress | None = None,
) -> Iterator[BatchRankings]:
    """Return what `rank_all` returns block by block, in the order of the queries, so that no more need be kept.

    While blocks are ranked, matrix products of this process use one thread each.
    """
    for name, value in (("k", k), ("threads", threads)):
        if value < 1:
            raise InvalidParameter(name, f"must be at least 1, not {value!r}.")
    if queries.build_id != among.build_id:
        raise OtherBuild("queries belong to another build than among; take the rows of both sides of one matcher.")
    return _blocks(queries.alive(), Target.of(among.alive()), k, eligible, threads, progress)


def rank_part(queries: SideRows, target: Target, k: int, eligible: Eligible | None = None) -> BatchRankings:
    """Return the best k documents of a part of one side for a part of the other, in one thread.

    Parameters
    ----------
    queries : SideRows
    target : Target
        Of a part without removed documents.
    """
    return BatchRankings.joined(list(_blocks(queries.alive(), target, k, eligible, 1, None)))


def _blocks(
    queries: SideRows, target: Target, k: int, eligible: Eligible | None, threads: int, progress: Progress | None
) -> Iterator[BatchRankings]:
    from threadpoolctl import threadpool_limits

    fewest, most = _QUERIES_AT_ONCE
    size = min(max(_PAIRS_AT_ONCE // max(len(target.side), 1), fewest), most)
    waiting: deque[Future[BatchRankings]] = deque()
    done = 0
    with threadpool_limits(limits=1), ThreadPoolExecutor(threads) as pool:
        for first, end in pairwise([*range(0, len(queries), size), len(queries)]):
            waiting.append(pool.submit(_ranked, queries.between(first, end), target, k, eligible))
            while len(waiting) > (0 if end == len(queries) else threads):
                block = waiting.popleft().result()
                done += len(block)
                if progress:
                    progress(done, len(queries))
                yield block


def _ranked(queries: SideRows, target: Target, k: int, eligible: Eligible | None) -> BatchRankings:
    among = target.side
    mask = None if eligible is None else eligible(queries.rows, among.rows)
    if mask is not None and (mask.dtype != np.bool_ or mask.shape != (len(queries), len(among))):
        raise InvalidParameter("eligible", f"must give a mask of bool of shape {(len(queries), len(among))}.")
    found = best_pairs(queries, target, k, mask)
    query_ids = tuple(query_id or "" for query_id in queries.ids)
    kept = _first(found, k, query_ids, among.ids)
    counts = np.full(len(queries), len(among)) if mask is None else np.count_nonzero(mask, axis=1)
    return BatchRankings(
        query_ids=query_ids,
        starts=np.searchsorted(found.queries[kept], np.arange(len(queries) + 1)).astype(np.int64),
        ids=tuple(among.ids[place] or "" for place in found.documents[kept].tolist()),
        relevances=found.relevances[kept],
        eligible_counts=counts.astype(np.int64),
        is_empty=queries.is_empty,
    )


def _first(found: Pairs, k: int, query_ids: Sequence[str], ids: Sequence[str | None]) -> NDArray[np.intp]:
    """Return, in their order, the places of the first k pairs of each query; within a tie by the hash."""
    order = np.arange(found.queries.size)
    starts = np.searchsorted(found.queries, np.arange(len(query_ids)))
    for first, end in _ties(found):
        query = int(found.queries[first])
        if first < starts[query] + k:
            tied = [ids[place] or "" for place in found.documents[first:end].tolist()]
            keys = [(tie_order(query_ids[query], document_id), document_id) for document_id in tied]
            order[first:end] = first + np.array(sorted(range(len(tied)), key=keys.__getitem__))
    within = np.arange(found.queries.size) - starts[found.queries]
    return order[within < k]


def _ties(found: Pairs) -> list[tuple[int, int]]:
    """Return from where up to where pairs of one query have one relevance."""
    is_same = (found.queries[1:] == found.queries[:-1]) & (found.relevances[1:] == found.relevances[:-1])
    edges = np.diff(np.concatenate(([0], is_same.astype(np.int8), [0])))
    firsts, lasts = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    return list(zip(firsts.tolist(), (lasts + 1).tolist(), strict=True))


def merged(parts: Sequence[BatchRankings], k: int) -> BatchRankings:
    """Return the best k of several rankings of the same queries, each among other documents.

    Raises
    ------
    InvalidParameter
        When the parts do not rank for the same queries.
    """
    if not parts or any(part.query_ids != parts[0].query_ids for part in parts):
        raise InvalidParameter("parts", "must be rankings of the same queries, at least one.")
    best = [
        in_order(query_id, [(-relevance, each) for part in parts for relevance, each in part.found(query)], k)
        for query, query_id in enumerate(parts[0].query_ids)
    ]
    return BatchRankings(
        query_ids=parts[0].query_ids,
        starts=np.cumsum([0, *map(len, best)]),
        ids=tuple(document_id for entries in best for _relevance, document_id in entries),
        relevances=-np.array([relevance for entries in best for relevance, _id in entries], dtype=np.float64),
        eligible_counts=np.sum([part.eligible_counts for part in parts], axis=0, dtype=np.int64),
        is_empty=parts[0].is_empty,
    )


def _end_to_end(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    return np.concatenate([*parts, np.zeros(0, dtype=dtype)]).astype(dtype, copy=False)
