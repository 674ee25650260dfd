"""What other sites read of us: JobPosting in each page, RSS of each list, the map of pages."""

import json
from dataclasses import fields, replace
from datetime import date
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import refuse_company
from talentmatch.exchange.job_posting import rows_of_page
from talentmatch.exchange.vacancies import vacancy_content
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import VacancyContent, close_vacancy, update_vacancy
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])

SITE = "http://127.0.0.1:5000"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
#: Properties of JobPosting that we use, as schema.org lists them, its parents' included.
OF_JOB_POSTING = {
    "@context", "@type", "url", "identifier", "title", "description", "datePosted", "validThrough", "additionalType",
    "employmentType", "hiringOrganization", "industry", "jobLocation", "jobLocationType", "directApply",
    "applicantLocationRequirements", "totalJobOpenings", "jobStartDate", "workHours", "jobBenefits", "skills",
    "qualifications", "educationRequirements",
}  # fmt: skip
#: What schema.org has no word for.
NOT_SAID = {"period_end", "insists_on_study_level", "sponsors_permit", "capacity"}

FULL = VacancyContent(
    kind="internship",
    title="Stage <b>sensoren</b> & \"meten\" </script><script>alert('x')",
    description="Je bouwt een meetopstelling voor sensoren.\nJe soldeert & meet: 3 < 5.\n\n- Demo\n- </script>",
    required_skills=("C++", "solderen"),
    desired_skills=("LoRaWAN",),
    text_language="nl",
    working_languages=({"lang": "nl", "cefr": "B2"}, {"lang": "en", "cefr": "B1"}),
    municipality="Hasselt",
    postal_code="3500",
    remote="full",
    positions=3,
    period_start=date(2027, 2, 8),
    hours_per_week=38,
    study_fields=("electronics_ict", "computer_science"),
    study_levels=("bachelor_prof", "master"),
    paid=True,
    expires_on=date(2027, 1, 15),
)


def posting_of(client: FlaskClient, vacancy: Vacancy) -> dict[str, Any]:
    page = CheckingClient(client).get(f"/vacancies/{vacancy.id}?lang=en")
    (block,) = [script for script in page.root.iter("script") if script.get("type") == "application/ld+json"]
    posting: dict[str, Any] = json.loads("".join(block.itertext()))
    return posting


def change(db_session: Session, world: World, clock: FrozenClock, content: VacancyContent) -> Vacancy:
    update_vacancy(db_session, world.vacancy_a, content, actor=world.users["company_a"], clock=clock)
    db_session.commit()
    return world.vacancy_a


def test_a_vacancy_page_holds_its_job_posting(
    client: FlaskClient, db_session: Session, world: World, clock: FrozenClock
) -> None:
    vacancy = change(db_session, world, clock, FULL)

    posting = posting_of(client, vacancy)

    assert set(posting) <= OF_JOB_POSTING
    assert posting | {"description": ""} == {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "url": f"{SITE}/vacancies/{vacancy.id}",
        "identifier": {"@type": "PropertyValue", "name": "Talent Limburg", "value": str(vacancy.id)},
        "title": FULL.title,
        "description": "",
        "datePosted": "2026-12-01",
        "validThrough": "2027-01-15T23:59:59+01:00",
        "additionalType": "internship",
        "employmentType": ["INTERN"],
        "hiringOrganization": {"@type": "Organization", "name": "Pomelo Software"},
        "industry": "software",
        "jobLocation": {
            "@type": "Place",
            "address": {
                "@type": "PostalAddress",
                "addressLocality": "Hasselt",
                "postalCode": "3500",
                "addressRegion": "Limburg",
                "addressCountry": "BE",
            },
        },
        "jobLocationType": "TELECOMMUTE",
        "applicantLocationRequirements": {"@type": "Country", "name": "Belgium"},
        "directApply": True,
        "totalJobOpenings": 3,
        "jobStartDate": "2027-02-08",
        "workHours": "38 hours a week",
        "jobBenefits": "betaald",
        "skills": [
            "C++",
            "solderen",
            {"@type": "DefinedTerm", "name": "LoRaWAN", "disambiguatingDescription": "welcome, not required"},
        ],
        "qualifications": [
            {
                "@type": "EducationalOccupationalCredential",
                "credentialCategory": "language",
                "competencyRequired": level,
            }
            for level in ("nl B2", "en B1")
        ],
        "educationRequirements": [
            {
                "@type": "EducationalOccupationalCredential",
                "credentialCategory": category,
                "educationalLevel": level,
                "about": [
                    {"@type": "DefinedTerm", "name": "electronics ict", "termCode": "electronics_ict"},
                    {"@type": "DefinedTerm", "name": "computer science", "termCode": "computer_science"},
                ],
            }
            for level, category in (("bachelor_prof", "bachelor degree"), ("master", "postgraduate degree"))
        ],
    }
    assert posting["description"].startswith("<p>Je bouwt een meetopstelling voor sensoren.<br>Je soldeert &amp;")


