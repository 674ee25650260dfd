"""What is proposed for a text, why, and what is not."""

import pytest

from talentmatch.matching import Concept, Document, Vocabulary
from talentmatch.matching.skill_suggestions import SkillSuggester, SkillSuggestion

VOCABULARY = Vocabulary(
    (
        Concept("machine-learning", "skill", {"nl": ("machinaal leren",), "en": ("machine learning",)}),
        Concept("wound-care", "skill", {"nl": ("wondzorg",), "en": ("wound care",), "fr": ("soins de plaies",)}),
        Concept("bookkeeping", "skill", {"nl": ("boekhouden",), "en": ("accounting",), "fr": ("comptabilité",)}),
        Concept("websites", "skill", {"nl": ("websites bouwen",), "en": ("building websites",)}),
        Concept("shop-sales", "skill", {"nl": ("verkoop in de winkel",)}),
        Concept("social-media", "skill", {"nl": ("sociale media beheren",)}),
        Concept("welding", "skill", {"nl": ("lassen",), "de": ("Schweißen",)}),
        Concept("programming", "skill", {"nl": ("programmeren", "programmeerwerk"), "en": ("programming",)}),
        Concept("javascript", "tool", {"en": ("JavaScript",)}),
        Concept("nurse", "occupation", {"nl": ("verpleegkundige",), "en": ("nurse",)}),
    )
)


@pytest.fixture(scope="module")
def suggester() -> SkillSuggester:
    return SkillSuggester(VOCABULARY)


def suggested(suggester: SkillSuggester, text: str, *skills: str, language: str = "nl") -> list[tuple[str, str, bool]]:
    found = suggester.suggest(Document("typed", language, "", skills, text))
    return [(suggestion.concept_id, suggestion.words, suggestion.is_named) for suggestion in found]


@pytest.mark.parametrize(
    ("language", "text", "concept_id", "words"),
    [
        ("nl", "Ik deed een vak machinaal leren.", "machine-learning", "machinaal leren"),
        ("nl", "Ik deed een vak machine learning.", "machine-learning", "machine learning"),
        ("en", "I gave wound care.", "wound-care", "wound care"),
        ("fr", "Des soins de plaies chaque jour.", "wound-care", "soins de plaies"),
        ("de", "Schweißen kann ich gut.", "welding", "Schweißen"),
    ],
)
def test_suggester_proposes_what_a_text_names(
    suggester: SkillSuggester, language: str, text: str, concept_id: str, words: str
) -> None:
    assert suggested(suggester, text, language=language) == [(concept_id, words, True)]


@pytest.mark.parametrize(
    ("language", "text", "concept_id", "words"),
    [
        ("nl", "Ik deed een vak machine lerning.", "machine-learning", "machine lerning"),
        ("nl", "Ik schrijf Javascrpt.", "javascript", "Javascrpt"),
        ("en", "I did the acounting of a club.", "bookkeeping", "acounting"),
        ("fr", "J'ai tenu la comptabilté.", "bookkeeping", "comptabilté"),
        ("de", "Ich kann Schweisen.", "welding", "Schweisen"),
        (
            "nl",
            "Vorig jaar deed ik de sociale media voor twee verenigingen in de buurt.",
            "social-media",
            "sociale media",
        ),
    ],
)
def test_suggester_proposes_what_a_text_nearly_names(
    suggester: SkillSuggester, language: str, text: str, concept_id: str, words: str
) -> None:
    assert (concept_id, words, False) in suggested(suggester, text, language=language)


def test_suggester_reads_skills_that_no_label_knows(suggester: SkillSuggester) -> None:
    assert suggested(suggester, "", "Javascrpt", "wonden zorg") == [("javascript", "Javascrpt", False)]


@pytest.mark.parametrize("skill", ["JavaScript", "javascript"])
def test_suggester_leaves_out_what_is_listed(suggester: SkillSuggester, skill: str) -> None:
    assert suggested(suggester, "Ik schrijf JavaScript en ook Javascrpt.", skill) == []


def test_suggester_knows_a_listed_skill_in_another_language(suggester: SkillSuggester) -> None:
    assert suggested(suggester, "Ik leerde boekhouden.", "comptabilité") == []


def test_suggester_leaves_out_what_is_refused(suggester: SkillSuggester) -> None:
    assert suggested(suggester, "Ik leerde boekhouden. Liefst geen programmeerwerk meer.") == [
        ("bookkeeping", "boekhouden", True)
    ]


def test_suggester_leaves_out_what_is_refused_also_where_it_is_misspelt(suggester: SkillSuggester) -> None:
    assert suggested(suggester, "Liefst geen programmeerwerk meer. Vroeger deed ik programeren.") == []


def test_suggester_proposes_skills_and_tools_alone(suggester: SkillSuggester) -> None:
    assert suggested(suggester, "Ik ben verpleegkundige.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Mijn vader is bakker, ik woon in de Kerkstraat en speel graag voetbal met mijn vrienden."),
        ("en", "My father is a baker, I live in Church Street and like playing football with my friends."),
        ("fr", "Mon père est boulanger, j'habite rue de l'Église et j'aime jouer au football avec mes amis."),
        ("de", "Mein Vater ist Bäcker, ich wohne in der Kirchstraße und spiele gern Fußball mit meinen Freunden."),
        ("nl", "Deze zomer zag ik mijn tante heel vaak in de winkel bij het station."),
        ("nl", "Deze zomer las ik op de trein heel veel websites over de natuur en de zee."),
        ("nl", "Deze zomer heb ik een heleboel websites bekeken van winkels en musea in Gent."),
        ("nl", ""),
        ("nl", "…!"),
    ],
)
def test_suggester_proposes_nothing_for_what_is_no_skill(suggester: SkillSuggester, language: str, text: str) -> None:
    assert suggested(suggester, text, language=language) == []


def test_suggester_begins_with_what_is_named_most_and_keeps_to_the_limit(suggester: SkillSuggester) -> None:
    text = "Ik leerde boekhouden en lassen. Lassen doe ik graag. Ook wondzorg en JavaScript."
    document = Document("typed", "nl", "", (), text)

    first, second = suggester.suggest(document, limit=2)

    assert first == SkillSuggestion("welding", "lassen", is_named=True)
    assert second == SkillSuggestion("bookkeeping", "boekhouden", is_named=True)


def test_suggester_without_concepts_proposes_nothing() -> None:
    assert SkillSuggester(Vocabulary(())).suggest(Document("typed", "nl", "", ("Python",), "Ik schrijf Python.")) == ()
