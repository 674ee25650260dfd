"""What a sentence says no to."""

from collections.abc import Mapping
from itertools import pairwise

import pytest

from talentmatch.matching.reading import refusals
from talentmatch.matching.reading.clauses import sentences
from talentmatch.matching.reading.refusals import Refusal, refused
from talentmatch.matching.text import tokenise
from tests.core.refusal_sentences import HELD_OUT, KNOWN

LANGUAGES = ("nl", "en", "fr", "de")


def refusals_in(text: str, language: str) -> list[Refusal]:
    tokens = tokenise(text)
    return [refusal for span in sentences(text) for refusal in refused(text, tokens, span, language)]


def words_of(text: str, refusal: Refusal) -> list[str]:
    return tokenise(text[refusal.start : refusal.end]).folded


def kinds_and_words(text: str, language: str) -> list[tuple[str, str]]:
    return [(refusal.kind, text[refusal.start : refusal.end]) for refusal in refusals_in(text, language)]


def cases_of(table: Mapping[str, str], language: str) -> list[tuple[str, set[str], set[str], str]]:
    """Kind ("-" for no refusal), words that must be covered, words that may be, sentence."""
    cases = []
    for line in table[language].strip().splitlines():
        kind, covered, sentence = (part.strip() for part in line.split("|", 2))
        must, _, may = covered.partition("(")
        cases.append((kind, set(must.split()), set(may.rstrip(")").split()), sentence))
    return cases


def is_right(kind: str, must: set[str], may: set[str], text: str, language: str, found: list[Refusal]) -> bool:
    """Whether one refusal of the kind covers all that it must, and no content word besides what it may."""
    covered = {word for refusal in found for word in words_of(text, refusal)}
    light = refusals._rules(language)
    assert light is not None
    return {refusal.kind for refusal in found} == {kind} and must <= covered and covered - light.light <= must | may


@pytest.mark.parametrize("table", [KNOWN, HELD_OUT], ids=["known", "held out"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_refusals_are_found_with_high_precision_and_recall(language: str, table: Mapping[str, str]) -> None:
    cases = cases_of(table, language)
    right = told = 0
    wrong = []

    for kind, must, may, sentence in cases:
        found = refusals_in(sentence, language)
        is_found = bool(found) and is_right(kind, must, may, sentence, language, found)
        told += bool(found)
        right += is_found
        if is_found is (kind == "-"):
            wrong.append(f"{sentence} {kind} but {kinds_and_words(sentence, language)}")

    true = sum(kind != "-" for kind, *_ in cases)
    precision, recall = right / told, right / true
    assert min(precision, recall) >= 0.9, f"precision {precision:.3f}, recall {recall:.3f}: {wrong}"


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "This is not a sales role.", [("excluded", "sales role")]),
        ("nl", "Ik doe liefst geen programmeerwerk meer.", [("refused", "programmeerwerk")]),
        ("nl", "Programmeren doe je niet.", [("excluded", "Programmeren")]),
        ("fr", "Surtout pas de vente.", [("refused", "vente")]),
        ("de", "Lieber kein Vertrieb.", [("refused", "Vertrieb")]),
    ],
)
def test_a_no_covers_what_it_is_said_of(language: str, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert kinds_and_words(sentence, language) == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Je werkt niet alleen in Java maar ook in Python."),
        ("en", "You not only write code but also test it."),
        ("fr", "Vous ne codez pas seulement, vous testez aussi."),
        ("de", "Du schreibst nicht nur Code, sondern testest auch."),
    ],
)
def test_not_only_is_no_refusal(language: str, sentence: str) -> None:
    assert kinds_and_words(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Ploegenwerk is geen probleem."),
        ("en", "Night shifts are no problem."),
        ("fr", "Le travail de nuit, pas de problème."),
        ("de", "Nachtschichten sind kein Problem."),
    ],
)
def test_no_problem_is_no_refusal(language: str, sentence: str) -> None:
    assert kinds_and_words(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Ik zeg nooit nee tegen een uitdaging in de verkoop."),
        ("nl", "Er is niets dat ik niet wil leren over lassen."),
        ("en", "There is nothing I do not want to learn about welding."),
        ("en", "I would never say no to a job in sales."),
        ("fr", "Il n'y a rien que je ne veuille pas apprendre sur la soudure."),
        ("fr", "Je ne dis jamais non à un défi dans la vente."),
        ("de", "Es gibt nichts, was ich über das Schweißen nicht lernen möchte."),
        ("de", "Ich sage nie nein zu einer Aufgabe im Verkauf."),
    ],
)
def test_a_double_no_is_no_refusal(language: str, sentence: str) -> None:
    assert kinds_and_words(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "covered", "kept"),
    [
        ("nl", "Ik wil geen verkoop doen, maar wel marketing.", "verkoop", "marketing"),
        ("en", "I do not want sales, but marketing is fine.", "sales", "marketing"),
        ("fr", "Je ne veux pas de vente, mais du marketing.", "vente", "marketing"),
        ("de", "Ich möchte keinen Verkauf, sondern Marketing.", "verkauf", "marketing"),
    ],
)
def test_a_no_ends_at_the_contrast(language: str, sentence: str, covered: str, kept: str) -> None:
    words = [word for refusal in refusals_in(sentence, language) for word in words_of(sentence, refusal)]

    assert covered in words
    assert kept not in words


@pytest.mark.parametrize("language", ["pl", "xx", ""])
def test_a_language_without_rules_has_no_refusals(language: str) -> None:
    assert refusals_in("I do not want sales. Ik wil geen verkoop.", language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ik wil geen verkoop doen. ", "nl"),
        ("geen verkoop, ", "nl"),
        ("niet ", "nl"),
        ("I do not want sales ", "en"),
        ("pas de vente, ", "fr"),
        ("kein Verkauf ", "de"),
    ],
)
def test_long_texts_are_read_in_parts_of_bounded_length(
    monkeypatch: pytest.MonkeyPatch, text: str, language: str
) -> None:
    long = text * 1_000
    read: list[int] = []
    line_of = refusals._line
    monkeypatch.setattr(
        refusals,
        "_line",
        lambda text, tokens, first, end: read.append(end - first) or line_of(text, tokens, first, end),
    )

    found = refusals_in(long, language)

    assert max(read) <= 160
    assert sum(read) == len(tokenise(long).words)
    assert all(len(words_of(long, refusal)) <= 12 for refusal in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
