"""Municipalities, their postal codes and centres, and the distance between two places.

The table is `places.tsv` beside this module; it is read at the first question, not at import.
"""

import csv
import difflib
import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Final, Protocol

LIMBURG: Final = "Limburg"
EARTH_RADIUS_KM: Final = 6371.0088

_TABLE: Final = Path(__file__).with_name("places.tsv")
_POSTAL_CODE: Final = re.compile(r"\b(?:[A-Z]{1,2}[ -]*)?(\d{4,5})\b(?: ?[A-Z]{2} (?=\w))?")
_AFTER_A_NAME: Final = frozenset({"be", "belgie", "belgium", "belgique", "belgien", "limburg", "nl", "nederland", "de"})
_SAINTS: Final = dict.fromkeys(("st", "ste", "saint", "sainte", "sankt"), "sint")


class Located(Protocol):
    """Anything with coordinates in degrees north and east."""

    @property
    def latitude(self) -> float: ...
    @property
    def longitude(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Locality:
    """The part of a municipality under one postal code; `names` are its villages, the main one first."""

    postal_code: str
    names: tuple[str, ...]
    latitude: float
    longitude: float

    @property
    def name(self) -> str:
        """The main village or town of this postal code."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality as it is since 1 January 2025; its coordinates are those of its centre.

    `name` is the Dutch name; `nis` and `postal_codes` are empty for places abroad.
    """

    name: str
    nis: str
    postal_codes: tuple[str, ...]
    latitude: float
    longitude: float
    province: str
    names: tuple[tuple[str, str], ...] = ()
    localities: tuple[Locality, ...] = ()

    def name_in(self, language: str) -> str:
        """Return the name in that language, the Dutch one where the language has none of its own."""
        return dict(self.names).get(language, self.name)


@cache
def places() -> tuple[Place, ...]:
    """Every known place: the municipalities of Limburg first, by name, then those outside it."""
    found = sorted(_read_places(), key=lambda place: (place.province != LIMBURG, fold(place.name)))
    return tuple(found)


@cache
def limburg_municipalities() -> tuple[Place, ...]:
    """The 38 municipalities of the Belgian province, by name."""
    return tuple(place for place in places() if place.province == LIMBURG)


def find_place(text: str) -> Place | None:
    """Return the place that a name, a postal code or both point to, `None` when unknown or contradictory.

    Names count in every language of the table, also those of villages and of municipalities that have merged
    ("Borgloon" is found in Tongeren-Borgloon); case, accents, hyphens and "St." for "Sint" make no difference.
    """
    code = _POSTAL_CODE.search(text)
    by_code = place_by_postal_code(code[1]) if code else None
    by_name = _places_by_name().get(_name_part(text))
    if by_code and by_name and by_code != by_name:
        return None
    return by_code or by_name


def place_by_postal_code(postal_code: str) -> Place | None:
    """Return the municipality that holds a Belgian postal code."""
    return _places_by_postal_code().get(postal_code.strip())


def locality_by_postal_code(postal_code: str) -> Locality | None:
    """Return the part of a municipality under that postal code: nearer to the truth than the municipality's centre."""
    place = place_by_postal_code(postal_code)
    if place is None:
        return None
    return next(locality for locality in place.localities if locality.postal_code == postal_code.strip())


def suggestions(text: str, count: int = 3) -> tuple[str, ...]:
    """Return the names closest to an unknown one, the closest first; empty when nothing comes near."""
    written = _written_names()
    return tuple(written[name] for name in difflib.get_close_matches(_name_part(text), written, n=count, cutoff=0.7))


def distance_km(first: Located, second: Located) -> float:
    """Great-circle distance in kilometres (haversine formula on a sphere of mean radius 6371.0088 km)."""
    latitudes = math.radians(first.latitude), math.radians(second.latitude)
    across = math.radians(second.longitude - first.longitude)
    half = (
        math.sin((latitudes[1] - latitudes[0]) / 2) ** 2
        + math.cos(latitudes[0]) * math.cos(latitudes[1]) * math.sin(across / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, half)))


def fold(name: str) -> str:
    """Return a name as it is compared: small letters without accents, one space between words, saints as "sint"."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(mark))
    return " ".join(_SAINTS.get(word, word) for word in re.findall(r"[a-z0-9]+", plain))


def _name_part(text: str) -> str:
    """Return the folded name in a text such as "B-3500 Hasselt (België)"."""
    words = fold(_POSTAL_CODE.sub(" ", text)).split()
    while len(words) > 1 and words[-1] in _AFTER_A_NAME:
        words.pop()
    return " ".join(words)


@cache
def _places_by_postal_code() -> dict[str, Place]:
    return {code: place for place in places() for code in place.postal_codes}


@cache
def _places_by_name() -> dict[str, Place]:
    """Municipalities come after villages, so that a municipality wins over a village of the same name."""
    villages = {fold(name): place for place in places() for part in place.localities for name in part.names}
    return villages | {fold(name): place for place in places() for _, name in place.names}


@cache
def _written_names() -> dict[str, str]:
    return {
        fold(name): name
        for place in places()
        for name in (*(name for part in place.localities for name in part.names), *(name for _, name in place.names))
    }


def _read_places() -> Iterator[Place]:
    with _TABLE.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")
        for _, group in groupby(rows, key=lambda row: row["nl"]):
            yield _place(list(group))


def _place(rows: list[dict[str, str]]) -> Place:
    centre = rows[0]
    localities = tuple(
        Locality(
            row["postal_code"], tuple(row["localities"].split("; ")), float(row["latitude"]), float(row["longitude"])
        )
        for row in rows
    )
    return Place(
        name=centre["nl"],
        nis=centre["nis"],
        postal_codes=tuple(sorted(row["postal_code"] for row in rows if row["postal_code"])),
        latitude=localities[0].latitude,
        longitude=localities[0].longitude,
        province=centre["province"],
        names=tuple((language, centre[language]) for language in ("nl", "fr", "de", "en") if centre[language]),
        localities=localities,
    )
