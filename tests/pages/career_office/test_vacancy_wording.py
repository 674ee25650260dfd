from sqlalchemy.orm import Session

from tests.fixtures.world import World
from tests.pages.career_office.conftest import Officer


def test_office_reads_the_words_to_look_at_and_may_publish(officer: Officer, world: World, db_session: Session) -> None:
    url = f"/career-office/vacancies/{world.submitted_a.id}"
    clean = officer.get(url)

    world.submitted_a.description = "Je werkt in een jong team. " * 10
    db_session.commit()
    page = officer.get(url)

    assert "Words to look at" not in clean.text
    assert "It is advice and you decide." in page.text
    assert page.text.count("jong team – Age, may shut people out.") == 1
    assert "Publish the vacancy" in page.text
