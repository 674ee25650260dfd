"""What needs attention: companies and vacancies that wait, and students without a good match."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import render_template
from flask.typing import ResponseReturnValue

from talentmatch.companies.models import Company
from talentmatch.companies.queries import pending_companies
from talentmatch.moderation.queries import reports_that_wait
from talentmatch.pages.career_office.blueprint import career_office
from talentmatch.pages.career_office.institution import own_institution
from talentmatch.pages.career_office.moderation import standouts
from talentmatch.pages.career_office.report_of_request import recent_figures
from talentmatch.vacancies.queries import submitted_vacancies
from talentmatch.web.services import clock, db_session

#: Lines of one kind; the lists of companies and vacancies have them all.
LIMIT = 20


@dataclass(frozen=True, slots=True)
class Waiting:
    """A company or vacancy, and since how many full days it waits."""

    thing: Any
    days: int


@career_office.get("/")
def inbox() -> ResponseReturnValue:
    """What waits, the longest waiting first."""
    institution = own_institution()
    figures = recent_figures(institution)
    totals = figures.report.candidate_totals
    companies = [Waiting(company, _days(_since(company))) for company in pending_companies(db_session())]
    return render_template(
        "career_office/inbox.html",
        institution=institution,
        limit=LIMIT,
        companies=sorted(companies, key=lambda waiting: -waiting.days),
        vacancies=[Waiting(vacancy, _days(vacancy.submitted_at)) for vacancy in submitted_vacancies(db_session())],
        reports=[Waiting(report, _days(report.created_at)) for report in reports_that_wait(db_session())],
        standouts=standouts(),
        counted_at=figures.counted_at,
        student_count=totals.count,
        without_match_count=totals.count - totals.with_good_match_count,
    )


def _since(company: Company) -> datetime:
    """A company that was refused and changed since waits from that change on."""
    return company.created_at if company.decided_at is None else company.updated_at


def _days(since: datetime | None) -> int:
    return 0 if since is None else max(0, (clock().now() - since).days)
