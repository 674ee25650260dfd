import csv
import io
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.profiles.models import Profile
from talentmatch.profiles.operations import ProfileContent, create_profile
from tests.fixtures.pages import Page
from tests.fixtures.world import World
from tests.pages.career_office.conftest import Officer

URL = "/career-office/match-report"


@pytest.fixture
def add_students(db_session: Session, world: World, clock: FrozenClock) -> Callable[..., list[Profile]]:
    """Further students of institution a without accounts."""

    def added(count: int = 1, **content: Any) -> list[Profile]:
        content = {"text": "Ik zoek een stage.", "text_language": "nl", "programme": "Bosbouw"} | content
        profiles = [
            create_profile(
                db_session,
                ProfileContent(institution_id=world.institution_a.id, **content),
                user=None,
                actor=None,
                clock=clock,
            )
            for _ in range(count)
        ]
        db_session.commit()
        return profiles

    return added


def cells(page: Page, table: str) -> list[list[str]]:
    """Texts of the body of a table."""
    (found,) = [element for element in page.root.iter("table") if element.get("id") == table]
    body = found.find("tbody")
    assert body is not None
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in body]


def csv_rows(officer: Officer, name: str, query: str = "") -> list[list[str]]:
    response = officer.client.get(f"{URL}/{name}.csv?lang=en{query}")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(response.data.decode("utf-8-sig"), newline="")))


def test_report_says_the_totals_and_what_counts_as_good(officer: Officer) -> None:
    page = officer.get(URL)

    assert "1 of 1 student has a good match." in page.text
    assert "1 of 2 open vacancies have a good candidate among them." in page.text
    assert "reach a relevance of 0.26" in page.text
    assert "build" in page.text


def test_report_per_student_says_who_has_none_and_why(
    officer: Officer, world: World, add_students: Callable[..., list[Profile]]
) -> None:
    (silent,) = add_students(text="", programme="")
    (picky,) = add_students(kinds_wanted=("job",))

    page = officer.get(URL)

    assert [[*row[:4], row[5]] for row in cells(page, "students")] == [
        [f"Student {silent.id}", "–", "no", "0", "The profile names nothing that vacancies name: skills are missing."],
        [
            f"Student {picky.id}",
            "Bosbouw",
            "no",
            "0",
            "No vacancy meets the conditions; 2 fall away on kind of vacancy.",
        ],
        ["student_a", "Bachelor informatica", "yes", "1", "–"],
    ]
    assert f"/career-office/students/{silent.id}" in page.links()
    assert cells(page, "classes-table") == [["0", "2"], ["1 to 2", "1"], ["3 to 5", "0"], ["6 or more", "0"]]


def test_report_per_vacancy_says_which_has_none_and_why(officer: Officer, world: World) -> None:
    page = officer.get(f"{URL}?view=vacancies")
    match = officer.get(f"/career-office/students/{world.profile_a.id}/vacancies/{world.vacancy_a.id}")

    relevance = cells(page, "vacancies")[1][5]
    assert f"Relevance {relevance}" in match.text
    assert [row[:2] + row[4:] for row in cells(page, "vacancies")] == [
        ["Placement in elderly care", "Haspengouw Fruit", "0", "–", "Nothing in common with any that is possible."],
        ["Stage backend in Python", "Pomelo Software", "1", relevance, "–"],
    ]
    assert [e.get("lang") for e in page.root.iter("a") if e.text == "Placement in elderly care"] == ["en"]


def test_report_per_skill_shows_what_is_asked_and_not_offered(officer: Officer) -> None:
    page = officer.get(f"{URL}?view=skills")

    assert ["Docker", "Tool", "1", "0", "1"] in cells(page, "skills")
    assert ["Docker", "1", "0"] in cells(page, "skills-chart-table")


def test_skills_have_names_in_the_readers_language(officer: Officer) -> None:
    assert "ouderenzorg" in officer.page.get(f"{URL}?view=skills&lang=nl").text


def test_report_is_narrowed_to_a_programme_in_page_and_file(
    officer: Officer, add_students: Callable[..., list[Profile]]
) -> None:
    add_students(2)

    page = officer.get(f"{URL}?programme=Bosbouw")

    assert "0 of 2 students have a good match." in page.text
    assert "student_a" not in page.text
    assert page.value("programme") == "Bosbouw"
    assert "/career-office/match-report/students.csv?programme=Bosbouw" in page.links()
    assert len(csv_rows(officer, "students", "&programme=Bosbouw")) == 3


