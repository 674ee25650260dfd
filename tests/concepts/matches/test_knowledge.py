from pathlib import Path

from sqlalchemy.orm import Session

from talentmatch.clock import Clock
from talentmatch.matches.index_store import MemoryStore
from talentmatch.matches.knowledge import ESCO, knowledge_source
from talentmatch.matches.live_index import LiveIndex
from talentmatch.vocabulary.esco_files import read_esco
from talentmatch.vocabulary.files import own_vocabulary
from talentmatch.vocabulary.operations import import_esco
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
KEEPER = "esco:occupation/00000000-0000-4000-8000-000000000002"


def bring_in(db_session: Session, clock: Clock) -> None:
    import_esco(db_session, read_esco(FOLDER), release="", actor=None, clock=clock)
    db_session.commit()


def test_knowledge_is_our_own_without_esco_and_costs_one_query(
    db_session: Session, counted_queries: CountedQueries
) -> None:
    source = knowledge_source(with_encoder=False)

    with counted_queries() as statements:
        known = source(db_session)

    assert known.vocabulary is own_vocabulary()
    assert (known.sources, known.aids.occupations) == (frozenset(), ())
    assert len([statement for statement in statements if statement.startswith("SELECT")]) == 1


def test_knowledge_holds_esco_when_it_was_imported(db_session: Session, clock: Clock) -> None:
    bring_in(db_session, clock)

    known = knowledge_source(with_encoder=False)(db_session)

    assert known.sources == {ESCO}
    assert known.vocabulary.label(KEEPER, "nl") == "ovenwachter"
    assert len(known.aids.occupations) == 10
    assert known.aids.gate is not None


def test_knowledge_is_made_once_for_one_content(db_session: Session, clock: Clock) -> None:
    source = knowledge_source(with_encoder=False)
    bring_in(db_session, clock)

    known = source(db_session)

    assert source(db_session) is known
    assert source(None) is known


def test_knowledge_follows_an_import(db_session: Session, clock: Clock) -> None:
    source = knowledge_source(with_encoder=False)
    before = source(db_session)

    bring_in(db_session, clock)

    assert before.sources == frozenset()
    assert source(db_session).sources == {ESCO}


def test_live_index_ranks_by_occupations_with_esco(db_session: Session, world: World, clock: Clock) -> None:
    bring_in(db_session, clock)
    live_index = LiveIndex(MemoryStore(), clock=clock, knowledge=knowledge_source(with_encoder=False))

    with live_index.synced(db_session):
        pass

    assert live_index.block_names == ("words", "concepts", "occupations")
    assert live_index.uses_esco(db_session)


def test_live_index_knows_before_its_first_ranking_whether_esco_is_used(db_session: Session, clock: Clock) -> None:
    live_index = LiveIndex(MemoryStore(), clock=clock, knowledge=knowledge_source(with_encoder=False))
    assert not live_index.uses_esco(db_session)

    bring_in(db_session, clock)

    assert live_index.uses_esco(db_session)


def test_live_index_without_esco_does_not_say_that_it_uses_it(
    db_session: Session, world: World, clock: Clock, counted_queries: CountedQueries
) -> None:
    live_index = LiveIndex(MemoryStore(), clock=clock, knowledge=knowledge_source(with_encoder=False))
    with live_index.synced(db_session):
        pass

    with counted_queries() as statements:
        assert not live_index.uses_esco(db_session)

    assert statements == []
