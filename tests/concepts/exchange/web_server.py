"""A real web server on this machine, with answers that a test chooses."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from talentmatch.exchange.addresses import Reach
from talentmatch.exchange.fetching import Fetch, fetch

#: Path → status, headers, body.
Answers = dict[str, tuple[int, Mapping[str, str], bytes]]


class WebServer:
    """Answers on a free port of 127.0.0.1, and lists the paths and names that it was asked for."""

    def __init__(self) -> None:
        self.answers: Answers = {}
        self.asked: list[str] = []
        self.hosts: list[str] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                server.hosts.append(self.headers["Host"])
                status, headers, body = server.answers.get(self.path, (404, {}, b""))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_arguments: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        self._thread = threading.Thread(target=partial(self._server.serve_forever, poll_interval=0.01), daemon=True)
        self._thread.start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def put(self, path: str, body: str | bytes, content_type: str = "text/html; charset=utf-8", **more: str) -> str:
        content = body.encode() if isinstance(body, str) else body
        headers = {"Content-Type": content_type, **{name.replace("_", "-"): value for name, value in more.items()}}
        self.answers[path] = (200, headers, content)
        return self.url(path)

    def lead(self, path: str, location: str, status: int = 302) -> str:
        self.answers[path] = (status, {"Location": location}, b"")
        return self.url(path)

    @property
    def fetch(self) -> Fetch:
        """A fetcher that reaches this server besides the public internet."""
        return partial(fetch, reach=Reach(also=frozenset({("127.0.0.1", self.port)})))

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)


@contextmanager
def web_server() -> Iterator[WebServer]:
    server = WebServer()
    try:
        yield server
    finally:
        server.close()
