"""Tasks in a sentence that bends and parts their words."""

import pytest

from talentmatch.matching import Concept, Vocabulary
from talentmatch.matching.task_labels import verb_root

VOCABULARY = Vocabulary(
    [
        Concept(
            "bookkeeping",
            "skill",
            {
                "nl": ("facturen inboeken", "boekhouden"),
                "en": ("posting invoices",),
                "fr": ("encoder des factures",),
                "de": ("Rechnungen verbuchen",),
            },
        ),
        Concept(
            "machines",
            "skill",
            {
                "nl": ("machines instellen",),
                "en": ("setting up machines", "writing machine reports"),
                "fr": ("régler des machines",),
                "de": ("Maschinen einrichten",),
            },
        ),
        Concept("help", "skill", {"nl": ("klanten helpen",), "en": ("helping customers",), "de": ("Kunden helfen",)}),
        Concept("sales", "skill", {"nl": ("openstaande facturen",)}),
    ]
)


@pytest.mark.parametrize(
    ("language", "text", "surface", "concept_id"),
    [
        ("nl", "Je boekt de facturen in.", "boekt de facturen", "bookkeeping"),
        ("nl", "Ik heb zelf facturen ingeboekt.", "facturen ingeboekt", "bookkeeping"),
        ("nl", "Je stelt onze machines in", "stelt onze machines", "machines"),
        ("en", "I posted all invoices.", "posted all invoices", "bookkeeping"),
        ("en", "I wrote the machine report.", "wrote the machine report", "machines"),
        ("fr", "Vous encodez les factures.", "encodez les factures", "bookkeeping"),
        ("fr", "réglé ces machines", "réglé ces machines", "machines"),
        ("de", "Du verbuchst die Rechnungen.", "verbuchst die Rechnungen", "bookkeeping"),
        ("de", "Du richtest Maschinen ein.", "richtest Maschinen", "machines"),
        ("de", "Ich habe Maschinen eingerichtet.", "Maschinen eingerichtet", "machines"),
    ],
)
def test_annotate_finds_a_task_whose_words_are_bent_and_parted(
    language: str, text: str, surface: str, concept_id: str
) -> None:
    found = [(annotation.surface, annotation.concept_ids) for annotation in VOCABULARY.annotate(text, language)]

    assert found == [(surface, (concept_id,))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Je boekt de facturen."),
        ("nl", "Je boekt een reis, de facturen komen in de bus."),
        ("nl", "Wij helpen onze klanten"),
        ("en", "We help our customers"),
        ("en", "Invoices are in the post"),
        ("en", "the settlement of machines"),
        ("de", "Du richtest Maschinen her."),
        ("de", "Wir helfen unseren Kunden."),
        ("xx", "Je boekt de facturen in."),
    ],
)
def test_annotate_finds_no_task_in_other_words_or_everyday_objects(language: str, text: str) -> None:
    assert VOCABULARY.annotate(text, language) == ()


def test_annotate_marks_the_verb_of_a_task_whose_object_is_part_of_another_label() -> None:
    found = [
        (annotation.surface, annotation.concept_ids)
        for annotation in VOCABULARY.annotate("Je boekt openstaande facturen in", "nl")
    ]

    assert found == [("boekt", ("bookkeeping",)), ("openstaande facturen", ("sales",))]


def test_annotate_finds_a_task_once_that_stands_there_as_its_label_does() -> None:
    assert len(VOCABULARY.annotate("facturen inboeken", "nl")) == 1


@pytest.mark.parametrize("text", ["Je boekt de facturen in"])
def test_annotate_loosens_no_label_in_a_list_of_skills_nor_of_an_imported_concept(text: str) -> None:
    imported = Vocabulary([Concept("esco:skill/1", "skill", {"nl": ("facturen inboeken",)})])

    assert VOCABULARY.annotate(text, "nl", is_skill_list=True) == ()
    assert imported.annotate(text, "nl") == ()


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nl", ("boeken", "boekt", "geboekt", "boekte")),
        ("nl", ("inboeken", "ingeboekt")),
        ("nl", ("monteren", "monteert", "gemonteerd")),
        ("nl", ("schrijven", "schrijft")),
        ("nl", ("geven", "geeft")),
        ("de", ("prüfen", "prüfst", "prüft", "geprüft")),
        ("de", ("wechseln", "wechselt", "gewechselt")),
        ("de", ("einrichten", "eingerichtet")),
        ("fr", ("régler", "réglez", "réglé")),
        ("en", ("writing", "wrote", "written")),
    ],
)
def test_verb_root_is_shared_by_the_forms_of_a_verb(language: str, forms: tuple[str, ...]) -> None:
    assert len({verb_root(form, language) for form in forms}) == 1
