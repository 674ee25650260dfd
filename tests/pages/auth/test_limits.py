from typing import Any

import pytest
from flask import Flask

from talentmatch.extensions import limiter
from talentmatch.web.limits import SIGN_IN_ACCOUNT
from tests.fixtures.pages import CheckingClient

ADDRESS = "student.a@talent.example"
RIGHT = {"email": ADDRESS, "password": "een lang wachtwoord"}
WRONG = {"email": ADDRESS, "password": "een ander wachtwoord"}


def attempt(app: Flask, data: dict[str, str], url: str = "/sign-in", address: str = "192.0.2.1") -> Any:
    client = app.test_client()
    token = CheckingClient(client).get(f"{url}?lang=en").value("csrf_token")
    return client.post(url, data=data | {"csrf_token": token}, environ_overrides={"REMOTE_ADDR": address})


def test_sign_in_stops_after_five_wrong_passwords_even_for_the_right_one(world: Any, limited: Flask) -> None:
    statuses = [attempt(limited, WRONG).status_code for _ in range(6)]

    assert statuses == [422] * 5 + [429]
    assert attempt(limited, RIGHT).status_code == 429


def test_the_page_over_the_limit_says_when_to_try_again(world: Any, limited: Flask) -> None:
    for _ in range(5):
        attempt(limited, WRONG)

    response = attempt(limited, WRONG)

    assert "Too many attempts" in response.get_data(as_text=True)
    assert 0 < int(response.headers["Retry-After"]) <= 15 * 60
    page = CheckingClient(limited.test_client())._checked(response, 429)
    assert "minutes" in page.text


def test_sign_in_from_another_address_still_works_while_one_is_stopped(world: Any, limited: Flask) -> None:
    for _ in range(6):
        attempt(limited, WRONG)

    assert attempt(limited, RIGHT, address="192.0.2.2").headers["Location"] == "/start"


def test_sign_in_to_another_account_still_works_from_the_address_that_is_stopped(world: Any, limited: Flask) -> None:
    for _ in range(6):
        attempt(limited, WRONG)

    other = RIGHT | {"email": "student.b@talent.example"}
    assert attempt(limited, other).headers["Location"] == "/start"


def test_a_right_password_forgets_the_wrong_ones(world: Any, limited: Flask) -> None:
    for _ in range(4):
        attempt(limited, WRONG)
    assert attempt(limited, RIGHT).status_code == 302

    assert [attempt(limited, WRONG).status_code for _ in range(5)] == [422] * 5


def test_sign_in_counts_the_account_whatever_its_case(world: Any, limited: Flask) -> None:
    for _ in range(5):
        attempt(limited, WRONG)

    assert attempt(limited, WRONG | {"email": " STUDENT.A@talent.example"}).status_code == 429


def test_sign_in_stops_an_address_after_thirty_wrong_passwords_for_many_accounts(world: Any, limited: Flask) -> None:
    statuses = [
        attempt(limited, WRONG | {"email": f"nobody{number}@talent.example"}).status_code for number in range(31)
    ]

    assert statuses == [422] * 30 + [429]
    assert attempt(limited, RIGHT).status_code == 429
    assert attempt(limited, RIGHT, address="192.0.2.2").status_code == 302


@pytest.mark.parametrize("url", ["/recover", "/confirm"])
def test_mails_on_request_stop_after_five_an_hour(world: Any, limited: Flask, mailer: Any, url: str) -> None:
    address = {"email": "unconfirmed@talent.example"}

    statuses = [attempt(limited, address, url).status_code for _ in range(6)]

    assert statuses == [302] * 5 + [429]
    assert len(mailer.sent) == 5


def test_sign_up_stops_after_five_an_hour(world: Any, limited: Flask) -> None:
    statuses = [
        attempt(
            limited,
            {"name": "Ann", "email": f"ann{number}@talent.example", "password": "kers fiets regen lamp"},
            "/sign-up/student",
        ).status_code
        for number in range(6)
    ]

    assert statuses == [302] * 5 + [429]


def test_wrong_forms_do_not_count_as_sign_ups(world: Any, limited: Flask) -> None:
    for _ in range(6):
        assert attempt(limited, {"name": "Ann"}, "/sign-up/student").status_code == 422


def test_the_account_limit_counts_before_the_password_is_looked_at(
    world: Any, limited: Flask, monkeypatch: Any
) -> None:
    looked_at = []
    monkeypatch.setattr("talentmatch.pages.auth.sign_in.knows_password", lambda *_: looked_at.append(1) or False)
    for _ in range(10):
        attempt(limited, WRONG)

    assert len(looked_at) == 5
    with limited.test_request_context(environ_base={"REMOTE_ADDR": "192.0.2.1"}):
        assert not limiter.limiter.test(SIGN_IN_ACCOUNT, "192.0.2.1", ADDRESS)
