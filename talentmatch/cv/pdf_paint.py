"""What lies behind and in front of text on a PDF page: filled areas, pictures, colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pdfminer.utils import Point, Rect

    from talentmatch.cv.pdf_outline import Outline

Rgb = tuple[float, float, float]

WHITE: Rgb = (1.0, 1.0, 1.0)
# Colours closer than this in every channel cannot be told apart on a page.
_SAME_COLOUR = 0.08


@dataclass(frozen=True, slots=True)
class Area:
    """A filled area: ``colour`` is ``None`` when it cannot be known (pictures, gradients, patterns).

    ``outline`` holds the subpaths; empty means the whole of ``box``. Only an opaque area covers what was
    painted before.
    """

    box: Rect
    outline: Outline
    colour: Rgb | None
    opaque: bool

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in the area (even-odd rule for outlines)."""
        x0, y0, x1, y1 = self.box
        if not (x0 <= x <= x1 and y0 <= y <= y1):
            return False
        return not self.outline or sum(_crossings(subpath, x, y) for subpath in self.outline) % 2 == 1


@dataclass(frozen=True, slots=True)
class PaintState:
    """The part of the graphics state that the parser does not keep."""

    clip: Rect
    alpha: float = 1.0
    blends: bool = False


def rgb(colour: object, space: str) -> Rgb | None:
    """Red, green and blue of a PDF colour, or ``None`` when the colour space does not tell."""
    if space in {"Indexed", "Pattern", "DeviceN", "Lab"}:
        return None
    parts = colour if isinstance(colour, tuple) else (colour,)
    match [part for part in parts if isinstance(part, int | float)]:
        case [tint] if space == "Separation":  # of an ink: none leaves the paper white
            return (1.0 - tint,) * 3
        case [grey]:
            return (float(grey),) * 3
        case [red, green, blue]:
            return (red, green, blue)
        case [cyan, magenta, yellow, black]:
            return ((1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black))
        case _:
            return None


def mixed(colour: Rgb | None, below: Rgb | None, alpha: float) -> Rgb | None:
    """The colour seen when ``colour`` is laid over ``below`` with ``alpha``."""
    if colour is None or (alpha < 1 and below is None):
        return None
    if alpha >= 1 or below is None:
        return colour
    red, green, blue = (alpha * over + (1 - alpha) * under for over, under in zip(colour, below, strict=True))
    return (red, green, blue)


def looks_same(first: Rgb | None, second: Rgb | None) -> bool:
    """Whether text in one colour on the other cannot be seen; unknown colours count as seen."""
    if first is None or second is None:
        return False
    return all(abs(one - other) <= _SAME_COLOUR for one, other in zip(first, second, strict=True))


def colour_behind(areas: Sequence[Area], x: float, y: float) -> Rgb | None:
    """The colour of the topmost area painted so far at a point; white paper where there is none."""
    for area in reversed(areas):
        if area.contains(x, y):
            return area.colour
    return WHITE


def _crossings(points: tuple[Point, ...], x: float, y: float) -> int:
    """How often a ray to the right from the point meets the closed outline."""
    count = 0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            count += 1
    return count
