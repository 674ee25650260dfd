"""``flask users …``: accounts from the command line."""

import sys

import click
from flask import current_app
from flask.cli import AppGroup

from talentmatch.accounts.operations import ORGANISATION_OF_ROLE, AccountContent, create_user
from talentmatch.accounts.passwords import password_problem
from talentmatch.accounts.queries import users
from talentmatch.choices import ROLES
from talentmatch.database import db
from talentmatch.errors import InvalidInput
from talentmatch.settings import LOCALES
from talentmatch.web.credentials import password_hash

user_commands = AppGroup("users", help="Make and list accounts.")

CHUNK = 500


@user_commands.command("create")
@click.argument("email")
@click.option("--role", type=click.Choice(ROLES), required=True, help="What the person is here.")
@click.option("--organisation", help="Key, name or enterprise number of the company, campus or institution.")
@click.option("--name", default="", help="Name of the person.")
@click.option("--locale", type=click.Choice(LOCALES), default=LOCALES[0], show_default=True, help="Language of mails.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input instead of asking for it.")
def create(email: str, role: str, organisation: str | None, name: str, locale: str, password_stdin: bool) -> None:
    """Make an account that can sign in at once."""
    content = AccountContent(
        email=email,
        role=role,
        name=name,
        locale=locale,
        organisation_id=_organisation_id(role, organisation),
    )
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else _asked_password()
    problem = password_problem(password, own_words=(email, name, current_app.config["SITE_NAME"]))
    if problem is not None:
        raise click.ClickException(_PASSWORD_PROBLEMS[problem])
    clock = current_app.extensions["talentmatch"].clock
    try:
        user = create_user(
            db.session(), content, password_hash=password_hash(password), is_confirmed=True, actor=None, clock=clock
        )
    except InvalidInput as error:
        raise click.ClickException(_as_sentences(error)) from error
    db.session.commit()
    click.echo(f"{user.email} can sign in as {role}.")


@user_commands.command("list")
@click.option("--role", type=click.Choice(ROLES), default=None, help="Accounts of this role only.")
def list_users(role: str | None) -> None:
    """Print address, role, state and name of every account, separated by tabs."""
    offset, count = 0, 1
    while offset < count:
        found, count = users(db.session(), role=role or "", limit=CHUNK, offset=offset)
        offset += CHUNK
        for user in found:
            state = "closed" if not user.active else "open" if user.confirmed_at else "unconfirmed"
            click.echo("\t".join((user.email, ",".join(sorted(user.role_names)), state, user.name)))


_PASSWORD_PROBLEMS = {
    "password_too_short": "The password needs at least 10 characters.",
    "password_too_long": "The password may have at most 200 characters.",
    "password_too_common": "This password is easy to guess. Use a few words that do not belong together.",
    "password_too_personal": "This password is close to the name or address. Use other words.",
}
_PROBLEMS = {
    "already_known": "There is an account with this address.",
    "not_an_address": "This is not an e-mail address.",
    "too_long": "This is too long.",
    "required": "This is missing.",
}


def _asked_password() -> str:
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))


def _as_sentences(error: InvalidInput) -> str:
    return " ".join(f"{field}: {_PROBLEMS.get(code, code)}" for field, code in error.errors.items())


def _organisation_id(role: str, organisation: str | None) -> int | None:
    """Number of the organisation that ``role`` needs. Says what is missing or not known."""
    column = ORGANISATION_OF_ROLE.get(role)
    if column is None:
        if organisation is not None:
            raise click.ClickException(f"A {role} belongs to no organisation: leave --organisation out.")
        return None
    if not organisation:
        raise click.ClickException(f"A {role} acts for an organisation: name it with --organisation.")
    found = _FINDERS[column](organisation)
    if found is None:
        raise click.ClickException(f"There is no {column.removesuffix('_id')} known as {organisation!r}.")
    return found


def _company_id(text: str) -> int | None:
    from talentmatch.companies.operations import enterprise_number
    from talentmatch.companies.queries import company_names, find_by_enterprise_number

    try:
        company = find_by_enterprise_number(db.session(), enterprise_number(text))
    except InvalidInput:
        named = [number for number, name in company_names(db.session()) if name.casefold() == text.casefold()]
        if len(named) > 1:
            raise click.ClickException(f"Several companies are called {text!r}: give the enterprise number.") from None
        return named[0] if named else None
    return company.id if company is not None else None


def _campus_id(text: str) -> int | None:
    from talentmatch.campuses.queries import find_campus_by_name

    campus = find_campus_by_name(db.session(), text)
    return campus.id if campus is not None else None


def _institution_id(text: str) -> int | None:
    from talentmatch.institutions.queries import find_by_name

    institution = find_by_name(db.session(), text)
    return institution.id if institution is not None else None


_FINDERS = {"company_id": _company_id, "campus_id": _campus_id, "institution_id": _institution_id}
