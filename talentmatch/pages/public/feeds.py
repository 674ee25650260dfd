"""What other sites read: RSS of the list at hand, and the map of all pages in four languages."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from flask import Response, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from talentmatch.campuses.queries import campuses
from talentmatch.companies.queries import public_company_ids
from talentmatch.errors import NotFound
from talentmatch.matches.search_queries import found_vacancies
from talentmatch.pages.public.blueprint import public
from talentmatch.pages.public.lists import search_words
from talentmatch.pages.public.vacancies import vacancy_filter
from talentmatch.settings import LOCALES
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.queries import open_vacancies, open_vacancy_changes
from talentmatch.web.cards import place_words, vacancy_facts
from talentmatch.web.localisation import current_locale, this_page
from talentmatch.web.services import db_session, services

RSS_LIMIT = 50
#: One map may hold 50,000 addresses (sitemaps.org); each page has one in every language.
SITEMAP_PAGES = 5_000
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
ATOM = "http://www.w3.org/2005/Atom"
#: Pages without a number in their address.
FIXED_PAGES = ("home", "vacancies", "companies", "campuses", "how_matching_works", "privacy", "accessibility")

for prefix, namespace in (("", SITEMAP), ("xhtml", XHTML), ("atom", ATOM)):
    register_namespace(prefix, namespace)


@public.get("/vacancies.rss")
def vacancies_rss() -> ResponseReturnValue:
    """The newest open vacancies that meet what the address says, as the list does."""
    rss = Element("rss", {"version": "2.0"})
    channel = SubElement(rss, "channel")
    _say(channel, "title", _("Open vacancies – %(site)s", site=services().settings.site_name))
    _say(channel, "link", absolute(url_for("public.vacancies")))
    _say(channel, "description", _("New vacancies as they are published, for the conditions in the address."))
    _say(channel, "language", current_locale())
    own = {"href": absolute(this_page(lang=current_locale())), "rel": "self", "type": "application/rss+xml"}
    SubElement(channel, f"{{{ATOM}}}link", own)
    for vacancy in _listed():
        _item(channel, vacancy)
    return _xml(rss, "application/rss+xml")


def _listed() -> Sequence[Vacancy]:
    words, filters = search_words(), vacancy_filter()
    if not words:
        return open_vacancies(db_session(), filters, limit=RSS_LIMIT)[0]
    index, locale = services().live_index, current_locale()
    found = found_vacancies(db_session(), index, words, filters, locale=locale, limit=RSS_LIMIT, offset=0)
    return [item.vacancy for item in found.items]


def _item(channel: Element, vacancy: Vacancy) -> None:
    item = SubElement(channel, "item")
    url = absolute(url_for("public.vacancy", vacancy_id=vacancy.id))
    _say(item, "title", f"{vacancy.title} – {vacancy.company.name}")
    _say(item, "link", url)
    SubElement(item, "guid", {"isPermaLink": "true"}).text = url
    facts = " · ".join(part for part in [place_words(vacancy), *vacancy_facts(vacancy)] if part)
    _say(item, "description", f"{facts}\n\n{vacancy.description}".strip())
    if vacancy.published_at is not None:
        _say(item, "pubDate", format_datetime(vacancy.published_at.astimezone(UTC), usegmt=True))


@public.get("/sitemap.xml")
def sitemap() -> ResponseReturnValue:
    """The maps of which the whole consists: one of pages, and one for each 5,000 vacancies."""
    index = Element(f"{{{SITEMAP}}}sitemapindex")
    count = len(open_vacancy_changes(db_session()))
    numbers = range(1, max(1, -(-count // SITEMAP_PAGES)) + 1)
    paths = [url_for("public.sitemap_of_pages")] + [url_for("public.sitemap_of_vacancies", part=n) for n in numbers]
    for path in paths:
        _say(SubElement(index, f"{{{SITEMAP}}}sitemap"), f"{{{SITEMAP}}}loc", absolute(path))
    return _xml(index, "application/xml")


@public.get("/sitemap-pages.xml")
def sitemap_of_pages() -> ResponseReturnValue:
    """Every public page but those of vacancies."""
    paths = [url_for(f"public.{name}") for name in FIXED_PAGES]
    paths += [url_for("public.company", company_id=number) for number in public_company_ids(db_session())]
    paths += [url_for("public.campus", campus_id=campus.id) for campus in campuses(db_session())]
    return _map((path, None) for path in paths[:SITEMAP_PAGES])


@public.get("/sitemap-vacancies-<int:part>.xml")
def sitemap_of_vacancies(part: int) -> ResponseReturnValue:
    """One part of the open vacancies, with the day on which each changed last."""
    first = (part - 1) * SITEMAP_PAGES
    changes = open_vacancy_changes(db_session())[max(0, first) : first + SITEMAP_PAGES]
    if part < 1 or (part > 1 and not changes):
        raise NotFound
    return _map((url_for("public.vacancy", vacancy_id=number), changed_at) for number, changed_at in changes)


def _map(pages: Iterator[tuple[str, datetime | None]]) -> Response:
    """Each page in every language, and each of these with the addresses of the others."""
    urls = Element(f"{{{SITEMAP}}}urlset")
    for path, changed_at in pages:
        addresses = {code: absolute(f"{path}?lang={code}") for code in LOCALES}
        for address in addresses.values():
            url = SubElement(urls, f"{{{SITEMAP}}}url")
            _say(url, f"{{{SITEMAP}}}loc", address)
            if changed_at is not None:
                _say(url, f"{{{SITEMAP}}}lastmod", changed_at.date().isoformat())
            for code, other in {**addresses, "x-default": absolute(path)}.items():
                SubElement(url, f"{{{XHTML}}}link", {"rel": "alternate", "hreflang": code, "href": other})
    return _xml(urls, "application/xml")


def absolute(path: str) -> str:
    """``path`` with the address of this service in front."""
    return services().settings.site_url.rstrip("/") + path


def _say(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = "".join(mark for mark in text if mark in "\n\t" or mark.isprintable())


def _xml(root: Element, mimetype: str) -> Response:
    """The document; a reader that has it already is told so instead."""
    response = Response(
        tostring(root, encoding="utf-8", xml_declaration=True), content_type=f"{mimetype}; charset=utf-8"
    )
    response.headers["Cache-Control"] = "no-cache"
    response.add_etag()
    response.make_conditional(request.environ)
    return response
