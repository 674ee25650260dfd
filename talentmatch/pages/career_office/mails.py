"""Mails to the members of a company about a decision, each in the language of the receiver."""

from flask_babel import lazy_gettext as _l

from talentmatch.companies.models import Company
from talentmatch.vacancies.models import Vacancy
from talentmatch.web.mails import send_mail_to_company


def send_company_approved(company: Company) -> None:
    """Every member of ``company`` learns that it is public and can hand in vacancies."""
    subject = _l("Your company is approved")
    send_mail_to_company(company, subject, "company_approved", page=("company.vacancies", {}))


def send_company_refused(company: Company) -> None:
    """Every member of ``company`` learns that it is not public, why, and what to do."""
    send_mail_to_company(
        company,
        _l("Your company is not approved"),
        "company_refused",
        page=("company.edit_company", {}),
        reason=company.state_reason,
    )


def send_vacancy_published(vacancy: Vacancy) -> None:
    """Every member of the company learns that the vacancy is public and until when."""
    page = ("public.vacancy", {"vacancy_id": vacancy.id})
    subject = _l("Your vacancy is published")
    send_mail_to_company(vacancy.company, subject, "vacancy_published", page=page, vacancy=vacancy)


def send_vacancy_refused(vacancy: Vacancy) -> None:
    """Every member of the company learns that the vacancy is a draft again, and why."""
    send_mail_to_company(
        vacancy.company,
        _l("Your vacancy is not published yet"),
        "vacancy_refused",
        page=("company.vacancies", {}),
        vacancy=vacancy,
        reason=vacancy.state_reason,
    )


def send_change_asked(company: Company, question: str, *, vacancy: Vacancy | None = None) -> None:
    """Every member of ``company`` reads what an office wants to know or have changed."""
    page = ("company.edit_vacancy", {"vacancy_id": vacancy.id}) if vacancy else ("company.edit_company", {})
    send_mail_to_company(
        company, _l("A question from a career office"), "change_asked", page=page, vacancy=vacancy, question=question
    )


def send_vacancy_asked(vacancy: Vacancy) -> None:
    """Every member of the company reads what to change in a vacancy that waits."""
    send_change_asked(vacancy.company, vacancy.state_reason, vacancy=vacancy)


def send_taken_offline(vacancy: Vacancy) -> None:
    """Every member of the company learns that a vacancy is no longer public, and why."""
    send_mail_to_company(
        vacancy.company,
        _l("Your vacancy was taken offline"),
        "taken_offline",
        page=("company.edit_vacancy", {"vacancy_id": vacancy.id}),
        vacancy=vacancy,
        reason=vacancy.state_reason,
    )
