"""From applying to a place: by mouse in four languages, by keyboard alone and without JavaScript."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from talentmatch.demo.seed import FOLDER
from tests.browser.conftest import Opener, Site
from tests.browser.hands import KeyboardHands, MouseHands
from tests.browser.test_journeys import newest_link

Hands = Callable[..., MouseHands]
#: (hands, language, JavaScript, student, vacancy, company): every way has its own people.
WAYS = [
    pytest.param(MouseHands, "nl", True, "noor", 26, "jobs@kneedhaak.example", id="mouse-nl"),
    pytest.param(MouseHands, "en", True, "elif", 6, "people@voltlus.example", id="mouse-en"),
    pytest.param(MouseHands, "fr", True, "ines", 29, "contact@trois-haies.example", id="mouse-fr"),
    pytest.param(MouseHands, "de", True, "lea", 32, "personal@kiesgrund.example", id="mouse-de"),
    pytest.param(KeyboardHands, "nl", True, "femke", 8, "people@voltlus.example", id="keyboard-nl"),
    pytest.param(MouseHands, "nl", False, "senne", 25, "jobs@kneedhaak.example", id="no-javascript-nl"),
]


def address_of(site: Site, key: str) -> str:
    """The mail address of a student of the demo."""
    rows = [json.loads(line) for line in (FOLDER / "students.jsonl").read_text(encoding="utf-8").splitlines()]
    return next(str(row["email"]) for row in rows if row["key"] == key)


@pytest.mark.parametrize(("hands_of", "lang", "javascript", "student", "vacancy", "company"), WAYS)
def test_student_applies_and_has_the_place(
    site: Site,
    open_page: Opener,
    hands_of: Hands,
    lang: str,
    javascript: bool,
    student: str,
    vacancy: int,
    company: str,
) -> None:
    page = open_page(f"/vacancies/{vacancy}", email=address_of(site, student), lang=lang, javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    hands.press(f"main a[href$='/student/vacancies/{vacancy}/apply']")
    hands.fill("textarea[name=motivation]", "Ik wil dit graag leren bij jullie.")
    hands.press("main form.form button[type=submit]")
    expect(page).to_have_url(re.compile(r"/student/applications/\d+$"))
    application = page.url.rsplit("/", 1)[1]

    # The company answers from its mail, in a browser where nobody is signed in.
    mailed = open_page("/", lang=lang, javascript=javascript)
    mail_hands = hands_of(mailed, can_run_scripts=javascript)
    mailed.goto(newest_link(site, company))
    mail_hands.tick("input[name=answer][value=invite]")
    mail_hands.fill("textarea[name=text]", "Kom langs, we tonen je de werkplaats.")
    mail_hands.press("main form.form button[type=submit]")
    mailed.goto(newest_link(site, company))
    expect(mailed.locator("textarea[name=text]")).to_have_count(0)  # the link has done its work

    # Later it offers the place, signed in.
    office = open_page("/company/applications", email=company, lang=lang, javascript=javascript)
    office_hands = hands_of(office, can_run_scripts=javascript)
    office_hands.press(f"main a[href$='/company/applications/{application}']")
    office_hands.tick("input[name=answer][value=offer]")
    office_hands.press("form[action$='/answer'] button[type=submit]")

    page.reload()
    expect(page.locator("main")).to_contain_text("Kom langs, we tonen je de werkplaats.")
    hands.press("form[action$='/accept'] button")
    expect(page.locator("form[action$='/accept']")).to_have_count(0)
    expect(page.locator(".badge--good").first).to_be_visible()