def test_a_programme_of_another_institution_means_all(officer: Officer) -> None:
    page = officer.get(f"{URL}?programme=Bachelor verpleegkunde")

    assert page.value("programme") == ""
    assert "student_a" in page.text


def test_report_is_narrowed_to_a_period(officer: Officer) -> None:
    page = officer.get(f"{URL}?start=2027-07-01&end=2027-08-31")

    assert "There is no student to report on." in page.text
    assert "No student in this report" in page.text
    assert page.value("start") == "2027-07-01"
    assert "1 of 1 student has" in officer.get(f"{URL}?start=2027-05-01").text


def test_a_period_that_ends_before_it_starts_is_said_and_ignored(officer: Officer) -> None:
    page = officer.get(f"{URL}?start=2027-09-01&end=2027-01-01")

    assert page.title.startswith("Error:")
    assert "The end lies before the start." in page.text
    assert (page.value("start"), page.value("end")) == ("2027-09-01", "2027-01-01")
    assert "1 of 1 student has a good match." in page.text
    assert "1 of 2 open vacancies" in page.text


def test_a_day_that_is_none_is_said_and_kept(officer: Officer) -> None:
    page = officer.get(f"{URL}?start=morgen")

    assert "This is not a day. Write it as 2027-02-08." in page.text
    assert page.value("start") == "morgen"


def test_an_unknown_view_shows_students(officer: Officer) -> None:
    assert cells(officer.get(f"{URL}?view=nonsense"), "students")


def test_a_small_group_is_noted(officer: Officer, add_students: Callable[..., list[Profile]]) -> None:
    assert "Fewer than 5 students" in officer.get(URL).text
    add_students(4)

    page = officer.get(URL)

    assert "Fewer than 5 students" not in page.text
    assert cells(page, "programmes") == [
        ["Bachelor informatica fewer than 5", "1", "1"],
        ["Bosbouw fewer than 5", "4", "0"],
    ]


def test_report_stands_on_pages_and_the_file_has_all(
    officer: Officer, add_students: Callable[..., list[Profile]]
) -> None:
    add_students(30)

    page = officer.get(f"{URL}?programme=Bosbouw&page=2")

    assert len(cells(page, "students")) == 5
    assert "/career-office/match-report?programme=Bosbouw&view=students&page=1" in page.links()
    assert len(csv_rows(officer, "students")) == 32


@pytest.mark.parametrize("name", ["students", "vacancies", "skills"])
def test_the_file_has_the_rows_and_columns_of_the_page(officer: Officer, name: str) -> None:
    page = officer.get(f"{URL}?view={name}")
    (table,) = [element for element in page.root.iter("table") if element.get("id") == name]

    heads, *rows = csv_rows(officer, name)

    assert heads == ["".join(cell.itertext()).strip() for cell in table.iter("th") if cell.get("scope") == "col"]
    assert [[cell or "–" for cell in row] for row in rows] == cells(page, name)


def test_the_file_is_named_after_school_table_and_day(officer: Officer) -> None:
    disposition = officer.client.get(f"{URL}/skills.csv").headers["Content-Disposition"]

    assert disposition == 'attachment; filename="match-report-uhasselt-skills-2026-12-01.csv"'


def test_the_file_has_heads_in_the_readers_language_and_no_formula(
    officer: Officer, world: World, db_session: Session
) -> None:
    world.profile_a.programme = '=HYPERLINK("https://evil.example")'
    db_session.commit()

    heads, row = csv_rows(officer, "students")

    assert heads[0] == "Student"
    assert row[1] == '\'=HYPERLINK("https://evil.example")'


def test_there_is_no_other_file(officer: Officer) -> None:
    for name in ("secrets", "Students", "students.csv"):
        assert officer.client.get(f"{URL}/{name}.csv").status_code == 404


def test_reports_of_two_offices_do_not_mix(officer: Officer, other_officer: Officer) -> None:
    assert csv_rows(officer, "students")[1][0] == "student_a"
    assert csv_rows(other_officer, "students")[1][0] == "student_b"
    assert csv_rows(officer, "students")[1][0] == "student_a"
