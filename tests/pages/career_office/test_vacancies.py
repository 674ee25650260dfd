from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import refuse_company
from talentmatch.mail import RecordingMailer
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import close_vacancy, reopen_vacancy, submit_vacancy
from tests.fixtures.world import World
from tests.pages.career_office.conftest import Officer


def state_of(db_session: Session, vacancy_id: int) -> tuple[str, str]:
    db_session.expire_all()
    vacancy = db_session.get(Vacancy, vacancy_id)
    assert vacancy is not None
    return vacancy.state, vacancy.state_reason


def order(text: str, *words: str) -> list[str]:
    return sorted(words, key=text.index)


def test_vacancies_that_wait_come_first_the_longest_waiting_before_the_others(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock
) -> None:
    member = world.users["company_a"]
    clock.at += timedelta(days=1)
    close_vacancy(db_session, world.vacancy_a, actor=member, clock=clock)
    reopen_vacancy(db_session, world.vacancy_a, actor=member, clock=clock)
    submit_vacancy(db_session, world.vacancy_a, actor=member, clock=clock)
    for vacancy, title in ((world.submitted_a, "Eerste"), (world.vacancy_a, "Tweede"), (world.vacancy_b, "Derde")):
        vacancy.title = title
    db_session.commit()

    page = officer.get("/career-office/vacancies")

    assert order(page.text, "Derde", "Tweede", "Eerste") == ["Eerste", "Tweede", "Derde"]
    assert "All 3 Waiting for approval 2 Published 1" in page.text


def test_vacancies_are_narrowed_to_a_state_and_hold_no_drafts(officer: Officer, world: World) -> None:
    waiting = officer.get("/career-office/vacancies?state=submitted")
    drafts = officer.get("/career-office/vacancies?state=draft")

    assert f"/career-office/vacancies/{world.submitted_a.id}" in waiting.links()
    assert f"/career-office/vacancies/{world.vacancy_b.id}" not in waiting.links()
    assert "No vacancy here" in drafts.text


def test_a_draft_is_not_found(officer: Officer, world: World) -> None:
    assert officer.client.get(f"/career-office/vacancies/{world.draft_a.id}").status_code == 404
    for action in ("publish", "refuse"):
        response = officer.client.post(f"/career-office/vacancies/{world.draft_a.id}/{action}", data={"reason": "nee"})
        assert response.status_code == 404


def test_vacancy_shows_what_students_would_read_and_a_checklist(officer: Officer, world: World) -> None:
    page = officer.get(f"/career-office/vacancies/{world.submitted_a.id}")

    assert "Je bouwt mee aan onze webapplicatie" in page.text
    assert "Dutch B2" in page.text
    assert "The description is short." in page.text
    assert "Publish the vacancy" in page.text
    assert [e.get("lang") for e in page.root.iter("h1")] == ["nl"]


def test_a_vacancy_that_is_nearly_the_same_as_another_says_so(
    officer: Officer, world: World, db_session: Session
) -> None:
    url = f"/career-office/vacancies/{world.submitted_a.id}"
    page = officer.get(url)

    world.submitted_a.description = "Je verhuist servers naar de cloud en maakt een herstelplan voor brand en diefstal."
    db_session.commit()

    assert "Nearly the same as another vacancy" in page.text
    assert "Stage backend in Python · Pomelo Software · Published" in page.text
    assert f"/career-office/vacancies/{world.vacancy_a.id}" in page.links()
    assert "Nearly the same" not in officer.get(url).text


@pytest.mark.parametrize(
    ("kind", "paid", "said"),
    [
        ("job", False, "A job or student job must be paid, and this one does not say so."),
        ("student_job", False, "A job or student job must be paid, and this one does not say so."),
        ("job", True, "Work that must be paid is paid."),
        ("internship", False, "Work that must be paid is paid."),
    ],
)
def test_a_job_must_be_paid(
    officer: Officer, world: World, db_session: Session, kind: str, paid: bool, said: str
) -> None:
    world.submitted_a.kind, world.submitted_a.paid = kind, paid
    db_session.commit()

    assert said in officer.get(f"/career-office/vacancies/{world.submitted_a.id}").text


