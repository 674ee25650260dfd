"""Mails to the members of a company about a decision, each in the language of the receiver."""

from typing import Any

from flask import render_template, url_for
from flask_babel import LazyString, force_locale
from flask_babel import lazy_gettext as _l

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import members_of_company
from talentmatch.companies.models import Company
from talentmatch.mail import Mail
from talentmatch.vacancies.models import Vacancy
from talentmatch.web.services import db_session, outgoing_mail, services


def send_company_approved(company: Company) -> None:
    """Every member of ``company`` learns that it is public and can hand in vacancies."""
    _send(company, _l("Your company is approved"), "company_approved", ("company.vacancies", {}))


def send_company_refused(company: Company) -> None:
    """Every member of ``company`` learns that it is not public, why, and what to do."""
    subject = _l("Your company is not approved")
    _send(company, subject, "company_refused", ("company.edit_company", {}), reason=company.state_reason)


def send_vacancy_published(vacancy: Vacancy) -> None:
    """Every member of the company learns that the vacancy is public and until when."""
    page = ("public.vacancy", {"vacancy_id": vacancy.id})
    _send(vacancy.company, _l("Your vacancy is published"), "vacancy_published", page, vacancy=vacancy)


def send_vacancy_refused(vacancy: Vacancy) -> None:
    """Every member of the company learns that the vacancy is a draft again, and why."""
    _send(
        vacancy.company,
        _l("Your vacancy is not published yet"),
        "vacancy_refused",
        ("company.vacancies", {}),
        vacancy=vacancy,
        reason=vacancy.state_reason,
    )


def _send(company: Company, subject: LazyString, name: str, page: tuple[str, dict[str, Any]], **values: Any) -> None:
    for user in members_of_company(db_session(), company.id):
        if user.active and user.confirmed_at is not None:
            _send_to(user, subject, name, company=company, link=_link(user, page), **values)


def _send_to(user: User, subject: LazyString, name: str, **values: Any) -> None:
    with force_locale(user.locale):
        text = render_template(f"emails/{name}.txt", name=user.name or user.email, **values)
        outgoing_mail().send(Mail(to=user.email, subject=str(subject), text=text))


def _link(user: User, page: tuple[str, dict[str, Any]]) -> str:
    """Absolute address of a page in the language of ``user``; the host is the site's own, whatever the request says."""
    endpoint, values = page
    return services().settings.site_url.rstrip("/") + url_for(endpoint, lang=user.locale, **values)
