"""What templates may use: undefined names are errors, and every word goes through translation."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from babel.dates import format_date, format_datetime
from flask import Flask, request, url_for
from flask_babel import lazy_gettext as _l
from flask_login import current_user
from jinja2 import StrictUndefined

from talentmatch.clock import BRUSSELS
from talentmatch.messaging.queries import unread_count_of_company, unread_count_of_student
from talentmatch.web import labels
from talentmatch.web.decimals import decimal
from talentmatch.web.guards import is_signed_in
from talentmatch.web.localisation import NATIVE_NAMES, current_locale, in_language, language_url
from talentmatch.web.relevance import block_name, relevance_parts
from talentmatch.web.services import db_session, uses_esco
from talentmatch.web.static_files import asset
from talentmatch.web.translation import template_gettext, template_ngettext


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the main menu."""

    label: str
    url: str
    is_current: bool
    icon: str
    counted: Callable[[], int] | None = None

    @property
    def count(self) -> int:
        """How many things wait there, at most 100; asked only where the menu is drawn, since mails have no menu."""
        return 0 if self.counted is None else self.counted()


#: Main menu of each audience: (words, endpoint, icon). At most four, so that it fits one row of a phone.
MENUS: dict[str, tuple[tuple[Any, str, str], ...]] = {
    "student": (
        (_l("My vacancies"), "student.ranked_vacancies", "list"),
        (_l("Applications"), "student.applications", "inbox"),
        (_l("My profile"), "student.edit_profile", "person"),
        (_l("Privacy"), "student.privacy", "shield"),
    ),
    "company_member": (
        (_l("Vacancies"), "company.vacancies", "list"),
        (_l("Applications"), "company.applications", "inbox"),
        (_l("Company"), "company.edit_company", "building"),
    ),
    "campus_member": (
        (_l("Overview"), "campus.overview", "list"),
        (_l("Tenants"), "campus.tenants", "building"),
        (_l("Campus"), "campus.edit_campus", "pin"),
    ),
    "career_officer": (
        (_l("Inbox"), "career_office.inbox", "inbox"),
        (_l("Match report"), "career_office.match_report", "chart"),
        (_l("Students"), "career_office.students", "person"),
        (_l("Companies"), "career_office.companies", "building"),
    ),
    "administrator": (
        (_l("Accounts"), "admin.accounts", "person"),
        (_l("Institutions"), "admin.institutions", "building"),
        (_l("Index"), "admin.index_builds", "chart"),
        (_l("Audit"), "admin.audit", "list"),
    ),
    "": (
        (_l("Vacancies"), "public.vacancies", "list"),
        (_l("Companies"), "public.companies", "building"),
        (_l("Campuses"), "public.campuses", "pin"),
        (_l("How it works"), "public.how_matching_works", "info"),
    ),
}

ACCOUNT_MENU: tuple[tuple[Any, str, str], ...] = (
    (_l("My account"), "auth.account", "person"),
    (_l("All vacancies"), "public.vacancies", "list"),
    (_l("Campuses"), "public.campuses", "pin"),
)


def audience() -> str:
    """Role whose menu is shown; empty for those who are not signed in."""
    if not is_signed_in():
        return ""
    return next((role for role in MENUS if role and role in current_user.role_names), "")


def nav_items() -> list[NavItem]:
    """Entries of the main menu for the person at hand."""
    return [
        NavItem(str(words), url_for(endpoint), _is_current(endpoint), icon, COUNTS.get(endpoint))
        for words, endpoint, icon in MENUS[audience()]
    ]


#: What waits behind an entry of the menu.
COUNTS: dict[str, Callable[[], int]] = {
    "student.applications": lambda: unread_count_of_student(db_session(), current_user.id),
    "company.applications": lambda: unread_count_of_company(db_session(), current_user.company_id),
}


