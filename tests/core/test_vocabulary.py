"""Vocabulary and annotator."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentmatch.matching import Concept, DuplicateConcept, InvalidParameter, UnknownConcept, Vocabulary
from tests.core.corpus import ACCOUNTING, VOCABULARY, WELDING


def found(text: str, language: str, *, is_skill_list: bool = False) -> list[tuple[str, tuple[str, ...]]]:
    annotations = VOCABULARY.annotate(text, language, is_skill_list=is_skill_list)
    return [(annotation.surface, annotation.concept_ids) for annotation in annotations]


@pytest.mark.parametrize(
    ("text", "language", "surface", "concept_id"),
    [
        ("Ik ken boekhouden.", "nl", "boekhouden", "accounting"),
        ("Wij doen de boekhoudingen.", "nl", "boekhoudingen", "accounting"),
        ("Je connais la comptabilite.", "fr", "comptabilite", "accounting"),
        ("Ik deed accounting.", "nl", "accounting", "accounting"),
        ("Ich kann schweissen.", "de", "schweissen", "welding"),
        ("I know Machine-Learning well", "en", "Machine-Learning", "machine-learning"),
        ("Python (primary)", "en", "Python", "python"),
        ("J'ai fait du power bi", "fr", "power bi", "power-bi"),
        ("PowerBI", "de", "PowerBI", "power-bi"),
        ("C++ en meer", "nl", "C++", "c++"),
        ("wij werken met C#.", "nl", "C#", "c#"),
        ("ASP.NET", "nl", ".NET", ".net"),
        ("NodeJS", "nl", "NodeJS", "node"),
        ("Node.js", "fr", "Node.js", "node"),
        ("node js", "de", "node js", "node"),
        ("Golang", "en", "Golang", "go"),
        ("öğrenci: Java", "tr", "Java", "java"),
    ],
)
def test_annotate_finds(text: str, language: str, surface: str, concept_id: str) -> None:
    assert found(text, language) == [(surface, (concept_id,))]


@pytest.mark.parametrize("text", ["softwareontwikkelaars", "software ontwikkelaar", "Software-ontwikkelaar"])
def test_annotate_finds_a_label_written_as_one_word_or_apart(text: str) -> None:
    assert found(f"een {text} dus", "nl") == [(text, ("software-developer",))]


def test_annotate_finds_a_label_of_two_words_written_as_one() -> None:
    assert found("a softwaredeveloper", "en") == [("softwaredeveloper", ("software-developer",))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("machine, learning", "en"),
        ("machine. Learning", "en"),
        ("machine\n\nlearning", "en"),
        ("C and R are letters", "en"),
        ("I go there", "en"),
        ("GO THERE", "en"),
        ("we go hier", "nl"),
        ("ja va", "fr"),
        ("Vitamin C", "de"),
        ("R&D", "en"),
        ("see https://example.org/java", "en"),
        ("", "nl"),
    ],
)
def test_annotate_finds_nothing(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(("text", "concept_id"), [("C", "c"), ("R", "r"), ("Go", "go")])
def test_annotate_reads_one_letter_and_everyday_words_in_a_skill_list_only(text: str, concept_id: str) -> None:
    assert found(text, "en", is_skill_list=True) == [(text, (concept_id,))]
    assert found(text, "en") == []


def test_annotate_prefers_the_longest_label() -> None:
    vocabulary = Vocabulary(
        [
            Concept("machine", "tool", {"en": ("machine",)}),
            Concept("ml", "skill", {"en": ("machine learning",)}),
            Concept("mlo", "skill", {"en": ("machine learning operations",)}),
        ]
    )
    text = "machine learning operations, machine learning on a machine"

    ids = [annotation.concept_ids for annotation in vocabulary.annotate(text, "nl")]

    assert ids == [("mlo",), ("ml",), ("machine",)]


def test_annotate_prefers_the_language_of_the_text() -> None:
    vocabulary = Vocabulary(
        [Concept("slim", "skill", {"en": ("slim",)}), Concept("clever", "skill", {"nl": ("slim",)})]
    )

    assert vocabulary.annotate("slim", "nl")[0].concept_ids == ("clever",)
    assert vocabulary.annotate("slim", "fr")[0].concept_ids == ("slim",)


@pytest.mark.parametrize(("language", "is_found"), [("nl", False), ("fr", True)])
def test_annotate_finds_labels_of_other_languages_for_tools_alone(language: str, is_found: bool) -> None:
    vocabulary = Vocabulary([Concept("soudage", "skill", {"fr": ("soudage",)}), Concept("t", "tool", {"fr": ("Tia",)})])

    assert bool(vocabulary.annotate("soudage", language)) is is_found
    assert vocabulary.annotate("Tia", language)[0].concept_ids == ("t",)


def test_annotate_does_not_take_a_worker_for_the_work() -> None:
    vocabulary = Vocabulary([Concept("worker", "occupation", {"nl": ("werkster", "verpleger")})])

    assert vocabulary.annotate("hij werkt", "nl") == ()
    assert vocabulary.annotate("verplegers", "nl")[0].concept_ids == ("worker",)


def test_annotate_prefers_the_label_written_just_so() -> None:
    vocabulary = Vocabulary(
        [Concept("engineer", "occupation", {"en": ("engineer",)}), Concept("field", "skill", {"en": ("engineering",)})]
    )

    assert vocabulary.annotate("engineering", "en")[0].concept_ids == ("field",)
    assert vocabulary.annotate("engineered", "en")[0].concept_ids == ("field",)


@pytest.mark.parametrize(("meanings", "weight"), [(1, 1.0), (2, 0.5), (4, 0.25)])
def test_annotate_divides_the_weight_of_an_ambiguous_label(meanings: int, weight: float) -> None:
    vocabulary = Vocabulary(Concept(f"m{number}", "skill", {"en": ("bank",)}) for number in range(meanings))

    (annotation,) = vocabulary.annotate("a bank", "en")

    assert len(annotation.concept_ids) == meanings
    assert annotation.weight == weight


def test_annotate_drops_a_label_with_more_than_four_meanings() -> None:
    concepts = [Concept(f"m{number}", "skill", {"en": ("data bank",)}) for number in range(5)]
    vocabulary = Vocabulary([*concepts, Concept("data", "skill", {"en": ("data",)})])

    assert [annotation.concept_ids for annotation in vocabulary.annotate("data bank", "en")] == [("data",)]


def test_annotate_reads_a_label_without_its_qualifier() -> None:
    vocabulary = Vocabulary([Concept("java", "tool", {"en": ("Java (computer programming)",)})])

    assert vocabulary.annotate("Java", "en")[0].concept_ids == ("java",)


def test_annotate_reads_capitals_of_an_everyday_word_as_a_name() -> None:
    vocabulary = Vocabulary([Concept("it", "study_field", {"en": ("IT",)})])

    assert [annotation.surface for annotation in vocabulary.annotate("it is IT", "en")] == ["IT"]


def test_annotate_does_not_take_a_word_that_says_nothing_for_a_label_of_another_language() -> None:
    vocabulary = Vocabulary([Concept("die", "tool", {"en": ("die",)})])

    assert vocabulary.annotate("die man", "nl") == ()
    assert vocabulary.annotate("a die", "en")[0].concept_ids == ("die",)


def test_annotate_does_not_join_words_that_say_nothing() -> None:
    vocabulary = Vocabulary([Concept("outlook", "tool", {"en": ("Outlook",)})])

    assert vocabulary.annotate("I look out look", "en") == ()
    assert vocabulary.annotate("Outlook", "en")[0].concept_ids == ("outlook",)


@settings(max_examples=40, deadline=None, database=None)
@given(
    st.text("aCR+#. \n-,'’éİßﬁ\u0301\u00ad\u200b漢", max_size=40),
    st.sampled_from(["nl", "en", "fr", "de", "xx"]),
    st.booleans(),
)
def test_annotate_keeps_places_and_order_of_any_text(text: str, language: str, is_skill_list: bool) -> None:
    text = f"{text} Java, C++ {text} machine learning{text}"

    annotations = VOCABULARY.annotate(text, language, is_skill_list=is_skill_list)

    ends = [0, *(annotation.end for annotation in annotations)]
    assert all(annotation.start >= end for annotation, end in zip(annotations, ends, strict=False))
    assert all(text[annotation.start : annotation.end] == annotation.surface for annotation in annotations)


def test_label_falls_back_to_english_and_then_to_any_language() -> None:
    vocabulary = Vocabulary(
        [Concept("a", "skill", {"nl": ("een",), "en": ("one",)}), Concept("b", "skill", {"de": ("zwei",)})]
    )

    assert vocabulary.label("a", "nl") == "een"
    assert vocabulary.label("a", "fr") == "one"
    assert vocabulary.label("b", "nl") == "zwei"


def test_label_refuses_an_unknown_concept() -> None:
    with pytest.raises(UnknownConcept, match=r"^concept_id 'flying' is not in the vocabulary"):
        VOCABULARY.label("flying", "nl")


def test_vocabulary_refuses_an_id_twice() -> None:
    with pytest.raises(DuplicateConcept, match="'welding' more than once"):
        Vocabulary([WELDING, WELDING])


@pytest.mark.parametrize(
    ("fields", "parameter"),
    [
        ({"id": ""}, "id"),
        ({"kind": "hobby"}, "kind"),
        ({"labels": {}}, "labels"),
        ({"labels": {"nl": ()}}, "labels"),
        ({"labels": {"es": ("soldar",)}}, "labels"),
        ({"labels": {"nl": "lassen"}}, "labels"),
        ({"broader": "metal"}, "broader"),
        ({"related": ["metal"]}, "related"),
    ],
)
def test_concept_refuses_what_cannot_be_meant(fields: dict[str, Any], parameter: str) -> None:
    with pytest.raises(InvalidParameter, match=f"^{parameter} of") as refusal:
        replace(WELDING, **fields)

    assert refusal.value.parameter == parameter


def test_fingerprint_follows_the_content_and_not_the_order() -> None:
    fingerprint = Vocabulary([ACCOUNTING, WELDING]).fingerprint

    assert Vocabulary([WELDING, ACCOUNTING]).fingerprint == fingerprint
    assert Vocabulary([ACCOUNTING, replace(WELDING, related=("metal",))]).fingerprint != fingerprint
    assert Vocabulary([ACCOUNTING]).fingerprint != fingerprint


def test_an_abbreviation_is_not_met_in_a_word_that_its_stem_is_cut_to() -> None:
    labels = dict.fromkeys(("nl", "en", "fr", "de"), ("DEA", "AED"))
    vocabulary = Vocabulary([Concept("resuscitation", "skill", labels)])

    assert vocabulary.annotate("relevé de bâtiments", "fr", is_skill_list=True) == ()
    assert vocabulary.annotate("writing a report", "en", is_skill_list=True) == ()
    assert [a.surface for a in vocabulary.annotate("two AEDs", "en", is_skill_list=True)] == ["AEDs"]


def test_an_english_label_is_no_word_of_a_language_without_labels() -> None:
    vocabulary = Vocabulary(
        [Concept("care", "skill", {"en": ("care",)}), Concept("python", "tool", {"en": ("Python",)})]
    )

    assert [found.concept_ids for found in vocabulary.annotate("Lucrez cu Python, care este ușor.", "ro")] == [
        ("python",)
    ]
    assert [found.concept_ids for found in vocabulary.annotate("care", "ro", is_skill_list=True)] == [("care",)]
