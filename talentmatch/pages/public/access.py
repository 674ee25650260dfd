"""Who may ask for the public pages: one entry per endpoint, none means refused."""

from collections.abc import Mapping

from talentmatch.web.guards import PUBLIC, SIGNED_IN, Access

ACCESS: Mapping[str, Access] = {
    "home": PUBLIC,
    "start": SIGNED_IN,
    "vacancies": PUBLIC,
    "vacancy": PUBLIC,
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
    "private_calendar_feed": PUBLIC,  # its secret address says whose it is
}
