"""Who may ask for the public pages: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import ANONYMOUS, PUBLIC, SIGNED_IN, Access

ACCESS: Mapping[str, Access] = {
    "home": PUBLIC,
    "start": SIGNED_IN,
    "vacancies": PUBLIC,
    "vacancy": PUBLIC,
    "write_vacancy": ANONYMOUS,
    "complete_vacancy": ANONYMOUS,
    "vacancy_mail_sent": PUBLIC,
    "companies": PUBLIC,
    "company": PUBLIC,
    "campuses": PUBLIC,
    "campus": PUBLIC,
    "how_matching_works": PUBLIC,
    "privacy": PUBLIC,
    "accessibility": PUBLIC,
    "livez": PUBLIC,
    "readyz": PUBLIC,
    "robots": PUBLIC,
    "vacancies_rss": PUBLIC,
    "sitemap": PUBLIC,
    "sitemap_of_pages": PUBLIC,
    "sitemap_of_vacancies": PUBLIC,
    "private_calendar_feed": PUBLIC,  # its secret address says whose it is
    "report_vacancy": PUBLIC,
    "report_company": PUBLIC,
}
