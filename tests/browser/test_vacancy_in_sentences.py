"""A vacancy in two minutes: by mouse, by keyboard and without JavaScript; axe on the page that no address shows."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from talentmatch.companies.models import Company
from talentmatch.database import db
from talentmatch.vacancies.models import Vacancy
from tests.browser.conftest import Opener, Site
from tests.browser.hands import KeyboardHands, MouseHands
from tests.browser.test_every_page import WIDTHS, load_axe, violations
from tests.browser.test_journeys import newest_link

Hands = Callable[..., MouseHands]
SENTENCES = {
    "nl": (
        "Je bouwt als webontwikkelaar mee aan onze webshop in React.",
        "Je bent een jonge man die JavaScript kent en goed Nederlands spreekt.",
        "Een betaalde stage van 38 uur per week in Hasselt.",
    ),
    "en": ("You pick fruit with us.", "You need nothing for it.", "We offer apples and a bed."),
}
#: (hands, JavaScript, enterprise number): every way has its own company.
WAYS = [
    pytest.param(MouseHands, True, "0876543171", id="mouse"),
    pytest.param(KeyboardHands, True, "0876543072", id="keyboard"),
    pytest.param(MouseHands, False, "0876542973", id="no-javascript"),
]


def write(hands: MouseHands, sentences: tuple[str, str, str], number: str, email: str) -> None:
    for name, text in zip(("does", "needs", "offers"), sentences, strict=True):
        hands.fill(f"textarea[name={name}]", text)
    hands.fill("input[name=enterprise_number]", number)
    hands.fill("input[name=email]", email)
    hands.press("main form.form .form__actions button[type=submit]")


@pytest.mark.parametrize(("hands_of", "javascript", "number"), WAYS)
def test_somebody_without_an_account_posts_a_vacancy(
    site: Site, open_page: Opener, hands_of: Hands, javascript: bool, number: str
) -> None:
    email = f"baas@nieuw-{number}.example"
    page = open_page("/", lang="nl", javascript=javascript)
    hands = hands_of(page, can_run_scripts=javascript)
    hands.press("main a[href$='/post-a-vacancy']")
    write(hands, SENTENCES["nl"], number, email)
    expect(page.locator("input[name=title]")).to_have_value("Webontwikkelaar")
    expect(page.locator("input[name=municipality]")).to_have_value("Hasselt")

    hands.fill("input[name=company_name]", f"Nieuw {number}")
    hands.press("main form.form .form__actions button[type=submit]")
    expect(page).to_have_url(re.compile(r"/post-a-vacancy/mail-sent$"))

    page.goto(newest_link(site, email))
    hands.press("main form.form button[type=submit]")
    expect(page.locator("main")).to_contain_text(email)
    with site.app.app_context():
        states = db.session.execute(
            select(Company.state, Vacancy.state)
            .join(Vacancy, Vacancy.company_id == Company.id)
            .where(Company.enterprise_number == number)
        ).all()
        db.session.remove()
    assert [tuple(row) for row in states] == [("pending", "submitted")]


@pytest.mark.parametrize("lang", ["nl", "en", "fr", "de"])
@pytest.mark.parametrize("said", ["nl", "en"])
def test_the_page_that_asks_for_the_rest_has_no_violation(site: Site, open_page: Opener, lang: str, said: str) -> None:
    wrong: list[str] = []
    for width in WIDTHS:
        page = open_page("/post-a-vacancy", lang=lang, width=width, scheme="dark" if lang == "fr" else "light")
        hands = MouseHands(page)
        write(hands, SENTENCES[said], "0876543270", "me@new.example")
        load_axe(page)
        wrong += violations(page)
        hands.fill("input[name=municipality]", "Atlantis")
        hands.press("main form.form .form__actions button[type=submit]")
        expect(page.locator(".error-summary")).to_be_visible()
        load_axe(page)
        wrong += violations(page)
    assert wrong == []
