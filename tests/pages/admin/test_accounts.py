from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from talentmatch.accounts.operations import AccountContent, create_user
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.audit.models import AuditLine
from talentmatch.mail import RecordingMailer


def test_accounts_lists_people_with_role_organisation_and_state(administrator: Any) -> None:
    shown = administrator.see("/admin/accounts").text

    assert "10 accounts" in shown
    assert "company_a company.a@talent.example Company Pomelo Software" in shown
    assert "campus_a campus.a@talent.example Campus Corda Campus" in shown
    assert "office_a office.a@talent.example Career office UHasselt" in shown
    assert "unconfirmed@talent.example Student or graduate – " in shown
    assert shown.count("Not confirmed") == 1


def test_accounts_finds_by_part_of_name_or_address(administrator: Any) -> None:
    shown = administrator.see("/admin/accounts?text=STUDENT.").text

    assert "2 accounts" in shown
    assert "student.b@talent.example" in shown
    assert "company.a@talent.example" not in shown


def test_accounts_finds_by_role(administrator: Any) -> None:
    page = administrator.see("/admin/accounts?role=career_officer")

    assert "2 accounts" in page.text
    assert page.value("role") == "career_officer"


@pytest.mark.parametrize(
    "query", ["text=nobody-here", "role=king", "text=%25", "page=7", "page=-1&text=nobody", "page=x"]
)
def test_accounts_answers_whatever_is_asked(administrator: Any, query: str) -> None:
    administrator.see(f"/admin/accounts?{query}")


def test_accounts_without_a_find_says_what_to_do(administrator: Any) -> None:
    page = administrator.see("/admin/accounts?text=nobody-here")

    assert "No account is like this" in page.text
    assert "/admin/accounts" in page.links()


def test_accounts_is_paged_and_asks_as_many_queries_for_a_full_page(
    administrator: Any, db_session: Session, clock: Any
) -> None:
    def query_count() -> int:
        counted: list[str] = []
        engine = db_session.get_bind()
        listener = lambda *arguments: counted.append(arguments[2])  # noqa: E731
        event.listen(engine, "before_cursor_execute", listener)
        administrator.see("/admin/accounts")
        event.remove(engine, "before_cursor_execute", listener)
        return len(counted)

    few = query_count()
    for number in range(60):
        content = AccountContent(email=f"p{number:02}@talent.example", role="student", name=f"P {number}")
        create_user(db_session, content, password_hash=None, is_confirmed=True, actor=None, clock=clock)
    db_session.commit()

    assert query_count() == few
    first, second = administrator.see("/admin/accounts"), administrator.see("/admin/accounts?page=2")
    assert "70 accounts" in first.text
    assert "unconfirmed@talent.example" not in first.text
    assert "unconfirmed@talent.example" in second.text


def test_invite_makes_an_account_without_password_and_mails_a_link(
    administrator: Any, world: Any, db_session: Session, mailer: RecordingMailer
) -> None:
    typed = {
        "name": "Ann Maes",
        "email": "ann.maes@talent.example",
        "locale": "fr",
        "role": "company_member",
        "organisation": f"company_id:{world.company_a.id}",
    }

    assert administrator.fill_in("/admin/accounts/invite", typed) == "/admin/accounts"

    user = find_user_by_email(db_session, "ann.maes@talent.example")
    assert user is not None
    assert (user.password, user.confirmed_at, user.company_id) == (None, None, world.company_a.id)
    (mail,) = mailer.sent
    assert mail.to == "ann.maes@talent.example"
    assert "http://127.0.0.1:5000/recover/" in mail.text
    assert "lang=fr" in mail.text
    line = db_session.scalars(select(AuditLine).where(AuditLine.subject_id == user.id)).all()[-1]
    assert (line.action, line.actor_id) == ("user.created", world.users["administrator"].id)


def test_invited_person_chooses_a_password_and_signs_in(administrator: Any, app: Any, mailer: RecordingMailer) -> None:
    typed = {"name": "Ann", "email": "ann@talent.example", "locale": "nl", "role": "student", "organisation": ""}
    administrator.fill_in("/admin/accounts/invite", typed)
    link = next(line for line in mailer.sent[0].text.splitlines() if "/recover/" in line)

    ann = type(administrator)(app.test_client())
    path = link.removeprefix("http://127.0.0.1:5000")
    assert ann.fill_in(path, {"password": "kers fiets regen lamp"}) == "/sign-in"
    assert ann.fill_in("/sign-in", typed | {"password": "kers fiets regen lamp"}) == "/start"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"email": "nothing"}, "This is not an e-mail address."),
        ({"email": "student.a@talent.example"}, "This is already known here."),
        ({"name": ""}, "Please fill this in."),
        ({"role": "king"}, "Choose one of the options in the list."),
        ({"role": "campus_member"}, "Organisation: Please fill this in."),
        ({"role": "campus_member", "organisation": "company_id:1"}, "Organisation: Please fill this in."),
        ({"role": "company_member", "organisation": "company_id:999"}, "Choose one of the options in the list."),
        ({"locale": "es"}, "Choose one of the options in the list."),
    ],
)
def test_invite_keeps_what_was_typed_when_something_is_wrong(
    administrator: Any, mailer: RecordingMailer, change: dict[str, str], sentence: str
) -> None:
    typed = {"name": "Ann", "email": "ann@talent.example", "locale": "nl", "role": "student", "organisation": ""}

    answer = administrator.fill_in("/admin/accounts/invite", typed | change, status=422)

    assert sentence in answer.text
    assert answer.value("name") == (typed | change)["name"]
    assert answer.value("email") == (typed | change)["email"]
    assert mailer.sent == []


def test_deactivate_closes_an_account_at_once_and_activate_opens_it(
    administrator: Any, world: Any, db_session: Session, sign_in: Callable[[Any], FlaskClient]
) -> None:
    student = world.users["student_a"]
    student_id = student.id
    browser = sign_in(student)
    assert browser.get("/account").status_code == 200

    administrator.press(f"/admin/accounts/{student_id}/deactivate")
    assert browser.get("/account").status_code == 302
    assert "Closed" in administrator.see("/admin/accounts?text=student.a").text

    administrator.press(f"/admin/accounts/{student_id}/activate")
    assert browser.get("/account").status_code == 302  # the old session stays ended
    assert "Closed" not in administrator.see("/admin/accounts?text=student.a").text


def test_deactivate_spares_oneself(administrator: Any, world: Any, db_session: Session) -> None:
    user_id = world.users["administrator"].id

    location = administrator.press(f"/admin/accounts/{user_id}/deactivate")

    assert "You cannot do this to your own account." in administrator.see(location).text
    db_session.rollback()
    assert world.users["administrator"].active


@pytest.mark.parametrize("action", ["activate", "deactivate"])
def test_an_unknown_account_is_not_found(administrator: Any, action: str) -> None:
    administrator.press(f"/admin/accounts/999999/{action}", status=404)


@pytest.mark.parametrize(
    "path", ["/admin/accounts", "/admin/accounts/invite", "/admin/institutions", "/admin/index", "/admin/audit"]
)
def test_admin_pages_refuse_everybody_else(
    world: Any, app: Any, sign_in: Callable[[Any], FlaskClient], path: str
) -> None:
    assert app.test_client().get(path).headers["Location"].startswith("/sign-in?next=")
    for person in ("student_a", "company_a", "campus_a", "office_a"):
        assert sign_in(world.users[person]).get(path).status_code == 403
