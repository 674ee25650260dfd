"""All candidates among all vacancies on many workers: the same lists as on one machine, to the last digit.

Every worker holds the documents, or all parts of them; parts of the queries go to whoever is free. A worker that is
lost takes nothing with it: its parts are ranked by others, and documents that no worker holds any more are sent again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from talentmatch.distributed.cluster import WorkersLost
from talentmatch.matching.batch import BatchRankings, Eligible, Progress, Target, merged, rank_part
from talentmatch.matching.errors import InvalidParameter, OtherBuild
from talentmatch.matching.side_rows import SideRows

if TYPE_CHECKING:
    from distributed import Client, Future

_QUERIES_A_PART: Final = 1_000  # some megabytes, which the scheduler keeps until they are ranked
_PARTS_A_WORKER: Final = 3  # under way at once: the next one is there when a worker is done
_MOST_LOSSES: Final = 5


def rank_on(
    client: Client,
    queries: SideRows,
    among: SideRows,
    k: int,
    *,
    eligible: Eligible | None = None,
    document_parts: int = 1,
    queries_a_part: int = _QUERIES_A_PART,
    progress: Progress | None = None,
) -> Iterator[BatchRankings]:
    """Return what `matching.batch.rank_all` returns, part by part in the order of the queries.

    Parameters
    ----------
    client : distributed.Client
    queries, among : SideRows
        From `MatchIndex.side_rows` of the two indexes of one build.
    k : int, at least 1
    eligible : callable, optional
        As for `rank_all`; it is sent to every worker, so it must be something that can be pickled.
    document_parts : int, at least 1
        Into how many parts `among` is cut; each is ranked apart and the best are merged. One is fastest as long as it
        fits into the memory of a worker.
    queries_a_part : int, at least 1
    progress : callable of (done, total), optional

    Raises
    ------
    InvalidParameter
        When k, document_parts or queries_a_part cannot be meant.
    OtherBuild
        When the two sides do not belong to one build.
    WorkersLost
        When workers are lost again and again.
    """
    for name, value in (("k", k), ("document_parts", document_parts), ("queries_a_part", queries_a_part)):
        if value < 1:
            raise InvalidParameter(name, f"must be at least 1, not {value!r}.")
    if queries.build_id != among.build_id:
        raise OtherBuild("queries belong to another build than among; take the rows of both sides of one matcher.")
    run = _Run(client, [Target.of(part) for part in among.alive().parts(document_parts)], k, eligible)
    alive = queries.alive()
    return run.rankings(alive.parts(-(-len(alive) // queries_a_part)), len(alive), progress)


@dataclass
class _Run:
    """One ranking under way.

    Attributes
    ----------
    held : list of Future
        What every worker holds: each part of the documents with the mask of pairs.
    waiting : deque of (SideRows, list of Future)
        Parts of the queries under way, the oldest first, with their rankings among each part of the documents.
    """

    client: Client
    targets: Sequence[Target]
    k: int
    eligible: Eligible | None
    held: list[Future[Any]] = field(default_factory=list)
    waiting: deque[tuple[SideRows, list[Future[Any]]]] = field(default_factory=deque)

    def rankings(self, parts: Sequence[SideRows], total: int, progress: Progress | None) -> Iterator[BatchRankings]:
        self._send_documents()
        most = _PARTS_A_WORKER * max(1, len(self.client.scheduler_info(n_workers=-1)["workers"]))
        done = 0
        for number, part in enumerate(parts, start=1):
            self.waiting.append((part, self._submitted(part)))
            while len(self.waiting) > (most if number < len(parts) else 0):
                found = self._oldest()
                done += len(found)
                if progress:
                    progress(done, total)
                yield found

    def _send_documents(self) -> None:
        self.held = [
            self.client.scatter((target, self.eligible), broadcast=True, hash=False)  # type: ignore[no-untyped-call]
            for target in self.targets
        ]

    def _submitted(self, part: SideRows) -> list[Future[Any]]:
        return [self.client.submit(_ranked, part, held, self.k, pure=False) for held in self.held]

    def _oldest(self) -> BatchRankings:
        """Return the rankings of the part that waits longest, whatever happens to the workers meanwhile."""
        from distributed import CancelledError, KilledWorker

        for _loss in range(_MOST_LOSSES):
            try:
                found = [future.result() for future in self.waiting[0][1]]
            except (CancelledError, KilledWorker):
                self._begin_anew()
            else:
                self.waiting.popleft()
                return found[0] if len(found) == 1 else merged(found, self.k)
        raise WorkersLost("Workers were lost again and again; look into their memory and their logs, then try again.")

    def _begin_anew(self) -> None:
        """Send the documents again, to the workers there are now, and all parts that are not ranked."""
        self._send_documents()
        self.waiting = deque((part, self._submitted(part)) for part, _lost in self.waiting)


def _ranked(part: SideRows, held: tuple[Target, Eligible | None], k: int) -> BatchRankings:
    target, eligible = held
    return rank_part(part, target, k, eligible)
