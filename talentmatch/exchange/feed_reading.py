"""What an address answered → the entries of a feed. Nothing here asks the network or the database."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from talentmatch.exchange.addresses import FetchError
from talentmatch.exchange.feed_files import rows_of_csv, rows_of_xml
from talentmatch.exchange.fetching import Fetch, Fetched
from talentmatch.exchange.job_posting import rows_of_page
from talentmatch.exchange.rows import EmptyFile, Row, UnreadableFile, decoded

_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadFeed:
    """The rows that a feed holds now, or why it could not be read."""

    rows: Sequence[Row] = ()
    error: FetchError | None = None


def read_feed(address: str, kind: str, fetch: Fetch) -> ReadFeed:
    """The entries that stand at ``address`` now, or why there are none.

    A page without any vacancy is an error and no empty feed: a page may be broken for an hour.
    """
    try:
        rows = _rows(fetch(address), kind)
    except FetchError as error:
        return ReadFeed(error=error)
    except EmptyFile:
        return ReadFeed(error=FetchError("nothing_found"))
    except UnreadableFile:
        return ReadFeed(error=FetchError("not_csv"))
    if kind == "json_ld" and not rows:
        return ReadFeed(error=FetchError("nothing_found"))
    return ReadFeed(rows)


def _rows(fetched: Fetched, kind: str) -> Sequence[Row]:
    if kind == "json_ld":
        return rows_of_page(text_of(fetched))
    if kind == "csv":
        return rows_of_csv(fetched.content, fetched.address)
    return rows_of_xml(fetched.content, fetched.charset)


def text_of(fetched: Fetched) -> str:
    """The text of a page, in the first character set that fits: the answer's, the page's own, UTF-8, Windows."""
    declared = _DECLARED.search(fetched.content[:4096])
    named = (fetched.charset, declared[1].decode("ascii") if declared else "", "utf-8")
    for charset in filter(None, named):
        try:
            return fetched.content.decode(charset)
        except (LookupError, UnicodeDecodeError):  # no such character set, or not this one
            continue
    return decoded(fetched.content)
