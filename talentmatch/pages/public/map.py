"""A small map of the province: its municipalities as points, with some of them marked."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from talentmatch.campuses.models import Campus
from talentmatch.places import find_place, limburg_municipalities
from talentmatch.web.localisation import current_locale

WIDTH = 320.0
MARGIN = 16.0


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on the map, in units of its drawing; ``number`` is that of a marked campus in the list beside it."""

    name: str
    x: float
    y: float
    number: int = 0


@dataclass(frozen=True, slots=True)
class LimburgMap:
    """The 38 municipalities and the campuses marked among them."""

    width: float
    height: float
    municipalities: tuple[MapPoint, ...]
    marks: tuple[MapPoint, ...]


def limburg_map(campuses: Iterable[Campus]) -> LimburgMap:
    """Points of the province with ``campuses`` marked, numbered from 1 in their order; unknown places get no mark."""
    places = limburg_municipalities()
    drawing = _Drawing([(p.latitude, p.longitude) for p in places])
    marks = []
    for number, campus in enumerate(campuses, start=1):
        where = _coordinates(campus)
        if where is not None:
            marks.append(drawing.point(campus.name, where, number=number))
    return LimburgMap(
        width=WIDTH,
        height=drawing.height,
        municipalities=tuple(
            drawing.point(p.name_in(current_locale()), (p.latitude, p.longitude)) for p in places
        ),
        marks=tuple(marks),
    )


def _coordinates(campus: Campus) -> tuple[float, float] | None:
    if campus.latitude is not None and campus.longitude is not None:
        return campus.latitude, campus.longitude
    place = find_place(campus.municipality)
    return None if place is None else (place.latitude, place.longitude)


class _Drawing:
    """Degrees → units of the drawing. A degree east is shorter than one north by the cosine of the latitude."""

    def __init__(self, around: list[tuple[float, float]]) -> None:
        latitudes, longitudes = zip(*around, strict=True)
        self._north, self._west = max(latitudes), min(longitudes)
        self._narrowing = math.cos(math.radians((self._north + min(latitudes)) / 2))
        self._scale = (WIDTH - 2 * MARGIN) / ((max(longitudes) - self._west) * self._narrowing)
        self.height = round((self._north - min(latitudes)) * self._scale + 2 * MARGIN, 1)

    def point(self, name: str, where: tuple[float, float], *, number: int = 0) -> MapPoint:
        """``where`` (degrees north and east) on the drawing."""
        x = MARGIN + (where[1] - self._west) * self._narrowing * self._scale
        y = MARGIN + (self._north - where[0]) * self._scale
        return MapPoint(name, round(x, 1), round(y, 1), number)
