"""A server with the demo, and a real Chromium that reaches nothing else."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import waitress
from flask import Flask
from flask_migrate import upgrade
from flask_security.utils import hash_password
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from talentmatch import create_app
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.database import db
from talentmatch.demo.seed import Seed
from talentmatch.settings import Settings
from tests.browser.chromium import ARGUMENTS, find_chromium

PASSWORD = "limburg-2027"
ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@dataclass(frozen=True, slots=True)
class Site:
    """The running demo."""

    app: Flask
    url: str
    outbox: Path

    def session_cookie(self, email: str) -> str:
        """The cookie of a browser in which ``email`` is signed in."""
        with self.app.app_context():
            user = find_user_by_email(db.session, email)
            assert user is not None, email
            serializer = self.app.session_interface.get_signing_serializer(self.app)  # type: ignore[attr-defined]
            return str(serializer.dumps({"_user_id": user.fs_uniquifier, "_fresh": True}))


def demo_app(folder: Path) -> Flask:
    """An application with the demo's data, as people meet it: with CSRF, and mail in files."""
    settings = Settings(
        mode="test",
        secret_key="a secret of tests",
        password_salt="a salt of tests",
        database_url=f"sqlite:///{folder / 'demo.sqlite3'}",
        instance_path=folder,
        rate_limits_on=False,
    )
    app = create_app(settings)
    with app.app_context():
        upgrade()
        services = app.extensions["talentmatch"]
        Seed(db.session, services.clock, hash_password(PASSWORD)).run()
        db.session.commit()
        services.live_index.refit(db.session)
        db.session.commit()
        db.session.remove()
    return app


@contextlib.contextmanager
def running_site(folder: Path) -> Iterator[Site]:
    """The demo in ``folder``, served on a free port of this machine."""
    app = demo_app(folder)
    server = waitress.create_server(app, host="127.0.0.1", port=0, threads=4)
    port = server.effective_port
    app.extensions["talentmatch"].settings = replace(
        app.extensions["talentmatch"].settings, site_url=f"http://127.0.0.1:{port}"
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield Site(app, f"http://127.0.0.1:{port}", folder / "outbox")
    server.close()
    thread.join(timeout=10)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The demo, one for all tests that do not move its clock."""
    with running_site(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium. Its absence is a failure, never a skip."""
    path = find_chromium()
    assert path is not None, "No Chromium: run `make test`, which installs one, or set CHROMIUM."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@dataclass
class Watch:
    """What must not happen while a page is open."""

    site: Site
    complaints: list[str]

    def see_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "the server responded with a status" not in message.text:
            self.complaints.append(message.text)

    def see_request(self, request: Request) -> None:
        if not request.url.startswith((self.site.url, "data:", "blob:")):
            self.complaints.append(f"A request to {request.url}")


Opener = Callable[..., Page]


@pytest.fixture
def open_page(site: Site, browser: Browser) -> Iterator[Opener]:
    """Opens a page as somebody or nobody, at a width, in a language; at the end it complains of strangers."""
    contexts: list[BrowserContext] = []
    watch = Watch(site, [])

    def opened(
        path: str = "/",
        *,
        email: str | None = None,
        lang: str = "nl",
        width: int = 1280,
        scheme: str = "light",
        javascript: bool = True,
    ) -> Page:
        context = browser.new_context(
            base_url=site.url,
            locale=lang,
            viewport={"width": width, "height": 900},
            color_scheme=scheme,  # type: ignore[arg-type]
            java_script_enabled=javascript,
        )
        contexts.append(context)
        if email is not None:
            context.add_cookies([{"name": "session", "value": site.session_cookie(email), "url": site.url}])
        page = context.new_page()
        page.on("console", watch.see_console)
        page.on("pageerror", lambda error: watch.complaints.append(str(error)))
        page.on("request", watch.see_request)
        page.goto(f"{path}{'&' if '?' in path else '?'}lang={lang}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert watch.complaints == []
