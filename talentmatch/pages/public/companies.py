"""Approved companies: the list, and each one with its open vacancies."""

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.applications.queries import reply_record
from talentmatch.companies.queries import get_public_company, public_companies
from talentmatch.pages.public.blueprint import public
from talentmatch.pages.public.lists import (
    PAGE_SIZE,
    chosen_municipality,
    municipality_choices,
    page_count,
    page_url,
    paging,
    search_words,
)
from talentmatch.pages.public.vacancies import vacancy_cards
from talentmatch.vacancies.queries import open_count_by_company, open_vacancies_of_company
from talentmatch.web.services import db_session


@public.get("/companies")
def companies() -> ResponseReturnValue:
    """Companies that a career office approved, by name."""
    text, municipality, shown = search_words(), chosen_municipality(), paging()
    found, total = public_companies(
        db_session(), text=text, municipality=municipality, limit=PAGE_SIZE, offset=shown.offset
    )
    return render_template(
        "public/companies.html",
        companies=found,
        open_counts=open_count_by_company(db_session(), [company.id for company in found]),
        total=total,
        text=text,
        municipality=municipality,
        municipalities=municipality_choices(),
        page=shown.page,
        page_count=page_count(total),
        page_url=page_url,
    )


@public.get("/companies/<int:company_id>")
def company(company_id: int) -> ResponseReturnValue:
    """One company and what it offers now."""
    found = get_public_company(db_session(), company_id)
    cards = vacancy_cards(open_vacancies_of_company(db_session(), found.id))
    record = reply_record(db_session(), found.id)
    return render_template("public/company.html", company=found, cards=cards, record=record)
