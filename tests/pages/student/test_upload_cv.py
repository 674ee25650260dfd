"""A CV becomes a proposal to correct; whatever is wrong with the file is said on the form."""

import io
import json

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.audit.models import AuditLine
from talentmatch.profiles.models import Profile
from tests.concepts.cv.cv_files import encrypted_pdf, pdf, text_pdf
from tests.fixtures.pages import Page
from tests.fixtures.world import World
from tests.pages.student.conftest import StudentBrowser

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])

UPLOAD = "/student/profile/cv"
CV = text_pdf(
    "An Peeters", "an.peeters@mail.example", "0470 12 34 56", "", "Ervaring",
    "Ik bouwde een webapplicatie in Python en Flask bij een drukkerij in Genk.", "", "Vaardigheden",
    "Python, Flask, PostgreSQL", "", "Talen", "Nederlands: moedertaal", "Engels: B2",
)  # fmt: skip


def upload(browser: StudentBrowser, content: bytes, name: str = "cv.pdf", *, status: int = 200) -> Page:
    page = browser.post(UPLOAD, {"file": (io.BytesIO(content), name)}, status=status)
    page.response.request.environ["wsgi.input"].close()  # the test client's own copy of a large file
    return page


def counts(db_session: Session) -> list[int]:
    return [db_session.scalar(select(func.count()).select_from(table)) or 0 for table in (Profile, AuditLine)]


def test_a_pdf_becomes_a_proposal_and_nothing_is_saved(newcomer: StudentBrowser, db_session: Session) -> None:
    before = counts(db_session)

    page = upload(newcomer, CV)

    assert page.heading == "Check what we read in your CV"
    assert "Ik bouwde een webapplicatie in Python en Flask" in page.value("text")
    assert page.value("skills").split("\n")[:3] == ["Python", "Flask", "PostgreSQL"]
    assert page.value("text_language") == "nl"
    assert (page.value("languages-0-lang"), page.value("languages-1-lang")) == ("nl", "en")
    assert page.value("institution_name") == "PXL"
    for personal in ("Peeters", "mail.example", "0470"):
        assert personal not in page.value("text")
    assert counts(db_session) == before


def test_the_proposal_is_saved_by_the_same_form_as_a_profile(newcomer: StudentBrowser, db_session: Session) -> None:
    page = upload(newcomer, CV)
    names = ("text", "skills", "text_language", "languages-0-lang", "languages-0-cefr", "study_level", "permit_group")

    newcomer.submit("/student/profile", {name: page.value(name) for name in names})

    profile = db_session.scalars(select(Profile).order_by(Profile.id.desc())).first()
    assert profile is not None
    assert profile.skills[:3] == ["Python", "Flask", "PostgreSQL"]


def test_a_proposal_keeps_what_a_cv_does_not_tell(student: StudentBrowser, world: World, db_session: Session) -> None:
    before = counts(db_session)
    resume = {
        "basics": {"name": "An", "label": "Bakker", "summary": "I bake bread and cakes for a shop in Bree."},
        "skills": [{"name": "baking"}],
    }

    page = upload(student, json.dumps(resume).encode(), "resume.json")

    assert "I bake bread" in page.value("text")
    assert page.value("skills").split("\n")[0] == "baking"
    assert (page.value("municipality"), page.value("programme")) == ("Hasselt", "Bachelor informatica")
    assert (page.value("languages-0-lang"), page.value("available_from")) == ("nl", "2027-02-01")
    assert counts(db_session) == before
    db_session.expire_all()
    assert world.profile_a.skills == ["Python", "Flask", "SQL"]


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (encrypted_pdf(CV, "geheim"), "cv.pdf", "The file is protected with a password."),
        (pdf(lambda canvas: canvas.rect(50, 50, 400, 600, fill=1)), "cv.pdf", "The file holds no text."),
        (b"", "cv.pdf", "The file holds no text."),
        (b"x" * (25 * 1024 * 1024), "cv.pdf", "The file is larger than 10 MB."),
        (CV[: len(CV) // 3], "cv.pdf", ""),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 200, "cv.png", "We cannot read this kind of file."),
        (b'{"naam": "geen cv"}', "cv.json", ""),
    ],
    ids=["encrypted", "drawing", "empty", "25 MB", "cut short", "picture", "other json"],
)
def test_a_file_that_cannot_be_read_is_explained_on_the_form(
    student: StudentBrowser, db_session: Session, content: bytes, name: str, sentence: str
) -> None:
    before = counts(db_session)

    page = upload(student, content, name, status=422)

    assert page.heading == "Upload a CV"
    assert f"Your CV: {sentence}" in page.text
    assert counts(db_session) == before


def test_a_form_without_a_file_asks_for_one(student: StudentBrowser) -> None:
    for data in ({}, {"file": "geen bestand"}):
        assert "Your CV: Please fill this in." in student.post(UPLOAD, data).text
