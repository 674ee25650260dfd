"""Gathers the visible glyphs of a PDF.

Left out: text in an invisible rendering mode, in the colour of what lies behind it, fully transparent, smaller than a
reader can see, clipped away or outside the visible page, on a layer that is off, or covered by something painted later.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.utils import apply_matrix_pt, apply_matrix_rect

from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.pdf_outline import Outline, box_of, centre, common_box, is_rectangle, outline_of
from talentmatch.cv.pdf_paint import Area, PaintState, Rgb, colour_behind, looks_same, mixed, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdffont import PDFFont
    from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdftypes import PDFStream
    from pdfminer.utils import Matrix, PathSegment, Point, Rect

_INVISIBLE_MODES = {3, 7}
_STROKED_MODES = {1, 5}
_MIN_SIZE = 2.0
# The Windows encoding of PDF prints a bullet for each code that it leaves unused.
_UNUSED_CODES = {127, 129, 141, 143, 144, 157}
_MIN_ALPHA = 0.1
# Text squeezed to less than this in one direction is a line, not letters.
_MIN_PROPORTION = 0.1
_MIN_AREA_SIDE = 3.0


@dataclass(slots=True)
class Glyph:
    """One character with its place; ``baseline`` grows downwards, so that smaller is read first."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    turn: int
    box: Rect
    painted_after: int
    space_before: bool = False


@dataclass(slots=True)
class PageGlyphs:
    """The glyphs of one page and the box a reader sees."""

    box: Rect
    glyphs: list[Glyph] = field(default_factory=list)


class GlyphCollector(PDFTextDevice):
    """A device that keeps what can be seen; ``garbage`` counts glyphs without a known character."""

    def __init__(self, resources: PDFResourceManager, max_glyphs: int) -> None:
        super().__init__(resources)
        self.pages: list[PageGlyphs] = []
        self.garbage = 0
        self.image_count = 0
        self.paint = PaintState((0, 0, 0, 0))
        self.hidden_depth = 0
        self._left = max_glyphs
        self._areas: list[Area] = []
        self._mode = 0
        self._space = False

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        crop, media = apply_matrix_rect(ctm, page.cropbox), apply_matrix_rect(ctm, page.mediabox)
        box = common_box(crop, media)
        self.paint = PaintState(box)
        self.hidden_depth = 0
        self.pages.append(PageGlyphs(box))
        self._areas = []
        self._space = False

    def end_page(self, page: PDFPage) -> None:
        del page
        current = self.pages[-1]
        current.glyphs = [glyph for glyph in current.glyphs if not self._is_covered(glyph)]

    def render_image(self, name: str, stream: PDFStream) -> None:
        del name
        self.image_count += 1
        seen_through = any(stream.get(key) is not None for key in ("SMask", "Mask", "ImageMask", "IM"))
        if self.ctm is not None and self.hidden_depth == 0 and not seen_through:
            self._add_area(apply_matrix_rect(self.ctm, (0, 0, 1, 1)), (), None)

    def paint_shading(self) -> None:
        """A gradient fills all that is not clipped."""
        self._add_area(self.paint.clip, (), None)

    def paint_path(
        self, graphicstate: PDFGraphicState, stroke: bool, fill: bool, evenodd: bool, path: Sequence[PathSegment]
    ) -> None:
        del stroke, evenodd
        if not fill or self.hidden_depth or self.ctm is None:
            return
        outline = outline_of(path, self.ctm)
        if outline:
            colour = rgb(graphicstate.ncolor, graphicstate.ncs.name)
            self._add_area(box_of(outline), () if is_rectangle(outline) else outline, colour)

    def render_string(
        self, textstate: PDFTextState, seq: Any, ncs: PDFColorSpace, graphicstate: PDFGraphicState
    ) -> None:
        self._mode = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> float:
        advance = font.char_width(cid) * fontsize * scaling
        self._left -= 1
        if self._left < 0:
            raise CvRejectedError("too_much_text")
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = "•" if cid in _UNUSED_CODES and not font.is_multibyte() else ""
        glyph = self._glyph(text, matrix, font, fontsize, scaling, rise, advance)
        if glyph is None or not self._is_visible(glyph, ncs, graphicstate):
            return advance
        if not text or text == "\ufffd" or (len(text) == 1 and ord(text) < 32 and not text.isspace()):
            self.garbage += 1
        elif text.isspace():
            self._space = True
        else:
            glyph.space_before, self._space = self._space, False
            self.pages[-1].glyphs.append(glyph)
        return advance

    def _glyph(
        self, text: str, matrix: Matrix, font: PDFFont, fontsize: float, scaling: float, rise: float, advance: float
    ) -> Glyph | None:
        across, along = math.hypot(matrix[0], matrix[1]) * abs(scaling), math.hypot(matrix[2], matrix[3])
        size = along * abs(fontsize)
        if size < _MIN_SIZE or across < _MIN_PROPORTION * along or along < _MIN_PROPORTION * across:
            return None
        descent = font.get_descent() * fontsize
        box = apply_matrix_rect(matrix, (0, descent + rise, advance, descent + rise + fontsize))
        origin, end = apply_matrix_pt(matrix, (0, rise)), apply_matrix_pt(matrix, (advance, rise))
        turn = round(math.atan2(matrix[1], matrix[0]) / (math.pi / 2)) % 4
        x0, x1, baseline = _upright(origin, end, turn)
        return Glyph(text, min(x0, x1), max(x0, x1), baseline, size, turn, box, len(self._areas))

    def _is_visible(self, glyph: Glyph, ncs: PDFColorSpace, state: PDFGraphicState) -> bool:
        if self.hidden_depth or self._mode in _INVISIBLE_MODES or self.paint.alpha < _MIN_ALPHA:
            return False
        x, y = centre(glyph.box)
        x0, y0, x1, y1 = self.paint.clip
        if not (x0 <= x <= x1 and y0 <= y <= y1):
            return False
        own = rgb(state.scolor, state.scs.name) if self._mode in _STROKED_MODES else rgb(state.ncolor, ncs.name)
        behind = colour_behind(self._areas, x, y)
        return not looks_same(mixed(own, behind, self.paint.alpha), behind)

    def _is_covered(self, glyph: Glyph) -> bool:
        later = self._areas[glyph.painted_after :]
        if not later:
            return False
        x, y = centre(glyph.box)
        quarter = (glyph.box[2] - glyph.box[0]) / 4
        return any(area.opaque and area.contains(x - quarter, y) and area.contains(x + quarter, y) for area in later)

    def _add_area(self, box: Rect, outline: Outline, colour: Rgb | None) -> None:
        seen = common_box(box, self.paint.clip)
        if min(seen[2] - seen[0], seen[3] - seen[1]) < _MIN_AREA_SIDE:
            return
        alpha = self.paint.alpha
        behind = colour_behind(self._areas, *centre(seen)) if alpha < 1 else None
        opaque = alpha >= 1 and not self.paint.blends
        self._areas.append(Area(seen, outline, mixed(colour, behind, alpha), opaque))


def _upright(origin: Point, end: Point, turn: int) -> tuple[float, float, float]:
    """Start, end and baseline of a glyph after turning the page so that its text stands upright."""
    (x0, y0), (x1, y1) = origin, end
    if turn == 0:
        return x0, x1, -y0
    if turn == 1:
        return y0, y1, x0
    if turn == 2:
        return -x0, -x1, y0
    return -y0, -y1, -x0
