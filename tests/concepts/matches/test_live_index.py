"""The live index follows the database, in every process, without being fitted again."""

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import delete
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import approve_company, refuse_company
from talentmatch.database import db
from talentmatch.matches.index_store import FileStore, IndexStore, MemoryStore
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.models import DocumentChange, IndexBuild
from talentmatch.matching import Matcher, MatcherSettings
from talentmatch.profiles.operations import content_of, erase_student, give_consent, update_profile, withdraw_consent
from talentmatch.vacancies.models import Vacancy
from talentmatch.vacancies.operations import close_vacancy, expire_vacancy, fill_vacancy, publish_vacancy
from tests.concepts.matches.small_lists import open_vacancy, profile_ids, vacancy_ids
from tests.fixtures.world import World

#: The second student lives far from the second vacancy.
FAR = frozenset({"too_far_no_remote"})


@pytest.fixture
def live_index(app: Flask, clock: FrozenClock) -> LiveIndex:
    index: LiveIndex = app.extensions["talentmatch"].live_index
    index.clock = clock
    return index


@pytest.fixture
def fitted(db_session: Session, world: World, live_index: LiveIndex, monkeypatch: pytest.MonkeyPatch) -> LiveIndex:
    """An index that holds the small world, and whose next fit would be an error."""
    live_index.refit(db_session)
    db_session.commit()
    monkeypatch.setattr(Matcher, "fit", forbidden("The index was fitted anew."))
    return live_index


@pytest.fixture
def other_session(app: Flask, db_session: Session) -> Iterator[Session]:
    """A second transaction on the same database."""
    with db.session.session_factory() as session:
        yield session


def forbidden(sentence: str) -> Callable[..., Any]:
    def refuse(*_arguments: Any, **_options: Any) -> Any:
        raise AssertionError(sentence)

    return refuse


def test_a_new_vacancy_is_ranked_at_once(
    db_session: Session, world: World, fitted: LiveIndex, clock: FrozenClock
) -> None:
    assert vacancy_ids(db_session, fitted, world.profile_a) == [world.vacancy_a.id]

    publish_vacancy(db_session, world.submitted_a, actor=world.users["office_a"], clock=clock)
    db_session.commit()

    assert sorted(vacancy_ids(db_session, fitted, world.profile_a)) == [world.vacancy_a.id, world.submitted_a.id]


@pytest.mark.parametrize("database_name", ["sqlite"])
@pytest.mark.parametrize("end", [close_vacancy, fill_vacancy, expire_vacancy])
def test_a_vacancy_that_ends_is_gone_from_the_next_list(
    db_session: Session, world: World, fitted: LiveIndex, clock: FrozenClock, end: Any
) -> None:
    assert vacancy_ids(db_session, fitted, world.profile_a) == [world.vacancy_a.id]
    actor = {} if end is expire_vacancy else {"actor": world.users["company_a"]}

    end(db_session, world.vacancy_a, clock=clock, **actor)
    db_session.commit()

    assert vacancy_ids(db_session, fitted, world.profile_a) == []


def test_a_changed_vacancy_is_ranked_by_what_it_says_now(db_session: Session, world: World, fitted: LiveIndex) -> None:
    assert vacancy_ids(db_session, fitted, world.profile_b, lifted=FAR) == [world.vacancy_b.id]

    world.vacancy_b.title, world.vacancy_b.required_skills = "Ontwikkelaar", ["Python"]
    world.vacancy_b.description, world.vacancy_b.text_language = "Je programmeert in Python en Flask.", "nl"
    db_session.commit()

    assert vacancy_ids(db_session, fitted, world.profile_b, lifted=FAR) == []
    assert sorted(vacancy_ids(db_session, fitted, world.profile_a)) == [world.vacancy_a.id, world.vacancy_b.id]


