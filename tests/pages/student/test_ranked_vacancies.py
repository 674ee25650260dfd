"""The student's list and the page that explains one match."""

from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import refuse_company
from talentmatch.matches.conditions import CONDITIONS, LIFTED_AT_FIRST
from talentmatch.vacancies.operations import close_vacancy
from tests.concepts.matches.small_lists import open_vacancy
from tests.fixtures.pages import Page
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World
from tests.pages.student.conftest import StudentBrowser

pytestmark = pytest.mark.parametrize("database_name", ["sqlite"])

LIST = "/student/vacancies"
KEEP_ALL_BUT_KIND = "chosen=1&" + "&".join(f"keep={code}" for code in CONDITIONS if code != "wrong_kind")


def text_in(page: Page, tag: str, language: str) -> list[str]:
    return ["".join(element.itertext()) for element in page.root.iter(tag) if element.get("lang") == language]


def titles(page: Page) -> list[str]:
    return ["".join(e.itertext()).strip() for e in page.root.iter("h2") if e.get("class") == "card__title"]


def test_the_list_says_what_who_where_and_why(student: StudentBrowser) -> None:
    page = student.get(LIST)

    assert page.heading == "1 vacancy that fits you"
    assert titles(page) == ["Stage backend in Python"]
    assert "Pomelo Software" in page.text
    assert "Corda Campus, Hasselt" in page.text
    assert "16 weeks from" in page.text
    assert text_in(page, "q", "nl") == ["Je bouwt mee aan onze webapplicatie in Python en Flask."]
    assert "Docker" in page.text
    assert "/student/vacancies/1/match" in page.links()


def test_what_people_wrote_is_shown_as_they_wrote_it(
    student: StudentBrowser, world: World, db_session: Session
) -> None:
    world.vacancy_a.title = "Stage <b>backend</b> & Python"
    world.vacancy_a.description = 'Python <script>alert("x")</script> en Flask.'
    db_session.commit()

    page, match = student.get(LIST), student.get(f"{LIST}/{world.vacancy_a.id}/match")

    assert titles(page) == ["Stage <b>backend</b> & Python"]
    assert match.heading == "Stage <b>backend</b> & Python"
    assert text_in(page, "q", "nl") == ['Python <script>alert("x")</script> en Flask.']
    assert not [element for element in page.root.iter("script") if "alert" in "".join(element.itertext())]


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
def test_the_list_and_the_match_are_there_in_four_languages(
    student: StudentBrowser, world: World, language: str
) -> None:
    assert student.get(f"{LIST}?lang={language}").root.get("lang") == language
    assert student.get(f"{LIST}/{world.vacancy_a.id}/match").root.get("lang") == language


def test_conditions_that_keep_vacancies_away_are_counted_and_can_be_lifted(
    student: StudentBrowser, world: World, db_session: Session, clock: FrozenClock
) -> None:
    open_vacancy(db_session, world.company_b, clock, title="Masterproef in Python", kind="thesis")
    db_session.commit()

    page, lifted = student.get(LIST), student.get(f"{LIST}?{KEEP_ALL_BUT_KIND}")

    assert "1 vacancy falls away because of your conditions." in page.text
    assert "The kind I look for: 1 vacancy does not" in page.text
    assert sorted(titles(lifted)) == ["Masterproef in Python", "Stage backend in Python"]
    assert "This is another kind than you look for: Thesis." in lifted.text
    assert "falls away" not in lifted.text


def test_experience_asked_is_a_note_until_its_box_is_ticked(
    student: StudentBrowser, world: World, db_session: Session, clock: FrozenClock
) -> None:
    asks = "Python en Flask. Minstens 4 jaar ervaring als ontwikkelaar."
    open_vacancy(db_session, world.company_b, clock, title="Ervaren ontwikkelaar", description=asks)
    db_session.commit()

    page = student.get(LIST)
    strict = student.get(f"{LIST}?chosen=1&" + "&".join(f"keep={code}" for code in CONDITIONS))

    assert sorted(titles(page)) == ["Ervaren ontwikkelaar", "Stage backend in Python"]
    assert "They ask 4 years of experience; your profile names none." in page.text
    assert titles(strict) == ["Stage backend in Python"]
    assert "My experience suffices: 1 vacancy does not" in strict.text


def test_wishes_in_the_address_narrow_the_list_and_stay_ticked(student: StudentBrowser, world: World) -> None:
    kept, none = student.get(f"{LIST}?kind=internship&remote=1"), student.get(f"{LIST}?paid=1")

    ticked = {box.get("id") for box in kept.root.iter("input") if box.get("checked") is not None}
    assert ticked == {
        "kind-internship",
        "remote-1",
        *(f"keep-{code}" for code in CONDITIONS if code not in LIFTED_AT_FIRST),
    }
    assert titles(kept) == ["Stage backend in Python"]
    assert titles(none) == []


@pytest.mark.parametrize(
    "query",
    [
        "page=0", "page=-5", "page=abc", "page=99999999999999999999", "page=2", "kind=baas",
        "chosen=1&keep=alles&keep=%00", "kind=internship&kind=internship", "lang=xx",
        "_scheme=javascript&_external=1", "endpoint=x&_anchor=y", "_method=POST", "values=1", "page=1&page=2",
        "%F0%9F%92%A9=%FF",
    ],
)  # fmt: skip
def test_nonsense_in_the_address_changes_nothing(student: StudentBrowser, query: str) -> None:
    page = student.get(f"{LIST}?{query}")

    assert titles(page) == ["Stage backend in Python"]
    assert not [link for link in page.links() if link.startswith("javascript")]


