"""A small map of the province: its municipalities as points, with campuses marked among them."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from talentmatch.campuses.models import Campus
from talentmatch.places import Place, find_place, limburg_municipalities
from talentmatch.web.localisation import current_locale

WIDTH = 320.0
MARGIN = 20.0
#: Marks closer than this share one, so that their numbers stay legible.
MARK_ROOM = 15.0
#: Room that a name needs on each side of its point and above it.
NAME_ROOM = (32.0, 24.0)
#: Municipalities whose names stand on the map, so that a reader finds the way.
NAMED = frozenset({"Hasselt", "Genk", "Sint-Truiden", "Tongeren-Borgloon", "Maaseik", "Lommel", "Voeren"})


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on the map, in units of its drawing. ``label`` is written beside a municipality or into a mark."""

    x: float
    y: float
    label: str = ""

    @property
    def width(self) -> int:
        """Width of a mark that holds the label."""
        return 16 if len(self.label) < 3 else 10 + 6 * len(self.label)

    @property
    def half_width(self) -> int:
        """Half the width of the mark, which stands centred on its point."""
        return self.width // 2


@dataclass(frozen=True, slots=True)
class LimburgMap:
    """The 38 municipalities and the campuses marked among them."""

    width: float
    height: float
    municipalities: tuple[MapPoint, ...]
    marks: tuple[MapPoint, ...]


def limburg_map(campuses: Iterable[Campus]) -> LimburgMap:
    """The province with ``campuses`` marked by their number in the list, from 1; an unknown place gets no mark."""
    drawing = _Drawing(limburg_municipalities())
    marks: list[MapPoint] = []
    for number, campus in enumerate(campuses, start=1):
        where = _coordinates(campus)
        if where is not None:
            _add_mark(marks, replace(drawing.point(*where), label=str(number)))
    points = tuple(_municipality(place, drawing, marks) for place in limburg_municipalities())
    return LimburgMap(WIDTH, drawing.height, points, tuple(marks))


def campus_map(campus: Campus) -> LimburgMap:
    """The province with one campus marked, without a number."""
    drawn = limburg_map([campus])
    return replace(drawn, marks=tuple(replace(mark, label="") for mark in drawn.marks))


def _coordinates(campus: Campus) -> tuple[float, float] | None:
    if campus.latitude is not None and campus.longitude is not None:
        return campus.latitude, campus.longitude
    place = find_place(campus.municipality)
    return None if place is None else (place.latitude, place.longitude)


def _add_mark(marks: list[MapPoint], mark: MapPoint) -> None:
    """Add ``mark``, or its number to a mark that leaves it no room."""
    for place, other in enumerate(marks):
        if math.hypot(mark.x - other.x, mark.y - other.y) < MARK_ROOM:
            marks[place] = replace(other, label=f"{other.label}+{mark.label}")
            return
    marks.append(mark)


def _municipality(place: Place, drawing: "_Drawing", marks: Iterable[MapPoint]) -> MapPoint:
    """The point of ``place``, with its name where the name is shown and no mark lies on it."""
    point = drawing.point(place.latitude, place.longitude)
    is_covered = any(
        abs(mark.x - point.x) < NAME_ROOM[0] and -NAME_ROOM[1] < mark.y - point.y < MARK_ROOM / 2 for mark in marks
    )
    if place.name not in NAMED or is_covered:
        return point
    return replace(point, label=place.name_in(current_locale()))


class _Drawing:
    """Degrees → units of the drawing. A degree east is shorter than one north by the cosine of the latitude."""

    def __init__(self, places: Iterable[Place]) -> None:
        latitudes, longitudes = zip(*((place.latitude, place.longitude) for place in places), strict=True)
        self._north, self._west = max(latitudes), min(longitudes)
        self._narrowing = math.cos(math.radians((self._north + min(latitudes)) / 2))
        self._scale = (WIDTH - 2 * MARGIN) / ((max(longitudes) - self._west) * self._narrowing)
        self.height = round((self._north - min(latitudes)) * self._scale + 2 * MARGIN, 1)

    def point(self, latitude: float, longitude: float) -> MapPoint:
        """A place in degrees north and east, on the drawing."""
        x = MARGIN + (longitude - self._west) * self._narrowing * self._scale
        y = MARGIN + (self._north - latitude) * self._scale
        return MapPoint(round(x, 1), round(y, 1))
