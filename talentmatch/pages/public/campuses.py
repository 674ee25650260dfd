"""Campuses of the region, where they lie, who sits there and what is open there."""

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.campuses.queries import campuses as all_campuses
from talentmatch.campuses.queries import get_campus
from talentmatch.companies.queries import public_tenant_count_by_campus, public_tenants
from talentmatch.pages.public.blueprint import public
from talentmatch.pages.public.map import campus_map, limburg_map
from talentmatch.pages.public.vacancies import vacancy_cards
from talentmatch.vacancies.queries import open_count_by_campus, vacancies_of_campus
from talentmatch.web.services import db_session


@public.get("/campuses")
def campuses() -> ResponseReturnValue:
    """Every campus of the region, on a map and as a list."""
    found = all_campuses(db_session())
    return render_template(
        "public/campuses.html",
        campuses=found,
        tenant_counts=public_tenant_count_by_campus(db_session()),
        open_counts=open_count_by_campus(db_session()),
        map=limburg_map(found),
    )


@public.get("/campuses/<int:campus_id>")
def campus(campus_id: int) -> ResponseReturnValue:
    """One campus: what it is, who sits there, what is open there."""
    found = get_campus(db_session(), campus_id)
    return render_template(
        "public/campus.html",
        campus=found,
        tenants=public_tenants(db_session(), found.id),
        cards=vacancy_cards(vacancies_of_campus(db_session(), found.id)),
        map=campus_map(found),
    )
