"""The data block for search engines: the strict policy lets it stand, and nothing runs in it."""

from sqlalchemy import select

from talentmatch.database import db
from talentmatch.vacancies.models import Vacancy
from tests.browser.conftest import Opener, Site

VIOLATIONS = """() => { window.refused = []; document.addEventListener(
  "securitypolicyviolation", event => window.refused.push(event.violatedDirective)); }"""


def test_the_policy_lets_the_job_posting_stand(site: Site, open_page: Opener) -> None:
    with site.app.app_context():
        number = db.session.scalars(select(Vacancy.id).where(Vacancy.state == "published")).first()
        db.session.remove()
    page = open_page("/vacancies")
    page.add_init_script(f"({VIOLATIONS})()")

    page.goto(f"/vacancies/{number}")
    block = page.locator('script[type="application/ld+json"]')
    kind = block.evaluate("element => JSON.parse(element.textContent)['@type']")

    assert kind == "JobPosting"
    assert page.evaluate("window.refused") == []