def test_pages_of_the_list_keep_what_was_chosen(
    student: StudentBrowser, world: World, db_session: Session, clock: FrozenClock
) -> None:
    for number in range(12):
        open_vacancy(db_session, world.company_a, clock, title=f"Plaats {number}")
    db_session.commit()

    first = student.get(f"{LIST}?kind=job&kind=internship&{KEEP_ALL_BUT_KIND}&_scheme=javascript")
    (second_url,) = {link for link in first.links() if "page=2" in link}
    second, beyond = student.get(second_url), student.get(f"{LIST}?page=20")

    assert sorted(parse_qsl(urlsplit(second_url).query)) == sorted(
        [("kind", "internship"), ("kind", "job"), ("page", "2"), *parse_qsl(KEEP_ALL_BUT_KIND)]
    )
    assert (len(titles(first)), len(titles(second)), len(titles(beyond))) == (10, 3, 3)
    assert not set(titles(first)) & set(titles(second))


def test_the_language_menu_keeps_what_was_chosen(student: StudentBrowser) -> None:
    page = student.get(f"{LIST}?kind=internship&page=1")

    assert f"{LIST}?kind=internship&page=1&lang=de" in page.links()


@pytest.mark.parametrize(
    ("text", "kinds", "sentence"),
    [
        ("Xyzzy plugh.", [], "Your profile has no word that any vacancy knows"),
        ("Lassen.", [], "No open vacancy has anything in common"),
        ("Python", ["thesis"], "No vacancy meets all your conditions"),
    ],
)
def test_an_empty_list_says_why_and_what_to_do(
    student: StudentBrowser, world: World, db_session: Session, text: str, kinds: list[str], sentence: str
) -> None:
    student.get(LIST)  # fitted before the profile says what it says
    world.profile_a.text, world.profile_a.skills, world.profile_a.programme = text, [], ""
    world.profile_a.kinds_wanted = kinds
    db_session.commit()

    page = student.get(LIST)

    assert page.heading == "0 vacancies that fit you"
    assert sentence in page.text
    assert "/student/profile" in page.links()


def test_without_a_profile_there_is_a_way_to_begin(
    newcomer: StudentBrowser, student: StudentBrowser, world: World, db_session: Session
) -> None:
    world.profile_a.text, world.profile_a.skills = " ", []
    db_session.commit()

    for browser in (newcomer, student):
        page = browser.get(LIST)
        assert page.heading == "Vacancies that fit you"
        assert {"/student/profile/cv", "/student/profile"} <= set(page.links())


def test_the_match_page_adds_up_and_names_what_is_missing(student: StudentBrowser, world: World) -> None:
    page = student.get(f"{LIST}/{world.vacancy_a.id}/match")

    foot = next(row for row in page.root.iter("tr") if "".join(row.itertext()).strip().startswith("Relevance"))
    total = float("".join(list(foot)[-1].itertext()))
    blocks = next(table for table in page.root.iter("tbody"))
    parts = [float("".join(list(row)[-1].itertext())) for row in blocks.iter("tr")]
    assert total == pytest.approx(sum(parts), abs=0.0015)
    assert "Docker" in page.text
    assert "Python" in page.text


def test_the_match_page_says_what_stands_in_the_way(student: StudentBrowser, world: World, db_session: Session) -> None:
    world.vacancy_a.period_start, world.vacancy_a.period_end = date(2027, 9, 1), date(2027, 12, 1)
    world.vacancy_a.working_languages = [{"lang": "fr", "cefr": "B2"}]
    db_session.commit()

    text = student.get(f"{LIST}/{world.vacancy_a.id}/match").text

    assert "Working language French B2; you did not list it." in text
    assert "Runs from" in text
    assert "; you are free from" in text


def test_the_match_page_is_there_for_open_vacancies_alone(
    student: StudentBrowser, world: World, db_session: Session, clock: FrozenClock
) -> None:
    for vacancy in (world.draft_a, world.submitted_a):
        student.get(f"{LIST}/{vacancy.id}/match", status=404)
    student.get(f"{LIST}/99999/match", status=404)
    student.get(f"{LIST}/{10**30}/match", status=404)

    close_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    refuse_company(db_session, world.company_b, reason="x", actor=world.users["office_a"], clock=clock)
    db_session.commit()

    for vacancy in (world.vacancy_a, world.vacancy_b):
        student.get(f"{LIST}/{vacancy.id}/match", status=404)


def test_the_match_page_without_a_profile_leads_to_the_profile(newcomer: StudentBrowser, world: World) -> None:
    answer = newcomer.client.get(f"{LIST}/{world.vacancy_a.id}/match")

    assert (answer.status_code, answer.headers["Location"]) == (302, "/student/profile")


def test_the_list_asks_the_database_the_same_for_20_and_for_400_vacancies(
    student: StudentBrowser,
    world: World,
    db_session: Session,
    clock: FrozenClock,
    counted_queries: CountedQueries,
) -> None:
    counts = []
    for more in (18, 380):
        for number in range(more):
            open_vacancy(
                db_session, world.company_b if number % 2 else world.company_a, clock, title=f"Plaats {number}"
            )
        db_session.commit()
        student.get(LIST)  # the index follows
        with counted_queries() as statements:
            page = student.get(LIST)
        assert len(titles(page)) == 10
        counts.append(len(statements))

    assert counts[0] == counts[1]
    assert counts[0] < 15
