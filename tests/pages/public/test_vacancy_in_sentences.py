"""Somebody without an account posts a vacancy: three sentences, what lacks, a mail, the office's queue."""

import re
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from talentmatch.accounts.models import User
from talentmatch.accounts.queries import find_user_by_email
from talentmatch.clock import FrozenClock
from talentmatch.companies.queries import find_by_enterprise_number
from talentmatch.mail import RecordingMailer
from talentmatch.vacancies.models import UnconfirmedVacancy, Vacancy
from talentmatch.web import limits
from tests.fixtures.pages import Page, TypingClient
from tests.fixtures.world import World

NUMBER = "0876543270"
SENTENCES = {
    "does": "Je bouwt als webontwikkelaar mee aan onze webshop in React.",
    "needs": "Je kent JavaScript en spreekt goed Nederlands.",
    "offers": "Een betaalde stage van 38 uur per week in Hasselt.",
    "enterprise_number": NUMBER,
    "email": "baas@nieuw.example",
}
BARE = SENTENCES | {"does": "Fruit plukken.", "needs": "Niets.", "offers": "Iets."}


@pytest.fixture
def visitor(client: FlaskClient, world: World) -> TypingClient:
    client.get("/?lang=en")
    return TypingClient(client)


def controls(page: Page) -> dict[str, Any]:
    """What a browser sends for the form of a page, as it was filled in by the server."""
    form = next(form for form in page.root.iter("form") if form.get("action", "").endswith("/complete"))
    sent: dict[str, Any] = {}
    for control in form.iter():
        name, kind = control.get("name"), control.get("type")
        if name is None or control.tag == "button":
            continue
        if control.tag == "textarea":
            sent[name] = "".join(control.itertext()).removeprefix("\n")
        elif control.tag == "select":
            sent[name] = next((o.get("value", "") for o in control.iter("option") if o.get("selected") is not None), "")
        elif kind not in {"radio", "checkbox"} or control.get("checked") is not None:
            sent[name] = control.get("value", "")
    return sent


def section_of(page: Page, name: str) -> str:
    """The legend of the part of the form in which a control stands."""
    for fieldset in page.root.iter("fieldset"):
        if fieldset.get("class") == "form__section" and any(c.get("name") == name for c in fieldset.iter()):
            legend = next(fieldset.iter("legend"))
            return "".join(legend.itertext()).strip()
    raise AssertionError(f"No control is called {name}.")


def completed(visitor: TypingClient, **changed: str) -> Page:
    """After both forms."""
    page = visitor.post("/post-a-vacancy", SENTENCES, status=200)
    return visitor.submit("/post-a-vacancy/complete", controls(page) | {"company_name": "Nieuw"} | changed)


def link_in(mailer: RecordingMailer, address: str) -> str:
    mail = next(each for each in mailer.sent if each.to == address)
    [found] = re.findall(r"\S+?(/act/vacancy/[^\s?]+)", mail.text)
    return str(found)


def test_the_pages_for_companies_lead_here(visitor: TypingClient) -> None:
    for path in ("/", "/companies", "/sign-up"):
        assert "/post-a-vacancy" in visitor.get(path).links()
    visitor.get("/post-a-vacancy")


def test_what_was_read_is_shown_and_only_the_rest_is_asked(visitor: TypingClient) -> None:
    page = visitor.post("/post-a-vacancy", SENTENCES, status=200)

    read = "What we read in your sentences"
    assert {section_of(page, name) for name in ("title", "kind", "municipality", "hours_per_week", "paid")} == {read}
    assert section_of(page, "required_skills") == read
    assert section_of(page, "company_name") == "What is still missing"
    sent = controls(page)
    assert (sent["title"], sent["kind"], sent["municipality"]) == ("Webontwikkelaar", "internship", "Hasselt")
    assert (sent["hours_per_week"], sent["paid"], sent["text_language"]) == ("38", "y", "nl")
    assert (sent["working_languages-0-lang"], sent["working_languages-0-cefr"]) == ("nl", "B2")
    assert {"React", "JavaScript"} <= set(sent["required_skills"].splitlines())
    assert sent["description"].split("\n\n") == [SENTENCES[name] for name in ("does", "needs", "offers")]


def test_what_was_not_said_is_asked_and_never_guessed(visitor: TypingClient) -> None:
    page = visitor.post("/post-a-vacancy", BARE, status=200)

    missing = "What is still missing"
    assert {section_of(page, name) for name in ("title", "kind", "municipality", "hours_per_week", "paid")} == {missing}
    assert "kind" not in controls(page)


