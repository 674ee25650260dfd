"""Evaluations, what came of a placement and the job that follows it, through the pages of all three parties."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.models import Application
from talentmatch.audit.models import AuditLine
from talentmatch.clock import FrozenClock
from talentmatch.evaluations.queries import find_evaluation, find_form
from talentmatch.evaluations.questions import default_questions
from talentmatch.mail import RecordingMailer
from talentmatch.placements.models import Placement
from talentmatch.placements.operations import end_placement, start_placement
from talentmatch.vacancies.models import Vacancy
from tests.fixtures.pages import TypingClient
from tests.fixtures.placements import Dossiers, complete
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]
HOST = {
    "q_attitude": "5",
    "q_skills": "4",
    "q_independence": "4",
    "q_teamwork": "3",
    "q_strengths": "Denkt mee.",
    "q_again": "yes",
}
STUDENT = {"q_tasks": "4", "q_guidance": "5", "q_learned": "Testen schrijven.", "q_recommend": "yes"}

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])


@pytest.fixture
def placement(db_session: Session, dossiers: Dossiers, world: World, clock: FrozenClock) -> Placement:
    """A placement that runs."""
    complete(db_session, dossiers.a, world, clock)
    clock.at = datetime(2027, 2, 8, 8, 0, tzinfo=UTC)
    start_placement(db_session, dossiers.a, actor=world.users["company_a"], role="company_member", clock=clock)
    db_session.commit()
    return dossiers.a


@pytest.fixture
def student(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.student_a))


@pytest.fixture
def company(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.users["company_a"]))


@pytest.fixture
def office(world: World, sign_in: SignIn) -> TypingClient:
    return TypingClient(sign_in(world.users["office_a"]))


def test_the_mentor_saves_a_draft_hands_it_in_and_the_others_read_it(
    db_session: Session,
    placement: Placement,
    student: TypingClient,
    company: TypingClient,
    office: TypingClient,
    mailer: RecordingMailer,
) -> None:
    number = placement.id
    url = f"/company/dossiers/{number}/evaluations/end/host"
    company.submit(url, {"q_strengths": "Denkt mee.", "draft": "1"})
    assert "Nothing is handed in yet" in student.get(f"/student/dossiers/{number}/evaluations/end/host?lang=en").text
    page = company.post(f"{url}?lang=en", {"q_strengths": "Denkt altijd mee."})
    assert "Denkt altijd mee." in page.text  # nothing typed is lost

    before = len(mailer.sent)
    company.submit(url, HOST)
    company.submit(url, HOST | {"q_strengths": "Iets anders."})

    assert sorted(mail.to for mail in mailer.sent[before:]) == [
        "office.a@talent.example",
        "student.a@talent.example",
    ]
    for page in (
        student.get(f"/student/dossiers/{number}/evaluations/end/host?lang=en"),
        office.get(f"/career-office/dossiers/{number}/evaluations/end/host?lang=en"),
    ):
        assert "Denkt mee." in page.text
        assert "Iets anders." not in page.text
        assert "5 – very good" in page.text


def test_the_company_reads_the_student_only_where_it_may(
    db_session: Session, placement: Placement, student: TypingClient, company: TypingClient, office: TypingClient
) -> None:
    number = placement.id
    student.submit(f"/student/dossiers/{number}/evaluations/end/student", STUDENT)

    company.get(f"/company/dossiers/{number}/evaluations/end/student", status=404)
    assert "Testen schrijven." in office.get(f"/career-office/dossiers/{number}/evaluations/end/student").text
    evaluation = find_evaluation(db_session, number, "student", "end")
    assert evaluation is not None
    evaluation.is_shared = True
    db_session.commit()
    assert "Testen schrijven." in company.get(f"/company/dossiers/{number}/evaluations/end/student").text


@pytest.mark.parametrize("path", ["evaluations/end/parents", "evaluations/christmas/student"])
def test_unknown_evaluations_are_not_found(placement: Placement, student: TypingClient, path: str) -> None:
    student.get(f"/student/dossiers/{placement.id}/{path}", status=404)


def test_an_office_asks_its_own_questions_and_takes_the_usual_ones_again(
    db_session: Session,
    placement: Placement,
    world: World,
    sign_in: SignIn,
    office: TypingClient,
    student: TypingClient,
) -> None:
    institution_id = placement.institution_id
    url = "/career-office/evaluation-forms/end/student"
    row = {"questions-0-key": "", "questions-0-nl": "Wat neem je mee?", "questions-0-kind": "text"}
    empty = {"questions-1-nl": "", "questions-1-kind": "score"}
    office.submit(url, row | empty | {"questions-0-is_required": "y"})

    db_session.rollback()
    form = find_form(db_session, institution_id, "student", "end")
    assert form is not None
    assert [(each["words"], each["is_required"]) for each in form.questions] == [({"nl": "Wat neem je mee?"}, True)]
    url_of_student = f"/student/dossiers/{placement.id}/evaluations/end/student?lang=fr"
    assert "Wat neem je mee?" in student.get(url_of_student).text
    assert '<div lang="nl">' in sign_in(world.student_a).get(url_of_student).text
    office.post(f"{url}?lang=en", {"questions-0-nl": "", "questions-0-kind": "text"})

    office.submit(f"{url}/reset")
    db_session.rollback()
    assert find_form(db_session, institution_id, "student", "end") is None


def test_questions_that_change_while_somebody_answers_lose_nothing(
    db_session: Session, placement: Placement, office: TypingClient, student: TypingClient
) -> None:
    url = f"/student/dossiers/{placement.id}/evaluations/end/student"
    asked = student.get(url).value("asked")
    office.submit(
        "/career-office/evaluation-forms/end/student",
        {"questions-0-nl": "Wat neem je mee?", "questions-0-kind": "text"},
    )

    refused = student.post(url, {"asked": asked, **STUDENT, "q_learned": ""})
    student.submit(url, {"asked": refused.value("asked"), **STUDENT})

    db_session.rollback()
    found = find_evaluation(db_session, placement.id, "student", "end")
    assert found is not None
    assert found.answers["learned"] == STUDENT["q_learned"]
    assert "Wat neem je mee?" not in str(found.questions)


@pytest.mark.parametrize("asked", ["", "W10.forged", "midterm"])
def test_questions_without_our_seal_are_not_taken(
    db_session: Session, placement: Placement, student: TypingClient, asked: str
) -> None:
    url = f"/student/dossiers/{placement.id}/evaluations"
    other = student.get(f"{url}/midterm/student").value("asked")

    student.submit(f"{url}/end/student", {"asked": other if asked == "midterm" else asked, **STUDENT})

    db_session.rollback()
    found = find_evaluation(db_session, placement.id, "student", "end")
    assert found is not None
    assert found.questions == [question.as_json() for question in default_questions("student", "end")]


def test_what_it_ended_in_is_asked_and_counted(
    db_session: Session,
    placement: Placement,
    world: World,
    clock: FrozenClock,
    student: TypingClient,
    company: TypingClient,
    office: TypingClient,
) -> None:
    number = placement.id
    assert "Did it end in a job?" not in student.get(f"/student/dossiers/{number}?lang=en").text
    clock.at = datetime(2027, 5, 28, 16, 0, tzinfo=UTC)
    end_placement(db_session, placement, actor=world.users["company_a"], role="company_member", clock=clock)
    db_session.commit()
    assert "Did it end in a job?" in student.get(f"/student/dossiers/{number}?lang=en").text

    company.submit(f"/company/dossiers/{number}/outcome", {"outcome": "here"})
    student.submit(f"/student/dossiers/{number}/outcome", {"outcome": ""})

    page = office.get("/career-office/dossiers?group=over&lang=en").text
    assert "Of 1 placement that ended we know of 1" in page
    assert "1 a job at the company" in page
    assert "Yes, at this company" in office.get(f"/career-office/dossiers/{number}?lang=en").text


def test_a_job_is_offered_in_two_clicks_and_accepted(
    db_session: Session, placement: Placement, student: TypingClient, company: TypingClient, mailer: RecordingMailer
) -> None:
    url = f"/company/dossiers/{placement.id}/job-offer"
    page = company.get(f"{url}?lang=en")
    assert "we would like to keep you" in page.text
    before = len(mailer.sent)

    offer = {"title": "Backend developer", "letter": "Blijf bij ons.", "hours_per_week": "38"}
    for _click in range(2):
        company.submit(url, offer)

    assert [mail.to for mail in mailer.sent[before:]] == ["student.a@talent.example"]
    db_session.rollback()
    found = db_session.scalars(select(Application).join(Application.vacancy).where(Vacancy.source == "job_offer")).one()
    assert "Blijf bij ons." in student.get(f"/student/applications/{found.id}").text
    student.get(f"/vacancies/{found.vacancy_id}", status=404)
    assert "Offered to one person" in company.get("/company/vacancies?lang=en").text
    assert "one person" in company.get(f"/company/vacancies/{found.vacancy_id}?lang=en").text
    student.submit(f"/student/applications/{found.id}/accept")
    db_session.rollback()
    assert (found.state, found.vacancy.places_taken) == ("accepted", 1)


def test_whoever_has_not_handed_in_is_asked_once(
    app: object,
    db_session: Session,
    placement: Placement,
    clock: FrozenClock,
    mailer: RecordingMailer,
    company: TypingClient,
) -> None:
    from talentmatch.background.runner import Runner
    from talentmatch.tasks.operations import enqueue

    company.submit(f"/company/dossiers/{placement.id}/evaluations/midterm/host", {
        "q_attitude": "4", "q_skills": "4", "q_strengths": "Denkt mee.",
    })  # fmt: skip
    before = len(mailer.sent)
    for day in (2, 3, 4, 4):
        clock.at = datetime(2027, 4, day, 8, 0, tzinfo=UTC)
        enqueue(db_session, "placements.remind_of_evaluations", {}, clock=clock)
        db_session.commit()
        Runner(app, schedule=()).run_due()  # type: ignore[arg-type]
        db_session.rollback()

    assert sorted(mail.to for mail in mailer.sent[before:]) == [
        "office.a@talent.example",
        "student.a@talent.example",
    ]


def test_the_student_takes_the_permission_to_read_back(
    db_session: Session, placement: Placement, student: TypingClient, company: TypingClient, mailer: RecordingMailer
) -> None:
    number = placement.id
    own = f"/student/dossiers/{number}/evaluations/end/student"
    theirs = f"/company/dossiers/{number}/evaluations/end/student"
    share = f"/student/dossiers/{number}/evaluations/end/share"
    student.submit(own, STUDENT)
    company.get(theirs, status=404)

    assert "Geef het bedrijf inzage" in student.get(own).text
    before = len(mailer.sent)
    student.submit(share, {"is_shared": "y"})
    assert "Testen schrijven." in company.get(theirs).text
    student.submit(share)

    company.get(theirs, status=404)
    student.submit(share, {"is_shared": "y"})
    assert "Testen schrijven." in company.get(theirs).text
    assert [mail.to for mail in mailer.sent[before:]].count("company.a@talent.example") == 1
    actions = db_session.scalars(select(AuditLine.action).where(AuditLine.action.like("evaluation.%shared"))).all()
    assert actions == ["evaluation.shared", "evaluation.unshared", "evaluation.shared"]


def test_nothing_is_shared_that_was_not_handed_in(placement: Placement, student: TypingClient) -> None:
    url = f"/student/dossiers/{placement.id}/evaluations"
    student.post(f"{url}/never/share", {"is_shared": "y"}, status=404)
    student.post(f"{url}/end/share", {"is_shared": "y"}, status=409)
    student.submit(f"{url}/end/student", {"q_learned": "Testen.", "draft": "1"})
    student.post(f"{url}/end/share", {"is_shared": "y"}, status=409)
