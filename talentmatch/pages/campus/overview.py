"""What a campus sees first: its tenants and what they have open."""

from collections import Counter

from flask import render_template, url_for
from flask.typing import ResponseReturnValue

from talentmatch.campuses.queries import get_campus
from talentmatch.choices import VACANCY_KINDS
from talentmatch.companies.queries import tenants
from talentmatch.pages.campus.blueprint import campus
from talentmatch.vacancies.queries import vacancies_of_campus
from talentmatch.web.cards import vacancy_head
from talentmatch.web.services import actor, db_session


@campus.get("/")
def overview() -> ResponseReturnValue:
    """Figures of the own campus and the open vacancies of its tenants."""
    own = get_campus(db_session(), actor().campus_id)
    companies = tenants(db_session(), own.id)
    vacancies = vacancies_of_campus(db_session(), own.id)
    by_kind = Counter(vacancy.kind for vacancy in vacancies)
    return render_template(
        "campus/overview.html",
        campus=own,
        tenant_count=len(companies),
        unconfirmed_count=sum(company.campus_confirmed_at is None for company in companies),
        counts=[(kind, by_kind[kind]) for kind in VACANCY_KINDS if by_kind[kind]],
        cards=[vacancy_head(v, url=url_for("public.vacancy", vacancy_id=v.id)) for v in vacancies],
    )
