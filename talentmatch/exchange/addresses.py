"""Which addresses on the network may be asked: those of the public internet and no others.

A company types the address of its feed, so a stranger chooses where this server connects to. It must not become a way
to reach the machine itself, the network around it or a cloud's metadata service (OWASP, Server-Side Request Forgery).
"""

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import SplitResult, urlsplit

from talentmatch.errors import TalentmatchError

WEB_PORTS = frozenset({80, 443, 8080, 8443})
_NAT64 = IPv6Network("64:ff9b::/96")

IpAddress = IPv4Address | IPv6Address


class FetchError(TalentmatchError):
    """An address was not read. ``code`` says why (in words: ``pages/company/feed_words.py``), ``detail`` how much."""

    def __init__(self, code: str, detail: str = "") -> None:
        self.code = code
        self.detail = detail
        super().__init__(f"{code} {detail}".rstrip())


def is_public(address: IpAddress) -> bool:
    """Whether ``address`` belongs to the public internet, and what it stands for (IPv4 inside IPv6) does too."""
    inner = _inside(address)
    if inner is not None:
        return is_public(inner)
    return address.is_global and not address.is_multicast


def _inside(address: IpAddress) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one leads to."""
    if isinstance(address, IPv4Address):
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a fetcher reaches. Tests name their own server in ``also``; the product never does.

    Parameters
    ----------
    also : frozenset of (IP address, port)
        Places that may be asked although they are not public.
    """

    also: frozenset[tuple[str, int]] = frozenset()

    def allows(self, address: IpAddress, port: int) -> bool:
        """Whether a connection to ``address`` may be opened."""
        return (str(address), port) in self.also or (is_public(address) and port in WEB_PORTS)


PUBLIC_INTERNET = Reach()


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: the name is for the other side, ``ip`` is the address that was checked."""

    scheme: str
    host: str
    port: int
    path: str
    ip: str


def checked_target(address: str, reach: Reach) -> Target:
    """The place that ``address`` names, resolved once, so that the name cannot lead elsewhere afterwards.

    Raises
    ------
    FetchError
        ``not_a_web_address``, ``unknown_host``, or ``refused_address`` when any of its addresses may not be asked.
    """
    parts = _parts(address)
    host = _ascii_host(parts.hostname or "")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    ips = _resolved(host, port)
    if not ips:
        raise FetchError("unknown_host")
    if not all(reach.allows(ip, port) for ip in ips):
        raise FetchError("refused_address")
    path = parts.path or "/"
    return Target(parts.scheme, host, port, f"{path}?{parts.query}" if parts.query else path, str(ips[0]))


def _parts(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError as error:
        raise FetchError("not_a_web_address") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or not port_is_fine:
        raise FetchError("not_a_web_address")
    if parts.username is not None or parts.password is not None:
        raise FetchError("not_a_web_address")  # a password would be kept and shown
    return parts


def _ascii_host(host: str) -> str:
    try:
        return host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise FetchError("not_a_web_address") from error


def _resolved(host: str, port: int) -> list[IpAddress]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return [ip_address(str(entry[4][0])) for entry in found]
