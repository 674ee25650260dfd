"""From a mail to a job: interview, offer, dossier, start, evaluation; and what happens when it goes wrong.

The clock of this site is moved, so it is a site of its own.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from talentmatch.background.runner import Runner
from talentmatch.database import db
from talentmatch.tasks.operations import enqueue
from tests.browser.conftest import Opener, Site, running_site
from tests.browser.hands import KeyboardHands, MouseHands
from tests.browser.test_application_journey import address_of
from tests.browser.test_journeys import newest_link

Hands = Callable[..., MouseHands]
OFFICES = {"uhasselt": "loopbaan@uhasselt.example", "pxl": "loopbaan@pxl.example", "ucll": "careers@ucll.example"}


class MovedClock:
    """The machine's clock, some time ahead."""

    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def now(self) -> datetime:
        """The moment this clock shows."""
        return datetime.now(UTC) + self.ahead

    def move_to(self, day: str) -> None:
        """It is nine o'clock (UTC) on ``day``."""
        self.ahead = datetime.fromisoformat(f"{day}T09:00:00+00:00") - datetime.now(UTC)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The demo, for these tests alone."""
    with running_site(tmp_path_factory.mktemp("moved-site")) as site:
        site.app.extensions["talentmatch"].clock = MovedClock()
        yield site


@pytest.fixture
def clock(site: Site) -> MovedClock:
    """The clock of the site, which shows the present again."""
    clock: MovedClock = site.app.extensions["talentmatch"].clock
    clock.ahead = timedelta(0)
    return clock


@dataclass(frozen=True, slots=True)
class Case:
    """Who walks the way, in which language and with which hands, and when the placement begins."""

    hands_of: Hands
    lang: str
    student: str
    office: str
    vacancy: int
    company: str
    first_day: str
    last_day: str


CASES = [
    pytest.param(
        Case(MouseHands, "nl", "noor", "pxl", 25, "jobs@kneedhaak.example", "2027-02-15", "2027-06-04"), id="mouse-nl"
    ),
    pytest.param(
        Case(MouseHands, "en", "elif", "uhasselt", 6, "people@voltlus.example", "2027-02-08", "2027-06-11"),
        id="mouse-en",
    ),
    pytest.param(
        Case(MouseHands, "fr", "ines", "uhasselt", 27, "contact@trois-haies.example", "2027-02-15", "2027-05-21"),
        id="mouse-fr",
    ),
    pytest.param(
        Case(MouseHands, "de", "lea", "ucll", 32, "personal@kiesgrund.example", "2027-02-08", "2027-06-25"),
        id="mouse-de",
    ),
    pytest.param(
        Case(KeyboardHands, "nl", "silke", "pxl", 1, "hr@ketelbord.example", "2027-02-15", "2027-05-28"),
        id="keyboard-nl",
    ),
]


class Journey:
    """The three parties of one placement, each in a browser of its own."""

    def __init__(self, site: Site, open_page: Opener, case: Case) -> None:
        self.site, self.case, self._open = site, case, open_page
        self.student = self._hands(address_of(site, case.student))
        self.company = self._hands(case.company)
        self.office = self._hands(OFFICES[case.office])
        self.mentor = f"an.peeters.{case.vacancy}@mentor.example"
        self.application = self.dossier = 0

    def _hands(self, email: str | None) -> MouseHands:
        return self.case.hands_of(self._open("/", email=email, lang=self.case.lang))

    def apply(self) -> None:
        """The student applies."""
        hands, vacancy = self.student, self.case.vacancy
        hands.page.goto(f"/student/vacancies/{vacancy}/apply")
        hands.fill("textarea[name=motivation]", "Ik leer dit graag bij jullie.")
        hands.press("main form.form button[type=submit]")
        self.application = number_in(hands.page)

    def answer_from_mail(self, answer: str) -> None:
        """The company answers from the newest mail, signed in nowhere."""
        hands = self._hands(None)
        hands.page.goto(newest_link(self.site, self.case.company))
        hands.tick(f"input[name=answer][value={answer}]")
        hands.press("main form.form button[type=submit]")
        expect(hands.page.locator("textarea[name=text]")).to_have_count(0)

    def agree_on_interview(self, day: str) -> None:
        """The company proposes two times, the student takes the second."""
        hands = self.company
        hands.page.goto(f"/company/applications/{self.application}/interview")
        hands.fill("input[name=start_1]", f"{day}T10:00")
        hands.fill("input[name=start_2]", f"{day}T14:30")
        hands.fill("input[name=place]", "Kempische Steenweg 293, Hasselt")
        hands.press("main form.form button[type=submit]")
        hands = self.student
        hands.page.goto(f"/student/applications/{self.application}/interview")
        hands.tick("input[name=slot] >> nth=1")
        hands.press("form[action$='/interview/choose'] button[type=submit]")

    def calendar_of_student(self) -> Calendar:
        """What a calendar program reads at the student's secret address."""
        hands = self.student
        hands.page.goto("/account/calendar")
        hands.press("form[action$='/calendar'] button, form[action*='calendar'] button")
        address = hands.page.locator("#calendar-address").input_value()
        answer = hands.page.request.get(re.sub(r"^https?://[^/]+", self.site.url, address))
        assert answer.status == 200
        return Calendar.from_ical(answer.text())

    def offer(self) -> None:
        """The company offers the place."""
        hands = self.company
        hands.page.goto(f"/company/applications/{self.application}")
        hands.tick("input[name=answer][value=offer]")
        hands.press("form[action$='/answer'] button[type=submit]")

    def accept(self) -> None:
        """The student takes it, and has a dossier."""
        hands = self.student
        hands.page.goto(f"/student/applications/{self.application}")
        hands.press("form[action$='/accept'] button")
        hands.page.goto("/student/dossiers")
        hands.press("main tbody a[href*='/student/dossiers/']")
        self.dossier = number_in(hands.page)

    def fill_in_dossier(self) -> None:
        """Company and office say what is theirs to say, and the agreement is drawn up."""
        case, hands = self.case, self.company
        hands.page.goto(f"/company/dossiers/{self.dossier}/terms")
        for name, value in {
            "start_on": case.first_day,
            "end_on": case.last_day,
            "hours_per_week": "38",
            "hours_per_day": "7.6",
            "work_place": "Hasselt",
            "activity_plan": "Mee bouwen aan wat klanten elke dag gebruiken.",
            "mentor_name": "An Peeters",
            "mentor_email": self.mentor,
        }.items():
            hands.fill(f"[name={name}]", value)
        hands.choose("select[name=pay]", "unpaid")
        hands.press("main form.form button[type=submit]")
        hands.page.goto(f"/company/dossiers/{self.dossier}/risks")
        hands.fill("input[name=risk_done_on]", "2026-11-20")
        hands.fill("input[name=risk_done_by]", "Piet Claes")
        hands.tick("input[name=risk_categories][value=screen_work]")
        hands.press("main form.form button[type=submit]")
        hands = self.office
        hands.page.goto(f"/career-office/dossiers/{self.dossier}/school")
        hands.choose("select[name=is_curricular]", "yes")
        hands.fill("input[name=supervisor_name]", "Jan Maes")
        hands.fill("input[name=supervisor_email]", "jan.maes@school.example")
        hands.choose("select[name=insured_by]", "institution")
        hands.choose("select[name=declared_by]", "institution")
        hands.fill("input[name=declared_on]", "2026-11-25")
        hands.press("main form.form button[type=submit]")
        hands.page.goto(f"/career-office/dossiers/{self.dossier}/agreement")
        hands.press("main form.form button[type=submit]")

    def sign_by_all(self) -> None:
        """Student and office sign where they are signed in, the mentor from a mail, without an account."""
        mentor = self._hands(None)
        mentor.page.goto(newest_link(self.site, self.mentor))
        mentor.tick("input[name=agrees]")
        mentor.press("main form.form button[type=submit]")
        expect(mentor.page.locator("input[name=agrees]")).to_have_count(0)
        for hands, audience in ((self.student, "student"), (self.office, "career-office")):
            hands.page.goto(f"/{audience}/dossiers/{self.dossier}/sign")
            hands.tick("input[name=agrees]")
            hands.press("main form.form button[type=submit]")

    def start(self) -> None:
        """The company says that the student began."""
        self.company.page.goto(f"/company/dossiers/{self.dossier}/steps/start")
        self.company.press("main form.form button[type=submit]")

    def see_dossier(self) -> Page:
        """The dossier as the student sees it."""
        page = self.student.page
        page.goto(f"/student/dossiers/{self.dossier}")
        return page

    def evaluate(self) -> None:
        """All three say at the end how it was; the student lets the company read it."""
        words = "Denkt mee en vraagt hulp op tijd."
        for hands, audience, party in (
            (self.company, "company", "host"),
            (self.student, "student", "student"),
            (self.office, "career-office", "institution"),
        ):
            hands.page.goto(f"/{audience}/dossiers/{self.dossier}/evaluations/end/{party}")
            for group in hands.page.locator("main fieldset:has(input[type=radio])").all():
                first = group.locator("input").first
                name, value = first.get_attribute("name"), first.get_attribute("value")
                hands.tick(f"input[name={name}][value='{value}']")
            for area in hands.page.locator("main textarea").all():
                hands.fill(f"textarea[name={area.get_attribute('name')}]", words)
            if party == "student":
                hands.tick("input[name=is_shared]")
            hands.press("main form.form button[type=submit]:not([name])")
        for hands, audience, party in ((self.student, "student", "host"), (self.company, "company", "student")):
            hands.page.goto(f"/{audience}/dossiers/{self.dossier}/evaluations/end/{party}")
            expect(hands.page.locator("main dl")).to_contain_text(words)

    def end(self) -> None:
        """The last day has come."""
        self.company.page.goto(f"/company/dossiers/{self.dossier}/steps/end")
        self.company.press("main form.form button[type=submit]")

    def offer_job_in_two_clicks(self) -> None:
        """From the dossier: one click opens the offer, the next one sends it; the student takes it and says so."""
        hands = self.company
        hands.page.goto(f"/company/dossiers/{self.dossier}")
        hands.press("main a[href$='/job-offer']")
        hands.press("main form.form button[type=submit]")
        number = number_in(hands.page)
        hands = self.student
        hands.page.goto(f"/student/applications/{number}")
        hands.press("form[action$='/accept'] button")
        assert find_state(self.site, number) == "accepted"
        hands.page.goto(f"/student/dossiers/{self.dossier}")
        hands.tick("input[name=outcome][value=here]")
        hands.press("form[action$='/outcome'] button[type=submit]")


