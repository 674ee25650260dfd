"""Agreements that were signed on paper: PDF files under random names in the folder of the installation."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from talentmatch.errors import InvalidInput, NotFound

BYTE_LIMIT = 10_000_000
MAGIC = b"%PDF-"
NAME = re.compile(r"[0-9a-f]{32}\.pdf")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Where a file stands, and the SHA-256 of what is in it."""

    name: str
    fingerprint: str


def check_pdf(content: bytes) -> None:
    """Raise ``InvalidInput`` for what is empty, too large or no PDF."""
    if not content:
        raise InvalidInput({"file": "required"})
    if len(content) > BYTE_LIMIT:
        raise InvalidInput({"file": "file_too_large"})
    if not content.startswith(MAGIC) or b"%%EOF" not in content[-2_048:]:
        raise InvalidInput({"file": "not_a_pdf"})


def store_pdf(folder: Path, content: bytes) -> StoredFile:
    """``folder`` holds ``content`` under a name that nobody can guess. Raises ``InvalidInput`` for what is no PDF."""
    check_pdf(content)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    name = f"{secrets.token_hex(16)}.pdf"
    path = folder / name
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(content)
    return StoredFile(name, hashlib.sha256(content).hexdigest())


def remove_pdf(folder: Path, name: str) -> None:
    """A stored file is gone; one that is gone already stays so."""
    if NAME.fullmatch(name):
        (folder / name).unlink(missing_ok=True)


def stored_pdf(folder: Path, file: StoredFile) -> bytes:
    """What was stored. Raises ``NotFound`` when it is gone or is no longer what it was."""
    path = folder / file.name
    if not NAME.fullmatch(file.name) or not path.is_file():
        raise NotFound
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != file.fingerprint:
        raise NotFound
    return content
