from sqlalchemy.orm import Session

from talentmatch.accounts.operations import AccountContent, create_user, deactivate_user
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import CompanyContent, create_company
from talentmatch.companies.queries import get_company
from talentmatch.mail import RecordingMailer
from tests.fixtures.world import World
from tests.pages.career_office.conftest import Officer


def add_member(
    db_session: Session, world: World, clock: FrozenClock, name: str, locale: str, *, confirmed: bool = True
):  # type: ignore[no-untyped-def]
    content = AccountContent(
        email=f"{name}@wachtend.example",
        role="company_member",
        name=name,
        locale=locale,
        organisation_id=world.pending_company.id,
    )
    user = create_user(db_session, content, password_hash=None, is_confirmed=confirmed, actor=None, clock=clock)
    db_session.commit()
    return user


def state_of(db_session: Session, company_id: int) -> tuple[str, str]:
    db_session.expire_all()
    company = get_company(db_session, company_id)
    return company.state, company.state_reason


def test_companies_are_those_of_the_region_by_state(officer: Officer, world: World) -> None:
    everybody = officer.get("/career-office/companies")
    waiting = officer.get("/career-office/companies?state=pending")

    assert "Pomelo Software" in everybody.text
    assert "Waiting for approval 1 Approved 2 Refused 0" in everybody.text
    assert "Wachtend Bedrijf" in waiting.text
    assert "Pomelo Software" not in waiting.text
    assert "No company here" in officer.get("/career-office/companies?state=refused").text


def test_an_unknown_state_or_page_number_means_all_from_the_start(officer: Officer) -> None:
    page = officer.get("/career-office/companies?state=nonsense&page=nonsense")

    assert "Pomelo Software" in page.text
    assert "Wachtend Bedrijf" in page.text


def test_companies_stand_on_pages(officer: Officer, world: World, db_session: Session, clock: FrozenClock) -> None:
    for number in range(30):
        create_company(db_session, CompanyContent(name=f"Bedrijf {number:02}"), actor=None, clock=clock)
    db_session.commit()

    first = officer.get("/career-office/companies?state=pending")
    second = officer.get("/career-office/companies?state=pending&page=2")

    assert "Bedrijf 24" in first.text
    assert "Bedrijf 25" not in first.text
    assert "/career-office/companies?state=pending&page=2" in first.links()
    assert "Bedrijf 25" in second.text
    assert "This page of the list is empty" in officer.get("/career-office/companies?state=pending&page=9").text


def test_company_shows_what_is_needed_to_decide(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock
) -> None:
    add_member(db_session, world, clock, "an", "nl", confirmed=False)

    page = officer.get(f"/career-office/companies/{world.pending_company.id}")

    assert "0777.799.943" in page.text
    assert "kbopub.economie.fgov.be" in page.text
    assert "an@wachtend.example not yet" in page.text
    assert "No member confirmed their mail address yet." in page.text
    assert "Signed up" in page.text
    assert not [link for link in page.links() if "kbopub" in link]


def test_company_shows_vacancies_but_no_drafts(officer: Officer, world: World) -> None:
    page = officer.get(f"/career-office/companies/{world.company_a.id}")

    assert f"/career-office/vacancies/{world.vacancy_a.id}" in page.links()
    assert world.draft_a.title not in page.text


def test_company_compares_mail_domains_with_the_website(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock
) -> None:
    add_member(db_session, world, clock, "an", "nl")
    url = f"/career-office/companies/{world.pending_company.id}"

    for website, said in (
        ("https://www.wachtend.example/over-ons", "A member writes from the domain of its website."),
        ("https://wachtend.example.evil.example", "No member writes from the domain of its website."),
        ("https://tend.example", "No member writes from the domain of its website."),
        ("https://notwachtend.example", "No member writes from the domain of its website."),
        ("", "No member writes from the domain of its website."),
    ):
        world.pending_company.website = website
        db_session.commit()
        assert said in officer.get(url).text, website