def test_a_wrong_number_or_address_loses_nothing(visitor: TypingClient, db_session: Session) -> None:
    page = visitor.post("/post-a-vacancy", SENTENCES | {"enterprise_number": "0123", "email": "baas"})

    assert page.value("does") == SENTENCES["does"]
    assert page.value("email") == "baas"
    assert "This is not a Belgian enterprise number." in page.text
    assert "This is not an e-mail address." in page.text


def test_wrong_input_on_the_second_page_loses_nothing(visitor: TypingClient, db_session: Session) -> None:
    sent = controls(visitor.post("/post-a-vacancy", SENTENCES, status=200))

    page = visitor.post(
        "/post-a-vacancy/complete", sent | {"company_name": "Nieuw", "municipality": "Atlantis", "hours_per_week": "90"}
    )

    assert page.value("municipality") == "Atlantis"
    assert section_of(page, "title") == "What we read in your sentences"
    assert page.value("description") == sent["description"]
    assert "We do not know this municipality." in page.text
    assert db_session.query(UnconfirmedVacancy).count() == 0


def test_everything_that_lacks_is_said_at_once_and_the_kind_is_not_guessed(visitor: TypingClient) -> None:
    sent = controls(visitor.post("/post-a-vacancy", BARE, status=200))

    page = visitor.post("/post-a-vacancy/complete", sent)

    for label in ("Name of the company", "Title", "Kind", "Municipality"):
        assert f"{label}: Please fill this in." in page.text
    assert "kind" not in controls(page)


def test_a_language_can_be_added_without_javascript(visitor: TypingClient) -> None:
    sent = controls(visitor.post("/post-a-vacancy", SENTENCES, status=200))

    page = visitor.post("/post-a-vacancy/complete", sent | {"add_language": "1"}, status=200)

    assert page.value("working_languages-1-lang") == ""


def test_words_that_may_shut_people_out_are_shown(visitor: TypingClient) -> None:
    page = visitor.post(
        "/post-a-vacancy", SENTENCES | {"needs": "Je bent een jonge man met Nederlands als moedertaal."}, status=200
    )

    assert "Words to look at" in page.text


def test_nothing_is_handed_in_before_the_click_in_the_mail(
    visitor: TypingClient, db_session: Session, mailer: RecordingMailer
) -> None:
    page = completed(visitor)

    assert "We sent a mail to baas@nieuw.example." in page.text
    assert [mail.to for mail in mailer.sent] == ["baas@nieuw.example"]
    assert find_by_enterprise_number(db_session, NUMBER) is None
    assert db_session.query(Vacancy).filter(Vacancy.title == "Webontwikkelaar").count() == 0
    visitor.get(link_in(mailer, "baas@nieuw.example"))  # looking changes nothing: mail programs open links too
    assert find_by_enterprise_number(db_session, NUMBER) is None


def test_the_click_puts_company_and_vacancy_in_the_queue_of_the_office(
    visitor: TypingClient, db_session: Session, mailer: RecordingMailer, world: World, sign_in: Any
) -> None:
    completed(visitor)
    link = link_in(mailer, "baas@nieuw.example")

    page = visitor.post(link, status=200)

    assert page.heading == "Your vacancy waits for a career office"
    company = find_by_enterprise_number(db_session, NUMBER)
    assert company is not None
    assert (company.state, company.name) == ("pending", "Nieuw")
    office = TypingClient(sign_in(world.users["office_a"]))
    assert "Webontwikkelaar" in office.get("/career-office/").text
    assert "Nieuw" in office.get("/career-office/").text
    visitor.get(link, status=410)


def test_whoever_posted_gets_an_account_and_chooses_a_password(
    visitor: TypingClient, db_session: Session, mailer: RecordingMailer
) -> None:
    completed(visitor)
    visitor.post(link_in(mailer, "baas@nieuw.example"), status=200)

    [_confirm, ready] = [mail for mail in mailer.sent if mail.to == "baas@nieuw.example"]
    assert "/recover/" in ready.text
    member = find_user_by_email(db_session, "baas@nieuw.example")
    assert member is not None
    assert member.confirmed_at is not None
    with visitor.client.session_transaction() as session:
        assert "_user_id" not in session  # a link in a mail signs nobody in


