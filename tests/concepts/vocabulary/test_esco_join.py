from collections.abc import Mapping
from pathlib import Path

import pytest

from talentmatch.matching.vocabulary import Concept, Vocabulary
from talentmatch.vocabulary.esco_entries import EscoEntry, EscoLabels
from talentmatch.vocabulary.esco_files import read_esco
from talentmatch.vocabulary.esco_join import joined_vocabulary, occupation_texts

ESCO = Path(__file__).resolve().parents[2] / "fixtures" / "esco"
SKILL = "esco:skill/00000000-0000-4000-8000-0000000000"
OCCUPATION = "esco:occupation/00000000-0000-4000-8000-0000000000"

OWN = Vocabulary(
    [
        Concept("python", "tool", dict.fromkeys(("nl", "en", "fr", "de"), ("Python",))),
        Concept("bookkeeping", "skill", {"nl": ("boekhouden", "grootboek"), "en": ("bookkeeping",)}),
        Concept("developer", "occupation", {"nl": ("programmeur", "softwareontwikkelaar"), "en": ("programmer",)}),
        Concept("ledger-work", "skill", {"nl": ("loketwerk",), "en": ("ledger work",)}),
    ]
)


@pytest.fixture(scope="module")
def joined() -> Vocabulary:
    found = read_esco(ESCO)
    return joined_vocabulary(OWN, [found.entries[uri] for uri in sorted(found.entries)])


def entry(kind: str, preferred: Mapping[str, str], **more: object) -> EscoEntry:
    labels = {language: EscoLabels(label) for language, label in preferred.items()}
    return EscoEntry(uri="http://data.europa.eu/esco/skill/1", kind=kind, labels=labels, **more)  # type: ignore[arg-type]


def found_in(vocabulary: Vocabulary, text: str, language: str, *, is_skill_list: bool = False) -> set[str]:
    annotations = vocabulary.annotate(text, language, is_skill_list=is_skill_list)
    return {key for annotation in annotations for key in annotation.concept_ids}


def test_concept_that_is_called_as_our_own_brings_its_labels_to_it(joined: Vocabulary) -> None:
    labels = joined.concepts["bookkeeping"].labels

    assert labels["nl"] == ("boekhouden", "grootboek", "grootboekwerk")
    assert labels["fr"] == ("tenir la comptabilité",)
    assert f"{SKILL}02" not in joined.concepts


def test_our_preferred_label_stays_first(joined: Vocabulary) -> None:
    assert joined.label("bookkeeping", "nl") == "boekhouden"


def test_concept_that_only_esco_has_is_added(joined: Vocabulary) -> None:
    concept = joined.concepts[f"{SKILL}16"]

    assert (concept.kind, concept.labels["nl"]) == ("skill", ("glazuurchemie",))
    assert found_in(joined, "Wie kent glaze chemistry en Glasurchemie?", "nl") == {f"{SKILL}16"}


def test_explanation_between_brackets_does_not_hinder_a_join(joined: Vocabulary) -> None:
    assert f"{SKILL}01" not in joined.concepts
    assert found_in(joined, "snake scripts", "en", is_skill_list=True) == {"python"}


def test_label_of_another_of_our_concepts_is_left_out(joined: Vocabulary) -> None:
    assert "ledger work" not in joined.concepts["bookkeeping"].labels["en"]
    assert found_in(joined, "ledger work", "en") == {"ledger-work"}


def test_synonym_of_ours_in_one_language_is_not_enough_to_join() -> None:
    found = entry("occupation", {"nl": "softwareontwikkelaar", "en": "kiln keeper"})

    joined = joined_vocabulary(OWN, [found])

    assert joined.concepts["developer"] is OWN.concepts["developer"]
    assert joined.concepts["esco:skill/1"].labels == {"en": ("kiln keeper",)}


def test_synonym_of_ours_is_enough_when_esco_has_one_language() -> None:
    joined = joined_vocabulary(OWN, [entry("occupation", {"nl": "softwareontwikkelaar"})])

    assert "esco:skill/1" not in joined.concepts


def test_concept_of_another_kind_is_not_joined() -> None:
    joined = joined_vocabulary(OWN, [entry("skill", {"nl": "programmeur", "en": "program well"})])

    assert joined.concepts["developer"] is OWN.concepts["developer"]
    assert joined.concepts["esco:skill/1"].labels == {"en": ("program well",)}


def test_tool_is_joined_under_its_very_name_alone() -> None:
    own = Vocabulary([Concept("canva", "tool", {"en": ("Canva",)})])

    assert "esco:skill/1" in joined_vocabulary(own, [entry("knowledge", {"en": "Canvas"})]).concepts


def test_both_forms_of_an_occupation_are_labels(joined: Vocabulary) -> None:
    assert found_in(joined, "Gesucht: eine Ofenwächterin", "de") == {f"{OCCUPATION}02"}
    assert found_in(joined, "On cherche une gardienne de four", "fr") == {f"{OCCUPATION}02"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I act with zest", "en"),  # transversal
        ("Open the cupboard", "en"),  # explained between brackets
        ("Wir improvisieren", "de"),  # a verb alone
        ("The history of the mosque", "en"),  # would carry faith past the gate
    ],
)
def test_label_that_says_little_counts_in_a_list_of_skills_alone(joined: Vocabulary, text: str, language: str) -> None:
    assert found_in(joined, text, language) == set()
    assert len(found_in(joined, text, language, is_skill_list=True)) == 1


@pytest.mark.parametrize("text", ["I know mosslore", "I fire pottery", "A ferry bell tuner"])
def test_label_that_says_enough_counts_in_running_text(joined: Vocabulary, text: str) -> None:
    assert len(found_in(joined, text, "en")) == 1


def test_long_alternative_label_of_a_skill_is_left_out(joined: Vocabulary) -> None:
    labels = joined.concepts[f"{SKILL}03"].labels["en"]

    assert labels == ("fire pottery",)


def test_joined_vocabulary_is_the_same_each_time() -> None:
    found = read_esco(ESCO)
    entries = [found.entries[uri] for uri in sorted(found.entries)]

    assert joined_vocabulary(OWN, entries).fingerprint == joined_vocabulary(OWN, entries).fingerprint


def test_occupation_texts_are_those_of_occupations() -> None:
    texts = occupation_texts(read_esco(ESCO).entries.values())

    keeper = next(text for text in texts if text.id == f"{OCCUPATION}02")
    assert len(texts) == 10
    assert keeper.labels["de"] == ("Ofenwächter", "Ofenwächterin", "Brenner von Töpferwaren")
    assert keeper.descriptions["nl"] == "Iemand die aardewerk bakt en de hitte van de oven bewaakt."
    assert "fr" not in keeper.descriptions
