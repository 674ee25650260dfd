"""A stranger chooses the address: nothing but the public internet is reached, and within limits."""

import socket
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

import pytest

from talentmatch.exchange.addresses import PUBLIC_INTERNET, FetchError, Reach, checked_target, is_public
from talentmatch.exchange.fetching import fetch
from tests.concepts.exchange.web_server import WebServer, web_server


@pytest.fixture(scope="module")
def server() -> Iterator[WebServer]:
    with web_server() as running:
        yield running


def code_of(address: str, **limits: Any) -> str:
    with pytest.raises(FetchError) as refused:
        fetch(address, **limits)
    return refused.value.code


def reach_of(server: WebServer) -> Reach:
    return Reach(also=frozenset({("127.0.0.1", server.port)}))


def names(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Names are resolved to these addresses, one answer after the other; the names asked for."""
    asked: list[str] = []
    left = list(answers)

    real = socket.getaddrinfo

    def resolved(host: str, port: int, *arguments: Any, **more: Any) -> list[Any]:
        if host == "127.0.0.1":  # connecting to an address asks for it too, and no name is looked up
            return real(host, port, *arguments, **more)
        asked.append(host)
        found = left.pop(0)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    return asked


def test_a_page_is_read_with_its_kind_and_characters(server: WebServer) -> None:
    address = server.put("/jobs?x=1", "<p>Één</p>", "text/html; charset=ISO-8859-15")

    found = server.fetch(address)

    assert (found.content_type, found.charset, found.content) == ("text/html", "iso-8859-15", "<p>Één</p>".encode())
    assert server.hosts[-1] == f"127.0.0.1:{server.port}"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.1", "224.0.0.1",
        "255.255.255.255", "192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "2002:7f00:1::", "64:ff9b::a9fe:a9fe", "2001:db8::1",
    ],
)  # fmt: skip
def test_what_is_not_public_is_known(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "193.190.67.1", "2a02:2c40::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_what_is_public_is_known(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://localhost:8080/", "http://[::1]/", "http://169.254.169.254/latest/meta-data/",
        "http://2130706433/", "http://0x7f000001/", "http://127.1/", "http://[::ffff:127.0.0.1]/", "http://0/",
    ],
)  # fmt: skip
def test_no_spelling_reaches_this_machine_or_its_network(address: str) -> None:
    assert code_of(address) == "refused_address"


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "ftp://jobs.example/", "gopher://127.0.0.1:70/", "//jobs.example/", "jobs.example", "",
        "http://", "http://user:secret@jobs.example/", "http://jobs.example:99999/", "http://[::1", "http://jobs..example/",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(address: str) -> None:
    assert code_of(address) == "not_a_web_address"


def test_a_port_that_is_no_port_of_the_web_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, ["8.8.8.8"])

    assert code_of("http://jobs.example:25/") == "refused_address"


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, ["8.8.8.8", "10.0.0.5"])

    assert code_of("https://jobs.example/") == "refused_address"


def test_a_name_that_nobody_knows_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_arguments: Any, **_more: Any) -> list[Any]:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    assert code_of("https://jobs.example/") == "unknown_host"


def test_the_address_that_was_checked_is_the_one_that_is_asked(
    server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put("/pinned", "here")
    asked = names(monkeypatch, ["127.0.0.1"])  # asked a second time there would be no answer left

    found = fetch(f"http://rebinding.example:{server.port}/pinned", reach=reach_of(server))

    assert found.content == b"here"
    assert asked == ["rebinding.example"]
    assert server.hosts[-1] == f"rebinding.example:{server.port}"


def test_redirects_are_followed_and_checked_one_by_one(server: WebServer) -> None:
    server.put("/there", "there")
    server.lead("/once", "/there", 301)
    to_metadata = server.lead("/metadata", "http://169.254.169.254/latest/meta-data/")
    to_localhost = server.lead("/localhost", "http://127.0.0.1:1/")
    to_file = server.lead("/file", "file:///etc/passwd")
    loop = server.lead("/loop", "/loop")

    assert server.fetch(server.url("/once")).address == server.url("/there")
    assert code_of(to_metadata, reach=reach_of(server)) == "refused_address"
    assert code_of(to_localhost, reach=reach_of(server)) == "refused_address"
    assert code_of(to_file, reach=reach_of(server)) == "not_a_web_address"
    server.asked.clear()
    assert code_of(loop, reach=reach_of(server)) == "too_many_redirects"
    assert server.asked == ["/loop"] * 6


def test_five_redirects_are_followed(server: WebServer) -> None:
    server.put("/hop5", "end")
    for hop in range(5):
        server.lead(f"/hop{hop}", f"/hop{hop + 1}")

    assert server.fetch(server.url("/hop0")).content == b"end"


def test_too_much_is_refused_whether_it_says_so_or_not(server: WebServer) -> None:
    said = server.put("/said", b"x" * 2000, Content_Length="2000")
    silent = server.put("/silent", b"x" * 2000)

    assert code_of(said, reach=reach_of(server), size_limit=1999) == "too_large"
    assert code_of(silent, reach=reach_of(server), size_limit=1999) == "too_large"
    assert len(fetch(silent, reach=reach_of(server), size_limit=2000).content) == 2000


def test_other_answers_are_told(server: WebServer) -> None:
    picture = server.put("/picture", b"GIF89a", "image/gif")
    packed = server.put("/packed", b"\x1f\x8b", Content_Encoding="gzip")
    server.answers["/away"] = (503, {}, b"")

    assert code_of(picture, reach=reach_of(server)) == "wrong_content"
    assert code_of(packed, reach=reach_of(server)) == "wrong_content"
    assert code_of(server.url("/nothing"), reach=reach_of(server)) == "not_found"
    assert code_of(server.url("/away"), reach=reach_of(server)) == "bad_status"


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>half"])
def test_a_server_that_never_ends_is_cut_off(sent: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as slow:
        port = slow.getsockname()[1]
        slow.settimeout(5)
        reach = Reach(also=frozenset({("127.0.0.1", port)}))
        import threading

        held: list[socket.socket] = []

        def hold() -> None:
            connection, _address = slow.accept()
            connection.sendall(sent)
            held.append(connection)

        thread = threading.Thread(target=hold)
        thread.start()
        assert code_of(f"http://127.0.0.1:{port}/", reach=reach, seconds=0.3) == "too_slow"
        thread.join(timeout=5)
        for connection in held:
            connection.close()


def test_nobody_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]

    assert code_of(f"http://127.0.0.1:{port}/", reach=Reach(also=frozenset({("127.0.0.1", port)}))) == "unreachable"


def test_an_address_with_accents_and_lines_is_written_out(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, ["8.8.8.8"])

    target = checked_target("https://bücher.example/stage", PUBLIC_INTERNET)

    assert (target.host, target.port, target.path) == ("xn--bcher-kva.example", 443, "/stage")
