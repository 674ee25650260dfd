"""Forms of a word, told from other words with the same stem."""

import pytest

from talentmatch.matching import Concept, Vocabulary
from talentmatch.matching.inflections import NOUN_FORM, OTHER_WORD, SAME, VERB_FORM, kinship, phrase_kinship


@pytest.mark.parametrize(
    ("label", "written", "language", "expected"),
    [
        ("lassen", "lassen", "nl", SAME),
        ("architect", "architecten", "nl", NOUN_FORM),
        ("consulent", "consulente", "nl", NOUN_FORM),
        ("systeem", "systemen", "nl", NOUN_FORM),
        ("begeleiding", "begeleidt", "nl", VERB_FORM),
        ("werkster", "werkt", "nl", OTHER_WORD),
        ("battery", "batteries", "en", NOUN_FORM),
        ("genially", "genial", "en", OTHER_WORD),
        ("programming", "programmed", "en", VERB_FORM),
        ("marketing", "market", "en", OTHER_WORD),
        ("accountant", "accounting", "en", OTHER_WORD),
        ("electronics", "electronic", "en", OTHER_WORD),
        ("technicien", "techniciennes", "fr", NOUN_FORM),
        ("infirmier", "infirmieres", "fr", NOUN_FORM),
        ("journal", "journaux", "fr", NOUN_FORM),
        ("former", "formons", "fr", VERB_FORM),
        ("voirie", "voir", "fr", OTHER_WORD),
        ("batterie", "batterien", "de", NOUN_FORM),
        ("vermessung", "vermessen", "de", VERB_FORM),
        ("netzbild", "netzbilder", "de", NOUN_FORM),
        ("schweisser", "schweissen", "de", OTHER_WORD),
        ("lehrer", "lehre", "de", OTHER_WORD),
        ("lehrer", "lehrern", "de", NOUN_FORM),
        ("zimmerer", "zimmer", "de", OTHER_WORD),
        ("zimmerei", "zimmer", "de", OTHER_WORD),
        ("lassen", "las", "nl", OTHER_WORD),
        ("apis", "api", "en", OTHER_WORD),
        ("api", "apis", "en", NOUN_FORM),
        ("systeem", "systemen", "xx", OTHER_WORD),
    ],
)
def test_kinship_tells_forms_of_a_word_from_other_words(label: str, written: str, language: str, expected: int) -> None:
    assert kinship(label, written, language) == expected


@pytest.mark.parametrize(
    ("label", "written", "language", "expected"),
    [
        (("product", "manager"), ("product", "managers"), "en", NOUN_FORM),
        (("production", "manager"), ("product", "manager"), "en", OTHER_WORD),
        (("building", "websites"), ("builds", "websites"), "en", VERB_FORM),
        (("objektorientierte", "programmierung"), ("objektorientierter", "programmierung"), "de", VERB_FORM),
        (("mobile", "apps"), ("mobile", "app"), "en", NOUN_FORM),
    ],
)
def test_phrase_kinship_is_that_of_the_least_alike_words(
    label: tuple[str, ...], written: tuple[str, ...], language: str, expected: int
) -> None:
    assert phrase_kinship(label, written, language) == expected


def test_annotate_does_not_take_a_product_manager_for_a_production_manager() -> None:
    vocabulary = Vocabulary([Concept("production", "occupation", {"en": ("production manager",)})])

    assert vocabulary.annotate("a product manager", "en") == ()
    assert vocabulary.annotate("production managers", "en")[0].concept_ids == ("production",)


def test_annotate_takes_the_phrase_written_most_alike() -> None:
    vocabulary = Vocabulary(
        [
            Concept("person", "occupation", {"en": ("software engineer",)}),
            Concept("work", "skill", {"en": ("software engineering",)}),
        ]
    )

    assert vocabulary.annotate("software engineers", "en")[0].concept_ids == ("person",)
    assert vocabulary.annotate("software engineering", "en")[0].concept_ids == ("work",)


def test_annotate_does_not_take_a_country_for_its_language() -> None:
    vocabulary = Vocabulary([Concept("dutch", "language", {"nl": ("Nederlands", "Nederlandse taal")})])

    assert vocabulary.annotate("een Nederlandse klant in Nederland", "nl") == ()
    assert vocabulary.annotate("Nederlands", "nl")[0].concept_ids == ("dutch",)


def test_annotate_does_not_take_a_verb_for_a_tool() -> None:
    vocabulary = Vocabulary([Concept("react", "tool", {"en": ("React",), "fr": ("Revit",)})])

    assert vocabulary.annotate("reacting fast", "en") == ()
    assert vocabulary.annotate("mon rêve", "fr") == ()
    assert vocabulary.annotate("React", "en")[0].concept_ids == ("react",)


def test_annotate_does_not_take_a_verb_for_a_person() -> None:
    vocabulary = Vocabulary([Concept("tailor", "occupation", {"en": ("tailor",)})])

    assert vocabulary.annotate("tailored to you", "en") == ()
    assert vocabulary.annotate("two tailors", "en")[0].concept_ids == ("tailor",)
