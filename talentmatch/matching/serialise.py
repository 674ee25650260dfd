"""Arrays to bytes and back: a checksum, a header in JSON, arrays in npz without objects; never pickle."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.documents import Document
from talentmatch.matching.errors import BrokenIndex

_MAGIC: Final = b"talentmatch index 1\n"
_CHECKSUM_LENGTH: Final = hashlib.sha256().digest_size
_HEADER: Final = "header"


def to_bytes(header: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Return a header and arrays as bytes; the same content gives the same bytes."""
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **{_HEADER: json_array(header)}, **arrays)
    content = buffer.getvalue()
    return _MAGIC + hashlib.sha256(content).digest() + content


def from_bytes(data: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return the header and the arrays.

    Raises
    ------
    BrokenIndex
        When the bytes are no saved index, or not all of it, or a bit has changed.
    """
    start = len(_MAGIC) + _CHECKSUM_LENGTH
    if data[: len(_MAGIC)] != _MAGIC:
        raise BrokenIndex("data does not hold a saved index; fit a new one.")
    content = memoryview(data)[start:]
    if hashlib.sha256(content).digest() != data[len(_MAGIC) : start]:
        raise BrokenIndex("data is damaged or cut short: its checksum differs; fit a new index.")
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
        header = read_json(arrays.pop(_HEADER))
    except (ValueError, KeyError, OSError, zipfile.BadZipFile) as error:
        raise BrokenIndex("data has the checksum of an index but not its content; fit a new one.") from error
    return header, arrays


def documents_array(documents: Sequence[Document | None]) -> NDArray[np.uint8]:
    """Return documents as an array of bytes."""
    return json_array(
        [
            document and [document.id, document.language, document.title, document.skills, document.text]
            for document in documents
        ]
    )


def read_documents(array: NDArray[np.uint8]) -> list[Document | None]:
    """Return documents from an array of bytes."""
    return [entry and Document(entry[0], entry[1], entry[2], tuple(entry[3]), entry[4]) for entry in read_json(array)]


def json_array(content: Any) -> NDArray[np.uint8]:
    """Return anything that JSON can say as an array of bytes."""
    return np.frombuffer(json.dumps(content).encode(), dtype=np.uint8)


def read_json(array: NDArray[np.uint8]) -> Any:
    """Return what an array of bytes says in JSON."""
    return json.loads(array.tobytes())
