"""The list of open vacancies and the page of one."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.clock import Clock
from talentmatch.companies.operations import refuse_company
from talentmatch.vacancies.operations import (
    VacancyContent,
    create_vacancy,
    expire_vacancy,
    publish_vacancy,
    submit_vacancy,
)
from tests.fixtures.pages import CheckingClient, Page
from tests.fixtures.world import World

SignIn = Callable[[User], FlaskClient]


def vacancy_links(page: Page) -> list[int]:
    """Numbers of the vacancies that a page links to, in its order."""
    links = [link.removeprefix("/vacancies/") for link in page.links() if link.startswith("/vacancies/")]
    return [int(number) for number in links if number.isdigit()]


def publish_many(db_session: Session, clock: Clock, world: World, count: int) -> None:
    content = VacancyContent(
        kind="job",
        title="Werk",
        description="Werk.",
        municipality="Genk",
        working_languages=({"lang": "nl", "cefr": "B1"},),
    )
    for number in range(count):
        numbered = replace(content, title=f"Werk {number}")
        vacancy = create_vacancy(db_session, world.company_a, numbered, actor=None, clock=clock)
        submit_vacancy(db_session, vacancy, actor=world.users["company_a"], clock=clock)
        publish_vacancy(db_session, vacancy, actor=world.users["office_a"], clock=clock)
    db_session.commit()


def test_vacancies_lists_what_is_published(page: CheckingClient, world: World) -> None:
    listed = page.get("/vacancies?lang=en")

    assert listed.heading == "2 open vacancies"
    assert set(vacancy_links(listed)) == {world.vacancy_a.id, world.vacancy_b.id}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=python", "a"),
        ("q=WOUND+medication", "b"),
        ("q=haspengouw", "b"),
        ("municipality=Hasselt", "a"),
        ("language=en", "b"),
        ("remote=1", "a"),
        ("kind=internship&q=python", "a"),
    ],
)
def test_vacancies_are_narrowed(page: CheckingClient, world: World, query: str, found: str) -> None:
    listed = page.get(f"/vacancies?lang=en&{query}")

    assert listed.heading == "1 open vacancy"
    assert vacancy_links(listed) == [getattr(world, f"vacancy_{found}").id]


def test_vacancies_show_what_was_chosen(page: CheckingClient, world: World) -> None:
    listed = page.get("/vacancies?lang=en&q=python&municipality=Hasselt&language=nl")

    assert (listed.value("q"), listed.value("municipality"), listed.value("language")) == ("python", "Hasselt", "nl")
    assert "2 conditions" in listed.text


@pytest.mark.parametrize(
    "query",
    [
        "kind=nonsense",
        "language=xx",
        "municipality=Atlantis",
        "page=minus",
        "page=0",
        "page=-3",
        "q=%25",
        "q=%00",
        "q=",
        "endpoint=x&_scheme=y&_anchor=z",
    ],
)
def test_vacancies_ignore_what_they_do_not_know(page: CheckingClient, world: World, query: str) -> None:
    listed = page.get(f"/vacancies?lang=en&{query}")

    assert listed.heading == ("0 open vacancies" if query == "q=%25" else "2 open vacancies")


def marks(page: Page) -> list[str]:
    """The words that a page marks."""
    return ["".join(mark.itertext()) for mark in page.root.iter("mark")]


def test_vacancies_mark_what_was_searched_in_title_company_and_text(page: CheckingClient, world: World) -> None:
    assert marks(page.get("/vacancies?lang=en&q=python+pomelo")) == ["Python", "Pomelo", "Python"]
    assert marks(page.get("/vacancies?lang=en&q=medication")) == ["medication"]
    assert marks(page.get("/vacancies?lang=en")) == []


def test_vacancies_are_found_across_languages_and_say_by_which_words(page: CheckingClient, world: World) -> None:
    listed = page.get("/vacancies?lang=nl&q=wondzorg")

    assert vacancy_links(listed) == [world.vacancy_b.id]
    assert marks(listed) == ["wound care"]
    assert "wondzorg = wound care" in listed.text


@pytest.mark.parametrize("query", ["q=pyton", "q=pyton&language=nl", "q=pyton&page=1"])
def test_vacancies_ask_whether_a_mistyped_word_was_meant(page: CheckingClient, world: World, query: str) -> None:
    listed = page.get(f"/vacancies?lang=en&{query}")

    assert vacancy_links(listed) == [world.vacancy_a.id]
    assert "Did you mean python ?" in listed.text or "Did you mean python?" in listed.text
    [link] = [link for link in listed.links() if "q=python" in link]
    assert ("language=nl" in link) == ("language=nl" in query)
    assert listed.value("q") == "pyton"


def test_vacancies_that_meet_some_of_the_words_are_shown_as_such(page: CheckingClient, world: World) -> None:
    listed = page.get("/vacancies?lang=en&q=python+kwantumfysica")

    assert "No vacancy has all of these words" in listed.text
    assert vacancy_links(listed) == [world.vacancy_a.id]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("q=kwantumfysica", "No open vacancy has “kwantumfysica”"),
        ("q=%3Cb%3Ekwantumfysica", "No open vacancy has “<b>kwantumfysica”"),
        ("q=kwantumfysica&paid=1", "No open vacancy meets all of this"),
        ("q=python&paid=1", "No open vacancy meets all of this"),
        ("q=%25", "Type a word to search for"),
        ("q=python&page=7", "The list ends before this page"),
    ],
)
def test_a_search_without_result_says_what_to_do(page: CheckingClient, world: World, query: str, words: str) -> None:
    listed = page.get(f"/vacancies?lang=en&{query}")

    assert words in listed.text
    assert vacancy_links(listed) == []


def test_the_field_of_the_search_belongs_to_the_form_of_the_conditions(page: CheckingClient, world: World) -> None:
    listed = page.get("/vacancies?lang=en&q=python")

    [field] = [element for element in listed.root.iter("input") if element.get("name") == "q"]
    [form] = [element for element in listed.root.iter("form") if element.get("id") == field.get("form")]
    assert (form.get("method"), form.get("action")) == ("get", "/vacancies")
    assert "/vacancies?q=python" in page.get("/vacancies?lang=en&q=python&kind=internship").links()


def test_found_vacancies_come_twenty_to_a_page(
    page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    publish_many(db_session, clock, world, 21)

    first, second = page.get("/vacancies?lang=en&q=werk"), page.get("/vacancies?lang=en&q=werk&page=2")

    assert (first.heading, len(vacancy_links(first)), len(vacancy_links(second))) == ("21 open vacancies", 20, 1)
    assert not set(vacancy_links(first)) & set(vacancy_links(second))
    assert "/vacancies?q=werk&page=2" in first.links()


def test_vacancies_without_result_say_what_to_do(page: CheckingClient, world: World) -> None:
    listed = page.get("/vacancies?lang=en&paid=1")

    assert "No open vacancy meets all of this" in listed.text
    assert "/vacancies" in listed.links()


def test_vacancies_come_twenty_to_a_page_and_keep_the_conditions(
    page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    publish_many(db_session, clock, world, 21)

    first = page.get("/vacancies?lang=en&kind=job")
    second = page.get("/vacancies?lang=en&kind=job&page=2")
    beyond = page.get("/vacancies?lang=en&kind=job&page=99999999999999999999")

    assert (len(vacancy_links(first)), len(vacancy_links(second))) == (20, 1)
    assert not set(vacancy_links(first)) & set(vacancy_links(second))
    assert "/vacancies?kind=job&page=2" in first.links()
    assert "The list ends before this page" in beyond.text


def test_vacancy_shows_everything_the_company_says(page: CheckingClient, world: World) -> None:
    shown = page.get(f"/vacancies/{world.vacancy_a.id}?lang=en")

    assert shown.heading == "Stage backend in Python"
    for words in (
        "Dutch: at least B2 – independent at work",
        "3500 Hasselt",
        "Hybrid",
        "Hours a week 38",
        "Open places 1",
        "Computer science and applied informatics",
        "Professional bachelor; Academic bachelor",
        "Docker",
        "Je bouwt mee aan onze webapplicatie",
        "Pomelo Software werkt in Limburg.",
        "Open until",
    ):
        assert words in shown.text
    assert {f"/companies/{world.company_a.id}", f"/campuses/{world.campus_a.id}"} <= set(shown.links())


def test_vacancy_says_in_which_language_people_wrote(page: CheckingClient, world: World) -> None:
    shown = page.get(f"/vacancies/{world.vacancy_b.id}?lang=nl")

    texts = {"".join(e.itertext()).strip(): e.get("lang") for e in shown.root.iter() if e.get("lang")}
    assert texts["Placement in elderly care"] == "en"
    assert texts["You help our nurses with wound care and medication in a home for older people."] == "en"
    assert texts["Haspengouw Fruit werkt in Limburg."] == "nl"


def test_vacancy_keeps_line_breaks_and_shows_markup_as_text(
    page: CheckingClient, world: World, db_session: Session
) -> None:
    world.vacancy_a.description = "Regel een\nRegel twee <script>alert(1)</script>"
    db_session.commit()

    shown = page.get(f"/vacancies/{world.vacancy_a.id}")

    [text] = [e for e in shown.root.iter("div") if "plain-text" in (e.get("class") or "")]
    assert "".join(text.itertext()) == "Regel een\nRegel twee <script>alert(1)</script>"


def test_vacancy_off_campus_says_so(page: CheckingClient, world: World, db_session: Session) -> None:
    assert "off campus" not in page.get(f"/vacancies/{world.vacancy_b.id}?lang=en").text

    world.company_b.campus_id = None
    db_session.commit()

    assert "off campus" in page.get(f"/vacancies/{world.vacancy_b.id}?lang=en").text


def test_vacancy_asks_a_stranger_to_sign_in_for_the_match(page: CheckingClient, world: World) -> None:
    shown = page.get(f"/vacancies/{world.vacancy_a.id}")

    assert f"/sign-in?next=/student/vacancies/{world.vacancy_a.id}/match" in shown.links()


@pytest.mark.parametrize(("name", "is_led"), [("student_a", True), ("company_b", False), ("office_a", False)])
def test_vacancy_leads_students_alone_to_the_match(sign_in: SignIn, world: World, name: str, is_led: bool) -> None:
    shown = CheckingClient(sign_in(world.users[name])).get(f"/vacancies/{world.vacancy_a.id}")

    assert (f"/student/vacancies/{world.vacancy_a.id}/match" in shown.links()) is is_led
    assert not [link for link in shown.links() if link.startswith("/sign-in")]


@pytest.mark.parametrize("name", ["draft_a", "submitted_a"])
def test_vacancy_that_is_not_published_is_not_found(page: CheckingClient, world: World, name: str) -> None:
    page.get(f"/vacancies/{getattr(world, name).id}", status=404)


def test_vacancy_that_expired_is_not_found(
    page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    page.get(f"/vacancies/{world.vacancy_a.id}")

    expire_vacancy(db_session, world.vacancy_a, clock=clock)
    db_session.commit()

    page.get(f"/vacancies/{world.vacancy_a.id}", status=404)
    assert vacancy_links(page.get("/vacancies")) == [world.vacancy_b.id]


def test_vacancy_of_a_refused_company_is_not_found(
    page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    refuse_company(db_session, world.company_a, reason="Bestaat niet.", actor=world.users["office_a"], clock=clock)
    db_session.commit()

    page.get(f"/vacancies/{world.vacancy_a.id}", status=404)
    assert vacancy_links(page.get("/vacancies")) == [world.vacancy_b.id]


def test_vacancy_shows_others_about_the_same(
    page: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    alone = page.get(f"/vacancies/{world.vacancy_b.id}?lang=en")
    content = VacancyContent(
        kind="job",
        title="Carer in Genk",
        description="You dress wounds and give medication: wound care for ten older people.",
        required_skills=("wound care",),
        municipality="Genk",
        working_languages=({"lang": "en", "cefr": "B1"},),
        paid=True,
    )
    other = create_vacancy(db_session, world.company_a, content, actor=None, clock=clock)
    submit_vacancy(db_session, other, actor=world.users["company_a"], clock=clock)
    publish_vacancy(db_session, other, actor=world.users["office_a"], clock=clock)
    db_session.commit()

    shown = page.get(f"/vacancies/{other.id}?lang=en")

    assert "Similar vacancies" not in alone.text
    assert "Similar vacancies" in shown.text
    assert vacancy_links(shown) == [world.vacancy_b.id]
