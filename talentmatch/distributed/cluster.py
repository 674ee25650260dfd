"""The machines that rank: worker processes on this one, or a cluster of Dask that runs already.

Dask comes with the extra `distributed`; nothing else in the package needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from talentmatch.errors import TalentmatchError

if TYPE_CHECKING:
    from distributed import Client


class DaskMissing(TalentmatchError):
    """Dask is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "Ranking on several workers needs Dask, which is not installed: pip install 'talentmatch[distributed]'. "
            "Without --workers and --scheduler, all candidates are ranked by the threads of this machine."
        )


class ClusterUnreachable(TalentmatchError):
    """No scheduler answers at an address."""


class WorkersLost(TalentmatchError):
    """Workers were lost again and again, or all at once without a new one."""


@contextmanager
def workers_here(count: int) -> Iterator[Client]:
    """A client of that many new worker processes on this machine, of one thread each; they end with the block.

    Raises
    ------
    DaskMissing
    """
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise DaskMissing from None
    with (
        LocalCluster(  # type: ignore[no-untyped-call] # Dask is typed in part
            n_workers=count,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",  # without one, two clusters quarrel over port 8787
            silence_logs=50,
        ) as cluster,
        Client(cluster) as client,  # type: ignore[no-untyped-call]
    ):
        yield client


@contextmanager
def workers_at(address: str, *, timeout_seconds: float = 10.0) -> Iterator[Client]:
    """A client of the scheduler at an address (tcp://host:8786), whose workers have this version of talentmatch.

    Raises
    ------
    DaskMissing
    ClusterUnreachable
    """
    try:
        from distributed import Client
    except ImportError:
        raise DaskMissing from None
    try:
        client = Client(address, timeout=timeout_seconds)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise ClusterUnreachable(f"No scheduler answers at {address}. Start one: dask scheduler. ({error})") from error
    with client:
        if not client.scheduler_info()["workers"]:
            raise ClusterUnreachable(f"The scheduler at {address} has no workers. Start some: dask worker {address}.")
        yield client
