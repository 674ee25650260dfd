"""Paths of a PDF page as polygons and boxes."""

from __future__ import annotations

from collections.abc import Sequence

from pdfminer.utils import Matrix, PathSegment, Point, Rect, apply_matrix_pt

Outline = tuple[tuple[Point, ...], ...]

_CURVE_STEPS = (0.25, 0.5, 0.75, 1.0)


def outline_of(path: Sequence[PathSegment], ctm: Matrix) -> Outline:
    """The subpaths as polygons on the page; curves become a few straight pieces."""
    subpaths: list[list[Point]] = []
    for operator, *numbers in path:
        values = [float(number) for number in numbers]
        points = [apply_matrix_pt(ctm, (x, y)) for x, y in zip(values[::2], values[1::2], strict=True)]
        if operator == "m":
            subpaths.append(points)
        elif subpaths and operator == "l":
            subpaths[-1] += points
        elif subpaths and points:
            subpaths[-1] += _curve(subpaths[-1][-1], str(operator), points)
    return tuple(tuple(subpath) for subpath in subpaths if len(subpath) > 2)


def box_of(outline: Outline) -> Rect:
    """The smallest box around all subpaths."""
    xs = [x for subpath in outline for x, _ in subpath]
    ys = [y for subpath in outline for _, y in subpath]
    return (min(xs), min(ys), max(xs), max(ys))


def is_rectangle(outline: Outline) -> bool:
    """Whether the outline is one rectangle along the page's edges."""
    if len(outline) != 1 or len(outline[0]) not in {4, 5}:
        return False
    corners = {(round(x, 1), round(y, 1)) for x, y in outline[0]}
    return len(corners) == 4 and len({x for x, _ in corners}) == 2 and len({y for _, y in corners}) == 2


def _curve(start: Point, operator: str, points: list[Point]) -> list[Point]:
    if operator == "v":
        points = [start, *points]
    elif operator == "y":
        points = [*points, points[-1]]
    if len(points) != 3:
        return points
    first, second, end = points
    return [_bezier(start, first, second, end, step) for step in _CURVE_STEPS]


def _bezier(start: Point, first: Point, second: Point, end: Point, t: float) -> Point:
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(w * p[axis] for w, p in zip(weights, (start, first, second, end), strict=True)) for axis in (0, 1))
    return (x, y)


def common_box(first: Rect, second: Rect) -> Rect:
    """What two boxes share; upside down when they share nothing."""
    return (max(first[0], second[0]), max(first[1], second[1]), min(first[2], second[2]), min(first[3], second[3]))


def centre(box: Rect) -> Point:
    """The middle of a box."""
    return ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
