"""Campuses for everybody, and the map they stand on."""

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.campuses.models import Campus
from talentmatch.clock import Clock
from talentmatch.companies.operations import confirm_tenant
from talentmatch.pages.public.map import limburg_map
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World


def test_campuses_lists_each_with_its_figures(page: CheckingClient, world: World) -> None:
    listed = page.get("/campuses?lang=en")

    assert {f"/campuses/{world.campus_a.id}", f"/campuses/{world.campus_b.id}"} <= set(listed.links())
    assert "Hasselt · 1 company · 1 open vacancy" in listed.text


def test_campuses_of_an_empty_site_lead_to_the_companies(page: CheckingClient) -> None:
    listed = page.get("/campuses?lang=en")

    assert "No campus is listed yet" in listed.text
    assert "/companies" in listed.links()


def test_campus_shows_text_facilities_tenants_and_vacancies(page: CheckingClient, world: World) -> None:
    shown = page.get(f"/campuses/{world.campus_a.id}?lang=en")

    assert shown.heading == "Corda Campus"
    assert "A place in Hasselt." in shown.text
    assert "meeting rooms" in shown.text
    assert {f"/companies/{world.company_a.id}", f"/vacancies/{world.vacancy_a.id}"} <= set(shown.links())
    assert f"/companies/{world.company_b.id}" not in shown.links()


def test_campus_shows_no_tenant_that_waits_for_approval(
    page: CheckingClient, world: World, db_session: Session
) -> None:
    world.pending_company.campus_id = world.campus_a.id
    db_session.commit()

    assert "Wachtend Bedrijf" not in page.get(f"/campuses/{world.campus_a.id}?lang=en").text
    assert "Hasselt · 1 company ·" in page.get("/campuses?lang=en").text


def test_campus_says_which_tenants_it_confirmed(
    page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    assert "software · not yet confirmed by the campus" in page.get(f"/campuses/{world.campus_a.id}?lang=en").text

    confirm_tenant(db_session, world.company_a, actor=world.users["campus_a"], clock=clock)
    db_session.commit()

    assert "software · confirmed by the campus" in page.get(f"/campuses/{world.campus_a.id}?lang=en").text


def test_campus_without_tenants_says_so(page: CheckingClient, world: World, db_session: Session) -> None:
    world.company_a.campus_id = None
    db_session.commit()

    shown = page.get(f"/campuses/{world.campus_a.id}?lang=en").text
    assert "No company has said yet that it sits here." in shown
    assert "No company on this campus has a vacancy open now." in shown


def test_campus_that_does_not_exist_is_not_found(page: CheckingClient) -> None:
    page.get("/campuses/999999", status=404)


@pytest.fixture
def in_a_request(app: Flask):  # type: ignore[no-untyped-def]
    with app.test_request_context("/"):
        yield


def _campus(name: str, latitude: float | None, longitude: float | None, municipality: str = "Genk") -> Campus:
    return Campus(name=name, municipality=municipality, latitude=latitude, longitude=longitude)


@pytest.mark.usefixtures("in_a_request")
def test_map_keeps_north_up_and_east_right() -> None:
    drawn = limburg_map([_campus("North", 51.2, 5.4), _campus("South-east", 50.8, 5.8)])

    north, south_east = drawn.marks
    assert north.y < south_east.y
    assert north.x < south_east.x
    assert len(drawn.municipalities) == 38
    assert all(0 < point.x < drawn.width and 0 < point.y < drawn.height for point in drawn.municipalities)


@pytest.mark.usefixtures("in_a_request")
def test_map_is_as_wide_as_it_is_high_for_equal_distances() -> None:
    """One kilometre is as long to the east as to the north: 0.1 degrees north are 11.12 km, 0.1 east 7.02 km here."""
    origin, north, east = limburg_map([_campus("o", 51.0, 5.3), _campus("n", 51.1, 5.3), _campus("e", 51.0, 5.4)]).marks

    assert (origin.y - north.y) / 11.12 == pytest.approx((east.x - origin.x) / 7.0, rel=0.02)


@pytest.mark.usefixtures("in_a_request")
def test_map_joins_marks_that_would_cover_each_other() -> None:
    drawn = limburg_map([_campus("a", 50.93, 5.40), _campus("b", 51.2, 5.4), _campus("c", 50.931, 5.401)])

    assert [mark.label for mark in drawn.marks] == ["1+3", "2"]


@pytest.mark.usefixtures("in_a_request")
def test_map_takes_the_municipality_of_a_campus_without_coordinates_and_no_mark_for_an_unknown_place() -> None:
    drawn = limburg_map([_campus("a", None, None), _campus("b", None, None, municipality="Atlantis")])

    assert [mark.label for mark in drawn.marks] == ["1"]
    assert "Genk" not in [point.label for point in drawn.municipalities], "A mark lies on this name."
    assert "Lommel" in [point.label for point in drawn.municipalities]
