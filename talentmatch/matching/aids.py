"""Reading aids: what a matcher may use beside its vocabulary, and works without."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talentmatch.matching.encoder import PhraseEncoder
    from talentmatch.matching.gate.work_gate import WorkGate
    from talentmatch.matching.occupation_texts import OccupationText


@dataclass(frozen=True, slots=True)
class ReadingAids:
    """Means of reading that may be missing.

    Parameters
    ----------
    encoder : PhraseEncoder, optional
        Without it there is no block of phrases.
    gate : WorkGate, optional
        Without it all clauses count.
    occupations : tuple of OccupationText
        Without them there is no block of occupations.
    """

    encoder: PhraseEncoder | None = None
    gate: WorkGate | None = None
    occupations: tuple[OccupationText, ...] = field(default=())

    @property
    def fingerprint(self) -> str:
        """SHA-256 of what the aids are, in hexadecimal."""
        occupations = hashlib.sha256()
        for occupation in self.occupations:
            parts = [occupation.id, sorted(occupation.labels.items()), sorted(occupation.descriptions.items())]
            occupations.update(json.dumps(parts).encode())
        encoder = self.encoder.name if self.encoder else None
        gate = self.gate.fingerprint if self.gate else None
        return hashlib.sha256(json.dumps([encoder, gate, occupations.hexdigest()]).encode()).hexdigest()
