"""Every error is a page that says what happened, what is safe and what to do."""

from collections.abc import Callable

import pytest
from flask import Flask, abort
from flask.testing import FlaskClient

from talentmatch.accounts.models import User
from talentmatch.errors import InvalidState
from talentmatch.pages.public import home
from talentmatch.web.guards import PUBLIC, register_access
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


@pytest.fixture
def broken(app: Flask) -> CheckingClient:
    """A client of an application with addresses that fail as asked."""

    def fail(status: int) -> str:
        abort(status)

    def conflict() -> str:
        raise InvalidState("This company is approved already.")

    app.add_url_rule("/fail/<int:status>", endpoint="fail", view_func=fail)
    app.add_url_rule("/conflict", endpoint="conflict", view_func=conflict)
    register_access(app, {"fail": PUBLIC, "conflict": PUBLIC})
    return CheckingClient(app.test_client())


@pytest.mark.parametrize(
    ("status", "heading", "what_is_safe"),
    [
        (400, "We could not read this request", "Nothing was changed."),
        (403, "This page is not for your account", "Nothing was changed."),
        (404, "This page does not exist", "What is open now is in the list of vacancies."),
        (405, "This address does something else", "Nothing was changed."),
        (413, "This is too large", "Nothing was saved."),
        (415, "We could not read this request", "Nothing was changed."),
        (429, "Too many attempts", "Nothing was changed."),
        (500, "Something went wrong on our side", "What you had saved before is safe"),
        (503, "Something went wrong on our side", "What you had saved before is safe"),
    ],
)
def test_error_page_says_what_happened_and_what_is_safe(
    broken: CheckingClient, status: int, heading: str, what_is_safe: str
) -> None:
    shown = broken.get(f"/fail/{status}?lang=en", status=status)

    assert shown.heading == heading
    assert what_is_safe in shown.text
    assert {"/", "/vacancies"} <= set(shown.links())


def test_error_page_of_a_conflict_says_which(broken: CheckingClient) -> None:
    assert "This company is approved already." in broken.get("/conflict?lang=en", status=409).text
    assert "This company is approved already." not in broken.get("/conflict?lang=nl", status=409).text


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_error_page_of_an_unknown_address_is_in_the_readers_language(page: CheckingClient, language: str) -> None:
    shown = page.get(f"/no/such/page?lang={language}", status=404)

    assert shown.root.get("lang") == language


def test_error_page_of_a_get_on_a_post_address(page: CheckingClient) -> None:
    page.get("/sign-out", status=405)


def test_error_page_for_the_wrong_role_keeps_the_own_menu(sign_in: SignIn, world: World) -> None:
    shown = CheckingClient(sign_in(world.users["campus_a"])).get("/student/vacancies?lang=en", status=403)

    assert {"/start", "/campus/tenants"} <= set(shown.links())


def test_error_page_of_a_form_without_token_says_that_nothing_was_saved(app: Flask) -> None:
    app.config["WTF_CSRF_CHECK_DEFAULT"] = True

    shown = CheckingClient(app.test_client()).post("/sign-out?lang=en", status=400)

    assert shown.heading == "This page was open for too long"
    assert "Nothing was saved." in shown.text


def test_error_page_of_a_programming_mistake(page: CheckingClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(*_args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(home, "open_count_by_kind", mistaken)

    shown = page.get("/?lang=en", status=500)

    assert shown.heading == "Something went wrong on our side"
    assert "ZeroDivisionError" not in shown.text