def number_in(page: Page) -> int:
    """The number at the end of the address."""
    expect(page).to_have_url(re.compile(r"/\d+$"))
    return int(page.url.rsplit("/", 1)[1])


@pytest.mark.parametrize("case", CASES)
def test_from_the_mail_to_a_job(site: Site, open_page: Opener, clock: MovedClock, case: Case) -> None:
    journey = Journey(site, open_page, case)
    journey.apply()
    journey.answer_from_mail("invite")
    journey.agree_on_interview("2026-12-16")
    (event,) = journey.calendar_of_student().walk("VEVENT")
    assert event["DTSTART"].dt == datetime(2026, 12, 16, 13, 30, tzinfo=UTC)
    journey.offer()
    journey.accept()
    expect(journey.see_dossier().locator(".badge--bad").first).to_be_visible()

    journey.fill_in_dossier()
    journey.sign_by_all()
    page = journey.see_dossier()
    expect(page.locator(".badge--bad")).to_have_count(0)
    expect(page.locator(".badge--good").first).to_be_visible()

    clock.move_to(case.first_day)
    journey.start()
    page = journey.see_dossier()
    page.locator("main form[action$='/hours'] input[name=day]").fill(case.first_day)
    page.locator("main form[action$='/hours'] input[name=hours]").fill("7.6")
    journey.student.press("main form[action$='/hours'] button[type=submit]")
    expect(page.locator("main")).to_contain_text(re.compile("7[,.]6"))

    clock.move_to(case.last_day)
    journey.end()
    journey.evaluate()
    journey.offer_job_in_two_clicks()


