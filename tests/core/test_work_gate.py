"""What the work gate leaves out of a text, and why."""

from itertools import pairwise

import pytest

from talentmatch.matching import Concept, Document, MatcherSettings, Vocabulary
from talentmatch.matching.gate.work_gate import REASONS, WorkGate
from talentmatch.matching.reading.clauses import clauses, sentences
from talentmatch.matching.reading.gendered_forms import neutral_phrase
from talentmatch.matching.reading.reader import Reader
from talentmatch.matching.text import tokenise
from talentmatch.matching.vectors import TEXT, Passage
from tests.core.corpus import VOCABULARY
from tests.core.work_gate_sentences import ALIKE, SENTENCES, WORK

PLACES = ["Hasselt", "Genk", "Sint-Truiden", "België", "Ghana", "Maroc", "Singapore", "Marokko", "As", "Bree"]
GATE = WorkGate(PLACES)


def read(text: str, language: str = "en") -> Passage:
    passages = Reader(VOCABULARY, MatcherSettings(), GATE).read(Document("d", language, text=text)).passages
    return next(passage for passage in passages if passage.place == TEXT)


def left_out(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(piece.reason, text[piece.start : piece.end]) for piece in read(text, language).left_out]


def kept(text: str, language: str = "en") -> list[str]:
    passage = read(text, language)
    return [word for word, weight in zip(passage.tokens.words, passage.weights, strict=True) if weight]


@pytest.mark.parametrize(("language", "reason", "text"), SENTENCES)
def test_the_gate_leaves_out_who_somebody_is(language: str, reason: str, text: str) -> None:
    pieces = left_out(text, language)

    assert kept(text, language) == []
    assert reason in {code for code, _ in pieces}


@pytest.mark.parametrize(("language", "plain", "told"), ALIKE)
def test_the_gate_reads_a_work_alike_whoever_did_it(language: str, plain: str, told: str) -> None:
    subjects = {"ik", "i", "je", "ich"}

    first, second = ([word for word in kept(text, language) if word not in subjects] for text in (plain, told))

    assert first
    assert first == second


@pytest.mark.parametrize(("language", "text"), WORK)
def test_the_gate_takes_nothing_of_a_work(language: str, text: str) -> None:
    assert left_out(text, language) == []


def test_the_gate_tells_each_piece_with_its_reason() -> None:
    assert left_out("My name is Amina. I know Java. On Sundays I go to church. I study in Hasselt.") == [
        ("name", "My name is Amina"),
        ("faith", "On Sundays I go to church"),
        ("place", "in Hasselt"),
    ]


def test_the_gate_keeps_the_concepts_of_a_clause_with_a_sign() -> None:
    text = "At my mosque I taught accounting and Java"

    assert kept(text) == ["i", "taught", "accounting", "and", "java"]
    assert left_out(text) == [("faith", "At my mosque")]


def test_the_gate_takes_an_adjective_alone_where_it_describes_a_work() -> None:
    assert left_out("I taught accounting in a Catholic school.") == [("faith", "Catholic")]
    assert left_out("I am a Catholic.") == [("faith", "I am a Catholic")]


def test_the_gate_keeps_names_that_are_concepts() -> None:
    assert left_out("Julia and Java are languages I code in.") == []


def test_the_gate_takes_a_place_with_the_small_words_before_it() -> None:
    assert left_out("Ik volg een opleiding lassen in de stad Hasselt.", "nl") == [("place", "in de stad Hasselt")]
    assert left_out("Je suis un cours de soudure à Sint-Truiden.", "fr") == [("place", "à Sint-Truiden")]


def test_the_gate_does_not_take_a_word_for_a_place() -> None:
    assert left_out("As a developer I code in Java.") == []
    assert left_out("De data in te voeren, bree en diep, programmeer ik.", "nl") == []


def test_the_gate_tells_a_language_from_a_nationality() -> None:
    turkish = Concept("turkish", "language", {"en": ("Turkish",)})
    reader = Reader(Vocabulary([turkish]), MatcherSettings(), GATE)

    spoken, told = (
        reader.read(Document("d", "en", text=text)).passages[0]
        for text in ("I speak Turkish with customers.", "I am Turkish and code in an office.")
    )

    assert [mention.concept_ids for mention in spoken.mentions] == [("turkish",)]
    assert spoken.left_out == ()
    assert told.mentions == ()
    assert [piece.reason for piece in told.left_out] == ["origin"]


def test_the_gate_can_be_switched_off() -> None:
    document = Document("d", "en", text="On Sundays I go to church.")

    passages = Reader(VOCABULARY, MatcherSettings(work_gate=False), GATE).read(document).passages

    assert all(passage.left_out == () for passage in passages)
    assert all(weight for passage in passages for weight in passage.weights)


def test_title_and_skills_pass_the_gate_whole() -> None:
    document = Document("d", "nl", "Imam in Hasselt", ("zorg voor mijn moeder",), "")

    assert all(
        weight == 1.0
        for passage in Reader(VOCABULARY, MatcherSettings(), GATE).read(document).passages
        for weight in passage.weights
    )


def test_reasons_are_a_closed_list() -> None:
    found = {piece.reason for language, _, text in SENTENCES for piece in read(text, language).left_out}

    assert found <= set(REASONS)
    assert len(REASONS) == len(set(REASONS))


def test_pieces_left_out_do_not_overlap() -> None:
    text = " ".join(text for language, _, text in SENTENCES if language == "en")

    pieces = read(text).left_out

    assert all(first.end <= second.start for first, second in pairwise(pieces))


@pytest.mark.parametrize(
    "text", ["", "…", "in in in in", "Jan Jan Jan", ", , ,", "42", "Ik ben", "à", "𝒜 ne", "My name is"]
)
@pytest.mark.parametrize("language", ["nl", "en", "fr", "de", "pl"])
def test_the_gate_reads_any_text(text: str, language: str) -> None:
    tokens = tokenise(text)

    for span in sentences(text):
        pieces = clauses(text, tokens, span, language)
        judgement = GATE.judge(text, tokens, pieces, language, ())
        assert all(span[0] <= piece.start < piece.end <= span[1] for piece in judgement.left_out)


def test_the_fingerprint_knows_the_places() -> None:
    assert WorkGate(PLACES).fingerprint == WorkGate(reversed(PLACES)).fingerprint
    assert WorkGate(["Hasselt"]).fingerprint != WorkGate(["Genk"]).fingerprint


def test_phrases_hold_nothing_of_what_is_left_out() -> None:
    passage = read("I know Java, and on Sundays I sing in the church choir. I code.")

    assert [neutral_phrase(phrase.text, "en") for phrase in passage.phrases] == ["I know Java", "I code."]


def test_the_gate_leaves_a_language_alone_for_which_it_has_no_lists() -> None:
    text = "Am reparat pompe pentru ferme mari din regiune."

    assert left_out(text, "en") == [("not_work", text.rstrip("."))]
    assert left_out(text, "ro") == []
