"""Reading an address of the web, within limits of place, time and size."""

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urljoin

from talentmatch.exchange.addresses import PUBLIC_INTERNET, FetchError, Reach, Target, checked_target

REDIRECT_LIMIT = 5
SECONDS = 10.0
SIZE_LIMIT = 5 * 1024 * 1024
#: Kinds of text, and what servers say of a file that they do not know; an answer may say nothing.
CONTENT_TYPES = frozenset(
    {"", "text/html", "text/plain", "text/xml", "text/csv", "text/tab-separated-values", "text/comma-separated-values"}
    | {"application/json", "application/ld+json", "application/csv", "application/vnd.ms-excel"}
    | {f"application/{kind}xml" for kind in ("", "rss+", "atom+", "rdf+", "xhtml+")}
    | {"application/octet-stream", "binary/octet-stream"}
)
HEADERS = {
    "User-Agent": "TalentLimburg/1.0 (reads the vacancies of a company at its request)",
    "Accept": "text/html, application/ld+json, application/rss+xml, application/xml, text/csv, */*;q=0.1",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
#: Marks that may stand in an address as they are; others are written as bytes.
_KEPT = "/%:=&?~#+!$,;'@()*[]"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered. ``charset`` is what the answer says of itself; empty when it says nothing."""

    address: str
    content_type: str
    charset: str
    content: bytes


Fetch = Callable[[str], Fetched]


def fetch(
    address: str, *, reach: Reach = PUBLIC_INTERNET, seconds: float = SECONDS, size_limit: int = SIZE_LIMIT
) -> Fetched:
    """What ``address`` answers, after at most five redirects, each checked as the first address is.

    Raises
    ------
    FetchError
        With a code: ``not_a_web_address``, ``unknown_host``, ``refused_address``, ``unreachable``, ``too_slow``,
        ``too_large``, ``too_many_redirects``, ``not_found``, ``bad_status``, ``wrong_content``.
    """
    deadline = time.monotonic() + seconds
    for _hop in range(REDIRECT_LIMIT + 1):
        answer = _asked(checked_target(quote(address.strip(), safe=_KEPT), reach), deadline, size_limit)
        if isinstance(answer, str):
            address = urljoin(address, answer)
            continue
        return Fetched(address, *answer)
    raise FetchError("too_many_redirects")


class _Connection(http.client.HTTPConnection):
    """A connection to the checked address; the name goes into the request and the certificate's check alone."""

    def __init__(self, target: Target, seconds: float) -> None:
        super().__init__(target.host, target.port, timeout=seconds)
        self.target = target
        self.raw: socket.socket | None = None

    def connect(self) -> None:
        """The socket is open, with TLS where the address asks for it."""
        self.raw = socket.create_connection((self.target.ip, self.target.port), timeout=self.timeout)
        self.sock = self.raw
        if self.target.scheme == "https":
            self.sock = ssl.create_default_context().wrap_socket(self.raw, server_hostname=self.target.host)

    def cut(self) -> None:
        """Whatever still reads from the other side ends at once."""
        for opened in (self.sock, self.raw):
            if opened is not None:
                try:
                    opened.shutdown(socket.SHUT_RDWR)
                except OSError:  # it is closed, or was handed to TLS
                    continue


def _asked(target: Target, deadline: float, size_limit: int) -> str | tuple[str, str, bytes]:
    """Where one request leads to next, or the kind, character set and bytes of its answer."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise FetchError("too_slow")
    connection = _Connection(target, left)
    # A time limit of a socket is for one piece; a server that sends a byte now and then would hold us for ever.
    alarm = threading.Timer(left, connection.cut)
    alarm.daemon = True
    alarm.start()
    try:
        connection.request("GET", target.path, headers=HEADERS)
        with connection.getresponse() as response:
            answer = _read(response, size_limit)
    except TimeoutError as error:
        raise FetchError("too_slow") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise FetchError("too_slow" if time.monotonic() >= deadline else "unreachable") from error
    finally:
        alarm.cancel()
        connection.close()
    if time.monotonic() >= deadline:
        raise FetchError("too_slow")  # cut off in the middle: not all of it
    return answer


def _read(response: http.client.HTTPResponse, size_limit: int) -> str | tuple[str, str, bytes]:
    if response.status in _REDIRECTS:
        location = response.headers.get("Location", "")
        if not location:
            raise FetchError("bad_status", str(response.status))
        return location
    if response.status in {404, 410}:
        raise FetchError("not_found")
    if response.status != http.client.OK:
        raise FetchError("bad_status", str(response.status))
    content_type = response.headers.get_content_type() if "Content-Type" in response.headers else ""
    if content_type not in CONTENT_TYPES or response.headers.get("Content-Encoding", "identity") != "identity":
        raise FetchError("wrong_content", content_type[:60])
    if int(response.headers.get("Content-Length") or 0) > size_limit:
        raise FetchError("too_large")
    content = response.read(size_limit + 1)
    if len(content) > size_limit:
        raise FetchError("too_large")
    return content_type, response.headers.get_content_charset() or "", content
