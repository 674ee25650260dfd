"""Where a fitted index is kept between restarts: a folder of files, or memory."""

import os
from pathlib import Path
from typing import Protocol


class IndexStore(Protocol):
    """Keeps the bytes of builds by number."""

    def write(self, number: int, content: bytes) -> None:
        """Build ``number`` can be read from now on, whole."""
        ...

    def find(self, number: int) -> bytes | None:
        """The bytes of build ``number``, if they are here."""
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
        """Build ``number`` is on disk, synced, and all but the newest builds are gone."""
        self.folder.mkdir(parents=True, exist_ok=True)
        aside = self.folder / f".build-{number}.{os.getpid()}"
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(self._path(number))
        for old in sorted(self.folder.glob("build-*.npz"), key=_number)[: -self.kept_count]:
            old.unlink(missing_ok=True)

    def find(self, number: int) -> bytes | None:
        """The bytes of build ``number``, or ``None`` when this machine does not have them."""
        try:
            return self._path(number).read_bytes()
        except FileNotFoundError:
            return None

    def _path(self, number: int) -> Path:
        return self.folder / f"build-{number}.npz"


def _number(path: Path) -> int:
    return int(path.stem.removeprefix("build-"))


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
