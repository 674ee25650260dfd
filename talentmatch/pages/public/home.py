"""The first page, and where it leads those who are signed in."""

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from talentmatch.campuses.queries import campuses
from talentmatch.choices import VACANCY_KINDS
from talentmatch.pages.public.blueprint import public
from talentmatch.pages.public.vacancies import vacancy_cards
from talentmatch.vacancies.queries import VacancyFilter, open_count_by_kind, open_vacancies
from talentmatch.web.services import db_session
from talentmatch.web.templating import audience

NEWEST = 6
#: Role → the page where its work begins.
FIRST_PAGES = {
    "student": "student.ranked_vacancies",
    "company_member": "company.vacancies",
    "campus_member": "campus.overview",
    "career_officer": "career_office.inbox",
    "administrator": "admin.accounts",
}


@public.get("/")
def home() -> ResponseReturnValue:
    """What this is, for whom, and what is open now."""
    counts = open_count_by_kind(db_session())
    newest, total = open_vacancies(db_session(), VacancyFilter(), limit=NEWEST)
    return render_template(
        "public/home.html",
        counts=[(kind, counts[kind]) for kind in VACANCY_KINDS if counts.get(kind)],
        total=total,
        cards=vacancy_cards(newest),
        campuses=campuses(db_session()),
    )


@public.get("/start")
def start() -> ResponseReturnValue:
    """Each role begins on its own first page."""
    return redirect(url_for(FIRST_PAGES[audience()]))
