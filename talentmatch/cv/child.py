"""The process that reads one CV: file on standard input, limits as argument, one JSON object on standard output.

It is started by ``talentmatch.cv.limited`` and confines itself before it looks at a single byte.
"""

from __future__ import annotations

import json
import logging
import math
import os
import resource
import sys
import traceback
from dataclasses import asdict
from pathlib import Path

from talentmatch.cv.limits import MEBIBYTE, Limits
from talentmatch.cv.outcome import CvRejectedError

# A reader needs to open files (its own modules) for reading and nothing else: no network, no other program.
_REFUSED_EVENTS = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "ctypes.")


def main() -> None:
    """Read the file on standard input and write the answer."""
    limits = Limits(**json.loads(sys.argv[-1]))
    confine(limits)
    logging.disable()  # parsers warn about every oddity, and no log may hold text of a CV
    answer = _answer(sys.stdin.buffer.read(), limits)
    answer["peak_mib"] = peak_mib()
    sys.stdout.write(json.dumps(answer))


def confine(limits: Limits) -> None:
    """Leave this process no more memory, time, files and reach than reading needs."""
    cpu_seconds = math.ceil(limits.seconds)
    _limit(resource.RLIMIT_AS, limits.memory_mib * MEBIBYTE)
    _limit(resource.RLIMIT_CPU, cpu_seconds)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, 64)
    sys.addaudithook(_refuse_reach)


def peak_mib() -> float:
    """Largest resident memory of this process so far, in MiB.

    Linux tells it in /proc; ``ru_maxrss`` counts from before the program was loaded and so may show the parent's size.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return round(int(line.split()[1]) / 1024, 1)
    unit = MEBIBYTE if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit, 1)


def _limit(what: int, value: int) -> None:
    hard = resource.getrlimit(what)[1]
    bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(what, (bound, bound))


def _refuse_reach(event: str, arguments: tuple[object, ...]) -> None:
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writes or event.startswith(_REFUSED_EVENTS):
        raise PermissionError(event)


def _answer(data: bytes, limits: Limits) -> dict[str, object]:
    try:
        from talentmatch.cv.reading import read_profile  # inside the limits, so that even importing obeys them

        return {"profile": asdict(read_profile(data, limits))}
    except CvRejectedError as rejected:
        return {"code": rejected.code}
    except MemoryError:
        return {"code": "too_much_memory"}
    except Exception as error:  # noqa: BLE001  a damaged file may fail anywhere in a parser; the parent must get an answer
        return {"code": "broken", "detail": _place_of(error)}


def _place_of(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return type(error).__name__ + place