def test_a_stranger_posts_nothing_for_a_known_company(
    visitor: TypingClient, db_session: Session, mailer: RecordingMailer, world: World
) -> None:
    number = world.company_a.enterprise_number
    assert number is not None
    sent = controls(visitor.post("/post-a-vacancy", SENTENCES | {"enterprise_number": number}, status=200))
    assert "company_name" not in sent

    page = visitor.submit("/post-a-vacancy/complete", sent)

    assert "The people who act for the company have a mail with a link." in page.text
    assert [mail.to for mail in mailer.sent] == ["company.a@talent.example"]
    assert "baas@nieuw.example" in mailer.sent[0].text
    assert db_session.query(Vacancy).filter(Vacancy.title == "Webontwikkelaar").count() == 0

    visitor.post(link_in(mailer, "company.a@talent.example"), status=200)

    vacancy = db_session.query(Vacancy).filter(Vacancy.title == "Webontwikkelaar").one()
    assert (vacancy.state, vacancy.company_id) == ("submitted", world.company_a.id)
    assert find_user_by_email(db_session, "baas@nieuw.example") is None


def test_the_page_does_not_tell_whether_an_address_acts_for_a_company(
    visitor: TypingClient, mailer: RecordingMailer, world: World
) -> None:
    number = str(world.company_a.enterprise_number)
    texts = set()
    for email in ("baas@nieuw.example", "company.a@talent.example"):
        typed = SENTENCES | {"enterprise_number": number, "email": email}
        sent = controls(visitor.post("/post-a-vacancy", typed, status=200))
        texts.add(visitor.submit("/post-a-vacancy/complete", sent).text)

    assert len(texts) == 1
    assert {mail.to for mail in mailer.sent} == {"company.a@talent.example"}


def test_an_address_with_an_account_elsewhere_gets_a_mail_and_the_page_says_the_same(
    visitor: TypingClient, mailer: RecordingMailer, world: World, db_session: Session
) -> None:
    address = world.student_a.email

    page = completed(visitor, email=address)

    assert f"We sent a mail to {address}." in page.text
    [mail] = mailer.sent
    assert mail.to == address
    assert "/act/" not in mail.text
    assert db_session.query(UnconfirmedVacancy).count() == 0


def test_a_link_of_a_member_who_left_hands_nothing_in(
    visitor: TypingClient, mailer: RecordingMailer, world: World, db_session: Session
) -> None:
    number = str(world.company_a.enterprise_number)
    sent = controls(visitor.post("/post-a-vacancy", SENTENCES | {"enterprise_number": number}, status=200))
    visitor.submit("/post-a-vacancy/complete", sent)
    member = db_session.get(User, world.users["company_a"].id)
    assert member is not None
    member.active = False
    db_session.commit()

    visitor.get(link_in(mailer, "company.a@talent.example"), status=410)


def test_two_links_hand_in_one_vacancy(visitor: TypingClient, mailer: RecordingMailer, db_session: Session) -> None:
    completed(visitor)
    completed(visitor, email="ander@nieuw.example")
    visitor.post(link_in(mailer, "baas@nieuw.example"), status=200)

    visitor.post(link_in(mailer, "ander@nieuw.example"), status=409)

    assert db_session.query(Vacancy).filter(Vacancy.title == "Webontwikkelaar").count() == 1


def test_company_members_go_to_their_own_editor(world: World, sign_in: Any) -> None:
    client = sign_in(world.users["company_a"])

    assert client.get("/post-a-vacancy").headers["Location"].endswith("/company/vacancies/new")


def test_the_second_page_is_no_address_of_its_own(visitor: TypingClient) -> None:
    response = visitor.client.get("/post-a-vacancy/complete")

    assert response.headers["Location"].endswith("/post-a-vacancy")


def test_link_grows_old(visitor: TypingClient, mailer: RecordingMailer, clock: FrozenClock) -> None:
    completed(visitor)
    clock.at += timedelta(days=8)

    visitor.get(link_in(mailer, "baas@nieuw.example"), status=410)


def test_too_many_attempts_are_refused(visitor: TypingClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(limit: object, *_who: str) -> None:
        if limit is limits.SIGN_UP:
            raise limits.TooManyAttempts(60)

    sent = controls(visitor.post("/post-a-vacancy", SENTENCES, status=200))
    monkeypatch.setattr(limits, "count", refuse)

    visitor.post("/post-a-vacancy/complete", sent | {"company_name": "Nieuw"}, status=429)