def test_a_refused_company_takes_its_vacancies_out_of_every_list_and_an_approved_one_brings_them_back(
    db_session: Session, world: World, fitted: LiveIndex, clock: FrozenClock
) -> None:
    office = world.users["office_a"]

    refuse_company(db_session, world.company_a, reason="Bestaat niet.", actor=office, clock=clock)
    db_session.commit()
    refused = vacancy_ids(db_session, fitted, world.profile_a)
    approve_company(db_session, world.company_a, actor=office, clock=clock)
    db_session.commit()
    approved = vacancy_ids(db_session, fitted, world.profile_a)

    assert (refused, approved) == ([], [world.vacancy_a.id])


def test_a_vacancy_that_is_deleted_is_gone(db_session: Session, world: World, fitted: LiveIndex) -> None:
    db_session.delete(world.vacancy_a)
    db_session.commit()

    assert vacancy_ids(db_session, fitted, world.profile_a) == []


def test_a_changed_profile_sees_another_list_at_once(
    db_session: Session, world: World, fitted: LiveIndex, clock: FrozenClock
) -> None:
    content = content_of(world.profile_b)

    update_profile(db_session, world.profile_a, content, actor=world.student_a, clock=clock)
    db_session.commit()

    assert vacancy_ids(db_session, fitted, world.profile_a, lifted=FAR) == [world.vacancy_b.id]


def test_consent_counts_from_the_next_request_on_and_so_does_its_withdrawal(
    db_session: Session, world: World, fitted: LiveIndex, clock: FrozenClock
) -> None:
    given = {"vacancy": world.vacancy_b, "lifted": FAR}
    assert profile_ids(db_session, fitted, **given) == []

    give_consent(db_session, world.profile_b, actor=world.student_b, clock=clock)
    db_session.commit()
    consenting = profile_ids(db_session, fitted, **given)
    withdraw_consent(db_session, world.profile_b, actor=world.student_b, clock=clock)
    db_session.commit()
    withdrawn = profile_ids(db_session, fitted, **given)

    assert (consenting, withdrawn) == ([world.profile_b.id], [])


def test_two_processes_follow_each_others_changes(
    db_session: Session, world: World, fitted: LiveIndex, clock: FrozenClock
) -> None:
    other = LiveIndex(fitted.store, clock=clock, knowledge=fitted.knowledge)
    assert vacancy_ids(db_session, other, world.profile_a) == [world.vacancy_a.id]

    added = open_vacancy(db_session, world.company_a, clock)
    db_session.commit()
    first = vacancy_ids(db_session, fitted, world.profile_a), vacancy_ids(db_session, other, world.profile_a)
    close_vacancy(db_session, world.vacancy_a, actor=world.users["company_a"], clock=clock)
    db_session.commit()
    second = vacancy_ids(db_session, other, world.profile_a), vacancy_ids(db_session, fitted, world.profile_a)

    assert first[0] == first[1]
    assert set(first[0]) == {world.vacancy_a.id, added.id}
    assert second == ([added.id], [added.id])


