"""What counts of a document before any block looks at it."""

from talentmatch.matching import Document, MatcherSettings
from talentmatch.matching.reading.reader import Reader
from talentmatch.matching.vectors import TEXT, Passage
from tests.core.corpus import VOCABULARY


def text_of(document: Document, settings: MatcherSettings | None = None) -> Passage:
    read = Reader(VOCABULARY, settings or MatcherSettings(), None).read(document)
    return next(passage for passage in read.passages if passage.place == TEXT)


def weight_of(passage: Passage, word: str) -> float:
    return passage.weights[passage.tokens.words.index(word)]


def test_title_and_skills_count_in_full() -> None:
    read = Reader(VOCABULARY, MatcherSettings(), None).read(Document("d", "en", "No sales", ("no Java", "  "), ""))

    assert [passage.text for passage in read.passages] == ["No sales", "no Java"]
    assert all(weight == 1.0 for passage in read.passages for weight in passage.weights)
    assert [phrase.text for passage in read.passages for phrase in passage.phrases] == ["No sales", "no Java"]


def test_a_sentence_in_another_language_is_read_in_it() -> None:
    passage = text_of(
        Document("d", "nl", text="Ik lees graag. I have been responsible for the accounting of a company.")
    )

    languages = dict(zip(passage.tokens.words, passage.languages, strict=True))
    assert (languages["graag"], languages["accounting"]) == ("nl", "en")
    assert [phrase.language for phrase in passage.phrases] == ["nl", "en"]
    assert [mention.concept_ids for mention in passage.mentions] == [("accounting",)]


def test_beside_the_work_a_bare_no_refuses_none_of_it() -> None:
    text = "Over ons\nWij hebben geen boekhouding in huis. Dit is geen job in boekhouding.\nTaken\nGeen boekhouding."
    passage = text_of(Document("d", "nl", text=text))

    marks = [
        weight for word, weight in zip(passage.tokens.words, passage.weights, strict=True) if word == "boekhouding"
    ]
    assert marks == [0.0, -0.4, -1.0]


def test_what_is_refused_counts_against() -> None:
    passage = text_of(Document("d", "nl", text="Ik bouw websites. Ik wil liever geen boekhouding meer doen."))

    assert weight_of(passage, "websites") > 0.0
    assert weight_of(passage, "boekhouding") < 0.0
    assert [mention.weight < 0.0 for mention in passage.mentions] == [True]
    assert any(phrase.weight < 0.0 and "boekhouding" in phrase.text for phrase in passage.phrases)


def test_what_somebody_lacks_counts_for_nothing() -> None:
    passage = text_of(Document("d", "en", text="I have no experience with accounting. I know Java."))

    assert weight_of(passage, "accounting") == 0.0
    assert [mention.concept_ids for mention in passage.mentions] == [("java",)]


def test_words_of_a_weightless_sentence_are_in_no_phrase() -> None:
    passage = text_of(Document("d", "en", text="I know Java."), MatcherSettings(section_weights=False))

    assert [(phrase.text, phrase.weight) for phrase in passage.phrases] == [("I know Java.", 1.0)]
    assert list(passage.weights) == [1.0, 1.0, 1.0]


def test_a_text_of_signs_has_no_phrases() -> None:
    assert Reader(VOCABULARY, MatcherSettings(), None).read(Document("d", "en", "—", ("*",), "… !?\n•")).passages == ()
