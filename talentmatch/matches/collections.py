"""How well a matcher ranks a judged collection, as one dictionary ready for JSON. Hard conditions are off."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from talentmatch.matches.collection_files import Collection, CollectionError, EligibilityCase, read_collection
from talentmatch.matches.conditions import unmet_conditions
from talentmatch.matching import Document, DocumentVectors, Matcher, MatchIndex
from talentmatch.matching.evaluation import (
    average_precision,
    bootstrap_interval,
    largest_shift,
    ndcg,
    overlap,
    recall,
    reciprocal_rank,
)
from talentmatch.matching.ranking import tie_order

__all__ = ["CollectionError", "evaluate_collection"]

type_Fit = Callable[[Sequence[Document], Sequence[Document]], Matcher]

_TOP: Final = 10
_SEED: Final = 1
_DECIMALS: Final = 6

Order = NDArray[np.intp]
Grades = NDArray[np.int64]


def evaluate_collection(
    folder: Path, *, fit: "Fit", progress: Callable[[int, int], None] | None = None
) -> dict[str, Any]:
    """..."""
