"""The search beside the live index finds what is open now, in every process, and says where it met."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from talentmatch.clock import FrozenClock
from talentmatch.companies.operations import refuse_company
from talentmatch.matches.live_index import LiveIndex
from talentmatch.matches.quotes import QUOTE_LIMIT, Piece, best_sentence
from talentmatch.matches.search_queries import FoundVacancies, WordPair, found_vacancies
from talentmatch.matching.search.spans import MetSpan
from talentmatch.vacancies.operations import close_vacancy
from talentmatch.vacancies.queries import VacancyFilter
from tests.concepts.matches.small_lists import open_vacancy
from tests.fixtures.queries import CountedQueries
from tests.fixtures.world import World


@pytest.fixture
def live_index(app: Flask) -> LiveIndex:
    index: LiveIndex = app.extensions["talentmatch"].live_index
    return index


def found(db_session: Session, live_index: LiveIndex, text: str, **options: Any) -> FoundVacancies:
    given = {"filters": VacancyFilter(), "locale": "nl", "limit": 20, **options}
    return found_vacancies(db_session, live_index, text, given.pop("filters"), **given)


def ids(db_session: Session, live_index: LiveIndex, text: str, **options: Any) -> list[int]:
    return [item.vacancy.id for item in found(db_session, live_index, text, **options).items]


def marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"[{piece.text}]" if piece.is_met else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("python", "a"),
        ("wondzorg", "b"),  # Dutch for what the English vacancy says
        ("haspengouw", "b"),  # the company
        ("saint-trond", "b"),  # the municipality in French
        ("thor park", "b"),  # the campus
        ("pyhton", "a"),
    ],
)
def test_search_finds_open_vacancies(
    db_session: Session, world: World, live_index: LiveIndex, text: str, letters: str
) -> None:
    assert ids(db_session, live_index, text) == [getattr(world, f"vacancy_{letter}").id for letter in letters]


def test_search_follows_what_opens_changes_and_closes(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    assert ids(db_session, live_index, "kwantum") == []

    opened = open_vacancy(db_session, world.company_a, clock, title="Kwantum")
    db_session.commit()
    after_opening = ids(db_session, live_index, "kwantum")
    opened.title = "Quarks"
    db_session.commit()
    after_change = ids(db_session, live_index, "kwantum"), ids(db_session, live_index, "quarks")
    close_vacancy(db_session, opened, actor=world.users["company_a"], clock=clock)
    db_session.commit()

    assert (after_opening, after_change) == ([opened.id], ([], [opened.id]))
    assert ids(db_session, live_index, "quarks") == []


def test_search_follows_the_company(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    assert ids(db_session, live_index, "pomelo") == [world.vacancy_a.id]

    world.company_a.name = "Mandarijn Software"
    db_session.commit()
    renamed = ids(db_session, live_index, "pomelo"), ids(db_session, live_index, "mandarijn")
    refuse_company(db_session, world.company_a, reason="Bestaat niet.", actor=world.users["office_a"], clock=clock)
    db_session.commit()

    assert renamed == ([], [world.vacancy_a.id])
    assert ids(db_session, live_index, "mandarijn") == []


def test_two_processes_find_the_same(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    other = LiveIndex(live_index.store, clock=clock, knowledge=live_index.knowledge)
    assert ids(db_session, other, "kwantum") == ids(db_session, live_index, "kwantum") == []

    for number in range(6):
        open_vacancy(db_session, world.company_a, clock, title=f"Kwantum {number}")
        db_session.commit()
        ids(db_session, live_index, "kwantum")  # one process sees each change, the other all at once

    assert ids(db_session, other, "kwantum") == ids(db_session, live_index, "kwantum")
    assert len(ids(db_session, other, "kwantum")) == 6


def test_search_goes_on_after_a_new_build(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    assert ids(db_session, live_index, "python") == [world.vacancy_a.id]

    opened = open_vacancy(db_session, world.company_a, clock, title="Kwantum")
    db_session.flush()
    live_index.refit(db_session)
    db_session.commit()

    assert ids(db_session, live_index, "kwantum") == [opened.id]


def test_search_keeps_to_the_filters_and_counts_what_they_keep(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock
) -> None:
    for number in range(3):
        open_vacancy(db_session, world.company_a, clock, title=f"Python {number}", kind="job", text_language="fr")
    db_session.commit()

    jobs = found(db_session, live_index, "python", filters=VacancyFilter(kinds=("job",)), limit=2)
    rest = found(db_session, live_index, "python", filters=VacancyFilter(kinds=("job",)), limit=2, offset=2)

    assert (len(jobs.items), jobs.total_count, len(rest.items)) == (2, 3, 1)
    assert not {item.vacancy.id for item in jobs.items} & {item.vacancy.id for item in rest.items}


def test_search_asks_the_database_as_often_for_many_as_for_few(
    db_session: Session, world: World, live_index: LiveIndex, clock: FrozenClock, counted_queries: CountedQueries
) -> None:
    ids(db_session, live_index, "python")  # the index is there
    with counted_queries() as few:
        ids(db_session, live_index, "python")
    for _number in range(15):
        open_vacancy(db_session, world.company_b, clock)
    db_session.commit()
    ids(db_session, live_index, "python")  # the changes are folded in
    with counted_queries() as many:
        assert len(ids(db_session, live_index, "python")) == 16

    assert len(many) == len(few) == 2


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_a_found_vacancy_shows_where_it_met(db_session: Session, world: World, live_index: LiveIndex) -> None:
    [title] = found(db_session, live_index, "python").items
    [text] = found(db_session, live_index, "wondzorg").items
    [company] = found(db_session, live_index, "haspengouw").items

    assert marked(title.title) == "Stage backend in [Python]"
    assert marked(text.quote).startswith("You help our nurses with [wound care] and medication")
    assert text.pairs == (WordPair("wondzorg", "wound care"),)
    assert (marked(company.company), company.quote, company.pairs) == ("[Haspengouw] Fruit", (), ())


@pytest.mark.parametrize("database_name", ["sqlite"])
def test_search_says_what_it_corrected_and_when_words_are_missing(
    db_session: Session, world: World, live_index: LiveIndex
) -> None:
    corrected = found(db_session, live_index, "pyhton stage")
    partial = found(db_session, live_index, "python kwantumfysica")
    nothing = found(db_session, live_index, "kwantumfysica")
    no_words = found(db_session, live_index, "%")

    assert (corrected.corrected, corrected.is_partial, corrected.reason) == ("python stage", False, None)
    assert (partial.corrected, partial.is_partial, partial.total_count) == ("", True, 1)
    assert (nothing.items, nothing.reason) == ((), "nothing_found")
    assert (no_words.items, no_words.reason) == ((), "no_words")


def span(text: str, word: str) -> MetSpan:
    return MetSpan(text.index(word), text.index(word) + len(word), "word", word)


def test_the_best_sentence_meets_most_words_and_the_earliest_wins() -> None:
    text = "Je werkt in Genk. Je programmeert in Java. In Genk programmeert men Java."
    one, two = span(text, "Java"), MetSpan(46, 50, "word", "genk")
    three = MetSpan(68, 72, "word", "java")

    assert marked(best_sentence(text, [one])) == "Je programmeert in [Java]."
    assert marked(best_sentence(text, [one, two, three])) == "In [Genk] programmeert men [Java]."
    assert best_sentence(text, []) == ()


def test_a_long_sentence_is_cut_at_words_around_what_met() -> None:
    text = "woord " * 60 + "Java " + "slot " * 60
    quote = marked(best_sentence(text, [span(text, "Java")]))

    assert quote.startswith("… woord ")
    assert "[Java]" in quote
    assert quote.endswith("slot …")
    assert len(quote) <= QUOTE_LIMIT + 10
