from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.accounts.operations import AccountContent, create_user, deactivate_user
from talentmatch.pages.auth.next_page import is_own_path

PASSWORD = "een lang wachtwoord"
ATTEMPT = {"email": "student.a@talent.example", "password": PASSWORD}


def test_sign_in_leads_to_the_first_page_of_the_role(visitor: Any, world: Any) -> None:
    assert visitor.fill_in("/sign-in", ATTEMPT) == "/start"

    assert visitor.is_signed_in()


def test_sign_in_takes_the_address_in_any_case_and_with_spaces_around(visitor: Any, world: Any) -> None:
    assert visitor.fill_in("/sign-in", ATTEMPT | {"email": " Student.A@Talent.example "}) == "/start"


def test_sign_in_with_a_wrong_password_keeps_the_address_and_signs_nobody_in(visitor: Any, world: Any) -> None:
    answer = visitor.fill_in("/sign-in", ATTEMPT | {"password": "een ander wachtwoord"}, status=422)

    assert "This address and this password do not belong together." in answer.text
    assert answer.title.startswith("Error:")
    assert answer.value("email") == "student.a@talent.example"
    assert answer.value("password") == ""
    assert not visitor.is_signed_in()


def test_sign_in_says_the_same_of_an_unknown_address(visitor: Any, world: Any) -> None:
    known = visitor.fill_in("/sign-in", ATTEMPT | {"password": "een ander wachtwoord"}, status=422)
    unknown = visitor.fill_in("/sign-in", {"email": "nobody@talent.example", "password": PASSWORD}, status=422)

    assert unknown.text == known.text


@pytest.mark.parametrize("email", ["nobody@talent.example", "invited@talent.example"])
def test_sign_in_hashes_a_password_although_there_is_none_to_compare(
    visitor: Any, world: Any, db_session: Session, clock: Any, monkeypatch: pytest.MonkeyPatch, email: str
) -> None:
    content = AccountContent(email="invited@talent.example", role="administrator")
    create_user(db_session, content, password_hash=None, is_confirmed=True, actor=None, clock=clock)
    db_session.commit()
    hashed: list[str] = []
    monkeypatch.setattr("talentmatch.web.credentials.password_hash", hashed.append)

    visitor.fill_in("/sign-in", {"email": email, "password": PASSWORD}, status=422)

    assert hashed == [PASSWORD]


def test_sign_in_without_anything_names_both_fields(visitor: Any, world: Any) -> None:
    answer = visitor.fill_in("/sign-in", {}, status=422)

    assert "E-mail address: Please fill this in." in answer.text
    assert "Password: Please fill this in." in answer.text


def test_sign_in_of_an_unconfirmed_person_says_what_to_do(visitor: Any, world: Any) -> None:
    answer = visitor.fill_in("/sign-in", ATTEMPT | {"email": "unconfirmed@talent.example"}, status=422)

    assert "Your e-mail address is not confirmed yet" in answer.text
    assert "/confirm" in answer.links()
    assert not visitor.is_signed_in()


def test_sign_in_of_an_unconfirmed_person_with_a_wrong_password_tells_nothing(visitor: Any, world: Any) -> None:
    attempt = {"email": "unconfirmed@talent.example", "password": "een ander wachtwoord"}

    answer = visitor.fill_in("/sign-in", attempt, status=422)

    assert "not confirmed" not in answer.text


def test_sign_in_to_a_closed_account_is_refused(visitor: Any, world: Any, db_session: Session, clock: Any) -> None:
    deactivate_user(db_session, world.users["student_a"], actor=world.users["administrator"], clock=clock)
    db_session.commit()

    answer = visitor.fill_in("/sign-in", ATTEMPT, status=422)

    assert "This account is closed" in answer.text
    assert not visitor.is_signed_in()


def test_an_account_that_is_closed_is_signed_out_at_once(
    visitor: Any, world: Any, db_session: Session, clock: Any
) -> None:
    visitor.sign_in(world.users["student_a"])
    assert visitor.is_signed_in()

    deactivate_user(db_session, world.users["student_a"], actor=world.users["administrator"], clock=clock)
    db_session.commit()

    assert visitor.client.get("/account").headers["Location"] == "/sign-in?next=/account"