#: Detail pages that belong under an entry of the menu.
PARENTS = {
    "student.match": "student.ranked_vacancies",
    "student.apply": "student.ranked_vacancies",
    "student.skills": "student.edit_profile",
    "student.application": "student.applications",
    "student.withdraw_application": "student.applications",
    "company.application": "company.applications",
    "student.messages": "student.applications",
    "student.thread": "student.applications",
    "student.interviews": "student.applications",
    "student.interview": "student.applications",
    "student.invitations": "student.applications",
    "company.messages": "company.applications",
    "company.thread": "company.applications",
    "company.interviews": "company.applications",
    "company.interview": "company.applications",
    "company.invite_candidate": "company.vacancies",
    "student.upload_cv": "student.edit_profile",
    "student.erase": "student.privacy",
    "student.dossiers": "student.applications",
    "student.dossier": "student.applications",
    "student.sign_agreement": "student.applications",
    "student.dossier_step": "student.applications",
    "student.edit_plan": "student.applications",
    "company.dossiers": "company.applications",
    "company.dossier": "company.applications",
    "company.sign_agreement": "company.applications",
    "company.dossier_step": "company.applications",
    "company.edit_terms": "company.applications",
    "company.edit_risks": "company.applications",
    "company.edit_fitness": "company.applications",
    "company.issue_agreement": "company.applications",
    "public.vacancy": "public.vacancies",
    "public.company": "public.companies",
    "public.campus": "public.campuses",
    "company.vacancy": "company.vacancies",
    "company.new_vacancy": "company.vacancies",
    "company.edit_vacancy": "company.vacancies",
    "company.feeds": "company.vacancies",
    "company.new_feed": "company.vacancies",
    "company.feed": "company.vacancies",
    "company.remove_feed": "company.vacancies",
    "company.candidates": "company.vacancies",
    "company.candidate": "company.vacancies",
    "career_office.dossiers": "career_office.inbox",
    "career_office.dossier": "career_office.inbox",
    "career_office.sign_agreement": "career_office.inbox",
    "career_office.dossier_step": "career_office.inbox",
    "career_office.edit_terms": "career_office.inbox",
    "career_office.edit_school": "career_office.inbox",
    "career_office.edit_fitness": "career_office.inbox",
    "career_office.issue_agreement": "career_office.inbox",
    "career_office.agreement_template": "career_office.inbox",
    "career_office.company": "career_office.companies",
    "career_office.student": "career_office.students",
    "career_office.student_match": "career_office.students",
    "admin.invite": "admin.accounts",
    "admin.bans": "admin.accounts",
    "admin.background_work": "admin.index_builds",
    "admin.new_institution": "admin.institutions",
    "admin.edit_institution": "admin.institutions",
}


def _is_current(endpoint: str) -> bool:
    return endpoint in {request.endpoint, PARENTS.get(request.endpoint or "")}


def account_items() -> list[NavItem]:
    """Entries of the menu of the signed-in person."""
    return [
        NavItem(str(words), url_for(endpoint), request.endpoint == endpoint, icon)
        for words, endpoint, icon in ACCOUNT_MENU
        if is_signed_in()
    ]


#: Dates are written as in Europe: 8 February 2027.
MOMENTS = {"de": "EEEE, d. MMMM y, HH:mm"}
DATE_LOCALES = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE", "de": "de_BE"}


def date_words(value: date | None) -> str:
    """A day as people say it: 8 februari 2027. Empty for ``None``."""
    return "" if value is None else _date_words(value, DATE_LOCALES[current_locale()])


@lru_cache(maxsize=4_096)
def _date_words(value: date, locale: str) -> str:
    words = str(format_date(value, format="long", locale=locale))
    return words.replace("1 ", "1er ", 1) if locale.startswith("fr") and value.day == 1 else words  # le 1er février


def datetime_words(value: datetime | None) -> str:
    """A moment in Brussels with its weekday. Empty for ``None``."""
    if value is None:
        return ""
    return str(
        format_datetime(
            value.astimezone(BRUSSELS),
            format=MOMENTS.get(current_locale(), "EEEE d MMMM y, HH:mm"),
            locale=DATE_LOCALES[current_locale()],
        )
    )


def set_up_templates(app: Flask) -> None:
    """Templates of ``app`` are strict and know the product's words."""
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.globals.update(_=template_gettext, gettext=template_gettext, ngettext=template_ngettext)
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(
        asset=asset,
        current_locale_code=current_locale,
        in_language=in_language,
        is_signed_in=is_signed_in,
        label=labels.label,
        language_name=labels.language_name,
        language_url=language_url,
        locales=NATIVE_NAMES,
        block_name=block_name,
        relevance_parts=relevance_parts,
        uses_esco=uses_esco,
    )
    app.jinja_env.filters.update(date=date_words, datetime=datetime_words, decimal=decimal)

    @app.context_processor
    def page_context() -> dict[str, Any]:
        return {
            "current_locale": current_locale(),
            "site_name": app.config["SITE_NAME"],
            "contact_address": app.config["CONTACT_ADDRESS"],
            "nav_items": nav_items(),
            "audience": audience(),
            "account_items": account_items(),
        }
