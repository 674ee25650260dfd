"""Where a fitted index is kept between restarts: a folder of files, or memory."""

import logging
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Chunk = bytes | memoryview
Content = bytes | NDArray[np.uint8]

logger = logging.getLogger(__name__)


class IndexStore(Protocol):
    """Keeps the content of builds by number."""

    def write(self, number: int, chunks: Iterable[Chunk]) -> None:
        """Build ``number`` can be read from now on, whole."""
        ...

    def find(self, number: int) -> Content | None:
        """The content of build ``number``, if it is here. It never changes, whatever is written later."""
        ...

    def clear(self) -> None:
        """No build can be read any more."""
        ...


class FileStore:
    """One file per build in ``folder``; written aside and renamed, so that no reader sees half a file.

    Parameters
    ----------
    folder : Path
        Made when the first build is written.
    kept_count : int
        How many of the newest builds stay.
    """

    def __init__(self, folder: Path, *, kept_count: int = 2) -> None:
        self.folder = folder
        self.kept_count = kept_count

    def write(self, number: int, chunks: Iterable[Chunk]) -> None:
        """Build ``number`` is on disk, synced, and all but the builds written last are gone."""
        self.folder.mkdir(parents=True, exist_ok=True)
        aside = self.folder / f".build-{number}.{os.getpid()}"
        try:
            with aside.open("wb") as file:
                file.writelines(chunks)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(self._path(number))
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
        # By age, not by number: a database that was begun anew counts from 1 beside the files of the one before.
        others = [path for path in self._paths() if path != self._path(number)]
        for old in sorted(others, key=_written_at, reverse=True)[self.kept_count - 1 :]:
            old.unlink(missing_ok=True)

    def find(self, number: int) -> Content | None:
        """Build ``number``, mapped from its file, or ``None`` when this machine does not have it or cannot read it.

        Processes that map the same file share its memory; a file that is replaced or deleted stays readable for those.
        """
        try:
            return np.memmap(self._path(number), dtype=np.uint8, mode="r")
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:  # an empty file cannot be mapped
            logger.warning("The stored index %s cannot be read: %s", number, error)
            return None

    def clear(self) -> None:
        """No build is left on disk."""
        for path in self._paths():
            path.unlink(missing_ok=True)

    def _paths(self) -> list[Path]:
        return list(self.folder.glob("build-*.index"))

    def _path(self, number: int) -> Path:
        return self.folder / f"build-{number}.index"


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0  # another process was faster


class MemoryStore:
    """Builds of one process, for tests and for commands that leave nothing behind."""

    def __init__(self) -> None:
        self.builds: dict[int, bytes] = {}

    def write(self, number: int, chunks: Iterable[Chunk]) -> None:
        """Build ``number`` can be read from now on."""
        self.builds[number] = b"".join(chunks)

    def find(self, number: int) -> Content | None:
        """The content of build ``number``, if it was written."""
        return self.builds.get(number)

    def clear(self) -> None:
        """No build is left."""
        self.builds.clear()
