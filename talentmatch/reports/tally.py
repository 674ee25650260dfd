"""Adding up a match report student by student."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from talentmatch.matches.condition_tables import Mask
from talentmatch.matches.conditions import CONDITIONS
from talentmatch.matches.ranked import HiddenCount
from talentmatch.matching.report import NO_KNOWN_WORDS, NOTHING_ELIGIBLE, TopMatch


@dataclass(frozen=True, slots=True)
class Row:
    """One student against all vacancies. ``relevances`` is 0 where a vacancy is not eligible."""

    student_id: str
    relevances: NDArray[np.float64]
    eligible: Mask
    failing: Mapping[str, Mask]
    is_wordless: bool


class Tally:
    """Adds up students one by one.

    Parameters
    ----------
    columns : mapping of vacancy id to row
    good_from : float
    """

    def __init__(self, columns: Mapping[str, int], good_from: float) -> None:
        self.columns = columns
        self.good_from = good_from
        self.matches: list[TopMatch] = []
        self.student_reasons: dict[str, str | None] = {}
        self.student_hidden: dict[str, HiddenCount] = {}
        width = max(columns.values(), default=-1) + 1
        self.eligible_counts = np.zeros(width, dtype=np.int64)
        self._key_of = {row: key for key, row in columns.items()}
        self._failing = {code: np.zeros(width, dtype=np.int64) for code in CONDITIONS}
        self._best = np.zeros(width)
        self._best_student = np.full(width, -1)
        self._students: list[str] = []

    def add(self, row: Row) -> None:
        """Count one student."""
        width = self._best.size
        relevances = row.relevances[:width]
        self.eligible_counts += row.eligible[:width]
        for code, fails in row.failing.items():
            self._failing[code] += fails[:width]
        better = relevances > self._best
        self._best[better] = relevances[better]
        self._best_student[better] = len(self._students)
        self._students.append(row.student_id)
        self._add_matches(row.student_id, relevances)
        self._add_reason(row)

    def _add_matches(self, student_id: str, relevances: NDArray[np.float64]) -> None:
        """All good matches of a student, or else the best one."""
        good = np.flatnonzero(relevances >= self.good_from)
        if not good.size and relevances.size and relevances.max() > 0.0:
            good = np.array([int(np.argmax(relevances))])
        values = relevances[good]
        ranks = 1 + np.searchsorted(np.sort(-values), -values)
        self.matches += [
            TopMatch(student_id, self._key_of[row], relevance, rank)
            for row, relevance, rank in zip(good.tolist(), values.tolist(), ranks.tolist(), strict=True)
        ]

    def _add_reason(self, row: Row) -> None:
        if not row.eligible.any():
            self.student_reasons[row.student_id] = NOTHING_ELIGIBLE
            hidden = _most({code: int(np.count_nonzero(fails)) for code, fails in row.failing.items()})
            if hidden is not None:
                self.student_hidden[row.student_id] = hidden
        elif row.is_wordless:
            self.student_reasons[row.student_id] = NO_KNOWN_WORDS

    def best_of_vacancies(self) -> Iterator[TopMatch]:
        """The best student of each vacancy that has none that is good."""
        for key, row in self.columns.items():
            if 0.0 < self._best[row] < self.good_from:
                yield TopMatch(self._students[self._best_student[row]], key, float(self._best[row]), 1)

    def vacancy_hidden(self) -> dict[str, HiddenCount]:
        """For each vacancy that no student may take, the condition that keeps most students away."""
        found: dict[str, HiddenCount] = {}
        for key, row in self.columns.items():
            hidden = _most({code: int(counts[row]) for code, counts in self._failing.items()})
            if not self.eligible_counts[row] and hidden is not None:
                found[key] = hidden
        return found


def _most(counts: Mapping[str, int]) -> HiddenCount | None:
    """The condition with the largest count, the first of ``CONDITIONS`` when two are even; ``None`` when all are 0."""
    code = max(counts, key=lambda code: counts[code])
    return HiddenCount(code, counts[code]) if counts[code] else None
