"""Gathers the visible glyphs of a PDF.

Left out: text in an invisible rendering mode, in the colour of what lies behind it, fully transparent, smaller than a
reader can see, clipped away or outside the visible page, on a layer that is off, or covered by something painted later.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.utils import apply_matrix_rect

from talentmatch.cv.outcome import CvRejectedError
from talentmatch.cv.pdf_outline import Outline, box_of, centre, common_box, is_rectangle, outline_of
from talentmatch.cv.pdf_paint import Area, PaintState, Rgb, colour_behind, looks_same, mixed, rgb
from talentmatch.cv.pdf_style import TextStyle, text_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdffont import PDFFont
    from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdftypes import PDFStream
    from pdfminer.utils import Matrix, PathSegment, Point, Rect

# The Windows encoding of PDF prints a bullet for each code that it leaves unused.
_UNUSED_CODES = {127, 129, 141, 143, 144, 157}
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
    middle: Point
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
        self._style: TextStyle | None = None
        self._space = False
        self._known: dict[tuple[PDFFont, int], tuple[str, float]] = {}

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
        if self.ctm is None or self.hidden_depth:
            self._style = None
        else:
            self._style = text_style(textstate, self.ctm, ncs, graphicstate, self.paint)
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
        del rise, ncs, graphicstate  # the same for the whole string: in its style
        text, width = self._known.get((font, cid)) or self._look_up(font, cid)
        advance = width * fontsize * scaling
        self._left -= 1
        if self._left < 0:
            raise CvRejectedError("too_much_text")
        style = self._style
        if style is None:
            return advance
        (a, b), (c, d) = style.along, style.up
        x = matrix[4] + a * advance / 2 + c * style.middle
        y = matrix[5] + b * advance / 2 + d * style.middle
        if self._is_visible(style, x, y):
            origin = (matrix[4] + c * style.rise, matrix[5] + d * style.rise)
            end = (origin[0] + a * advance, origin[1] + b * advance)
            self._keep(text, style, origin, end, (x, y))
        return advance

    def _look_up(self, font: PDFFont, cid: int) -> tuple[str, float]:
        """Character and width of a code; remembered, since the parser works them out anew for every glyph."""
        known = self._known[font, cid] = (_character(font, cid), font.char_width(cid))
        return known

    def _keep(self, text: str, style: TextStyle, origin: Point, end: Point, middle: Point) -> None:
        if not text or text == "\ufffd" or (text < " " and not text.isspace()):
            self.garbage += 1
        elif text.isspace():
            self._space = True
        else:
            x0, x1, baseline = _upright(origin, end, style.turn)
            if x1 < x0:
                x0, x1 = x1, x0
            glyph = Glyph(text, x0, x1, baseline, style.size, style.turn, middle, len(self._areas), self._space)
            self._space = False
            self.pages[-1].glyphs.append(glyph)

    def _is_visible(self, style: TextStyle, x: float, y: float) -> bool:
        x0, y0, x1, y1 = self.paint.clip
        if not (x0 <= x <= x1 and y0 <= y <= y1):
            return False
        if not self._areas:
            return style.seen_on_paper
        behind = colour_behind(self._areas, x, y)
        return not looks_same(mixed(style.colour, behind, self.paint.alpha), behind)

    def _is_covered(self, glyph: Glyph) -> bool:
        later = self._areas[glyph.painted_after :]
        if not later:
            return False
        (x, y), quarter = glyph.middle, (glyph.x1 - glyph.x0) / 4
        across, up = (quarter, 0.0) if glyph.turn % 2 == 0 else (0.0, quarter)
        ends = ((x - across, y - up), (x + across, y + up))
        return any(area.opaque and all(area.contains(*end) for end in ends) for area in later)

    def _add_area(self, box: Rect, outline: Outline, colour: Rgb | None) -> None:
        seen = common_box(box, self.paint.clip)
        if min(seen[2] - seen[0], seen[3] - seen[1]) < _MIN_AREA_SIDE:
            return
        alpha = self.paint.alpha
        behind = colour_behind(self._areas, *centre(seen)) if alpha < 1 else None
        opaque = alpha >= 1 and not self.paint.blends
        self._areas.append(Area(seen, outline, mixed(colour, behind, alpha), opaque))


def _character(font: PDFFont, cid: int) -> str:
    """What a code of a font stands for; empty when the font does not say."""
    try:
        text: str = font.to_unichr(cid)
    except PDFUnicodeNotDefined:
        return "•" if cid in _UNUSED_CODES and not font.is_multibyte() else ""
    return text


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
