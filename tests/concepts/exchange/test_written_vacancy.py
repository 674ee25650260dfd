"""What three sentences say of a vacancy, and what they leave open."""

import pytest

from talentmatch.exchange.entry_values import named_pay
from talentmatch.exchange.written_vacancy import Sentences, read_sentences
from talentmatch.matching import Vocabulary
from talentmatch.vocabulary.files import own_vocabulary


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return own_vocabulary()


def test_read_sentences_finds_what_is_said(vocabulary: Vocabulary) -> None:
    sentences = Sentences(
        "Je bouwt als webontwikkelaar mee aan onze webshop in React.",
        "Je kent JavaScript en spreekt goed Nederlands en wat Engels.",
        "Een betaalde stage van 38 uur per week in Hasselt.",
    )

    read = read_sentences(sentences, vocabulary, reader_language="en")

    assert (read.text_language, read.kind, read.title) == ("nl", "internship", "Webontwikkelaar")
    assert (read.municipality, read.hours_per_week, read.paid) == ("Hasselt", 38, True)
    assert read.working_languages == ({"lang": "nl", "cefr": "B2"}, {"lang": "en", "cefr": "B1"})


def test_read_sentences_leaves_open_what_is_not_said(vocabulary: Vocabulary) -> None:
    read = read_sentences(Sentences("Fruit plukken.", "Niets.", "Iets."), vocabulary, reader_language="nl")

    assert (read.text_language, read.kind, read.title, read.municipality) == ("", "", "", "")
    assert (read.hours_per_week, read.paid, read.working_languages) == (None, None, ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We are an early-stage company and offer an internship.", "internship"),
        ("At this stage you test our app with the team.", ""),
        ("Un job étudiant le samedi pour toi et les autres.", "student_job"),
        ("Een vast contract van onbepaalde duur in het team.", "job"),
        ("Du schreibst deine Masterarbeit bei uns und mit uns.", "thesis"),
        ("A PhD in the lab of the university for you.", "research"),
    ],
)
def test_read_sentences_names_the_kind(vocabulary: Vocabulary, text: str, kind: str) -> None:
    assert read_sentences(Sentences(text, "", ""), vocabulary, reader_language="en").kind == kind


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Je werkt in Genk.", "Genk"),
        ("Kom naar 3800 Sint-Truiden.", "Sint-Truiden"),
        ("Tu travailles à Saint-Trond.", "Sint-Truiden"),
        ("You work near Diepenbeek with us.", "Diepenbeek"),
        ("As a student you learn Python in React.", ""),
        ("Peer review of code.", ""),
    ],
)
def test_read_sentences_names_the_municipality(vocabulary: Vocabulary, text: str, municipality: str) -> None:
    assert read_sentences(Sentences(text, "", ""), vocabulary, reader_language="en").municipality == municipality


@pytest.mark.parametrize(
    ("text", "is_paid"),
    [
        ("Een betaalde stage.", True),
        ("14 € par heure.", True),
        ("We pay a salary.", True),
        ("De stage is niet betaald.", False),
        ("An unpaid internship.", False),
        ("Ein Praktikum ohne Vergütung.", False),
        ("Een leuk team van 12 mensen.", None),
    ],
)
def test_named_pay(text: str, is_paid: bool | None) -> None:
    assert named_pay(text) is is_paid
