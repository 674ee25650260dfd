"""Arrays to bytes and back: a header in JSON, then plain arrays that can be used where they lie; never pickle.

A saved build may be a file that several processes map into memory: nothing is copied, and what they share is in memory
once. Every part has its checksum.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matching.errors import BrokenIndex, InvalidParameter

Buffer = bytes | bytearray | memoryview | NDArray[np.uint8]

_MAGIC: Final = b"talentmatch index 2\n"
_NUMBER: Final = 8  # bytes of the two numbers after the magic: length and checksum of the header
_ALIGNMENT: Final = 64
_PIECE: Final = 1 << 24


def chunks(header: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> Iterator[bytes | memoryview]:
    """Return a header and arrays as pieces of bytes, to be written one after the other.

    Raises
    ------
    InvalidParameter
        When an array holds objects.
    """
    parts = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    if objects := [name for name, array in parts.items() if array.dtype.hasobject]:
        raise InvalidParameter("arrays", f"must hold numbers only, and {objects[0]!r} holds objects.")
    padded = {name: _padding(array.nbytes) for name, array in parts.items()}
    with ThreadPoolExecutor(2) as pool:
        sums = dict(zip(parts, pool.map(lambda name: _checksum(parts[name], padded[name]), parts), strict=True))
    listing = [
        {"name": name, "dtype": array.dtype.str, "shape": array.shape, "checksum": sums[name]}
        for name, array in parts.items()
    ]
    text = json.dumps({"header": dict(header), "arrays": listing}, sort_keys=True).encode()
    text += b" " * _padding(len(_MAGIC) + 2 * _NUMBER + len(text))
    yield _MAGIC + len(text).to_bytes(_NUMBER, "little") + zlib.crc32(text).to_bytes(_NUMBER, "little") + text
    for name, array in parts.items():
        yield _bytes_of(array)
        yield bytes(padded[name])


def from_buffer(data: Buffer) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return the header and the arrays, which share their memory with the data.

    Raises
    ------
    BrokenIndex
        When the data is no saved index, or not all of it, or a bit has changed.
    """
    view = memoryview(data)  # type: ignore[arg-type] # numpy arrays are buffers before Python 3.12 could say so
    start = len(_MAGIC) + 2 * _NUMBER
    if bytes(view[: len(_MAGIC)]) != _MAGIC or len(view) < start:
        raise BrokenIndex("data does not hold a saved index; fit a new one.")
    length, checksum = (
        int.from_bytes(view[at : at + _NUMBER], "little") for at in (len(_MAGIC), len(_MAGIC) + _NUMBER)
    )
    text = bytes(view[start : start + length])
    if zlib.crc32(text) != checksum:
        raise BrokenIndex("data is damaged or cut short: its checksum differs; fit a new index.")
    try:
        content = json.loads(text)
        return content["header"], _arrays(view, content["arrays"], start + length)
    except BrokenIndex:
        raise
    except (ValueError, KeyError, TypeError) as error:
        raise BrokenIndex("data has the checksum of an index but not its content; fit a new one.") from error


def _arrays(view: memoryview, listing: list[dict[str, Any]], start: int) -> dict[str, NDArray[Any]]:
    found: dict[str, NDArray[Any]] = {}
    regions: list[tuple[memoryview, int]] = []
    for entry in listing:
        dtype, shape = np.dtype(entry["dtype"]), tuple(entry["shape"])
        size = dtype.itemsize * int(np.prod(shape, dtype=np.int64))
        region = view[start : start + size + _padding(size)]
        if dtype.hasobject or len(region) != size + _padding(size):
            raise BrokenIndex("data is damaged or cut short: a part is missing; fit a new index.")
        regions.append((region, entry["checksum"]))
        found[entry["name"]] = np.frombuffer(region[:size], dtype=dtype).reshape(shape)
        start += len(region)
    if start != len(view):
        raise BrokenIndex("data is damaged: something follows its end; fit a new index.")
    with ThreadPoolExecutor(2) as pool:
        if not all(pool.map(lambda region: _checksum(region[0], 0) == region[1], regions)):
            raise BrokenIndex("data is damaged or cut short: its checksum differs; fit a new index.")
    return found


def _checksum(array: NDArray[Any] | memoryview, padding: int) -> int:
    """Return the CRC-32 of the bytes of an array and of its padding, piece by piece so that other threads may run."""
    view = array if isinstance(array, memoryview) else _bytes_of(array)
    result = 0
    for start in range(0, len(view), _PIECE):
        result = zlib.crc32(view[start : start + _PIECE], result)
    return zlib.crc32(bytes(padding), result)


def _bytes_of(array: NDArray[Any]) -> memoryview:
    return array.reshape(-1).view(np.uint8).data


def _padding(size: int) -> int:
    return -size % _ALIGNMENT


def json_array(content: Any) -> NDArray[np.uint8]:
    """Return anything that JSON can say as an array of bytes."""
    return np.frombuffer(json.dumps(content).encode(), dtype=np.uint8)


def read_json(array: NDArray[np.uint8]) -> Any:
    """Return what an array of bytes says in JSON."""
    return json.loads(array.tobytes())
