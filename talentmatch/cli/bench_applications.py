"""``flask bench applications``: queries and time of every page with few and with many applications in the database."""

import json
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final, cast

import click
from flask import Flask
from flask.cli import with_appcontext
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.orm import Session

from talentmatch.cli.bench_site import bench_app, session_cookie
from talentmatch.cli.progress import progress_bar
from talentmatch.database import db
from talentmatch.demo.generated_queries import things_of_first_profile

VACANCIES: Final = 20
STUDENTS: Final = 2_500
TURNS: Final = 9
#: Whose pages each blueprint holds; pages of the others are the same for everybody.
AUDIENCES: Final = {
    "student": "student",
    "company": "company_member",
    "career_office": "career_officer",
    "admin": "administrator",
    "public": "anonymous",
    "auth": "student",
}


@dataclass(frozen=True, slots=True)
class MeasuredPage:
    """One page: its endpoint, the queries of one view, and the median milliseconds of some."""

    endpoint: str
    query_count: int
    median_ms: float


@click.command("applications")
@click.option("--few", type=click.IntRange(100), default=500, show_default=True)
@click.option("--many", type=click.IntRange(100), default=50_000, show_default=True)
@click.option("--write", is_flag=True, help="Write the figures into docs/performance.md.")
@with_appcontext
def bench_applications(few: int, many: int, write: bool) -> None:
    """Ask for every page with FEW and with MANY applications, and print a line of JSON for each."""
    from talentmatch.cli.performance import write_applications

    with_few, with_many = ({page.endpoint: page for page in _measured(count)} for count in (few, many))
    results = [_compared(page, with_many[name]) for name, page in with_few.items() if name in with_many]
    missing = sorted(with_few.keys() ^ with_many.keys())
    if missing:
        raise click.ClickException(f"Not the same pages were shown: {', '.join(missing)}.")
    for result in results:
        click.echo(json.dumps(result))
    if write:
        write_applications(results, few=few, many=many, turns=TURNS)


def _compared(few: MeasuredPage, many: MeasuredPage) -> dict[str, Any]:
    return {
        "page": few.endpoint,
        "queries_few": few.query_count,
        "queries_many": many.query_count,
        "ms_few": round(few.median_ms, 1),
        "ms_many": round(many.median_ms, 1),
        "ratio": round(many.median_ms / few.median_ms, 2),
    }


def _measured(application_count: int) -> list[MeasuredPage]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        app = bench_app(Path(folder))
        with app.app_context(), progress_bar(None, f"Writing {application_count} applications"):
            keys = _filled(app, application_count)
            things = {"part": 1, **things_of_first_profile(cast(Session, db.session))}
            db.session.remove()
        clients = {role: _client(app, keys.get(role)) for role in AUDIENCES.values()}
        with progress_bar(None, f"Asking for pages with {application_count} applications"):
            found = [_page(app, clients[role], endpoint, path) for endpoint, role, path in _addresses(app, things)]
        with app.app_context():
            db.engine.dispose()
    return [page for page in found if page is not None]


def _filled(app: Flask, application_count: int) -> Mapping[str, str]:
    """The database holds that many applications; the session keys of one person of each role."""
    from flask_migrate import upgrade
    from flask_security.utils import hash_password

    from talentmatch.accounts.operations import AccountContent, create_user
    from talentmatch.demo.generated import write_generated
    from talentmatch.demo.generated_journeys import write_journeys
    from talentmatch.demo.generated_queries import all_profiles, first_company_id
    from talentmatch.institutions.operations import InstitutionContent, create_institution

    services = app.extensions["talentmatch"]
    session, clock = cast(Session, db.session), services.clock
    upgrade()
    write_generated(
        session, services.live_index.vocabulary, vacancy_count=VACANCIES, profile_count=STUDENTS, clock=clock
    )
    institution = create_institution(
        session, "generated", InstitutionContent(name="Generated College", short_name="GC"), actor=None, clock=clock
    )
    session.flush()
    password = hash_password("only for measuring")
    organisations = {
        "student": None,
        "company_member": first_company_id(session),
        "career_officer": institution.id,
        "administrator": None,
    }
    users = {}
    for role, organisation_id in organisations.items():
        content = AccountContent(
            email=f"{role}@generated.example", role=role, name="Bench", organisation_id=organisation_id
        )
        users[role] = create_user(session, content, password_hash=password, is_confirmed=True, actor=None, clock=clock)
    session.flush()
    profiles = all_profiles(session)
    for profile in profiles:
        profile.institution = institution
    profiles[0].user = users["student"]
    write_journeys(
        session,
        count=application_count,
        institution_id=institution.id,
        actor_id=users["company_member"].id,
        clock=clock,
    )
    session.commit()
    services.live_index.refit(session)
    session.commit()
    return {role: user.fs_uniquifier for role, user in users.items()}


def _client(app: Flask, key: str | None) -> FlaskClient:
    client = app.test_client()
    if key is not None:
        name, _, value = session_cookie(app, key).partition("=")
        client.set_cookie(name, value)
    return client


def _addresses(app: Flask, things: Mapping[str, int]) -> Iterator[tuple[str, str, str]]:
    """Endpoint, role and path of every page that shows something kept and whose address the things fill."""
    addresses = app.url_map.bind("localhost")
    for rule in app.url_map.iter_rules():
        blueprint = rule.endpoint.partition(".")[0]
        if blueprint in AUDIENCES and "GET" in (rule.methods or set()) and rule.arguments <= things.keys():
            path = addresses.build(rule.endpoint, {name: things[name] for name in rule.arguments})
            yield rule.endpoint, AUDIENCES[blueprint], path


def _page(app: Flask, client: FlaskClient, endpoint: str, path: str) -> MeasuredPage | None:
    """The page as measured, or ``None`` where it shows no page to this person."""
    if client.get(path).status_code != 200:
        return None
    statements: list[str] = []

    def count(*arguments: Any) -> None:
        statements.append(arguments[2])

    with app.app_context():
        engine = db.engine
    app.extensions["talentmatch"].fragments.clear()
    event.listen(engine, "before_cursor_execute", count)
    client.get(path)
    event.remove(engine, "before_cursor_execute", count)
    return MeasuredPage(endpoint, len(statements), median(_times(app, client, path)))


def _times(app: Flask, client: FlaskClient, path: str) -> Sequence[float]:
    """Milliseconds of some views; nothing that one view kept serves the next."""
    times = []
    for _turn in range(TURNS):
        app.extensions["talentmatch"].fragments.clear()
        started = time.perf_counter()
        client.get(path)
        times.append((time.perf_counter() - started) * 1_000)
    return times
