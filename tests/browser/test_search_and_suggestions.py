"""Searching as you type and confirming proposed skills: with a mouse, by keyboard alone, and with JavaScript off."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import AXE, Opener
from tests.browser.hands import KeyboardHands, MouseHands
from tests.browser.test_every_page import RUN_AXE

STUDENT = "lotte.claes@student.pxl.example"
COMPANY = "hr@ketelbord.example"
WAYS = [
    pytest.param(MouseHands, True, id="mouse"),
    pytest.param(KeyboardHands, True, id="keyboard"),
    pytest.param(MouseHands, False, id="no-javascript"),
]
ways = pytest.mark.parametrize(("hands_of", "javascript"), WAYS)
Hands = Callable[..., MouseHands]
#: The first search and the first proposals read every label of the vocabulary; milliseconds.
FIRST_ANSWER = 30_000


def assert_accessible(page: Page) -> None:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []


@ways
def test_a_reader_searches_vacancies(open_page: Opener, hands_of: Hands, javascript: bool) -> None:
    page = open_page("/vacancies", lang="nl", javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    count = page.locator("li.card").count()

    hands.fill("input[name=q]", "ontwikelaar")
    if not javascript:
        hands.press(".search button")

    expect(page.locator(".search__note a")).to_have_text("ontwikkelaar", timeout=FIRST_ANSWER)
    expect(page.locator("li.card mark").first).to_be_visible()
    assert 0 < page.locator("li.card").count() < count
    expect(page).to_have_url(re.compile("q=ontwikelaar"))
    hands.press(".search__note a")
    expect(page.locator("input[name=q]")).to_have_value("ontwikkelaar")
    expect(page.locator(".search__note")).to_have_count(0)


def test_the_list_follows_each_letter_and_the_focus_stays(open_page: Opener) -> None:
    page = open_page("/vacancies", lang="en", width=360)
    field = page.locator("input[name=q]")

    field.click()
    page.keyboard.type("bookkee", delay=30)
    expect(page.locator("#results mark").first).to_be_visible(timeout=FIRST_ANSWER)
    found = page.locator("h1").inner_text()
    page.keyboard.type("qqqqqqqqq", delay=30)
    expect(page.locator("#results .empty")).to_be_visible()

    expect(field).to_be_focused()
    expect(page.locator("h1")).to_have_text("0 open vacancies")
    expect(page.locator("#announcements")).to_have_text("0 open vacancies")
    assert found != "0 open vacancies"
    assert_accessible(page)


def test_a_condition_keeps_the_search_and_the_search_the_condition(open_page: Opener) -> None:
    page = open_page("/vacancies", lang="en")

    page.locator("input[name=q]").fill("software")
    expect(page.locator("#results mark").first).to_be_visible(timeout=FIRST_ANSWER)
    page.locator("#kind-internship").check()
    expect(page).to_have_url(re.compile("kind=internship"))

    expect(page).to_have_url(re.compile("q=software"))
    page.locator("input[name=q]").fill("python")
    expect(page).to_have_url(re.compile("q=python.*kind=internship"))


@ways
def test_a_student_confirms_proposed_skills(open_page: Opener, hands_of: Hands, javascript: bool) -> None:
    page = open_page("/student/profile", email=STUDENT, lang="nl", javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    hands.fill("textarea[name=text]", "Ik gaf wondzorg en deed een vak machine lerning.")
    hands.fill("textarea[name=skills]", "Java")
    if javascript:
        expect(page.locator("#add-wound-care")).to_be_visible(timeout=FIRST_ANSWER)
        expect(page.locator("textarea[name=skills]")).to_have_value("Java")
        assert_accessible(page)
        add(hands, "#add-wound-care")
        expect(page.locator("textarea[name=skills]")).to_have_value("Java\nwondzorg")
        expect(page.locator("#announcements")).to_contain_text("wondzorg")
        expect(page.locator("#add-wound-care")).to_have_count(0)
        expect(page.locator("#add-machine-learning")).to_be_focused()
    else:
        hands.press(".suggestions__ask")
        expect(page.locator("textarea[name=skills]")).to_have_value("Java")
        hands.tick("#suggested-wound-care")

    hands.press("main form button[type=submit]:not([hidden]):not([name])")
    page.goto("/student/profile")

    expect(page.locator("textarea[name=skills]")).to_have_value("Java\nwondzorg")


def add(hands: MouseHands, selector: str) -> None:
    if isinstance(hands, KeyboardHands):
        hands.reach(selector)
        hands.page.keyboard.press("Enter")
    else:
        hands.page.locator(selector).click()


def test_the_last_proposal_gives_the_focus_to_the_list(open_page: Opener) -> None:
    page = open_page("/company/vacancies/new", email=COMPANY, lang="fr")
    page.locator("textarea[name=description]").fill("Tu fais des soins de plaies.")
    page.locator("select[name=text_language]").select_option("fr")

    page.locator("button[data-adds-to]").click(timeout=FIRST_ANSWER)

    expect(page.locator("textarea[name=required_skills]")).to_be_focused()
    expect(page.locator("textarea[name=required_skills]")).to_have_value("soins de plaies")
    expect(page.locator("button[data-adds-to]")).to_have_count(0)
