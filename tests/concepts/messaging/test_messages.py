"""Threads of messages: who may write, what is read, when a mail is due."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from talentmatch.applications.models import Application
from talentmatch.applications.operations import withdraw
from talentmatch.audit.queries import audit_lines_of
from talentmatch.clock import FrozenClock
from talentmatch.errors import InvalidInput, InvalidState
from talentmatch.messaging.operations import mark_read, post_message
from talentmatch.messaging.queries import (
    messages_of,
    threads_of_company,
    threads_of_student,
    unread_count_of_company,
    unread_count_of_student,
    unread_counts,
    untold_messages,
)
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World


class Writers:
    """Both sides of one thread."""

    def __init__(self, db_session: Session, world: World, clock: FrozenClock, application: Application) -> None:
        self.shared = {"db_session": db_session, "application": application, "clock": clock}
        self.people = {"candidate": world.student_a, "company": world.users["company_a"]}

    def write(self, side: str, text: str):  # type: ignore[no-untyped-def]
        return post_message(side=side, text=text, actor=self.people[side], **self.shared)  # type: ignore[arg-type]


@pytest.fixture
def writers(db_session: Session, world: World, clock: FrozenClock, application: Application) -> Writers:
    return Writers(db_session, world, clock, application)


def test_message_stands_in_the_thread_and_in_the_trail(
    db_session: Session, application: Application, writers: Writers
) -> None:
    written = writers.write("company", "  Welkom, kan je dinsdag?\n ")

    assert [(m.side, m.text) for m in messages_of(db_session, application.id)] == [
        ("company", "Welkom, kan je dinsdag?")
    ]
    lines = audit_lines_of(db_session, "message", written.id)
    assert [(line.action, line.details) for line in lines] == [("message.sent", {"application": application.id})]


@pytest.mark.parametrize(("text", "code"), [(" \n", "required"), ("x" * 4_001, "too_long")])
def test_message_is_refused_when_empty_or_too_long(writers: Writers, text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        writers.write("company", text)

    assert caught.value.errors == {"text": code}


def test_message_may_have_four_thousand_characters(writers: Writers) -> None:
    assert len(writers.write("company", "x" * 4_000).text) == 4_000


def test_message_is_refused_when_the_application_is_closed(
    db_session: Session, world: World, clock: FrozenClock, application: Application, writers: Writers
) -> None:
    withdraw(db_session, application, actor=world.student_a, clock=clock)

    with pytest.raises(InvalidState, match="closed"):
        writers.write("company", "Toch nog iets")


def test_message_is_refused_when_the_company_is_no_longer_approved(world: World, writers: Writers) -> None:
    world.company_a.state = "refused"

    with pytest.raises(InvalidState, match="closed"):
        writers.write("company", "Hallo")


def test_the_same_message_twice_is_one(
    db_session: Session, application: Application, clock: FrozenClock, writers: Writers
) -> None:
    first = writers.write("candidate", "Ja graag")
    assert writers.write("candidate", "Ja graag").id == first.id

    clock.at += timedelta(minutes=3)
    writers.write("candidate", "Ja graag")

    assert len(messages_of(db_session, application.id)) == 2


def test_thirty_messages_fit_in_an_hour(clock: FrozenClock, writers: Writers) -> None:
    for number in range(30):
        writers.write("candidate", f"Bericht {number}")
    with pytest.raises(InvalidState, match="many messages"):
        writers.write("company", "Nog een")

    clock.at += timedelta(hours=1)
    assert writers.write("company", "Nog een").text == "Nog een"


def test_unread_counts_are_those_of_the_other_side(
    db_session: Session, world: World, clock: FrozenClock, application: Application, writers: Writers
) -> None:
    writers.write("company", "Een")
    writers.write("company", "Twee")
    assert unread_counts(db_session, [application.id], side="candidate") == {application.id: 2}
    assert unread_counts(db_session, [application.id], side="company") == {}
    assert unread_count_of_student(db_session, world.student_a.id) == 2
    assert unread_count_of_student(db_session, world.student_b.id) == 0

    writers.write("candidate", "Antwoord")  # who answers has read

    assert unread_count_of_student(db_session, world.student_a.id) == 0
    assert unread_count_of_company(db_session, world.company_a.id) == 1
    assert unread_count_of_company(db_session, world.company_b.id) == 0
    mark_read(db_session, application, side="company", clock=clock)
    assert unread_count_of_company(db_session, world.company_a.id) == 0


def test_very_many_unread_messages_are_not_all_counted(
    db_session: Session, world: World, clock: FrozenClock, writers: Writers
) -> None:
    for number in range(5):
        clock.at += timedelta(hours=1)
        for part in range(25):
            writers.write("candidate", f"Bericht {number} {part}")

    assert unread_count_of_company(db_session, world.company_a.id) == 100


def test_one_mail_an_hour_tells_of_what_is_unread(
    db_session: Session, clock: FrozenClock, application: Application, writers: Writers
) -> None:
    first = writers.write("company", "Een")
    second = writers.write("company", "Twee")
    assert (first.notified_at, second.notified_at) == (clock.at, None)
    assert [m.text for m in untold_messages(db_session, application.id, "company")] == ["Twee"]

    clock.at += timedelta(minutes=59)
    assert writers.write("company", "Drie").notified_at is None
    clock.at += timedelta(minutes=1)
    assert writers.write("company", "Vier").notified_at == clock.at


def test_a_mail_is_due_at_once_when_the_earlier_one_was_read(
    db_session: Session, clock: FrozenClock, application: Application, writers: Writers
) -> None:
    writers.write("company", "Een")
    mark_read(db_session, application, side="candidate", clock=clock)

    assert writers.write("company", "Twee").notified_at == clock.at


def test_threads_are_listed_for_both_sides_and_for_nobody_else(
    db_session: Session, world: World, writers: Writers
) -> None:
    writers.write("company", "Een")
    writers.write("company", "Twee")

    (thread,), count = threads_of_student(db_session, world.student_a.id, limit=20)
    assert (thread.newest.text, thread.unread_count, count) == ("Twee", 2, 1)
    (own,), _count = threads_of_company(db_session, world.company_a.id, limit=20)
    assert (own.newest.text, own.unread_count) == ("Twee", 0)
    assert threads_of_student(db_session, world.student_b.id, limit=20) == ([], 0)
    assert threads_of_company(db_session, world.company_b.id, limit=20) == ([], 0)


def test_threads_are_read_in_three_queries(
    db_session: Session, world: World, writers: Writers, counted_queries: CountedQueries
) -> None:
    writers.write("company", "Een")
    db_session.commit()
    company_id = world.company_a.id

    with counted_queries() as statements:
        threads, _count = threads_of_company(db_session, company_id, limit=20)
        names = [(t.application.vacancy.company.name, t.application.profile.user.name) for t in threads]  # type: ignore[union-attr]

    assert names == [("Pomelo Software", "student_a")]
    assert len([s for s in statements if s.startswith("SELECT")]) == 3  # how many, which, and they
