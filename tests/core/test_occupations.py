"""Which occupations a text resembles, in the languages that have texts of them."""

import pytest

from talentmatch.matching import Document, MatcherSettings, Vocabulary
from talentmatch.matching.blocks.occupations import OccupationsBlock
from talentmatch.matching.occupation_texts import OccupationText
from talentmatch.matching.reading.reader import Reader

TEXTS = (
    OccupationText(
        "nurse",
        {"en": ("nurse",), "nl": ("verpleegkundige",)},
        {"en": "Nurses care for patients.", "nl": "Verpleegkundigen verzorgen patiënten."},
    ),
    OccupationText("welder", {"en": ("welder",), "nl": ("lasser",)}, {"en": "Welders join metal.", "nl": "Lassers."}),
)


@pytest.fixture
def block() -> OccupationsBlock:
    found = OccupationsBlock(TEXTS)
    found.fit(())
    return found


def likeness(block: OccupationsBlock, document: Document) -> list[float]:
    reader = Reader(Vocabulary(()), MatcherSettings(), None)
    return [round(value, 6) for value in block.likeness(block.read(reader.read(document))).tolist()]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "I care for patients."), ("nl", "Ik verzorg patiënten."), ("nl", "Verpleegkundige")]
)
def test_a_text_resembles_the_occupation_of_its_words(block: OccupationsBlock, language: str, text: str) -> None:
    nurse, welder = likeness(block, Document("d", language, text=text))

    assert nurse > 0.0
    assert welder == 0.0


def test_a_text_in_a_language_without_occupations_resembles_none_by_words_that_look_english(
    block: OccupationsBlock,
) -> None:
    document = Document("d", "ro", title="Welder", text="Persoana care for metal.", skills=("care",))

    assert likeness(block, document) == [0.0, 0.0]