def test_any_office_publishes_and_the_company_gets_mail(
    other_officer: Officer, world: World, db_session: Session, mailer: RecordingMailer
) -> None:
    vacancy_id = world.submitted_a.id

    other_officer.decide(f"/career-office/vacancies/{vacancy_id}", "publish")

    assert state_of(db_session, vacancy_id) == ("published", "")
    (mail,) = mailer.sent
    assert mail.to == "company.a@talent.example"
    assert "Stage backend in Python" in mail.text
    assert f"http://127.0.0.1:5000/vacancies/{vacancy_id}?lang=nl" in mail.text
    assert audit_lines_of(db_session, "vacancy", vacancy_id)[-1].actor_id == world.users["office_b"].id


def test_refusing_needs_a_reason_and_keeps_what_was_typed(
    officer: Officer, world: World, db_session: Session, mailer: RecordingMailer
) -> None:
    url = f"/career-office/vacancies/{world.submitted_a.id}"

    empty = officer.decide(url, "refuse", {"reason": " \n "}, status=422)
    long = officer.decide(url, "refuse", {"reason": "y" * 2001}, status=422)

    assert empty is not None
    assert empty.title.startswith("Error:")
    assert long is not None
    assert "y" * 2001 in long.response.get_data(as_text=True)
    assert state_of(db_session, world.submitted_a.id) == ("submitted", "")
    assert mailer.sent == []


def test_a_refused_vacancy_is_a_draft_again_and_its_company_reads_why(
    officer: Officer, world: World, db_session: Session, mailer: RecordingMailer
) -> None:
    world.users["company_a"].locale = "en"
    db_session.commit()
    vacancy_id = world.submitted_a.id
    url = f"/career-office/vacancies/{vacancy_id}"

    officer.decide(url, "refuse", {"reason": "Say what the work is & who guides."})

    assert state_of(db_session, vacancy_id) == ("draft", "Say what the work is & who guides.")
    (mail,) = mailer.sent
    assert mail.subject == "Your vacancy is not published yet"
    assert "Say what the work is & who guides." in mail.text
    assert "http://127.0.0.1:5000/company/vacancies?lang=en" in mail.text
    after = officer.get(url)
    assert "Nothing to decide" in after.text
    assert "Say what the work is & who guides." in after.text


def test_a_vacancy_of_a_company_that_is_not_approved_cannot_be_published(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock, mailer: RecordingMailer
) -> None:
    refuse_company(db_session, world.company_a, reason="nee", actor=world.users["office_a"], clock=clock)
    db_session.commit()
    url = f"/career-office/vacancies/{world.submitted_a.id}"

    page = officer.get(url)
    late = officer.decide(url, "publish", status=409)

    assert "Publish the vacancy" not in page.text
    assert "The company is not approved" in page.text
    assert f"/career-office/companies/{world.company_a.id}" in page.links()
    assert late is not None
    assert "Nothing was changed" in late.text
    assert state_of(db_session, world.submitted_a.id) == ("submitted", "")
    assert mailer.sent == []


@pytest.mark.parametrize("action", ["publish", "refuse"])
def test_a_vacancy_that_does_not_wait_is_left_as_it_is(
    officer: Officer, world: World, db_session: Session, mailer: RecordingMailer, action: str
) -> None:
    token = officer.get(f"/career-office/vacancies/{world.submitted_a.id}").value("csrf_token")

    response = officer.client.post(
        f"/career-office/vacancies/{world.vacancy_a.id}/{action}", data={"reason": "te laat", "csrf_token": token}
    )

    assert response.status_code == 409
    assert state_of(db_session, world.vacancy_a.id) == ("published", "")
    assert mailer.sent == []


def test_history_says_who_did_what_and_why(officer: Officer, world: World) -> None:
    url = f"/career-office/vacancies/{world.submitted_a.id}"
    officer.decide(url, "refuse", {"reason": "Te kort."})

    text = officer.get(url).text

    assert order(text, "Handed in company.a@talent.example", "Refused office.a@talent.example Te kort.")[0].startswith(
        "Refused"
    )