def test_nothing_that_a_company_writes_ends_the_block(
    client: FlaskClient, db_session: Session, world: World, clock: FrozenClock
) -> None:
    vacancy = change(db_session, world, clock, FULL)

    html = client.get(f"/vacancies/{vacancy.id}").text
    block = html.split('<script type="application/ld+json">', 1)[1].split("</script>", 1)[0]

    assert json.loads(block)["title"] == FULL.title
    assert not set("<>&") & set(block)


@pytest.mark.parametrize(
    "content",
    [
        FULL,
        replace(FULL, kind="job", remote="none", paid=False, hours_per_week=20, title="Onderhoudstechnicus"),
        replace(FULL, kind="student_job", desired_skills=(), study_levels=(), expires_on=None, title="Rekken vullen"),
        replace(FULL, kind="thesis", study_fields=(), required_skills=(), remote="none", title="Files voorspellen"),
        replace(FULL, kind="research", study_levels=("any",), study_fields=("any",), postal_code="", title="Fotonica"),
    ],
    ids=lambda content: content.kind,
)
def test_our_own_page_read_back_says_the_same(
    client: FlaskClient, db_session: Session, world: World, clock: FrozenClock, content: VacancyContent
) -> None:
    content = replace(content, title=content.title if content.kind != "internship" else "Stage sensoren & meten")
    vacancy = change(db_session, world, clock, content)

    (row,) = rows_of_page(client.get(f"/vacancies/{vacancy.id}?lang=de").text)
    read = vacancy_content(row)

    assert row.values["id"] == str(vacancy.id)
    wrong = [
        (field.name, getattr(read, field.name), getattr(content, field.name))
        for field in fields(VacancyContent)
        if field.name not in NOT_SAID and getattr(read, field.name) != getattr(content, field.name)
    ]
    assert wrong == []


def test_a_job_says_only_what_is_known(
    client: FlaskClient, db_session: Session, world: World, clock: FrozenClock
) -> None:
    vacancy = change(db_session, world, clock, VacancyContent(kind="job", title="Kok", municipality="Aken"))

    posting = posting_of(client, vacancy)

    assert posting["description"] == "<p>Kok</p>"
    assert posting["jobLocation"] == {
        "@type": "Place",
        "address": {"@type": "PostalAddress", "addressLocality": "Aken"},
    }
    assert not {"employmentType", "workHours", "skills", "jobLocationType", "jobBenefits", "validThrough"} & set(
        posting
    )


def rss(client: FlaskClient, query: str = "") -> Element:
    response = client.get(f"/vacancies.rss{query}")
    assert (response.status_code, response.mimetype) == (200, "application/rss+xml")
    root: Element = fromstring(response.data)
    return root


def titles(root: Element) -> list[str]:
    return [title.text or "" for title in root.findall("channel/item/title")]


def test_rss_follows_the_conditions_of_the_list(client: FlaskClient, world: World) -> None:
    both = ["Stage backend in Python – Pomelo Software", "Placement in elderly care – Haspengouw Fruit"]

    assert titles(rss(client)) == both
    assert titles(rss(client, "?language=en")) == both[1:]
    assert titles(rss(client, "?municipality=Hasselt&remote=1")) == both[:1]
    assert titles(rss(client, "?kind=thesis")) == []
    assert titles(rss(client, "?q=python")) == both[:1]


