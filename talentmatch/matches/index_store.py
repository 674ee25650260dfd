"""Where a fitted index is kept between restarts: a folder of files, or memory."""

import logging
import os
from pathlib import Path
from typing import Protocol

logger = logging.getLogger(__name__)


class IndexStore(Protocol):
    """Keeps the bytes of builds by number."""

    def write(self, number: int, content: bytes) -> None:
        """Build ``number`` can be read from now on, whole."""
        ...

    def find(self, number: int) -> bytes | None:
        """The bytes of build ``number``, if they are here."""
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

    def write(self, number: int, content: bytes) -> None:
        """Build ``number`` is on disk, synced, and all but the builds written last are gone."""
        self.folder.mkdir(parents=True, exist_ok=True)
        aside = self.folder / f".build-{number}.{os.getpid()}"
        try:
            with aside.open("wb") as file:
                file.write(content)
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

    def find(self, number: int) -> bytes | None:
        """The bytes of build ``number``, or ``None`` when this machine does not have them or cannot read them."""
        try:
            return self._path(number).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            logger.warning("The stored index %s cannot be read: %s", number, error)
            return None

    def clear(self) -> None:
        """No build is left on disk."""
        for path in self._paths():
            path.unlink(missing_ok=True)

    def _paths(self) -> list[Path]:
        return list(self.folder.glob("build-*.npz"))

    def _path(self, number: int) -> Path:
        return self.folder / f"build-{number}.npz"


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0  # another process was faster


class MemoryStore:
    """Builds of one process, for tests and for commands that leave nothing behind."""

    def __init__(self) -> None:
        self.builds: dict[int, bytes] = {}

    def write(self, number: int, content: bytes) -> None:
        """Build ``number`` can be read from now on."""
        self.builds[number] = content

    def find(self, number: int) -> bytes | None:
        """The bytes of build ``number``, if they were written."""
        return self.builds.get(number)

    def clear(self) -> None:
        """No build is left."""
        self.builds.clear()
