"""Headers, footers and page numbers: printed on every page, part of none."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from talentmatch.cv.headings import heading_kind
from talentmatch.cv.pdf_lines import Row, Segment

if TYPE_CHECKING:
    from pdfminer.utils import Rect

_ZONE = 0.12
_NUMBER_ZONE = 0.08
_SHARE_OF_PAGES = 0.5
_PAGE_NUMBER = re.compile(
    r"^(?:[-–—|•]\s*)?(?:(?:page|pagina|pag\.?|blz\.?|bladzijde|seite|p\.)\s*)?\d{1,3}"
    r"(?:\s*(?:/|\||of|van|de|sur|von|out of)\s*\d{1,3})?(?:\s*[-–—|•])?$",
    re.IGNORECASE,
)
# What a browser prints around a page: the file it came from, and when.
_PRINT_MARK = re.compile(
    r"^(?:file:///\S+|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[AP]M)?)$", re.IGNORECASE
)
_SMALL_NUMBER = re.compile(r"(?<![\d/.])\d{1,3}(?![\d/.])")


def without_furniture(pages: list[list[Row]], boxes: list[Rect]) -> list[list[Row]]:
    """The rows of each page without what repeats at its edge; a section heading is never taken for that."""
    counts: Counter[tuple[str, int, int]] = Counter()
    for rows, box in zip(pages, boxes, strict=True):
        counts.update({_key(segment) for row in rows for segment in row.segments if _edge(segment, box) <= _ZONE})
    least = max(2.0, _SHARE_OF_PAGES * len(pages))
    return [
        _filtered(rows, box, {key for key, count in counts.items() if count >= least})
        for rows, box in zip(pages, boxes, strict=True)
    ]


def _filtered(rows: list[Row], box: Rect, repeated: set[tuple[str, int, int]]) -> list[Row]:
    kept: list[Row] = []
    for row in rows:
        segments = tuple(segment for segment in row.segments if not _is_furniture(segment, box, repeated))
        if segments:
            kept.append(Row(segments))
    return kept


def _is_furniture(segment: Segment, box: Rect, repeated: set[tuple[str, int, int]]) -> bool:
    edge = _edge(segment, box)
    text = segment.text.strip()
    if edge <= _NUMBER_ZONE and (_PAGE_NUMBER.match(text) or _PRINT_MARK.match(text)):
        return True
    return edge <= _ZONE and _key(segment) in repeated and not heading_kind(segment.text)


def _key(segment: Segment) -> tuple[str, int, int]:
    """The same words at the same place; page numbers in them may count on."""
    text = _SMALL_NUMBER.sub("#", segment.text.casefold())
    return (text, round(segment.baseline / 4), round(segment.x0 / 24) if "#" not in text else 0)


def _edge(segment: Segment, box: Rect) -> float:
    """Distance to the nearer of the upper and lower edge, as a share of the height; turned text has none."""
    height = max(box[3] - box[1], 1.0)
    from_bottom = (-segment.baseline - box[1]) / height
    if not 0 <= from_bottom <= 1:
        return 1.0
    return min(from_bottom, 1 - from_bottom)
