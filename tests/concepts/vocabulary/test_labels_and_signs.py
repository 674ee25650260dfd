"""A label of the vocabulary is kept wherever it stands; so hardly any may be a word that tells who somebody is."""

from collections.abc import Iterator

from talentmatch.matches.knowledge import own_knowledge
from talentmatch.matching.gate.identity_signals import SIGNALS
from talentmatch.matching.text import LANGUAGES

#: Signs that are a concept by themselves: work is done under that very name ("sign language", "works council").
REVIEWED = {
    "nl": "arbeidsongeval* dyscalculie g_sport g_sport* gebarentaal leerstoornis* borstvoeding* leefloon* chiroleid* "
    "scoutsleid* anderstalige_nieuwkomer inburger* cpbw ondernemingsraad",
    "en": "cared_for_an_elderly caring_for_an_elderly grandma insomnia sign_language residence_permit demonstrators "
    "works_council",
    "fr": "etat_civil begaiement dyslexie* handisport* insuline langue_des_signes titre_de_sejour cppt acv",
    "de": "arbeitsunfall behindertensport* gebardensprache* lernstorung* reha integrationskurs* betriebsrat "
    "betriebsrats*",
}


def signs_in(language: str) -> Iterator[str]:
    for table in SIGNALS.values():
        for lists in table.values():
            for code in ("any", language):
                yield from lists.get(code, "").split()


def test_signs_that_are_labels_of_the_vocabulary_are_reviewed_ones() -> None:
    vocabulary = own_knowledge(with_encoder=False).vocabulary
    found: dict[str, set[str]] = {language: set() for language in LANGUAGES}
    for language in LANGUAGES:
        for sign in signs_in(language):
            text = sign.replace("_", " ").strip("*")
            if any((each.start, each.end) == (0, len(text)) for each in vocabulary.annotate(text, language)):
                found[language].add(sign)

    assert found == {language: set(words.split()) for language, words in REVIEWED.items()}