def test_an_account_that_is_only_inactive_is_signed_out_at_once(visitor: Any, world: Any, db_session: Session) -> None:
    visitor.sign_in(world.users["student_a"])

    world.users["student_a"].active = False
    db_session.commit()

    assert not visitor.is_signed_in()


def test_sign_in_goes_on_to_the_page_that_was_asked_for(visitor: Any, world: Any) -> None:
    sent = visitor.client.get("/account?lang=en").headers["Location"]

    assert sent == "/sign-in?next=/account?lang%3Den"
    assert visitor.fill_in(sent, ATTEMPT) == "/account?lang=en"


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "evil.example",
        "///evil.example",
        "http:evil.example",
    ],
)
def test_sign_in_never_goes_on_to_another_site(visitor: Any, world: Any, target: str) -> None:
    response = visitor.client.post(
        "/sign-in",
        query_string={"next": target},
        data=ATTEMPT | {"csrf_token": visitor.page.get("/sign-in").value("csrf_token")},
    )

    assert response.headers["Location"] == "/start"


@pytest.mark.parametrize("target", ["/account", "/admin/accounts?text=a&role=student", "/vacancies#results", "/"])
def test_a_path_of_this_site_is_its_own(target: str) -> None:
    assert is_own_path(target)


@pytest.mark.parametrize("target", ["", "account", "//x", "/\\x", "/\x00/x", "/a\r\nX: y", "https://x/", "data:x"])
def test_anything_else_is_not(target: str) -> None:
    assert not is_own_path(target)


def test_sign_in_page_sends_a_signed_in_person_on(visitor: Any, world: Any) -> None:
    visitor.sign_in(world.users["student_a"])

    assert visitor.client.get("/sign-in").headers["Location"] == "/start"


def test_sign_in_begins_a_new_session_that_keeps_only_the_language(visitor: Any, world: Any) -> None:
    visitor.page.get("/sign-in?lang=fr")
    with visitor.client.session_transaction() as session:
        session["planted"] = "by a stranger"
        before = session["csrf_token"]

    visitor.sign_in(world.users["student_a"])
    visitor.client.get("/account")

    with visitor.client.session_transaction() as session:
        assert "planted" not in session
        assert session.get("csrf_token") != before
        assert session["locale"] == "fr"


def test_a_token_of_the_library_in_a_header_or_address_signs_nobody_in(
    app: Flask, visitor: Any, world: Any, db_session: Session
) -> None:
    token = world.users["student_a"].get_auth_token()

    by_header = visitor.client.get("/account", headers={"Authentication-Token": token})
    by_address = visitor.client.get(f"/account?auth_token={token}")

    assert by_header.status_code == 302
    assert by_address.status_code == 302


def test_sign_out_ends_the_session(visitor: Any, world: Any) -> None:
    visitor.sign_in(world.users["student_a"])

    response = visitor.client.post("/sign-out")

    assert response.headers["Location"] == "/"
    assert not visitor.is_signed_in()


def test_sign_out_is_no_link(visitor: Any, world: Any) -> None:
    visitor.sign_in(world.users["student_a"])

    assert visitor.client.get("/sign-out").status_code == 405
    assert visitor.is_signed_in()


def test_sign_in_renews_a_hash_with_old_parameters(app: Flask, visitor: Any, world: Any, db_session: Session) -> None:
    user = world.users["student_a"]
    before = user.password
    stronger = app.extensions["security"].pwd_context.copy(argon2__time_cost=3)
    app.extensions["security"].pwd_context = stronger

    visitor.sign_in(user)

    db_session.rollback()
    assert user.password != before
    assert ",t=3," in user.password


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_sign_in_page_is_there_in_every_language(visitor: Any, world: Any, language: str) -> None:
    assert visitor.page.get(f"/sign-in?lang={language}").root.get("lang") == language
