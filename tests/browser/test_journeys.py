"""The four journeys: with a mouse in four languages, with the keyboard alone, and with JavaScript off."""

import re
import time
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from playwright.sync_api import expect
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.browser.conftest import PASSWORD, Opener, Site
from tests.browser.hands import KeyboardHands, MouseHands

#: (hands, language, JavaScript): the mouse in every language, the keyboard alone, JavaScript off.
WAYS = [
    pytest.param(MouseHands, "nl", True, id="mouse-nl"),
    pytest.param(MouseHands, "en", True, id="mouse-en"),
    pytest.param(MouseHands, "fr", True, id="mouse-fr"),
    pytest.param(MouseHands, "de", True, id="mouse-de"),
    pytest.param(KeyboardHands, "nl", True, id="keyboard-nl"),
    pytest.param(MouseHands, "nl", False, id="no-javascript-nl"),
]
ways = pytest.mark.parametrize(("hands_of", "lang", "javascript"), WAYS)
Hands = Callable[..., MouseHands]


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    """A real PDF."""
    style = getSampleStyleSheet()["BodyText"]
    lines = (
        "Marie Peeters",
        "marie.peeters@example.org",
        "Ik ben laatstejaarsstudent Toegepaste Informatica.",
        "Ik bouw webapplicaties met Java, Spring Boot en React, en ik schrijf tests met JUnit.",
        "Vaardigheden",
        "Java, Spring Boot, React, SQL, Git",
        "Talen",
        "Nederlands: moedertaal, Engels: B2",
    )
    path = tmp_path / "cv.pdf"
    SimpleDocTemplate(str(path)).build([Paragraph(line, style) for line in lines])
    return path


def sign_in(hands: MouseHands, email: str, password: str = PASSWORD) -> None:
    hands.page.goto("/sign-in")
    hands.fill("input[name=email]", email)
    hands.fill("input[name=password]", password)
    hands.press("main form[action*='sign-in'] button[type=submit], main form button[type=submit]")


def newest_link(site: Site, receiver: str) -> str:
    """The link in the newest mail to somebody, once it is there."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        found = find_link(site, receiver)
        if found is not None:
            return found
        time.sleep(0.1)
    raise AssertionError(f"No mail to {receiver}.")


def find_link(site: Site, receiver: str) -> str | None:
    files = sorted(site.outbox.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
    for file in reversed(files):
        message = message_from_bytes(file.read_bytes(), policy=policy.default)
        if message["To"] == receiver:
            body = message.get_body(("plain",))
            assert body is not None
            found = re.search(r"https?://\S+", body.get_content())
            assert found is not None, body.get_content()
            return found.group()
    return None


@ways
def test_student_signs_up_uploads_a_cv_and_sees_what_fits(
    site: Site,
    open_page: Opener,
    cv: Path,
    hands_of: Hands,
    lang: str,
    javascript: bool,
    request: pytest.FixtureRequest,
) -> None:
    page = open_page("/", lang=lang, javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    email = f"{request.node.callspec.id}@student.pxl.example"
    page.goto("/sign-up/student")
    hands.fill("input[name=name]", "Marie Peeters")
    hands.fill("input[name=email]", email)
    hands.fill("input[name=password]", "drie groene fietsen")
    hands.press("main form button[type=submit]")
    page.goto(newest_link(site, email))
    if page.locator("main form button[type=submit]").count():
        hands.press("main form button[type=submit]")
    sign_in(hands, email, "drie groene fietsen")
    expect(page).to_have_url(re.compile("/student/vacancies"))

    hands.press("main a[href$='/student/profile/cv']")
    hands.upload("input[name=file]", cv)
    hands.press("main form button[type=submit]")
    expect(page.locator("textarea[name=text]")).to_have_value(re.compile("Spring Boot"))
    expect(page.locator("textarea[name=text]")).not_to_have_value(re.compile("marie.peeters@"))
    hands.fill("input[name=municipality]", "Hasselt")
    hands.press("main form button[type=submit]:not([hidden]):not([name])")

    expect(page).to_have_url(re.compile("/student/vacancies"))
    expect(page.locator("article.card, li.card").first).to_contain_text("Java")
    hands.press("li.card .card__relevance a")
    expect(page.locator("table").first).to_be_visible()

    page.goto("/student/privacy")
    hands.press("form[action$='/privacy/consent'] button")
    expect(page.locator("form[action$='/privacy/withdraw']")).to_have_count(1)
    hands.press("form[action$='/privacy/withdraw'] button")
    expect(page.locator("form[action$='/privacy/consent']")).to_have_count(1)


@ways
def test_company_writes_a_vacancy_and_sees_candidates(
    open_page: Opener, hands_of: Hands, lang: str, javascript: bool, request: pytest.FixtureRequest
) -> None:
    page = open_page("/", lang=lang, javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    title = f"Webontwikkelaar {request.node.callspec.id}"
    sign_in(hands, "hr@ketelbord.example")
    hands.press("main a[href$='/company/vacancies/new']")
    hands.fill("input[name=title]", title)
    hands.fill(
        "textarea[name=description]", "Je bouwt met ons aan de bestelmodule. We werken met Java, Spring Boot en React."
    )
    hands.fill("textarea[name=required_skills]", "Java\nReact")
    hands.fill("input[name=municipality]", "Genk")
    hands.choose("select[name='working_languages-0-lang']", "nl")
    hands.press("main form button[name=submit][value='1'], main form button[name=send]")
    expect(page.locator("main")).to_contain_text(title)
    hands.press("main a[href$='/candidates']")
    card = page.locator("li.card").first
    expect(card).to_contain_text("Java")
    expect(card).not_to_contain_text("@")
    hands.press("li.card .card__title a")
    expect(page.locator("table").first).to_be_visible()


@ways
def test_campus_sees_its_tenants_and_their_vacancies(
    open_page: Opener, hands_of: Hands, lang: str, javascript: bool
) -> None:
    page = open_page("/", lang=lang, javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    sign_in(hands, "community@corda-campus.example")
    expect(page).to_have_url(re.compile("/campus/"))
    expect(page.locator("main")).to_contain_text("Ketelbord")
    hands.press("a[href*='/campus/tenants']")
    expect(page.locator("main")).to_contain_text("Ketelbord Software")
    unconfirmed = page.locator("form[action*='/confirm'] button")
    if unconfirmed.count():
        hands.press("form[action*='/confirm'] button")
        expect(page.locator("main")).to_contain_text("Ketelbord Software")


@ways
def test_office_decides_and_reads_the_match_report(
    open_page: Opener, hands_of: Hands, lang: str, javascript: bool
) -> None:
    page = open_page("/", lang=lang, javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    sign_in(hands, "loopbaan@pxl.example")
    expect(page).to_have_url(re.compile("/career-office/"))
    hands.press("main a[href*='/career-office/vacancies/']")
    expect(page.locator("form[action*='/publish'], form[action*='/refuse']").first).to_be_visible()
    page.goto("/career-office/match-report")
    expect(page.locator("table").first).to_be_visible()
    with page.expect_download() as download:
        hands.start_download("main a[href*='/match-report/students.csv']")
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    assert len(text.splitlines()) > 5
    page.goto("/career-office/students")
    hands.press("main a[href*='/career-office/students/']")
    expect(page.locator("h1")).to_be_visible()
