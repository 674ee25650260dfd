"""The profile by hand: what is saved, and that nothing typed is lost when something is wrong."""

from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentmatch.profiles.models import Profile
from tests.fixtures.world import World
from tests.pages.student.conftest import StudentBrowser

PROFILE = "/student/profile"
TYPED: dict[str, Any] = {
    "text": "Ik bouw websites.\r\nIk zoek een stage.",
    "skills": "Python, Flask\r\nSQL;Python",
    "text_language": "nl",
    "institution_name": "uhasselt",
    "programme": "Bachelor informatica",
    "study_level": "bachelor_acad",
    "study_fields": ["computer_science", "data_ai"],
    "languages-0-lang": "nl",
    "languages-0-cefr": "C2",
    "languages-1-lang": "",
    "languages-1-cefr": "B1",
    "kinds_wanted": ["internship"],
    "available_from": "2027-02-08",
    "available_to": "2027-06-30",
    "municipality": "kuringen",
    "mobility_km": "25",
    "permit_group": "be",
}


def profile_of(db_session: Session, email: str) -> Profile:
    db_session.expire_all()
    return db_session.scalars(select(Profile).join(Profile.user).where(Profile.user.has(email=email))).one()


def test_a_newcomer_saves_a_profile_and_sees_the_list(newcomer: StudentBrowser, db_session: Session) -> None:
    page = newcomer.submit(PROFILE, TYPED)

    assert page.response.request.path == "/student/vacancies"
    assert "Your profile is saved. These vacancies fit it." in page.text
    profile = profile_of(db_session, "nieuw@student.pxl.be")
    assert profile.text == "Ik bouw websites.\nIk zoek een stage."
    assert profile.skills == ["Python", "Flask", "SQL"]
    assert profile.languages == [{"lang": "nl", "cefr": "C2"}]
    assert (profile.municipality, profile.postal_code, profile.mobility_km) == ("Hasselt", "3500", 25)
    assert profile.institution is not None
    assert profile.institution.key == "uhasselt"
    assert not profile.is_visible


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_the_form_begins_with_what_is_known(newcomer: StudentBrowser, student: StudentBrowser) -> None:
    new, known = newcomer.get(PROFILE), student.get(PROFILE)

    assert (new.value("institution_name"), new.value("text_language")) == ("PXL", "fr")
    assert (new.value("languages-0-lang"), new.value("languages-0-cefr")) == ("fr", "C2")
    assert (known.value("institution_name"), known.value("municipality")) == ("UHasselt", "Hasselt")
    assert known.value("skills") == "Python\nFlask\nSQL"
    assert (known.value("languages-1-lang"), known.value("languages-1-cefr")) == ("en", "B2")
    assert (known.value("available_from"), known.value("permit_group")) == ("2027-02-01", "be")


def test_saving_what_the_form_shows_changes_nothing(student: StudentBrowser, world: World, db_session: Session) -> None:
    before = {c.key: getattr(world.profile_a, c.key) for c in Profile.__table__.columns}
    page = student.get(PROFILE)
    ticked = [box for box in page.root.iter("input") if box.get("checked") is not None]
    names = {e.get("name", "") for e in page.root.iter() if e.tag in {"input", "textarea", "select"}}
    shown: dict[str, Any] = {n: page.value(n) for n in names - {"study_fields", "kinds_wanted", "csrf_token", ""}}
    for name in ("study_fields", "kinds_wanted"):
        shown[name] = [box.get("value") for box in ticked if box.get("name") == name]

    student.submit(PROFILE, shown)

    db_session.expire_all()
    assert {c.key: getattr(world.profile_a, c.key) for c in Profile.__table__.columns} == before