@pytest.mark.parametrize("lang", ["nl", "en", "fr", "de"])
def test_nobody_starts_on_day_one_with_a_red_dossier(
    site: Site, open_page: Opener, clock: MovedClock, lang: str
) -> None:
    """Lotte's dossier of the demo lacks nearly everything, and stays as it is."""
    clock.move_to("2027-02-15")
    page = open_page("/company/dossiers", email="hr@ketelbord.example", lang=lang)
    hands = MouseHands(page)
    hands.press("main tbody tr:has-text('Lotte') a")
    hands.press("main a[href$='/steps/start']")
    hands.press("main form.form button[type=submit]")

    expect(page.locator(".notice--error").first).to_be_visible()
    expect(page.locator("main .badge--bad").first).to_be_visible()
    expect(page.locator("#reasons, table").first).to_be_visible()
    expect(page.locator("main a[href$='/steps/start']")).to_have_count(1)  # it did not start


SILENT = [("nl", "hanne"), ("en", "mai"), ("fr", "karim"), ("de", "felix")]


@pytest.mark.parametrize(("lang", "student"), SILENT)
def test_silence_ends_as_no_answer(site: Site, open_page: Opener, clock: MovedClock, lang: str, student: str) -> None:
    page = open_page("/student/vacancies/3/apply", email=address_of(site, student), lang=lang)
    hands = MouseHands(page)
    hands.fill("textarea[name=motivation]", "Ik leer dit graag bij jullie.")
    hands.press("main form.form button[type=submit]")
    expect(page.locator("form[action$='/answer']")).to_have_count(0)
    waiting = page.locator("main").inner_text()

    clock.ahead = timedelta(days=40)
    run_task(site, "applications.clock")

    page.reload()
    expect(page.locator("main")).not_to_have_text(waiting)
    expect(page.locator("main .badge--no_answer, main .badge").first).to_be_visible()
    assert find_state(site, number_in(page)) == "no_answer"


