"""Glyphs of a page put together to pieces of lines."""

from __future__ import annotations

import re
import statistics
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talentmatch.cv.pdf_device import Glyph

# Parts of the size of the letters.
_SAME_LINE = 0.3
_SAME_PLACE = 0.1
_WORD_GAP = 0.16
_SPLIT_GAP = 0.9
_CELL_GAP = 1.6
_SPACED_OUT = 0.12

# TeX and others set an accent as a glyph of its own over the letter.
_ACCENTS = {
    "\u00b4": "\u0301",
    "\u0060": "\u0300",
    "\u00a8": "\u0308",
    "\u02c6": "\u0302",
    "\u005e": "\u0302",
    "\u02dc": "\u0303",
    "\u00b8": "\u0327",
    "\u02c7": "\u030c",
    "\u02da": "\u030a",
}
_BULLET = re.compile(r"^(?:[•·●▪■◦‣∙○□►▶➢✓✔❖\uf000-\uf0ff*–-]|\d{1,2}[.)])$")


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one line that stand close together."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float


@dataclass(frozen=True)
class Row:
    """The segments that share a baseline, from left to right."""

    segments: tuple[Segment, ...]

    @cached_property
    def text(self) -> str:
        """The line: two blanks where cells of a table stand apart, one within a justified line."""
        text = self.segments[0].text
        for before, after in pairwise(self.segments):
            text += ("  " if after.x0 - before.x1 > _CELL_GAP * self.size else " ") + after.text
        return text

    @cached_property
    def baseline(self) -> float:
        """Distance downwards, of the largest segment."""
        return max(self.segments, key=lambda segment: segment.size).baseline

    @cached_property
    def size(self) -> float:
        """Size of the largest letters."""
        return max(segment.size for segment in self.segments)


def rows_of(glyphs: list[Glyph]) -> list[Row]:
    """The rows of a page from top to bottom; turned text follows the upright text."""
    rows: list[Row] = []
    for turn in range(4):
        turned = _accented([glyph for glyph in glyphs if glyph.turn == turn])
        # Turned text is read by itself: pushed below, it is no column of the page.
        shift = 10_000.0 * turn
        for line in _lines(turned):
            segments = tuple(_segments(line, shift))
            if segments:
                rows.append(Row(segments))
    return sorted(rows, key=lambda row: row.baseline)


def _accented(glyphs: list[Glyph]) -> list[Glyph]:
    """Glyphs in the order of the file, accents joined with the letter they stand on."""
    found: list[Glyph] = []
    for glyph in glyphs:
        previous = found[-1] if found else None
        if previous and unicodedata.combining(glyph.text[0]) and len(glyph.text) == 1:
            previous.text += glyph.text
        elif previous and previous.text in _ACCENTS and _overlap(previous, glyph) and glyph.text.isalpha():
            base = "i" if glyph.text == "\u0131" else glyph.text
            glyph.text = unicodedata.normalize("NFC", base + _ACCENTS[previous.text])
            glyph.space_before = glyph.space_before or previous.space_before
            found[-1] = glyph
        elif (
            previous and glyph.text == "\u00b8" and _overlap(previous, glyph) and previous.text in {"c", "C", "s", "S"}
        ):
            previous.text = unicodedata.normalize("NFC", previous.text + "\u0327")
        else:
            found.append(glyph)
    return found


def _overlap(accent: Glyph, letter: Glyph) -> bool:
    middle = (accent.x0 + accent.x1) / 2
    return letter.x0 - 0.1 * letter.size <= middle <= letter.x1 + 0.1 * letter.size and (
        abs(accent.baseline - letter.baseline) < letter.size
    )


def _lines(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Glyphs grouped by baseline; superscripts stay with their line."""
    lines: list[list[Glyph]] = []
    anchor = 0.0
    for glyph in sorted(glyphs, key=lambda glyph: glyph.baseline):
        if lines and glyph.baseline - anchor <= _SAME_LINE * min(glyph.size, lines[-1][0].size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
            anchor = glyph.baseline
    return lines


def _segments(line: list[Glyph], shift: float) -> list[Segment]:
    glyphs = _once(sorted(line, key=lambda glyph: glyph.x0))
    pieces: list[list[Glyph]] = []
    for glyph in glyphs:
        if pieces and glyph.x0 - pieces[-1][-1].x1 <= _SPLIT_GAP * max(glyph.size, pieces[-1][-1].size):
            pieces[-1].append(glyph)
        else:
            pieces.append([glyph])
    return _with_bullets([_segment(piece, shift) for piece in pieces])


def _once(glyphs: list[Glyph]) -> list[Glyph]:
    """Without the second print of letters that are drawn twice to look bold."""
    kept: list[Glyph] = []
    for glyph in glyphs:
        same = [k for k in kept[-3:] if k.text == glyph.text and abs(k.x0 - glyph.x0) < _SAME_PLACE * glyph.size]
        if not any(abs(k.baseline - glyph.baseline) < _SAME_PLACE * glyph.size for k in same):
            kept.append(glyph)
    return kept


def _segment(glyphs: list[Glyph], shift: float) -> Segment:
    size = statistics.median(glyph.size for glyph in glyphs)
    gaps = [after.x0 - before.x1 for before, after in pairwise(glyphs)]
    usual = statistics.median(gaps) if len(gaps) > 2 else 0.0
    is_spaced_out = usual > _SPACED_OUT * size
    word_gap = usual + _WORD_GAP * size if is_spaced_out else _WORD_GAP * size
    text = glyphs[0].text
    for gap, glyph in zip(gaps, glyphs[1:], strict=True):
        text += (" " if gap > word_gap or (glyph.space_before and not is_spaced_out) else "") + glyph.text
    return Segment(text, glyphs[0].x0, max(glyph.x1 for glyph in glyphs), glyphs[0].baseline + shift, size)


def _with_bullets(segments: list[Segment]) -> list[Segment]:
    """A bullet or number belongs to the words after it, however wide the gap."""
    joined: list[Segment] = []
    for segment in segments:
        if joined and _BULLET.match(joined[-1].text):
            bullet = joined.pop()
            text = f"{bullet.text} {segment.text}"
            joined.append(Segment(text, bullet.x0, segment.x1, segment.baseline, segment.size))
        else:
            joined.append(segment)
    return joined
