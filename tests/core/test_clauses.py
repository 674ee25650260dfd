"""Texts cut into sentences, sentences into clauses, and the language of a sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentmatch.matching.reading.clauses import clauses, sentence_language, sentences
from talentmatch.matching.text import tokenise


def sentences_in(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def clauses_in(text: str, language: str) -> list[str]:
    tokens = tokenise(text)
    return [text[start:end] for span in sentences(text) for start, end in clauses(text, tokens, span, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik las. Jij kookt!", ["Ik las.", "Jij kookt!"]),
        ("Kom je? Ja... misschien.", ["Kom je?", "Ja...", "misschien."]),
        ("Ervaring met o.a. Java en bv. SQL.", ["Ervaring met o.a. Java en bv. SQL."]),
        ("Experience with e.g. Java. Apply now.", ["Experience with e.g. Java.", "Apply now."]),
        ("Java, SQL enz. Wij zoeken jou.", ["Java, SQL enz.", "Wij zoeken jou."]),
        ("Java, SQL enz. zijn een plus.", ["Java, SQL enz. zijn een plus."]),
        ("Im 3. Semester lernte ich viel.", ["Im 3. Semester lernte ich viel."]),
        ("Versie 3.5 van ASP.NET is oud.", ["Versie 3.5 van ASP.NET is oud."]),
        ("J. Peeters leidt het team.", ["J. Peeters leidt het team."]),
        ('Hij zei: "Kom!" Ik kwam.', ['Hij zei: "Kom!"', "Ik kwam."]),
    ],
)
def test_sentences_end_at_signs_that_end_one(text: str, expected: list[str]) -> None:
    assert sentences_in(text) == expected


def test_lines_are_sentences_without_their_bullets() -> None:
    text = "Taken\n- lassen\n• koken\n1. facturen maken\n(2) bellen\n\n* \n—\n✓ rijden"

    assert sentences_in(text) == ["Taken", "lassen", "koken", "facturen maken", "bellen", "rijden"]


def test_a_long_line_runs_on_in_lower_case() -> None:
    wrapped = "Je verwerkt de facturen van onze klanten en bereidt de\njaarrekening voor.\nJe belt."

    assert sentences_in(wrapped) == [
        "Je verwerkt de facturen van onze klanten en bereidt de\njaarrekening voor.",
        "Je belt.",
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ik las graag maar ik kook liever", "nl", ["Ik las graag", "maar ik kook liever"]),
        ("I weld because I like metal; cooking bores me", "en", ["I weld", "because I like metal", "cooking bores me"]),
        ("Je soude parce que j'aime le métal", "fr", ["Je soude", "parce que j'aime le métal"]),
        ("Ich schweiße, weil ich Metall mag", "de", ["Ich schweiße", "weil ich Metall mag"]),
        ("Ik ken Java, SQL en Docker", "nl", ["Ik ken Java, SQL en Docker"]),
        ("Ik werk in Genk en ik woon in Hasselt", "nl", ["Ik werk in Genk", "en ik woon in Hasselt"]),
        ("Étudiant(e) motivé(e) (m/v/x)", "fr", ["Étudiant(e) motivé(e) (m/v/x"]),
    ],
)
def test_clauses_are_cut_where_another_statement_begins(text: str, language: str, expected: list[str]) -> None:
    assert clauses_in(text, language) == expected


@pytest.mark.parametrize(
    ("text", "default", "language"),
    [
        ("Ik ben een student en ik zoek een stage", "en", "nl"),
        ("I am a student and I am looking for a place", "nl", "en"),
        ("Je suis un étudiant et je cherche une place", "nl", "fr"),
        ("Ich bin ein Student und ich suche eine Stelle", "nl", "de"),
        ("Java SQL Docker", "nl", "nl"),
        ("in de was", "nl", "nl"),
        ("I am a student and I am looking for a place", "pl", "pl"),
    ],
)
def test_a_sentence_changes_language_only_when_its_words_clearly_say_so(text: str, default: str, language: str) -> None:
    assert sentence_language(tokenise(text).folded, default) == language


@settings(max_examples=200, deadline=None, database=None)
@given(st.text(alphabet="ab .,;:!?()[]\n-•1é’enmaor", max_size=120), st.sampled_from(["nl", "en", "fr", "de", "xx"]))
def test_pieces_of_any_text_are_in_order_and_leave_nothing_but_bullets_out(text: str, language: str) -> None:
    tokens = tokenise(text)

    spans = sentences(text)
    pieces = [piece for span in spans for piece in clauses(text, tokens, span, language)]

    read = [token for start, end in spans for token in tokens.starts if start <= token < end]
    passed_over = {text[token] for token in set(tokens.starts) - set(read)}
    assert read == sorted(read)
    assert passed_over <= {"o"}  # a bullet on a typewriter
    assert [token for start, end in pieces for token in tokens.starts if start <= token < end] == read
    assert pieces == sorted(pieces)
