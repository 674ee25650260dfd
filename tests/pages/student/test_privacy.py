"""Consent, export and erasure: what the student decides counts at once."""

import json
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import Membership, User, user_role
from talentmatch.audit.models import AuditLine
from talentmatch.database import Base
from talentmatch.profiles.models import Profile
from tests.concepts.matches.small_lists import profile_ids
from tests.fixtures.world import World
from tests.pages.student.conftest import SignIn, StudentBrowser

PRIVACY = "/student/privacy"


def visible_to_company(app: Flask, db_session: Session, world: World) -> list[int]:
    db_session.rollback()
    return profile_ids(db_session, app.extensions["talentmatch"].live_index, world.vacancy_a)


def test_consent_is_taken_back_and_given_again_with_one_press(
    app: Flask, student: StudentBrowser, world: World, db_session: Session
) -> None:
    assert visible_to_company(app, db_session, world) == [world.profile_a.id]

    hidden = student.submit(f"{PRIVACY}/withdraw")
    assert "No company sees your profile any more." in hidden.text
    assert visible_to_company(app, db_session, world) == []

    shown = student.submit(f"{PRIVACY}/consent")
    assert "Companies can now find you, without your name and contact." in shown.text
    assert visible_to_company(app, db_session, world) == [world.profile_a.id]


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_pressing_twice_changes_nothing_more(student: StudentBrowser, db_session: Session) -> None:
    for action in ("withdraw", "withdraw", "consent", "consent"):
        student.submit(f"{PRIVACY}/{action}")

    actions = db_session.scalars(select(AuditLine.action).order_by(AuditLine.id.desc()).limit(3)).all()
    assert actions[:2] == ["profile.consent_given", "profile.consent_withdrawn"]
    assert actions[2] != "profile.consent_withdrawn"


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_without_a_profile_there_is_nothing_to_show(newcomer: StudentBrowser, db_session: Session) -> None:
    assert "there is nothing to see" in newcomer.get(PRIVACY).text

    page = newcomer.submit(f"{PRIVACY}/consent")

    assert page.response.request.path == "/student/profile"
    assert "Fill in your profile first" in page.text
    assert "No company sees your profile any more." in newcomer.submit(f"{PRIVACY}/withdraw").text


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_export_holds_everything_that_is_kept_about_the_student_and_nobody_else(
    student: StudentBrowser, world: World
) -> None:
    answer = student.client.get(f"{PRIVACY}/export")

    assert answer.headers["Content-Disposition"] == "attachment; filename=talent-limburg.json"
    assert answer.headers["Cache-Control"] == "no-store"
    content = json.loads(answer.data)
    assert content["account"]["email"] == "student.a@talent.example"
    kept = {column.key for column in Profile.__table__.columns}
    technical = {"id", "source", "external_id", "user_id", "institution_id"}
    renamed = {"institution_name": "institution", "study_level": "level", "text_language": "language",
               "permit_group": "citizenship_group", "visible_since_at": "visible_to_companies_since"}  # fmt: skip
    assert set(content["profile"]) == {renamed.get(name, name) for name in kept - technical}
    assert content["profile"]["text"] == world.profile_a.text
    assert [line["action"] for line in content["history"]] == [
        "user.created",
        "profile.created",
        "profile.consent_given",
    ]
    assert world.student_b.email not in answer.get_data(as_text=True)


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_export_of_somebody_without_a_profile(newcomer: StudentBrowser) -> None:
    content = json.loads(newcomer.client.get(f"{PRIVACY}/export").data)

    assert content["profile"] is None
    assert content["account"]["name"] == "Nieuw"


@pytest.mark.parametrize("database_name", ["sqlite"])
@pytest.mark.parametrize("typed", ["", "student.b@talent.example", "ja"])
def test_erasing_needs_the_students_own_address(
    student: StudentBrowser, world: World, db_session: Session, typed: str
) -> None:
    page = student.post(f"{PRIVACY}/erase", {"confirmation": typed})

    assert page.value("confirmation") == typed
    assert db_session.get(User, world.student_a.id) is not None


def test_erasing_leaves_nothing_of_the_person(
    app: Flask, student: StudentBrowser, world: World, db_session: Session, tmp_path: Path
) -> None:
    world.profile_a.text = "Ik werkte bij Zonnebloemkwekerij Vanderheyden."
    world.student_a.name = "Zonneke Vanderheyden"
    db_session.commit()
    user_id, profile_id = world.student_a.id, world.profile_a.id
    app.extensions["talentmatch"].live_index.refit(db_session)
    db_session.commit()
    student.get("/student/vacancies")

    answer = student.client.post(
        f"{PRIVACY}/erase", data={"confirmation": " Student.A@talent.example ", "csrf_token": student.token}
    )

    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    db_session.rollback()
    db_session.expire_all()
    rows = [tuple(row) for table in Base.metadata.sorted_tables for row in db_session.execute(select(table))]
    for word in ("Zonne", "Vanderheyden", "student.a@", "Student.A@"):
        assert word not in repr(rows)
    assert db_session.get(User, user_id) is None
    assert db_session.get(Profile, profile_id) is None
    for table, column in ((user_role, user_role.c.user_id), (Membership.__table__, Membership.user_id)):
        assert db_session.scalar(select(func.count()).select_from(table).where(column == user_id)) == 0
    assert db_session.scalar(select(func.count()).select_from(AuditLine).where(AuditLine.actor_id == user_id)) == 0
    last = db_session.scalars(select(AuditLine).where(AuditLine.action == "user.erased")).one()
    assert (last.actor_id, last.details) == (None, {})
    assert list((tmp_path / "index").glob("build-*")) == []
    assert visible_to_company(app, db_session, world) == []


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_after_erasing_every_browser_is_a_strangers(student: StudentBrowser, world: World, sign_in: SignIn) -> None:
    other = sign_in(world.student_a)  # a second device
    assert other.get(PRIVACY).status_code == 200

    page = student.submit(f"{PRIVACY}/erase", {"confirmation": world.student_a.email})

    assert "Your account and your profile are erased." in page.text
    for browser in (student.client, other):
        assert browser.get(PRIVACY).status_code == 302
        assert browser.get(PRIVACY).headers["Location"].startswith("/sign-in")
