"""Reading a CV away from the calling process, within limits.

The file goes to a child process that has nothing of ours but the file: no environment, no descriptors, no network.
"""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from talentmatch.cv.limits import DEFAULT_LIMITS, Limits
from talentmatch.cv.outcome import CvOutcome, reject_message
from talentmatch.cv.profile import ProposedProfile

# The package's own __init__ holds the web factory; a hollow package in its place keeps Flask out of the child.
_LAUNCH = (
    "import sys, types; package = types.ModuleType('talentmatch'); package.__path__ = [sys.argv[1]]; "
    "sys.modules['talentmatch'] = package; from talentmatch.cv.child import main; main()"
)
_PACKAGE_FOLDER = str(Path(__file__).resolve().parents[1])
# The answer must be back within the limit, so the child gets a little less.
_SHARE_OF_TIME = 0.95


def read_cv(path: str | os.PathLike[str], limits: Limits = DEFAULT_LIMITS) -> CvOutcome:
    """What became of the file at ``path``; never raises for a bad file."""
    started = time.monotonic()
    try:
        status = os.stat(path)  # noqa: PTH116  one call tells kind and size
        if not stat.S_ISREG(status.st_mode):
            return _rejected("not_a_file", limits, started)
        if status.st_size > limits.max_bytes:
            return _rejected("too_large", limits, started)
        data = Path(path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return _rejected("missing", limits, started)
    except (OSError, ValueError) as error:
        return _rejected("unreadable_file", limits, started, detail=type(error).__name__)
    return read_cv_bytes(data, limits)


def read_cv_bytes(data: bytes, limits: Limits = DEFAULT_LIMITS) -> CvOutcome:
    """What became of a file already in memory, such as an upload; its name does not matter, its content does."""
    started = time.monotonic()
    if len(data) > limits.max_bytes:
        return _rejected("too_large", limits, started)
    if not data:
        return _rejected("empty", limits, started)
    child = _start(limits)
    try:
        output, _ = child.communicate(data, timeout=limits.seconds * _SHARE_OF_TIME)
    except subprocess.TimeoutExpired:
        peak = _peak_of(child.pid)
        _end(child)
        return _rejected("too_slow", limits, started, peak=peak)
    except BaseException:
        _end(child)
        raise
    return _outcome(child.returncode, output, limits, started)


def _start(limits: Limits) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-I", "-B", "-X", "utf8", "-c", _LAUNCH, _PACKAGE_FOLDER, json.dumps(asdict(limits))]
    return subprocess.Popen(  # noqa: S603  our own interpreter and our own arguments
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={},
        cwd="/",
        start_new_session=True,
    )


def _end(child: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.communicate()


def _outcome(returncode: int, output: bytes, limits: Limits, started: float) -> CvOutcome:
    if returncode == -signal.SIGXCPU:
        return _rejected("too_slow", limits, started)
    if returncode == -signal.SIGKILL:  # not ours: the system ended it for lack of memory
        return _rejected("too_much_memory", limits, started)
    try:
        answer = json.loads(output)
    except ValueError:
        return _rejected("broken", limits, started, detail=f"reading process ended with {returncode}")
    if "code" in answer:
        detail = answer.get("detail", "")
        return _rejected(answer["code"], limits, started, peak=answer["peak_mib"], detail=detail)
    profile = ProposedProfile.from_json(answer["profile"])
    return CvOutcome("profile", profile, "", "", _seconds_since(started), answer["peak_mib"])


def _rejected(code: str, limits: Limits, started: float, *, peak: float = 0.0, detail: str = "") -> CvOutcome:
    return CvOutcome("reject", None, code, reject_message(code, limits), _seconds_since(started), peak, detail)


def _seconds_since(started: float) -> float:
    return round(time.monotonic() - started, 3)


def _peak_of(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    peaks = [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")]
    return round(peaks[0] / 1024, 1) if peaks else 0.0
