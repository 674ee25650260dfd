"""``flask bench …``: the ranked page against an empty page of the same layout, on one server."""

import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import click
from flask import Flask, current_app
from flask.cli import AppGroup
from sqlalchemy.orm import Session

from talentmatch.cli.bench_all import bench_all, bench_workers
from talentmatch.cli.bench_applications import bench_applications
from talentmatch.cli.bench_match import bench_match
from talentmatch.cli.bench_site import EMPTY, bench_app, session_cookie
from talentmatch.cli.progress import progress_bar
from talentmatch.database import db

bench_commands = AppGroup("bench", help="Measure pages, index and quality.")
for command in (bench_all, bench_applications, bench_match, bench_workers):
    bench_commands.add_command(command)

RANKED = "/student/vacancies"
STUDENT_COUNT = 200
PASSWORD = "only for measuring"  # noqa: S105 (of an account in a folder that is thrown away)


@bench_commands.command("pages")
@click.option("--vacancies", "vacancy_counts", type=int, multiple=True, default=(2_000, 20_000), show_default=True)
@click.option(
    "--seconds", type=float, default=4.0, show_default=True, help="How long each page is asked for, per turn."
)
@click.option("--turns", type=int, default=3, show_default=True, help="Turns; the pages take turns on one server.")
@click.option("--write", is_flag=True, help="Write docs/performance.md from this run.")
def bench_pages(vacancy_counts: tuple[int, ...], seconds: float, turns: int, write: bool) -> None:
    """Print queries and throughput of the ranked page, and of an empty page of the same layout, as JSON lines."""
    from talentmatch.cli.performance import write_pages

    results = []
    for count in vacancy_counts:
        results.append(_measured(count, seconds, turns))
        click.echo(json.dumps(results[-1]))
    if write:
        write_pages(results)


@bench_commands.command("quality")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--only", multiple=True, help="Of the public collections only these; the page says which were left out.")
@click.option("--esco/--no-esco", default=True, show_default=True, help="Also with ESCO, where its files are at hand.")
@click.option("--resume", is_flag=True, help="Take what a run that broke off already measured with this vocabulary.")
def bench_quality(folder: Path, only: tuple[str, ...], esco: bool, resume: bool) -> None:
    """Score the matcher on every collection in FOLDER and write docs/quality.md."""
    from talentmatch.cli.quality import write_quality

    write_quality(folder, only=frozenset(only), with_esco=esco, resume=resume)


def _measured(vacancy_count: int, seconds: float, turns: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        app = bench_app(Path(folder))
        with app.app_context():
            cookies = _filled(app, vacancy_count)
            query_count = _query_count(app, cookies[0])
        with _server(Path(folder)) as port:
            speeds: dict[str, list[float]] = {RANKED: [], EMPTY: []}
            _per_second(port, RANKED, cookies[:1], 1.0)
            first_views = _first_views(port, cookies[1:])
            for _turn in range(turns):
                for path, measured in speeds.items():
                    measured.append(_per_second(port, path, cookies, seconds))
    ranked, empty = max(speeds[RANKED]), max(speeds[EMPTY])
    return {
        "open_vacancies": vacancy_count,
        "ranked_page_queries": query_count,
        "ranked_pages_per_second": round(ranked, 1),
        "empty_pages_per_second": round(empty, 1),
        "ratio": round(ranked / empty, 3),
        "ratio_of_each_turn": [round(r / e, 3) for r, e in zip(speeds[RANKED], speeds[EMPTY], strict=True)],
        "first_views_per_second": round(first_views, 1),
        "ratio_of_first_views": round(first_views / empty, 3),
    }


def _filled(app: Flask, vacancy_count: int) -> list[str]:
    """The database holds ``vacancy_count`` open vacancies and some students; the session cookies of those."""
    from flask_migrate import upgrade
    from flask_security.utils import hash_password

    from talentmatch.accounts.operations import AccountContent, create_user
    from talentmatch.demo.generated import write_generated
    from talentmatch.profiles.queries import find_by_source

    services = app.extensions["talentmatch"]
    session = cast(Session, db.session)
    upgrade()
    with progress_bar(None, f"Writing {vacancy_count} vacancies"):
        write_generated(
            session,
            services.live_index.vocabulary,
            vacancy_count=vacancy_count,
            profile_count=STUDENT_COUNT,
            clock=services.clock,
        )
    keys = []
    password = hash_password(PASSWORD)
    for number in range(STUDENT_COUNT):
        content = AccountContent(email=f"bench{number}@student.example", role="student", name="Bench", locale="nl")
        user = create_user(
            session, content, password_hash=password, is_confirmed=True, actor=None, clock=services.clock
        )
        profile = find_by_source(session, "generated", str(number))
        if profile is None:
            raise click.ClickException(f"Profile {number} was not written.")
        profile.user = user
        keys.append(user.fs_uniquifier)
    session.commit()
    with progress_bar(None, "Fitting the index"):
        services.live_index.refit(session)
    session.commit()
    return [session_cookie(app, key) for key in keys]


def _query_count(app: Flask, cookie: str) -> int:
    from sqlalchemy import event

    statements: list[str] = []
    name, _, value = cookie.partition("=")
    client = app.test_client()
    client.set_cookie(name, value)
    client.get(RANKED)  # loads the index
    app.extensions["talentmatch"].fragments.clear()  # what is counted is a first view
    event.listen(db.engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    response = client.get(RANKED)
    if response.status_code != 200:
        raise click.ClickException(f"The ranked page answers {response.status_code}.")
    return len(statements)


@bench_commands.command("serve", hidden=True)
@click.option("--port", type=int, required=True)
def serve(port: int) -> None:
    """Serve the application with the empty page on 127.0.0.1."""
    import waitress

    waitress.serve(bench_app(Path(current_app.instance_path)), host="127.0.0.1", port=port, threads=4)


@contextmanager
def _server(folder: Path) -> Iterator[int]:
    port = _free_port()
    environment = {**os.environ, "TALENTMATCH_INSTANCE_PATH": str(folder), "FLASK_APP": "wsgi:app"}
    process = subprocess.Popen(  # noqa: S603 (our own command)
        [sys.executable, "-m", "flask", "bench", "serve", "--port", str(port)], env=environment
    )
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise click.ClickException("The server under measurement did not start.")


def _first_views(port: int, cookies: list[str]) -> float:
    """Ranked pages a second when each is another student's, seen for the first time: nothing of it is kept yet."""
    started = time.perf_counter()
    for cookie in cookies:
        _ask(port, RANKED, [cookie])
    return len(cookies) / (time.perf_counter() - started)


def _per_second(port: int, path: str, cookies: list[str], seconds: float) -> float:
    """Pages a second over kept connections, one after the other, the students taking turns."""
    end = time.perf_counter() + seconds
    count, started = 0, time.perf_counter()
    while time.perf_counter() < end:
        count += _ask(port, path, cookies)
    return count / (time.perf_counter() - started)


def _ask(port: int, path: str, cookies: list[str]) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for cookie in cookies:
        connection.request("GET", path, headers={"Cookie": cookie, "Accept-Language": "nl"})
        response = connection.getresponse()
        response.read()
        if response.status != 200:
            raise click.ClickException(f"{path} answers {response.status}.")
    connection.close()
    return len(cookies)
