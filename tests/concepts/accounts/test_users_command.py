from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.accounts.queries import find_user_by_email

CREATE = ["users", "create", "ann@talent.example", "--password-stdin", "--name", "Ann"]
PASSWORD = "kers fiets regen lamp\n"


def run(app: Flask, *arguments: str, typed: str = PASSWORD) -> Any:
    return app.test_cli_runner().invoke(args=list(arguments), input=typed)


def test_users_create_makes_an_account_that_can_sign_in(app: Flask, db_session: Session) -> None:
    result = run(app, *CREATE, "--role", "administrator", "--locale", "fr")

    assert (result.exit_code, result.output) == (0, "ann@talent.example can sign in as administrator.\n")
    user = find_user_by_email(db_session, "ann@talent.example")
    assert user is not None
    assert (user.name, user.locale, user.role_names) == ("Ann", "fr", {"administrator"})
    assert user.confirmed_at is not None
    assert user.verify_and_update_password("kers fiets regen lamp")


@pytest.mark.parametrize(
    ("role", "organisation", "column"),
    [
        ("company_member", "Pomelo software", "company_id"),
        ("company_member", "BE 0777.777.771", "company_id"),
        ("campus_member", "corda-campus", "campus_id"),
        ("career_officer", "uhasselt", "institution_id"),
    ],
)
def test_users_create_finds_the_organisation(
    app: Flask, world: Any, db_session: Session, role: str, organisation: str, column: str
) -> None:
    result = run(app, *CREATE, "--role", role, "--organisation", organisation)

    assert result.exit_code == 0, result.output
    user = find_user_by_email(db_session, "ann@talent.example")
    expected = {"company_id": world.company_a, "campus_id": world.campus_a, "institution_id": world.institution_a}
    assert getattr(user, column) == expected[column].id


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--role", "company_member"], "name it with --organisation"),
        (["--role", "company_member", "--organisation", "Nobody"], "no company known as 'Nobody'"),
        (["--role", "student", "--organisation", "Pomelo"], "leave --organisation out"),
        (["--role", "king"], "is not one of"),
    ],
)
def test_users_create_says_what_is_wrong(app: Flask, world: Any, arguments: list[str], sentence: str) -> None:
    result = run(app, *CREATE, *arguments)

    assert result.exit_code != 0
    assert sentence in result.output


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("kort\n", "at least 10 characters"),
        ("wachtwoord123\n", "easy to guess"),
        ("ann@talent.example\n", "close to the name or address"),
    ],
)
def test_users_create_refuses_a_weak_password(app: Flask, db_session: Session, typed: str, sentence: str) -> None:
    result = run(app, *CREATE, "--role", "student", typed=typed)

    assert result.exit_code != 0
    assert sentence in result.output
    assert find_user_by_email(db_session, "ann@talent.example") is None


def test_users_create_refuses_a_known_address(app: Flask, world: Any) -> None:
    arguments = ["users", "create", "student.a@talent.example", "--password-stdin", "--role", "student"]

    result = run(app, *arguments)

    assert result.exit_code != 0
    assert "There is an account with this address." in result.output


def test_users_create_asks_for_the_password_twice(app: Flask, db_session: Session) -> None:
    arguments = ["users", "create", "ann@talent.example", "--role", "student"]

    result = run(app, *arguments, typed=PASSWORD + PASSWORD)

    assert result.exit_code == 0, result.output
    assert "kers" not in result.output


def test_users_list_shows_address_role_and_state(app: Flask, world: Any) -> None:
    lines = run(app, "users", "list").output.splitlines()

    assert "student.a@talent.example\tstudent\topen\tstudent_a" in lines
    assert "unconfirmed@talent.example\tstudent\tunconfirmed\tunconfirmed" in lines
    assert len(lines) == 10


def test_users_list_of_a_role(app: Flask, world: Any) -> None:
    lines = run(app, "users", "list", "--role", "campus_member").output.splitlines()

    assert [line.split("\t")[0] for line in lines] == ["campus.a@talent.example", "campus.b@talent.example"]
