"""axe on every page × four languages × two widths, light and dark, folded and open; no sideways scroll."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from flask import Flask
from playwright.sync_api import Page
from sqlalchemy import select
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.applications.link_operations import make_link
from talentmatch.applications.models import Application
from talentmatch.campuses.models import Campus
from talentmatch.clock import Clock, SystemClock
from talentmatch.companies.models import Company
from talentmatch.database import db
from talentmatch.exchange.feed_outcome import FeedOutcome
from talentmatch.exchange.models import VacancyFeed
from talentmatch.institutions.models import Institution
from talentmatch.moderation.models import Report
from talentmatch.moderation.operations import add_ban, file_report, raise_signals
from talentmatch.moderation.signals import Finding
from talentmatch.placements.link_operations import make_signing_link
from talentmatch.placements.models import Agreement, Placement
from talentmatch.placements.queries import current_agreement
from talentmatch.placements.signing import is_to_be_signed, issue_agreement
from talentmatch.profiles.models import Profile
from talentmatch.vacancies.models import UnconfirmedVacancy, Vacancy
from talentmatch.vacancies.operations import VacancyContent
from talentmatch.vacancies.unconfirmed_operations import UnconfirmedContent, write_unconfirmed
from tests.browser.conftest import AXE, Opener, Site
from tests.pages.access_table import EXPECTED

LANGUAGES = ("nl", "en", "fr", "de")
WIDTHS = (360, 1280)
PEOPLE = {
    "anonymous": None,
    "student": "lotte.claes@student.pxl.example",
    "company": "hr@ketelbord.example",
    "campus": "community@corda-campus.example",
    "office": "loopbaan@pxl.example",
    "administrator": "beheer@talent-limburg.example",
}
#: Endpoints that answer with something else than a page.
NO_PAGES = {
    "static",
    "public.livez",
    "public.readyz",
    "public.robots",
    "public.vacancies_rss",
    "public.sitemap",
    "public.sitemap_of_pages",
    "public.sitemap_of_vacancies",
    "public.start",
    "student.export",
    "career_office.match_report_csv",
    *(
        f"{audience}.{name}"
        for audience in ("student", "company", "career_office")
        for name in ("agreement_pdf", "signed_paper")
    ),
}
#: Words in addresses, by name of the argument.
WORDS = {"name": "cancel", "moment": "end", "party": "host"}
#: States of pages that no plain address shows.
EXTRA = {
    "anonymous": (
        "/no-such-page",
        "/vacancies?q=zzzzzzzz",
        "/vacancies?q=ontwikelaar",
        "/confirm/no-such-token",
        "/recover/no-such-token",
    ),
    "student": (
        "/student/vacancies?chosen=1&kind=research&paid=1",
        "/student/vacancies/3/apply",
        "/company/vacancies",
    ),
    "company": (),
    "campus": (),
    "office": (),
    "administrator": (),
}
#: What an agreement names, where the demo does not say it.
AGREED = {
    "start_on": date(2027, 2, 8),
    "end_on": date(2027, 5, 28),
    "hours_per_week": 38.0,
    "activity_plan": "Bouwen aan de webapplicatie.",
    "mentor_name": "An Peeters",
    "mentor_email": "an.peeters@ketelbord.example",
    "supervisor_name": "Jan Maes",
    "supervisor_email": "jan.maes@pxl.example",
    "pay": "unpaid",
    "is_curricular": True,
}
#: What somebody without an account wrote.
WRITTEN = UnconfirmedContent(
    enterprise_number="0876543270",
    company_name="Nieuw",
    email="iemand.met.een.lange.naam@nieuw-bedrijf.example",
    locale="nl",
    vacancy=VacancyContent(
        kind="internship",
        title="Webontwikkelaar",
        description="Je bouwt mee aan onze webshop.\n\nJe kent React.",
        required_skills=("React", "JavaScript"),
        working_languages=({"lang": "nl", "cefr": "B1"},),
        municipality="Hasselt",
    ),
)
RUN_AXE = """async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const rules = {"target-size": {enabled: true}};
  const quick = {resultTypes: ["violations"], preload: false};  // what passes is not described; there is no sound
  const result = await axe.run(document, {runOnly: {type: "tag", values: tags}, rules, ...quick});
  return result.violations.map(v => v.id + ": " + v.nodes.map(n => n.html.slice(0, 120)).slice(0, 3).join(" | "));
}"""

#: What is folded is open in half of the views: axe passes over what nobody sees. Menus open one at a time, elsewhere.
OPEN_FOLDS = """isOpen => {
  for (const fold of document.querySelectorAll("main details")) fold.open = isOpen;
}"""


def things(app: Flask) -> dict[str, int]:
    """Numbers for the addresses: things of Ketelbord, Corda Campus and PXL."""
    with app.app_context():
        session = db.session
        company = session.scalars(select(Company).where(Company.name == "Ketelbord Software")).one()
        vacancy = session.scalars(
            select(Vacancy).where(Vacancy.company_id == company.id, Vacancy.state == "published").order_by(Vacancy.id)
        ).first()
        institution = session.scalars(select(Institution).where(Institution.key == "pxl")).one()
        profile = session.scalars(
            select(Profile).where(Profile.institution_id == institution.id, Profile.visible_since_at.is_not(None))
        ).first()
        found = {
            "vacancy_id": vacancy.id,
            "company_id": company.id,
            "campus_id": company.campus_id,
            "institution_id": institution.id,
            "profile_id": profile.id,
            "user_id": session.scalars(select(User.id)).first(),
            "application_id": session.scalars(
                select(Application.id)
                .join(Application.profile)
                .join(Profile.user)
                .where(Application.vacancy_id == vacancy.id, User.email == PEOPLE["student"])
            ).one(),
        }
        found["report_id"] = report_of(session, vacancy)
        signal_of(session, vacancy)
        found["feed_id"] = feed_with_problems(session, company)
        found["placement_id"] = session.scalars(
            select(Placement.id).where(Placement.application_id == found["application_id"])
        ).one()
        assert company.campus_id == session.scalars(select(Campus.id).where(Campus.key == "corda-campus")).one()
        session.remove()
    return found


def report_of(session: Session, vacancy: Vacancy) -> int:
    """Number of a report about the vacancy, with a text, and of a ban in the list."""
    known = session.scalars(select(Report.id)).first()
    if known is not None:
        return known
    clock = SystemClock()
    report = file_report(session, vacancy, reason="pay", text="Ze vragen een waarborg.", user=None, clock=clock)
    administrator = session.scalars(select(User).where(User.email == PEOPLE["administrator"])).unique().one()
    add_ban(
        session,
        "mail_domain",
        "oplichter.example",
        reason="Vroeg geld.",
        ends_on=None,
        actor=administrator,
        clock=clock,
    )
    session.commit()
    return report.id


def signal_of(session: Session, vacancy: Vacancy) -> None:
    """Something stands out at the vacancy, for the office to look at."""
    finding = Finding("payment", "description", "Een waarborg van 150 euro betaal je vooraf.")
    raise_signals(session, vacancy, [finding], kinds=["payment"], clock=SystemClock())
    session.commit()


def feed_with_problems(session: Session, company: Company) -> int:
    """Number of a feed of the company whose last reading left something out."""
    known = session.scalars(select(VacancyFeed.id).where(VacancyFeed.company_id == company.id)).first()
    if known is not None:
        return known
    now = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
    outcome = FeedOutcome(created=2, merged=1, closed=1)
    outcome.refuse(3, "urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6" * 3, {"expires_on": "not_a_date"})
    feed = VacancyFeed(
        company_id=company.id,
        address="https://ketelbord.example/jobs/" + "overzicht-van-alle-vacatures-" * 6 + ".rss",
        kind="rss",
        next_run_at=now,
        last_run_at=now,
        last_outcome=outcome.as_json(),
        created_at=now,
    )
    session.add(feed)
    session.commit()
    return feed.id


def addresses(app: Flask, kind: str) -> Iterator[str]:
    """Every page that this kind of person may open; those of everybody only for the anonymous."""
    ids = things(app)
    adapter = app.url_map.bind("127.0.0.1")
    for rule in app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint in NO_PAGES or "token" in rule.arguments:
            continue  # those that open with a secret are in behind_links
        kinds = EXPECTED[rule.endpoint].kinds
        is_public = "anonymous" in kinds
        if kind in kinds and (kind == "anonymous") == is_public:
            yield adapter.build(rule.endpoint, {name: {**ids, **WORDS}[name] for name in rule.arguments})
    yield from EXTRA[kind]
    if kind == "anonymous":
        yield from behind_links(app, ids)


def behind_links(app: Flask, ids: dict[str, int]) -> list[str]:
    """Pages that open with the secret of a mail: one of each act, about things of Ketelbord."""
    with app.app_context():
        session, clock = db.session, app.extensions["talentmatch"].clock
        member = session.scalars(select(User).where(User.email == PEOPLE["company"])).unique().one()
        vacancy = session.get(Vacancy, ids["vacancy_id"])
        waiting = session.scalars(
            select(Application)
            .join(Application.vacancy)
            .where(Vacancy.company_id == ids["company_id"], Application.state.in_(("sent", "seen", "shortlisted")))
        ).first()
        assert waiting is not None
        about = {"answer": ("answer_application", {"application": waiting})}
        about["times"] = ("propose_times", {"application": waiting})
        about |= {"extend": ("extend_vacancy", {"vacancy": vacancy}), "close": ("close_vacancy", {"vacancy": vacancy})}
        found = [
            f"/act/{path}/{make_link(session, act, member, clock=clock, **thing)}"
            for path, (act, thing) in about.items()
        ]
        placement = agreement_to_sign(session, ids, clock).placement
        found.append(f"/act/sign/{make_signing_link(session, placement, actor=None, clock=clock)}")
        written = session.scalars(select(UnconfirmedVacancy)).first() or write_unconfirmed(
            session, WRITTEN, clock=clock
        )
        secret = make_link(session, "hand_in_vacancy", None, clock=clock, unconfirmed=written)
        found.append(f"/act/vacancy/{secret}")
        session.commit()
        session.remove()
    return found


def agreement_to_sign(session: Session, ids: dict[str, int], clock: Clock) -> Agreement:
    """A version that the host has not signed, drawn up when there is none."""
    placement = session.get(Placement, ids["placement_id"])
    assert placement is not None
    known = current_agreement(session, placement)
    if known is not None and is_to_be_signed(placement, known, "host"):
        return known
    for name, value in AGREED.items():
        if getattr(placement, name) in {None, ""}:
            setattr(placement, name, value)
    session.flush()
    member = session.scalars(select(User).where(User.email == PEOPLE["company"])).unique().one()
    return issue_agreement(session, placement, what_changed="Einde", why="Examens", actor=member, clock=clock)


def load_axe(page: Page) -> None:
    page.evaluate(AXE.read_text(encoding="utf-8"))  # not as a script element: the policy would rightly refuse it


def violations(page: Page) -> list[str]:
    found: list[str] = page.evaluate(RUN_AXE)
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        found.append("The page scrolls sideways.")
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", PEOPLE)
def test_every_page_has_no_violation(site: Site, open_page: Opener, kind: str, lang: str) -> None:
    wrong: list[str] = []
    pages = list(addresses(site.app, kind))
    page = open_page("/", email=PEOPLE[kind], lang=lang)
    page.context.add_init_script(path=AXE)  # read by the browser before each page: quicker than to send it anew
    for path in pages:
        page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        page.goto(f"{path}{'&' if '?' in path else '?'}lang={lang}")
        assert page.locator("html").get_attribute("lang") == lang
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            page.evaluate(OPEN_FOLDS, (width, lang) in {(360, "nl"), (1280, "en"), (360, "de"), (1280, "fr")})
            page.emulate_media(color_scheme="dark" if (width, lang) in {(360, "fr"), (1280, "de")} else "light")
            wrong += [f"{path} {width} {lang}: {violation}" for violation in violations(page)]
    assert wrong == []
    assert (
        len(pages) >= {"anonymous": 15, "student": 6, "company": 7, "campus": 3, "office": 8, "administrator": 6}[kind]
    )


def test_axe_finds_what_is_wrong(open_page: Opener) -> None:
    page = open_page("/")
    load_axe(page)
    page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><button></button>')"
    )
    assert {violation.split(":")[0] for violation in violations(page)} >= {"image-alt", "button-name"}
