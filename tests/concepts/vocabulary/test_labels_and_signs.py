"""A label of the vocabulary is kept wherever it stands; so hardly any may be a word that tells who somebody is."""

from collections.abc import Iterator

from talentmatch.matches.knowledge import own_knowledge
from talentmatch.matching.gate.identity_signals import SIGNALS
from talentmatch.matching.text import LANGUAGES

#: Signs that are a concept by themselves: work is done under that very name ("sign language", "works council"), even if
#: some do it for pleasure (pilates) or have it done to them (chronic pain).
REVIEWED = {
    "nl": """
        adviserend_arts anderstalige_nieuwkomer arbeidsongeval* borstvoedend* borstvoeding* bouwvakster*
        chiroleid* chronische_pijn cpbw dyscalculie ecologist* fedasil g_sport g_sport* gebarentaal
        gecombineerde_vergunning inburger* kabinetsmedewerker* kampleiding leefloon* leerstoornis* ms_patient*
        nbmv okan ondernemingsraad orthesen padel padellen parlementair_medewerker* pijnkliniek prikkelverwerk*
        psychische_kwetsbaarheid scoutsleid* single_permit speel_gitaar speel_piano speel_viool
        taalontwikkelingsstoornis* vaph* verblijfsrecht* verkeersongeval* volkstuin* zuurstoftherapie
    """,
    "en": """
        cared_for_an_elderly caring_for_an_elderly demonstrators fertility_treatment furlough* grandma grandma*
        insomnia leafleted native_dutch native_english native_french native_german pilates residence_permit
        returning_to_work rock_climb* sick_note* sign_language unaccompanied_minor* welfare_benefit*
        works_council zumba
    """,
    "fr": """
        acv begaiement cppt douleurs_chroniques dyslexie* equitation etat_civil handisport* insuline
        langue_des_signes musculation pilates titre_de_sejour trajet_de_reintegration zumba
    """,
    "de": """
        arbeitsunfall arbeitsunfall* aufenthaltsgenehmigung* aufenthaltsrecht* behindertensport* betriebsrat
        betriebsrats* chronische_schmerzen chronischen_schmerzen eingliederungseinkommen gartnere
        gebardensprache* gehhilfe* integrationskurs* klimaschutzer* lernstorung* mountainbik* ms_patient* oshz
        pflegefamilie* psychische_erkrank* reha rehabilitation* reitsport* schmerztherapie* sozialwahl*
        spiele_gitarre spiele_klavier sprachentwicklungsstorung* sprachstorung* tarifverhandl* vereinsleben
        verkehrsunfall*
    """,
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
