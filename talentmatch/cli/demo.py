"""``flask demo …``: the demo's data and its accounts."""

import click
from flask import current_app
from flask.cli import AppGroup

from talentmatch.cli.progress import progress_bar
from talentmatch.cli.vacancies import expire_vacancies
from talentmatch.database import db
from talentmatch.web.services import Services

demo_commands = AppGroup("demo", help="The demo's data and accounts; never for production.")

PASSWORD = "limburg-2027"  # noqa: S105 (printed for everybody who tries the demo)


@demo_commands.command("prepare")
@click.pass_context
def prepare(context: click.Context) -> None:
    """Bring the database up to date, fill it, close what is past, and print who can sign in: what `make demo` needs."""
    import flask_migrate

    _refuse_production()
    flask_migrate.upgrade()
    db.engine.dispose()  # migrations switch the checks of foreign keys off in their connection
    for command in (seed, expire_vacancies, accounts):
        context.invoke(command)


@demo_commands.command("seed")
def seed() -> None:
    """Fill the database with the demo. Doing so again changes nothing."""
    from flask_security.utils import hash_password

    from talentmatch.demo.seed import Seed, is_seeded

    services = _refuse_production()
    if is_seeded(db.session()):
        click.echo("The demo is there already.")
        return
    with progress_bar(Seed.step_count(), "Writing the demo") as step:
        Seed(db.session(), services.clock, hash_password(PASSWORD), step).run()
        db.session.commit()
    build = services.live_index.refit(db.session())
    db.session.commit()
    click.echo(f"{build.vacancy_count} open vacancies, {build.candidate_count} students.")


def _refuse_production() -> Services:
    """Return the services; an error in production."""
    services: Services = current_app.extensions["talentmatch"]
    if services.settings.is_production:
        raise click.ClickException("This is production: the demo's accounts have a password that everybody knows.")
    return services


@demo_commands.command("accounts")
def accounts() -> None:
    """Print who can sign in to the demo."""
    from talentmatch.demo.seed import demo_accounts

    click.echo(f"\nSign in with one of these; the password of all is {PASSWORD}\n")
    for row in demo_accounts():
        role = row["role"].replace("_", " ")
        click.echo(f"  {row['email']:<44} {role:<16} {row['locale']}")
    click.echo("")
