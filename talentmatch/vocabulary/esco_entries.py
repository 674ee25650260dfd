"""One concept of ESCO, as its files and the database hold it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: What every address of ESCO begins with.
ADDRESS = "http://data.europa.eu/esco/"
ESCO_KINDS = ("occupation", "skill", "knowledge")


@dataclass(frozen=True, slots=True)
class EscoLabels:
    """What a concept is called in one language; hidden labels are spellings that ESCO itself never shows."""

    preferred: str
    alternative: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    def as_stored(self) -> dict[str, Any]:
        """The labels as the database keeps them."""
        return {"preferred": self.preferred, "alternative": list(self.alternative), "hidden": list(self.hidden)}

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> "EscoLabels":
        """The labels that the database keeps."""
        return cls(stored["preferred"], tuple(stored["alternative"]), tuple(stored["hidden"]))


@dataclass(frozen=True, slots=True)
class EscoEntry:
    """One concept of ESCO. ``code`` and ``reuse_level`` are empty where no file gives them."""

    uri: str
    kind: str
    code: str = ""
    reuse_level: str = ""
    labels: Mapping[str, EscoLabels] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)
    essential_skills: tuple[str, ...] = ()
