from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.queries import find_user_by_email
from talentmatch.audit.models import AuditLine
from talentmatch.companies.models import Company
from talentmatch.mail import RecordingMailer

STUDENT = {"name": "Noor Claes", "email": "noor.claes@student.uhasselt.be", "password": "kers fiets regen lamp"}
COMPANY = {
    "company_name": "Bakkerij Bree",
    "enterprise_number": "BE 0777.811.821",
    "name": "Wim Maes",
    "email": "wim@bakkerij-bree.example",
    "password": "kers fiets regen lamp",
}


def test_sign_up_asks_who_it_is_for(visitor: Any, world: Any) -> None:
    links = visitor.page.get("/sign-up").links()

    assert "/sign-up/student" in links
    assert "/sign-up/company" in links


def test_sign_up_of_a_student_makes_an_unconfirmed_account_in_the_language_of_the_page(
    visitor: Any, world: Any, db_session: Session
) -> None:
    assert visitor.fill_in("/sign-up/student?lang=fr", STUDENT) == "/mail-sent"

    user = find_user_by_email(db_session, STUDENT["email"])
    assert user is not None
    assert (user.name, user.locale, user.role_names) == ("Noor Claes", "fr", {"student"})
    assert user.confirmed_at is None
    assert not visitor.is_signed_in()


def test_sign_up_leaves_an_audit_line(visitor: Any, world: Any, db_session: Session) -> None:
    visitor.fill_in("/sign-up/student", STUDENT)

    user = find_user_by_email(db_session, STUDENT["email"])
    assert user is not None
    lines = db_session.scalars(select(AuditLine).where(AuditLine.subject_id == user.id)).all()
    assert [line.action for line in lines if line.subject_kind == "user_account"] == ["user.created"]


def test_sign_up_then_the_link_of_the_mail_then_sign_in(
    visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    visitor.fill_in("/sign-up/student", STUDENT)

    assert visitor.fill_in(link_in(STUDENT["email"]), {}) == "/sign-in"
    assert visitor.fill_in("/sign-in", STUDENT) == "/start"
    assert visitor.is_signed_in()


def test_sign_up_with_a_known_address_answers_the_same_and_tells_its_owner(
    app: Any, world: Any, mailer: RecordingMailer, db_session: Session, visitor: Any, another_visitor: Any
) -> None:
    known = STUDENT | {"email": "student.a@talent.example"}

    first = visitor.fill_in("/sign-up/student", known)
    second = another_visitor.fill_in("/sign-up/student", STUDENT)

    assert first == second == "/mail-sent"
    shown = visitor.page.get(first).text.replace(known["email"], "…")
    assert shown == another_visitor.page.get(second).text.replace(STUDENT["email"], "…")
    assert [mail.subject for mail in mailer.sent if mail.to == known["email"]] == ["You already have an account"]
    user = find_user_by_email(db_session, known["email"])
    assert user is not None
    assert user.name == "student_a"


def test_sign_up_with_an_unconfirmed_address_lets_its_owner_choose_the_password(
    visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    visitor.fill_in("/sign-up/student", STUDENT | {"email": "unconfirmed@talent.example"})

    assert link_in("unconfirmed@talent.example").startswith("/recover/")


def test_sign_up_mail_is_in_the_language_of_the_account(visitor: Any, world: Any, mailer: RecordingMailer) -> None:
    visitor.fill_in("/sign-up/student?lang=de", STUDENT)

    assert "lang=de" in mailer.sent[0].text


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "", "Please fill this in."),
        ("name", "x" * 121, "This is too long."),
        ("email", "noor.claes", "This is not an e-mail address."),
        ("email", "", "Please fill this in."),
        ("password", "kort", "Use at least 10 characters."),
        ("password", "", "Please fill this in."),
        ("password", "Wachtwoord2026!", "This password is easy to guess."),
        ("password", "NoorClaes2026", "This password is close to your name or address."),
        ("password", "é" * 201, "Use at most 200 characters."),
    ],
)
def test_sign_up_of_a_student_keeps_what_was_typed_when_something_is_wrong(
    visitor: Any, world: Any, mailer: RecordingMailer, field: str, value: str, sentence: str
) -> None:
    typed = STUDENT | {field: value}

    answer = visitor.fill_in("/sign-up/student", typed, status=422)

    assert sentence in answer.text
    assert answer.value("name") == typed["name"]
    assert answer.value("email") == typed["email"]
    assert answer.value("password") == ""
    assert mailer.sent == []


