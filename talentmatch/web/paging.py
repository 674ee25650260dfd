"""One page of a list: which one the address asks for, and the addresses of the others."""

from dataclasses import dataclass
from math import ceil
from typing import Any

from flask import request

from talentmatch.web.localisation import this_page

PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class ListPage:
    """The page ``number``, from 1, of a list with ``size`` rows a page."""

    number: int
    size: int = PAGE_SIZE

    @property
    def offset(self) -> int:
        """How many rows stand before it."""
        return (self.number - 1) * self.size

    def links(self, total: int) -> dict[str, Any]:
        """What the template of a list of ``total`` rows needs for `components/pagination.html`."""
        return {
            "page": self.number,
            "page_count": max(1, ceil(total / self.size)),
            "page_url": lambda number: this_page(page=number),
        }


def asked_page(size: int = PAGE_SIZE) -> ListPage:
    """The page that the address asks for; the first where it says nothing readable."""
    return ListPage(min(10_000, max(1, request.args.get("page", 1, type=int))), size)