def test_rss_says_what_a_reader_needs(client: FlaskClient, world: World) -> None:
    root = rss(client, "?lang=fr&language=nl")

    url = f"{SITE}/vacancies/{world.vacancy_a.id}"
    item = root.find("channel/item")
    assert item is not None
    assert root.findtext("channel/language") == "fr"
    assert [item.findtext(name) for name in ("link", "guid", "pubDate")] == [url, url, "Tue, 01 Dec 2026 12:00:00 GMT"]
    assert "Je bouwt mee aan onze webapplicatie" in (item.findtext("description") or "")
    own = root.find("channel/{http://www.w3.org/2005/Atom}link")
    assert own is not None
    assert own.get("href") == f"{SITE}/vacancies.rss?language=nl&lang=fr"


def test_a_reader_that_has_the_feed_is_told_so(client: FlaskClient, world: World) -> None:
    first = client.get("/vacancies.rss?lang=nl")

    second = client.get("/vacancies.rss?lang=nl", headers={"If-None-Match": first.headers["ETag"]})

    assert (second.status_code, second.data) == (304, b"")


def test_the_list_names_its_feed(client: FlaskClient, world: World) -> None:
    page = CheckingClient(client).get("/vacancies?kind=internship&page=1&lang=en")

    (link,) = [link for link in page.root.iter("link") if link.get("rel") == "alternate"]
    assert link.get("href") == "/vacancies.rss?kind=internship&lang=en"
    assert "/vacancies.rss?kind=internship&lang=en" in page.links()


def addresses(client: FlaskClient, path: str) -> dict[str, Element]:
    response = client.get(path)
    assert (response.status_code, response.mimetype) == (200, "application/xml")
    return {each.findtext("s:loc", "", NAMES): each for each in fromstring(response.data)}


def test_the_map_leads_to_every_open_page_in_four_languages(
    client: FlaskClient, db_session: Session, world: World, clock: FrozenClock
) -> None:
    assert list(addresses(client, "/sitemap.xml")) == [f"{SITE}/sitemap-pages.xml", f"{SITE}/sitemap-vacancies-1.xml"]
    vacancies = addresses(client, "/sitemap-vacancies-1.xml")
    numbers = (world.vacancy_a.id, world.vacancy_b.id)
    assert list(vacancies) == [
        f"{SITE}/vacancies/{n}?lang={code}" for n in numbers for code in ("nl", "en", "fr", "de")
    ]
    first = vacancies[f"{SITE}/vacancies/{world.vacancy_a.id}?lang=nl"]
    assert first.findtext("s:lastmod", "", NAMES) == "2026-12-01"
    assert [(link.get("hreflang"), link.get("href")) for link in first.findall("x:link", NAMES)] == [
        *((code, f"{SITE}/vacancies/{world.vacancy_a.id}?lang={code}") for code in ("nl", "en", "fr", "de")),
        ("x-default", f"{SITE}/vacancies/{world.vacancy_a.id}"),
    ]
    pages = addresses(client, "/sitemap-pages.xml")
    for path in ("/", "/campuses", f"/companies/{world.company_b.id}", f"/campuses/{world.campus_a.id}"):
        assert f"{SITE}{path}?lang=de" in pages
    assert f"{SITE}/companies/{world.pending_company.id}?lang=nl" not in pages


def test_what_is_no_longer_open_leaves_map_and_feed(
    client: FlaskClient, db_session: Session, world: World, clock: FrozenClock
) -> None:
    close_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    refuse_company(db_session, world.company_b, reason="Bestaat niet.", actor=world.users["office_a"], clock=clock)
    db_session.commit()

    assert titles(rss(client)) == []
    assert addresses(client, "/sitemap-vacancies-1.xml") == {}
    assert client.get("/sitemap-vacancies-2.xml").status_code == 404


def test_every_address_of_the_map_opens(client: FlaskClient, world: World) -> None:
    for path in ("/sitemap-pages.xml", "/sitemap-vacancies-1.xml"):
        for address in addresses(client, path):
            if address.endswith("lang=fr"):
                assert client.get(address.removeprefix(SITE)).status_code == 200


def test_robots_name_the_map(client: FlaskClient) -> None:
    assert f"Sitemap: {SITE}/sitemap.xml" in client.get("/robots.txt").text.splitlines()