@pytest.mark.parametrize("database_name", ["sqlite"])
@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("text", "x" * 200_000, "This is too long. Shorten it and save again."),
        ("skills", "x" * 81, "This is too long. Shorten it and save again."),
        ("skills", ",".join(f"vaardigheid {n}" for n in range(61)), "This is too long. Shorten it and save again."),
        ("programme", "x" * 201, "This is too long. Shorten it and save again."),
        ("municipality", "Atlantis", "We do not know this municipality."),
        ("available_to", "2027-02-01", "The end lies before the start. Choose a later day."),
        ("available_from", "morgen", "Not a valid date value."),
        ("mobility_km", "ver", "Not a valid integer value."),
        ("mobility_km", "501", "This number is too small or too large."),
        ("mobility_km", "9" * 5000, "Not a valid integer value."),
        ("study_level", "doctor", "Not a valid choice."),
        ("kinds_wanted", "baas", "is not a valid choice for this field."),
        ("languages-0-lang", "<b>", "Not a valid choice."),
        ("languages-0-cefr", "Z9", "Not a valid choice."),
    ],
)
def test_a_mistake_is_named_and_everything_typed_is_kept(
    student: StudentBrowser, world: World, db_session: Session, field: str, value: str, message: str
) -> None:
    before = world.profile_a.text

    page = student.post(PROFILE, TYPED | {field: value})

    assert message.rstrip(".") in page.text
    kept = TYPED | {field: value}
    for name in ("text", "skills", "programme", "municipality", "available_from", "available_to", "mobility_km"):
        assert page.value(name) == str(kept[name]).replace("\r\n", "\n"), name
    db_session.expire_all()
    assert world.profile_a.text == before


def test_20_000_characters_fit_however_a_browser_ends_its_lines(
    student: StudentBrowser, world: World, db_session: Session
) -> None:
    text = ("Ik werk graag met mensen.\r\n" * 770)[: 20_000 + 740].rstrip()
    assert len(text) > 20_000 > len(text.replace("\r\n", "\n"))

    student.submit(PROFILE, TYPED | {"text": text})

    assert profile_of(db_session, world.student_a.email).text == text.replace("\r\n", "\n")


def test_a_character_that_no_database_keeps_is_left_out(
    student: StudentBrowser, world: World, db_session: Session
) -> None:
    student.submit(PROFILE, TYPED | {"text": "Ik\0 kook.", "programme": "\0Kok"})

    profile = profile_of(db_session, world.student_a.email)
    assert (profile.text, profile.programme) == ("Ik kook.", "Kok")


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_another_row_for_a_language_keeps_what_was_typed_and_saves_nothing(
    student: StudentBrowser, world: World, db_session: Session
) -> None:
    page = student.post(PROFILE, TYPED | {"programme": "Iets anders", "add_language": "1"}, status=200)

    assert page.value("languages-2-lang") == ""
    assert page.value("programme") == "Iets anders"
    assert page.value("text") == "Ik bouw websites.\nIk zoek een stage."
    db_session.expire_all()
    assert world.profile_a.programme == "Bachelor informatica"


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_languages_have_an_end_without_an_error(student: StudentBrowser) -> None:
    rows = {
        f"languages-{number}-{name}": value for number in range(60) for name, value in (("lang", "nl"), ("cefr", "B1"))
    }

    page = student.post(PROFILE, TYPED | rows | {"add_language": "1"}, status=200)

    assert page.value("languages-49-lang") == "nl"
    assert not [e for e in page.root.iter("select") if e.get("name") == "languages-50-lang"]


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_languages_that_an_import_brought_survive_saving(
    student: StudentBrowser, world: World, db_session: Session
) -> None:
    codes = ["nl", "yue", "lb", *(f"x{letter}" for letter in "abcdefghijklm")]
    world.profile_a.languages = [{"lang": code, "cefr": "B2"} for code in codes]
    db_session.commit()
    page = student.get(PROFILE)
    rows = {
        f"languages-{n}-{name}": page.value(f"languages-{n}-{name}") for n in range(17) for name in ("lang", "cefr")
    }

    student.submit(PROFILE, TYPED | rows)

    assert [level["lang"] for level in profile_of(db_session, world.student_a.email).languages] == codes


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_an_empty_form_is_a_profile_to_go_on_with(newcomer: StudentBrowser, db_session: Session) -> None:
    page = newcomer.submit(PROFILE, {"text_language": "nl", "study_level": "", "permit_group": ""})

    assert "There is nothing to match on yet" in page.text
    assert db_session.scalar(select(func.count()).select_from(Profile)) == 3
