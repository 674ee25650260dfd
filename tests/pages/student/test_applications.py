"""Applying and what follows, as the student and the company see it."""

import threading
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.mail import RecordingMailer
from tests.fixtures.pages import TypingClient
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


@pytest.fixture
def student(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.student_a))


@pytest.fixture
def company(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.users["company_a"]))


def apply_for(student: TypingClient, world: World) -> int:
    page = student.submit(f"/student/vacancies/{world.vacancy_a.id}/apply", {"motivation": "Ik wil dit."})
    return int(page.response.request.path.rsplit("/", 1)[1])


def test_apply_shows_the_promise_and_what_is_sent(student: TypingClient, world: World) -> None:
    page = student.get(f"/student/vacancies/{world.vacancy_a.id}/apply?lang=en")

    assert "The company promises an answer within 10 working days." in page.text
    assert "student.a@talent.example" in page.text


def test_apply_twice_makes_one_application(
    student: TypingClient, world: World, db_session: Session, mailer: RecordingMailer
) -> None:
    first = apply_for(student, world)
    again = student.submit(f"/student/vacancies/{world.vacancy_a.id}/apply", {"motivation": "Nog eens."})

    assert again.response.request.path == f"/student/applications/{first}"
    assert db_session.scalar(select(func.count()).select_from(Application)) == 1
    assert sorted(mail.to for mail in mailer.sent) == ["company.a@talent.example", "student.a@talent.example"]


def test_apply_keeps_what_was_typed_when_it_is_too_long(student: TypingClient, world: World) -> None:
    page = student.post(f"/student/vacancies/{world.vacancy_a.id}/apply", {"motivation": "x" * 4_001})

    assert len(page.value("motivation")) == 4_001


def test_company_opens_and_offers_and_the_student_accepts(
    student: TypingClient, company: TypingClient, world: World, mailer: RecordingMailer
) -> None:
    number = apply_for(student, world)
    company.submit(f"/company/applications/{number}/open")
    company.submit(f"/company/applications/{number}/answer", {"answer": "offer", "text": "Welkom!"})
    seen = student.get(f"/student/applications/{number}?lang=en")
    after = student.submit(f"/student/applications/{number}/accept")

    assert "Welkom!" in seen.text
    assert "Now it is up to you." in seen.text
    assert "The place is yours." in after.text
    assert [mail.to for mail in mailer.sent[-2:]] == ["student.a@talent.example", "company.a@talent.example"]


def test_company_must_say_why_not(student: TypingClient, company: TypingClient, world: World) -> None:
    number = apply_for(student, world)

    page = company.post(f"/company/applications/{number}/answer?lang=en", {"answer": "decline", "text": "Jammer."})

    assert page.value("text") == "Jammer."
    assert "Why not: Please fill this in." in page.text


def test_answering_twice_answers_once(
    student: TypingClient, company: TypingClient, world: World, mailer: RecordingMailer
) -> None:
    number = apply_for(student, world)
    company.submit(f"/company/applications/{number}/answer", {"answer": "decline", "reason": "skills"})
    company.submit(f"/company/applications/{number}/answer", {"answer": "decline", "reason": "skills"})

    assert [mail.to for mail in mailer.sent].count("student.a@talent.example") == 2  # the receipt and one answer


def test_bulk_answer_reaches_each_in_their_language(
    student: TypingClient, company: TypingClient, world: World, sign_in: SignIn, mailer: RecordingMailer
) -> None:
    first = apply_for(student, world)
    second = apply_for(TypingClient(sign_in(world.student_b)), world)

    page = company.submit(
        "/company/applications/answer?lang=en",
        {"chosen": [str(first), str(second)], "answer": "decline", "reason": "filled"},
    )

    assert page.response.status_code == 200
    assert sorted(mail.to for mail in mailer.sent[-2:]) == ["student.a@talent.example", "student.b@talent.example"]


def test_withdrawing_asks_first_and_tells_the_company(
    student: TypingClient, world: World, mailer: RecordingMailer
) -> None:
    number = apply_for(student, world)
    student.get(f"/student/applications/{number}/withdraw")
    student.submit(f"/student/applications/{number}/withdraw")

    assert mailer.sent[-1].to == "company.a@talent.example"


def test_strangers_find_no_application(student: TypingClient, world: World, sign_in: SignIn) -> None:
    number = apply_for(student, world)

    assert sign_in(world.student_b).get(f"/student/applications/{number}").status_code == 404
    assert sign_in(world.users["company_b"]).get(f"/company/applications/{number}").status_code == 404
    assert sign_in(world.users["company_b"]).post(f"/company/applications/{number}/open").status_code == 404


def test_export_holds_applications_and_messages(student: TypingClient, world: World) -> None:
    number = apply_for(student, world)
    student.submit(f"/student/applications/{number}/messages", {"text": "Tot binnenkort!"})

    [application] = student.client.get("/student/privacy/export").get_json()["applications"]

    assert (application["state"], application["motivation"]) == ("sent", "Ik wil dit.")
    assert [message["text"] for message in application["messages"]] == ["Tot binnenkort!"]


def test_erasing_the_account_frees_the_place_and_tells_the_company(
    student: TypingClient, company: TypingClient, world: World, db_session: Session, mailer: RecordingMailer
) -> None:
    number = apply_for(student, world)
    company.submit(f"/company/applications/{number}/answer", {"answer": "offer"})
    student.submit(f"/student/applications/{number}/accept")

    student.submit("/student/privacy/erase", {"confirmation": "student.a@talent.example"})

    db_session.expire_all()
    assert world.vacancy_a.places_taken == 0
    assert db_session.scalar(select(func.count()).select_from(Application)) == 0
    assert mailer.sent[-1].to == "company.a@talent.example"


def test_many_posts_at_once_make_one_application_and_one_mail_each(
    world: World, sign_in: SignIn, db_session: Session, mailer: RecordingMailer
) -> None:
    address = f"/student/vacancies/{world.vacancy_a.id}/apply"
    browsers = [sign_in(world.student_a) for _number in range(10)]
    tokens = [TypingClient(browser).get(address).value("csrf_token") for browser in browsers]
    statuses: list[int] = []

    def send(browser: FlaskClient, token: str) -> None:
        answer = browser.post(address, data={"motivation": "Ik wil dit.", "csrf_token": token})
        statuses.append(answer.status_code)

    threads = [threading.Thread(target=send, args=pair) for pair in zip(browsers, tokens, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert statuses == [302] * 10
    assert db_session.scalar(select(func.count()).select_from(Application)) == 1
    assert sorted(mail.to for mail in mailer.sent) == ["company.a@talent.example", "student.a@talent.example"]
