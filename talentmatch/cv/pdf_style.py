"""How a piece of PDF text is shown: its size, direction and colour; the same for all glyphs of one string."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pdfminer.utils import mult_matrix

from talentmatch.cv.pdf_paint import WHITE, Rgb, looks_same, mixed, rgb

if TYPE_CHECKING:
    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdfinterp import PDFGraphicState, PDFTextState
    from pdfminer.utils import Matrix

    from talentmatch.cv.pdf_paint import PaintState

_INVISIBLE_MODES = {3, 7}
_STROKED_MODES = {1, 5}
_MIN_SIZE = 2.0
_MIN_ALPHA = 0.1
# Text squeezed to less than this in one direction is a line, not letters.
_MIN_PROPORTION = 0.1


@dataclass(frozen=True, slots=True)
class TextStyle:
    """``along`` and ``up`` are the steps on the page of one unit in and across the writing direction.

    ``middle`` is half the height of the letters above their baseline, in such units. ``turn`` counts quarter turns.
    """

    along: tuple[float, float]
    up: tuple[float, float]
    middle: float
    rise: float
    size: float
    turn: int
    colour: Rgb | None
    seen_on_paper: bool


def text_style(
    text: PDFTextState, ctm: Matrix, spaces: PDFColorSpace, state: PDFGraphicState, paint: PaintState
) -> TextStyle | None:
    """The style of a string, or ``None`` when nobody can see text in it."""
    if text.font is None or text.render in _INVISIBLE_MODES or paint.alpha < _MIN_ALPHA:
        return None
    a, b, c, d, _, _ = mult_matrix(text.matrix, ctm)
    across, upwards = math.hypot(a, b) * abs(text.scaling) / 100, math.hypot(c, d)
    size = upwards * abs(text.fontsize)
    if size < _MIN_SIZE or across < _MIN_PROPORTION * upwards or upwards < _MIN_PROPORTION * across:
        return None
    is_stroked = text.render in _STROKED_MODES
    colour = rgb(state.scolor, state.scs.name) if is_stroked else rgb(state.ncolor, spaces.name)
    return TextStyle(
        along=(a, b),
        up=(c, d),
        middle=text.rise + (text.font.get_descent() + 0.5) * text.fontsize,
        rise=text.rise,
        size=size,
        turn=round(math.atan2(b, a) / (math.pi / 2)) % 4,
        colour=colour,
        seen_on_paper=not looks_same(mixed(colour, WHITE, paint.alpha), WHITE),
    )
