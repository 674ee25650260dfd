"""Reading order of a page: columns are read one after the other, tables row by row.

The page is cut where a straight gutter separates text on both sides over several lines. Lines that run across end the
columns above them and start new ones below. The same is done again within each column.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from talentmatch.cv.headings import heading_kind
from talentmatch.cv.pdf_lines import Row, Segment
from talentmatch.cv.skills import is_skill_level

_MIN_GUTTER = 6.0
_MIN_LINES = 2
_MIN_OVERLAP = 0.5
_MAX_DEPTH = 6
_TITLE_GAP = 2.0
# Share of lines that must speak for a table before its cells are read across.
_MOST = 0.7
_ALIGNED = 0.8
_MONTHS = (
    r"jan\w*|feb\w*|f[eé]v\w*|maart|mrt|mar\w*|m[aä]r\w*|apr\w*|avr\w*|mei|may|mai|jun\w*|juin|jul\w*|juil\w*|aug\w*|ao[uû]t"
    r"|sep\w*|okt\w*|oct\w*|nov\w*|dec\w*|d[eé]c\w*|dez\w*"
)
_DATES = re.compile(
    rf"^(?:(?:{_MONTHS})\.?\s*|\d{{1,2}}[/.-])*(?:19|20)\d\d(?:\s*[-–—/]\s*|\s+(?:tot|to|bis|à|au|t/m)\s+|\s*$)?"
    rf"(?:(?:{_MONTHS})\.?\s*|\d{{1,2}}[/.-])*(?:(?:19|20)?\d\d|heden|nu|present|now|today|aujourd'hui|actuel\w*|heute|\.\.\.)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Run:
    """Rows ``first`` to ``last`` (excluded) with a free gutter at ``x``."""

    first: int
    last: int
    left: list[Segment]
    right: list[Segment]


def reading_order(rows: list[Row], depth: int = 0) -> list[Row]:
    """``rows`` of a page in the order in which they are read."""
    run = _widest_run(rows) if depth < _MAX_DEPTH else None
    if run is None:
        return rows
    parts = (rows[: run.first], _rows(run.left), _rows(run.right), rows[run.last :])
    return [row for part in parts for row in reading_order(part, depth + 1)]


def _rows(segments: list[Segment]) -> list[Row]:
    """Segments that share a baseline as rows again."""
    rows: list[list[Segment]] = []
    for segment in segments:
        if (
            rows
            and abs(rows[-1][-1].baseline - segment.baseline) < 0.3 * segment.size
            and segment.x0 >= rows[-1][-1].x1
        ):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [Row(tuple(row)) for row in rows]


def _widest_run(rows: list[Row]) -> _Run | None:
    """The longest stretch of rows that reads as two columns, or ``None``."""
    best: tuple[int, float, _Run] | None = None
    for x in _candidates(rows):
        for run in _runs(rows, x):
            gutter = min(s.x0 for s in run.right) - max(s.x1 for s in run.left)
            if gutter < _MIN_GUTTER or (best and (run.last - run.first, gutter) <= best[:2]):
                continue
            if _are_columns(run):
                best = (run.last - run.first, gutter, run)
    return best[2] if best else None


def _candidates(rows: list[Row]) -> list[float]:
    """Places just before the start of a segment, where a gutter may end."""
    starts = {round(segment.x0 / 2) for row in rows for segment in row.segments}
    return [2.0 * start - 2.0 for start in sorted(starts)][1:]


def _runs(rows: list[Row], x: float) -> list[_Run]:
    runs: list[_Run] = []
    first = 0
    for number in range(len(rows) + 1):
        if number < len(rows) and not _crosses(rows[number], x):
            continue
        run = _trimmed(rows, first, number, x)
        if run:
            runs.append(run)
        first = number + 1
    return runs


def _crosses(row: Row, x: float) -> bool:
    return any(segment.x0 < x < segment.x1 for segment in row.segments)


def _trimmed(rows: list[Row], first: int, last: int, x: float) -> _Run | None:
    """The run without the title above it and without rows at its end that belong to what follows, such as a heading."""
    first = _below_title(rows, first, last, x)
    while last > first and last < len(rows) and _is_one_sided(rows[last - 1], x) and last - first > 1:
        above = rows[last - 1].baseline - rows[last - 2].baseline
        below = rows[last].baseline - rows[last - 1].baseline
        if below >= 0.8 * above and not heading_kind(rows[last - 1].text):
            break
        last -= 1
    left = [segment for row in rows[first:last] for segment in row.segments if segment.x1 <= x]
    right = [segment for row in rows[first:last] for segment in row.segments if segment.x0 >= x]
    if _line_count(left) < _MIN_LINES or _line_count(right) < _MIN_LINES or not _stand_side_by_side(left, right):
        return None
    return _Run(first, last, left, right)


def _below_title(rows: list[Row], first: int, last: int, x: float) -> int:
    """The first row of the run that is no title: lines on the right alone, set apart from the column below them."""
    beside = next((number for number in range(first, last) if any(s.x1 <= x for s in rows[number].segments)), first)
    right = [number for number in range(first, last) if any(s.x0 >= x for s in rows[number].segments)]
    for number, following in reversed(list(pairwise(right))):
        gap = rows[following].baseline - rows[number].baseline
        if number < beside and gap > _TITLE_GAP * rows[following].size:
            return number + 1
    return first


def _is_one_sided(row: Row, x: float) -> bool:
    return len({segment.x0 >= x for segment in row.segments}) == 1


def _line_count(segments: list[Segment]) -> int:
    return len({segment.baseline for segment in segments})


def _stand_side_by_side(left: list[Segment], right: list[Segment]) -> bool:
    top = max(left[0].baseline, right[0].baseline)
    bottom = min(left[-1].baseline, right[-1].baseline)
    height = min(left[-1].baseline - left[0].baseline, right[-1].baseline - right[0].baseline)
    return bottom - top >= _MIN_OVERLAP * max(height, 1.0)


def _are_columns(run: _Run) -> bool:
    """Whether the two sides are read one after the other; labels, dates and levels are read with their line."""
    top = max(run.left[0].baseline, run.right[0].baseline) - 0.3 * run.left[0].size
    left, right = ([s for s in side if s.baseline >= top] for side in (run.left, run.right))
    for side, other in ((left, right), (right, left)):
        if _share_on_same_line(side, other) < _ALIGNED:
            continue
        if _share(side, _is_label) >= _MOST or _rows_with_dates(side) >= _MOST:
            return False
        if _is_sparse(side, other) and not (_has_heading(side) and _has_heading(other)):
            return False
    return not _is_flush_right(run)


def _share_on_same_line(side: list[Segment], other: list[Segment]) -> float:
    places = [segment.baseline for segment in other]
    lines = {segment.baseline: segment.size for segment in side}
    hits = sum(any(abs(place - line) < 0.3 * size for place in places) for line, size in lines.items())
    return hits / len(lines)


def _share(side: list[Segment], test: Callable[[str], bool]) -> float:
    return sum(test(segment.text) for segment in side) / len(side)


def _is_label(text: str) -> bool:
    text = text.strip()
    return text.endswith(":") or bool(_DATES.match(text)) or is_skill_level(text)


def _rows_with_dates(side: list[Segment]) -> float:
    lines = {segment.baseline for segment in side}
    dated = {segment.baseline for segment in side if _DATES.match(segment.text.strip())}
    return len(dated) / len(lines)


def _has_heading(side: list[Segment]) -> bool:
    return any(heading_kind(segment.text) for segment in side)


def _is_sparse(side: list[Segment], other: list[Segment]) -> bool:
    """Whether ``side`` has a line only here and there, each beside a line of ``other``: a column of labels."""
    lines, others = sorted({s.baseline for s in side}), sorted({s.baseline for s in other})
    if len(others) < 1.5 * len(lines) or len(others) < 2:
        return False
    leading = statistics.median(after - before for before, after in pairwise(others))
    return all(after - before > 1.6 * leading for before, after in pairwise(lines))


def _is_flush_right(run: _Run) -> bool:
    """Whether the right side hangs on a right-hand tab stop, as places and dates do."""
    if _share_on_same_line(run.right, run.left) < _ALIGNED or _line_count(run.right) > _line_count(run.left):
        return False
    starts, ends = [s.x0 for s in run.right], [s.x1 for s in run.right]
    return max(ends) - min(ends) <= 2.0 and max(starts) - min(starts) > 8.0