def test_a_new_build_of_one_process_is_used_by_the_others(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    other = LiveIndex(live_index.store, clock=clock, knowledge=live_index.knowledge)
    vacancy_ids(db_session, other, world.profile_a)
    open_vacancy(db_session, world.company_a, clock, description="Je bouwt met kwantumcircuits.")
    build = live_index.refit(db_session)
    db_session.commit()

    with other.synced(db_session) as snapshot:
        assert (snapshot.number, snapshot.matcher.build_id) == (build.id, build.build_id)


def test_a_stored_build_is_loaded_after_a_restart_and_ranks_identically(
    db_session: Session, world: World, fitted: LiveIndex, clock: FrozenClock
) -> None:
    added = open_vacancy(db_session, world.company_a, clock)  # after the build: folded in by both
    db_session.commit()
    restarted = LiveIndex(FileStore(fitted.store.folder), clock=clock, knowledge=fitted.knowledge)  # type: ignore[attr-defined]

    lists = []
    for index in (fitted, restarted):
        with index.synced(db_session) as snapshot:
            query = snapshot.matcher.candidates.vectors_of(str(world.profile_a.id))
            lists.append(snapshot.matcher.rank(query, among=snapshot.matcher.vacancies, k=10))

    assert lists[0] == lists[1]
    assert str(added.id) in {document.id for document in lists[0].documents}


@pytest.mark.parametrize("damage", ["cut", "garbage", "folder", "foreign", "settings", "gone"])
@pytest.mark.parametrize("database_name", ["sqlite"])
def test_a_stored_build_that_cannot_be_used_is_built_anew_and_the_log_says_so(
    db_session: Session,
    world: World,
    live_index: LiveIndex,
    clock: FrozenClock,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    damage: str,
) -> None:
    build = live_index.refit(db_session)
    db_session.commit()
    path = tmp_path / "index" / f"build-{build.id}.index"
    settings = MatcherSettings()
    content = path.read_bytes()
    if damage == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "garbage":
        path.write_bytes(b"PK\x03\x04" + b"x" * 1000)
    elif damage == "folder":
        path.unlink()
        path.mkdir()
    elif damage == "foreign":  # the file of another database with the same number
        path.write_bytes(Matcher.fit([], [], vocabulary=live_index.vocabulary).to_bytes())
    elif damage == "settings":
        settings = MatcherSettings(words_weight=0.9)
    else:
        path.unlink()

    with caplog.at_level(logging.WARNING):
        restarted = LiveIndex(live_index.store, clock=clock, knowledge=live_index.knowledge, settings=settings)
        ids = vacancy_ids(db_session, restarted, world.profile_a)

    assert ids == [world.vacancy_a.id]
    assert bool(caplog.records) == (damage != "gone")
    assert all(f"stored index {build.id}" in record.getMessage() for record in caplog.records)


def test_a_transaction_that_began_earlier_ranks_without_loading_the_index_anew(
    db_session: Session,
    other_session: Session,
    world: World,
    fitted: LiveIndex,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    profile = other_session.get(type(world.profile_a), world.profile_a.id)
    assert profile is not None
    assert vacancy_ids(other_session, fitted, profile) == [world.vacancy_a.id]
    monkeypatch.setattr(fitted.store, "find", forbidden("The index was loaded anew."))

    added = open_vacancy(db_session, world.company_a, clock)
    db_session.commit()
    later = vacancy_ids(db_session, fitted, world.profile_a)
    earlier = vacancy_ids(other_session, fitted, profile)
    after = vacancy_ids(db_session, fitted, world.profile_a)

    assert set(later) == set(after) == {world.vacancy_a.id, added.id}
    assert world.vacancy_a.id in earlier


def test_a_change_is_folded_in_as_stored_not_as_a_session_remembers_it(
    db_session: Session, other_session: Session, world: World, fitted: LiveIndex
) -> None:
    remembered = other_session.get(Vacancy, world.vacancy_b.id)
    assert remembered is not None
    assert "wound" in remembered.description

    world.vacancy_b.title, world.vacancy_b.required_skills = "Ontwikkelaar", ["Python"]
    world.vacancy_b.description = "Je programmeert in Python en Flask."
    db_session.commit()
    with fitted.synced(other_session):  # the process folds the change in through the session that remembers
        pass

    assert world.vacancy_b.id in vacancy_ids(db_session, fitted, world.profile_a)


def test_a_database_that_was_begun_anew_is_fitted_anew(
    db_session: Session, world: World, live_index: LiveIndex
) -> None:
    assert vacancy_ids(db_session, live_index, world.profile_a) == [world.vacancy_a.id]

    db_session.execute(delete(Vacancy).where(Vacancy.id == world.vacancy_a.id))
    db_session.execute(delete(DocumentChange))
    db_session.commit()

    with live_index.synced(db_session) as snapshot:
        assert str(world.vacancy_a.id) not in snapshot.matcher.vacancies


def test_nothing_of_an_erased_student_is_left_in_a_stored_build(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock, tmp_path: Path
) -> None:
    world.profile_a.text = "Ik werkte bij Zonnebloemkwekerij Vanderheyden."
    db_session.commit()
    live_index.refit(db_session)
    db_session.commit()
    assert is_in_files(tmp_path / "index", "Zonnebloemkwekerij")

    erase_student(db_session, world.student_a, clock=clock)
    db_session.commit()
    live_index.forget_stored()

    assert not is_in_files(tmp_path / "index", "Zonnebloemkwekerij")
    assert vacancy_ids(db_session, live_index, world.profile_b, lifted=FAR) == [world.vacancy_b.id]


def is_in_files(folder: Path, word: str) -> bool:
    for path in folder.iterdir():
        content = path.read_bytes()
        if word.encode() in content or word.encode("utf-32-le") in content:
            return True
    return False


def test_threads_rank_while_another_changes_rows(
    app: Flask, db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    added = [open_vacancy(db_session, world.company_a, clock, title=f"Plaats {number}") for number in range(20)]
    db_session.commit()
    vacancy_numbers = [vacancy.id for vacancy in added]
    errors: list[BaseException] = []
    profile_id, company_id = world.profile_a.id, world.company_a.id
    is_writing = threading.Event()
    is_writing.set()

    def rank() -> None:
        try:
            while is_writing.is_set():
                with app.app_context():
                    profile = db.session.get(type(world.profile_a), profile_id)
                    assert profile is not None
                    assert vacancy_ids(db.session(), live_index, profile)
                    db.session.remove()
        except BaseException as error:  # noqa: BLE001 (shown below, in the test's own thread)
            errors.append(error)

    threads = [threading.Thread(target=rank) for _number in range(8)]
    for thread in threads:
        thread.start()
    with app.app_context():
        for number in range(12):
            open_vacancy(db.session(), db.session.get_one(type(world.company_a), company_id), clock)
            vacancy = db.session.get_one(Vacancy, vacancy_numbers[number])
            vacancy.description = f"Je programmeert in Python, versie {number}."
            db.session.commit()
        db.session.remove()
    is_writing.clear()
    db_session.rollback()  # its transaction began before the changes
    for thread in threads:
        thread.join(timeout=60)

    assert errors == []
    with live_index.synced(db_session) as snapshot:
        assert len(snapshot.matcher.vacancies) == 2 + 20 + 12


def test_the_file_store_keeps_what_was_written_last_whatever_its_number(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "index", kept_count=2)

    for number in (7, 8, 1):
        store.write(number, [b"build ", b"%d" % number])

    assert store.find(7) is None
    assert [stored_bytes(store, number) for number in (8, 1)] == [b"build 8", b"build 1"]
    assert {path.name for path in (tmp_path / "index").iterdir()} == {"build-8.index", "build-1.index"}


def test_the_file_store_leaves_no_half_file_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    store = FileStore(tmp_path / "index")
    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(OSError, match="No space"):
        store.write(1, [b"x"])

    assert list((tmp_path / "index").iterdir()) == []
    assert store.find(1) is None


def stored_bytes(store: IndexStore, number: int) -> bytes:
    content = store.find(number)
    assert content is not None
    return bytes(content)


@pytest.mark.parametrize("kind", ["file", "memory"])
def test_a_store_gives_back_what_it_got_until_it_is_cleared(tmp_path: Path, kind: str) -> None:
    store = FileStore(tmp_path / "index") if kind == "file" else MemoryStore()
    store.clear()
    store.write(3, [b"dr", b"ie"])

    assert (stored_bytes(store, 3), store.find(4)) == (b"drie", None)
    store.clear()
    assert store.find(3) is None


def test_a_build_says_what_it_was_made_of(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    told: list[tuple[int, int]] = []

    build = live_index.refit(db_session, progress=lambda done, total: told.append((done, total)))
    db_session.commit()

    kept = db_session.get_one(IndexBuild, build.id)
    assert (kept.vacancy_count, kept.candidate_count, kept.created_at) == (2, 2, clock.now())
    assert kept.vocabulary_fingerprint == live_index.vocabulary.fingerprint
    assert told[-1] == (4, 4)
