"""``flask bench applications``: queries and time of every page with few and with many applications in the database."""

import json
import tempfile
import time
from collections.abc import Iterator, Mapping
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
TURNS: Final = 15
#: Whose pages each blueprint holds; pages of the others are the same for everybody.
AUDIENCES: Final = {
    "student": "student",
    "company": "company_member",
    "career_office": "career_officer",
    "admin": "administrator",
    "public": "anonymous",
    "auth": "student",
}


class Site:
    """The application with ``application_count`` applications in a folder of its own, and somebody of each role.

    ``addresses`` holds, by endpoint, the role and path of every page that shows something kept.
    """

    def __init__(self, folder: Path, application_count: int) -> None:
        self.app = bench_app(folder)
        with self.app.app_context():
            keys = _filled(self.app, application_count)
            things = {"part": 1, **things_of_first_profile(cast(Session, db.session))}
            self.engine = db.engine
            db.session.remove()
        self._clients = {role: _client(self.app, keys.get(role)) for role in AUDIENCES.values()}
        self.addresses = {endpoint: (role, path) for endpoint, role, path in _addresses(self.app, things)}

    def view(self, endpoint: str) -> tuple[int, float]:
        """Status and milliseconds of one view, for which nothing is kept of an earlier one."""
        role, path = self.addresses[endpoint]
        self.app.extensions["talentmatch"].fragments.clear()
        started = time.perf_counter()
        status = self._clients[role].get(path).status_code
        return status, (time.perf_counter() - started) * 1_000

    def query_count(self, endpoint: str) -> int:
        """The queries of one view."""
        statements: list[str] = []

        def count(*arguments: Any) -> None:
            statements.append(arguments[2])

        event.listen(self.engine, "before_cursor_execute", count)
        self.view(endpoint)
        event.remove(self.engine, "before_cursor_execute", count)
        return len(statements)


@click.command("applications")
@click.option("--few", type=click.IntRange(100), default=500, show_default=True)
@click.option("--many", type=click.IntRange(100), default=50_000, show_default=True)
@click.option("--write", is_flag=True, help="Write the figures into docs/performance.md.")
@with_appcontext
def bench_applications(few: int, many: int, write: bool) -> None:
    """Ask for every page with FEW and with MANY applications, and print a line of JSON for each."""
    from talentmatch.cli.performance import write_applications

    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        sites = []
        for count in (few, many):
            with progress_bar(None, f"Writing {count} applications"):
                sites.append(Site(Path(folder) / str(count), count))
        with progress_bar(None, f"Asking for {len(sites[0].addresses)} pages"):
            results = [found for name in sites[0].addresses if (found := _compared(name, *sites)) is not None]
        for site in sites:
            site.engine.dispose()
    for result in results:
        click.echo(json.dumps(result))
    if write:
        write_applications(results, few=few, many=many, turns=TURNS)


def _compared(endpoint: str, few: Site, many: Site) -> dict[str, Any] | None:
    """The page on both sites, which take turns; ``None`` where neither shows a page to this person."""
    statuses = [site.view(endpoint)[0] for site in (few, many)]
    if statuses != [200, 200]:
        if 200 in statuses:
            raise click.ClickException(f"{endpoint} answers {statuses[0]} with few and {statuses[1]} with many.")
        return None
    counts = [site.query_count(endpoint) for site in (few, many)]
    turns = [(few.view(endpoint)[1], many.view(endpoint)[1]) for _turn in range(TURNS)]
    medians = [median(times) for times in zip(*turns, strict=True)]
    return {
        "page": endpoint,
        "queries_few": counts[0],
        "queries_many": counts[1],
        "ms_few": round(medians[0], 1),
        "ms_many": round(medians[1], 1),
        "ratio": round(medians[1] / medians[0], 2),
    }


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
