"""How much of a machine one CV may take."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on reading one file; ``seconds`` is wall-clock time, the start of the process included."""

    max_bytes: int = 10 * MEBIBYTE
    max_pages: int = 50
    seconds: float = 10.0
    memory_mib: int = 512
    max_unpacked_bytes: int = 64 * MEBIBYTE
    max_unpacked_files: int = 2000
    max_text_chars: int = 400_000
    max_depth: int = 200


DEFAULT_LIMITS = Limits()