def test_any_office_approves_a_company_and_its_members_get_mail_in_their_language(
    other_officer: Officer, world: World, db_session: Session, clock: FrozenClock, mailer: RecordingMailer
) -> None:
    add_member(db_session, world, clock, "an", "nl")
    add_member(db_session, world, clock, "bob", "en")
    company_id = world.pending_company.id

    other_officer.decide(f"/career-office/companies/{company_id}", "approve")

    assert state_of(db_session, company_id) == ("approved", "")
    english = next(mail for mail in mailer.sent if mail.to == "bob@wachtend.example")
    assert english.subject == "Your company is approved"
    assert "Hello bob," in english.text
    assert "http://127.0.0.1:5000/company/vacancies?lang=en" in english.text
    assert {mail.to for mail in mailer.sent} == {"an@wachtend.example", "bob@wachtend.example"}
    assert "?lang=nl" in next(mail for mail in mailer.sent if mail.to == "an@wachtend.example").text
    assert audit_lines_of(db_session, "company", company_id)[-1].actor_id == world.users["office_b"].id


def test_members_who_are_gone_or_unconfirmed_get_no_mail(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock, mailer: RecordingMailer
) -> None:
    add_member(db_session, world, clock, "an", "nl", confirmed=False)
    gone = add_member(db_session, world, clock, "bob", "en")
    deactivate_user(db_session, gone, actor=world.users["administrator"], clock=clock)
    db_session.commit()

    officer.decide(f"/career-office/companies/{world.pending_company.id}", "approve")

    assert mailer.sent == []


def test_refusing_a_company_needs_a_reason(
    officer: Officer, world: World, db_session: Session, mailer: RecordingMailer
) -> None:
    company_id = world.pending_company.id

    for reason in ("", "   "):
        page = officer.decide(f"/career-office/companies/{company_id}", "refuse", {"reason": reason}, status=422)
        assert page is not None
        assert page.title.startswith("Error:")
        assert "Please fill this in." in page.text
    assert state_of(db_session, company_id) == ("pending", "")
    assert mailer.sent == []


def test_a_reason_that_is_too_long_is_kept_in_the_form(officer: Officer, world: World) -> None:
    reason = "x" * 2001

    page = officer.decide(
        f"/career-office/companies/{world.pending_company.id}", "refuse", {"reason": reason}, status=422
    )

    assert page is not None
    assert page.value("reason") == reason


def test_a_refused_company_reads_why(
    officer: Officer, world: World, db_session: Session, clock: FrozenClock, mailer: RecordingMailer
) -> None:
    add_member(db_session, world, clock, "bob", "en")
    company_id = world.pending_company.id
    reason = "Wij vinden <jullie> niet in het register & bellen graag."

    officer.decide(f"/career-office/companies/{company_id}", "refuse", {"reason": reason})

    assert state_of(db_session, company_id) == ("refused", reason)
    (mail,) = mailer.sent
    assert mail.subject == "Your company is not approved"
    assert reason in mail.text
    assert "http://127.0.0.1:5000/company" in mail.text
    page = officer.get(f"/career-office/companies/{company_id}")
    assert reason in page.text
    assert "Approve the company" in page.text
    assert "Refuse the company" not in page.text


def test_the_approval_of_a_company_can_be_taken_back(officer: Officer, world: World, db_session: Session) -> None:
    url = f"/career-office/companies/{world.company_a.id}"
    assert "Take the approval back" in officer.get(url).text

    officer.decide(url, "refuse", {"reason": "Bestaat niet meer."})

    assert state_of(db_session, world.company_a.id) == ("refused", "Bestaat niet meer.")


def test_a_decision_that_was_taken_already_changes_nothing(
    officer: Officer, world: World, db_session: Session, mailer: RecordingMailer
) -> None:
    company_id = world.company_a.id

    page = officer.decide(f"/career-office/companies/{company_id}", "approve", status=409)

    assert page is not None
    assert "this decision had been taken already" in page.text
    assert len(audit_lines_of(db_session, "company", company_id)) == 2
    assert mailer.sent == []


def test_refusing_twice_keeps_the_first_reason_and_what_was_typed(
    officer: Officer, world: World, db_session: Session
) -> None:
    company_id = world.pending_company.id
    url = f"/career-office/companies/{company_id}"
    token = officer.get(url).value("csrf_token")
    officer.client.post(f"{url}/refuse", data={"reason": "eerste", "csrf_token": token})

    response = officer.client.post(f"{url}/refuse", data={"reason": "tweede", "csrf_token": token})

    assert response.status_code == 409
    assert state_of(db_session, company_id) == ("refused", "eerste")


def test_an_unknown_company_is_not_found(officer: Officer) -> None:
    assert officer.client.get("/career-office/companies/999999").status_code == 404
    assert officer.client.post("/career-office/companies/999999/approve").status_code == 404
