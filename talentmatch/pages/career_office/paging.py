"""Lists in pages: the number asked for, how many there are, and the addresses of the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from flask import request, url_for

PAGE_SIZE = 25


@dataclass(frozen=True, slots=True)
class Tab:
    """One narrowing of a list, as a link."""

    label: str
    url: str
    is_current: bool
    count: int


def page_number() -> int:
    """The page asked for in the address; 1 when it says nothing readable."""
    return min(10_000, max(1, request.args.get("page", 1, type=int)))


def page_count(total: int) -> int:
    """How many pages ``total`` rows fill, at least one."""
    return max(1, ceil(total / PAGE_SIZE))


def page_of(rows: Sequence[Any], number: int) -> Sequence[Any]:
    """The rows on page ``number``."""
    return rows[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]


def page_urls(endpoint: str, **values: Any) -> Callable[[int], str]:
    """What turns a page number into an address of ``endpoint``; empty values are left out."""
    kept = {name: value for name, value in values.items() if value}
    return lambda number: url_for(endpoint, **kept, page=number)
