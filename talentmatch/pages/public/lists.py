"""What the public lists share: reading the address, and the addresses of their pages."""

from dataclasses import dataclass
from math import ceil

from flask import request

from talentmatch.places import limburg_municipalities
from talentmatch.web.localisation import current_locale, this_page

PAGE_SIZE = 20
#: Deeper nobody reads, and a larger number would not fit the database's own.
LAST_PAGE = 5000
SEARCH_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Paging:
    """Which part of a list is shown."""

    page: int

    @property
    def offset(self) -> int:
        """How many rows come before this page."""
        return (self.page - 1) * PAGE_SIZE


def paging() -> Paging:
    """The page that the address asks for; the first one when it asks for something else."""
    return Paging(min(LAST_PAGE, max(1, request.args.get("page", 1, type=int))))


def page_count(total: int) -> int:
    """How many pages ``total`` rows fill, at least one."""
    return max(1, ceil(total / PAGE_SIZE))


def page_url(number: int) -> str:
    """Address of another page of the list at hand, with what else the reader chose."""
    return this_page(page=number)


def search_words() -> str:
    """What the reader searches for, without characters that no text holds."""
    typed = request.args.get("q", "")[:SEARCH_LIMIT]
    return " ".join("".join(mark if mark.isprintable() else " " for mark in typed).split())


def chosen_municipality() -> str:
    """The municipality of Limburg that the address names; empty for any other word."""
    name = request.args.get("municipality", "")
    return name if name in {place.name for place in limburg_municipalities()} else ""


def municipality_choices() -> list[tuple[str, str]]:
    """Own name and name in the reader's language of each municipality of Limburg."""
    return [(place.name, place.name_in(current_locale())) for place in limburg_municipalities()]