@pytest.mark.parametrize(
    "password",
    ["пароль из четырёх слов", "葡萄自行车雨灯书桌窗户", "a quiet 🦔 crosses the road", "z" + "yx" * 99 + "w q"],
)
def test_sign_up_takes_any_script_and_200_characters(
    visitor: Any, world: Any, link_in: Callable[[str], str], password: str
) -> None:
    password = password[:200]
    visitor.fill_in("/sign-up/student", STUDENT | {"password": password})
    visitor.fill_in(link_in(STUDENT["email"]), {})

    assert visitor.fill_in("/sign-in", STUDENT | {"password": password}) == "/start"


def test_sign_up_takes_a_password_in_another_unicode_form_as_the_same(
    visitor: Any, world: Any, link_in: Callable[[str], str]
) -> None:
    visitor.fill_in("/sign-up/student", STUDENT | {"password": "caf\u00e9 onder de boom"})
    visitor.fill_in(link_in(STUDENT["email"]), {})

    assert visitor.fill_in("/sign-in", STUDENT | {"password": "cafe\u0301 onder de boom"}) == "/start"


def test_sign_up_of_a_company_makes_company_account_and_membership(
    visitor: Any, world: Any, db_session: Session
) -> None:
    assert visitor.fill_in("/sign-up/company?lang=en", COMPANY) == "/mail-sent"

    user = find_user_by_email(db_session, COMPANY["email"])
    assert user is not None
    company = db_session.get(Company, user.company_id)
    assert company is not None
    assert (company.name, company.enterprise_number, company.state) == ("Bakkerij Bree", "0777811821", "pending")
    assert user.role_names == {"company_member"}
    actions = db_session.scalars(select(AuditLine.action).order_by(AuditLine.id.desc()).limit(2)).all()
    assert set(actions) == {"company.created", "user.created"}


def test_sign_up_of_a_company_with_a_wrong_number_says_so(visitor: Any, world: Any, db_session: Session) -> None:
    answer = visitor.fill_in("/sign-up/company", COMPANY | {"enterprise_number": "0777.811.822"}, status=422)

    assert "This is not a Belgian enterprise number." in answer.text
    assert answer.value("enterprise_number") == "0777.811.822"
    assert find_user_by_email(db_session, COMPANY["email"]) is None


@pytest.mark.parametrize("email", [COMPANY["email"], "company.a@talent.example"])
def test_sign_up_of_a_known_company_says_who_can_invite_whoever_asks(
    visitor: Any, world: Any, mailer: RecordingMailer, email: str
) -> None:
    typed = COMPANY | {"enterprise_number": "0777.777.771", "email": email}

    answer = visitor.fill_in("/sign-up/company", typed, status=422)

    assert "This company is here already. Ask a colleague to invite you" in answer.text
    assert mailer.sent == []


def test_sign_up_of_a_company_with_a_known_address_makes_no_company(
    visitor: Any, world: Any, mailer: RecordingMailer, db_session: Session
) -> None:
    typed = COMPANY | {"email": "student.a@talent.example"}

    assert visitor.fill_in("/sign-up/company", typed) == "/mail-sent"

    assert db_session.scalar(select(Company.id).where(Company.name == COMPANY["company_name"])) is None
    assert [mail.subject for mail in mailer.sent] == ["You already have an account"]


def test_sign_up_sends_a_signed_in_person_on(visitor: Any, world: Any) -> None:
    visitor.sign_in(world.users["student_a"])

    for path in ("/sign-up", "/sign-up/student", "/sign-up/company"):
        assert visitor.client.get(path).headers["Location"] == "/start"


def test_sign_up_without_a_token_makes_no_account(visitor: Any, world: Any, db_session: Session) -> None:
    response = visitor.client.post("/sign-up/student", data=STUDENT)

    assert response.status_code in {400, 422}
    assert find_user_by_email(db_session, STUDENT["email"]) is None


@pytest.mark.parametrize("extra", [{"role": "administrator"}, {"active": "1", "confirmed_at": "2026-01-01"}])
def test_sign_up_ignores_what_the_form_does_not_ask(
    visitor: Any, world: Any, db_session: Session, extra: dict[str, str]
) -> None:
    visitor.fill_in("/sign-up/student", STUDENT | extra)

    user = find_user_by_email(db_session, STUDENT["email"])
    assert user is not None
    assert user.role_names == {"student"}
    assert user.confirmed_at is None