@pytest.mark.parametrize(("lang", "student"), [("nl", "stef"), ("en", "amara"), ("fr", "chloe"), ("de", "mira")])
def test_a_withdrawn_application_is_told_and_can_be_sent_again(
    site: Site, open_page: Opener, clock: MovedClock, lang: str, student: str
) -> None:
    page = open_page("/student/vacancies/7/apply", email=address_of(site, student), lang=lang)
    hands = MouseHands(page)
    hands.fill("textarea[name=motivation]", "Ik leer dit graag bij jullie.")
    hands.press("main form.form button[type=submit]")
    number = number_in(page)
    hands.press("main a[href$='/withdraw']")
    hands.press("main form.form button[type=submit]")
    assert find_state(site, number) == "withdrawn"

    office = open_page(f"/company/applications/{number}", email="people@voltlus.example", lang=lang)
    expect(office.locator("form[action$='/answer']")).to_have_count(0)

    page.goto("/student/vacancies/7/apply")
    hands.press("main form.form button[type=submit]")
    assert number_in(page) == number
    assert find_state(site, number) == "sent"


BANNED = [("nl", "wim", 5), ("en", "mateo", 15), ("fr", "karim", 20), ("de", "jonas", 9)]


@pytest.mark.parametrize(("lang", "student", "vacancy"), BANNED)
def test_a_company_is_banned_in_the_middle(
    site: Site, open_page: Opener, clock: MovedClock, lang: str, student: str, vacancy: int
) -> None:
    page = open_page(f"/student/vacancies/{vacancy}/apply", email=address_of(site, student), lang=lang)
    hands = MouseHands(page)
    hands.fill("textarea[name=motivation]", "Ik leer dit graag bij jullie.")
    hands.press("main form.form button[type=submit]")
    number = number_in(page)
    page.goto(f"/vacancies/{vacancy}/report")
    hands.tick("input[name=reason][value=payment]")
    hands.fill("textarea[name=text]", "Ze vragen een waarborg.")
    hands.press("main form.form button[type=submit]")

    office = open_page("/career-office/", email=OFFICES["pxl"], lang=lang)
    hands = MouseHands(office)
    hands.press("main section:has(#reports) tbody a, main a[href*='/career-office/reports/']")
    expect(office.locator("main")).to_contain_text("Ze vragen een waarborg.")
    hands.tick("input[name=decision][value=banned]")
    hands.fill("textarea[name=reason]", "Vraagt geld aan studenten.")
    hands.press("main form.form button[type=submit]")

    page.goto(f"/student/applications/{number}")
    assert find_state(site, number) == "declined"
    expect(page.locator("main")).not_to_contain_text("Vraagt geld aan studenten.")
    gone = page.goto(f"/vacancies/{vacancy}")
    assert gone is not None
    assert gone.status == 404


def run_task(site: Site, kind: str) -> None:
    """What the background does at that moment."""
    with site.app.app_context():
        enqueue(db.session, kind, {}, clock=site.app.extensions["talentmatch"].clock)
        db.session.commit()
        db.session.remove()
    Runner(site.app, schedule=()).run_due()


def find_state(site: Site, application_id: int) -> str:
    """The state of an application in the database."""
    from talentmatch.applications.queries import get_application

    with site.app.app_context():
        state = get_application(db.session, application_id).state
        db.session.remove()
    return state
