"""Static files carry a fingerprint in their address, so that browsers may keep them for a year."""

import hashlib
from pathlib import Path

from flask import current_app, url_for

_fingerprints: dict[Path, tuple[int, str]] = {}


def asset(path: str) -> str:
    """Address of ``static/<path>`` with the fingerprint of its content. A missing file raises ``FileNotFoundError``."""
    return url_for("static", filename=path, v=_fingerprint(Path(current_app.static_folder or "") / path))


def _fingerprint(file: Path) -> str:
    changed = file.stat().st_mtime_ns
    known = _fingerprints.get(file)
    if known is None or known[0] != changed:
        known = (changed, hashlib.sha256(file.read_bytes()).hexdigest()[:12])
        _fingerprints[file] = known
    return known[1]
