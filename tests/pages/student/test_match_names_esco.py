from pathlib import Path

from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.vocabulary.esco_files import read_esco
from talentmatch.vocabulary.operations import import_esco
from tests.fixtures.pages import CheckingClient
from tests.fixtures.world import World

ESCO = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
ATTRIBUTION = "This service uses the ESCO classification of the European Commission."


def test_match_names_esco_where_it_is_used(
    student: CheckingClient, world: World, db_session: Session, clock: Clock
) -> None:
    import_esco(db_session, read_esco(ESCO), release="", actor=None, clock=clock)
    db_session.commit()

    assert ATTRIBUTION in student.get(f"/student/vacancies/{world.vacancy_a.id}/match?lang=en").text


def test_match_does_not_name_esco_where_it_is_not_used(student: CheckingClient, world: World) -> None:
    assert ATTRIBUTION not in student.get(f"/student/vacancies/{world.vacancy_a.id}/match?lang=en").text
